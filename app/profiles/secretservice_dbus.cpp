// SPDX-License-Identifier: MIT
#include "secretservice.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFuture>
#include <QMap>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <memory>
#include <utility>

namespace Latchkey {

namespace {

using namespace std::chrono_literals;

using Attributes = QMap<QString, QString>;

constexpr QLatin1StringView Service("org.freedesktop.secrets");
constexpr QLatin1StringView ServicePath("/org/freedesktop/secrets");
constexpr QLatin1StringView ServiceInterface("org.freedesktop.Secret.Service");

/// GNOME's service has its questions put by another program, which may be missing or have no
/// display. Others put theirs themselves.
constexpr QLatin1StringView GnomeService("org.gnome.keyring");
constexpr QLatin1StringView GnomePrompter("org.gnome.keyring.SystemPrompter");

QDBusMessage serviceCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(Service, ServicePath, ServiceInterface, method);
    call.setArguments(arguments);
    return call;
}

/// One question, in steps. Deletes itself once it has answered.
class SecretServiceQuestion : public QObject
{
public:
    SecretServiceQuestion(const QString &service, const QString &account, QObject *context,
                          std::function<void(SecretServiceState)> handler)
        : QObject(context), m_attributes{{QStringLiteral("server"), service},
                                         {QStringLiteral("user"), account}},
          m_handler(std::move(handler))
    {
        QTimer::singleShot(5s, this, [this] { answerMissing(); });
    }

    void start()
    {
        if (QDBusConnection::sessionBus().isConnected())
            listNames();
        else
            answerMissing();
    }

private:
    template <typename Reply> void ask(QDBusMessage call, std::function<void(const Reply &)> take)
    {
        call.setAutoStartService(false);
        auto *watcher =
            new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [watcher, take = std::move(take)] { take(Reply(*watcher)); });
    }

    void listNames()
    {
        ask<QDBusPendingReply<QStringList>>(
            QDBusMessage::createMethodCall(
                QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                QStringLiteral("org.freedesktop.DBus"), QStringLiteral("ListNames")),
            [this](const auto &reply) {
                const QStringList names = reply.isValid() ? reply.value() : QStringList();
                m_state.canAsk = !names.contains(GnomeService) || names.contains(GnomePrompter);
                if (names.contains(Service))
                    searchEntry();
                else
                    answerMissing();
            });
    }

    void searchEntry()
    {
        ask<QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>>>(
            serviceCall(QStringLiteral("SearchItems"), {QVariant::fromValue(m_attributes)}),
            [this](const auto &reply) {
                m_state.isEntryLocked =
                    reply.isValid() && !reply.template argumentAt<1>().isEmpty();
                findDefault();
            });
    }

    void findDefault()
    {
        ask<QDBusPendingReply<QDBusObjectPath>>(
            serviceCall(QStringLiteral("ReadAlias"), {QStringLiteral("default")}),
            [this](const auto &reply) {
                const QString path = reply.isValid() ? reply.value().path() : QString();
                m_state.isDefaultLocked = path.size() <= 1; // "/" stands for none
                if (m_state.isDefaultLocked)
                    answer(m_state);
                else
                    askWhetherLocked(path);
            });
    }

    void askWhetherLocked(const QString &collection)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            Service, collection, QStringLiteral("org.freedesktop.DBus.Properties"),
            QStringLiteral("Get"));
        call << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
        ask<QDBusPendingReply<QDBusVariant>>(call, [this](const auto &reply) {
            m_state.isDefaultLocked = reply.isValid() && reply.value().variant().toBool();
            answer(m_state);
        });
    }

    void answerMissing() { answer({.isMissing = true}); }

    void answer(const SecretServiceState &state)
    {
        if (const auto handler = std::exchange(m_handler, nullptr)) {
            deleteLater();
            handler(state);
        }
    }

    Attributes m_attributes;
    std::function<void(SecretServiceState)> m_handler;
    SecretServiceState m_state;
};

} // namespace

void askSecretService(const QString &service, const QString &account, QObject *context,
                      std::function<void(SecretServiceState)> handler)
{
    qDBusRegisterMetaType<Attributes>();
    auto *question = new SecretServiceQuestion(service, account, context, std::move(handler));
    // Reaching the bus waits for it, so that is done elsewhere; from then on it is at hand.
    auto reached = std::make_shared<QPromise<void>>();
    reached->future().then(question, [question] { question->start(); });
    QThreadPool::globalInstance()->start([reached] {
        reached->start();
        QDBusConnection::sessionBus();
        reached->finish();
    });
}

} // namespace Latchkey
