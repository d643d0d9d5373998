#pragma once

#include "core/policy/receipt_drift.h"
#include "core/policy/view_as.h"

#include <QStringList>

namespace cohort::wording {

/// What changed since a post left, a sentence each, most important first; never empty.
[[nodiscard]] QStringList sentences(const ReceiptDrift& drift);
/// What the server made of the post; empty when it is what was asked.
[[nodiscard]] QString answerSentence(const Receipt& receipt);
/// Why a person can or cannot read a post of mine (viewrule). Empty for a rule nobody wrote a text for, which
/// a test refuses.
[[nodiscard]] QString sentence(const ReadingVerdict& verdict);
/// Heading of a group of posts: "Can read", "We cannot tell".
[[nodiscard]] QString name(CanRead can);

} // namespace cohort::wording
