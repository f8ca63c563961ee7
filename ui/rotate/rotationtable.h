// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace Latchkey {

class RotationModel;

/// The rows of a rotation. Space chooses those that are selected, or takes that back.
class RotationTable : public QTableView
{
    Q_OBJECT

public:
    /// @p model must outlive it.
    explicit RotationTable(RotationModel *model, QWidget *parent = nullptr);

    /// Makes room for what is in the rows now.
    void fit();
    /// Makes @p row the one that the user is in.
    void goTo(int row);
    /// Whether there is to be room for results.
    void showResults(bool shows);
    /// Lets @p row be seen, unless the user is in the table.
    void follow(int row);

Q_SIGNALS:
    /// The user has gone to another row, or to none (-1).
    void rowEntered(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void chooseSelected();
    void fitRows();
    void fitColumns();

    RotationModel *m_model;
    bool m_showsResults = false;
};

} // namespace Latchkey
