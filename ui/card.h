// SPDX-License-Identifier: MIT
#pragma once

class QVBoxLayout;
class QWidget;

namespace Latchkey {

/// Lays out @p page, which has nothing in it, as a card a little above its middle, no wider than
/// reads well; what stands in the card goes into the result.
[[nodiscard]] QVBoxLayout *makeCard(QWidget *page);

} // namespace Latchkey
