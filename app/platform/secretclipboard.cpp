// SPDX-License-Identifier: MIT
#include "secretclipboard.h"

#include "displaywiping.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QMimeData>
#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace Latchkey {

using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView TokenType("application/x-latchkey-token");

QByteArray randomToken()
{
    std::array<quint32, 4> numbers;
    QRandomGenerator::system()->fillRange(numbers.data(), numbers.size());
    return QByteArray(reinterpret_cast<const char *>(numbers.data()), sizeof numbers).toHex();
}

} // namespace

std::unique_ptr<QMimeData> secretMimeData(QStringView text)
{
    auto data = std::make_unique<QMimeData>();
    data->setText(text.toString());
#if defined(Q_OS_WIN)
    const auto format = [](QLatin1StringView name) {
        return QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(name);
    };
    constexpr char No[] = {0, 0, 0, 0}; // a DWORD
    data->setData(format(QLatin1StringView("ExcludeClipboardContentFromMonitorProcessing")), "1");
    data->setData(format(QLatin1StringView("CanIncludeInClipboardHistory")),
                  QByteArray(No, sizeof No));
    data->setData(format(QLatin1StringView("CanUploadToCloudClipboard")),
                  QByteArray(No, sizeof No));
#elif defined(Q_OS_MACOS)
    data->setData(QStringLiteral("application/x-nspasteboard-concealed-type"), "1");
#else
    data->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
#endif
    return data;
}

SecretClipboard::SecretClipboard(QClipboard *clipboard, QObject *parent,
                                 std::chrono::milliseconds duration)
    : QObject(parent), m_clipboard(clipboard), m_duration(duration)
{
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(m_clipboard, &QClipboard::dataChanged, this, &SecretClipboard::checkOwner);
    // On X11, Qt would hand what is there to a clipboard manager, to stay.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this,
            &SecretClipboard::clearNow);
}

SecretClipboard::~SecretClipboard()
{
    clearNow();
}

void SecretClipboard::copy(QStringView text)
{
    m_timer.stop(); // the change that comes now is our own
    m_token = randomToken();
    std::unique_ptr<QMimeData> data = secretMimeData(text);
    data->setData(TokenType, m_token);
    m_clipboard->setMimeData(data.release(), QClipboard::Clipboard);
    m_left = m_duration;
    m_timer.start(std::min<std::chrono::milliseconds>(1s, m_left));
    Q_EMIT remaining(static_cast<int>(std::chrono::ceil<std::chrono::seconds>(m_left).count()));
}

void SecretClipboard::clearNow()
{
    if (!isActive())
        return;
    m_timer.stop();
    if (isOurs())
        m_clipboard->clear(QClipboard::Clipboard);
    end();
}

void SecretClipboard::tick()
{
    m_left -= m_timer.intervalAsDuration();
    if (m_left <= 0ms) {
        clearNow();
        return;
    }
    m_timer.start(std::min<std::chrono::milliseconds>(1s, m_left));
    Q_EMIT remaining(static_cast<int>(std::chrono::ceil<std::chrono::seconds>(m_left).count()));
}

void SecretClipboard::checkOwner()
{
    if (isActive() && !isOurs())
        end();
}

bool SecretClipboard::isOurs() const
{
#ifndef Q_OS_MACOS // where Qt always says no
    if (!m_clipboard->ownsClipboard())
        return false; // and another program, which may hang, need not be asked
#endif
    const QMimeData *data = m_clipboard->mimeData(QClipboard::Clipboard);
    return data && data->data(TokenType) == m_token;
}

void SecretClipboard::end()
{
    m_timer.stop();
    m_token.clear();
    wipeDisplayBuffers(); // where it went through if somebody pasted it
    Q_EMIT ended();
}

} // namespace Latchkey
