// SPDX-License-Identifier: MIT
#include "demodata.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Latchkey {

namespace {

// As the service sends them, but for the times: those are written as minutes before the start.
constexpr const char *deployments[] = {
    R"({
        "object": "deployment", "id": "dep_4f1c8e70b2", "name": "billing-workers",
        "description": "Charges customers at the end of their billing period",
        "image": "registry.lantern.example/billing/worker:4.18.2",
        "command": ["/app/worker"], "args": ["--queue", "charges"],
        "status": "Ready", "cpu": 2, "memory": 4, "storage": 20480, "gpu_count": 0,
        "min_replicas": 2, "max_replicas": 6, "desired_replicas": 3, "ready_replicas": 3,
        "autoscaling": {"metric": "QueueBacklogPerWorker", "model": "charges", "target": 1.01},
        "port": 8080, "health_check_path": "/healthz",
        "environment_variables": [
            {"name": "STRIPE_API_KEY", "value_from_secret": "prod/stripe/api-key"},
            {"name": "DATABASE_URL", "value_from_secret": "sec_c03vh8rn5zpw"},
            {"name": "REDIS_PASSWORD", "value_from_secret": "prod/redis/password"},
            {"name": "SENTRY_DSN", "value_from_secret": "prod/sentry-dsn"},
            {"name": "LOG_LEVEL", "value": "info"}],
        "volumes": [],
        "replica_events": {"billing-workers-0": {
            "image": "registry.lantern.example/billing/worker:4.18.2", "revision_id": "rev_18",
            "replica_status": "Running", "replica_ready_since": 41900}},
        "created_at": 590100, "updated_at": 42010
    })",
    R"({
        "object": "deployment", "id": "dep_91ad03f65c", "name": "checkout-api",
        "description": "Public checkout endpoint",
        "image": "registry.lantern.example/checkout/api:2.7.0",
        "command": ["/app/server"], "args": [],
        "status": "Ready", "cpu": 1.5, "memory": 3, "storage": 10240, "gpu_count": 0,
        "min_replicas": 3, "max_replicas": 12, "desired_replicas": 4, "ready_replicas": 4,
        "autoscaling": {
            "metric": "HTTPTotalRequests", "target": 100, "time_interval_minutes": 10},
        "port": 8000, "health_check_path": "/health",
        "environment_variables": [
            {"name": "STRIPE_API_KEY", "value_from_secret": "sec_7kq2m9x4tb1f"},
            {"name": "WEBHOOK_SECRET", "value_from_secret": "prod/webhooks/signing-secret"},
            {"name": "DATABASE_URL", "value_from_secret": "prod/postgres.url"},
            {"name": "DD_API_KEY", "value_from_secret": "prod/datadog.api_key"},
            {"name": "DD_SITE", "value": "datadoghq.eu"}],
        "volumes": [],
        "replica_events": {"checkout-api-0": {
            "image": "registry.lantern.example/checkout/api:2.7.0", "revision_id": "rev_31",
            "replica_status": "Running", "replica_ready_since": 3100}},
        "created_at": 588720, "updated_at": 3125
    })",
    R"({
        "object": "deployment", "id": "dep_c7206be814", "name": "support-chat",
        "description": "Answers first-line support questions",
        "image": "registry.lantern.example/support/chat:0.42.1",
        "command": ["python", "-m", "chat"], "args": ["--model", "/models/support-8b"],
        "status": "Scaling", "cpu": 8, "memory": 96, "storage": 204800,
        "gpu_type": "h100-80gb", "gpu_count": 1,
        "min_replicas": 1, "max_replicas": 4, "desired_replicas": 3, "ready_replicas": 2,
        "autoscaling": {
            "metric": "HTTPAvgRequestDuration", "target": 500, "time_interval_minutes": 5},
        "port": 8000, "health_check_path": "/ready",
        "environment_variables": [
            {"name": "HF_TOKEN", "value_from_secret": "HF_TOKEN"},
            {"name": "SENTRY_DSN", "value_from_secret": "prod/sentry-dsn"},
            {"name": "MAX_BATCH", "value": "16"}],
        "volumes": [{"name": "support-models", "mount_path": "/models", "version": 7}],
        "replica_events": {"support-chat-2": {
            "image": "registry.lantern.example/support/chat:0.42.1", "revision_id": "rev_9",
            "replica_status": "Waiting", "replica_status_reason": "VolumePreload",
            "replica_status_message": "Loading volume support-models",
            "volume_preload_status": "InProgress", "volume_preload_started_at": 2}},
        "created_at": 201600, "updated_at": 3
    })",
    R"({
        "object": "deployment", "id": "dep_2be95d1f08", "name": "embeddings",
        "description": "",
        "image": "registry.lantern.example/search/embeddings:1.3.5",
        "command": [], "args": [],
        "status": "Ready", "cpu": 4, "memory": 40, "storage": 81920,
        "gpu_type": "h100-40gb-mig", "gpu_count": 1,
        "min_replicas": 1, "max_replicas": 2, "desired_replicas": 1, "ready_replicas": 1,
        "autoscaling": {
            "metric": "CustomMetric", "custom_metric_name": "embeddings_pending", "target": 500},
        "port": 9000, "health_check_path": "/healthz",
        "environment_variables": [
            {"name": "HF_TOKEN", "value_from_secret": "sec_t5y2e6qd8njs"},
            {"name": "TOKENIZERS_PARALLELISM", "value": "false"}],
        "volumes": [],
        "replica_events": {"embeddings-0": {
            "image": "registry.lantern.example/search/embeddings:1.3.5", "revision_id": "rev_4",
            "replica_status": "Running", "replica_ready_since": 96400}},
        "created_at": 330480, "updated_at": 96480
    })",
    R"({
        "object": "deployment", "id": "dep_60f8a4c93e", "name": "checkout-api-staging",
        "description": "The next checkout release",
        "image": "registry.lantern.example/checkout/api:2.8.0-rc2",
        "command": ["/app/server"], "args": ["--verbose"],
        "status": "Updating", "cpu": 0.5, "memory": 1, "storage": 10240, "gpu_count": 0,
        "min_replicas": 1, "max_replicas": 1, "desired_replicas": 1, "ready_replicas": 0,
        "port": 8000, "health_check_path": "/health",
        "environment_variables": [
            {"name": "STRIPE_API_KEY", "value_from_secret": "staging/stripe/api-key"},
            {"name": "DATABASE_URL", "value_from_secret": "staging/postgres.url"},
            {"name": "REDIS_PASSWORD", "value_from_secret": "sec_h0r4lw1xb9ko"},
            {"name": "LOG_LEVEL", "value": "debug"}],
        "volumes": [],
        "replica_events": {"checkout-api-staging-0": {
            "image": "registry.lantern.example/checkout/api:2.8.0-rc2", "revision_id": "rev_57",
            "replica_status": "Waiting", "replica_status_reason": "ContainerCreating",
            "replica_status_message": "Pulling image"}},
        "created_at": 588600, "updated_at": 6
    })",
    R"({
        "object": "deployment", "id": "dep_ad37e1905b", "name": "nightly-evals",
        "description": "Scores every candidate model against the fixed question set",
        "image": "registry.lantern.example/research/evals:2026.1",
        "command": ["python", "run.py"], "args": ["--suite", "nightly"],
        "status": "Failed", "cpu": 16, "memory": 192, "storage": 512000,
        "gpu_type": "b200-192gb", "gpu_count": 2,
        "min_replicas": 0, "max_replicas": 1, "desired_replicas": 1, "ready_replicas": 0,
        "port": 8080, "health_check_path": "/healthz",
        "environment_variables": [
            {"name": "WANDB_API_KEY", "value_from_secret": "WANDB_API_KEY"},
            {"name": "HF_TOKEN", "value_from_secret": "HF_TOKEN"},
            {"name": "WANDB_PROJECT", "value": "nightly"}],
        "volumes": [{"name": "eval-sets", "mount_path": "/data", "version": 3}],
        "replica_events": {"nightly-evals-0": {
            "image": "registry.lantern.example/research/evals:2026.1", "revision_id": "rev_12",
            "replica_status": "Terminated", "replica_status_reason": "Error",
            "replica_status_message": "The container ended with exit code 1",
            "volume_preload_status": "Completed", "volume_preload_started_at": 522,
            "volume_preload_completed_at": 515}},
        "created_at": 264300, "updated_at": 512
    })",
};

bool isTime(const QString &key)
{
    return key.endsWith(QLatin1StringView("_at"))
        || key == QLatin1StringView("replica_ready_since");
}

QJsonObject withTimes(QJsonObject object, qint64 now)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (isTime(it.key()))
            it.value() = demoTimeAgo(now, it.value().toInteger());
        else if (it.value().isObject())
            it.value() = withTimes(it.value().toObject(), now);
    }
    return object;
}

} // namespace

QJsonArray demoDeployments(qint64 now)
{
    QJsonArray result;
    for (const char *text : deployments)
        result.append(withTimes(QJsonDocument::fromJson(text).object(), now));
    return result;
}

} // namespace Latchkey
