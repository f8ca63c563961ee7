// SPDX-License-Identifier: MIT
#pragma once

#include "leftnote.h"

#include <QObject>

class QSessionManager;

namespace Latchkey {

class MainWindow;

/// The end of the window, whoever asks for it: nothing is lost by it unasked, and what becomes of
/// a save that is running is noted for the next start.
class SessionEnd : public QObject
{
    Q_OBJECT

public:
    /// A child of @p window. @p note is what an earlier end may have left.
    SessionEnd(MainWindow &window, LeftNote note);

    /// As MainWindow::endSession().
    void begin();
    /// The window is about to close: whether it may now. If not, the user is asked what is to
    /// become of the edits, or the save comes to its end, and then it closes; or it stays.
    [[nodiscard]] bool mayClose();

private:
    void showLeftNote();
    void answerSessionManager(QSessionManager &manager);
    /// The program may end before the running save does; saveFinished() goes on.
    void noteRunningSave();
    void saveFinished(bool isSaved, const QString &receipt);
    void closeForGood();

    MainWindow &m_window;
    LeftNote m_note;
    bool m_isSettled = false;
    /// Whether the program was told to end, or its window to close, while a save was running.
    bool m_isEnding = false;
};

} // namespace Latchkey
