#pragma once

#include "core/model/account.h"
#include "core/model/post.h"

#include <QJsonObject>

namespace cohort::wordpress {

// Reading what a site shows of people, posts and comments. What is unknown, missing or of another type costs
// itself alone; each answers with nothing where there is no number it could be known by. Any thread.

/// A user as the list of users, or an author embedded in something, shows them.
[[nodiscard]] std::optional<Author> readUser(const QJsonObject& json, const Account& account);

/// A post or a page. Visibility: Anyone; Circle where it opens with a password; OnlyMe for private posts
/// (whoever may edit the site's private posts reads them, too), drafts and what waits for its day.
[[nodiscard]] std::optional<Post> readPost(const QJsonObject& json, const Account& account);

/// A comment. Its post decides how far it goes: `visibility` is that of the post; one that waits for
/// approval, or did not get it, is OnlyMe.
[[nodiscard]] std::optional<Post> readComment(const QJsonObject& json, const Account& account,
                                              Visibility visibility);

/// How far a post goes, by its own words.
[[nodiscard]] Visibility visibilityOf(const QJsonObject& post);

/// A time in UTC, else null.
[[nodiscard]] QDateTime readTime(const QJsonValue& json);

/// "embedded" in an answer under a name; an empty object when the site did not tell, or may not.
[[nodiscard]] QJsonObject embedded(const QJsonObject& json, QLatin1StringView name);

/// Whether the comment answers me: my comment, or my post.
[[nodiscard]] bool answersMe(const QJsonObject& comment, const Account& account);

} // namespace cohort::wordpress
