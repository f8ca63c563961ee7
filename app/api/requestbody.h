// SPDX-License-Identifier: MIT
#pragma once

#include "sensitivestring.h"

#include <QIODevice>

namespace Latchkey {

/// A request's body that can be read once.
///
/// QNetworkAccessManager sends a request again, silently, when the connection closes before the
/// answer; it must rewind the body to do so. This one refuses, so a write leaves at most once.
class RequestBody : public QIODevice
{
    Q_OBJECT

public:
    explicit RequestBody(SensitiveBytes bytes, QObject *parent = nullptr);

    /// Whether any byte was handed to the network; of an empty body, whether it may have been.
    [[nodiscard]] bool mayHaveLeft() const { return m_bytes.isEmpty() || m_read > 0; }

    [[nodiscard]] bool isSequential() const override { return false; }
    [[nodiscard]] qint64 size() const override { return m_bytes.size(); }
    bool seek(qint64 position) override;
    bool reset() override { return seek(0); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    SensitiveBytes m_bytes;
    qint64 m_read = 0;
};

} // namespace Latchkey
