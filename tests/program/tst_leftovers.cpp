// SPDX-License-Identifier: MIT

// After the value has served its purpose, nothing of it is left in the memory of this process,
// which is the whole program but for main(). The services are processes of their own.

#include "connectionflow.h"
#include "demoprocess.h"
#include "fakecredentialstore.h"
#include "mainwindow.h"
#include "memoryscan.h"
#include "rotate/rotatepage.h"
#include "secretsclient.h"
#include "value/secrettextview.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <memory>

using namespace Latchkey;
using namespace Qt::StringLiterals;

namespace {

/// What Latchkey promises: two seconds.
constexpr int GoneAfter = 2000;

} // namespace

class TestLeftovers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void value_data();
    void value();
    void manyValues_data();
    void manyValues();
    void key_data();
    void key();

private:
    void connectWindow(bool tls);
    void openFirst();
    void makeCertificates();
    void startRelay();
    void enter(const MemoryScan &secret, const QString &way);
    void end(const QString &ending);
    /// Stores another secret, beside the window.
    void createByOther(const QString &name);
    [[nodiscard]] QUrl baseUrl(bool tls) const;
    [[nodiscard]] QLineEdit *lineEdit(const QString &name) const;
    [[nodiscard]] QPushButton *button(const QString &text) const;
    [[nodiscard]] SecretTextView *view() const { return m_window->findChild<SecretTextView *>(); }
    [[nodiscard]] QAbstractItemView *secretList() const;
    [[nodiscard]] bool hasLabel(const QString &text) const;

    QTemporaryDir m_folder;
    DemoProcess m_demo{QStringLiteral(DEMO_SERVICE)};
    QProcess m_relay;
    QUrl m_plainUrl;
    quint16 m_tlsPort = 0;
    SystemClock m_clock;
    std::unique_ptr<MainWindow> m_window;
};

namespace {

/// @p secret, key by key; no copy of it is made.
void type(QWidget *widget, const MemoryScan &secret)
{
    for (qsizetype at = 0; at < secret.size(); ++at)
        QTest::keyClick(widget, static_cast<char>(secret.at(at)));
}

QString textOf(const MemoryScan &secret)
{
    QString text;
    text.reserve(secret.size());
    for (qsizetype at = 0; at < secret.size(); ++at)
        text += QChar(secret.at(at));
    return text;
}

/// Puts @p format into @p file, with @p secret in place of its `@`.
void write(QFile &file, QByteArrayView format, const MemoryScan &secret)
{
    for (const char c : format) {
        if (c != '@') {
            file.write(&c, 1);
            continue;
        }
        for (qsizetype at = 0; at < secret.size(); ++at) {
            const char unit = static_cast<char>(secret.at(at));
            file.write(&unit, 1);
        }
    }
}

} // namespace

void TestLeftovers::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QSignalSpy ready(&m_demo, &DemoProcess::ready);
    m_demo.start();
    QTRY_COMPARE(ready.size(), 1);
    m_plainUrl = ready.first().first().toUrl();
    makeCertificates();
    startRelay();
}

void TestLeftovers::makeCertificates()
{
    const QString key = m_folder.filePath(u"key.pem"_s);
    const QString certificate = m_folder.filePath(u"certificate.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                   key, u"-out"_s, certificate, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s,
                   u"-addext"_s, u"subjectAltName=DNS:localhost"_s});
    QVERIFY(openssl.waitForFinished());
    QCOMPARE(openssl.exitCode(), 0);
    // The test trusts its own authority; the program has no switch for that.
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QVERIFY(configuration.addCaCertificates(certificate));
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void TestLeftovers::startRelay()
{
    m_relay.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_relay.start(QStringLiteral(TLS_RELAY),
                  {m_folder.filePath(u"certificate.pem"_s), m_folder.filePath(u"key.pem"_s),
                   QString::number(m_plainUrl.port())});
    QTRY_VERIFY(m_relay.canReadLine());
    m_tlsPort = m_relay.readLine().trimmed().toUShort();
    QVERIFY(m_tlsPort != 0);
}

void TestLeftovers::init()
{
    QGuiApplication::clipboard()->clear();
}

void TestLeftovers::cleanup()
{
    m_window.reset();
}

QUrl TestLeftovers::baseUrl(bool tls) const
{
    return tls ? QUrl(u"https://localhost:%1/v1"_s.arg(m_tlsPort)) : m_plainUrl;
}

QLineEdit *TestLeftovers::lineEdit(const QString &name) const
{
    for (auto *edit : m_window->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

QPushButton *TestLeftovers::button(const QString &text) const
{
    for (auto *button : m_window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().remove(u'&') == text)
            return button;
    }
    return nullptr;
}

QAbstractItemView *TestLeftovers::secretList() const
{
    // Not just any: a combo box has one too.
    for (auto *list : m_window->findChildren<QAbstractItemView *>()) {
        if (list->accessibleName() == u"Secrets")
            return list;
    }
    return nullptr;
}

bool TestLeftovers::hasLabel(const QString &text) const
{
    const auto labels = m_window->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisible() && label->text() == text;
    });
}

void TestLeftovers::connectWindow(bool tls)
{
    m_window = std::make_unique<MainWindow>(baseUrl(tls), QString(), m_clock, LeftNote(QString()));
    m_window->connectTo({.baseUrl = baseUrl(tls), .key = SensitiveString(u"demo")});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestLeftovers::openFirst()
{
    QAbstractItemView *list = secretList();
    QTRY_VERIFY(list->model()->rowCount() > 2);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    QTRY_VERIFY(view()->isVisible());
    QTRY_VERIFY(view()->isEnabled());
    view()->setFocus();
}

void TestLeftovers::enter(const MemoryScan &secret, const QString &way)
{
    if (way == u"typed") {
        type(view(), secret);
    } else if (way == u"pasted") {
        QGuiApplication::clipboard()->setText(textOf(secret));
        QTest::keyClick(view(), Qt::Key_V, Qt::ControlModifier);
        QGuiApplication::clipboard()->clear();
    } else if (way == u"revealed") {
        type(view(), secret);
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::AltModifier);
        QCOMPARE(view()->masking(), Masking::Revealed);
        QTest::qWait(50); // painted
    }
    QCOMPARE(view()->text().size(), secret.size());
}

void TestLeftovers::end(const QString &ending)
{
    const auto save = [this] { QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier); };
    if (ending == u"saved") {
        save();
        QTRY_VERIFY(hasLabel(u"Saved"_s));
    } else if (ending == u"discarded") {
        button(u"Discard"_s)->click();
    } else if (ending == u"left") {
        QTest::keyClick(secretList(), Qt::Key_Down);
        QTRY_VERIFY(hasLabel(u"There are unsaved edits"_s));
        const auto buttons = m_window->findChildren<QPushButton *>();
        for (QPushButton *answer : buttons) {
            if (answer->isVisible() && answer->text() == u"Discard")
                answer->click();
        }
    } else if (ending == u"failed") {
        // A name that another secret has since the list was read: 409.
        const QString name = u"z-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
        createByOther(name);
        lineEdit(u"Name"_s)->selectAll();
        QTest::keyClicks(lineEdit(u"Name"_s), name);
        save();
        QTRY_VERIFY(button(u"Rename it anyway"_s)); // deployments use it by its name
        button(u"Rename it anyway"_s)->click();
        QTRY_VERIFY(hasLabel(u"Not saved"_s));
        button(u"Discard"_s)->click();
    }
    QTRY_VERIFY(view()->text().isEmpty());
}

void TestLeftovers::createByOther(const QString &name)
{
    SecretsClient other({.baseUrl = m_plainUrl, .key = SensitiveString(u"demo")}, m_clock);
    bool isCreated = false;
    SecretPatch secret;
    secret.name = name;
    secret.value = SensitiveString(u"v");
    other.create(secret, &other,
                 [&isCreated](const auto &answer) { isCreated = answer.has_value(); });
    QTRY_VERIFY(isCreated);
}

void TestLeftovers::value_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("ending");
    QTest::newRow("typed, saved") << false << u"typed"_s << u"saved"_s;
    QTest::newRow("pasted, saved") << false << u"pasted"_s << u"saved"_s;
    QTest::newRow("revealed, saved") << false << u"revealed"_s << u"saved"_s;
    QTest::newRow("discarded") << false << u"pasted"_s << u"discarded"_s;
    QTest::newRow("left") << false << u"typed"_s << u"left"_s;
    QTest::newRow("failed") << false << u"pasted"_s << u"failed"_s;
    QTest::newRow("TLS: typed, saved") << true << u"typed"_s << u"saved"_s;
    QTest::newRow("TLS: pasted, saved") << true << u"pasted"_s << u"saved"_s;
    QTest::newRow("TLS: failed") << true << u"pasted"_s << u"failed"_s;
}

void TestLeftovers::value()
{
    QFETCH(bool, tls);
    QFETCH(QString, way);
    QFETCH(QString, ending);
    connectWindow(tls);
    openFirst();
    const MemoryScan secret = MemoryScan::forRandomText(60);
    enter(secret, way);
    QVERIFY(!secret.find().isEmpty()); // the search finds what is there
    end(ending);
    QTest::qWait(GoneAfter);
    QCOMPARE(secret.find(), QStringList());
}

void TestLeftovers::manyValues_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<QString>("ending");
    const QByteArray plain = "HF_TOKEN=@\n";
    const QByteArray quoted = "NEW_%1=\"@\\n\"\n";
    QTest::newRow("TLS: run") << true << plain << quoted << u"run"_s;
    QTest::newRow("JSON: run") << false << QByteArray("{\"HF_TOKEN\":\"@\",")
                               << QByteArray("\"NEW_%1\":\"@\\n\"}") << u"run"_s;
    QTest::newRow("refused, closed")
        << false << QByteArray("HF_TOKEN='@' x\n@=1\n") << QByteArray("A B='@'") << u"closed"_s;
    QTest::newRow("pasted, closed") << false << plain << quoted << u"pasted"_s;
}

// Of a file's values, too: each as soon as it is saved, and all of them when the page is closed.
void TestLeftovers::manyValues()
{
    QFETCH(bool, tls);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QFETCH(QString, ending);
    static int number = 0;
    second.replace("%1", QByteArray::number(++number));
    const MemoryScan one = MemoryScan::forRandomText(60);
    const MemoryScan two = MemoryScan::forRandomText(60);
    QFile file(m_folder.filePath(u"many"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    write(file, first, one);
    write(file, second, two);
    file.close();

    SecretsClient client({.baseUrl = baseUrl(tls), .key = SensitiveString(u"demo")}, m_clock);
    RotatePage page(client, m_clock);
    page.setTable(SecretTable()); // so that what is there already is looked up
    page.show();
    QMimeData data;
    if (ending == u"pasted")
        data.setText(u"HF_TOKEN="_s + textOf(one) + u"\nOTHER="_s + textOf(two));
    else
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &enter);
    QDropEvent drop({9, 9}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&page, &drop);
    data.clear();
    QVERIFY(page.findChild<QAbstractItemView *>()->isVisible());
    if (ending == u"run") {
        QVERIFY(!one.find().isEmpty() && !two.find().isEmpty());
        page.run();
        QTRY_VERIFY(!page.isRunning());
        page.findChild<QAbstractItemView *>()->setFocus();
        QTest::keyClick(page.findChild<QAbstractItemView *>(), Qt::Key_Space); // HF_TOKEN is there
        page.run();
        QTRY_VERIFY(!page.isRunning());
        const QAbstractItemModel *rows = page.findChild<QAbstractItemView *>()->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            QCOMPARE(rows->index(row, 3).data(), u"Saved"_s);
    } else {
        page.clear();
    }
    QTest::qWait(GoneAfter);
    const QStringList leftOfOne = one.find();
    QVERIFY2(leftOfOne.isEmpty(), qPrintable(leftOfOne.join(u'\n')));
    const QStringList leftOfTwo = two.find();
    QVERIFY2(leftOfTwo.isEmpty(), qPrintable(leftOfTwo.join(u'\n')));
}

void TestLeftovers::key_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("HTTP") << false;
    QTest::newRow("TLS") << true;
}

void TestLeftovers::key()
{
    QFETCH(bool, tls);
    m_window = std::make_unique<MainWindow>(baseUrl(tls), QString(), m_clock, LeftNote(QString()));
    const QTemporaryDir settings;
    ProfileStore profiles(settings.filePath(u"connections.ini"_s));
    FakeCredentialStore credentials;
    const ConnectionFlow flow(m_window.get(), profiles, credentials, m_clock, baseUrl(tls), {});
    m_window->findChild<QCheckBox *>()->setChecked(false); // for this run only
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const MemoryScan secret = MemoryScan::forRandomText(60);
    type(lineEdit(u"API key"_s), secret);
    QTest::keyClick(lineEdit(u"API key"_s), Qt::Key_Return);
    openFirst();
    QTest::keyClicks(view(), u"a value"_s);
    end(u"saved"_s);
    QVERIFY(!secret.find().isEmpty());

    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == u"&Disconnect") {
            action->trigger();
            break; // others are gone now
        }
    }
    QTRY_VERIFY(hasLabel(u"Connect to your project"_s));
    QTest::qWait(GoneAfter);
    QCOMPARE(secret.find(), QStringList());
}

QTEST_MAIN(TestLeftovers)
#include "tst_leftovers.moc"
