// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Latchkey {

/// A note that the program leaves for its next start: what became of a save when it was told to
/// end. One small UTF-8 file in the user's data folder, readable by the user alone. It must hold
/// no value and no key.
class LeftNote
{
public:
    /// In `QStandardPaths::AppLocalDataLocation`.
    LeftNote();
    explicit LeftNote(QString file) : m_file(std::move(file)) { }

    /// Replaces the note; false if that fails.
    bool leave(const QString &text) const;
    void remove() const;
    /// Reads the note; empty where there is none.
    [[nodiscard]] QString text() const;

private:
    QString m_file;
};

} // namespace Latchkey
