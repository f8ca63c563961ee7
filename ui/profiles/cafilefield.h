// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Latchkey {

class Clock;
class FormField;

/// The path of a file with certificate authorities, and what is in it. A file that does not do is
/// not taken when chosen, and told when typed.
class CaFileField : public QWidget
{
    Q_OBJECT

public:
    /// @p clock, which must outlive the field, tells what has expired.
    explicit CaFileField(Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] QString path() const;
    void setPath(const QString &path);
    /// Reads the file and shows what it holds; whether it does. No file does.
    bool check();

Q_SIGNALS:
    void edited();

private:
    void choose();
    /// Shows what is in the file at @p path; whether it does.
    bool tell(const QString &path, const QString &prefix = {});

    Clock &m_clock;
    QLineEdit *m_path;
    QPushButton *m_clear;
    FormField *m_field;
};

} // namespace Latchkey
