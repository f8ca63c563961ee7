// SPDX-License-Identifier: MIT
#pragma once

#include "connectiontest.h"

#include <QStringList>

namespace Latchkey {

// What a test of a connection has to say.

/// What @p step does, in a few words: "Find the server's address".
[[nodiscard]] QString testStepText(const TestedStep &step);

/// How far it is, in a word or two.
[[nodiscard]] QString testStateText(TestedStep::State state);

/// What it found, one fact an entry; why it was passed over, of one that was skipped.
[[nodiscard]] QStringList testFacts(const TestedStep &step);

/// What happened to one that has failed, and what to do next; both empty for others.
[[nodiscard]] QString testFailureText(const TestedStep &step);
[[nodiscard]] QString testAdviceText(const TestedStep &step);

/// All of it as lines for a ticket, to go to @p baseUrl; it holds no key.
[[nodiscard]] QString testReport(const QList<TestedStep> &steps, const QUrl &baseUrl);

} // namespace Latchkey
