// SPDX-License-Identifier: MIT
#include "valuedigest.h"

#include "valuefacts.h"
#include "valuetext.h"

namespace Latchkey {

ValueDigest digestOf(QStringView value)
{
    return {.bytes = countText(value).utf8Bytes, .fingerprint = valueFingerprint(value)};
}

} // namespace Latchkey
