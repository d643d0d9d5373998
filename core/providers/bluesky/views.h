#pragma once

#include "core/model/account.h"
#include "core/model/post.h"

#include <QJsonValue>

namespace cohort::bluesky {

/// The id of this provider family: Author::network and ProviderFactory::id.
[[nodiscard]] QString networkId();

// Reading what the network shows of people and posts. What is unknown, missing or of another type costs
// itself alone; each answers with nothing where there is no address it could be known by. Any thread.

/// A profile in any of its three sizes. The DID is the address: handles change.
[[nodiscard]] std::optional<Author> readAuthor(const QJsonValue& view);
[[nodiscard]] Relationship readRelationship(const QJsonValue& viewer);
/// A post with its author and its counts.
[[nodiscard]] std::optional<Post> readPost(const QJsonValue& view, AccountId account);
/// An entry of a feed: a post, or its passing on by somebody.
[[nodiscard]] std::optional<Post> readFeedEntry(const QJsonValue& entry, AccountId account);
[[nodiscard]] NoticeKind noticeKind(const QString& reason);

/// An address of the web, else an invalid one.
[[nodiscard]] QUrl webAddress(const QJsonValue& json);
/// A time in UTC, else null.
[[nodiscard]] QDateTime readTime(const QJsonValue& json);

} // namespace cohort::bluesky
