// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>

namespace Latchkey {

/// What the user has set for the whole program, in a settings file; never a key or a value.
class Preferences
{
public:
    static constexpr std::chrono::minutes DefaultIdleTime{10};

    /// @p file is the path of a file as QSettings::IniFormat has it; it is made when first written.
    explicit Preferences(QString file) : m_file(std::move(file)) { }

    /// After how long without input the program pauses; zero for never.
    [[nodiscard]] std::chrono::minutes idleTime() const;
    void setIdleTime(std::chrono::minutes time);

    /// After how many days without a change a secret is due for another value.
    [[nodiscard]] int rotationDays() const;
    void setRotationDays(int days);

    /// How the list of secrets is arranged, as SecretListPane::saveState(); empty before the first
    /// time.
    [[nodiscard]] QByteArray listState() const;
    void setListState(const QByteArray &state);

private:
    QString m_file;
};

} // namespace Latchkey
