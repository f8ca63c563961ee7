// SPDX-License-Identifier: MIT
#include "rotatepagetest.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QTest>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace Latchkey {

using namespace Qt::StringLiterals;

/// What the page reads, and the report that it gives.
class TestRotateFiles : public RotatePageTest
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { begin(); }
    void cleanup() { end(); }
    void reports_data();
    void reports();
    void reportFails();
    void reportByDialog();
    void readsByDialog();
    void pastes();
    void takesDrops();
    void refusesFiles();
    void readsJson();
};

void TestRotateFiles::reports_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("text") << u"report.txt"_s
                          << QStringList{u"Profile: Staging"_s,       u"Source: some.env"_s,
                                         u"ONE: Update, Not saved"_s, u"TWO: Update, Saved"_s,
                                         u"NEW: Create, Saved"_s,     u"EMPTY: Leave alone"_s,
                                         u"Line 6: Refused"_s,        u"SHA-256 "_s};
    QTest::newRow("table") << u"report.csv"_s
                           << QStringList{u"\"name\",\"line\","_s,
                                          u"\"Staging\""_s,
                                          u"\"ONE\",\"1\",\"update\",\"not saved\""_s,
                                          u"\"TWO\",\"2\",\"update\",\"saved\""_s,
                                          u"\"NEW\",\"4\",\"create\",\"saved\""_s,
                                          u"\"\",\"6\",\"refuse\",\"not run\""_s,
                                          u"there is no \"\"=\"\"."_s,
                                          u"\"11\""_s};
}

void TestRotateFiles::reports()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, lines);
    read();
    m_store.changeByOther(u"sec_1"_s, [](StoredSecret &) {});
    QVERIFY(!button(u"Save report\u2026"_s));
    press(u"Start"_s);
    QTRY_VERIFY(isOver());
    QVERIFY(button(u"Save report\u2026"_s));
    QVERIFY(m_page->saveReport(m_folder.filePath(name)));
    QFile written(m_folder.filePath(name));
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    for (const QString &line : lines)
        QVERIFY2(text.contains(line), qPrintable(line + u'\n' + text));
    QVERIFY(text.contains(m_server->url().toString()));
    QVERIFY(text.contains(m_clock.now().toString(u"yyyy-MM-ddT"_s)));
    for (const QString &value : values)
        QVERIFY2(!text.contains(value.trimmed()), qPrintable(text));
}

void TestRotateFiles::reportFails()
{
    read();
    QVERIFY(!m_page->saveReport(m_folder.filePath(u"no/such/folder.csv"_s)));
    QVERIFY(shownText(*m_page).contains(u"The report was not saved"_s));
}

void TestRotateFiles::reportByDialog()
{
    read();
    press(u"Start"_s);
    QTRY_VERIFY(isOver());
    const QString path = m_folder.filePath(u"chosen.csv"_s);
    QTimer::singleShot(0, m_page.get(), [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
    });
    press(u"Save report\u2026"_s);
    QVERIFY(QFile::exists(path));
    QVERIFY(shownText(*m_page).contains(u"The report was saved"_s));
}

void TestRotateFiles::readsByDialog()
{
    const QString path = write(file, u".env"_s);
    QTimer::singleShot(0, m_page.get(), [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QVERIFY(dialog->filter().testFlag(QDir::Hidden)); // or nobody would find it
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
    });
    press(u"Choose file\u2026"_s);
    QCOMPARE(table()->model()->rowCount(), 6);
    QVERIFY(label("rotationSource").startsWith(u".env: "_s));
}

void TestRotateFiles::pastes()
{
    QApplication::clipboard()->setText(QString::fromUtf8(file));
    press(u"Paste"_s);
    QCOMPARE(table()->model()->rowCount(), 6);
    QVERIFY(label("rotationSource").startsWith(u"Clipboard: "_s));
    QApplication::clipboard()->setText(u"TWO=canary-one"_s);
    QTest::keySequence(table(), QKeySequence::Paste);
    QCOMPARE(column(0), QStringList{u"TWO"_s});
    QApplication::clipboard()->clear();
    press(u"Paste"_s);
    QVERIFY(shownText(*m_page).contains(u"Nothing was pasted"_s));
    QApplication::clipboard()->setText(QString(1024LL * 1024 + 1, u'x'));
    press(u"Paste"_s);
    QVERIFY(shownText(*m_page).contains(u"The text is larger than 1 MiB."_s));
    QCOMPARE(column(0), QStringList{u"TWO"_s});
    // Not while a run goes on.
    QApplication::clipboard()->setText(QString::fromUtf8(file));
    m_server->answer(Script().on("GET", "/sec_2").hang());
    press(u"Start"_s);
    QTest::keySequence(table(), QKeySequence::Paste);
    QCOMPARE(column(0), QStringList{u"TWO"_s});
    m_page->cancel();
    QVERIFY(isOver());
}

void TestRotateFiles::takesDrops()
{
    QMimeData text;
    text.setText(u"ONE=canary-one"_s);
    drop(text);
    QCOMPARE(column(0), QStringList{u"ONE"_s});
    QMimeData several;
    several.setUrls({QUrl::fromLocalFile(write(file)), QUrl::fromLocalFile(write(file, u"b"_s))});
    drop(several);
    QCOMPARE(column(0), QStringList{u"ONE"_s});
}

void TestRotateFiles::refusesFiles()
{
    const auto says = [this](const QString &path, const QString &words) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        drop(data);
        QVERIFY2(shownText(*m_page).contains(words), qPrintable(shownText(*m_page)));
    };
    says(m_folder.filePath(u"missing"_s), u"There is no such file."_s);
    says(m_folder.path(), u"not a file"_s);
    says(write(QByteArray(1024LL * 1024 + 1, 'x')), u"larger than 1 MiB"_s);
    says(write("# nothing\n\n"), u"holds no names and values"_s);
    QVERIFY(!table()->isVisible());
#ifdef Q_OS_UNIX
    if (::geteuid() != 0) {
        const QString path = write(file);
        QVERIFY(QFile::setPermissions(path, {}));
        says(path, u"cannot be read"_s);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    }
#endif
}

void TestRotateFiles::readsJson()
{
    read("{\"ONE\":\"canary-one\",\n\"TWO\":5,\n\"NEW\":\"canary-\\u006eew\"}");
    QCOMPARE(column(1), (QStringList{u"Update"_s, u"Refused"_s, u"Create"_s}));
    QVERIFY(cell(1, 2).contains(u"It is a number, not a text."_s));
    press(u"Start"_s);
    QTRY_VERIFY(isOver());
    QCOMPARE(changes(),
             (QByteArrayList{R"(PATCH {"value":"canary-one"})",
                             R"(POST {"name":"NEW","value":"canary-new"})"}));
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestRotateFiles)
#include "tst_rotatefiles.moc"
