// SPDX-License-Identifier: MIT
#pragma once

#include "rotate/rotationresult.h"
#include "rotationplan.h"
#include "text/rotationtext.h"

#include <QAbstractTableModel>

#include <vector>

namespace Latchkey {

/// What would become of each entry of a file, which of them are chosen, and what has become of
/// them. It has the values; no role gives one.
class RotationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ActionColumn, ValueColumn, ResultColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes the place of the rows there were. All that can be run is chosen.
    void setRows(std::vector<RotationRow> rows, const SecretTable &stored);
    void clear();
    /// Works out again what is an update; not of rows that are saved or of which nobody knows.
    void setStored(const SecretTable &stored);

    /// For the run, which wipes the values of those that it has saved.
    [[nodiscard]] std::vector<RotationRow> &rows() { return m_rows; }
    [[nodiscard]] const std::vector<RotationRow> &rows() const { return m_rows; }
    [[nodiscard]] const std::vector<RotationResult> &results() const { return m_results; }
    /// The numbers of those that are chosen and not saved.
    [[nodiscard]] std::vector<int> chosen() const;
    [[nodiscard]] RotationCounts counts() const;
    /// The number of the first that was run and is not saved, or -1.
    [[nodiscard]] int firstFailed() const;
    /// All that is to be said about @p row.
    [[nodiscard]] QString detail(int row) const;

    [[nodiscard]] bool canChoose(int row) const;
    [[nodiscard]] bool isChosen(int row) const { return m_isChosen[size_t(row)]; }
    /// A row that was not saved because something else is stored by now is from here on about
    /// that.
    void choose(int row, bool isChosen);
    /// All that can be.
    void chooseAll(bool isChosen);
    /// Nothing can be chosen while a run goes on.
    void setLocked(bool isLocked) { m_isLocked = isLocked; }

    void queue(const std::vector<int> &rows);
    void setRunning(int row) { setState(row, RotationResult::State::Running); }
    void putOff(int row) { setState(row, RotationResult::State::Queued); }
    void setOutcome(int row, const SaveOutcome &outcome);
    /// What is queued is not run.
    void dropQueue();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    /// What counts() says may have changed.
    void changed();

private:
    void setState(int row, RotationResult::State state);
    /// As choose(), untold; whether it has changed anything.
    bool takeChoice(int row, bool isChosen);
    void rowsChanged(int first, int last);
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] QString explanation(int row, int column) const;
    /// The style's sign for what needs a look, or for how it ended.
    [[nodiscard]] QVariant sign(int row, int column) const;

    std::vector<RotationRow> m_rows;
    std::vector<RotationResult> m_results;
    std::vector<bool> m_isChosen;
    bool m_isLocked = false;
};

} // namespace Latchkey
