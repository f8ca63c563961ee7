// SPDX-License-Identifier: MIT
#pragma once

#include "apierror.h"
#include "secret.h"
#include "secretuses.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace Latchkey {

class DetailText;

/// What the server says about the open secret. Every value can be selected and copied as it came.
class DetailsPane : public QWidget
{
    Q_OBJECT

public:
    explicit DetailsPane(QWidget *parent = nullptr);

    void show(const Secret &secret);
    /// Says which deployments use the secret, or why that is not known.
    void showUses(const Result<SecretUses> &uses);
    void clear();

private:
    /// Adds a row; @p name is for tests and assistive technology that look for it.
    DetailText *addRow(const QString &label, const QString &name);
    void showTimes();

    Secret m_secret;
    QLabel *m_placeholder;
    QWidget *m_rows;
    DetailText *m_id;
    DetailText *m_name;
    DetailText *m_description;
    DetailText *m_createdAt;
    DetailText *m_createdBy;
    DetailText *m_updatedAt;
    DetailText *m_lastUpdatedBy;
    DetailText *m_object;
    DetailText *m_usedBy;
    /// Moves "2 minutes ago" on.
    QTimer m_minute;
};

} // namespace Latchkey
