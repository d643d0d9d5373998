#pragma once

#include "core/policy/rules/rule.h"

namespace cohort {

/// Every rule the program knows, by family. Made once; any thread.
[[nodiscard]] const std::vector<Rule>& allRules();
[[nodiscard]] const Rule* findRule(const QString& id);

/// Asks every rule that applies to the account's server.
void judge(const Situation& situation, Findings& findings);

/// Puts the way out of each warning beside it and the most surprising first.
void orderBySurprise(std::vector<Warning>& warnings);

/// What is known about who else can read a post that came in. `network` as in Author::network.
[[nodiscard]] std::vector<Exposure> exposuresOfIncoming(const Post& post, const AccountFacts& mine);

/// Posts whose readers change when an account's "visible on the profile" setting goes from one visibility to
/// another (GTS-2).
[[nodiscard]] std::vector<Post> affectedByProfileSetting(std::span<const Post> mine, Visibility from,
                                                         Visibility to);

} // namespace cohort
