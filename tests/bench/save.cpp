// SPDX-License-Identifier: MIT
#include "save.h"

#include "demoprocess.h"
#include "mainwindow.h"
#include "measuring.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTest>

#include <optional>
#include <vector>

namespace Latchkey::Bench {

namespace {

constexpr int Runs = 41;
/// In ms, before a save and between the bare requests alike. A hand takes that long at least: what
/// typing leads to is not part of the save.
constexpr int Rest = 250;
constexpr double TimeBound = 15; // ms
constexpr double RatioBound = 3;
const QString SecretName = QStringLiteral("prod/stripe/api-key");

QString descriptionOf(int run)
{
    return QStringLiteral("Rotated for the %1. time").arg(run);
}

template <typename Widget> Widget *find(const MainWindow &window, const QString &accessibleName)
{
    for (auto *widget : window.findChildren<Widget *>()) {
        if (widget->isVisible() && widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

// Like qWaitFor(), but without its sleeps.
template <typename Condition> bool waitFor(Condition condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < 10000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    return condition();
}

// Says when the details pane's description is painted as it is expected to be.
class DetailsWatch : public QObject
{
public:
    explicit DetailsWatch(const MainWindow &window)
        : m_row(window.findChild<QPlainTextEdit *>(QStringLiteral("detailDescription")))
    {
        m_row->viewport()->installEventFilter(this);
    }

    void expect(const QString &description)
    {
        m_expected = description;
        m_time.reset();
        m_timer.start();
    }

    // In ms since expect(); nothing before.
    std::optional<double> time() const { return m_time; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (!m_time && event->type() == QEvent::Paint && m_row->toPlainText() == m_expected)
            m_time = double(m_timer.nsecsElapsed()) / 1e6;
        return false;
    }

private:
    QPlainTextEdit *m_row;
    QString m_expected;
    QElapsedTimer m_timer;
    std::optional<double> m_time;
};

std::optional<double> timeSaves(const QUrl &baseUrl)
{
    SystemClock clock;
    MainWindow window({}, SecretName, clock, LeftNote(QString()));
    window.connectTo({.baseUrl = baseUrl, .key = SensitiveString(u"demo")});
    window.show();
    if (!waitFor([&] { return find<QPlainTextEdit>(window, QStringLiteral("Description")); }))
        return std::nullopt;

    DetailsWatch details(window);
    std::vector<double> times;
    for (int run = 0; run < Runs; ++run) {
        find<QPlainTextEdit>(window, QStringLiteral("Description"))
            ->setPlainText(descriptionOf(run));
        QTest::keyClicks(find<QWidget>(window, QStringLiteral("Value")), QStringLiteral("value"));
        QTest::qWait(Rest);
        details.expect(descriptionOf(run));
        QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton);
        if (!waitFor([&] { return details.time().has_value(); }))
            return std::nullopt;
        times.push_back(*details.time());
        QTest::qWait(20); // what follows a save is not part of the next
    }
    return median(times);
}

bool exchange(QNetworkAccessManager &network, const QByteArray &verb, const QUrl &url,
              const QByteArray &body)
{
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer demo");
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(request, verb, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return reply->error() == QNetworkReply::NoError && !reply->readAll().isEmpty();
}

QUrl secretUrl(const QUrl &baseUrl)
{
    return QUrl(baseUrl.toString() + QStringLiteral("/deployments/secrets/")
                + QString::fromLatin1(QUrl::toPercentEncoding(SecretName)));
}

QByteArray bodyOf(int run)
{
    return QStringLiteral(R"({"description":"%1","value":"value"})")
        .arg(descriptionOf(run))
        .toUtf8();
}

std::optional<double> timeBareRequests(const QUrl &baseUrl)
{
    QNetworkAccessManager network;
    const QUrl url = secretUrl(baseUrl);
    std::vector<double> times;
    for (int run = 0; run < Runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        if (!exchange(network, "GET", url, {}) || !exchange(network, "PATCH", url, bodyOf(run)))
            return std::nullopt;
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        QTest::qWait(Rest);
    }
    return median(times);
}

// What a script does instead: one PATCH, and nothing read before it.
std::optional<double> timeCurl(const QUrl &baseUrl)
{
    std::vector<double> times;
    for (int run = 0; run < Runs; ++run) {
        QProcess curl;
        QElapsedTimer timer;
        timer.start();
        curl.start(QStringLiteral("curl"),
                   {QStringLiteral("-sf"), QStringLiteral("-X"), QStringLiteral("PATCH"),
                    QStringLiteral("-H"), QStringLiteral("Authorization: Bearer demo"),
                    QStringLiteral("-H"), QStringLiteral("Content-Type: application/json"),
                    QStringLiteral("--data-binary"), QStringLiteral("@-"),
                    secretUrl(baseUrl).toString(QUrl::FullyEncoded)});
        curl.write(bodyOf(run));
        curl.closeWriteChannel();
        if (!curl.waitForFinished() || curl.exitCode() != 0)
            return std::nullopt;
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        QTest::qWait(Rest);
    }
    return median(times);
}

} // namespace

Result measureSave()
{
    DemoProcess demo;
    std::optional<QUrl> baseUrl;
    QObject::connect(&demo, &DemoProcess::ready, &demo, [&](const QUrl &url) { baseUrl = url; });
    demo.start();
    if (!waitFor([&] { return baseUrl.has_value(); }))
        return tl::unexpected(QStringLiteral("The demo service did not start."));
    const auto bare = timeBareRequests(*baseUrl);
    const auto ours = timeSaves(*baseUrl);
    const auto curl = timeCurl(*baseUrl);
    if (!bare || !ours || !curl)
        return tl::unexpected(QStringLiteral("The demo service did not answer."));

    const auto row = [&](const QString &name, double reference, double bound, bool isAbsolute) {
        return Figure{.name = name,
                      .ours = *ours,
                      .reference = reference,
                      .unit = QStringLiteral("ms"),
                      .bound = bound,
                      .isAbsolute = isAbsolute};
    };
    return Measurement{
        QStringLiteral("Save: a description and a value, from the click until the details are "
                       "painted, the check for others' changes included; beside a GET and a PATCH "
                       "by a bare QNetworkAccessManager to the same service on loopback, and "
                       "beside a curl process that sends the PATCH alone; medians of %1.")
            .arg(Runs),
        {row(QStringLiteral("save"), *bare, TimeBound, true),
         row(QStringLiteral("save, by bare requests"), *bare, RatioBound, false),
         row(QStringLiteral("save, by a curl process"), *curl, TimeBound, true)}};
}

} // namespace Latchkey::Bench
