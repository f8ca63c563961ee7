// SPDX-License-Identifier: MIT
#pragma once

#include "message.h"

#include <QColor>
#include <QPixmap>
#include <QSize>
#include <QString>

class QAbstractItemView;
class QLabel;
class QLineEdit;
class QPalette;
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

// Lengths that go with text, for text of the usual size: to be put through scaledToText().
/// Wider than that fields are no easier to read.
inline constexpr int MaxFormWidth = 860;
/// The same of a page with a few short fields in its middle.
inline constexpr int MaxCardWidth = 460;
/// Longer lines are hard to follow.
inline constexpr int MaxLineWidth = 520;
/// Smaller the window cannot be used.
inline constexpr QSize LeastWindowSize(900, 600);

/// How much longer than usual such a length is where a line of text is @p lineHeight high, but only
/// as far as a window of LeastWindowSize then fits in @p available, both in device-independent
/// pixels; never less than 1.
[[nodiscard]] double textScale(double lineHeight, const QSize &available);
/// @p length for the application's font and its first screen.
[[nodiscard]] int scaledToText(int length);

void makeHeading(QLabel *label);
void makeLabelStrong(QLabel *label);
void makeLabelDim(QLabel *label);
void makeSmall(QWidget *widget);

/// Puts @p label's text, a name such as `prod/key`, where reading begins in the user's language,
/// which need not be where it begins in the name.
void alignLeading(QLabel *label);

/// A click opens the button's menu, whose arrow stands in the button's middle.
void openMenuOnClick(QToolButton *button);

/// Adds a button to @p edit that empties it, called @p name; Qt's own has no name.
void addClearButton(QLineEdit *edit, const QString &name);

/// The style's arrow at what can be opened, or is open, in the colour of @p widget's text.
[[nodiscard]] QPixmap disclosurePixmap(const QWidget *widget, bool isOpen);

/// A tooltip that shows @p text as it is, also where Qt would take it for markup.
[[nodiscard]] QString plainToolTip(const QString &text);

/// @p label without its mnemonic's mark.
[[nodiscard]] QString plainLabel(QString label);

/// @p share (0 to 1) of @p tint over @p base.
[[nodiscard]] QColor mixed(const QColor &base, const QColor &tint, double share);

/// How much of a tint paintTinted() breathes over a window.
inline constexpr double TintShare = 0.14;

/// What is behind a hit of the filter in a list that is not selected.
[[nodiscard]] QColor hitColor(const QPalette &palette);

/// As WCAG 2 counts it: from 1, for the same colour, to 21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);
/// What text has to have at least.
inline constexpr double ReadableContrast = 4.5;

/// Of paintTinted()'s leading edge, in device-independent pixels.
inline constexpr int TintedEdge = 4;

/// Fills @p widget, in its paint event, with a breath of @p tint, and its leading edge with all of
/// it.
void paintTinted(QWidget *widget, const QColor &tint);

/// What a message of @p kind is tinted with.
[[nodiscard]] QColor kindColor(Message::Kind kind, const QPalette &palette);

/// The same, as far from a window's background, or from paintTinted()'s, as a sign must be to be
/// seen by everyone (3:1).
[[nodiscard]] QColor readableKindColor(Message::Kind kind, const QPalette &palette);

/// How much of the background there is in the colour of explaining text, 0 to 1.
inline constexpr double ExplainingShare = 0.35;

/// Of the frame that paintFocus() draws along the edge, in device-independent pixels.
inline constexpr int FocusWidth = 2;

/// Shows, at the end of @p surface's paint event, that @p widget, which it is or is part of, has
/// the focus.
void paintFocus(QWidget *surface, const QWidget *widget);

/// Shows, at the end of its paint event, that @p view has the focus, where no row does and no
/// frame.
void paintFocusOf(QAbstractItemView *view);

/// Gives the application's palette colours for explaining text (QPalette::PlaceholderText) and for
/// what is selected (QPalette::HighlightedText) that can be read on both themes: Qt's own have
/// about 3.9:1 and 3.7:1. Again after a change of theme.
void tuneText();

} // namespace Latchkey
