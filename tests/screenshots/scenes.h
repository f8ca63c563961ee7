// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace Latchkey {

class Stage;

/// A state of the window, and how a user gets there.
struct Scene
{
    QString name;
    std::function<void(Stage &)> play;
};

/// Every page and state there is.
[[nodiscard]] std::vector<Scene> allScenes();

} // namespace Latchkey
