// SPDX-License-Identifier: MIT
#include "value/generatepanel.h"

#include "flowlayout.h"
#include "style.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace Latchkey {

namespace {

constexpr int UsualLength = 43; // 256 bits in Base64url

} // namespace

GeneratePanel::GeneratePanel(QWidget *parent)
    : QFrame(parent), m_alphabet(new QComboBox), m_length(new QSpinBox), m_entropy(new QLabel)
{
    setFrameShape(QFrame::StyledPanel);
    const auto add = [this](const QString &label, Alphabet alphabet) {
        m_alphabet->addItem(label, QVariant::fromValue(static_cast<int>(alphabet)));
    };
    add(tr("Hex digits"), Alphabet::Hex);
    add(tr("Base64url"), Alphabet::Base64Url);
    add(tr("Letters and digits"), Alphabet::LettersAndDigits);
    add(tr("Letters, digits, symbols (- _ . ,)"), Alphabet::LettersDigitsAndSymbols);
    m_alphabet->setCurrentIndex(1);
    // As wide as there is room; the window may be narrow.
    m_alphabet->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_alphabet->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_alphabet->setAccessibleName(tr("Characters"));
    m_length->setRange(MinGeneratedLength, MaxGeneratedLength);
    m_length->setValue(UsualLength);
    m_length->setAccessibleName(tr("Length"));
    m_entropy->setObjectName(QStringLiteral("entropy"));
    makeLabelDim(m_entropy);
    m_entropy->setWordWrap(true);
    connect(m_alphabet, &QComboBox::currentIndexChanged, this, &GeneratePanel::showEntropy);
    connect(m_length, &QSpinBox::valueChanged, this, &GeneratePanel::showEntropy);

    // Without mnemonics: the window has none left for them, and the panel gets the focus.
    auto *alphabetLabel = new QLabel(tr("Characters"));
    auto *lengthLabel = new QLabel(tr("Length"));
    auto *use = new QPushButton(tr("&Use a new value"));
    connect(use, &QPushButton::clicked, this, &GeneratePanel::accepted);
    auto *cancel = new QPushButton(tr("Close"));
    connect(cancel, &QPushButton::clicked, this, &GeneratePanel::cancelled);
    auto *buttons = new FlowLayout(Space::Medium, FlowLayout::Side::End);
    buttons->addWidget(cancel);
    buttons->addWidget(use);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(Space::Medium, Space::Medium, Space::Medium, Space::Medium);
    layout->setSpacing(Space::Medium);
    layout->setColumnStretch(2, 1);
    layout->addWidget(alphabetLabel, 0, 0);
    layout->addWidget(m_alphabet, 0, 1, 1, 2);
    layout->addWidget(lengthLabel, 1, 0);
    layout->addWidget(m_length, 1, 1);
    layout->addWidget(m_entropy, 1, 2);
    layout->addLayout(buttons, 2, 0, 1, 3);
    setFocusProxy(m_alphabet);
    showEntropy();
}

SensitiveString GeneratePanel::generate() const
{
    return generateValue(alphabet(), m_length->value());
}

Alphabet GeneratePanel::alphabet() const
{
    return static_cast<Alphabet>(m_alphabet->currentData().toInt());
}

void GeneratePanel::showEntropy()
{
    const double bits = entropyBits(alphabet(), m_length->value());
    m_entropy->setText(tr("%1 bits of entropy").arg(QLocale().toString(bits, 'f', 0)));
}

} // namespace Latchkey
