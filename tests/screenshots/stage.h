// SPDX-License-Identifier: MIT
#pragma once

#include "demostore.h"
#include "windowundertest.h"

#include <QObject>

namespace Latchkey {

/// The real window before a server that has what the demo has, and that a scene can make fail.
class Stage
{
public:
    Stage();

    /// Has profiles in the settings.
    void addProfiles();
    /// Connects as @p profile, and waits for the list.
    void connectTo(const Profile &profile = {});
    /// The same, and opens the secret called @p name.
    void open(const QString &name = QStringLiteral("prod/stripe/api-key"));
    /// Puts @p text in place of what is in the field, by keys.
    void retype(const char *field, const QString &text);
    /// Types a description and a value.
    void edit();
    /// Presses the visible button called @p name, which must be there; that of a message before
    /// others.
    void press(const QString &name);
    /// Chooses the action called @p name in the menus.
    void choose(const QString &name);
    /// Waits until the window says @p words.
    void waitFor(const QString &words);
    void save();

    /// What the next requests by @p method whose target ends with @p targetEnd get.
    void answer(const Script &script, const char *method, const QByteArray &targetEnd = {});
    /// Somebody else describes the secret with @p id as @p description.
    void changeByOther(const QString &id, const QString &description);
    /// A file with @p content; its path.
    [[nodiscard]] QString write(const QByteArray &content, const QString &name);

    DemoStore store;
    QTemporaryDir folder;
    WindowUnderTest test;

private:
    [[nodiscard]] QByteArray reply(const RecordedRequest &request);
};

} // namespace Latchkey
