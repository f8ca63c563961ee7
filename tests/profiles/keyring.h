// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QProcess>

// The keyring that with-keyring.sh starts, from outside.
namespace Latchkey {

using namespace Qt::StringLiterals;

/// What another program says that looks into the keychain.
inline QByteArray secretTool(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess tool;
    tool.start(u"secret-tool"_s, arguments);
    tool.write(input);
    tool.closeWriteChannel();
    return tool.waitForFinished(10'000) ? tool.readAllStandardOutput() : "does not end";
}

inline QByteArray lookUp(const QString &account)
{
    return secretTool({u"lookup"_s, u"server"_s, u"latchkey"_s, u"user"_s, account});
}

inline QDBusMessage serviceCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                       u"org.freedesktop.Secret.Service"_s, method);
    call.setArguments(arguments);
    return call;
}

inline QDBusObjectPath loginCollection()
{
    return QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s);
}

inline bool lock()
{
    const QList<QDBusObjectPath> all{loginCollection()};
    return QDBusConnection::sessionBus()
               .call(serviceCall(u"Lock"_s, {QVariant::fromValue(all)}))
               .type()
        == QDBusMessage::ReplyMessage;
}

/// As the login does it, without a question.
inline bool unlock()
{
    const QVariant nothing = QVariant::fromValue(QDBusVariant(QString()));
    const QDBusMessage session =
        QDBusConnection::sessionBus().call(serviceCall(u"OpenSession"_s, {u"plain"_s, nothing}));
    QDBusArgument master;
    master.beginStructure();
    master << session.arguments().value(1).value<QDBusObjectPath>() << QByteArray()
           << QByteArray("password") << u"text/plain"_s;
    master.endStructure();

    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
        u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
        u"UnlockWithMasterPassword"_s);
    call << QVariant::fromValue(loginCollection()) << QVariant::fromValue(master);
    return QDBusConnection::sessionBus().call(call).type() == QDBusMessage::ReplyMessage;
}

/// The window that asks for the keyring's password, and the user before it.
class Prompter : public QDBusVirtualObject
{
public:
    enum class User { SaysNo, IsAway };

    explicit Prompter(User user) : m_user(user)
    {
        bus().registerVirtualObject(u"/org/gnome/keyring/Prompter"_s, this);
        m_isThere = bus().registerService(u"org.gnome.keyring.SystemPrompter"_s);
    }
    ~Prompter() override
    {
        bus().unregisterService(u"org.gnome.keyring.SystemPrompter"_s);
        bus().unregisterObject(u"/org/gnome/keyring/Prompter"_s);
    }

    [[nodiscard]] bool isThere() const { return m_isThere; }
    [[nodiscard]] int questions() const { return m_questions; }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        connection.send(message.createReply());
        const auto path = message.arguments().value(0).value<QDBusObjectPath>().path();
        if (message.member() == u"BeginPrompting")
            tell(message.service(), path, u"PromptReady"_s, {QString(), QVariantMap(), QString()});
        if (message.member() == u"PerformPrompt") {
            ++m_questions;
            if (m_user == User::SaysNo)
                tell(message.service(), path, u"PromptReady"_s,
                     {u"no"_s, QVariantMap(), QString()});
        }
        if (message.member() == u"StopPrompting")
            tell(message.service(), path, u"PromptDone"_s, {});
        return true;
    }

private:
    static QDBusConnection bus() { return QDBusConnection::sessionBus(); }

    static void tell(const QString &service, const QString &path, const QString &method,
                     const QVariantList &arguments)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            service, path, u"org.gnome.keyring.internal.Prompter.Callback"_s, method);
        call.setArguments(arguments);
        bus().send(call);
    }

    User m_user;
    bool m_isThere = false;
    int m_questions = 0;
};

} // namespace Latchkey
