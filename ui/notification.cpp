// SPDX-License-Identifier: MIT
#include "notification.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLabel>

namespace Latchkey {

namespace {

constexpr char IsNotification[] = "latchkeyNotification";

class NotificationAccessible : public QAccessibleWidget
{
public:
    explicit NotificationAccessible(QWidget *widget)
        : QAccessibleWidget(widget, QAccessible::Notification)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString told = QAccessibleWidget::text(kind);
        const auto *label = qobject_cast<const QLabel *>(object());
        return kind == QAccessible::Name && told.isEmpty() && label ? label->text() : told;
    }
};

QAccessibleInterface *createNotification(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property(IsNotification).toBool() ? new NotificationAccessible(widget)
                                                               : nullptr;
}

} // namespace

void makeNotification(QWidget *widget)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(createNotification);
        return true;
    }();
    widget->setProperty(IsNotification, true);
}

void announce(QWidget *widget)
{
    const auto tell = [widget](QAccessible::Event what) {
        QAccessibleEvent event(widget, what);
        QAccessible::updateAccessibility(&event);
    };
    // AT-SPI is not told of an alert, but it is of what appears, and Qt itself tells that.
    if (widget->isVisible())
        tell(QAccessible::ObjectShow);
    widget->setVisible(true);
    if (widget->isVisible())
        tell(QAccessible::Alert);
}

} // namespace Latchkey
