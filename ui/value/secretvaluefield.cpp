// SPDX-License-Identifier: MIT
#include "value/secretvaluefield.h"

#include "certificates.h"
#include "displaywiping.h"
#include "flowlayout.h"
#include "icons/icons.h"
#include "importedvalue.h"
#include "messagebar.h"
#include "screenlockwatcher.h"
#include "stackwiping.h"
#include "style.h"
#include "text/listtext.h"
#include "value/generatepanel.h"
#include "value/secrettextview.h"
#include "value/valuefactsview.h"
#include "value/valuefile.h"
#include "valuefacts.h"

#include <QClipboard>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWindow>

#include <utility>

namespace Latchkey {

namespace {

/// A button that is down for longer was held, not clicked.
constexpr qint64 HeldMilliseconds = 500;

/// From this size on, facts wait until typing pauses, so that each key is shown at once.
constexpr qsizetype LargeValue = qsizetype(16) * 1024;
constexpr auto FactsPause = std::chrono::milliseconds(200);

} // namespace

SecretValueField::SecretValueField(QWidget *parent, std::chrono::milliseconds clipboardTime,
                                   CaptureExcluder excluder)
    : QWidget(parent), m_view(new SecretTextView), m_facts(new ValueFactsView(m_view)),
      m_generate(new GeneratePanel), m_messages(new MessageBar),
      m_reveal(new QPushButton(tr("R&eveal"))), m_import(new QPushButton(tr("&Import file\u2026"))),
      m_generateButton(new QPushButton(tr("&Generate\u2026"))),
      m_copy(new QPushButton(tr("Copy once"))), m_captureNote(new QLabel),
      m_clipboardNote(new QLabel), m_clearClipboard(new QPushButton(tr("Clear now"))),
      m_clipboard(QGuiApplication::clipboard(), nullptr, clipboardTime),
      m_excludeFromCapture(std::move(excluder))
{
    setFocusProxy(m_view);
    m_generate->hide();
    m_captureNote->setText(tr("Screen captures and shared screens show it too: this system cannot "
                              "leave it out."));
    m_captureNote->setWordWrap(true);
    m_captureNote->hide();
    makeLabelDim(m_captureNote);
    m_maskTimer.setSingleShot(true);
    setMaskAfter(std::chrono::seconds(30));
    m_factsTimer.setSingleShot(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Space::Medium);
    layout->addWidget(m_view);
    layout->addWidget(m_facts);
    layout->addWidget(m_messages);
    layout->addLayout(buttonRow());
    layout->addWidget(m_captureNote); // below the button, or that would move away from the mouse
    layout->addLayout(clipboardRow());
    layout->addWidget(m_generate);

    connect(m_view, &SecretTextView::textChanged, this, &SecretValueField::edited);
    connect(m_view, &SecretTextView::submitted, this, &SecretValueField::submitted);
    connect(m_view, &SecretTextView::fileOffered, this, &SecretValueField::importFile);
    connect(m_view, &SecretTextView::active, this, [this] {
        if (m_maskTimer.isActive())
            m_maskTimer.start();
    });
    connect(m_view, &SecretTextView::copyRequested, this,
            [this] { m_clipboard.copy(m_view->selectedText()); });
    connect(&m_clipboard, &SecretClipboard::remaining, this, &SecretValueField::showClipboard);
    connect(&m_clipboard, &SecretClipboard::ended, this, [this] { showClipboard(0); });
    connect(m_facts, &ValueFactsView::mendRequested, this, &SecretValueField::mend);
    connect(m_generate, &GeneratePanel::accepted, this, &SecretValueField::useGenerated);
    connect(m_generate, &GeneratePanel::cancelled, this, [this] {
        m_generateButton->setFocus(Qt::OtherFocusReason); // or hiding passes it on to anything
        m_generate->hide();
    });
    connect(&m_maskTimer, &QTimer::timeout, this, &SecretValueField::mask);
    connect(&m_factsTimer, &QTimer::timeout, this, &SecretValueField::showFacts);
    showMasking();
    showClipboard(0);
}

SecretValueField::~SecretValueField() = default;

QLayout *SecretValueField::buttonRow()
{
    m_reveal->setCheckable(true);
    m_reveal->setFocusPolicy(Qt::TabFocus); // who reveals goes on typing
    m_reveal->setToolTip(tr("Show the value: click to switch, or hold (Alt+E)"));
    connect(m_reveal, &QPushButton::pressed, this, [this] {
        m_wasRevealed = m_view->masking() == Masking::Revealed;
        m_revealHeld.start();
        reveal();
    });
    connect(m_reveal, &QPushButton::released, this, [this] {
        if (m_wasRevealed || m_revealHeld.elapsed() > HeldMilliseconds)
            mask();
        showMasking();
    });
    connect(m_reveal, &QPushButton::clicked, this, &SecretValueField::showMasking);
    connect(m_import, &QPushButton::clicked, this, &SecretValueField::chooseFile);
    connect(m_generateButton, &QPushButton::clicked, this, [this] {
        m_generate->setVisible(!m_generate->isVisible());
        if (m_generate->isVisible())
            m_generate->setFocus();
    });

    setButtonIcon(m_import, Symbol::Import);
    setButtonIcon(m_generateButton, Symbol::Generate);
    auto *row = new FlowLayout(Space::Medium);
    row->addWidget(m_reveal);
    row->addWidget(m_import);
    row->addWidget(m_generateButton);
    return row;
}

QLayout *SecretValueField::clipboardRow()
{
    m_copy->setToolTip(tr("Copy the generated value for the other side of the rotation"));
    setButtonIcon(m_copy, Symbol::Copy);
    m_copy->hide();
    connect(m_copy, &QPushButton::clicked, this, &SecretValueField::copyGenerated);
    connect(m_clearClipboard, &QPushButton::clicked, &m_clipboard, &SecretClipboard::clearNow);
    makeLabelDim(m_clipboardNote);

    auto *row = new FlowLayout(Space::Medium);
    row->addWidget(m_copy);
    row->addWidget(m_clipboardNote);
    row->addWidget(m_clearClipboard);
    return row;
}

void SecretValueField::setPlaceholderText(const QString &text)
{
    m_view->setPlaceholderText(text);
}

QStringView SecretValueField::value() const
{
    return m_view->text();
}

void SecretValueField::clearValue()
{
    mask();
    m_messages->clear();
    m_generate->hide();
    m_view->reset();
    // When all that is under way has returned.
    QMetaObject::invokeMethod(
        this,
        [] {
            wipeDisplayBuffers();
            wipeUnusedStack();
        },
        Qt::QueuedConnection);
}

void SecretValueField::setMaskAfter(std::chrono::milliseconds time)
{
    m_maskTimer.setInterval(time);
}

void SecretValueField::reveal()
{
    excludeWindow();
    m_view->setMasking(Masking::Revealed);
    m_maskTimer.start();
    if (!m_lockWatcher) {
        m_lockWatcher = std::make_unique<ScreenLockWatcher>();
        connect(m_lockWatcher.get(), &ScreenLockWatcher::locked, this, &SecretValueField::mask);
    }
    showMasking();
}

void SecretValueField::mask()
{
    m_maskTimer.stop();
    m_view->setMasking(Masking::Masked);
    letWindowBeCaptured();
    showMasking();
}

void SecretValueField::excludeWindow()
{
    QWindow *target = window()->windowHandle();
    const bool excluded = m_excludeFromCapture(target, true) == CaptureExclusion::Excluded;
    if (excluded)
        m_excluded = target;
    m_captureNote->setVisible(!excluded);
    m_reveal->setAccessibleDescription(excluded ? QString() : m_captureNote->text());
}

void SecretValueField::letWindowBeCaptured()
{
    m_captureNote->hide();
    m_reveal->setAccessibleDescription({});
    QWindow *excluded = std::exchange(m_excluded, nullptr);
    if (!excluded)
        return;
    m_view->repaint(); // what is on the screen is the value still
    m_excludeFromCapture(excluded, false);
}

void SecretValueField::showMasking()
{
    m_reveal->setChecked(m_view->masking() == Masking::Revealed);
    setButtonIcon(m_reveal, m_reveal->isChecked() ? Symbol::Hide : Symbol::Reveal);
    m_reveal->setEnabled(!value().isEmpty() || m_reveal->isChecked());
}

bool SecretValueField::event(QEvent *event)
{
    // Not ActivationChange, which only windows are sent.
    if (event->type() == QEvent::WindowDeactivate || event->type() == QEvent::Hide)
        mask();
    return QWidget::event(event);
}

void SecretValueField::chooseFile()
{
    // Qt's own dialog: the desktop portal's does not open for a process that cannot be traced.
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a value"), {}, {}, nullptr,
                                                      QFileDialog::DontUseNativeDialog);
    if (!path.isEmpty())
        importFile(path);
}

void SecretValueField::importFile(const QString &path)
{
    m_messages->clear();
    const QString name = QFileInfo(path).fileName();
    const auto bytes = readValueFile(path);
    if (!bytes) {
        switch (bytes.error().kind) {
        case FileRefusal::Kind::Missing:
            return refuse(name, tr("There is no such file."));
        case FileRefusal::Kind::NotAFile:
            return refuse(name, tr("This is a folder or a device, not a file."));
        case FileRefusal::Kind::Unreadable:
            return refuse(name, tr("It cannot be read: %1.").arg(bytes.error().detail));
        case FileRefusal::Kind::TooLarge:
            return refuse(name, tr("It is larger than 1 MiB, more than a value may have."));
        }
    }
    if (bytes->isEmpty())
        return refuse(name, tr("The file is empty."));
    const auto text = importedValue(*bytes);
    if (text) {
        m_view->replaceAll(text->view());
        return;
    }
    m_messages->show({.kind = Message::Kind::Warning,
                      .headline = tr("%1 was not imported").arg(name),
                      .text = tr("It is not UTF-8 text: the first byte that is not stands at "
                                 "offset %1. The value is as it was.")
                                  .arg(QLocale().toString(text.error().offset))},
                     {{tr("Convert it to Base64"), [this, path] { importAsBase64(path); }}});
}

void SecretValueField::importAsBase64(const QString &path)
{
    m_view->setFocus(Qt::OtherFocusReason);
    // Read again, so that a refused content is not kept until the user has decided.
    if (const auto bytes = readValueFile(path))
        m_view->replaceAll(base64Of(*bytes).view());
    else
        importFile(path);
}

void SecretValueField::refuse(const QString &name, const QString &why)
{
    m_messages->show({.kind = Message::Kind::Error,
                      .headline = tr("%1 was not imported").arg(name),
                      .text = sentencesText({why, tr("The value is as it was.")})});
}

void SecretValueField::mend(NoticeKind kind)
{
    m_view->setFocus(Qt::OtherFocusReason);
    if (const auto better = mended(value(), kind))
        m_view->replaceAll(better->view());
}

void SecretValueField::useGenerated()
{
    m_view->replaceAll(m_generate->generate().view());
    m_view->setFocus(Qt::OtherFocusReason);
    m_generate->hide();
    m_copy->show();
}

void SecretValueField::copyGenerated()
{
    m_clipboard.copy(value());
    m_view->setFocus(Qt::OtherFocusReason);
    m_copy->hide();
}

void SecretValueField::showClipboard(int seconds)
{
    m_clipboardNote->setText(tr("On the clipboard for %n second(s)", nullptr, seconds));
    m_clipboardNote->setVisible(seconds > 0);
    if (seconds == 0 && m_clearClipboard->hasFocus())
        m_view->setFocus(Qt::OtherFocusReason);
    m_clearClipboard->setVisible(seconds > 0);
}

void SecretValueField::edited()
{
    m_copy->hide(); // what it would copy is no longer what was generated
    showMasking();
    if (value().size() > LargeValue)
        m_factsTimer.start(FactsPause);
    else
        showFacts();
    Q_EMIT valueChanged();
}

void SecretValueField::showFacts()
{
    m_factsTimer.stop();
    if (value().isEmpty())
        m_facts->clear();
    else
        m_facts->show(valueFacts(value(), QDateTime::currentDateTimeUtc(), earliestExpiry));
}

} // namespace Latchkey
