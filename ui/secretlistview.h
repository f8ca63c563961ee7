// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QTreeView>

class QMenu;

namespace Latchkey {

class SecretFilterModel;
class SecretFolderModel;
class SecretListDelegate;

/// The secrets as a table, or as a tree of folders: which columns there are, their widths, the
/// order of rows and what is open is the user's choice.
class SecretListView : public QTreeView
{
    Q_OBJECT

public:
    /// Where the user has scrolled to.
    struct Place
    {
        QString topAddress = {};
        int offset = 0;
        int value = 0;
    };

    /// @p secrets must outlive it.
    explicit SecretListView(SecretFilterModel *secrets, QWidget *parent = nullptr);

    /// Columns, order and folders, to be chosen.
    [[nodiscard]] QMenu *optionsMenu() const { return m_options; }
    /// The user's choices, names of secrets not among them.
    [[nodiscard]] QByteArray saveState() const;
    /// Changes nothing where @p state is not what saveState() gave.
    void restoreState(const QByteArray &state);

    void setFolders(bool on);
    [[nodiscard]] bool hasFolders() const;
    /// Marks what is found of @p words.
    void setWords(const QString &words);

    /// The row of the secret at @p address becomes the current one; folders around it are opened.
    /// Nothing is current where it is not shown.
    void select(const QString &address);
    /// Makes the first row the current one if none is.
    void enter();
    [[nodiscard]] Place place() const;
    void restore(const Place &place);

Q_SIGNALS:
    void currentMoved(const QModelIndex &current);
    /// The user types @p text, which means the filter.
    void typed(const QString &text);
    void stateChanged();
    /// The user's choice has put the rows elsewhere; none is the current one.
    void rearranged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setUpHeader();
    void fillOptions();
    void showOptionState();
    void showColumns();
    /// Opens the folders that the user has open; all of them for a filter that finds little.
    void expandFolders();
    void noteExpanded(const QModelIndex &index, bool on);
    [[nodiscard]] QModelIndex find(const QString &address) const;

    SecretFilterModel *m_secrets;
    SecretFolderModel *m_folders;
    SecretListDelegate *m_delegate;
    QMenu *m_options;
    /// By column.
    QList<QAction *> m_showActions;
    QList<QAction *> m_sortActions;
    QAction *m_foldersAction = nullptr;
    QSet<QString> m_expanded;
    bool m_isExpanding = false;
};

} // namespace Latchkey
