// SPDX-License-Identifier: MIT
#include "scenes.h"

#include "connectionswitch.h"
#include "driving.h"
#include "rotate/rotationsource.h"
#include "stage.h"
#include "workspace.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QTest>
#include <QTreeView>

namespace Latchkey {

using namespace Qt::StringLiterals;

namespace {

const QByteArray NoRetry = "x-should-retry: false";
const QByteArray Refusal = R"({"error":{"message":"Description is too long for this project."}})";
const QByteArray RotationFile = "prod/stripe/api-key=sk_live_51Nq8yZ\n"
                                "prod/redis/password='with a space '\n"
                                "prod/sentry-dsn=https://abc@sentry.example/1\n"
                                "prod/mailgun.key=key-3ax6xnjp29jd6fds4gc373sgvjxteol0\n"
                                "EMPTY=\n"
                                "a line that says nothing\n";

Profile production()
{
    return {.name = u"Production"_s, .color = ProfileColor::Red, .isProtected = true};
}

void addConnectionScenes(std::vector<Scene> &scenes)
{
    scenes.push_back({u"key-page"_s, [](Stage &) {}});
    scenes.push_back({u"key-page-cannot-be"_s, [](Stage &stage) {
                          type(stage.test.field("API key"), u"two words"_s);
                          stage.press(u"Connect"_s);
                      }});
    scenes.push_back({u"key-page-refused"_s, [](Stage &stage) {
                          stage.open();
                          stage.edit();
                          stage.answer(response(401, R"({"error":{"message":"Invalid API key"}})"),
                                       "GET", "/sec_7kq2m9x4tb1f");
                          stage.save();
                          stage.waitFor(u"Not saved"_s);
                          stage.press(u"Enter another key"_s);
                      }});
    scenes.push_back({u"disconnected"_s, [](Stage &stage) {
                          stage.connectTo();
                          stage.choose(u"Disconnect"_s);
                      }});
    scenes.push_back({u"waiting-for-keychain"_s, [](Stage &stage) {
                          stage.test.credentials.hold();
                          const Profile profile{.name = u"Staging"_s,
                                                .baseUrl = stage.test.server.url()};
                          std::ignore = stage.test.profiles.add(profile);
                          std::ignore = stage.test.flow.start(u"Staging"_s);
                      }});
    scenes.push_back({u"proxy-page"_s, [](Stage &stage) {
                          stage.connectTo();
                          Q_EMIT stage.test.window.proxyPasswordRequested(
                              {.kind = ApiError::Kind::ProxyAuthentication,
                               .proxy = ProxyProblem{.host = u"proxy.example"_s, .port = 3128}});
                      }});
    scenes.push_back({u"paused"_s, [](Stage &stage) {
                          stage.open();
                          stage.test.flow.pause();
                      }});
    scenes.push_back({u"profiles-none"_s, [](Stage &stage) {
                          Q_EMIT stage.test.window.connectionSwitch()->manageRequested();
                      }});
    scenes.push_back({u"profiles"_s, [](Stage &stage) {
                          stage.addProfiles();
                          Q_EMIT stage.test.window.connectionSwitch()->manageRequested();
                      }});
    scenes.push_back({u"profiles-edits"_s, [](Stage &stage) {
                          stage.addProfiles();
                          Q_EMIT stage.test.window.connectionSwitch()->manageRequested();
                          stage.retype("Base URL", u"http://plain.example/v1"_s);
                          stage.press(u"Back"_s);
                      }});
    scenes.push_back({u"profiles-test"_s, [](Stage &stage) {
                          stage.connectTo({.name = u"Here"_s});
                          Q_EMIT stage.test.window.connectionSwitch()->manageRequested();
                          stage.press(u"Test connection"_s);
                          QTest::qWait(400);
                      }});
}

void addListScenes(std::vector<Scene> &scenes)
{
    const auto connectOnly = [](Stage &stage) {
        stage.test.window.connectTo(
            {.baseUrl = stage.test.server.url(), .key = SensitiveString(TestKey)},
            {.name = u"Staging"_s, .color = ProfileColor::Blue});
    };
    scenes.push_back({u"list"_s, [](Stage &stage) { stage.connectTo(); }});
    scenes.push_back({u"list-loading"_s, [=](Stage &stage) {
                          stage.answer(Script().hang(), "GET", "/secrets");
                          connectOnly(stage);
                          QTest::qWait(700);
                      }});
    scenes.push_back({u"list-empty"_s, [=](Stage &stage) {
                          stage.answer(response(200, listJson({})), "GET", "/secrets");
                          connectOnly(stage);
                          QTest::qWait(100);
                      }});
    scenes.push_back({u"list-error"_s, [=](Stage &stage) {
                          stage.answer(response(503, {}, {NoRetry}), "GET", "/secrets");
                          connectOnly(stage);
                          QTest::qWait(100);
                      }});
    scenes.push_back({u"list-not-refreshed"_s, [](Stage &stage) {
                          stage.connectTo();
                          stage.answer(response(500, {}, {NoRetry}), "GET", "/secrets");
                          stage.press(u"Refresh"_s);
                          stage.waitFor(u"could not be refreshed"_s);
                      }});
    scenes.push_back({u"list-filtered"_s, [](Stage &stage) {
                          stage.connectTo();
                          type(stage.test.field("Filter"), u"prod key"_s);
                          QTest::qWait(50);
                      }});
    scenes.push_back({u"list-nothing-found"_s, [](Stage &stage) {
                          stage.connectTo();
                          type(stage.test.field("Filter"), u"nothing like it"_s);
                          QTest::qWait(50);
                      }});
    scenes.push_back({u"list-due"_s, [](Stage &stage) {
                          stage.connectTo();
                          named<QCheckBox>(stage.test.window, u"Due for rotation"_s)->click();
                          QTest::qWait(50);
                      }});
    scenes.push_back({u"list-folders"_s, [](Stage &stage) {
                          stage.connectTo();
                          stage.choose(u"Folders"_s);
                          QTest::qWait(50);
                          qobject_cast<QTreeView *>(stage.test.list())->expandAll();
                          QTest::qWait(100);
                      }});
    scenes.push_back({u"list-columns"_s, [](Stage &stage) {
                          stage.connectTo();
                          stage.choose(u"Description"_s);
                          stage.choose(u"Used by"_s);
                          QTest::qWait(50);
                      }});
}

void addFormScenes(std::vector<Scene> &scenes)
{
    scenes.push_back({u"form"_s, [](Stage &stage) { stage.open(); }});
    scenes.push_back({u"form-edited"_s, [](Stage &stage) {
                          stage.open();
                          stage.edit();
                      }});
    scenes.push_back({u"form-revealed"_s, [](Stage &stage) {
                          stage.open();
                          stage.retype("Value", u"-----BEGIN KEY-----\nMIIEvQ IBADAN\nno end "_s);
                          stage.press(u"Reveal"_s);
                      }});
    scenes.push_back({u"form-notices"_s, [](Stage &stage) {
                          stage.open();
                          paste(stage.test.field("Value"),
                                u"STRIPE_KEY=\"sk_live_51Nq8yZ\"\r\nsecond\n"_s);
                          QTest::qWait(50);
                      }});
    scenes.push_back({u"form-generate"_s, [](Stage &stage) {
                          stage.open();
                          stage.press(u"Generate\u2026"_s);
                      }});
    scenes.push_back({u"form-invalid"_s, [](Stage &stage) {
                          stage.open();
                          stage.retype("Name", u"prod stripe api key"_s);
                      }});
    scenes.push_back({u"form-name-taken"_s, [](Stage &stage) {
                          stage.open();
                          stage.retype("Name", u"HF_TOKEN"_s);
                      }});
    scenes.push_back({u"form-what-will-be-sent"_s, [](Stage &stage) {
                          stage.open();
                          stage.edit();
                          for (auto *button : stage.test.window.findChildren<QAbstractButton *>()) {
                              if (button->isVisible() && button->text() == u"Show the request")
                                  button->click();
                          }
                      }});
    scenes.push_back({u"form-new"_s, [](Stage &stage) {
                          stage.connectTo();
                          stage.choose(u"New secret\u2026"_s);
                          type(stage.test.field("Name"), u"prod/mailgun.key"_s);
                      }});
    scenes.push_back({u"form-loading"_s, [](Stage &stage) {
                          stage.connectTo();
                          stage.answer(Script().hang(), "GET", "/sec_7kq2m9x4tb1f");
                          stage.test.clickRow(u"prod/stripe/api-key"_s);
                          QTest::qWait(200);
                      }});
    scenes.push_back({u"form-not-loaded"_s, [](Stage &stage) {
                          stage.connectTo();
                          stage.answer(response(500, {}, {NoRetry}), "GET", "/sec_7kq2m9x4tb1f");
                          stage.test.clickRow(u"prod/stripe/api-key"_s);
                          QTest::qWait(200);
                      }});
    scenes.push_back({u"form-leave"_s, [](Stage &stage) {
                          stage.open();
                          stage.edit();
                          stage.test.clickRow(u"HF_TOKEN"_s);
                          QTest::qWait(50);
                      }});
}

void addSaveScenes(std::vector<Scene> &scenes)
{
    scenes.push_back({u"save-running"_s, [](Stage &stage) {
                          stage.open();
                          stage.edit();
                          stage.answer(Script().hang(), "PATCH");
                          stage.save();
                          QTest::qWait(400);
                      }});
    scenes.push_back({u"saved"_s, [](Stage &stage) {
                          stage.open();
                          stage.edit();
                          stage.save();
                          stage.waitFor(u"Saved"_s);
                      }});
    scenes.push_back({u"save-refused"_s, [](Stage &stage) {
                          stage.open();
                          stage.edit();
                          stage.answer(response(400, Refusal), "PATCH");
                          stage.save();
                          stage.waitFor(u"Not saved"_s);
                      }});
    scenes.push_back({u"save-unknown"_s, [](Stage &stage) {
                          stage.open();
                          stage.edit();
                          stage.answer(Script()
                                           .call([&stage] {
                                               stage.answer(response(500, {}, {NoRetry}), "GET",
                                                            "/sec_7kq2m9x4tb1f");
                                           })
                                           .drop(),
                                       "PATCH");
                          stage.save();
                          stage.waitFor(u"Outcome unknown"_s);
                      }});
    scenes.push_back({u"save-conflict"_s, [](Stage &stage) {
                          stage.open();
                          stage.edit();
                          stage.changeByOther(u"sec_7kq2m9x4tb1f"_s,
                                              u"Billing and refunds; ask #payments first"_s);
                          stage.save();
                          stage.waitFor(u"Not saved"_s);
                      }});
    scenes.push_back({u"rename-question"_s, [](Stage &stage) {
                          stage.open();
                          stage.retype("Name", u"prod/stripe/live-key"_s);
                          stage.save();
                          QTest::qWait(200);
                      }});
    scenes.push_back({u"delete-question"_s, [](Stage &stage) {
                          stage.open();
                          stage.test.window.workspace()->remove();
                          QTest::qWait(200);
                      }});
    scenes.push_back({u"deleted"_s, [](Stage &stage) {
                          stage.open(u"staging/postgres.url"_s);
                          stage.test.window.workspace()->remove();
                          QTest::qWait(200);
                          if (QWidget *name = stage.test.field("Name to confirm"))
                              type(name, u"staging/postgres.url"_s);
                          stage.press(u"Delete"_s);
                          QTest::qWait(200);
                      }});
    scenes.push_back({u"protected"_s, [](Stage &stage) {
                          stage.connectTo(production());
                          stage.open();
                          stage.edit();
                      }});
    scenes.push_back({u"protected-question"_s, [](Stage &stage) {
                          stage.connectTo(production());
                          stage.open();
                          stage.edit();
                          stage.save();
                          QTest::qWait(200);
                      }});
    scenes.push_back({u"activity"_s, [](Stage &stage) {
                          stage.open();
                          stage.choose(u"Session activity"_s);
                          stage.answer(response(429, {}, {NoRetry}), "GET", "/secrets");
                          stage.press(u"Refresh"_s);
                          QTest::qWait(200);
                      }});
}

void readFile(Stage &stage)
{
    stage.connectTo();
    stage.choose(u"Rotate many\u2026"_s);
    QTest::qWait(50);
    stage.test.window.findChild<RotationSource *>()->readFile(
        stage.write(RotationFile, u"rotation.env"_s));
    QTest::qWait(50);
}

void addRotationScenes(std::vector<Scene> &scenes)
{
    scenes.push_back({u"rotate"_s, [](Stage &stage) {
                          stage.connectTo();
                          stage.choose(u"Rotate many\u2026"_s);
                      }});
    scenes.push_back({u"rotate-plan"_s, readFile});
    scenes.push_back({u"rotate-running"_s, [](Stage &stage) {
                          readFile(stage);
                          stage.answer(Script().hang(), "PATCH");
                          stage.press(u"Start"_s);
                          QTest::qWait(300);
                      }});
    scenes.push_back({u"rotate-paused"_s, [](Stage &stage) {
                          readFile(stage);
                          stage.answer(response(401, {}), "PATCH");
                          stage.press(u"Start"_s);
                          QTest::qWait(500);
                      }});
    scenes.push_back({u"rotate-ended"_s, [](Stage &stage) {
                          readFile(stage);
                          stage.answer(response(400, Refusal), "PATCH", "/sec_5bt9nk2qfx8u");
                          stage.press(u"Start"_s);
                          QTest::qWait(1500);
                      }});
}

} // namespace

std::vector<Scene> allScenes()
{
    std::vector<Scene> scenes;
    addConnectionScenes(scenes);
    addListScenes(scenes);
    addFormScenes(scenes);
    addSaveScenes(scenes);
    addRotationScenes(scenes);
    return scenes;
}

} // namespace Latchkey
