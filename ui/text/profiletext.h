// SPDX-License-Identifier: MIT
#pragma once

#include "profiles/profileconnection.h"
#include "profilestore.h"

namespace Latchkey {

// What the editing of profiles has to say, each in a sentence or two of plain text.

/// What is wrong with the field; @p url is what was typed as the base URL.
[[nodiscard]] QString profileViolationText(const ProfileViolation &violation,
                                           const QString &url = {});

/// Why a profile was not stored.
[[nodiscard]] QString profileStoreErrorText(ProfileStoreError error);

/// Why the CA file does not do, and what would.
[[nodiscard]] QString caFileProblemText(const CaFileProblem &problem);

/// How many authorities there are, whose, and until when: one a line. Those that have expired by
/// @p now are called that.
[[nodiscard]] QString authoritiesText(const QList<QSslCertificate> &authorities,
                                      const QDateTime &now);

} // namespace Latchkey
