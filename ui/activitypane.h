// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <array>
#include <chrono>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Latchkey {

class ActivityModel;

/// The requests of this session in a table, and a button that copies them for support.
///
/// The newest row stays in sight until the user scrolls up, and again once they are back at the
/// bottom. Copy in the table copies the selected rows as text, cells separated by tabs.
class ActivityPane : public QWidget
{
    Q_OBJECT

public:
    /// How long it says that the report was copied.
    static constexpr auto CopiedShownFor = std::chrono::seconds(4);

    explicit ActivityPane(QWidget *parent = nullptr);

    /// Shows @p model, which is not taken over and may go away first; null shows none.
    void setModel(ActivityModel *model);
    /// Where requests go, for the report.
    void setBaseUrl(const QUrl &baseUrl);

    /// Puts the report (see supportText()) on the clipboard and says so.
    void copyForSupport();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpTable();
    void showState();
    void showNewest();
    void fitRowHeight();
    /// Makes columns wide enough for the rows from @p first to @p last.
    void fitColumns(int first, int last);
    void copyRows();

    QPointer<ActivityModel> m_model;
    QUrl m_baseUrl;
    QStackedWidget *m_stack;
    QTableView *m_table;
    QLabel *m_copied;
    QPushButton *m_copy;
    QTimer m_copiedTimer;
    /// The widest text in each column so far, in pixels: a column that the user has made narrower
    /// stays so until there is a wider one.
    std::array<int, 7> m_widest = {};
    bool m_following = true;
};

} // namespace Latchkey
