// SPDX-License-Identifier: MIT
#include "appearancemenu.h"
#include "clearstyle.h"
#include "emptystate.h"
#include "fields/elidedlabel.h"
#include "fields/formfield.h"
#include "icons/icons.h"
#include "icons/svgpath.h"
#include "icons/symbollabel.h"
#include "profiles/profilecolors.h"
#include "style.h"
#include "theme.h"
#include "windowundertest.h"

#include <QCheckBox>
#include <QDockWidget>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyleOptionButton>
#include <QTest>
#include <QTimer>
#include <QToolTip>

#include <cmath>

namespace Latchkey {

using namespace Qt::StringLiterals;

namespace {

/// The colour of the pixel that @p icon covers most, on nothing.
QColor inkOf(const QImage &image)
{
    QColor ink(Qt::transparent);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > ink.alpha())
                ink = image.pixelColor(x, y);
        }
    }
    return ink;
}

/// Where text begins in @p area of @p widget, whose background has the colour of @p role; -1 where
/// there is none.
int firstInk(QWidget &widget, const QRect &area, QPalette::ColorRole role)
{
    const QImage image = widget.grab().toImage();
    for (int x = area.left(); x <= area.right(); ++x) {
        for (int y = area.top(); y <= area.bottom(); ++y) {
            if (contrast(image.pixelColor(x, y), widget.palette().color(role)) > 2)
                return x;
        }
    }
    return -1;
}

} // namespace

/// Light and dark, icons in the colours of either, and texts that fit.
class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void canBeRead_data();
    void canBeRead();
    void isLightOrDark();
    void followsDesktop();
    void followsMenu();
    void colorsBanner();
    void tunesExplainingText();
    void readsPaths_data();
    void readsPaths();
    void hasSymbols();
    void drawsInThemesColors();
    void givesWordsRoom();
    void staysReadableInWideWindow();
    void growsWithText();
    void fitsLongNames();
    void movesDatesOn();
};

void TestLooks::init()
{
    QApplication::setPalette(QPalette());
}

void TestLooks::canBeRead_data()
{
    QTest::addColumn<ColorScheme>("scheme");
    QTest::newRow("light") << ColorScheme::Light;
    QTest::newRow("dark") << ColorScheme::Dark;
    QTest::newRow("unknown") << ColorScheme::Unknown;
}

void TestLooks::canBeRead()
{
    QFETCH(ColorScheme, scheme);

    const QPalette palette = schemePalette(scheme);
    QCOMPARE(isDark(palette), scheme == ColorScheme::Dark);
    using P = QPalette;
    const std::pair<P::ColorRole, P::ColorRole> pairs[] = {
        {P::WindowText, P::Window},
        {P::Text, P::Base},
        {P::Text, P::AlternateBase},
        {P::ButtonText, P::Button},
        {P::ButtonText, P::Window},
        {P::HighlightedText, P::Highlight},
        {P::ToolTipText, P::ToolTipBase},
        {P::PlaceholderText, P::Base},
        {P::PlaceholderText, P::AlternateBase},
        {P::PlaceholderText, P::Window},
        {P::Link, P::Base},
        {P::Link, P::Window},
        {P::LinkVisited, P::Base},
    };
    for (const auto group : {P::Active, P::Inactive}) {
        for (const auto &[text, background] : pairs) {
            const double found =
                contrast(palette.color(group, text), palette.color(group, background));
            QVERIFY2(found >= 4.5,
                     qPrintable(u"%1 on %2: %3"_s.arg(text).arg(background).arg(found)));
        }
        // A row is seen to be selected by how light it is, not by its colour alone.
        for (const auto row : {P::Base, P::AlternateBase})
            QVERIFY(contrast(palette.color(group, P::Highlight), palette.color(group, row)) >= 3);
    }
    for (const auto color : {ProfileColor::Red, ProfileColor::Orange, ProfileColor::Green,
                             ProfileColor::Blue, ProfileColor::Purple}) {
        const ProfileShade shade = profileShade(color, palette);
        QVERIFY(contrast(shade.text, shade.fill) >= 4.5);
    }
    // What cannot be used is seen as such, and can still be made out.
    const double faded =
        contrast(palette.color(P::Disabled, P::WindowText), palette.color(P::Disabled, P::Window));
    QVERIFY2(faded > 2 && faded < 4.5, qPrintable(QString::number(faded)));
}

void TestLooks::isLightOrDark()
{
    Theme theme;
    QVERIFY(!isDark(QApplication::palette()));
    theme.setAppearance(ColorScheme::Dark);
    QVERIFY(isDark(QApplication::palette()));
    theme.setDesktopScheme(ColorScheme::Light); // the user's choice goes before
    QVERIFY(isDark(QApplication::palette()));
    theme.setAppearance(ColorScheme::Light);
    QVERIFY(!isDark(QApplication::palette()));
    theme.setDesktopScheme(ColorScheme::Dark);
    QVERIFY(!isDark(QApplication::palette()));
    theme.setAppearance(ColorScheme::Unknown);
    QVERIFY(isDark(QApplication::palette()));
}

void TestLooks::followsDesktop()
{
    Theme theme(ColorScheme::Unknown, ColorScheme::Dark); // as it was at the last start
    QVERIFY(isDark(QApplication::palette()));
    theme.setDesktopScheme(ColorScheme::Light);
    QVERIFY(!isDark(QApplication::palette()));
    theme.setDesktopScheme(ColorScheme::Dark);
    QVERIFY(isDark(QApplication::palette()));
    theme.setDesktopScheme(ColorScheme::Unknown);
    QVERIFY(!isDark(QApplication::palette()));
}

void TestLooks::followsMenu()
{
    WindowUnderTest test;
    QVERIFY(test.start());
    Theme theme;
    AppearanceMenu *menu = test.window.appearanceMenu();
    connect(menu, &AppearanceMenu::chosen, &test.window,
            [theme = &theme](ColorScheme appearance) { theme->setAppearance(appearance); });
    const auto choose = [&](const QString &text) {
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') == text) {
                action->trigger();
                break;
            }
        }
        QStringList checked;
        for (const QAction *action : menu->actions()) {
            if (action->isChecked())
                checked << action->text().remove(u'&');
        }
        return checked;
    };
    QCOMPARE(choose({}), QStringList{u"Follow the system"_s});
    QCOMPARE(choose(u"Dark"_s), QStringList{u"Dark"_s});
    QTRY_VERIFY(isDark(test.window.palette()));
    QCOMPARE(choose(u"Light"_s), QStringList{u"Light"_s});
    QTRY_VERIFY(!isDark(test.window.palette()));
}

void TestLooks::colorsBanner()
{
    for (const auto color : {ProfileColor::None, ProfileColor::Red}) {
        Theme theme(ColorScheme::Light);
        WindowUnderTest test;
        test.window.connectTo(
            {.baseUrl = test.server.url(), .key = SensitiveString(TestKey)},
            Profile{.name = u"Production"_s, .color = color, .isProtected = true});
        test.window.show();
        const auto *banner = test.window.findChild<QWidget *>(u"connectionBanner"_s);
        QVERIFY(QTest::qWaitFor([&] { return banner->isVisible(); }));
        for (const auto appearance : {ColorScheme::Dark, ColorScheme::Light, ColorScheme::Dark}) {
            theme.setAppearance(appearance);
            const ProfileShade shade = profileShade(color, QApplication::palette());
            QTRY_COMPARE(banner->palette().color(QPalette::Window), shade.fill);
            QCOMPARE(banner->palette().color(QPalette::WindowText), shade.text);
            for (const auto *label : banner->findChildren<QWidget *>())
                QCOMPARE(label->palette().color(QPalette::WindowText), shade.text);
        }
    }
}

void TestLooks::tunesExplainingText()
{
    WindowUnderTest test; // which tunes it
    QVERIFY(test.start());
    Theme theme;
    for (const auto appearance : {ColorScheme::Dark, ColorScheme::Light, ColorScheme::Unknown}) {
        theme.setAppearance(appearance);
        const QPalette palette = QApplication::palette();
        QCOMPARE(palette.color(QPalette::PlaceholderText).alpha(), 255);
        QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Window))
                >= 4.5);
    }
}

void TestLooks::readsPaths_data()
{
    QTest::addColumn<QString>("d");
    QTest::addColumn<QRectF>("bounds");
    QTest::addColumn<double>("area");

    const double pi = std::acos(-1.0);
    QTest::newRow("absolute") << u"M1 1H5V3H1Z"_s << QRectF(1, 1, 4, 2) << 8.0;
    QTest::newRow("relative") << u"m1,1h4v2h-4z"_s << QRectF(1, 1, 4, 2) << 8.0;
    QTest::newRow("packed") << u"M.5.5l1.5-0L2 1.5-.5e0,1.5z"_s << QRectF(-.5, .5, 2.5, 1) << 2.0;
    QTest::newRow("more points") << u"M1 1 5 1 5 3 1 3z"_s << QRectF(1, 1, 4, 2) << 8.0;
    QTest::newRow("after a close") << u"m1 1h1v1h-1zm2 0h1v1h-1z"_s << QRectF(1, 1, 3, 1) << 2.0;
    QTest::newRow("circle") << u"M0 2a2 2 0 1 1 4 0 2 2 0 0 1-4 0z"_s << QRectF(0, 0, 4, 4)
                            << 4 * pi;
    QTest::newRow("packed flags") << u"M0 2a2 2 0 114 0A2 2 0 010 2z"_s << QRectF(0, 0, 4, 4)
                                  << 4 * pi;
    QTest::newRow("half, clockwise") << u"M0 2A2 2 0 0 1 4 2z"_s << QRectF(0, 0, 4, 2) << 2 * pi;
    QTest::newRow("half, the other") << u"M0 2A2 2 0 0 0 4 2z"_s << QRectF(0, 2, 4, 2) << 2 * pi;
    QTest::newRow("ellipse") << u"M0 1A2 1 0 1 1 4 1A2 1 0 1 1 0 1z"_s << QRectF(0, 0, 4, 2)
                             << 2 * pi;
    QTest::newRow("turned ellipse")
        << u"M1 0A2 1 90 1 1 1 4A2 1 90 1 1 1 0z"_s << QRectF(0, 0, 2, 4) << 2 * pi;
    QTest::newRow("large part") << u"M2 0A2 2 0 1 0 4 2H2z"_s << QRectF(0, 0, 4, 4) << 3 * pi;
    QTest::newRow("arc before the end")
        << u"M0 0A2 2 0 0 1 4 0V4H0zm6 0h1v1h-1z"_s << QRectF(0, -2, 7, 6) << 17 + 2 * pi;
    QTest::newRow("too small a radius") << u"M0 2A1 1 0 0 1 4 2z"_s << QRectF(0, 0, 4, 2) << 2 * pi;
    QTest::newRow("no radius") << u"M0 0A0 1 0 0 1 4 0V2z"_s << QRectF(0, 0, 4, 2) << 4.0;
    QTest::newRow("curves") << u"M0 0C0 2 4 2 4 0z"_s << QRectF(0, 0, 4, 1.5) << 4.8 - 0.0;
    QTest::newRow("smooth") << u"M0 0Q1 2 2 0T4 0z"_s << QRectF(0, -1, 4, 2) << 2.667;
    QTest::newRow("mistake") << u"M1 1H5V3H1Zm 0 0 L oops"_s << QRectF(1, 1, 4, 2) << 8.0;
    QTest::newRow("no start") << u"L1 1 2 2 0 3z"_s << QRectF() << 0.0;
    QTest::newRow("nothing") << QString() << QRectF() << 0.0;
}

void TestLooks::readsPaths()
{
    QFETCH(QString, d);
    QFETCH(QRectF, bounds);
    QFETCH(double, area);

    const QPainterPath path = svgPath(d);
    const QRectF found = path.boundingRect();
    for (const double difference :
         {found.left() - bounds.left(), found.top() - bounds.top(), found.width() - bounds.width(),
          found.height() - bounds.height()})
        QVERIFY2(std::abs(difference) < 0.01, qPrintable(QDebug::toString(found)));
    double covered = 0;
    for (const QPolygonF &polygon : path.toFillPolygons(QTransform::fromScale(50, 50))) {
        double doubled = 0;
        for (qsizetype i = 0; i < polygon.size(); ++i) {
            const QPointF &next = polygon[(i + 1) % polygon.size()];
            doubled += polygon[i].x() * next.y() - next.x() * polygon[i].y();
        }
        covered += std::abs(doubled) / 2 / 2500;
    }
    if (d.contains(u'T')) // two halves on both sides of the line cancel each other out
        return;
    QVERIFY2(std::abs(covered - area) < 0.02, qPrintable(QString::number(covered)));
}

void TestLooks::hasSymbols()
{
    for (int i = 0; i <= int(Symbol::Warning); ++i) {
        const QPainterPath path = symbolPath(Symbol(i));
        QVERIFY2(!path.isEmpty(), qPrintable(QString::number(i)));
        QVERIFY(QRectF(-0.1, -0.1, 16.2, 16.2).contains(path.boundingRect()));
        QVERIFY(path.boundingRect().width() > 8);
    }
}

void TestLooks::drawsInThemesColors()
{
    Theme theme;
    const QIcon button = buttonIcon(Symbol::Add);
    const QIcon item = menuIcon(Symbol::Add);
    SymbolLabel label(Message::Kind::Error);
    for (const auto appearance : {ColorScheme::Light, ColorScheme::Dark}) {
        theme.setAppearance(appearance);
        const QPalette palette = QApplication::palette();
        const auto ink = [](const QIcon &icon, QIcon::Mode mode) {
            return inkOf(icon.pixmap(QSize(64, 64), 1, mode).toImage()).rgb();
        };
        QCOMPARE(ink(button, QIcon::Normal), palette.color(QPalette::ButtonText).rgb());
        QCOMPARE(ink(button, QIcon::Active), palette.color(QPalette::ButtonText).rgb());
        QCOMPARE(ink(button, QIcon::Disabled),
                 palette.color(QPalette::Disabled, QPalette::ButtonText).rgb());
        QCOMPARE(ink(item, QIcon::Active), palette.color(QPalette::HighlightedText).rgb());
        // As many pixels as the screen has, not fewer scaled up.
        QCOMPARE(button.pixmap(QSize(16, 16), 1.5).size(), QSize(24, 24));

        QCoreApplication::processEvents();
        for (const auto kind : {Message::Kind::Information, Message::Kind::Success,
                                Message::Kind::Warning, Message::Kind::Error}) {
            const QColor sign = readableKindColor(kind, palette);
            QCOMPARE(ink(kindIcon(kind), QIcon::Normal), sign.rgb());
            QVERIFY(contrast(sign, palette.color(QPalette::Window)) >= 3);
            const QColor bar =
                mixed(palette.color(QPalette::Window), kindColor(kind, palette), 0.14);
            QVERIFY(contrast(sign, bar) >= 3);
            QVERIFY(contrast(palette.color(QPalette::WindowText), bar) >= 4.5);
        }
    }
}

void TestLooks::givesWordsRoom()
{
    QApplication::setStyle(u"Fusion"_s);
    clarifyStyle();
    const QPushButton button(u"Remove the final newline"_s);
    const int words = button.fontMetrics().horizontalAdvance(button.text());
    QVERIFY(button.sizeHint().width() >= words + 24);

    // The first letter stands equally far from either frame.
    const auto textOf = [](QWidget &field) {
        field.setFixedSize(100, 30);
        return firstInk(field, field.rect().adjusted(2, 5, -2, -5), QPalette::Base);
    };
    QLineEdit one(u"I"_s);
    QPlainTextEdit several(u"I"_s);
    QVERIFY(textOf(one) > 0);
    QCOMPARE(textOf(one), textOf(several));

    QMainWindow window;
    QDockWidget dock(u"I"_s);
    dock.setWidget(new QWidget);
    window.addDockWidget(Qt::BottomDockWidgetArea, &dock);
    window.show();
    const int title = firstInk(dock, QRect(0, 2, 100, 16), QPalette::Window);
    QVERIFY2(qAbs(title - Space::Large) <= 2, qPrintable(QString::number(title)));
}

void TestLooks::staysReadableInWideWindow()
{
    EmptyState empty;
    empty.show(u"No profiles yet"_s, QString(400, u'm').replace(10, 1, u" "_s));
    empty.resize(3000, 900);
    empty.QWidget::show();
    for (const auto *label : empty.findChildren<QLabel *>()) {
        QVERIFY(label->width() <= 520);
        QVERIFY(std::abs(label->geometry().center().x() - empty.rect().center().x()) <= 1);
    }

    auto *number = new QSpinBox;
    auto *text = new QLineEdit;
    for (QWidget *editor : {static_cast<QWidget *>(number), static_cast<QWidget *>(text)}) {
        FormField field(u"Label"_s, editor, nullptr);
        field.resize(800, 100);
        field.show();
        QCOMPARE(editor->x(), 0);
        QCOMPARE(editor->width(), editor == number ? number->sizeHint().width() : 800);
    }
}

void TestLooks::growsWithText()
{
    const QSize large(3840, 2160);
    QCOMPARE(textScale(17, large), 1.0);
    QCOMPARE(textScale(12, large), 1.0);
    QCOMPARE(textScale(34, large), 2.0);
    // As far as the window fits on the screen, in both directions.
    QCOMPARE(textScale(34, QSize(1350, 2160)), 1.5);
    QCOMPARE(textScale(34, QSize(3840, 750)), 1.25);
    QCOMPARE(textScale(34, QSize(800, 480)), 1.0);

    QRadioButton radio(u"Radio"_s);
    QCheckBox box(u"Box"_s);
    for (QWidget *widget : {static_cast<QWidget *>(&radio), static_cast<QWidget *>(&box)}) {
        QFont font = widget->font();
        font.setPixelSize(40);
        widget->setFont(font);
        QStyleOptionButton option;
        option.initFrom(widget);
        const auto sign =
            widget == &box ? QStyle::SE_CheckBoxIndicator : QStyle::SE_RadioButtonIndicator;
        const int height = widget->style()->subElementRect(sign, &option, widget).height();
        QVERIFY2(height >= 28 && height < widget->fontMetrics().height(),
                 qPrintable(QString::number(height)));
    }
}

void TestLooks::fitsLongNames()
{
    const QString name = u"prod/team-with-a-long-name/service/of-many-words/api-key"_s;
    ElidedLabel label(Qt::ElideMiddle);
    label.setText(name);
    QCOMPARE(label.minimumSizeHint().width(), 0);
    label.show();
    const auto toolTip = [&label](int width) {
        label.resize(width, label.sizeHint().height());
        QHelpEvent event(QEvent::ToolTip, {2, 2}, label.mapToGlobal(QPoint(2, 2)));
        QApplication::sendEvent(&label, &event);
        return QToolTip::text();
    };
    QCOMPARE(toolTip(label.sizeHint().width() + 20), QString());
    QCOMPARE(toolTip(120), name);
    // The text ends within the label, as an ellipsis in its middle lets it.
    const auto lastColumn = [&label](int width) {
        label.resize(width, label.sizeHint().height());
        const QImage image = label.grab().toImage();
        for (int x = width - 1; x >= 0; --x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y).lightness() < 100)
                    return x;
            }
        }
        return -1;
    };
    QVERIFY(lastColumn(200) > 150);
    QVERIFY(lastColumn(200) < 200 - 1);
}

void TestLooks::movesDatesOn()
{
    WindowUnderTest test;
    QVERIFY(test.start());
    class PaintCounter : public QObject
    {
    public:
        int count = 0;

    protected:
        bool eventFilter(QObject *object, QEvent *event) override
        {
            count += event->type() == QEvent::Paint ? 1 : 0;
            return QObject::eventFilter(object, event);
        }
    };
    QTest::qWait(100);
    auto *minute = test.list()->findChild<QTimer *>(u"minute"_s);
    QVERIFY(minute->isActive());
    QCOMPARE(minute->intervalAsDuration(), std::chrono::minutes(1));
    PaintCounter counter;
    test.list()->viewport()->installEventFilter(&counter);
    QTest::qWait(50);
    const int before = counter.count;
    minute->setInterval(1);
    QTRY_VERIFY(counter.count > before);
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestLooks)
#include "tst_looks.moc"
