// SPDX-License-Identifier: MIT
#pragma once

#include "driving.h"
#include "hastyclock.h"
#include "rotate/rotatepage.h"
#include "secretsclient.h"
#include "storedsecrets.h"

#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

#include <memory>

class QMimeData;

namespace Latchkey {

/// The page for many secrets over a server that keeps sec_1 `ONE` and sec_2 `TWO`: what tests of
/// it have in common.
class RotatePageTest : public QObject
{
protected:
    /// Nothing that is shown, told or written may have one of them.
    static inline const QStringList values{
        QStringLiteral("canary-one"), QStringLiteral("canary-two "), QStringLiteral("canary-three"),
        QStringLiteral("canary-new")};
    /// Six rows: two updates, one with a space at its end; one new; one empty; two refused.
    static inline const QByteArray file = "ONE=canary-one\n"
                                          "TWO='canary-two '\n"
                                          "\n"
                                          "NEW=canary-new # comment\n"
                                          "EMPTY=\n"
                                          "canary-three\n"
                                          "ONE=canary-three\n";

    void begin();
    void end();

    [[nodiscard]] QString write(const QByteArray &content,
                                const QString &name = QStringLiteral("some.env"));
    void drop(const QMimeData &data, QWidget *page = nullptr);
    void read(const QByteArray &content = file);
    /// What the list says is stored.
    [[nodiscard]] SecretTable listed() const;
    [[nodiscard]] QTableView *table() const { return m_page->findChild<QTableView *>(); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList column(int column) const;
    [[nodiscard]] QString label(const char *name) const
    {
        return m_page->findChild<QLabel *>(QLatin1StringView(name))->text();
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return named<QPushButton>(*m_page, name);
    }
    void press(const QString &name);
    [[nodiscard]] bool isOver() const { return !m_page->isRunning(); }
    /// The requests for change so far, with their bodies.
    [[nodiscard]] QByteArrayList changes() const;
    /// Whether no value is in what the page shows or tells.
    [[nodiscard]] bool hidesAll() const;

    /// Whether the page's wish to run is granted.
    bool m_letsRun = true;
    StoredSecrets m_store;
    QTemporaryDir m_folder;
    HastyClock m_clock;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<SecretsClient> m_client;
    std::unique_ptr<RotatePage> m_page;
};

} // namespace Latchkey
