// SPDX-License-Identifier: MIT
#pragma once

#include "sensitivestring.h"

#include <QUrl>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace Latchkey {

class MessageBar;

/// The first page while there is no key: asks for one, or offers the demo.
class ConnectPage : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectPage(const QUrl &baseUrl, QWidget *parent = nullptr);

    /// Says which connection the key is for, and where it would go.
    void showConnection(const QString &name, const QUrl &baseUrl);
    /// Offers to keep the key in the system's keychain, or says that it is kept for this run only.
    void setKeepable(bool keepable);
    /// Whether the key is to be kept beyond this run.
    [[nodiscard]] bool keeps() const;
    /// The key that was typed, without white space around it; the page forgets it.
    [[nodiscard]] SensitiveString takeKey();
    /// Whether there is a project to go back to, whose edits must not be lost: the page then offers
    /// that in place of the demo.
    void setReturnable(bool returnable);
    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    void focusKey();

Q_SIGNALS:
    /// There is a key that can be used, to be had by takeKey().
    void keyEntered();
    void demoRequested();
    void returnRequested();

private:
    void submit();
    void showHint();

    QLabel *m_heading;
    QLabel *m_server;
    MessageBar *m_messages;
    QLineEdit *m_key;
    QCheckBox *m_keep;
    QLabel *m_hint;
    QPushButton *m_connect;
    QPushButton *m_return;
    QWidget *m_demo;
};

} // namespace Latchkey
