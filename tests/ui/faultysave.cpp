// SPDX-License-Identifier: MIT
#include "faultysave.h"

#include "driving.h"

#include <QAbstractItemView>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <array>

namespace Latchkey {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr qint64 MiB = 1024LL * 1024;
const QString newValue = u"the-new-value-4711"_s;
/// How much more time everything gets.
#ifdef LATCHKEY_SANITIZED
constexpr int Slower = 2;
#else
constexpr int Slower = 1;
#endif
/// As much of the value or the key as nobody may see.
constexpr qsizetype Telling = 8;
const QString beta = u"beta"_s;
/// Nobody knows it but a proxy.
const QString hiddenHost = u"latchkey.invalid"_s;

/// All that was logged while a FaultySave lives, by any thread.
QMutex logMutex;
QStringList logged;
QtMessageHandler handlerBefore = nullptr;

void log(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker locker(&logMutex);
    logged << message;
    if (!QByteArrayView(context.category).startsWith("latchkey"))
        handlerBefore(type, context, message);
}

/// A member such as "VmHWM" of what the system says about this process, in bytes; 0 elsewhere.
qint64 memory(const QString &member)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QRegularExpression line(member + u":\\s*(\\d+) kB"_s);
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong() * 1024;
}

/// From here on the peak is that of what comes.
void forgetPeak()
{
    QFile references(u"/proc/self/clear_refs"_s);
    if (references.open(QIODevice::WriteOnly))
        references.write("5");
}

const QStringList allHeadlines = {u"Saved"_s, u"Not saved"_s, u"Outcome unknown"_s};

/// What is shown of allHeadlines.
QStringList textsOf(Fault::Headline headline)
{
    return headline == Fault::Headline::Asked ? QStringList()
                                              : QStringList{allHeadlines.at(int(headline))};
}

/// As QTest::qWaitFor(), which sleeps between two looks for events, many of which make one save.
bool waitFor(const std::function<bool()> &isDone, std::chrono::milliseconds timeout = 30s)
{
    QTimer wake;
    wake.start(5ms);
    QElapsedTimer timer;
    timer.start();
    while (!isDone()) {
        if (timer.elapsed() > timeout.count())
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

bool isIn(const QString &text, QStringView sensitive)
{
    for (qsizetype at = 0; at + Telling <= sensitive.size(); ++at) {
        if (text.contains(sensitive.sliced(at, Telling)))
            return true;
    }
    return false;
}

QStringList textsOf(const QAbstractItemView &view)
{
    QStringList texts;
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model && row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column)
            texts << model->index(row, column).data().toString()
                  << model->index(row, column).data(Qt::ToolTipRole).toString()
                  << model->index(row, column).data(Qt::AccessibleTextRole).toString();
    }
    return texts;
}

/// Where the system's proxy is looked for.
constexpr std::array ProxyVariables{"http_proxy", "https_proxy"};

void hideProxy()
{
    for (const char *variable : ProxyVariables)
        qunsetenv(variable);
}

} // namespace

FaultySave::FaultySave(const Fault &fault, TestAuthority *authority)
    : store({{.id = u"sec_1"_s, .name = u"alpha"_s},
             {.id = u"sec_2"_s, .name = beta, .description = u"Second\r\nof\u00a0two"_s}}),
      m_fault(fault), m_authority(authority)
{
    logged.clear();
    QLoggingCategory::setFilterRules(u"latchkey.*=true"_s);
    handlerBefore = qInstallMessageHandler(log);
}

FaultySave::~FaultySave()
{
    hideProxy();
    qInstallMessageHandler(handlerBefore);
    QLoggingCategory::setFilterRules({});
}

void FaultySave::run()
{
    for (const auto step :
         {&FaultySave::start, &FaultySave::edit, &FaultySave::save, &FaultySave::verifyOutcome,
          &FaultySave::verifyNoLeak, &FaultySave::verifyEdits, &FaultySave::mend,
          &FaultySave::verifyNoLeak}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

void FaultySave::onConnecting(const Script &script)
{
    server().answerAll(script);
    server().endConnections();
}

void FaultySave::offerProxy()
{
    const QByteArray url = "http://127.0.0.1:" + QByteArray::number(proxy.serverPort());
    for (const char *variable : ProxyVariables)
        qputenv(variable, url);
}

void FaultySave::dropProxy()
{
    hideProxy();
    proxy.goAway();
}

void FaultySave::onTunnel(const Script &script)
{
    proxy.answerAll(script);
    proxy.endConnections();
}

void FaultySave::afterRead(const std::function<void()> &action)
{
    server().endConnections(); // so that there is but the one to be closed
    server().answer(Script()
                        .on("GET", "/sec_2")
                        .reply([this, action](const RecordedRequest &request) {
                            const QByteArray answer = store.answer(request);
                            action();
                            return QByteArray(answer).insert(answer.indexOf("\r\n"),
                                                             "\r\nConnection: close");
                        })
                        .close());
}

QByteArray FaultySave::stored() const
{
    return store.find(u"sec_2"_s)->json();
}

void FaultySave::serveWell()
{
    server().forgetAnswers();
    store.serve(server());
    if (!server().isListening())
        server().comeBack();
    if (m_authority)
        server().useTls(m_authority->server({.hosts = {u"127.0.0.1"_s, hiddenHost}}));
    if (!proxy.isListening())
        proxy.comeBack();
    proxy.forgetAnswers();
    proxy.answerAll(Script("HTTP/1.1 200 OK\r\n\r\n"_ba).relay(server().serverPort()));
    if (m_fault.isBehindProxy)
        offerProxy();
}

void FaultySave::start()
{
    serveWell();
    Connection connection{.baseUrl = server().url(), .key = SensitiveString(TestKey)};
    if (m_fault.isBehindProxy) {
        connection.baseUrl.setHost(hiddenHost);
        connection.baseUrl.setPort(-1);
    }
    connection.idleTimeout = m_fault.idleTimeout * Slower;
    if (m_authority)
        connection.authorities = {m_authority->certificate()};
    m_test.window.connectTo(std::move(connection));
    m_test.window.show();
    m_test.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_test.window));
    QVERIFY(waitFor([this] { return m_test.rows().size() == 2; }));
    m_test.clickRow(beta);
    QVERIFY(waitFor([this] {
        const QWidget *name = m_test.field("Name");
        return name && name->isEnabled() && m_test.nameText() == beta;
    }));
}

void FaultySave::edit()
{
    if (m_fault.renames)
        type(m_test.field("Name"), u".x"_s);
    type(m_test.field("Description"), u"New. "_s);
    type(m_test.field("Value"), newValue);
    if (m_fault.moreValue > 0)
        paste(m_test.field("Value"), QString(m_fault.moreValue, u'v'));
    m_value = newValue + QString(m_fault.moreValue, u'v');
    m_name = m_test.nameText();
    m_description = m_test.descriptionText();
    m_summary = m_test.summary();
    QVERIFY(m_test.window.isWindowModified());
    QVERIFY(m_summary.contains(u"description, value"_s));
    QCOMPARE(m_name != beta, m_fault.renames);
}

void FaultySave::save()
{
    if (m_fault.arrange)
        m_fault.arrange(*this);
    m_requestsBefore = server().requests().size();
    m_sentBefore = server().bytesSent();
    forgetPeak();
    m_memoryBefore = memory(u"VmRSS"_s);

    const auto bound = m_fault.bound * Slower;
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(&m_test.window, Qt::Key_S, Qt::ControlModifier);
    const auto isOver = [this] {
        return m_fault.headline == Fault::Headline::Asked
            ? shownText(m_test.window).contains(m_fault.words)
            : !headlines().isEmpty();
    };
    QVERIFY2(waitFor(isOver, bound), qPrintable(arrived() + u'\n' + shownText(m_test.window)));
    QCOMPARE_LE(timer.elapsed(), bound.count());
}

void FaultySave::verifyOutcome()
{
    const QString shown = shownText(m_test.window);
    QVERIFY2(headlines() == textsOf(m_fault.headline), qPrintable(arrived() + u'\n' + shown));
    QVERIFY2(shown.contains(m_fault.words), qPrintable(shown));
    QTest::qWait(20); // time for what must not come any more
    const QRegularExpression expected(QRegularExpression::anchoredPattern(m_fault.requests));
    QVERIFY2(expected.match(arrived()).hasMatch(), qPrintable(arrived()));
    QCOMPARE(store.patchCount(), m_fault.isMade ? 1 : 0);

    QCOMPARE_LT(server().bytesSent() - m_sentBefore, 16 * MiB);
#ifndef LATCHKEY_SANITIZED // it keeps what was freed
    QCOMPARE_LT(memory(u"VmHWM"_s) - m_memoryBefore, 48 * MiB + 12 * m_fault.moreValue);
#endif
}

void FaultySave::verifyEdits()
{
    const bool isSaved = m_fault.headline == Fault::Headline::Saved;
    QCOMPARE(m_test.nameText(), m_name);
    QCOMPARE(m_test.descriptionText(), m_description);
    QCOMPARE(m_test.window.isWindowModified(), !isSaved);
    if (m_fault.mends) // else there is something else to compare with
        QCOMPARE(m_test.summary() == m_summary, !isSaved);
    if (m_fault.moreValue == 0) // the facts about the value that is typed in
        QCOMPARE(shownText(m_test.window).contains(u"18 byte(s) ·"_s), !isSaved);
    QVERIFY(m_test.rows().contains(isSaved ? m_name : beta));
}

void FaultySave::verifyNoLeak()
{
    const auto isClean = [](const QString &text) {
        return !isIn(text, newValue) && !isIn(text, TestKey);
    };
    const QString shown = everyText(m_test.window);
    QVERIFY2(isClean(shown), qPrintable(shown));
    for (const auto *view : m_test.window.findChildren<QAbstractItemView *>())
        QVERIFY(isClean(textsOf(*view).join(u'\n')));
    QString lines;
    {
        const QMutexLocker locker(&logMutex);
        lines = logged.join(u'\n');
    }
    QVERIFY2(isClean(lines), qPrintable(lines));

    for (const RecordedRequest &request : server().requests()) {
        QVERIFY(isClean(QString::fromUtf8(request.target)));
        QVERIFY(request.body.isEmpty() || request.method == "PATCH");
        for (const auto &[name, text] : request.headers) {
            if (name.compare("Authorization", Qt::CaseInsensitive) == 0)
                QCOMPARE(text, "Bearer " + QStringView(TestKey).toLatin1());
            else
                QVERIFY2(isClean(QString::fromUtf8(text)), name.constData());
        }
    }
    for (const RecordedRequest &request : proxy.requests()) {
        QCOMPARE(request.method, "CONNECT");
        QVERIFY(request.body.isEmpty());
        QVERIFY(request.header("Authorization").isEmpty());
    }
    QCOMPARE(elsewhere.connectionCount(), 0);
    QCOMPARE(elsewhere.bytesReceived(), 0);
}

void FaultySave::mend()
{
    serveWell();
    server().endConnections();
    proxy.endConnections();
    QVERIFY(waitFor([&] { return server().openConnectionCount() == 0; }));
    if (!m_fault.mends)
        return;
    if (m_fault.headline != Fault::Headline::Saved) {
        QTest::keyClick(&m_test.window, Qt::Key_S, Qt::ControlModifier);
        const QStringList saved = textsOf(Fault::Headline::Saved);
        QVERIFY2(waitFor([&] { return headlines() == saved; }),
                 qPrintable(arrived() + u'\n' + shownText(m_test.window)));
    }
    const StoredSecret *secret = store.find(u"sec_2"_s);
    QCOMPARE(secret->name, m_name);
    QCOMPARE(secret->description, m_description);
    QCOMPARE(secret->value, m_value);
    QCOMPARE(store.patchCount(), 1);
    QVERIFY(!m_test.window.isWindowModified());
}

QStringList FaultySave::headlines() const
{
    QStringList found;
    const QStringList lines = shownText(m_test.window).split(u'\n');
    for (const QString &headline : allHeadlines) {
        for (qsizetype count = lines.count(headline); count > 0; --count)
            found << headline;
    }
    return found;
}

QString FaultySave::arrived() const
{
    QStringList words;
    const auto &requests = m_test.server.requests();
    for (qsizetype at = m_requestsBefore; at < requests.size(); ++at) {
        const RecordedRequest &request = requests.at(at);
        const QString method = QString::fromLatin1(request.method);
        if (request.target.endsWith("/deployments") || request.target.endsWith("/whoami"))
            continue;
        if (request.target.endsWith("/deployments/secrets"))
            words << u"LIST"_s;
        else if (request.target.endsWith("/deployments/secrets/sec_2"))
            words << method;
        else
            words << method + u' ' + QString::fromLatin1(request.target);
        if (!request.isComplete())
            words.last() += u'~';
    }
    return words.join(u' ');
}

} // namespace Latchkey
