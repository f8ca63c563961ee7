// SPDX-License-Identifier: MIT
#include "options.h"

#include "baseurl.h"
#include "servermessage.h"
#include "text/baseurltext.h"

#include <QCommandLineParser>

namespace Latchkey {

namespace {

// In English, as the man page: what scripts read does not change with the language.
struct Parser
{
    QCommandLineParser parser;
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")},
                            QStringLiteral("Show this help.")};
    QCommandLineOption version{QStringLiteral("version"), QStringLiteral("Show the version.")};
    QCommandLineOption demo{QStringLiteral("demo"),
                            QStringLiteral("Edit the secrets of a built-in demo service.")};
    QCommandLineOption baseUrl{
        QStringLiteral("base-url"),
        QStringLiteral("Where the API is. Default: $TOGETHER_BASE_URL, else %1. Plain http is "
                       "accepted for this machine only.")
            .arg(QStringView(DefaultBaseUrl)),
        QStringLiteral("URL")};

    QCommandLineOption profile{QStringLiteral("profile"),
                               QStringLiteral("Open the connection called NAME."),
                               QStringLiteral("NAME")};

    Parser()
    {
        parser.setApplicationDescription(QStringLiteral(
            "Edits the secrets that Together AI deployments read.\n\n"
            "The API key is taken from $TOGETHER_API_KEY or the system's keychain, or asked for in "
            "the window."));
        parser.addOptions({demo, baseUrl, profile, help, version});
        parser.addPositionalArgument(QStringLiteral("SECRET"),
                                     QStringLiteral("ID or name of a secret to open at once."),
                                     QStringLiteral("[SECRET]"));
    }
};

} // namespace

tl::expected<Options, QString> parseOptions(const QStringList &arguments)
{
    Parser options;
    if (!options.parser.parse(arguments))
        return tl::unexpected(displayable(options.parser.errorText())); // one line in any case
    if (options.parser.isSet(options.help))
        return Options{.action = Options::Action::ShowHelp};
    if (options.parser.isSet(options.version))
        return Options{.action = Options::Action::ShowVersion};
    const QStringList secrets = options.parser.positionalArguments();
    if (secrets.size() > 1)
        return tl::unexpected(QStringLiteral("Only one secret can be opened at a time."));
    const bool demo = options.parser.isSet(options.demo);
    if (demo && options.parser.isSet(options.baseUrl))
        return tl::unexpected(QStringLiteral("--demo and --base-url exclude each other."));
    const bool named = options.parser.isSet(options.profile);
    if (named && (demo || options.parser.isSet(options.baseUrl)))
        return tl::unexpected(
            QStringLiteral("--profile excludes --demo and --base-url: it says where the API is."));
    if (named && options.parser.value(options.profile).trimmed().isEmpty())
        return tl::unexpected(QStringLiteral("--profile needs the name of a connection."));

    QString text = options.parser.value(options.baseUrl);
    if (!options.parser.isSet(options.baseUrl)) {
        text = qEnvironmentVariable("TOGETHER_BASE_URL");
        if (text.isEmpty())
            text = QStringView(DefaultBaseUrl).toString();
    }
    const auto baseUrl = parseBaseUrl(text);
    if (!baseUrl && !demo)
        return tl::unexpected(baseUrlText(baseUrl.error(), text));
    return Options{.demo = demo,
                   .baseUrl = baseUrl.value_or(QUrl()),
                   .hasBaseUrl = options.parser.isSet(options.baseUrl),
                   .profile = options.parser.value(options.profile),
                   .secret = secrets.value(0)};
}

QString helpText()
{
    return Parser().parser.helpText();
}

} // namespace Latchkey
