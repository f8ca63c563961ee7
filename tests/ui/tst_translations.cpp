// SPDX-License-Identifier: MIT
#include "clearstyle.h"
#include "everypage.h"
#include "fields/exacttextedit.h"
#include "messagebar.h"
#include "pagetexts.h"
#include "secretform.h"
#include "secretlistpane.h"
#include "style.h"
#include "translations.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

namespace Latchkey {

using namespace Qt::StringLiterals;

namespace {

const QStringList languages{u"de"_s, u"en"_s, u"es"_s, u"fr"_s, u"ja"_s, u"zh_CN"_s};

struct Translated
{
    QByteArray context;
    QByteArray source = {};
    QByteArray comment = {};
    bool hasPlural = false;
    QStringList forms = {};
    bool isFinished = true;
};

QList<Translated> readTexts(const QString &language)
{
    QFile file(QStringLiteral(LATCHKEY_TRANSLATIONS "/latchkey_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    QXmlStreamReader reader(&file);
    QList<Translated> texts;
    QByteArray context;
    const auto text = [&reader] { return reader.readElementText(); };
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const QStringView name = reader.name();
        if (name == u"name") {
            context = text().toUtf8();
        } else if (name == u"message") {
            texts.append({.context = context,
                          .hasPlural = reader.attributes().value("numerus"_L1) == u"yes"});
        } else if (name == u"source") {
            texts.last().source = text().toUtf8();
        } else if (name == u"comment") {
            texts.last().comment = text().toUtf8();
        } else if (name == u"translation") {
            texts.last().isFinished = !reader.attributes().hasAttribute("type"_L1);
            if (!texts.last().hasPlural)
                texts.last().forms << text();
        } else if (name == u"numerusform") {
            texts.last().forms << text();
        }
    }
    if (reader.hasError())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(reader.errorString()));
    return texts;
}

/// What is filled in later; how a number is written is the translation's choice.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?(n|\\d)"_s);
    QStringList found;
    for (auto at = placeholder.globalMatch(text); at.hasNext();)
        found << at.next().captured(1);
    found.sort();
    return found;
}

qsizetype mnemonics(const QString &text)
{
    static const QRegularExpression mnemonic(u"&[^& ]"_s);
    return text.count(mnemonic);
}

} // namespace

/// The program in each of its languages, in one that is nobody's, and from right to left.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void textsAreComplete_data();
    void textsAreComplete();
    void systemsLanguageIsTaken_data();
    void systemsLanguageIsTaken();
    void pageFits_data();
    void pageFits();
    void allIsTranslated_data();
    void allIsTranslated();
    void layoutIsMirrored();

private:
    /// Builds what follows in @p language: one of the program's, `accents` or `arabic`.
    void speak(const QString &language);
    /// For those who want to see for themselves: into the folder LATCHKEY_PICTURES, if that is set.
    static void savePicture(QWidget &page, const QString &name);

    std::unique_ptr<RecordingTranslator> m_translator;
};

void TestTranslations::initTestCase()
{
    clarifyStyle(); // as the program does
}

void TestTranslations::cleanup()
{
    m_translator.reset(); // which takes it away from the application
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QLocale::setDefault(QLocale::c());
}

void TestTranslations::speak(const QString &language)
{
    m_translator = std::make_unique<RecordingTranslator>(language);
    QLocale::setDefault(QLocale(m_translator->isPseudo() ? u"en"_s : language));
    QCoreApplication::installTranslator(m_translator.get());
    if (language == u"arabic")
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
}

void TestTranslations::savePicture(QWidget &page, const QString &name)
{
    const QString folder = qEnvironmentVariable("LATCHKEY_PICTURES");
    if (folder.isEmpty())
        return;
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(page.grab().save(folder + u'/' + name + u".png"));
}

void TestTranslations::textsAreComplete_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages)
        QTest::newRow(qPrintable(language)) << language;
}

void TestTranslations::textsAreComplete()
{
    QFETCH(const QString, language);
    QTranslator compiled;
    QVERIFY(compiled.load(u":/translations/latchkey_"_s + language));
    const QList<Translated> texts = readTexts(language);
    QVERIFY(texts.size() > (language == u"en" ? 30 : 700));
    QStringList wrong;
    for (const Translated &text : texts) {
        const QString source = QString::fromUtf8(text.source);
        const QString spoken =
            compiled.translate(text.context, text.source, text.comment, text.hasPlural ? 5 : -1);
        if (!text.isFinished || spoken.isEmpty() || text.forms.contains(QString()))
            wrong << u"not translated: "_s + source;
        if (!text.forms.contains(spoken))
            wrong << u"not compiled: "_s + source;
        for (const QString &form : text.forms) {
            // One, or none, may go without its number.
            const bool countsItself =
                text.hasPlural && text.forms.size() > 1 && form == text.forms.first();
            QStringList wanted = placeholders(source);
            if (countsItself && !placeholders(form).contains(u"n"_s))
                wanted.removeAll(u"n"_s);
            if (placeholders(form) != wanted)
                wrong << u"other placeholders: "_s + source + u" / "_s + form;
            if (mnemonics(form) != mnemonics(source))
                wrong << u"other mnemonics: "_s + source + u" / "_s + form;
            if (form.count(u'\n') != source.count(u'\n'))
                wrong << u"other lines: "_s + source + u" / "_s + form;
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestTranslations::systemsLanguageIsTaken_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("save");
    QTest::addColumn<QString>("minutes");
    QTest::newRow("German, Austria") << u"de_AT"_s << u"Speichern"_s << u"vor 2 Minuten"_s;
    QTest::newRow("Spanish, Mexico") << u"es_MX"_s << u"Guardar"_s << u"hace 2 minutos"_s;
    QTest::newRow("French") << u"fr_FR"_s << u"Enregistrer"_s << u"il y a 2 minutes"_s;
    QTest::newRow("Japanese") << u"ja_JP"_s << u"保存(S)"_s << u"2 分前"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"保存(S)"_s << u"2 分钟前"_s;
    QTest::newRow("Chinese, Taiwan") << u"zh_TW"_s << u"Save"_s << u"2 minutes ago"_s;
    QTest::newRow("English") << u"en_GB"_s << u"Save"_s << u"2 minutes ago"_s;
    QTest::newRow("not one of them") << u"pt_BR"_s << u"Save"_s << u"2 minutes ago"_s;
}

void TestTranslations::systemsLanguageIsTaken()
{
    QFETCH(const QString, locale);
    QLocale::setDefault(QLocale(locale));
    installTranslations();
    const QString save = plainLabel(QCoreApplication::translate("Latchkey::SecretForm", "&Save"));
    const QString minutes =
        QCoreApplication::translate("Latchkey::TimeText", "%n minute(s) ago", nullptr, 2);
    const QString cancel = QCoreApplication::translate("QPlatformTheme", "Cancel"); // Qt's own
    for (auto *translator : qApp->findChildren<QTranslator *>())
        delete translator;
    QTEST(save, "save");
    QTEST(minutes, "minutes");
    const bool isQtThere = !QDir(QLibraryInfo::path(QLibraryInfo::TranslationsPath)).isEmpty();
    QCOMPARE(cancel != u"Cancel", isQtThere && save != u"Save");
}

void TestTranslations::pageFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
#ifdef LATCHKEY_SANITIZED // the program does nothing else in another language, and takes long
    const QStringList tried{u"accents"_s};
#else
    const QStringList tried = languages + QStringList{u"accents"_s, u"arabic"_s};
#endif
    for (const QString &language : tried) {
        for (const QString &page : pageNames())
            QTest::addRow("%s %s", qPrintable(language), qPrintable(page)) << language << page;
    }
}

void TestTranslations::pageFits()
{
    QFETCH(const QString, language);
    QFETCH(const QString, page);
    speak(language);
    EveryPage pages(*m_translator);
    QWidget *shown = pages.show(page);
    QVERIFY(shown);
    savePicture(*shown, language + u'-' + page);
    QCOMPARE(shown->size(), QSize(900, 600));
    // Some of it is laid out by and by.
    const bool fits = QTest::qWaitFor([shown] { return cutTexts(*shown).isEmpty(); });
    QVERIFY2(fits, qPrintable(cutTexts(*shown).join(u'\n')));

    if (m_translator->isPseudo())
        return;
    const QStringList twice = repeatedMnemonics(*shown);
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

void TestTranslations::allIsTranslated_data()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : pageNames())
        QTest::newRow(qPrintable(page)) << page;
}

void TestTranslations::allIsTranslated()
{
    QFETCH(const QString, page);
    speak(u"accents"_s);
    EveryPage pages(*m_translator);
    QWidget *shown = pages.show(page);
    QVERIFY(shown);
    static const QRegularExpression translated(u"\\[!!!.*!!!\\]"_s,
                                               QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression word(u"\\p{L}{2,}"_s);
    // Names, IDs, addresses, a request, dates; and Qt's words, which are translated with Qt.
    static const QRegularExpression data(
        u"\\b(alpha|beta|gamma|omega|chat|Second|of|three|proj_1|Production|Local|payments|Staging|"
        u"creator|"
        u"Mine|"
        u"Theirs|"
        u"ONE|TWO|NEW|EMPTY|sec_\\w+|GET|PATCH \\S+|AM|PM|Float|Close|Closes the dock widget|"
        u"Undocks and re-attaches the dock widget|tester|v1/\\S+|https?:\\S+)\\b"_s);
    QStringList plain;
    for (const QString &text : shownTexts(*shown)) {
        QString rest = text;
        rest.remove(translated).remove(data);
        if (rest.contains(word) && !plain.contains(text))
            plain << text;
    }
    QVERIFY2(plain.isEmpty(), qPrintable(plain.join(u'\n')));
}

void TestTranslations::layoutIsMirrored()
{
    speak(u"arabic"_s);
    EveryPage pages(*m_translator);
    QWidget *shown = pages.show(u"leave"_s);
    QVERIFY(shown);
    const auto place = [shown](const QWidget *widget) {
        return QRect(widget->mapTo(shown, QPoint()), widget->size());
    };
    const auto *list = shown->findChild<SecretListPane *>();
    const auto *form = shown->findChild<SecretForm *>();
    const auto *id = shown->findChild<ExactTextEdit *>(u"detailId"_s);
    QVERIFY(place(list).left() > place(form).right());
    QVERIFY(place(form).left() > place(id).right());

    // What is tinted has its edge where reading begins.
    const auto bars = shown->findChildren<MessageBar *>();
    const auto bar = std::find_if(bars.begin(), bars.end(),
                                  [](const MessageBar *each) { return each->isVisible(); });
    QVERIFY(bar != bars.end());
    const QImage image = (*bar)->grab().toImage();
    const int middle = image.height() / 2;
    QVERIFY(image.pixelColor(image.width() - 1, middle).saturation()
            > image.pixelColor(0, middle).saturation() + 60);
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestTranslations)
#include "tst_translations.moc"
