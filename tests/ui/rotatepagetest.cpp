// SPDX-License-Identifier: MIT
#include "rotatepagetest.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QTest>

#include <algorithm>

namespace Latchkey {

using namespace Qt::StringLiterals;

void RotatePageTest::begin()
{
    m_store = StoredSecrets({{.id = u"sec_1"_s, .name = u"ONE"_s, .description = u"first"_s},
                             {.id = u"sec_2"_s, .name = u"TWO"_s}});
    m_server = std::make_unique<ScriptedServer>();
    m_store.serve(*m_server);
    m_server->answerAll(Script().on("POST").reply([this](const RecordedRequest &request) {
        const QString name = request.body.contains("NEW") ? u"NEW"_s : u"OTHER"_s;
        m_store.add({.id = u"sec_"_s + name, .name = name});
        return response(200, m_store.find(name)->json());
    }));
    m_client = std::make_unique<SecretsClient>(
        Connection{.baseUrl = m_server->url(), .key = SensitiveString(u"key-1")}, m_clock);
    m_page = std::make_unique<RotatePage>(*m_client, m_clock);
    m_page->setOrigin(u"Staging"_s, m_server->url());
    m_page->setTable(listed());
    m_letsRun = true;
    connect(m_page.get(), &RotatePage::runRequested, m_page.get(), [this] {
        if (m_letsRun)
            m_page->run();
    });
    m_page->resize(900, 600);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void RotatePageTest::end()
{
    m_page.reset();
    m_client.reset();
    m_server.reset();
}

QString RotatePageTest::write(const QByteArray &content, const QString &name)
{
    QFile written(m_folder.filePath(name));
    if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(written.fileName()));
    return written.fileName();
}

void RotatePageTest::drop(const QMimeData &data, QWidget *page)
{
    QWidget *target = page ? page : m_page.get();
    const Qt::DropActions actions = Qt::CopyAction | Qt::MoveAction;
    QDragEnterEvent enter({50, 50}, actions, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return;
    QCOMPARE(enter.dropAction(), Qt::CopyAction);
    QDropEvent dropped({50, 50}, actions, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &dropped);
}

void RotatePageTest::read(const QByteArray &content)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(content))});
    drop(data);
    QVERIFY(table()->isVisible());
}

SecretTable RotatePageTest::listed() const
{
    QList<Secret> secrets;
    for (const QString &name : {u"ONE"_s, u"TWO"_s, u"NEW"_s}) {
        if (const StoredSecret *secret = m_store.find(name)) {
            const QJsonObject json = QJsonDocument::fromJson(secret->json()).object();
            secrets << Secret{.id = secret->id,
                              .name = secret->name,
                              .description = secret->description,
                              .updatedAt = json.value(u"updated_at"_s).toString()};
        }
    }
    return SecretTable(secrets);
}

QStringList RotatePageTest::column(int column) const
{
    QStringList texts;
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        texts << cell(row, column);
    return texts;
}

void RotatePageTest::press(const QString &name)
{
    QPushButton *pressed = button(name);
    QVERIFY2(pressed && pressed->isEnabled(), qPrintable(name));
    pressed->setFocus();
    QTest::keyClick(pressed, Qt::Key_Space);
}

QByteArrayList RotatePageTest::changes() const
{
    QByteArrayList bodies;
    for (const RecordedRequest &request : m_server->requests()) {
        if (request.method != "GET")
            bodies << request.method + ' ' + request.body;
    }
    return bodies;
}

bool RotatePageTest::hidesAll() const
{
    QString all = everyText(*m_page);
    const QAbstractItemModel *model = table()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        for (int column = 0; column < model->columnCount(); ++column) {
            for (int role = 0; role < Qt::UserRole + 20; ++role)
                all += model->index(row, column).data(role).toString() + u'\n';
        }
    }
    return std::none_of(values.begin(), values.end(),
                        [&all](const QString &value) { return all.contains(value.trimmed()); });
}

} // namespace Latchkey
