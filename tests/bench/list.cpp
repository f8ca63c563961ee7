// SPDX-License-Identifier: MIT
#include "list.h"

#include "listserver.h"
#include "mainwindow.h"
#include "measuring.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QTest>
#include <QThread>
#include <QTreeView>

#include <algorithm>
#include <memory>
#include <optional>
#include <vector>

namespace Latchkey::Bench {

namespace {

constexpr int Many = 100'000;
constexpr int VeryMany = 200'000;
constexpr int Runs = 3;
constexpr double TimeBound = 2;   // by QJsonDocument's
constexpr double BlockBound = 50; // ms
constexpr double KeyBound = 40;   // ms
constexpr double MemoryBound = 2; // by the JSON's size
constexpr double Mebibyte = 1024 * 1024;

// Names, descriptions and people as a large organisation would have them; about 340 bytes each.
QByteArray listOf(int count)
{
    QByteArray list = R"({"object":"list","data":[)";
    for (int i = 0; i < count; ++i) {
        const quint32 mixed = quint32(i) * 2654435761U;
        const auto number = [](auto value) { return QByteArray::number(value); };
        list += (i == 0 ? R"({"object":"secret","id":"sec_)" : R"(,{"object":"secret","id":"sec_)");
        list += QByteArray::number(mixed, 36).rightJustified(8, '0') + number(i);
        list += R"(","name":"team-)" + number(mixed % 97) + (mixed % 3 == 0 ? "/prod" : "/staging");
        list += "/service-" + number(mixed % 1009) + "/api-key-" + number(i);
        list += R"(","description":"Key )" + number(i)
            + R"( of the service, given anew every quarter by its owners")";
        list += R"(,"created_at":"2024-0)" + number(1 + mixed % 9) + "-11T09:20:57.123Z\"";
        list += R"(,"created_by":"user-)" + number(mixed % 211) + "@lantern.example\"";
        list += R"(,"updated_at":"2025-0)" + number(1 + mixed % 9) + "-12T09:20:57.123Z\"";
        list += R"(,"last_updated_by":"user-)" + number(mixed % 199) + "@lantern.example\"}";
    }
    return list + "]}";
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

// Turns the event loop until the condition holds, and says how long the longest turn took, in ms;
// nothing if it never does.
template <typename Condition> std::optional<double> longestTurn(Condition condition)
{
    double longest = 0;
    QElapsedTimer all;
    all.start();
    while (!condition()) {
        if (all.elapsed() > 60000)
            return std::nullopt;
        QElapsedTimer turn;
        turn.start();
        // Without waiting, so that a turn has only what the window does.
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        longest = std::max(longest, milliseconds(turn));
        if (milliseconds(turn) < 0.05)
            QThread::usleep(200);
    }
    return longest;
}

QTreeView *listView(const MainWindow &window)
{
    for (auto *view : window.findChildren<QTreeView *>()) {
        if (view->accessibleName() == QStringLiteral("Secrets"))
            return view;
    }
    return nullptr;
}

QLineEdit *filterField(const MainWindow &window)
{
    for (auto *field : window.findChildren<QLineEdit *>()) {
        if (field->isVisible() && field->accessibleName() == QStringLiteral("Filter"))
            return field;
    }
    return nullptr;
}

// Knows once the list has been painted with something in it.
class PaintSeen : public QObject
{
public:
    explicit PaintSeen(QTreeView *view) : m_view(view)
    {
        view->viewport()->installEventFilter(this);
    }
    bool isSeen() const { return m_isSeen; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_isSeen |= event->type() == QEvent::Paint && m_view->model()->rowCount() > 0;
        return false;
    }

private:
    QTreeView *m_view;
    bool m_isSeen = false;
};

struct Load
{
    double shown = 0;      // ms from the request until it is painted
    double block = 0;      // ms, the longest
    double memory = 0;     // MiB that came to stay
    double longestKey = 0; // ms from a key in the filter until what it does is painted
};

constexpr char TypedWords[] = "stag service-1 user-12 e";

double longestKey(const MainWindow &window)
{
    QLineEdit *filter = filterField(window);
    QTreeView *view = listView(window);
    double longest = 0;
    const auto press = [&](auto &&key) {
        QElapsedTimer timer;
        timer.start();
        key();
        view->viewport()->repaint();
        longest = std::max(longest, milliseconds(timer));
        QCoreApplication::processEvents();
    };
    for (const char c : QByteArray(TypedWords))
        press([&] { QTest::keyClick(filter, c); });
    for (int i = 0; i < 10; ++i)
        press([&] { QTest::keyClick(filter, Qt::Key_Backspace); });
    filter->selectAll();
    press([&] { QTest::keyClick(filter, Qt::Key_Delete); });
    return longest;
}

std::optional<Load> load(const QByteArray &list)
{
    const ListServer server(list);
    SystemClock clock;
    MainWindow window({}, {}, clock, LeftNote(QString()));
    window.show();
    QTest::qWait(200);
    Load load;
    const double before = residentMemory(QStringLiteral("self"));
    window.connectTo({.baseUrl = server.url(), .key = SensitiveString(u"demo")});
    const PaintSeen seen(listView(window));
    QElapsedTimer timer;
    timer.start();
    const auto block = longestTurn([&] { return seen.isSeen(); });
    if (!block)
        return std::nullopt;
    load.shown = milliseconds(timer);
    load.block = *block;
    QTest::qWait(1500); // threads that have nothing more to do end
    load.memory = residentMemory(QStringLiteral("self")) - before;
    load.longestKey = longestKey(window);
    return load;
}

double timeOfQt(const QByteArray &list)
{
    QElapsedTimer timer;
    timer.start();
    const QJsonDocument document = QJsonDocument::fromJson(list);
    return document.isObject() ? milliseconds(timer) : 0;
}

// The slowest of the same letters in what Qt has for it, over the names alone: one text, in order.
double longestKeyOfQt(const QByteArray &list)
{
    QStringList names;
    for (const QJsonValue &secret :
         QJsonDocument::fromJson(list).object().value(QStringLiteral("data")).toArray())
        names << secret.toObject().value(QStringLiteral("name")).toString();
    QStringListModel model(names);
    QSortFilterProxyModel filtered;
    filtered.setSourceModel(&model);
    QTreeView view;
    view.setUniformRowHeights(true);
    view.setModel(&filtered);
    view.resize(350, 500);
    view.show();
    QTest::qWait(200);
    double longest = 0;
    QString text;
    for (const char c : QByteArray(TypedWords)) {
        text += QLatin1Char(c);
        QElapsedTimer timer;
        timer.start();
        filtered.setFilterFixedString(text);
        view.viewport()->repaint();
        longest = std::max(longest, milliseconds(timer));
        QCoreApplication::processEvents();
    }
    return longest;
}

} // namespace

Result measureList()
{
    const QByteArray list = listOf(Many);
    std::vector<double> shown, block, key, qt;
    double memory = 0;
    for (int run = 0; run < Runs; ++run) {
        const auto loaded = load(list);
        if (!loaded)
            return tl::unexpected(QStringLiteral("The list was not shown within a minute."));
        shown.push_back(loaded->shown);
        block.push_back(loaded->block);
        key.push_back(loaded->longestKey);
        if (run == 0) // later ones find what the first has left
            memory = loaded->memory;
        qt.push_back(timeOfQt(list));
    }
    const QByteArray longer = listOf(VeryMany);
    const auto loadedLonger = load(longer);
    if (!loadedLonger)
        return tl::unexpected(QStringLiteral("The longer list was not shown within a minute."));

    const QString ms = QStringLiteral("ms");
    const double size = double(list.size()) / Mebibyte;
    return Measurement{
        QStringLiteral(
            "List: %1 secrets, %2 MiB of JSON from a server on loopback, from the request until "
            "they\nare painted, beside QJsonDocument::fromJson() alone on the same bytes; the "
            "longest turn of\nthe event loop meanwhile; the slowest of 36 keys in the filter, "
            "until "
            "what it does is painted\n(medians of %3), beside a QSortFilterProxyModel over the "
            "names "
            "alone. Memory is what VmRSS has grown by 1.5 s "
            "later, beside the JSON's size.")
            .arg(Many)
            .arg(size, 0, 'f', 1)
            .arg(Runs),
        {{QStringLiteral("list of 100,000, shown"), median(shown), median(qt), ms, TimeBound},
         {QStringLiteral("longest block of the window"), median(block), std::nullopt, ms,
          BlockBound},
         {QStringLiteral("slowest key in its filter"), median(key), longestKeyOfQt(list), ms,
          KeyBound, true},
         {QStringLiteral("memory that it takes"), memory, size, QStringLiteral("MiB"), MemoryBound},
         {QStringLiteral("list of 200,000, shown"), loadedLonger->shown, timeOfQt(longer), ms,
          TimeBound}}};
}

} // namespace Latchkey::Bench
