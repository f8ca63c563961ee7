// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace Latchkey {

/// Stands where content would: says why there is none and offers at most one way on.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// An empty @p action shows no button; its button runs @p run.
    void show(const QString &headline, const QString &text = {}, const QString &action = {},
              std::function<void()> run = {});

private:
    QLabel *m_headline;
    QLabel *m_text;
    QPushButton *m_action;
    std::function<void()> m_run;
};

} // namespace Latchkey
