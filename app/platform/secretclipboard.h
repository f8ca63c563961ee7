// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QObject>
#include <QStringView>
#include <QTimer>

#include <chrono>
#include <memory>

class QClipboard;
class QMimeData;

namespace Latchkey {

/// @p text for the clipboard, marked as secret in the way of the system's clipboard managers, so
/// that those that know the mark keep no copy:
/// - X11 and Wayland: `x-kde-passwordManagerHint` = `secret` (Klipper and others);
/// - Windows: `ExcludeClipboardContentFromMonitorProcessing`, and out of the clipboard's history
///   and cloud;
/// - macOS: `application/x-nspasteboard-concealed-type`. Qt before 6.5 does not publish it under
///   the name that managers know (`org.nspasteboard.ConcealedType`).
///
/// The mark is a request: a manager that does not know it keeps the text.
[[nodiscard]] std::unique_ptr<QMimeData> secretMimeData(QStringView text);

/// Puts secrets on the clipboard for a while.
///
/// A text is taken back when its time is over, on clearNow(), when the application quits and when
/// this object goes: but only while the clipboard still holds what was put there. It never goes to
/// the X11 primary selection. No copy is kept here: the one is the clipboard's own.
///
/// Limits: what another program pasted, or a clipboard manager took, stays there. On Wayland, a
/// compositor may refuse to let a window without focus clear the clipboard.
class SecretClipboard : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds DefaultDuration{30};

    /// @p clipboard must outlive this object, so this must be gone before the application object.
    explicit SecretClipboard(QClipboard *clipboard, QObject *parent = nullptr,
                             std::chrono::milliseconds duration = DefaultDuration);
    ~SecretClipboard() override;

    /// Puts @p text on the clipboard and starts to count down, anew if a text is there already.
    void copy(QStringView text);

    /// Takes the text back now, if it is still there.
    void clearNow();

    /// Whether a text put there is on the clipboard still, as far as is known by now.
    [[nodiscard]] bool isActive() const { return m_timer.isActive(); }

Q_SIGNALS:
    /// The text will be taken back in @p seconds: said on copy(), then each second, last with 1.
    void remaining(int seconds);
    /// The text is off the clipboard: taken back, or because somebody copied something else.
    void ended();

private:
    void tick();
    void checkOwner();
    /// Whether what is on the clipboard is what was put there last.
    [[nodiscard]] bool isOurs() const;
    void end();

    QClipboard *m_clipboard;
    std::chrono::milliseconds m_duration;
    std::chrono::milliseconds m_left{};
    /// Stands next to the text, so that it is known again without being kept.
    QByteArray m_token;
    QTimer m_timer;
};

} // namespace Latchkey
