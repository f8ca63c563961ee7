// SPDX-License-Identifier: MIT
#pragma once

#include "generatedvalue.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QSpinBox;

namespace Latchkey {

/// Asks what a generated value is to be made of, and how long it is to be.
class GeneratePanel : public QFrame
{
    Q_OBJECT

public:
    explicit GeneratePanel(QWidget *parent = nullptr);

    /// A new value as asked for, from the operating system's generator.
    [[nodiscard]] SensitiveString generate() const;

Q_SIGNALS:
    /// The user wants a value; generate() makes it.
    void accepted();
    void cancelled();

private:
    [[nodiscard]] Alphabet alphabet() const;
    void showEntropy();

    QComboBox *m_alphabet;
    QSpinBox *m_length;
    QLabel *m_entropy;
};

} // namespace Latchkey
