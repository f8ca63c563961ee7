// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Latchkey {

/// Something to say in the window: a headline, and what it means and what to do next.
struct Message
{
    enum class Kind { Information, Success, Warning, Error };

    Kind kind = Kind::Information;
    QString headline;
    QString text = {};
};

} // namespace Latchkey
