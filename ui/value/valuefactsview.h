// SPDX-License-Identifier: MIT
#pragma once

#include "valuefacts.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace Latchkey {

/// Tells what is known about a value, and has a button for each thing that can be mended.
class ValueFactsView : public QWidget
{
    Q_OBJECT

public:
    /// Tab goes from @p before to the buttons.
    explicit ValueFactsView(QWidget *before, QWidget *parent = nullptr);

    void show(const ValueFacts &facts);
    /// There is no value to tell about.
    void clear();

Q_SIGNALS:
    void mendRequested(Latchkey::NoticeKind kind);

private:
    void removeNotices();
    /// The button that mends it, if it can be mended.
    QWidget *addNotice(int row, const ValueNotice &notice, const ValueFormat &format);

    QWidget *m_before;
    QLabel *m_facts;
    QWidget *m_notices;
    QGridLayout *m_rows;
};

} // namespace Latchkey
