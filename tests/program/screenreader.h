// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QList>
#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>

class QDBusMessage;

// What a screen reader does: reads another program over AT-SPI, works it, and listens to it.

namespace Latchkey {

/// Numbers of AT-SPI's AtspiRole, of those roles that tests ask for.
enum class SpokenRole : uint {
    CheckBox = 7,
    ComboBox = 11,
    Label = 29,
    List = 31,
    ListItem = 32,
    MenuItem = 35,
    PasswordText = 40,
    PushButton = 43,
    ScrollBar = 48,
    Table = 55,
    TableCell = 56,
    Text = 61,
    TreeTable = 66,
    Notification = 101,
};

/// Numbers of AT-SPI's AtspiStateType, of those states that tests ask for.
enum class SpokenState : uint {
    Editable = 7,
    Enabled = 8,
    Expandable = 9,
    Focusable = 11,
    Focused = 12,
    Sensitive = 24,
    Showing = 25,
    ReadOnly = 43,
};

/// One object in the tree of the program, read anew with each question but for its states.
class Spoken
{
public:
    Spoken() = default;
    Spoken(QDBusConnection bus, QString service, QString path);

    [[nodiscard]] bool isValid() const { return !m_path.isEmpty(); }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString description() const;
    [[nodiscard]] uint role() const;
    [[nodiscard]] bool is(SpokenRole wanted) const { return role() == static_cast<uint>(wanted); }
    [[nodiscard]] bool has(SpokenState state) const;
    [[nodiscard]] QString roleName() const;
    [[nodiscard]] QList<Spoken> children() const;
    [[nodiscard]] QStringList interfaces() const;
    [[nodiscard]] QStringList actions() const;
    /// All of its text, if it has the interface for text.
    [[nodiscard]] QString text() const;

    /// Does not wait for what comes of it; false if it has no such action, as what is disabled.
    bool act(const QString &action) const;
    bool setText(const QString &text) const;
    bool insertText(int at, const QString &text) const;
    bool takeFocus() const;
    bool selectRow(int row) const;

private:
    [[nodiscard]] QVariantList ask(const char *interface, const QString &method,
                                   const QVariantList &arguments = {}) const;
    [[nodiscard]] QVariant property(const char *interface, const QString &name) const;

    QDBusConnection m_bus = QDBusConnection(QString());
    QString m_service;
    QString m_path;
    mutable QList<uint> m_states;
};

/// Listens on the accessibility bus of the session.
class ScreenReader : public QObject
{
    Q_OBJECT

public:
    /// One event of the program: what happened, in AT-SPI's words, and to what.
    struct Event
    {
        QString what; ///< such as "StateChanged:showing"
        bool isOn = false;
        bool isNotification = false; ///< one that appears, and so is read out
        QString name;                ///< with a notification or another name or description
        QString description;
        QString carried; ///< text that came with it
    };

    /// Starts the bus if need be, and asks for every event; false where there is none.
    [[nodiscard]] bool start();
    /// The program that has come on the bus.
    [[nodiscard]] Spoken program() const;

    /// Calls @p visit with everything that is shown under @p from, in the order of reading, until
    /// it says false; so does this then.
    static bool walk(const Spoken &from, const std::function<bool(const Spoken &)> &visit);
    /// The first of this name; not valid if there is none.
    [[nodiscard]] static Spoken find(const Spoken &from, const QString &name,
                                     std::optional<SpokenRole> role = {});

    [[nodiscard]] const QList<Event> &heard() const { return m_heard; }
    /// What notifications have said.
    [[nodiscard]] QStringList announced() const;
    void forget() { m_heard.clear(); }

private Q_SLOTS:
    void hear(const QDBusMessage &message);

private:
    QDBusConnection m_bus = QDBusConnection(QString());
    QList<Event> m_heard;
};

} // namespace Latchkey
