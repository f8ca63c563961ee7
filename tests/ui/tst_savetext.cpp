// SPDX-License-Identifier: MIT
#include "text/savetext.h"

#include <QTest>

namespace Latchkey {

namespace {

const Secret stored{
    QStringLiteral("sec_1"), QStringLiteral("a/b"), QStringLiteral("old"), {}, {}, {}, {}, {}};

QString summary(const QString &name, const QString &description, const QString &value)
{
    return changeSummary(
        {.original = stored, .name = name, .description = description, .value = value});
}

} // namespace

class TestSaveText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void summary_data();
    void summary();
    void message_data();
    void message();
};

void TestSaveText::summary_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    const QStringList lines{QStringLiteral("No changes."),
                            QStringLiteral("Will change: name"),
                            QStringLiteral("Will change: description"),
                            QStringLiteral("Will change: name, description"),
                            QStringLiteral("Will change: value"),
                            QStringLiteral("Will change: name, value"),
                            QStringLiteral("Will change: description, value"),
                            QStringLiteral("Will change: name, description, value")};
    for (int fields = 0; fields < lines.size(); ++fields) {
        QTest::addRow("%s", qPrintable(lines.at(fields)))
            << (fields & 1 ? QStringLiteral("new") : stored.name)
            << (fields & 2 ? QString() : *stored.description)
            << (fields & 4 ? QStringLiteral("v") : QString()) << lines.at(fields);
    }
    const auto row = [](const char *label, const QString &name, const QString &description,
                        const QString &value, const QString &expected) {
        QTest::newRow(label) << name << description << value << expected;
    };
    const QString half(QChar(0xD83D));
    row("bad name", QStringLiteral("a b"), QStringLiteral("new"), QStringLiteral("v"),
        QStringLiteral("Cannot be saved yet: check the name."));
    row("bad description", stored.name, half, QString(),
        QStringLiteral("Cannot be saved yet: check the description."));
    row("bad value", stored.name, *stored.description, half,
        QStringLiteral("Cannot be saved yet: check the value."));
    row("the first of two", QString(), half, QString(),
        QStringLiteral("Cannot be saved yet: check the name."));
}

void TestSaveText::summary()
{
    QFETCH(const QString, name);
    QFETCH(const QString, description);
    QFETCH(const QString, value);
    QTEST(Latchkey::summary(name, description, value), "expected");
}

void TestSaveText::message_data()
{
    using Headline = SaveOutcome::Headline;
    QTest::addColumn<int>("headline");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("words");
    QTest::newRow("saved") << int(Headline::Saved) << int(Message::Kind::Success)
                           << QStringLiteral("Saved") << QStringLiteral("Changed: name, value.");
    QTest::newRow("not saved") << int(Headline::NotSaved) << int(Message::Kind::Error)
                               << QStringLiteral("Not saved")
                               << QStringLiteral("Nothing was changed. Your edits are still here.");
    QTest::newRow("unknown") << int(Headline::Unknown) << int(Message::Kind::Warning)
                             << QStringLiteral("Outcome unknown")
                             << QStringLiteral("may or may not have been made. Your edits are "
                                               "still here.");
}

void TestSaveText::message()
{
    QFETCH(const int, headline);
    QFETCH(const QString, words);
    const bool saved = SaveOutcome::Headline(headline) == SaveOutcome::Headline::Saved;
    const ApiError error{.kind = ApiError::Kind::Status,
                         .status = 599,
                         .message = QStringLiteral("the server's words")};
    const SaveOutcome outcome{.headline = SaveOutcome::Headline(headline),
                              .secret = saved ? std::optional(stored) : std::nullopt,
                              .error = saved ? std::nullopt : std::optional(error)};
    const Message message = saveMessage(outcome, Field::Name | Field::Value);
    QTEST(int(message.kind), "kind");
    QTEST(message.headline, "title");
    QVERIFY2(message.text.contains(words), qPrintable(message.text));
    QCOMPARE(message.text.contains(QLatin1StringView("status 599: the server's words")), !saved);
}

} // namespace Latchkey

QTEST_APPLESS_MAIN(Latchkey::TestSaveText)
#include "tst_savetext.moc"
