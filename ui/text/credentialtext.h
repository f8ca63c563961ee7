// SPDX-License-Identifier: MIT
#pragma once

#include "credentialstore.h"

#include <QString>

namespace Latchkey {

/// Why the keychain did not give or keep a credential, as a sentence, with what to do about it
/// where something can be done.
[[nodiscard]] QString credentialErrorText(const CredentialError &error);

} // namespace Latchkey
