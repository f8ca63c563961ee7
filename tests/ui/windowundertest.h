// SPDX-License-Identifier: MIT
#pragma once

#include "connectionflow.h"
#include "fakecredentialstore.h"
#include "hastyclock.h"
#include "mainwindow.h"
#include "scriptedserver.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QTemporaryDir>

namespace Latchkey {

/// SecretResponseItem; a null @p description is left out.
[[nodiscard]] QByteArray secretJson(const QString &id, const QString &name,
                                    const QString &description = {});
[[nodiscard]] QByteArray listJson(const QList<QByteArray> &secrets);
/// The members of the object that @p body is, all of them text; a field more or less shows.
[[nodiscard]] QMap<QString, QString> members(const QByteArray &body);

/// The key that the window is connected with.
inline constexpr char16_t TestKey[] = u"key-0123456789abcdef";

/// The whole window before a scripted server, which holds three secrets to start with: sec_1
/// `alpha/key`, sec_2 `beta` and sec_3 `gamma`. Unless scripted otherwise the server has no
/// deployments, and a secret read again, before a save, is as it was when it was opened.
class WindowUnderTest
{
public:
    explicit WindowUnderTest(const QString &secret = {});

    /// Shows the window and connects it; the caller has scripted the answers.
    void connectNow();
    /// The same, with the list answered and there; false if that fails.
    [[nodiscard]] bool start();
    /// Clicks on the row called @p name, whose secret the server then gives; false if that fails.
    [[nodiscard]] bool open(const QString &name);
    /// start() and open(), with sec_2 as it is at first.
    [[nodiscard]] bool startWithBeta();

    [[nodiscard]] QAbstractItemView *list() const;
    [[nodiscard]] QStringList rows() const;
    /// The rows that look selected.
    [[nodiscard]] QStringList selectedRows() const;
    void clickRow(const QString &name);

    [[nodiscard]] QWidget *field(const char *name) const;
    [[nodiscard]] QPushButton *button(const char *name) const;
    /// Presses the visible button called @p name; false if there is none that can be pressed.
    [[nodiscard]] bool press(const char *name);
    /// The same for the buttons of a message, whose names others have too.
    [[nodiscard]] bool answer(const char *name);
    [[nodiscard]] bool says(const QString &words) const;
    /// What the row of the details pane with this object name shows.
    [[nodiscard]] QString detail(const char *object) const;
    [[nodiscard]] QString nameText() const;
    [[nodiscard]] QString descriptionText() const;
    [[nodiscard]] QString summary() const;

    /// Scripts the answer to the next change.
    void answerChange(const Script &script);
    /// Lets the server make the next change, which is one of beta, and answer with it.
    void acceptChange();
    /// The requests so far without those for deployments and for whose the key is, which come by
    /// themselves.
    [[nodiscard]] QList<RecordedRequest> requests() const;
    /// Those that change something.
    [[nodiscard]] QList<RecordedRequest> changes() const;

    ScriptedServer server;
    HastyClock clock;
    QTemporaryDir notes;
    ProfileStore profiles;
    FakeCredentialStore credentials;
    MainWindow window;
    ConnectionFlow flow;
};

} // namespace Latchkey
