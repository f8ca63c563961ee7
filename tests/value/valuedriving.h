// SPDX-License-Identifier: MIT
#pragma once

#include "driving.h"
#include "value/secrettextview.h"
#include "value/secretvaluefield.h"

#include <QAbstractButton>
#include <QMimeData>

namespace Latchkey {

/// A value field in a window of its own between two other controls, with the focus.
class ShownField
{
public:
    /// The clipboard gets what is copied for @p clipboardTime.
    explicit ShownField(std::chrono::milliseconds clipboardTime = SecretClipboard::DefaultDuration,
                        const SecretValueField::CaptureExcluder &excluder = excludeFromCapture);

    QWidget window;
    QWidget *before;
    SecretValueField *field;
    QWidget *after;
    SecretTextView *view;

    [[nodiscard]] QString value() const { return field->value().toString(); }
    /// The visible button of that name; null if there is none.
    [[nodiscard]] QAbstractButton *button(const QString &name) const;
    /// Clicks it as the user does: with the mouse.
    void click(const QString &button);
    void reveal() { click(QStringLiteral("Reveal")); }
    [[nodiscard]] bool isRevealed() const { return view->masking() == Masking::Revealed; }
    [[nodiscard]] QString shown() const { return shownText(*field); }
};

/// Data that names files, as a file manager gives it.
[[nodiscard]] std::unique_ptr<QMimeData> filesData(const QStringList &paths);

/// Drops @p data on @p widget, with a move proposed; what the source is told to do, or
/// Qt::IgnoreAction if the drop is refused.
Qt::DropAction dropData(QWidget *widget, const QMimeData &data, QPoint place = QPoint(4, 4));

} // namespace Latchkey
