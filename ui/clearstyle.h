// SPDX-License-Identifier: MIT
#pragma once

#include <QProxyStyle>

namespace Latchkey {

/// Fusion, with outlines of check boxes and radio buttons that everyone can see (3:1 to the
/// window): its own are darker than the window, and all but gone on a dark one. What is
/// ticked grows with its text; words have room around them in buttons, and begin in one line in
/// fields of one line and of several, which show the focus alike; a dock's title stands above what
/// is in it.
class ClearStyle : public QProxyStyle
{
    Q_OBJECT

public:
    ClearStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                                  const QWidget *widget = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &contents,
                                         const QWidget *widget = nullptr) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget = nullptr) const override;
};

/// Has an application that draws with Fusion draw with ClearStyle. Other styles are the system's,
/// and stay as they are.
void clarifyStyle();

} // namespace Latchkey
