#pragma once

#include "core/model/retention.h"
#include "core/store/connection.h"

namespace cohort::store {

// A rule of a circle takes posts out of the cache by their age. What never goes by a rule:
//   what is mine, was written to me, or has a receipt
//   what is in the library (not thrown away there) or marked to be kept
//   what a draft or the outbox answers or edits
//   what also stands in a circle that keeps it longer, or in no circle at all
// When nothing of a conversation is left that stands in a stream, the posts that only completed it go too.
//
// The feeds' cursors stay where they are, so what went is not asked for again; what the newest page of a feed
// brings again (it is fetched at every synchronisation) is dropped as it arrives. Read marks stay.

/// Before which moment posts go; null: none.
[[nodiscard]] QDateTime retentionEnd(const RetentionRule& rule, const QDateTime& now);
/// "all", "months 3", "saved": as it is stored.
[[nodiscard]] QString retentionText(const RetentionRule& rule);
/// What cannot be read means everything.
[[nodiscard]] RetentionRule retentionFrom(const QString& text);

[[nodiscard]] Result<RetentionRule> retentionRule(Connection& connection, CircleId circle);
/// Only notes it; InvalidInput for a number of months that is none.
[[nodiscard]] Result<void> setRetentionRule(Connection& connection, CircleId circle,
                                            const RetentionRule& rule);

/// The circles of a life (or of both) with what they take. Sizes are estimated from some hundred posts of
/// each.
[[nodiscard]] Result<std::vector<CircleUse>> circleUse(Connection& connection, std::optional<Sphere> sphere);
/// What would go if the circle had this rule and the others theirs.
[[nodiscard]] Result<RetentionPreview> previewRetention(Connection& connection, CircleId circle,
                                                        const RetentionRule& rule, const QDateTime& now);
/// Removes at most about `limit` posts that a rule does not keep, oldest first; answers how many went. 0:
/// nothing is left to do.
[[nodiscard]] Result<int> dropByRules(Connection& connection, const QDateTime& now, int limit);
/// The same for posts that arrived just now; answers with those that went.
[[nodiscard]] Result<std::vector<PostId>>
dropArrived(Connection& connection, const std::vector<PostId>& arrived, const QDateTime& now);

} // namespace cohort::store
