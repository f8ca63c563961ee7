// SPDX-License-Identifier: MIT
#pragma once

#include "message.h"
#include "valueentries.h"

#include <QWidget>

class QLabel;
class QMimeData;
class QPushButton;

namespace Latchkey {

/// Where the entries come from: a file that is chosen or dropped, or the clipboard, which is read
/// when that is asked for and at no other time.
class RotationSource : public QWidget
{
    Q_OBJECT

public:
    explicit RotationSource(QWidget *parent = nullptr);

    /// Lets the user choose a file.
    void chooseFile();
    /// Reads the file at @p path, whatever it is called.
    void readFile(const QString &path);
    /// Takes what is on the clipboard: a file, or its text.
    void paste();
    /// Whether take() would read anything.
    [[nodiscard]] static bool canTakeFrom(const QMimeData *offered);
    void take(const QMimeData *offered);
    /// What stands beside the buttons.
    void showSource(const QString &text);
    /// What the entries came from, for a report: a file's name.
    [[nodiscard]] const QString &source() const { return m_source; }

Q_SIGNALS:
    /// @p entries may be moved from.
    void read(Latchkey::ValueEntries &entries);
    void refused(const Latchkey::Message &message);

private:
    void readBytes(QByteArrayView bytes, const QString &source);
    void refuse(const QString &headline, const QString &why);

    QPushButton *m_choose;
    QPushButton *m_paste;
    QLabel *m_label;
    QString m_source;
};

} // namespace Latchkey
