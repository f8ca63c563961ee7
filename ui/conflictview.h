// SPDX-License-Identifier: MIT
#pragma once

#include "mergedtext.h"
#include "secretedit.h"

#include <QFrame>

#include <map>

class QButtonGroup;
class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace Latchkey {

/// What an edit becomes once it has been settled who wins in each field.
struct Resolution
{
    QString name;
    QString description;
    bool keepsValue = false;
};

/// Shows field by field what was loaded, what somebody else has stored since, and what is in the
/// form, and lets each be taken or kept. Fields that only one side has changed are decided from
/// the start; the others are not, and must be.
class ConflictView : public QFrame
{
    Q_OBJECT

public:
    explicit ConflictView(QWidget *parent = nullptr);

    /// Asks about @p edit, now that @p theirs is what is stored.
    void ask(const SecretEdit &edit, const Secret &theirs);
    [[nodiscard]] const Secret &theirs() const { return m_theirs; }
    void focusFirstChoice();

Q_SIGNALS:
    void resolved(const Latchkey::Resolution &resolution);
    /// The user wants to decide later.
    void dismissed();

private:
    using Side = MergedText::Side;

    [[nodiscard]] static QString nameOf(Field field);
    void addTextChoice(Field field, const MergedText &text);
    void addValueChoice(const Secret &loaded, bool hasMine);
    void addHeading(const QString &field, const QString &loaded);
    void addSide(Field field, Side side, const QString &caption, const QString &text,
                 bool isChosen);
    /// Puts what is chosen from, which is new, before the buttons.
    void placeInTabOrder();
    /// The side chosen for @p field; nothing while none is.
    [[nodiscard]] std::optional<Side> chosen(Field field) const;
    void showState();
    void resolve();

    Secret m_theirs;
    QString m_mineName;
    QString m_mineDescription;
    /// A group for each field that there is a choice for; the buttons' IDs are the sides.
    std::map<Field, QButtonGroup *> m_choices;
    QVBoxLayout *m_layout;
    QWidget *m_table = nullptr;
    QGridLayout *m_grid = nullptr;
    QPushButton *m_resolve;
    QPushButton *m_later;
};

} // namespace Latchkey
