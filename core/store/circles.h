#pragma once

#include "core/model/rows.h"
#include "core/store/connection.h"

namespace cohort::store {

[[nodiscard]] Result<std::vector<CircleRow>> circles(Connection& connection);
/// One circle without its numbers, which cost.
[[nodiscard]] Result<std::optional<Circle>> findCircle(Connection& connection, CircleId circle);
/// Several of them in one question; those that are gone are left out.
[[nodiscard]] Result<std::vector<Circle>> findCircles(Connection& connection,
                                                      const std::vector<CircleId>& circles);
[[nodiscard]] Result<CircleId> addCircle(Connection& connection, const Circle& circle);
[[nodiscard]] Result<void> updateCircle(Connection& connection, const Circle& circle);
/// Answers with its members, so that it can be made again with `restoreCircle`.
[[nodiscard]] Result<std::vector<ContactId>> removeCircle(Connection& connection, CircleId circle);
[[nodiscard]] Result<void> restoreCircle(Connection& connection, const Circle& circle,
                                         const std::vector<ContactId>& members);
/// Answers with those that really were added or removed (the undo of the other call). Every change of
/// membership raises the membership generation and rebuilds the circle's rows of circle_post in the same
/// transaction.
[[nodiscard]] Result<std::vector<ContactId>> addToCircle(Connection& connection, CircleId circle,
                                                         const std::vector<ContactId>& contacts,
                                                         const QDateTime& now);
[[nodiscard]] Result<std::vector<ContactId>> removeFromCircle(Connection& connection, CircleId circle,
                                                              const std::vector<ContactId>& contacts);
[[nodiscard]] Result<std::vector<ContactId>> membersOf(Connection& connection, CircleId circle);
/// Raised by every change of membership and of links between people.
[[nodiscard]] Result<qint64> membershipGeneration(Connection& connection);
/// Rebuilds circle_post when it was built from another generation (a crash between two files). Called by
/// Store::open before anybody can read.
[[nodiscard]] Result<void> rebuildCirclePostIfStale(Connection& connection);

} // namespace cohort::store
