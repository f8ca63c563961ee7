// SPDX-License-Identifier: MIT
#pragma once

#include "storewindow.h"

#include <memory>

namespace Latchkey {

/// A window with stored profiles and their keys: what tests of how it comes to be connected have
/// in common.
class ConnectingTest : public QObject
{
protected:
    void begin();
    /// Proves on the way that no key is shown or written.
    void end();

    [[nodiscard]] static QByteArray bearer(QStringView key) { return "Bearer " + key.toLatin1(); }
    Profile add(const QString &name, const QString &key);
    void show();
    /// Shows the window, connected with the profile @p name.
    void showConnected(const QString &name);
    void typeKey(const QString &key, bool keeps);
    void chooseProfile(const QString &text);
    [[nodiscard]] QString account(const Profile &profile) const
    {
        return credentialAccount(profile.id, Credential::ApiKey);
    }
    [[nodiscard]] QByteArray settings() const;
    [[nodiscard]] QList<QByteArray> lastAuthorization() const
    {
        return test().server.requests().constLast().header("Authorization");
    }
    [[nodiscard]] WindowUnderTest &test() const { return m_window->test; }

    std::unique_ptr<StoreWindow> m_window;
};

} // namespace Latchkey
