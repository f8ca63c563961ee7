// SPDX-License-Identifier: MIT
#include "leftnote.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace Latchkey {

using namespace Qt::StringLiterals;

class TestLeftNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void comesBack();
    void isReplaced();
    void isRemoved();
    void isThere();
    void isPrivate();
    void makesItsFolder();
    void failureIsTold();
    void hugeFileIsNotReadWhole();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"a/b/note.txt"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLeftNote::comesBack()
{
    QCOMPARE(LeftNote(file()).text(), QString());
    QVERIFY(LeftNote(file()).leave(u"Saved\n\u00e4\U0001F511\n"_s));
    QCOMPARE(LeftNote(file()).text(), u"Saved\n\u00e4\U0001F511\n"_s);
    QCOMPARE(LeftNote(file()).text(), u"Saved\n\u00e4\U0001F511\n"_s); // reading keeps it
}

void TestLeftNote::isReplaced()
{
    QVERIFY(LeftNote(file()).leave(u"Outcome unknown, and more"_s));
    QVERIFY(LeftNote(file()).leave(u"Saved"_s));
    QCOMPARE(LeftNote(file()).text(), u"Saved"_s);
    // Nothing of the one before lies about, either.
    QCOMPARE(QDir(m_folder->filePath(u"a/b"_s)).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"note.txt"_s});
}

void TestLeftNote::isRemoved()
{
    LeftNote(file()).remove(); // there is none yet
    QVERIFY(LeftNote(file()).leave(u"Saved"_s));
    LeftNote(file()).remove();
    QCOMPARE(LeftNote(file()).text(), QString());
    QVERIFY(!QFile::exists(file()));
}

void TestLeftNote::isThere()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(LeftNote().leave(u"Saved"_s));
    const QString place = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QFile file(place + u"/last-save.txt"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Saved"));
    LeftNote().remove();
    QVERIFY(!file.exists());
    QStandardPaths::setTestModeEnabled(false);
}

void TestLeftNote::isPrivate()
{
#ifdef Q_OS_WIN
    QSKIP("The folder is the user's alone there.");
#endif
    const QFile::Permissions mine = QFile::ReadOwner | QFile::WriteOwner;
    const QFile::Permissions all = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
        | QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(LeftNote(file()).leave(u"Saved"_s));
    QCOMPARE(QFile::permissions(file()) & all, mine);
    // Whatever was there before.
    QVERIFY(QFile::setPermissions(file(), mine | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(LeftNote(file()).leave(u"Saved"_s));
    QCOMPARE(QFile::permissions(file()) & all, mine);
}

void TestLeftNote::makesItsFolder()
{
    QVERIFY(!QDir(m_folder->filePath(u"a"_s)).exists());
    QVERIFY(LeftNote(file()).leave(u"Saved"_s));
    QVERIFY(QFile::exists(file()));
}

void TestLeftNote::failureIsTold()
{
    QFile inTheWay(m_folder->filePath(u"a"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(!LeftNote(file()).leave(u"Saved"_s));
    QCOMPARE(LeftNote(file()).text(), QString());
}

void TestLeftNote::hugeFileIsNotReadWhole()
{
    QVERIFY(LeftNote(file()).leave(QString(1 << 20, u'x')));
    QCOMPARE(LeftNote(file()).text().size(), 64 * 1024);
}

} // namespace Latchkey

QTEST_GUILESS_MAIN(Latchkey::TestLeftNote)
#include "tst_leftnote.moc"
