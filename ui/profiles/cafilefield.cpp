// SPDX-License-Identifier: MIT
#include "profiles/cafilefield.h"

#include "clock.h"
#include "fields/formfield.h"
#include "profiles/profileconnection.h"
#include "style.h"
#include "text/listtext.h"
#include "text/profiletext.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Latchkey {

CaFileField::CaFileField(Clock &clock, QWidget *parent)
    : QWidget(parent), m_clock(clock), m_path(new QLineEdit), m_clear(new QPushButton(tr("Clear")))
{
    auto *row = new QWidget;
    row->setFocusProxy(m_path);
    auto *choose = new QPushButton(tr("Choose\u2026"));
    choose->setAccessibleName(tr("Choose a CA file"));
    m_clear->setAccessibleName(tr("Clear the CA file"));
    for (QPushButton *button : {choose, m_clear})
        button->setAutoDefault(true); // Return presses it, too
    auto *columns = new QHBoxLayout(row);
    columns->setContentsMargins({});
    columns->setSpacing(Space::Medium);
    columns->addWidget(m_path, 1);
    columns->addWidget(choose);
    columns->addWidget(m_clear);

    m_field = new FormField(tr("CA &file (optional)"), row, nullptr);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_field);
    setFocusProxy(m_path);

    connect(m_path, &QLineEdit::textChanged, this, [this](const QString &path) {
        m_clear->setEnabled(!path.isEmpty());
        m_field->setProblem({}); // until the path is whole
        Q_EMIT edited();
    });
    connect(m_path, &QLineEdit::editingFinished, this, &CaFileField::check);
    connect(choose, &QPushButton::clicked, this, &CaFileField::choose);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setPath({});
        m_path->setFocus(Qt::OtherFocusReason);
    });
    setPath({});
}

QString CaFileField::path() const
{
    return m_path->text().trimmed();
}

void CaFileField::setPath(const QString &path)
{
    m_path->setText(path);
    m_clear->setEnabled(!path.isEmpty());
    check();
}

bool CaFileField::check()
{
    return tell(path());
}

void CaFileField::choose()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose a CA file"), QFileInfo(this->path()).path(),
                                     tr("Certificates (*.pem *.crt *.cer);;All files (*)"), nullptr,
                                     QFileDialog::DontUseNativeDialog);
    if (path.isEmpty())
        return;
    const QString name = QFileInfo(path).fileName();
    if (tell(path, tr("\"%1\" was not taken.").arg(name)))
        setPath(path);
}

bool CaFileField::tell(const QString &path, const QString &prefix)
{
    if (path.isEmpty()) {
        m_field->setProblem({});
        m_field->setHint(tr("A PEM file with your organization's certificate authorities, trusted "
                            "besides the system's and by this profile alone."));
        return true;
    }
    const auto authorities = readCaFile(path);
    m_field->setProblem(
        authorities ? QString() : sentencesText({prefix, caFileProblemText(authorities.error())}));
    if (authorities)
        m_field->setHint(authoritiesText(*authorities, m_clock.now()));
    return authorities.has_value();
}

} // namespace Latchkey
