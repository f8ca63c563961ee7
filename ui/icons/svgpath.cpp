// SPDX-License-Identifier: MIT
#include "icons/svgpath.h"

#include <QtMath>

#include <cmath>

namespace Latchkey {

namespace {

/// Draws one command after another.
class SvgPathReader
{
public:
    explicit SvgPathReader(QStringView text) : m_text(text) { m_path.setFillRule(Qt::WindingFill); }

    [[nodiscard]] QPainterPath read();

private:
    void skipSpace();
    void readCommand();
    /// A number such as `-.5e1`, which may follow the last one without a space.
    double number();
    /// A digit, which may be followed by anything.
    bool flag();
    /// A point, relative to the current one where the command says so.
    QPointF point();
    double coordinate(double current);
    void arcTo();
    void draw(char command);
    void cubicTo(const QPointF &first, const QPointF &second, const QPointF &end);
    void quadraticTo(const QPointF &control, const QPointF &end);
    /// Where the control point of a smooth curve lies after one of @p commands.
    [[nodiscard]] QPointF mirrored(const char *commands) const;

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_isBroken = false;
    bool m_isRelative = false;
    char m_command = 0;
    /// The command before the one that is drawn, in upper case.
    char m_before = 0;
    QPointF m_control;
    QPainterPath m_path;
};

QPainterPath SvgPathReader::read()
{
    skipSpace();
    while (!m_isBroken && m_at < m_text.size()) {
        readCommand();
        skipSpace();
    }
    return m_path;
}

void SvgPathReader::skipSpace()
{
    while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u','))
        ++m_at;
}

void SvgPathReader::readCommand()
{
    const QChar next = m_text[m_at];
    if (next.isLetter()) {
        ++m_at;
        m_isRelative = next.isLower();
        m_command = next.toUpper().toLatin1();
    } else if (m_command == 'M') {
        m_command = 'L'; // more points than one
    } else if (m_command == 'Z') {
        m_isBroken = true; // takes none
    }
    if (m_isBroken || (m_before == 0 && m_command != 'M')) {
        m_isBroken = true;
        return;
    }
    draw(m_command);
    m_before = m_command;
}

void SvgPathReader::draw(char command)
{
    const QPointF at = m_path.currentPosition();
    switch (command) {
    case 'M':
        if (const QPointF to = point(); !m_isBroken)
            m_path.moveTo(to);
        return;
    case 'L':
        if (const QPointF to = point(); !m_isBroken)
            m_path.lineTo(to);
        return;
    case 'H':
        if (const double x = coordinate(at.x()); !m_isBroken)
            m_path.lineTo(x, at.y());
        return;
    case 'V':
        if (const double y = coordinate(at.y()); !m_isBroken)
            m_path.lineTo(at.x(), y);
        return;
    case 'C': {
        const QPointF first = point();
        const QPointF second = point();
        return cubicTo(first, second, point());
    }
    case 'S': {
        const QPointF second = point();
        return cubicTo(mirrored("CS"), second, point());
    }
    case 'Q': {
        const QPointF control = point();
        return quadraticTo(control, point());
    }
    case 'T':
        return quadraticTo(mirrored("QT"), point());
    case 'A':
        return arcTo();
    case 'Z':
        m_path.closeSubpath();
        return;
    default:
        m_isBroken = true;
    }
}

double SvgPathReader::number()
{
    skipSpace();
    const qsizetype start = m_at;
    const auto isAt = [this](QStringView any) {
        return m_at < m_text.size() && any.contains(m_text[m_at]);
    };
    const auto skipDigits = [&] {
        while (isAt(u"0123456789"))
            ++m_at;
    };
    if (isAt(u"+-"))
        ++m_at;
    skipDigits();
    if (isAt(u".")) {
        ++m_at;
        skipDigits();
    }
    if (isAt(u"eE")) {
        ++m_at;
        if (isAt(u"+-"))
            ++m_at;
        skipDigits();
    }
    bool isNumber = false;
    const double value = m_text.sliced(start, m_at - start).toDouble(&isNumber);
    m_isBroken = m_isBroken || !isNumber;
    return value;
}

bool SvgPathReader::flag()
{
    skipSpace();
    if (m_at >= m_text.size() || (m_text[m_at] != u'0' && m_text[m_at] != u'1')) {
        m_isBroken = true;
        return false;
    }
    return m_text[m_at++] == u'1';
}

double SvgPathReader::coordinate(double current)
{
    return number() + (m_isRelative ? current : 0);
}

QPointF SvgPathReader::point()
{
    const QPointF at = m_path.currentPosition();
    const double x = coordinate(at.x());
    return {x, coordinate(at.y())};
}

QPointF SvgPathReader::mirrored(const char *commands) const
{
    const QPointF at = m_path.currentPosition();
    return QByteArrayView(commands).contains(m_before) ? 2 * at - m_control : at;
}

void SvgPathReader::cubicTo(const QPointF &first, const QPointF &second, const QPointF &end)
{
    if (m_isBroken)
        return;
    m_control = second;
    m_path.cubicTo(first, second, end);
}

void SvgPathReader::quadraticTo(const QPointF &control, const QPointF &end)
{
    if (m_isBroken)
        return;
    m_control = control;
    m_path.quadTo(control, end);
}

void SvgPathReader::arcTo()
{
    double rx = std::abs(number());
    double ry = std::abs(number());
    const double rotation = number();
    const bool isLarge = flag();
    const bool isClockwise = flag();
    const QPointF end = point();
    const QPointF start = m_path.currentPosition();
    if (m_isBroken || start == end)
        return;
    if (qFuzzyIsNull(rx) || qFuzzyIsNull(ry)) {
        m_path.lineTo(end);
        return;
    }
    // From both ends to the centre, as in SVG 1.1, F.6.5: first as if the ellipse stood upright
    // around the middle between the ends.
    QTransform upright;
    upright.rotate(-rotation);
    const QPointF half = upright.map((start - end) / 2);
    const double reach = std::hypot(half.x() / rx, half.y() / ry);
    if (reach > 1) { // too small to get there
        rx *= reach;
        ry *= reach;
    }
    const double part = std::pow(half.y() / ry, 2) + std::pow(half.x() / rx, 2);
    const double side = (isLarge == isClockwise ? -1 : 1) * std::sqrt(std::max(0.0, 1 / part - 1));
    const QPointF center(side * rx * half.y() / ry, -side * ry * half.x() / rx);
    const auto angleAt = [&](const QPointF &place) { // counter-clockwise, as Qt has it
        const QPointF from = place - center;
        return qRadiansToDegrees(std::atan2(-from.y() / ry, from.x() / rx));
    };
    const double from = angleAt(half);
    double sweep = angleAt(-half) - from;
    if (isClockwise && sweep > 0)
        sweep -= 360;
    else if (!isClockwise && sweep < 0)
        sweep += 360;

    QPainterPath arc;
    const QRectF ellipse(center.x() - rx, center.y() - ry, 2 * rx, 2 * ry);
    arc.arcMoveTo(ellipse, from);
    arc.arcTo(ellipse, from, sweep);
    QTransform back;
    back.translate((start.x() + end.x()) / 2, (start.y() + end.y()) / 2);
    back.rotate(rotation);
    // Not by connectPath(), which takes the arc's beginning for that of the whole.
    const QPainterPath curves = back.map(arc);
    for (int i = 1; i + 2 < curves.elementCount(); i += 3)
        m_path.cubicTo(curves.elementAt(i), curves.elementAt(i + 1), curves.elementAt(i + 2));
    m_path.lineTo(end); // to the very point, whatever was rounded
}

} // namespace

QPainterPath svgPath(QStringView d)
{
    return SvgPathReader(d).read();
}

} // namespace Latchkey
