#pragma once

#include "core/model/account.h"
#include "core/model/post.h"
#include "core/providers/mastodon/json.h"

#include <QLatin1String>

namespace cohort::mastodon {

/// The id of this provider family: Author::network and ProviderFactory::id.
[[nodiscard]] QString networkId();

/// Stands between a post's uri and the booster's uri in the uri of a passing on.
inline constexpr QLatin1String boostMark("#boosted-by:");

/// What is needed to read a server's entities: the part after the second '@' of its own people.
struct Reading {
    AccountId account = AccountId::None;
    QString domain{};
};

// Each answers with nothing when the entity has no address it could be known by. Any thread.

/// An Account, or a Mention (which has fewer fields).
[[nodiscard]] std::optional<Author> readAuthor(const JsonValue& json, const Reading& reading);
[[nodiscard]] std::optional<Post> readPost(const JsonValue& json, const Reading& reading);
[[nodiscard]] std::optional<Notice> readNotice(const JsonValue& json, const Reading& reading);
[[nodiscard]] std::optional<Poll> readPoll(const JsonValue& json);
[[nodiscard]] Relationship readRelationship(const JsonValue& json);

[[nodiscard]] Visibility readVisibility(const JsonValue& status);
/// A word of the API ("private"); Unknown for words it does not have.
[[nodiscard]] Visibility visibilityOfWord(const QString& word);
/// The word of the API; empty when the API has none.
[[nodiscard]] QString visibilityWord(Visibility visibility);

/// Fills in what the page itself tells: the uri of a parent named by id only, and who wrote it.
void connectParents(std::vector<Post>& posts);
/// Everybody met on a page, once each.
[[nodiscard]] std::vector<Author> authorsOf(const std::vector<Post>& posts);

} // namespace cohort::mastodon
