// SPDX-License-Identifier: MIT
#include "largevalue.h"

#include "measuring.h"
#include "secretform.h"
#include "value/secrettextview.h"
#include "valuefacts.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>
#include <functional>
#include <vector>

namespace Latchkey::Bench {

namespace {

constexpr int Runs = 9;
constexpr double PasteBound = 100; // ms
constexpr double KeyBound = 16;    // ms

QString mebibyteOfLines()
{
    QString text;
    while (text.size() < 1024 * 1024)
        text +=
            QStringLiteral("MIIEpAIBAAKCAQEA7Vx2Qb8Zk3m9cT1yR0sJ4uWfH6gLdPnXeAoKiBvCqEhStUwY\n");
    text.truncate(1024 * 1024);
    return text;
}

// How long, in ms, until what the key does to the editor is painted.
double timeOf(QAbstractScrollArea *editor, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(editor, key, modifiers);
    editor->viewport()->repaint();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

struct Times
{
    double paste;
    double key;
};

Times measure(QAbstractScrollArea *editor, const std::function<void()> &empty)
{
    std::vector<double> pastes;
    std::vector<double> keys;
    for (int run = 0; run < Runs; ++run) {
        empty();
        pastes.push_back(timeOf(editor, Qt::Key_V, Qt::ControlModifier));
        QTest::keyClick(editor, Qt::Key_Home, Qt::ControlModifier);
        keys.push_back(timeOf(editor, Qt::Key_A));
    }
    return {median(pastes), median(keys)};
}

double factsTime(const QString &text)
{
    std::vector<double> times;
    for (int run = 0; run < Runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        const ValueFacts facts = valueFacts(text, QDateTime::currentDateTimeUtc(), {});
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return median(times);
}

} // namespace

Result measureLargeValue()
{
    const QString text = mebibyteOfLines();
    QGuiApplication::clipboard()->setText(text);

    SecretForm form;
    form.setSecret({.id = QStringLiteral("sec_1"), .name = QStringLiteral("name")});
    form.resize(600, 700);
    form.show();
    QPlainTextEdit bare;
    bare.resize(600, 700);
    bare.show();
    if (!QTest::qWaitForWindowExposed(&form) || !QTest::qWaitForWindowExposed(&bare))
        return tl::unexpected(QStringLiteral("The windows to paste into did not appear."));
    auto *view = form.findChild<SecretTextView *>();

    // Both with the text hidden from view at first: masked, and scrolled to its end.
    const Times ours = measure(view, [&form] { form.discard(); });
    const Times reference = measure(&bare, [&bare] { bare.clear(); });
    view->setMasking(Masking::Revealed);
    const Times revealed = measure(view, [&form, view] {
        form.discard();
        view->setMasking(Masking::Revealed);
    });
    QGuiApplication::clipboard()->clear();

    const auto row = [](const QString &name, double time, std::optional<double> compared,
                        double bound) {
        return Figure{.name = name,
                      .ours = time,
                      .reference = compared,
                      .unit = QStringLiteral("ms"),
                      .bound = bound,
                      .isAbsolute = true};
    };
    return Measurement{
        QStringLiteral("1 MiB: from the key event until the form, or a bare QPlainTextEdit, is "
                       "painted; medians of %1. Facts are worked out when typing pauses.")
            .arg(Runs),
        {row(QStringLiteral("paste 1 MiB"), ours.paste, reference.paste, PasteBound),
         row(QStringLiteral("key in 1 MiB"), ours.key, reference.key, KeyBound),
         row(QStringLiteral("paste 1 MiB, revealed"), revealed.paste, reference.paste, PasteBound),
         row(QStringLiteral("key in 1 MiB, revealed"), revealed.key, reference.key, KeyBound),
         row(QStringLiteral("facts of 1 MiB"), factsTime(text), {}, PasteBound)}};
}

} // namespace Latchkey::Bench
