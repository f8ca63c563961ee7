// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <tl/expected.hpp>

namespace Latchkey {

/// What the command line and the environment ask for. Never a key: other users of the machine can
/// read a program's arguments.
struct Options
{
    enum class Action { Open, ShowHelp, ShowVersion };

    Action action = Action::Open;
    bool demo = false;
    /// From --base-url, else TOGETHER_BASE_URL, else the API's own.
    QUrl baseUrl = {};
    /// Whether it was given on the command line, and so goes before what was used last.
    bool hasBaseUrl = false;
    /// The name of the profile to open; may be empty.
    QString profile = {};
    /// The ID or name of the secret to open; may be empty.
    QString secret = {};
};

/// Reads the arguments, the program's name first; the error is one line for stderr.
[[nodiscard]] tl::expected<Options, QString> parseOptions(const QStringList &arguments);

/// What --help prints. Needs a QCoreApplication.
[[nodiscard]] QString helpText();

} // namespace Latchkey
