#pragma once

#include "core/providers/bluesky/api.h"
#include "core/providers/bluesky/identifiers.h"

#include <QHash>

namespace cohort::bluesky {

/// Posts by address, as the network shows them now; those it does not show are missing.
[[nodiscard]] Result<QHash<QString, QJsonObject>> viewsOf(const QStringList& uris, const Api& api);
/// One post, or NotFound.
[[nodiscard]] Result<QJsonObject> viewOf(const PostRef& post, const Api& api);

/// A record as its data server keeps it ("uri", "cid", "value"), also before the network shows it.
[[nodiscard]] Result<QJsonObject> recordAt(const RecordAddress& address, const Api& api);

/// Everybody met in posts, once each.
void addAuthors(std::vector<Author>& authors, const std::vector<Post>& posts);
void addAuthor(std::vector<Author>& authors, const Author& author);

} // namespace cohort::bluesky
