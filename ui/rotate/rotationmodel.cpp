// SPDX-License-Identifier: MIT
#include "rotate/rotationmodel.h"

#include "icons/icons.h"
#include "secrettable.h"
#include "style.h"
#include "text/listtext.h"

#include <algorithm>
#include <utility>

namespace Latchkey {

using RowAction = RotationRow::Action;
using RowState = RotationResult::State;

void RotationModel::setRows(std::vector<RotationRow> rows, const SecretTable &stored)
{
    beginResetModel();
    m_rows = std::move(rows);
    placeRows(m_rows, stored);
    m_results.assign(m_rows.size(), {});
    m_isChosen.assign(m_rows.size(), false);
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        m_isChosen[at] = m_rows[at].isRunnable();
    endResetModel();
    Q_EMIT changed();
}

void RotationModel::clear()
{
    setRows({}, SecretTable());
}

void RotationModel::setStored(const SecretTable &stored)
{
    placeRows(m_rows, stored, [this](int row) {
        const RotationResult &result = m_results[size_t(row)];
        return result.isSaved() || result.isUnknown();
    });
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        m_isChosen[at] = m_isChosen[at] && m_rows[at].isRunnable();
    rowsChanged(0, rowCount() - 1);
}

std::vector<int> RotationModel::chosen() const
{
    std::vector<int> rows;
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        if (m_isChosen[at] && m_rows[at].isRunnable() && !m_results[at].isSaved())
            rows.push_back(int(at));
    }
    return rows;
}

RotationCounts RotationModel::counts() const
{
    RotationCounts counts;
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const RotationResult &result = m_results[at];
        const RowAction action = m_rows[at].action;
        const bool isToRun = m_isChosen[at] && !result.isSaved();
        counts.refused += int(action == RowAction::Refused);
        counts.updates += int(isToRun && action == RowAction::Update);
        counts.creations += int(isToRun && action == RowAction::Create);
        counts.leftAlone += int(
            action == RowAction::Skip
            || (m_rows[at].isRunnable() && !m_isChosen[at] && result.state == RowState::NotRun));
        counts.saved += int(result.isSaved());
        counts.unknown += int(result.isUnknown());
        counts.notSaved +=
            int(result.state == RowState::Ended && !result.isSaved() && !result.isUnknown());
        counts.notRun += int(isToRun && result.state == RowState::NotRun);
    }
    return counts;
}

int RotationModel::firstFailed() const
{
    const auto found =
        std::find_if(m_results.begin(), m_results.end(), [](const RotationResult &result) {
            return result.state == RowState::Ended && !result.isSaved();
        });
    return found == m_results.end() ? -1 : int(found - m_results.begin());
}

QString RotationModel::detail(int row) const
{
    return rotationDetailText(m_rows[size_t(row)], m_results[size_t(row)]);
}

bool RotationModel::canChoose(int row) const
{
    return !m_isLocked && m_rows[size_t(row)].isRunnable() && !m_results[size_t(row)].isSaved();
}

void RotationModel::choose(int row, bool isChosen)
{
    if (takeChoice(row, isChosen))
        rowsChanged(row, row);
}

void RotationModel::chooseAll(bool isChosen)
{
    for (int row = 0; row < rowCount(); ++row)
        takeChoice(row, isChosen);
    rowsChanged(0, rowCount() - 1);
}

bool RotationModel::takeChoice(int row, bool isChosen)
{
    if (!canChoose(row) || m_isChosen[size_t(row)] == isChosen)
        return false;
    m_isChosen[size_t(row)] = isChosen;
    RotationRow &plan = m_rows[size_t(row)];
    RotationResult &result = m_results[size_t(row)];
    const bool isAnew = isChosen && result.state == RowState::Ended;
    if (isAnew && result.outcome->reason == SaveOutcome::Reason::Conflict) {
        plan.action = RowAction::Update;
        plan.stored = *result.outcome->stored;
        result.state = RowState::NotRun;
    } else if (isAnew && result.outcome->reason == SaveOutcome::Reason::Deleted) {
        plan.action = RowAction::Create;
        plan.stored = {};
        result.state = RowState::NotRun;
    }
    return true;
}

void RotationModel::queue(const std::vector<int> &rows)
{
    for (const int row : rows)
        m_results[size_t(row)].state = RowState::Queued;
    rowsChanged(0, rowCount() - 1);
}

void RotationModel::setOutcome(int row, const SaveOutcome &outcome)
{
    RotationResult &result = m_results[size_t(row)];
    result = {.state = RowState::Ended, .outcome = outcome};
    // What somebody else has stored since is replaced only if the user says so again.
    if (outcome.reason == SaveOutcome::Reason::Conflict
        || outcome.reason == SaveOutcome::Reason::Deleted)
        m_isChosen[size_t(row)] = false;
    rowsChanged(row, row);
}

void RotationModel::dropQueue()
{
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        if (m_results[at].state == RowState::Queued)
            m_results[at].state = m_results[at].outcome ? RowState::Ended : RowState::NotRun;
    }
    rowsChanged(0, rowCount() - 1);
}

void RotationModel::setState(int row, RowState state)
{
    m_results[size_t(row)].state = state;
    rowsChanged(row, row);
}

void RotationModel::rowsChanged(int first, int last)
{
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    Q_EMIT changed();
}

int RotationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RotationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString RotationModel::text(int row, int column) const
{
    switch (column) {
    case NameColumn:
        return rotationNameText(m_rows[size_t(row)]);
    case ActionColumn:
        return rotationActionText(m_rows[size_t(row)].action);
    case ValueColumn: {
        const QString why = rotationReasonText(m_rows[size_t(row)]);
        return why.isEmpty() ? rotationValueText(m_rows[size_t(row)]) : why;
    }
    default:
        return rotationResultText(m_results[size_t(row)]);
    }
}

QString RotationModel::explanation(int row, int column) const
{
    switch (column) {
    case ValueColumn:
        return sentencesText(rotationNoticeTexts(m_rows[size_t(row)]));
    case ResultColumn:
        return rotationOutcomeText(m_rows[size_t(row)], m_results[size_t(row)]);
    default:
        return {};
    }
}

QVariant RotationModel::sign(int row, int column) const
{
    const auto icon = [](Message::Kind kind) { return QVariant(kindIcon(kind)); };
    const RotationResult &result = m_results[size_t(row)];
    if (column == ActionColumn && m_rows[size_t(row)].action == RowAction::Refused)
        return icon(Message::Kind::Warning);
    if (column == ValueColumn && !explanation(row, column).isEmpty())
        return icon(Message::Kind::Warning);
    if (column != ResultColumn || result.state != RowState::Ended)
        return {};
    if (result.isSaved())
        return icon(Message::Kind::Success);
    return icon(result.isUnknown() ? Message::Kind::Warning : Message::Kind::Error);
}

QVariant RotationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    const int column = index.column();
    const QString why = explanation(row, column);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::CheckStateRole:
        if (column != NameColumn || !m_rows[size_t(row)].isRunnable())
            return {};
        return QVariant(int(isChosen(row) ? Qt::Checked : Qt::Unchecked));
    case Qt::DecorationRole:
        return sign(row, column);
    case Qt::ToolTipRole:
        if (column == ValueColumn) // which may be cut off
            return plainToolTip(text(row, column) + QLatin1Char('\n') + why);
        return why.isEmpty() ? QVariant() : QVariant(plainToolTip(why));
    case Qt::AccessibleTextRole: {
        const QString shown = text(row, column);
        if (shown.isEmpty())
            return tr("none");
        return why.isEmpty() ? shown : tr("%1. %2").arg(shown, why);
    }
    default:
        return {};
    }
}

bool RotationModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != NameColumn || !canChoose(index.row()))
        return false;
    choose(index.row(), value.toInt() == int(Qt::Checked));
    return true;
}

Qt::ItemFlags RotationModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    flags.setFlag(Qt::ItemIsUserCheckable, index.column() == NameColumn && canChoose(index.row()));
    return flags;
}

QVariant RotationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case ActionColumn:
        return tr("What happens");
    case ValueColumn:
        return tr("New value");
    default:
        return tr("Result");
    }
}

} // namespace Latchkey
