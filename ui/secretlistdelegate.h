// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace Latchkey {

/// Draws the cells of a secret. Where the description has no column of its own it stands below the
/// name, in a quieter colour. What the filter found is underlined on a tint.
class SecretListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setWords(const QString &words);
    void setTwoLines(bool on) { m_twoLines = on; }
    /// Whether names stand where they do without folders.
    void setFlat(bool on) { m_isFlat = on; }
    /// In which column the sign is drawn that a secret is due for rotation.
    void setSignColumn(int column) { m_signColumn = column; }

    /// How far from a column's edge its texts begin, without folders.
    [[nodiscard]] static int indent(int column);
    /// What a column of dates and signs needs.
    [[nodiscard]] static int dateWidth(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    /// Draws @p text, elided and read in @p direction, in @p line, with what the filter found
    /// marked.
    void drawText(QPainter *painter, const QRect &line, const QString &text, Qt::TextElideMode mode,
                  Qt::LayoutDirection direction, const QStyleOptionViewItem &item) const;

    QStringList m_words;
    bool m_twoLines = true;
    bool m_isFlat = true;
    int m_signColumn = -1;
};

} // namespace Latchkey
