// SPDX-License-Identifier: MIT
#include "valuedriving.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Latchkey {

using namespace Qt::StringLiterals;

/// What a file becomes in the field, and why some do not.
class TestValueImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesExactly_data();
    void takesExactly();
    void takesAnyName_data();
    void takesAnyName();
    void takesWhatHasNoSize();
    void refuses_data();
    void refuses();
    void offersBase64_data();
    void offersBase64();
    void offersBase64OfWhatIsThereThen();
    void dialogImports();
    void dialogCanBeCancelled();

private:
    QString write(const QByteArray &content, const QString &name = u"value"_s)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestValueImport::initTestCase()
{
    QLocale::setDefault(QLocale::c());
}

void TestValueImport::takesExactly_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("ASCII") << "token"_ba;
    QTest::newRow("final LF") << "token\n"_ba;
    QTest::newRow("CRLF") << "a\r\nb\r\n"_ba;
    QTest::newRow("CR") << "a\rb\r"_ba;
    QTest::newRow("mixed") << "\r\n\n\r\r\n \t"_ba;
    QTest::newRow("BOM") << "\xEF\xBB\xBFtoken"_ba;
    QTest::newRow("BOM alone") << "\xEF\xBB\xBF"_ba;
    QTest::newRow("two BOMs") << "\xEF\xBB\xBF\xEF\xBB\xBF"_ba;
    QTest::newRow("NUL") << "\0a\0\0"_ba;
    QTest::newRow("U+00A0, U+2028") << "\u00a0\u2028\u2029\u0085"_ba;
    QTest::newRow("outside the BMP") << "\U0001F511\U0010FFFD"_ba;
    QTest::newRow("noncharacters") << "\uFFFE\uFFFF\uFDD0"_ba;
    QTest::newRow("1 MiB") << QByteArray(1024LL * 1024, 'x');
    QTest::newRow("1 MiB of NUL") << QByteArray(1024LL * 1024, '\0');
    QTest::newRow("1 MiB of emoji") << "\U0001F511"_ba.repeated(256LL * 1024);
}

void TestValueImport::takesExactly()
{
    QFETCH(QByteArray, content);

    ShownField shown;
    paste(shown.view, u"old"_s);
    shown.field->importFile(write(content));
    QVERIFY(shown.value().toUtf8() == content);
    QVERIFY(!shown.isRevealed());
    QVERIFY(!shown.shown().contains("not imported"_L1));
    QTRY_VERIFY(shown.shown().contains(QLocale().toString(content.size()) + " byte"_L1));
    QTest::keySequence(shown.view, QKeySequence::Undo);
    QCOMPARE(shown.value(), u"old"_s);
}

void TestValueImport::takesAnyName_data()
{
    QTest::addColumn<QString>("name");

    for (const QString &name : {u"with space"_s, u"%20%1#?&"_s, u"\u00fcml\u00e4ut \U0001F511"_s,
                                u"<b>bold</b>.txt"_s.remove(u'/'), u"-rf"_s, u".hidden"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestValueImport::takesAnyName()
{
    QFETCH(QString, name);

    ShownField shown;
    const QString path = write("token", name);
    shown.field->importFile(path);
    QCOMPARE(shown.value(), u"token"_s);
    shown.view->replaceAll({});
    QCOMPARE(dropData(shown.view, *filesData({path})), Qt::CopyAction);
    QCOMPARE(shown.value(), u"token"_s);
    write("", name);
    shown.field->importFile(path); // and it is told by its name
    QVERIFY2(shown.shown().contains(name + " was not imported"_L1), qPrintable(shown.shown()));

#ifdef Q_OS_UNIX
    QFile::remove(path);
    QVERIFY(QFile::link(write("linked"), path));
    shown.field->importFile(path);
    QCOMPARE(shown.value(), u"linked"_s);
    QFile::remove(path);
#endif
}

void TestValueImport::takesWhatHasNoSize()
{
    QFile version(u"/proc/version"_s); // says that it has 0 bytes
    if (!version.open(QIODevice::ReadOnly))
        QSKIP("this system has no such file");
    ShownField shown;
    shown.field->importFile(version.fileName());
    QCOMPARE(shown.value().toUtf8(), version.readAll());
    QVERIFY(!shown.value().isEmpty());
}

void TestValueImport::refuses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("reason");

    QTest::newRow("folder") << m_folder.path() << u"folder"_s;
    QTest::newRow("missing") << m_folder.filePath(u"missing"_s) << u"no such file"_s;
    QTest::newRow("empty") << write({}, u"empty"_s) << u"empty"_s;
    QTest::newRow("one byte more than 1 MiB")
        << write(QByteArray(1024LL * 1024 + 1, 'x'), u"large"_s) << u"larger than 1 MiB"_s;
    QTest::newRow("much more, and not UTF-8")
        << write(QByteArray(5LL * 1024 * 1024, '\xff'), u"larger"_s) << u"larger than 1 MiB"_s;
#ifdef Q_OS_LINUX
    const QString pipe = m_folder.filePath(u"pipe"_s);
    mkfifo(qPrintable(pipe), 0600);
    QTest::newRow("pipe") << pipe << u"device"_s; // to wait for it would be for ever
    QTest::newRow("device") << u"/dev/zero"_s << u"device"_s;
    QTest::newRow("read error") << u"/proc/self/mem"_s << u"cannot be read"_s;
    const QString dangling = m_folder.filePath(u"dangling"_s);
    QFile::link(u"/nowhere"_s, dangling);
    QTest::newRow("dangling link") << dangling << u"no such file"_s;
    if (geteuid() != 0) {
        const QString secret = write("x", u"unreadable"_s);
        chmod(qPrintable(secret), 0);
        QTest::newRow("unreadable") << secret << u"cannot be read"_s;
    }
#endif
}

void TestValueImport::refuses()
{
    QFETCH(QString, path);
    QFETCH(QString, reason);

    ShownField shown;
    paste(shown.view, u"old"_s);
    const QString before = shown.shown();
    shown.field->importFile(path);
    QVERIFY2(shown.shown().contains(reason), qPrintable(shown.shown()));
    QVERIFY(shown.shown().contains(QFileInfo(path).fileName() + " was not imported"_L1));
    QVERIFY(shown.shown().contains("The value is as it was."_L1));
    QCOMPARE(shown.value(), u"old"_s);
    QVERIFY(!shown.button(u"Convert it to Base64"_s));
    QTest::keySequence(shown.view, QKeySequence::Undo); // of the paste, nothing came after it
    QCOMPARE(shown.value(), QString());
    QTest::keySequence(shown.view, QKeySequence::Redo);

    // What is refused is out of date when something is taken.
    shown.field->importFile(write("old"));
    QCOMPARE(shown.shown(), before);
}

void TestValueImport::offersBase64_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("offset");

    QTest::newRow("first byte") << "\xff\xfe"_ba << 0;
    QTest::newRow("Latin-1") << "caf\xe9 au lait"_ba << 3;
    QTest::newRow("cut off") << "abc\xf0\x9f\x94"_ba << 3;
    QTest::newRow("overlong") << "a\xc0\x80"_ba << 1;
    QTest::newRow("half a pair") << "ab\xed\xa0\xbd"_ba << 2;
    QTest::newRow("UTF-16") << "\xff\xfe"
                               "a\0b\0"_ba
                            << 0;
    QTest::newRow("far on") << QByteArray(1024LL * 1024 - 1, '\n') + '\x80' << 1024 * 1024 - 1;
}

void TestValueImport::offersBase64()
{
    QFETCH(QByteArray, content);
    QFETCH(int, offset);

    ShownField shown;
    paste(shown.view, u"old"_s);
    shown.field->importFile(write(content));
    QCOMPARE(shown.value(), u"old"_s);
    QVERIFY2(shown.shown().contains("offset "_L1 + QLocale().toString(offset) + u'.'),
             qPrintable(shown.shown()));
    shown.click(u"Convert it to Base64"_s);
    QVERIFY(shown.value().toUtf8() == content.toBase64());
    QVERIFY(shown.view->hasFocus());
    QVERIFY(!shown.shown().contains("not imported"_L1));
    QTest::keySequence(shown.view, QKeySequence::Undo);
    QCOMPARE(shown.value(), u"old"_s);
}

void TestValueImport::offersBase64OfWhatIsThereThen()
{
    ShownField shown;
    paste(shown.view, u"old"_s);
    const QString path = write("\xff");
    shown.field->importFile(path);
    write("\xfe");
    shown.click(u"Convert it to Base64"_s);
    QCOMPARE(shown.value(), u"/g=="_s);

    write("\xff");
    shown.field->importFile(path);
    QVERIFY(QFile::remove(path));
    shown.click(u"Convert it to Base64"_s);
    QVERIFY(shown.shown().contains("no such file"_L1));
    QCOMPARE(shown.value(), u"/g=="_s);
}

void TestValueImport::dialogImports()
{
    const QString path = write("from the dialog");
    ShownField shown;
    QTimer::singleShot(0, this, [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QVERIFY(dialog->testOption(QFileDialog::DontUseNativeDialog));
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
    });
    shown.click(u"Import file\u2026"_s);
    QCOMPARE(shown.value(), u"from the dialog"_s);
}

void TestValueImport::dialogCanBeCancelled()
{
    ShownField shown;
    paste(shown.view, u"old"_s);
    QTimer::singleShot(0, this, [] {
        if (auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget()))
            dialog->reject();
    });
    shown.click(u"Import file\u2026"_s);
    QCOMPARE(shown.value(), u"old"_s);
    QVERIFY(!shown.shown().contains("not imported"_L1));
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestValueImport)
#include "tst_valueimport.moc"
