// SPDX-License-Identifier: MIT
#include "connectionbanner.h"
#include "driving.h"
#include "fields/formfield.h"
#include "icons/icons.h"
#include "icons/symbollabel.h"
#include "profiles/profilecolors.h"
#include "profiles/profilelistmodel.h"
#include "projectguard.h"
#include "rotate/rotationmodel.h"
#include "rotate/rotationtable.h"
#include "secretlistdelegate.h"
#include "secretlistmodel.h"
#include "secrettable.h"
#include "style.h"
#include "text/connectiontesttext.h"
#include "text/receipttext.h"
#include "value/secrettextview.h"

#include <QApplication>
#include <QDirIterator>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>

namespace Latchkey {

using namespace Qt::StringLiterals;

namespace {

constexpr Message::Kind Kinds[] = {Message::Kind::Information, Message::Kind::Success,
                                   Message::Kind::Warning, Message::Kind::Error};

/// So many pixels are a difference that is seen; fewer come from how soft an edge is drawn.
constexpr int SeenPixels = 20;
/// As large as most signs are, in pixels.
constexpr int SignSize = 17;

/// Black on white, and no role of a palette to tell anything by. What tints and marks the
/// background is lighter than half of that, and so as white as paper in inkOf().
QPalette inkAndPaper()
{
    QPalette palette(Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::BrightText, QPalette::PlaceholderText, QPalette::ToolTipText,
                            QPalette::Link, QPalette::LinkVisited, QPalette::Highlight})
        palette.setColor(role, Qt::black);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase,
                            QPalette::Button, QPalette::HighlightedText})
        palette.setColor(role, Qt::white);
    return palette;
}

/// What is drawn in @p image, whatever its colours.
QImage inkOf(const QImage &image)
{
    QImage ink(image.size(), QImage::Format_Mono);
    ink.fill(0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (std::min({color.red(), color.green(), color.blue()}) < 128)
                ink.setPixel(x, y, 1);
        }
    }
    return ink;
}

QImage inkOf(QWidget &widget, const QRect &part = QRect(QPoint(0, 0), QSize(-1, -1)))
{
    return inkOf(widget.grab(part).toImage());
}

QImage inkOf(const QIcon &icon)
{
    QImage image(SignSize, SignSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    icon.paint(&painter, image.rect());
    painter.end();
    return inkOf(image);
}

bool areSeenApart(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return true;
    int count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            count += one.pixelIndex(x, y) != other.pixelIndex(x, y);
    }
    return count >= SeenPixels;
}

/// Fails if two of them look the same.
void verifyApart(const QList<QImage> &images)
{
    for (qsizetype one = 0; one < images.size(); ++one) {
        for (qsizetype other = 0; other < one; ++other)
            QVERIFY2(areSeenApart(images.at(one), images.at(other)),
                     qPrintable(u"%1 and %2 look the same"_s.arg(other).arg(one)));
    }
}

/// Fails if two of them are the same words.
void verifyApart(const QStringList &texts)
{
    QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), texts.size());
}

} // namespace

/// Whatever a colour tells is told by a shape or a word, too.
class TestWithoutColor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inkHasNoColor();
    void placesAreKnown();
    void kindsHaveShapes();
    void resultsHaveWordsAndShapes();
    void dueHasSign();
    void hitsAreUnderlined();
    void fieldsHaveSign();
    void protectionHasSign();
    void stepsHaveWords();
    void profileColorsHaveWords();
    void marksAreNoLetters_data();
    void marksAreNoLetters();
};

void TestWithoutColor::initTestCase()
{
    QApplication::setStyle(u"Fusion"_s);
    QApplication::setCursorFlashTime(0);
    QApplication::setPalette(inkAndPaper());
}

void TestWithoutColor::inkHasNoColor()
{
    const auto drawn = [](Symbol symbol, const QColor &color, const QColor &behind) {
        QImage image(SignSize, SignSize, QImage::Format_RGB32);
        image.fill(behind);
        QPainter painter(&image);
        drawSymbol(&painter, symbol, QRectF(image.rect()), color);
        painter.end();
        return inkOf(image);
    };
    const QPalette palette = QApplication::palette();
    const QImage black = drawn(Symbol::Warning, Qt::black, Qt::white);
    QVERIFY(areSeenApart(black, drawn(Symbol::Error, Qt::black, Qt::white)));
    for (const Message::Kind kind : Kinds) {
        QVERIFY(!areSeenApart(black, drawn(Symbol::Warning, kindColor(kind, palette), Qt::white)));
        const QColor tint = mixed(Qt::white, kindColor(kind, palette), TintShare);
        QVERIFY(!areSeenApart(black, drawn(Symbol::Warning, Qt::black, tint)));
    }
    QVERIFY(!areSeenApart(black, drawn(Symbol::Warning, Qt::black, hitColor(palette))));
}

// Who gives another file a colour has to see to it that this is not all there is, and say so here.
void TestWithoutColor::placesAreKnown()
{
    static const QRegularExpression color(
        u"QColor|kindColor|readableKindColor|hitColor|profileShade|setForeground|setBackground|"
        u"palette\\(\\)\\.\\w+\\("_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    QDirIterator files(QStringLiteral(LATCHKEY_UI), {u"*.cpp"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        if (QString::fromUtf8(file.readAll()).contains(color))
            found << files.fileName();
    }
    found.sort();
    const QStringList known{
        u"clearstyle.cpp"_s,          // outlines; a box that is checked has its mark
        u"connectionbanner.cpp"_s,    // protectionHasSign
        u"connectiontestview.cpp"_s,  // stepsHaveWords
        u"detailspane.cpp"_s,         // explaining text alone
        u"emptystate.cpp"_s,          // explaining text beside a headline
        u"formfield.cpp"_s,           // fieldsHaveSign
        u"icons.cpp"_s,               // kindsHaveShapes
        u"messagebar.cpp"_s,          // kindsHaveShapes
        u"nameconfirmation.cpp"_s,    // is always a warning
        u"panes.cpp"_s,               // a background
        u"primarybutton.cpp"_s,       // all buttons have words
        u"profilecolors.cpp"_s,       // profileColorsHaveWords
        u"profilelistdelegate.cpp"_s, // profileColorsHaveWords
        u"secretlistdelegate.cpp"_s,  // hitsAreUnderlined
        u"secrettextpainting.cpp"_s,  // marksAreNoLetters
        u"secrettextview.cpp"_s,      // a background
        u"style.cpp"_s,
        u"symbollabel.cpp"_s, // kindsHaveShapes
        u"theme.cpp"_s,
        u"twolinerow.cpp"_s, // hitsAreUnderlined
    };
    QCOMPARE(found, known);
}

void TestWithoutColor::kindsHaveShapes()
{
    QList<QImage> labels;
    QList<QImage> icons;
    for (const Message::Kind kind : Kinds) {
        SymbolLabel label(kind);
        label.resize(label.sizeHint());
        labels << inkOf(label);
        icons << inkOf(kindIcon(kind));
    }
    verifyApart(labels);
    verifyApart(icons);
}

void TestWithoutColor::resultsHaveWordsAndShapes()
{
    using Reason = SaveOutcome::Reason;
    constexpr int Count = 6;
    std::vector<RotationRow> rows(Count);
    for (RotationRow &row : rows)
        row.name = u"KEY"_s;
    RotationModel model;
    model.setRows(std::move(rows), SecretTable());
    model.putOff(1);
    model.setRunning(2);
    model.setOutcome(3, {.reason = Reason::Confirmed, .stored = Secret{.name = u"KEY"_s}});
    model.setOutcome(4, {.reason = Reason::Refused, .error = ApiError{.status = 400}});
    model.setOutcome(5, {.reason = Reason::CannotTell, .error = ApiError{.status = 500}});
    RotationTable table(&model);
    table.resize(900, 400);
    table.showResults(true);
    QList<QImage> images;
    QStringList words;
    QStringList spoken;
    for (int row = 0; row < Count; ++row) {
        const QModelIndex result = model.index(row, RotationModel::ResultColumn);
        images << inkOf(*table.viewport(), table.visualRect(result));
        words << result.data().toString();
        spoken << result.data(Qt::AccessibleTextRole).toString();
    }
    verifyApart(images);
    verifyApart(words);
    verifyApart(spoken);

    verifyApart(QStringList{headlineText(SaveOutcome::Headline::Saved),
                            headlineText(SaveOutcome::Headline::NotSaved),
                            headlineText(SaveOutcome::Headline::Unknown)});
}

namespace {

/// A row as the list draws it.
struct ListRow
{
    ListRow()
    {
        model.setItem(0, 0, new QStandardItem(u"prod/stripe/api-key"_s));
        view.setModel(&model);
        view.setItemDelegate(&delegate);
        delegate.setSignColumn(SecretListModel::Name);
        view.resize(400, 100);
    }

    QStandardItemModel model;
    SecretListDelegate delegate;
    QTreeView view;
};

} // namespace

void TestWithoutColor::dueHasSign()
{
    ListRow row;
    const QImage before = inkOf(row.view);
    row.model.item(0)->setData(true, SecretListModel::DueRole);
    verifyApart(QList<QImage>{before, inkOf(row.view)});
}

void TestWithoutColor::hitsAreUnderlined()
{
    ListRow row;
    const QImage before = inkOf(row.view);
    row.delegate.setWords(u"stripe"_s);
    verifyApart(QList<QImage>{before, inkOf(row.view)});
}

void TestWithoutColor::fieldsHaveSign()
{
    FormField field(u"Name"_s, new QLineEdit(u"a b"_s), nullptr);
    field.setHint(u"The same words"_s);
    field.resize(400, 100);
    const QImage good = inkOf(field);
    field.setProblem(u"The same words"_s);
    verifyApart(QList<QImage>{good, inkOf(field)});
}

void TestWithoutColor::protectionHasSign()
{
    ConnectionBanner banner;
    const ProfileProject project{.id = u"proj_1"_s};
    const auto shown = [&](const Profile &profile) {
        banner.show(profile, project);
        banner.resize(700, 40);
        return inkOf(banner);
    };
    const QImage open = shown({.name = u"Production"_s});
    verifyApart(QList<QImage>{open, shown({.name = u"Production"_s, .isProtected = true})});
}

void TestWithoutColor::stepsHaveWords()
{
    using State = TestedStep::State;
    QStringList words;
    for (const State state :
         {State::Pending, State::Running, State::Passed, State::Failed, State::Skipped})
        words << testStateText(state);
    verifyApart(words);
}

void TestWithoutColor::profileColorsHaveWords()
{
    QStringList names;
    for (const auto color : {ProfileColor::None, ProfileColor::Red, ProfileColor::Orange,
                             ProfileColor::Green, ProfileColor::Blue, ProfileColor::Purple}) {
        ProfileListModel model;
        model.setProfiles({}, {{.name = u"Local"_s, .color = color}}, {});
        names << model.index(0).data(Qt::AccessibleTextRole).toString();
    }
    verifyApart(names);
}

void TestWithoutColor::marksAreNoLetters_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("likeIt");
    QTest::newRow("space") << u"a b"_s << u"a\u00b7b"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a\u2192b"_s;
    QTest::newRow("LF") << u"a\nb"_s << u"a\u21b5\nb"_s;
    QTest::newRow("CR") << u"a\r"_s << u"aCR"_s;
    QTest::newRow("CR in brackets") << u"a\r"_s << u"a\u2039CR\u203a"_s;
    QTest::newRow("CRLF") << u"a\r\nb"_s << u"aCR\nb"_s;
    QTest::newRow("U+2028") << u"a\u2028"_s << u"aLS"_s;
    QTest::newRow("U+2029") << u"a\u2029"_s << u"aPS"_s;
    QTest::newRow("invisible") << u"a\u200bb"_s << u"a\u2039U+200B\u203ab"_s;
}

void TestWithoutColor::marksAreNoLetters()
{
    QFETCH(const QString, value);
    QFETCH(const QString, likeIt);
    SecretTextView view;
    view.resize(400, 100);
    view.setMasking(Masking::Revealed);
    const auto shown = [&view](const QString &text) {
        view.replaceAll(text);
        return inkOf(view);
    };
    const QImage marked = shown(value);
    verifyApart(QList<QImage>{marked, shown(likeIt)});
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestWithoutColor)
#include "tst_withoutcolor.moc"
