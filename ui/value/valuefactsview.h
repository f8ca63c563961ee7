// SPDX-License-Identifier: MIT
#pragma once

#include "valuefacts.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace Latchkey {

/// Tells what is known about a value, and has a button for each thing that can be mended, and one
/// that explains it.
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
    /// Adds the rows of @p notice behind the others; Tab comes from @p before. Its last button.
    QWidget *addNotice(const ValueNotice &notice, const ValueFormat &format, QWidget *before);
    QPushButton *mendButton(const ValueNotice &notice, const QString &text);
    /// Shows and hides @p help.
    QToolButton *helpButton(const QString &notice, QLabel *help);

    QWidget *m_before;
    QLabel *m_facts;
    QWidget *m_notices;
    QGridLayout *m_rows;
    int m_nextRow = 0;
};

} // namespace Latchkey
