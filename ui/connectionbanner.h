// SPDX-License-Identifier: MIT
#pragma once

#include "profile.h"

#include <QFrame>

#include <optional>

class QLabel;

namespace Latchkey {

class ElidedLabel;
class SymbolLabel;

/// Says above the panes whose secrets these are, and that a profile is protected. Without either it
/// takes no room.
class ConnectionBanner : public QFrame
{
    Q_OBJECT

public:
    explicit ConnectionBanner(QWidget *parent = nullptr);

    /// @p project is whose the key is, where the server says so.
    void show(const Profile &profile, const std::optional<ProfileProject> &project);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showColors();

    ProfileColor m_color = ProfileColor::None;
    ElidedLabel *m_project;
    QLabel *m_protection;
    SymbolLabel *m_lock;
};

} // namespace Latchkey
