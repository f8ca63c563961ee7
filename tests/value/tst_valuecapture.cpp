// SPDX-License-Identifier: MIT
#include "valuedriving.h"

#include <QTest>
#include <QWindow>

namespace Latchkey {

using namespace Qt::StringLiterals;

/// That the window is left out of screen captures while the value is revealed.
class TestValueCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatCapturesShowIt();
    void leavesWindowOutOfCaptures();
    void letsGoOnceMaskingIsPainted();
    void hiddenWindowIsLetGo();
};

void TestValueCapture::saysThatCapturesShowIt()
{
    ShownField shown;
    const auto says = [&shown] { return shown.shown().contains(u"Screen captures"_s); };
    paste(shown.view, u"value"_s);
    QAbstractButton *reveal = shown.button(u"Reveal"_s);
    QVERIFY(!says());
    for (const bool clears : {false, true}) {
        shown.reveal();
        QVERIFY(says());
        QVERIFY(reveal->accessibleDescription().contains(u"Screen captures"_s));
        if (clears)
            shown.field->clearValue();
        else
            shown.field->mask();
        QVERIFY(!says());
        QVERIFY(reveal->accessibleDescription().isEmpty());
    }
}

void TestValueCapture::leavesWindowOutOfCaptures()
{
    QList<std::pair<QWindow *, bool>> calls;
    const auto record = [&calls](QWindow *window, bool exclude) {
        calls.append({window, exclude});
        return CaptureExclusion::Excluded;
    };
    ShownField shown(SecretClipboard::DefaultDuration, record);
    QWindow *window = shown.window.windowHandle();
    paste(shown.view, u"value"_s);
    shown.field->mask();
    QVERIFY(calls.isEmpty()); // nothing was revealed
    shown.reveal();
    QCOMPARE(calls, (QList<std::pair<QWindow *, bool>>{{window, true}}));
    QVERIFY(!shown.shown().contains(u"Screen captures"_s));
    shown.field->mask();
    shown.field->mask();
    QCOMPARE(calls, (QList<std::pair<QWindow *, bool>>{{window, true}, {window, false}}));
}

void TestValueCapture::letsGoOnceMaskingIsPainted()
{
    /// Knows what is on the screen.
    class PaintedState : public QObject
    {
    public:
        explicit PaintedState(SecretTextView *view) : m_view(view)
        {
            view->viewport()->installEventFilter(this);
        }
        Masking masking = Masking::Masked;

    protected:
        bool eventFilter(QObject *object, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                masking = m_view->masking();
            return QObject::eventFilter(object, event);
        }

    private:
        SecretTextView *m_view;
    };

    PaintedState *painted = nullptr;
    SecretTextView *view = nullptr;
    QList<bool> calls;
    const auto exclude = [&](QWindow *, bool on) {
        calls << on;
        if (view->masking() == Masking::Revealed || painted->masking == Masking::Revealed)
            qFatal("the value can be captured");
        return CaptureExclusion::Excluded;
    };
    ShownField shown(SecretClipboard::DefaultDuration, exclude);
    view = shown.view;
    PaintedState state(view);
    painted = &state;
    paste(view, u"value"_s);
    shown.reveal();
    QTRY_COMPARE(state.masking, Masking::Revealed);
    shown.field->mask();
    QCOMPARE(calls, (QList<bool>{true, false}));
}

void TestValueCapture::hiddenWindowIsLetGo()
{
    QList<bool> calls;
    const auto record = [&calls](QWindow *, bool exclude) {
        calls << exclude;
        return CaptureExclusion::Excluded;
    };
    ShownField shown(SecretClipboard::DefaultDuration, record);
    paste(shown.view, u"value"_s);
    shown.reveal();
    shown.window.hide();
    QCOMPARE(calls, (QList<bool>{true, false}));
}

} // namespace Latchkey

QTEST_MAIN(Latchkey::TestValueCapture)
#include "tst_valuecapture.moc"
