// SPDX-License-Identifier: MIT
#include "demodata.h"

#include <QDateTime>

#include <chrono>

namespace Latchkey {

namespace {

constexpr qint64 nanosecondsPerSecond = 1'000'000'000;

constexpr const char *ana = "ana.ruiz@lantern.example";
constexpr const char *jonas = "jonas.weber@lantern.example";
constexpr const char *mei = "mei.tanaka@lantern.example";
constexpr const char *sam = "sam.okafor@lantern.example";

struct Seed
{
    const char *id;
    const char *name;
    const char *description; ///< Null: the secret has none.
    int createdHoursAgo;
    const char *createdBy;
    int updatedHoursAgo; ///< As long ago as it was created: never updated.
    const char *lastUpdatedBy;
};

constexpr Seed seeds[] = {
    {"sec_7kq2m9x4tb1f", "prod/stripe/api-key",
     "Live Stripe key of the billing workers.\n"
     "Rotate every quarter: create the new key at Stripe first, save it here,\n"
     "then revoke the old one after the deployments have restarted.",
     9840, ana, 1172, jonas},
    {"sec_c03vh8rn5zpw", "prod/postgres.url", "Primary database, read and write", 9838, ana, 700,
     mei},
    {"sec_w1d6y0gaj7es", "prod/redis/password", "", 9838, ana, 9838, ana},
    {"sec_5bt9nk2qfx8u", "prod/sentry-dsn", "Error reports of every production deployment", 7411,
     mei, 7411, mei},
    {"sec_z4p7c1ov6h3m", "prod/datadog.api_key", "Metrics and traces \U0001F4C8 (EU region)", 6120,
     jonas, 52, sam},
    {"sec_e8jx5s0wl2dr", "prod/webhooks/signing-secret",
     "Signs what we send to customers. They check it: tell support before a change.", 5003, sam,
     2210, ana},
    {"sec_n6g3a9tyk4vb", "staging/stripe/api-key", "Stripe test mode", 9836, ana, 338, sam},
    {"sec_q2f8u7mzc5ip", "staging/postgres.url", "Refreshed from production every Monday", 9836,
     ana, 31, mei},
    {"sec_h0r4lw1xb9ko", "staging/redis/password", nullptr, 9835, ana, 9835, ana},
    {"sec_t5y2e6qd8njs", "HF_TOKEN", "Hugging Face, read only: pulls the gated model weights", 8190,
     mei, 1604, mei},
    {"sec_v9a1ck7gz3mf", "WANDB_API_KEY", nullptr, 4406, jonas, 4406, jonas},
    {"sec_b3x6oh2pu0rt", "registry.pull-token",
     "Container registry of the platform team, expires in December", 2980, sam, 3, jonas},
};

} // namespace

QString demoUser()
{
    return QString::fromLatin1(sam);
}

qint64 demoNow()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
}

QString demoTimestamp(qint64 nanoseconds)
{
    const qint64 seconds = nanoseconds / nanosecondsPerSecond;
    const auto time = QDateTime::fromSecsSinceEpoch(seconds).toUTC();
    return QStringLiteral("%1.%2Z")
        .arg(time.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")))
        .arg(nanoseconds % nanosecondsPerSecond, 9, 10, QLatin1Char('0'));
}

QString demoTimeAgo(qint64 now, qint64 minutes)
{
    constexpr qint64 shift = 987'654'321; // a bit less than a second
    return demoTimestamp(now - minutes * 60 * nanosecondsPerSecond - minutes * 7919 % 60 * shift);
}

std::vector<DemoSecret> demoSecrets(qint64 now)
{
    const auto ago = [now](int hours) { return demoTimeAgo(now, hours * 60 + hours * 7919 % 60); };
    std::vector<DemoSecret> secrets;
    for (const Seed &seed : seeds) {
        DemoSecret secret;
        secret.id = QString::fromLatin1(seed.id);
        secret.name = QString::fromLatin1(seed.name);
        secret.value = QStringLiteral("demonstration value of ") + secret.name;
        if (seed.description)
            secret.description = QString::fromUtf8(seed.description);
        secret.createdAt = ago(seed.createdHoursAgo);
        secret.createdBy = QString::fromLatin1(seed.createdBy);
        secret.updatedAt = ago(seed.updatedHoursAgo);
        secret.lastUpdatedBy = QString::fromLatin1(seed.lastUpdatedBy);
        secrets.push_back(std::move(secret));
    }
    return secrets;
}

} // namespace Latchkey
