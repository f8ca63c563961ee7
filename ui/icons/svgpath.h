// SPDX-License-Identifier: MIT
#pragma once

#include <QPainterPath>
#include <QStringView>

namespace Latchkey {

/// The path that the attribute `d` of an SVG path describes (SVG 1.1, 8.3), filled as SVG does
/// unless told otherwise. What stands after a mistake is left out, as SVG wants it.
[[nodiscard]] QPainterPath svgPath(QStringView d);

} // namespace Latchkey
