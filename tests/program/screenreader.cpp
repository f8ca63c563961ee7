// SPDX-License-Identifier: MIT
#include "screenreader.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusReply>

#include <utility>

namespace Latchkey {

using namespace Qt::StringLiterals;

namespace {

constexpr char Accessible[] = "org.a11y.atspi.Accessible";
constexpr char Component[] = "org.a11y.atspi.Component";
constexpr char Action[] = "org.a11y.atspi.Action";
constexpr char Text[] = "org.a11y.atspi.Text";
constexpr char EditableText[] = "org.a11y.atspi.EditableText";
constexpr char Table[] = "org.a11y.atspi.Table";
constexpr char Root[] = "/org/a11y/atspi/accessible/root";
constexpr char NoObject[] = "/org/a11y/atspi/null";

/// Deeper than any window's tree.
constexpr int DeepestLevel = 40;

/// A name on the bus and a path: how AT-SPI refers to an object.
using Reference = std::pair<QString, QString>;

Reference reference(const QDBusArgument &argument)
{
    QString service;
    QDBusObjectPath path;
    argument.beginStructure();
    argument >> service >> path;
    argument.endStructure();
    return {service, path.path()};
}

} // namespace

Spoken::Spoken(QDBusConnection bus, QString service, QString path)
    : m_bus(std::move(bus)), m_service(std::move(service)), m_path(std::move(path))
{
    if (m_path == QLatin1StringView(NoObject))
        m_path.clear();
}

QVariantList Spoken::ask(const char *interface, const QString &method,
                         const QVariantList &arguments) const
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(m_service, m_path, QLatin1StringView(interface), method);
    call.setArguments(arguments);
    const QDBusMessage reply = m_bus.call(call, QDBus::Block, 10'000);
    return reply.type() == QDBusMessage::ReplyMessage ? reply.arguments() : QVariantList();
}

QVariant Spoken::property(const char *interface, const QString &name) const
{
    const QVariantList reply =
        ask("org.freedesktop.DBus.Properties", u"Get"_s, {QLatin1StringView(interface), name});
    return reply.isEmpty() ? QVariant() : reply.first().value<QDBusVariant>().variant();
}

QString Spoken::name() const
{
    return property(Accessible, u"Name"_s).toString();
}

QString Spoken::description() const
{
    return property(Accessible, u"Description"_s).toString();
}

uint Spoken::role() const
{
    return ask(Accessible, u"GetRole"_s).value(0).toUInt();
}

QString Spoken::roleName() const
{
    return ask(Accessible, u"GetRoleName"_s).value(0).toString();
}

bool Spoken::has(SpokenState state) const
{
    if (m_states.isEmpty()) {
        const QVariantList reply = ask(Accessible, u"GetState"_s);
        if (!reply.isEmpty())
            m_states = qdbus_cast<QList<uint>>(reply.first());
    }
    const uint bit = static_cast<uint>(state);
    return m_states.value(bit / 32) & (1U << (bit % 32));
}

QList<Spoken> Spoken::children() const
{
    QList<Spoken> all;
    const QVariantList reply = ask(Accessible, u"GetChildren"_s);
    if (reply.isEmpty())
        return all;
    const auto list = reply.first().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        const auto [service, path] = reference(list);
        const Spoken child(m_bus, service, path);
        if (child.isValid())
            all.append(child);
    }
    list.endArray();
    return all;
}

QStringList Spoken::interfaces() const
{
    return ask(Accessible, u"GetInterfaces"_s).value(0).toStringList();
}

QStringList Spoken::actions() const
{
    QStringList names;
    const int count = property(Action, u"NActions"_s).toInt();
    for (int i = 0; i < count; ++i)
        names << ask(Action, u"GetName"_s, {i}).value(0).toString();
    return names;
}

QString Spoken::text() const
{
    return ask(Text, u"GetText"_s, {0, -1}).value(0).toString();
}

bool Spoken::act(const QString &action) const
{
    const qsizetype at = actions().indexOf(action);
    if (at < 0)
        return false;
    QDBusMessage call =
        QDBusMessage::createMethodCall(m_service, m_path, QLatin1StringView(Action), u"DoAction"_s);
    call.setArguments({int(at)});
    return m_bus.send(call); // a button with a menu answers when that has closed
}

bool Spoken::setText(const QString &text) const
{
    return ask(EditableText, u"SetTextContents"_s, {text}).value(0).toBool();
}

bool Spoken::insertText(int at, const QString &text) const
{
    return ask(EditableText, u"InsertText"_s, {at, text, int(text.size())}).value(0).toBool();
}

bool Spoken::takeFocus() const
{
    return ask(Component, u"GrabFocus"_s).value(0).toBool();
}

bool Spoken::selectRow(int row) const
{
    return ask(Table, u"AddRowSelection"_s, {row}).value(0).toBool();
}

bool ScreenReader::start()
{
    const QDBusReply<QString> address =
        QDBusConnection::sessionBus().call(QDBusMessage::createMethodCall(
            u"org.a11y.Bus"_s, u"/org/a11y/bus"_s, u"org.a11y.Bus"_s, u"GetAddress"_s));
    if (!address.isValid())
        return false;
    m_bus = QDBusConnection::connectToBus(address, u"reader"_s);
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.a11y.atspi.Registry"_s, u"/org/a11y/atspi/registry"_s,
                                       u"org.a11y.atspi.Registry"_s, u"RegisterEvent"_s);
    call.setArguments({u"object:"_s});
    return m_bus.call(call).type() == QDBusMessage::ReplyMessage
        && m_bus.connect({}, {}, u"org.a11y.atspi.Event.Object"_s, {}, this,
                         SLOT(hear(QDBusMessage)));
}

Spoken ScreenReader::program() const
{
    const Spoken desktop(m_bus, u"org.a11y.atspi.Registry"_s, QLatin1StringView(Root));
    return desktop.children().value(0);
}

bool ScreenReader::walk(const Spoken &from, const std::function<bool(const Spoken &)> &visit)
{
    const std::function<bool(const Spoken &, int)> go = [&](const Spoken &at, int depth) {
        if (depth > DeepestLevel)
            return true;
        for (const Spoken &child : at.children()) {
            if (child.has(SpokenState::Showing) && !(visit(child) && go(child, depth + 1)))
                return false;
        }
        return true;
    };
    return go(from, 0);
}

Spoken ScreenReader::find(const Spoken &from, const QString &name, std::optional<SpokenRole> role)
{
    Spoken found;
    walk(from, [&](const Spoken &object) {
        if (object.name() == name && (!role || object.is(*role)))
            found = object;
        return !found.isValid();
    });
    return found;
}

QStringList ScreenReader::announced() const
{
    QStringList all;
    for (const Event &event : m_heard) {
        if (event.isNotification)
            all << QStringList{event.name, event.description}.join(u'\n');
    }
    return all;
}

void ScreenReader::hear(const QDBusMessage &message)
{
    const QVariantList arguments = message.arguments();
    Event event{.what = message.member() + u':' + arguments.value(0).toString(),
                .isOn = arguments.value(1).toInt() != 0,
                .isNotification = false,
                .name = {},
                .description = {},
                .carried = arguments.value(3).value<QDBusVariant>().variant().toString()};
    const Spoken source(m_bus, message.service(), message.path());
    const bool appears = event.what == u"StateChanged:showing"_s && event.isOn;
    event.isNotification = appears && source.is(SpokenRole::Notification);
    if (event.isNotification || message.member() == u"PropertyChange"_s) {
        event.name = source.name();
        event.description = source.description();
    }
    m_heard.append(event);
}

} // namespace Latchkey
