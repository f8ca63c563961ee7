// SPDX-License-Identifier: MIT
#pragma once

#include "storedsecrets.h"
#include "testauthority.h"
#include "windowundertest.h"

#include <QElapsedTimer>

#include <chrono>
#include <functional>

namespace Latchkey {

class FaultySave;

/// A row of the tables of faults: what goes wrong, and what has to come of it.
struct Fault
{
    enum class Headline {
        Saved,
        NotSaved,
        Unknown,
        /// None yet: the user is asked something, by the words.
        Asked,
    };

    Headline headline = Headline::NotSaved;
    /// Part of what is said below the headline.
    QString words = {};
    /// A regular expression for what arrives from Save on, as FaultySave::arrived() tells it.
    QString requests = {};
    /// Sets the trap, when all is ready to be saved.
    std::function<void(FaultySave &)> arrange = {};
    /// Whether the server has made the change by the time of the headline.
    bool isMade = false;
    /// Whether the name is edited too, for which the deployments are read.
    bool renames = true;
    /// How many characters more the value has.
    qsizetype moreValue = 0;
    /// Whether the server has a name that only a proxy can resolve, FaultySave::proxy, which the
    /// environment names.
    bool isBehindProxy = false;
    /// Whether saving again succeeds when nothing is wrong any more.
    bool mends = true;
    std::chrono::milliseconds idleTimeout = std::chrono::seconds(10);
    /// How long it may take from Save to the headline.
    std::chrono::milliseconds bound = std::chrono::seconds(10);
};

/// One save through the whole window, by keys, before a service that fails as a Fault says.
///
/// Whatever happens, exactly one headline is shown, in time; the edits are kept unless saved;
/// neither the value nor the key gets anywhere but where it belongs; little is read of what is too
/// much; and when nothing is wrong any more and Save is pressed again, the change has been made,
/// and once.
class FaultySave
{
public:
    /// With TLS if there is an @p authority.
    explicit FaultySave(const Fault &fault, TestAuthority *authority = nullptr);
    ~FaultySave();

    /// Verifies all that; to be called last in a test function.
    void run();

    /// What every read of the secret gets from here on.
    void onRead(Script script) { server().answerAll(script.on("GET", "/sec_2")); }
    /// What the next request for change gets.
    void onChange(Script script) { server().answer(script.on("PATCH")); }
    /// What new connections get from here on; the old ones end.
    void onConnecting(const Script &script);
    /// Calls @p action as soon as the next read of the secret is answered. What follows comes over
    /// a new connection.
    void afterRead(const std::function<void()> &action);

    [[nodiscard]] ScriptedServer &server() { return m_test.server; }
    /// The secret, as it is now, in an answer.
    [[nodiscard]] QByteArray stored() const;

    /// Lets the program find the proxy where it looks for the system's.
    void offerProxy();
    /// The proxy is gone, and from where the program looks for one, too.
    void dropProxy();
    /// Lets the proxy answer with @p script when it is asked to connect, from the next request on.
    void onTunnel(const Script &script);

    StoredSecrets store;
    /// Another server, which nobody has any business with.
    ScriptedServer elsewhere;
    /// A proxy that may be used: it must not see into anything.
    ScriptedServer proxy;

private:
    /// All as it should be.
    void serveWell();
    void start();
    void edit();
    void save();
    void verifyOutcome();
    void verifyEdits();
    void verifyNoLeak();
    void mend();
    [[nodiscard]] QStringList headlines() const;
    /// The requests since Save, but those for the deployments, which go beside the others: `GET`
    /// and `PATCH` of the secret, `LIST`, else the target; with `~` where the body did not come.
    [[nodiscard]] QString arrived() const;

    Fault m_fault;
    TestAuthority *m_authority;
    WindowUnderTest m_test;
    QString m_name;
    QString m_description;
    QString m_value;
    QString m_summary;
    qsizetype m_requestsBefore = 0;
    qint64 m_sentBefore = 0;
    qint64 m_memoryBefore = 0;
};

} // namespace Latchkey
