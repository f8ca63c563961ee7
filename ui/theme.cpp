// SPDX-License-Identifier: MIT
#include "theme.h"

#include "clearstyle.h"
#include "style.h"

#include <QApplication>
#include <QStyle>
#include <QStyleHints>

#include <algorithm>

namespace Latchkey {

namespace {

/// Lets Qt do it where it can, with the window's frame and all that the system draws.
bool handToQt([[maybe_unused]] ColorScheme scheme)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QStyleHints *hints = QGuiApplication::styleHints();
    const Qt::ColorScheme asked = scheme == ColorScheme::Unknown ? Qt::ColorScheme::Unknown
        : scheme == ColorScheme::Dark                            ? Qt::ColorScheme::Dark
                                                                 : Qt::ColorScheme::Light;
    hints->setColorScheme(asked);
    return asked != Qt::ColorScheme::Unknown && hints->colorScheme() == asked;
#else
    return false;
#endif
}

/// As far as a system would change them; the window may have tuned the others.
bool haveSameColors(const QPalette &a, const QPalette &b)
{
    const auto roles = {QPalette::Window, QPalette::WindowText, QPalette::Base,     QPalette::Text,
                        QPalette::Button, QPalette::ButtonText, QPalette::Highlight};
    return std::all_of(roles.begin(), roles.end(),
                       [&](auto role) { return a.color(role) == b.color(role); });
}

} // namespace

QPalette schemePalette(ColorScheme scheme)
{
    const bool dark = scheme == ColorScheme::Dark;
    const QColor window = dark ? QColor(0x31, 0x33, 0x37) : QColor(0xf1, 0xf1, 0xf2);
    const QColor base = dark ? QColor(0x1d, 0x1e, 0x21) : QColor(Qt::white);
    const QColor text = dark ? QColor(0xe9, 0xea, 0xec) : QColor(0x1b, 0x1c, 0x1e);
    const QColor button = dark ? QColor(0x3f, 0x42, 0x47) : QColor(0xf7, 0xf7, 0xf8);
    const QColor highlight = dark ? QColor(0x30, 0x76, 0xb8) : QColor(0x1f, 0x6c, 0xb0);

    // Shades of edges as Fusion derives them, darker ones on a dark window too.
    QPalette palette(text, button, window.lighter(150), window.darker(150), window.darker(130),
                     text, Qt::white, base, window);
    palette.setColor(QPalette::Midlight, window.darker(130).lighter(110));
    palette.setColor(QPalette::Shadow, window.darker(200));
    palette.setColor(QPalette::AlternateBase, mixed(base, window, 0.5));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::ToolTipBase, dark ? QColor(0x1d, 0x1e, 0x21) : QColor(Qt::white));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, mixed(text, window, ExplainingShare));
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, dark ? QColor(0x7a, 0xb8, 0xf5) : QColor(0x1a, 0x5f, 0xa3));
    palette.setColor(QPalette::LinkVisited,
                     dark ? QColor(0xc4, 0xa3, 0xec) : QColor(0x73, 0x41, 0x9b));

    const QColor faded = mixed(text, window, dark ? 0.45 : 0.5);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::PlaceholderText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Base, window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(window, text, 0.2));
    palette.setResolveMask(~QPalette::ResolveMask(0)); // all of it, whatever the system has
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

Theme::Theme(ColorScheme appearance, ColorScheme desktop)
    : m_appearance(appearance), m_desktop(desktop)
{
    clarifyStyle();
    apply();
}

void Theme::setAppearance(ColorScheme appearance)
{
    m_appearance = appearance;
    apply();
}

void Theme::setDesktopScheme(ColorScheme scheme)
{
    if (scheme == m_desktop)
        return;
    m_desktop = scheme;
    apply();
}

void Theme::apply()
{
    if (m_appearance == ColorScheme::Unknown) {
        followSystem();
    } else if (handToQt(m_appearance)) {
        QApplication::setPalette(QPalette());
        tuneText();
    } else {
        QApplication::setPalette(schemePalette(m_appearance));
    }
}

void Theme::followSystem()
{
    handToQt(ColorScheme::Unknown);
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    const bool hasOwnColors = !haveSameColors(system, QApplication::style()->standardPalette());
    if (hasOwnColors && (isDark(system) || m_desktop != ColorScheme::Dark))
        tuneText();
    else
        QApplication::setPalette(schemePalette(m_desktop));
}

} // namespace Latchkey
