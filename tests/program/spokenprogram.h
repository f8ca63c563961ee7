// SPDX-License-Identifier: MIT
#pragma once

#include "runningprogram.h"
#include "screenreader.h"

#include <QTest>

namespace Latchkey {

/// The program on an accessibility bus, and what its user does who has a screen reader and nothing
/// else. It works the service of RunningProgram.
class SpokenProgram
{
public:
    explicit SpokenProgram(ScreenReader &reader);
    /// Ends the program, whatever it has to save, and waits until the bus knows.
    ~SpokenProgram();

    /// Starts it with @p arguments; whether it has come on the bus.
    [[nodiscard]] bool launch(const QStringList &arguments);

    /// The first thing of this name that is shown; not valid if there is none.
    [[nodiscard]] Spoken find(const QString &name, std::optional<SpokenRole> role = {}) const;
    [[nodiscard]] bool isThere(const QString &name, std::optional<SpokenRole> role = {}) const
    {
        return find(name, role).isValid();
    }
    /// What has the keyboard; not valid if nothing has.
    [[nodiscard]] Spoken focused() const;
    /// Waits for the button called @p name and presses it; false if it does not come.
    [[nodiscard]] bool press(const QString &name) const;
    [[nodiscard]] bool choose(const QString &menu, const QString &item) const;
    /// Opens the secret whose row is called @p row, in the list.
    [[nodiscard]] bool open(const QString &row) const;
    /// Puts @p text into the field called @p name.
    [[nodiscard]] bool write(const QString &name, const QString &text) const;

    /// Puts @p bytes on the clipboard.
    [[nodiscard]] static bool copy(const QByteArray &bytes);

    /// What could be worked but does not say what it is.
    [[nodiscard]] QStringList unnamedControls() const;
    /// What has been announced has @p words.
    [[nodiscard]] bool hasHeard(const QString &words) const;
    /// Every name, description and text that can be read, or has been heard.
    [[nodiscard]] QStringList everyText() const;

    ScreenReader &reader;
    RunningProgram program;
};

/// Waits for @p condition in long steps: each look at the whole tree is some hundred calls.
template <typename Condition> [[nodiscard]] bool eventually(Condition condition)
{
    constexpr int Steps = 100;
    for (int i = 0; i < Steps; ++i) {
        if (condition())
            return true;
        QTest::qWait(100);
    }
    return false;
}

} // namespace Latchkey

/// Makes sure that @p condition comes true, and tells all that m_program says if it does not.
#define SOON(condition)                                                                            \
    QVERIFY2(Latchkey::eventually([&] { return condition; }),                                      \
             qPrintable(m_program->everyText().join(u'\n')))
