// SPDX-License-Identifier: MIT
#pragma once

#include "screencapture.h"
#include "secretclipboard.h"
#include "valuenotices.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QWindow;

namespace Latchkey {

class GeneratePanel;
class MessageBar;
class ScreenLockWatcher;
class SecretTextView;
class ValueFactsView;

/// Takes a new value: typed, pasted, dropped, read from a file or generated; masked until it is
/// revealed; with what there is to know about it.
///
/// While the value is revealed the window is left out of screen captures; where that cannot be had
/// the field says so.
class SecretValueField : public QWidget
{
    Q_OBJECT

public:
    /// Leaves a window out of screen captures, or lets it be in them: excludeFromCapture().
    using CaptureExcluder = std::function<CaptureExclusion(QWindow *window, bool exclude)>;

    /// What is copied stays on the clipboard for @p clipboardTime.
    explicit SecretValueField(
        QWidget *parent = nullptr,
        std::chrono::milliseconds clipboardTime = SecretClipboard::DefaultDuration,
        CaptureExcluder excluder = excludeFromCapture);
    ~SecretValueField() override;

    /// What stands there while there is no value.
    void setPlaceholderText(const QString &text);
    /// What was put in; valid until the next change.
    [[nodiscard]] QStringView value() const;
    /// Masks, and forgets the value with its history.
    void clearValue();
    /// Covers the value, however it came in; nothing else changes. For whenever nobody may be
    /// there to watch over it.
    void mask();
    /// How long a revealed value stays so without typing; 30 s unless set.
    void setMaskAfter(std::chrono::milliseconds time);

    /// Takes the content of the file at @p path; says why, and keeps the value, if it cannot be
    /// taken.
    void importFile(const QString &path);

Q_SIGNALS:
    void valueChanged();
    /// Ctrl+Return.
    void submitted();

protected:
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QLayout *buttonRow();
    [[nodiscard]] QLayout *clipboardRow();
    void reveal();
    void showMasking();
    void excludeWindow();
    void letWindowBeCaptured();
    void chooseFile();
    void importAsBase64(const QString &path);
    void refuse(const QString &name, const QString &why);
    void mend(NoticeKind kind);
    void useGenerated();
    void copyGenerated();
    void showClipboard(int seconds);
    void edited();
    void showFacts();

    SecretTextView *m_view;
    ValueFactsView *m_facts;
    GeneratePanel *m_generate;
    MessageBar *m_messages;
    QPushButton *m_reveal;
    QPushButton *m_import;
    QPushButton *m_generateButton;
    QPushButton *m_copy;
    QLabel *m_captureNote;
    QLabel *m_clipboardNote;
    QPushButton *m_clearClipboard;
    SecretClipboard m_clipboard;
    CaptureExcluder m_excludeFromCapture;
    /// What is left out of captures at present.
    QPointer<QWindow> m_excluded;
    /// From the first reveal on.
    std::unique_ptr<ScreenLockWatcher> m_lockWatcher;
    QTimer m_maskTimer;
    QTimer m_factsTimer;
    QElapsedTimer m_revealHeld;
    bool m_wasRevealed = false;
};

} // namespace Latchkey
