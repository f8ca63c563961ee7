// SPDX-License-Identifier: MIT
#pragma once

namespace Latchkey {

/// Makes every SecretTextView known to assistive technology as password text: it can be written,
/// and reads as the same few dots whatever it holds. May be called again and again.
void installSecretTextAccessibility();

} // namespace Latchkey
