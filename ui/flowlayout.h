// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace Latchkey {

/// Puts what it holds side by side, and what has no room there into further rows. In each row those
/// with an expanding size policy share the room that is left; what follows such a one stands at the
/// end of its row. Other rows begin where the language does, or end where it ends.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    enum class Side { Beginning, End };

    /// @p spacing, in device-independent pixels, is that between two beside and above each other.
    explicit FlowLayout(int spacing, Side side = Side::Beginning);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    void addLayout(QLayout *layout);
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    [[nodiscard]] QLayoutItem *takeAt(int index) override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Row
    {
        std::vector<std::pair<QLayoutItem *, int>> items = {}; ///< Each with its width.
        int indent = 0;
    };

    [[nodiscard]] std::vector<Row> rows(int width) const;
    /// Gives the room that is left to the @p parts that expand.
    void share(Row &row, int width, int parts) const;
    [[nodiscard]] static int height(const Row &row);

    Side m_side;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace Latchkey
