// SPDX-License-Identifier: MIT
#include "pemtext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

/// A DER SEQUENCE with @p size bytes in it.
QByteArray der(qsizetype size)
{
    QByteArray header("\x30");
    if (size < 0x80) {
        header += char(size);
    } else if (size < 0x100) {
        header += "\x81";
        header += char(size);
    } else {
        header += "\x82";
        header += char(size >> 8);
        header += char(size & 0xff);
    }
    return header + QByteArray(size, 'k');
}

QString armour(const QString &label, const QString &body)
{
    return u"-----BEGIN "_s + label + u"-----\n"_s + body + u"-----END "_s + label + u"-----\n"_s;
}

/// Base64 in lines of 64.
QString lines(const QByteArray &bytes)
{
    const QString base64 = QString::fromLatin1(bytes.toBase64());
    QString body;
    for (qsizetype at = 0; at < base64.size(); at += 64)
        body += base64.mid(at, 64) + u'\n';
    return body;
}

QString pem(const QString &label, const QByteArray &bytes)
{
    return armour(label, lines(bytes));
}

} // namespace

class TestValuePem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void findsBlocks();
    void saysNothingUnknown();
    void judgesEveryLength();
    void survivesMutation();
};

void TestValuePem::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<PemProblem>("problem");
    QTest::addColumn<qsizetype>("index");

    const auto good = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << PemProblem::None << qsizetype(0);
    };
    const auto bad = [](const char *name, const QString &text, PemProblem problem,
                        qsizetype index) { QTest::newRow(name) << text << problem << index; };

    const QString key = pem(u"PRIVATE KEY"_s, der(300));
    const QString certificate = pem(u"CERTIFICATE"_s, der(200));
    good("a key", key);
    good("a short one", pem(u"EC PRIVATE KEY"_s, der(3)));
    good("no final newline", key.chopped(1));
    good("CRLF", QString(key).replace(u'\n', u"\r\n"_s));
    good("CR", QString(key).replace(u'\n', u'\r'));
    good("blanks at line ends", QString(key).replace(u'\n', u" \t\n"_s));
    good("empty lines", u"\n\n"_s + key + u"\n"_s);
    good("a chain", certificate + certificate + key);
    good("text around", u"Bag Attributes: x\n"_s + certificate + u"subject=y\n"_s + key + u"end"_s);
    good("one long line",
         armour(u"PUBLIC KEY"_s, QString::fromLatin1(der(500).toBase64()) + u'\n'));
    good("encrypted, with headers",
         armour(u"RSA PRIVATE KEY"_s,
                u"Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n"_s
                    + lines(QByteArray(64, 'x'))));
    good("trusted certificate", pem(u"TRUSTED CERTIFICATE"_s, der(200) + der(10)));
    good("unknown label", pem(u"SOMETHING ELSE"_s, "no DER"));
    good("no label", armour(u""_s, u"AAAA\n"_s));
    good("OpenSSH", pem(u"OPENSSH PRIVATE KEY"_s, QByteArray("openssh-key-v1\0none", 19)));
    good("OpenPGP", armour(u"PGP PRIVATE KEY BLOCK"_s, u"Version: 1\n\nlQOYBF\n=abcd\n"_s));

    const qsizetype keyEnd = key.indexOf(u"-----END"_s);
    bad("on one line", QString(key).replace(u'\n', u' '), PemProblem::ArmourNotAlone, 0);
    bad("written newlines", QString(key).replace(u'\n', u"\\n"_s), PemProblem::ArmourNotAlone, 0);
    bad("newlines removed", QString(key).remove(u'\n'), PemProblem::ArmourNotAlone, 0);
    bad("indented", QString(key).prepend(u"  "_s), PemProblem::ArmourNotAlone, 0);
    bad("BOM before", QString(key).prepend(u'\ufeff'), PemProblem::ArmourNotAlone, 0);
    bad("in quotes", QString(u'"' + key), PemProblem::ArmourNotAlone, 0);
    bad("text past END", key.chopped(1) + u"x"_s, PemProblem::ArmourNotAlone, keyEnd);
    bad("dash lost", key.chopped(2), PemProblem::ArmourNotAlone, keyEnd);
    bad("no END", key.first(keyEnd), PemProblem::MissingEnd, 0);
    bad("no END, then BEGIN", key.first(keyEnd) + certificate, PemProblem::MissingEnd, keyEnd);
    bad("no BEGIN", key.sliced(key.indexOf(u'\n') + 1), PemProblem::MissingBegin,
        keyEnd - key.indexOf(u'\n') - 1);
    bad("END twice", key + key.sliced(keyEnd), PemProblem::MissingBegin, key.size());
    bad("labels differ", QString(key).replace(u"END PRIVATE"_s, u"END PUBLIC"_s),
        PemProblem::LabelsDiffer, keyEnd);
    bad("empty", armour(u"PRIVATE KEY"_s, u""_s), PemProblem::BodyNotBase64, 28);
    bad("not Base64", armour(u"PRIVATE KEY"_s, u"AA*A\n"_s), PemProblem::BodyNotBase64, 33);
    bad("space inside", armour(u"X"_s, u"AA AA\n"_s), PemProblem::BodyNotBase64, 24);
    bad("url-safe Base64", armour(u"X"_s, u"AA-_\n"_s), PemProblem::BodyNotBase64, 23);
    bad("padding lost", armour(u"X"_s, u"AAA\n"_s), PemProblem::BodyNotBase64, 22);
    bad("padding inside", armour(u"X"_s, u"AA==\nAAAA\n"_s), PemProblem::BodyNotBase64, 28);
    bad("stray bits", armour(u"X"_s, u"AAB=\n"_s), PemProblem::BodyNotBase64, 23);
    bad("a line lost", QString(key).remove(key.indexOf(u'\n') + 1, 65),
        PemProblem::BodyNotAsLabelled, keyEnd - 65);
    bad("the last line lost",
        QString(key).remove(key.lastIndexOf(u'\n', keyEnd - 2) + 1,
                            keyEnd - 1 - key.lastIndexOf(u'\n', keyEnd - 2)),
        PemProblem::BodyNotAsLabelled, key.lastIndexOf(u'\n', keyEnd - 2) + 1);
    bad("no DER", armour(u"CERTIFICATE"_s, u"AAAA\n"_s), PemProblem::BodyNotAsLabelled, 33);
    bad("DER and more", pem(u"CERTIFICATE"_s, der(10) + 'x'), PemProblem::BodyNotAsLabelled, 49);
    bad("no OpenSSH", pem(u"OPENSSH PRIVATE KEY"_s, "x"), PemProblem::BodyNotAsLabelled, 41);
    bad("second block broken", certificate + armour(u"X"_s, u"A\n"_s), PemProblem::BodyNotBase64,
        certificate.size() + 20);
}

void TestValuePem::reads()
{
    QFETCH(const QString, text);
    QVERIFY(looksLikePem(text));
    const PemScan scan = scanPem(text);
    QTEST(scan.problem, "problem");
    if (scan.problem != PemProblem::None)
        QTEST(scan.problemIndex, "index");
}

void TestValuePem::findsBlocks()
{
    const QString certificate = pem(u"CERTIFICATE"_s, der(20));
    const QString key = pem(u"PRIVATE KEY"_s, der(20));
    const QString text = u"text\n"_s + certificate + u"text\n"_s + key;
    const PemScan scan = scanPem(text);
    QCOMPARE(scan.blocks.size(), std::size_t(2));
    QCOMPARE(scan.blocks[0].label, QLatin1StringView("CERTIFICATE"));
    QVERIFY(scan.blocks[0].isCertificate());
    QCOMPARE(text.sliced(scan.blocks[0].begin, scan.blocks[0].end - scan.blocks[0].begin),
             certificate.chopped(1));
    QCOMPARE(scan.blocks[1].label, QLatin1StringView("PRIVATE KEY"));
    QVERIFY(!scan.blocks[1].isCertificate());
    QCOMPARE(text.sliced(scan.blocks[1].begin, scan.blocks[1].end - scan.blocks[1].begin),
             key.chopped(1));
}

void TestValuePem::saysNothingUnknown()
{
    const PemScan scan = scanPem(pem(u"MY PASSWORD IS HUNTER2"_s, "x"));
    QCOMPARE(scan.blocks.size(), std::size_t(1));
    QVERIFY(scan.blocks[0].label.isEmpty());
    QVERIFY(!looksLikePem(u"BEGIN CERTIFICATE"));
    QVERIFY(!looksLikePem(u"---- BEGIN SSH2 PUBLIC KEY ----"));
    QVERIFY(scanPem(u"").blocks.empty());
}

void TestValuePem::judgesEveryLength()
{
    for (qsizetype size = 0; size < 600; ++size) {
        const QByteArray whole = der(size);
        QCOMPARE(scanPem(pem(u"PKCS7"_s, whole)).problem, PemProblem::None);
        QCOMPARE(scanPem(pem(u"PKCS7"_s, whole.chopped(1))).problem, PemProblem::BodyNotAsLabelled);
        QCOMPARE(scanPem(pem(u"PKCS7"_s, whole + 'x')).problem, PemProblem::BodyNotAsLabelled);
    }
    // A length in four bytes, one in more than fits, and one of no certain length.
    QCOMPARE(scanPem(pem(u"CMS"_s, QByteArray("\x30\x84\x00\x00\x00\x02xx", 8))).problem,
             PemProblem::None);
    QCOMPARE(
        scanPem(pem(u"CMS"_s, QByteArray("\x30\x88\xff\xff\xff\xff\xff\xff\xff\xff", 10))).problem,
        PemProblem::BodyNotAsLabelled);
    QCOMPARE(scanPem(pem(u"CMS"_s, QByteArray("\x30\x80\x00\x00", 4))).problem,
             PemProblem::BodyNotAsLabelled);
}

void TestValuePem::survivesMutation()
{
    const QString seed = pem(u"CERTIFICATE"_s, der(60)) + pem(u"PRIVATE KEY"_s, der(60));
    const QString pieces[] = {u"-----BEGIN "_s, u"-----END "_s, u"-----"_s, u"\n"_s, u":"_s,
                              u"="_s,           u"\xd800"_s,    u"\0"_s,    u""_s,   u"A"_s};
    QRandomGenerator random(5);
    for (int i = 0; i < 20000; ++i) {
        QString text = seed;
        for (quint32 n = random.bounded(1U, 5U); n > 0; --n) {
            const qsizetype at = random.bounded(int(text.size()));
            text.replace(at, random.bounded(30), pieces[random.bounded(int(std::size(pieces)))]);
        }
        const PemScan scan = scanPem(text);
        QVERIFY(scan.problemIndex >= 0 && scan.problemIndex <= text.size());
        for (const PemBlock &block : scan.blocks)
            QVERIFY(block.begin >= 0 && block.begin <= block.end && block.end <= text.size());
    }
}

QTEST_GUILESS_MAIN(TestValuePem)
#include "tst_valuepem.moc"
