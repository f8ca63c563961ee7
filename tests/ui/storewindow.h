// SPDX-License-Identifier: MIT
#pragma once

#include "storedsecrets.h"
#include "windowundertest.h"

#include <functional>

namespace Latchkey {

/// Nothing that is shown, told or kept may have it.
inline constexpr char16_t TypedValue[] = u"the-typed-value-4711";

/// The whole window over secrets that somebody else can change, too: sec_1 `alpha`, sec_2 `beta`
/// with a description, sec_3 `gamma`.
class StoreWindow
{
public:
    StoreWindow();

    /// Connects and opens sec_2 by a click; false if that fails.
    [[nodiscard]] bool start();
    /// Connects with @p profile, stored as `Production`, by its name and opens sec_2; false if that
    /// fails.
    [[nodiscard]] bool start(Profile profile);
    /// Connects, with the store served before anything scripted so far.
    [[nodiscard]] bool connectToStore();

    /// Replaces what is in the field, by keys.
    void setText(const char *field, const QString &text) const;
    /// Types TypedValue.
    void typeValue() const { setText("Value", QStringView(TypedValue).toString()); }
    /// Presses Ctrl+S, and from here on arrived() counts.
    void save();
    /// Lets arrived() count from here on.
    void forgetRequests() { m_before = test.server.requests().size(); }
    /// The requests since, as `GET sec_2`, but those for the deployments and for whose the key is,
    /// which go beside the others.
    [[nodiscard]] QStringList arrived() const;
    /// The bodies of all requests for change so far.
    [[nodiscard]] QByteArrayList sentBodies() const;

    /// The headlines of a save that are shown now; never more than one, if all is well.
    [[nodiscard]] QStringList headlines() const;
    /// Whether a text that is shown under @p widget, also one in a read-only field, has @p words.
    [[nodiscard]] static bool shows(const QWidget *widget, const QString &words);
    /// Whether neither the window nor what assistive technology is told has the typed value.
    [[nodiscard]] bool hidesValue() const;
    /// Presses Tab until @p isThere; false if it never is.
    [[nodiscard]] static bool tabTo(const std::function<bool(QWidget *)> &isThere);
    /// The same, to @p widget.
    [[nodiscard]] static bool tabTo(QWidget *widget);

    /// What the next read of sec_2 gets, instead of what is stored.
    void answerRead(const QByteArray &response);
    /// Reads of sec_2 fail from here on, and are not to be tried again; or do so no more.
    void breakReads();
    void mendReads();

    StoredSecrets store;
    WindowUnderTest test;

private:
    [[nodiscard]] bool openBeta();

    qsizetype m_before = 0;
};

} // namespace Latchkey
