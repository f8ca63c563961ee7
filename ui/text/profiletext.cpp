// SPDX-License-Identifier: MIT
#include "text/profiletext.h"

#include "text/baseurltext.h"
#include "tlsproblem.h"

#include <QCoreApplication>
#include <QLocale>

namespace Latchkey {

namespace {

/// A bundle of all the world's authorities would be a long list.
constexpr qsizetype MaxAuthoritiesListed = 5;

class ProfileText
{
    Q_DECLARE_TR_FUNCTIONS(Latchkey::ProfileText)

public:
    static QString violation(const ProfileViolation &violation, const QString &url)
    {
        if (violation.rule == ProfileViolation::Rule::Unreadable)
            return tr("What the settings file says here means nothing; saving replaces it.");
        switch (violation.field) {
        case ProfileField::Name:
            return name(violation.rule);
        case ProfileField::BaseUrl:
            return baseUrl(violation.urlProblem.value_or(BaseUrlProblem::Malformed), url);
        case ProfileField::Timeout:
            return tr("The time must be from %1 to %2 seconds.")
                .arg(MinProfileTimeout.count())
                .arg(MaxProfileTimeout.count());
        case ProfileField::ProxyHost:
            return violation.rule == ProfileViolation::Rule::Empty
                ? tr("The proxy's host cannot be empty.")
                : tr("This is neither the name nor the address of a host. A port has its own "
                     "field.");
        case ProfileField::ProxyPort:
            return tr("The port must be from 1 to 65535.");
        case ProfileField::ProxyUser:
            return tr("The user name must not hold line breaks or other control characters, nor, "
                      "for an HTTP proxy, a colon.");
        case ProfileField::Color:
        case ProfileField::Protected:
        case ProfileField::ProxyKind:
            break;
        }
        return tr("This cannot be used.");
    }

    /// Without @p url where the stored one was no address, and is not repeated.
    static QString baseUrl(BaseUrlProblem problem, const QString &url)
    {
        if (!url.isEmpty() || problem == BaseUrlProblem::Extra)
            return baseUrlText(problem, url);
        switch (problem) {
        case BaseUrlProblem::Scheme:
            return tr("The base URL must begin with https://.");
        case BaseUrlProblem::Insecure:
            return tr("Over plain http the key and the values could be read on the way. Use "
                      "https.");
        case BaseUrlProblem::Malformed:
        case BaseUrlProblem::Extra:
            break;
        }
        return tr("It needs a base URL, such as %1.").arg(QStringView(DefaultBaseUrl));
    }

    static QString name(ProfileViolation::Rule rule)
    {
        switch (rule) {
        case ProfileViolation::Rule::Empty:
            return tr("The name cannot be empty.");
        case ProfileViolation::Rule::TooLong:
            return tr("The name is too long; at most %1 characters are allowed.")
                .arg(MaxProfileNameLength);
        case ProfileViolation::Rule::Taken:
            return tr("Another profile has this name.");
        case ProfileViolation::Rule::Reserved:
            return tr("This name is kept for the profile from the environment.");
        default:
            return tr("The name must not hold invisible characters, several spaces in a row, or "
                      "spaces around it.");
        }
    }

    static QString storeError(ProfileStoreError error)
    {
        switch (error) {
        case ProfileStoreError::Invalid:
            return tr("Another window may have taken its name meanwhile. Give it another one.");
        case ProfileStoreError::Missing:
            return tr("It is no longer there: another window may have removed it.");
        case ProfileStoreError::Malformed:
            return tr("The settings file has lines that are no settings, and writing it would "
                      "lose them. Mend or remove them first.");
        case ProfileStoreError::NotWritten:
            return tr("The settings file could not be written. Check its permissions, and that the "
                      "disk is not full.");
        }
        Q_UNREACHABLE();
    }

    static QString caFileProblem(const CaFileProblem &problem)
    {
        if (!problem.contents) {
            return problem.message.isEmpty()
                ? tr("It is not a file.")
                : tr("The file cannot be read: %1.").arg(problem.message);
        }
        switch (*problem.contents) {
        case AuthoritiesProblem::TooLarge:
            return tr("The file is larger than 1 MiB: it is no list of certificates.");
        case AuthoritiesProblem::Binary:
            return tr("The file is binary. What is wanted is PEM: text that begins with "
                      "-----BEGIN CERTIFICATE-----.");
        case AuthoritiesProblem::PrivateKey:
            return tr("The file holds a private key, which has no business here. Ask for the "
                      "authority's certificate alone.");
        case AuthoritiesProblem::NoCertificate:
            return tr("The file holds no certificate. What is wanted is PEM: text that begins "
                      "with -----BEGIN CERTIFICATE-----.");
        case AuthoritiesProblem::Broken:
            return tr("One of the file's certificates is damaged or incomplete.");
        }
        Q_UNREACHABLE();
    }

    static QString authority(const QSslCertificate &certificate, const QDateTime &now)
    {
        const QDateTime expiry = certificate.expiryDate();
        const QString date = QLocale().toString(expiry.toLocalTime().date(), QLocale::ShortFormat);
        return expiry < now
            ? tr("%1, expired on %2", "authority, date").arg(subjectOf(certificate), date)
            : tr("%1, valid until %2", "authority, date").arg(subjectOf(certificate), date);
    }

    static QString authorities(const QList<QSslCertificate> &all, const QDateTime &now)
    {
        QStringList lines{tr("%n authority(s) trusted besides the system's:", nullptr,
                             static_cast<int>(all.size()))};
        const qsizetype listed = std::min(all.size(), MaxAuthoritiesListed);
        for (qsizetype i = 0; i < listed; ++i)
            lines << authority(all.at(i), now);
        if (listed < all.size())
            lines << tr("and %n more", nullptr, static_cast<int>(all.size() - listed));
        return lines.join(QLatin1Char('\n'));
    }
};

} // namespace

QString profileViolationText(const ProfileViolation &violation, const QString &url)
{
    return ProfileText::violation(violation, url);
}

QString profileStoreErrorText(ProfileStoreError error)
{
    return ProfileText::storeError(error);
}

QString caFileProblemText(const CaFileProblem &problem)
{
    return ProfileText::caFileProblem(problem);
}

QString authoritiesText(const QList<QSslCertificate> &authorities, const QDateTime &now)
{
    return ProfileText::authorities(authorities, now);
}

} // namespace Latchkey
