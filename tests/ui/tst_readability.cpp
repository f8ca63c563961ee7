// SPDX-License-Identifier: MIT
#include "clearstyle.h"
#include "driving.h"
#include "everypage.h"
#include "messagebar.h"
#include "profiles/profilecolors.h"
#include "style.h"
#include "theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPalette>
#include <QPlainTextEdit>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

namespace Latchkey {

using namespace Qt::StringLiterals;

namespace {

/// Those of KDE's Breeze, in its dark form.
QPalette darkPalette()
{
    QPalette dark;
    const QColor text(0xfc, 0xfc, 0xfc);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::HighlightedText, QPalette::BrightText})
        dark.setColor(role, text);
    dark.setColor(QPalette::Window, QColor(0x2a, 0x2e, 0x32));
    dark.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x20));
    dark.setColor(QPalette::AlternateBase, QColor(0x23, 0x26, 0x29));
    dark.setColor(QPalette::Button, QColor(0x31, 0x36, 0x3b));
    dark.setColor(QPalette::ToolTipBase, QColor(0x31, 0x36, 0x3b));
    dark.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
    dark.setColor(QPalette::Link, QColor(0x1d, 0x99, 0xf3));
    dark.setColor(QPalette::LinkVisited, QColor(0x9b, 0x59, 0xb6));
    return dark;
}

/// Of what outlines @p sign to what is behind it, at the side where it is least.
double outlineContrast(const QImage &image, const QRect &sign, const QColor &behind)
{
    const QRect all = sign.adjusted(-1, -1, 1, 1) & image.rect();
    double least = 21;
    for (const QPoint step : {QPoint(-1, 0), QPoint(1, 0), QPoint(0, -1), QPoint(0, 1)}) {
        double most = 1;
        for (QPoint at = sign.center(); all.contains(at); at += step)
            most = std::max(most, contrast(image.pixelColor(at), behind));
        least = std::min(least, most);
    }
    return least;
}

/// Of an empty check box or radio button with @p state on a window.
double indicatorContrast(QStyle::PrimitiveElement element, QStyle::State state)
{
    const QStyle *style = QApplication::style();
    const int size = style->pixelMetric(element == QStyle::PE_IndicatorCheckBox
                                            ? QStyle::PM_IndicatorWidth
                                            : QStyle::PM_ExclusiveIndicatorWidth);
    QStyleOptionButton option;
    option.palette = QApplication::palette();
    option.state = QStyle::State_Enabled | QStyle::State_Active | QStyle::State_Off | state;
    option.rect = QRect(4, 4, size, size);
    QImage image(size + 8, size + 8, QImage::Format_RGB32);
    const QColor window = option.palette.color(QPalette::Window);
    image.fill(window);
    QPainter painter(&image);
    style->drawPrimitive(element, &option, &painter);
    painter.end();
    return outlineContrast(image, option.rect, window);
}

} // namespace

/// The window for those who see little, and not all colours.
class TestReadability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void contrastsAsCounted();
    void textHasContrast_data();
    void textHasContrast();
    void indicatorsAreVisible_data();
    void indicatorsAreVisible();
    void fieldsShowFocusAlike_data() { indicatorsAreVisible_data(); }
    void fieldsShowFocusAlike();
    void focusIsVisible_data();
    void focusIsVisible();

private:
    QPalette m_light;
};

void TestReadability::initTestCase()
{
    QApplication::setStyle(u"Fusion"_s);
    clarifyStyle();
    QApplication::setCursorFlashTime(0); // or the cursor may be seen or not
    m_light = QApplication::style()->standardPalette();
}

void TestReadability::cleanup()
{
    QApplication::setPalette(QPalette());
}

void TestReadability::contrastsAsCounted()
{
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.005);
}

void TestReadability::textHasContrast_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << m_light;
    QTest::newRow("dark") << darkPalette();
}

void TestReadability::textHasContrast()
{
    QFETCH(QPalette, palette);
    QApplication::setPalette(palette);
    tuneText();
    palette = QApplication::palette();

    QStringList faint;
    const auto check = [&faint](const QString &what, const QColor &text, const QColor &behind) {
        const double found = contrast(text, behind);
        if (found < ReadableContrast || text.alpha() < 255 || behind.alpha() < 255)
            faint << u"%1 %2:1 (%3 on %4)"_s.arg(what)
                         .arg(found, 0, 'f', 2)
                         .arg(text.name(), behind.name());
    };
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const auto color = [&](QPalette::ColorRole role) { return palette.color(group, role); };
        const QColor window = color(QPalette::Window);
        const QColor base = color(QPalette::Base);
        const QColor words = color(QPalette::WindowText);
        check(u"window"_s, words, window);
        check(u"field"_s, color(QPalette::Text), base);
        check(u"every other row"_s, color(QPalette::Text), color(QPalette::AlternateBase));
        check(u"button"_s, color(QPalette::ButtonText), color(QPalette::Button));
        check(u"tooltip"_s, color(QPalette::ToolTipText), color(QPalette::ToolTipBase));
        check(u"selection"_s, color(QPalette::HighlightedText), color(QPalette::Highlight));
        for (const QColor &behind : {window, base, color(QPalette::AlternateBase)}) {
            check(u"explaining text"_s, color(QPalette::PlaceholderText), behind);
        }
        check(u"hit"_s, color(QPalette::Text), hitColor(palette));
        check(u"hit in a description"_s, color(QPalette::PlaceholderText), hitColor(palette));
        for (const auto kind : {Message::Kind::Information, Message::Kind::Success,
                                Message::Kind::Warning, Message::Kind::Error})
            check(u"message %1"_s.arg(int(kind)), words,
                  mixed(window, kindColor(kind, palette), TintShare));
    }
    for (const auto color : {ProfileColor::None, ProfileColor::Red, ProfileColor::Orange,
                             ProfileColor::Green, ProfileColor::Blue, ProfileColor::Purple}) {
        const ProfileShade shade = profileShade(color, palette);
        check(colorName(color), shade.text, shade.fill);
    }
    QVERIFY2(faint.isEmpty(), qPrintable(faint.join(u", ")));
}

void TestReadability::indicatorsAreVisible_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << schemePalette(ColorScheme::Light);
    QTest::newRow("dark") << schemePalette(ColorScheme::Dark);
    QTest::newRow("Fusion's") << m_light;
    QTest::newRow("dark, a system's") << darkPalette();
}

// Also those of several lines, for which Fusion has no other frame.
void TestReadability::fieldsShowFocusAlike()
{
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);
    QWidget window;
    auto *line = new QLineEdit;
    auto *text = new QPlainTextEdit;
    auto *layout = new QVBoxLayout(&window);
    layout->addWidget(line);
    layout->addWidget(text);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto edge = [](QWidget *field) {
        return field->grab().toImage().pixelColor(0, field->height() / 2);
    };
    line->setFocus();
    const QColor focused = edge(line);
    QVERIFY(edge(text) != focused);
    text->setFocus();
    QCOMPARE(edge(text), focused);
    QVERIFY(edge(line) != focused);
}

void TestReadability::indicatorsAreVisible()
{
    QFETCH(const QPalette, palette);
    QApplication::setPalette(palette);

    const QStyle::State focused = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    for (const auto element : {QStyle::PE_IndicatorCheckBox, QStyle::PE_IndicatorRadioButton}) {
        for (const QStyle::State state : {QStyle::State(), focused}) {
            const double found = indicatorContrast(element, state);
            QVERIFY2(found >= 3, qPrintable(u"%1 %2: %3"_s.arg(element).arg(state).arg(found)));
        }
    }
    QTableWidget table(1, 1);
    table.setItem(0, 0, new QTableWidgetItem);
    table.item(0, 0)->setCheckState(Qt::Unchecked);
    QStyleOptionViewItem item;
    item.initFrom(&table);
    item.features = QStyleOptionViewItem::HasCheckIndicator;
    item.rect = table.visualItemRect(table.item(0, 0));
    const double found = outlineContrast(
        table.viewport()->grab().toImage(),
        table.style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &item, &table),
        palette.color(QPalette::Base));
    QVERIFY2(found >= 3, qPrintable(QString::number(found)));
}

void TestReadability::focusIsVisible_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<QString>("page");
    for (const QString &page : pageNames()) {
        QTest::newRow(qPrintable(page)) << m_light << page;
        QTest::newRow(qPrintable(page + u", dark"_s)) << darkPalette() << page;
    }
}

void TestReadability::focusIsVisible()
{
    QFETCH(const QPalette, palette);
    QFETCH(const QString, page);
    QApplication::setPalette(palette);
    const RecordingTranslator english(u"en"_s);
    EveryPage pages(english);
    QWidget *shown = pages.show(page);
    QVERIFY(shown);

    QTest::keyClick(shown, Qt::Key_Tab); // from the mouse to the keyboard
    QStringList unseen;
    int seen = 0;
    for (auto *widget : shown->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus)
            || widget->focusProxy())
            continue;
        widget->setFocus(Qt::TabFocusReason);
        QCOMPARE(QApplication::focusWidget(), widget);
        QWidget *pane = widget->parentWidget(); // a style may draw around what has the focus
        const QImage with = pane->grab().toImage();
        widget->clearFocus();
        const QImage without = pane->grab().toImage();
        if (with == without)
            unseen << accessibleName(widget) + u' '
                    + QLatin1StringView(widget->metaObject()->className());
        ++seen;
    }
    QVERIFY(seen > 2);
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u", ")));
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestReadability)
#include "tst_readability.moc"
