// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QPixmap>
#include <QRgb>
#include <QString>

class QLabel;
class QToolButton;
class QWidget;

// How Latchkey looks where the style leaves it open. Colours come from the palette alone.

namespace Latchkey {

/// Distances, in device-independent pixels.
namespace Space {
inline constexpr int Small = 4;
inline constexpr int Medium = 8;
inline constexpr int Large = 16;
} // namespace Space

void makeHeading(QLabel *label);
void makeLabelStrong(QLabel *label);
void makeLabelDim(QLabel *label);
void makeSmall(QWidget *widget);

/// Puts @p label's text, a name such as `prod/key`, where reading begins in the user's language,
/// which need not be where it begins in the name.
void alignLeading(QLabel *label);

/// A click opens the button's menu, whose arrow stands in the button's middle.
void openMenuOnClick(QToolButton *button);

/// The style's arrow at what can be opened, or is open, in the colour of @p widget's text.
[[nodiscard]] QPixmap disclosurePixmap(const QWidget *widget, bool isOpen);

/// The style's warning sign at the height of @p widget's text.
[[nodiscard]] QPixmap warningPixmap(const QWidget *widget);

/// A tooltip that shows @p text as it is, also where Qt would take it for markup.
[[nodiscard]] QString plainToolTip(const QString &text);

/// @p label without its mnemonic's mark.
[[nodiscard]] QString plainLabel(QString label);

/// @p share (0 to 1) of @p tint over @p base.
[[nodiscard]] QColor mixed(const QColor &base, const QColor &tint, double share);

/// Of paintTinted()'s leading edge, in device-independent pixels.
inline constexpr int TintedEdge = 4;

/// Fills @p widget, in its paint event, with a breath of @p tint, and its leading edge with all of
/// it.
void paintTinted(QWidget *widget, const QColor &tint);

/// What warns is tinted with it.
inline constexpr QRgb WarningTint = 0xffd98e04;

/// Lets screen readers say what @p widget shows.
void announce(QWidget *widget);

/// Gives the application's palette a colour for explaining text (QPalette::PlaceholderText) that
/// can be read on both themes: Qt's own is half transparent, about 3.9:1. Again after a change of
/// theme.
void tuneExplainingText();

} // namespace Latchkey
