// SPDX-License-Identifier: MIT
#include "rotate/rotationsource.h"

#include "displaywiping.h"
#include "importedvalue.h"
#include "stackwiping.h"
#include "style.h"
#include "value/offeredtext.h"
#include "value/valuefile.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

namespace Latchkey {

RotationSource::RotationSource(QWidget *parent)
    : QWidget(parent), m_choose(new QPushButton(tr("Choose f&ile\u2026"))),
      m_paste(new QPushButton(tr("P&aste"))), m_label(new QLabel)
{
    m_paste->setToolTip(tr("Read the text on the clipboard (Ctrl+V)"));
    m_label->setObjectName(QStringLiteral("rotationSource"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // cut off, if need be
    makeLabelDim(m_label);
    setFocusProxy(m_choose);
    for (QPushButton *button : {m_choose, m_paste})
        button->setAutoDefault(true); // Return presses it, too
    connect(m_choose, &QPushButton::clicked, this, &RotationSource::chooseFile);
    connect(m_paste, &QPushButton::clicked, this, &RotationSource::paste);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::Medium);
    layout->addWidget(m_choose);
    layout->addWidget(m_paste);
    layout->addWidget(m_label, 1);
}

void RotationSource::chooseFile()
{
    // Qt's own dialog: the desktop portal's does not open for a process that cannot be traced.
    QFileDialog dialog(this, tr("Read names and values"));
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setFilter(dialog.filter() | QDir::Hidden); // as .env is
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        readFile(dialog.selectedFiles().constFirst());
}

void RotationSource::readFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    const QString headline = tr("%1 was not read").arg(name);
    auto bytes = readValueFile(path);
    if (!bytes) {
        switch (bytes.error().kind) {
        case FileRefusal::Kind::Missing:
            return refuse(headline, tr("There is no such file."));
        case FileRefusal::Kind::NotAFile:
            return refuse(headline, tr("This is a folder or a device, not a file."));
        case FileRefusal::Kind::Unreadable:
            return refuse(headline, tr("It cannot be read: %1.").arg(bytes.error().detail));
        case FileRefusal::Kind::TooLarge:
            return refuse(headline, tr("It is larger than 1 MiB."));
        }
    }
    readBytes(*bytes, name);
    wipe(bytes->data(), size_t(bytes->size()));
}

void RotationSource::paste()
{
    const QMimeData *offered = QGuiApplication::clipboard()->mimeData();
    if (offered && canTakeFrom(offered))
        take(offered);
    else
        refuse(tr("Nothing was pasted"), tr("There is no text on the clipboard."));
}

bool RotationSource::canTakeFrom(const QMimeData *offered)
{
    return canTake(offered);
}

void RotationSource::take(const QMimeData *offered)
{
    const QStringList files = localFiles(offered);
    if (!files.isEmpty()) {
        readFile(files.first());
        return;
    }
    SensitiveBytes bytes;
    bytes.appendUtf8(exactText(offered).view());
    if (bytes.size() > MaxImportBytes)
        refuse(tr("Nothing was pasted"), tr("The text is larger than 1 MiB."));
    else
        readBytes(bytes.view(), tr("Clipboard"));
}

void RotationSource::readBytes(QByteArrayView bytes, const QString &source)
{
    ValueEntries entries = readEntries(bytes);
    // When all that is under way has returned.
    QMetaObject::invokeMethod(
        this,
        [] {
            wipeDisplayBuffers();
            wipeUnusedStack();
        },
        Qt::QueuedConnection);
    if (entries.entries.empty() && entries.refused.empty()) {
        refuse(tr("There is nothing to rotate"), tr("%1 holds no names and values.").arg(source));
        return;
    }
    m_source = source;
    Q_EMIT read(entries);
}

void RotationSource::refuse(const QString &headline, const QString &why)
{
    Q_EMIT refused({.kind = Message::Kind::Error, .headline = headline, .text = why});
}

void RotationSource::showSource(const QString &text)
{
    m_label->setText(text);
}

} // namespace Latchkey
