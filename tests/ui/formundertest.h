// SPDX-License-Identifier: MIT
#pragma once

#include "driving.h"
#include "secretform.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

namespace Latchkey {

/// A form in a window of its own, with a secret whose description a text editor is prone to change.
class FormUnderTest
{
public:
    FormUnderTest()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(&form);
        window.resize(500, 700);
        form.setSecret(stored());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(field("Name") && field("Description") && field("Value"));
    }

    [[nodiscard]] static Secret stored()
    {
        Secret secret;
        secret.id = QStringLiteral("sec_1");
        secret.name = QStringLiteral("prod/key");
        secret.description = QStringLiteral("one\r\ntwo\u00a0three\u2028four");
        return secret;
    }

    [[nodiscard]] QWidget *field(const char *name) const
    {
        return Latchkey::field(window, QLatin1StringView(name));
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return named<QPushButton>(window, QLatin1StringView(name));
    }
    [[nodiscard]] QString summary() const
    {
        return form.findChild<QLabel *>(QStringLiteral("changeSummary"))->text();
    }

    QWidget window;
    SecretForm form; // behind its parent, so gone before it
};

} // namespace Latchkey
