#pragma once

#include "core/policy/visibility_gate.h"

namespace cohort {

/// A post that the real gate has let out, for tests of what comes after it. The sender is `account`; whatever
/// the gate asks consent for is consented to. An empty result is a failure of the test.
struct ClearedPostOrder {
    Account account{};
    Draft draft{};
    Visibility visibility = Visibility::Anyone;
    std::vector<Author> people{}; ///< the audience, by one identity each
    std::optional<Post> parent{}; ///< what draft.replyTo names
    std::optional<Post> edited{}; ///< what draft.edits names
    std::optional<Post> quoted{}; ///< what draft.quotes names
    QString idempotencyKey = QStringLiteral("key-1");
    bool siteDraft = false; ///< left at the site as a draft
};
[[nodiscard]] std::optional<ClearedPost> clearedPost(ClearedPostOrder order);

} // namespace cohort
