// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace Latchkey {

/// One line of plain text that takes the width there is. What does not fit is left out where it
/// tells least, with an ellipsis, and stands as a whole in the tooltip.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(Qt::TextElideMode mode, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString fitted() const;

    Qt::TextElideMode m_mode;
};

} // namespace Latchkey
