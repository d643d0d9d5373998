#pragma once

#include "core/model/account.h"
#include "core/model/post.h"

#include <QUrl>

namespace cohort::wordpress {

/// What an address of a site names: a post, or a comment below one. 0: none.
struct SitePlace {
    qint64 post = 0;
    qint64 comment = 0;

    bool operator==(const SitePlace&) const = default;
};

// How posts and people of a site are called. All of it comes from the site's own address and its own numbers:
// permanent links change with a post's title, and nobody can pass for somebody else by what they type into a
// form. Pure, any thread.

/// The site's address with a path that ends with '/', without anything behind it.
[[nodiscard]] QUrl siteHome(const QUrl& server);

[[nodiscard]] QString uriOf(const QUrl& server, const SitePlace& place);
/// Nothing for what is not of this site.
[[nodiscard]] std::optional<SitePlace> placeIn(const QUrl& server, const QString& uri);
[[nodiscard]] PostRef refOf(const Account& account, const SitePlace& place);
/// Of a post as the store names it: by its uri, else by its handle.
[[nodiscard]] std::optional<SitePlace> placeOf(const Account& account, const PostRef& ref);

/// Of a comment of mine below a post of which the site only said that it has it already: it waits for
/// approval, and its number is not told. The same for the same key.
[[nodiscard]] QString uriOfWaiting(const QUrl& server, qint64 post, const QString& idempotencyKey);
[[nodiscard]] bool isNameOfWaiting(const QString& uri);

/// Of somebody with a login at the site.
[[nodiscard]] QString userUri(const QUrl& server, qint64 user);
/// The number of a user by uri or handle; 0 when it is nobody's.
[[nodiscard]] qint64 userIn(const QUrl& server, const QString& uriOrId);
/// Of a visitor, who is known by what they typed and by nothing else.
[[nodiscard]] QString visitorUri(const QUrl& server, const QString& name, const QString& page);

/// The last part of a post's address: words of its own and a mark by which it is found again. Always the same
/// for the same key.
[[nodiscard]] QString slugFor(const QString& words, const QString& idempotencyKey);

} // namespace cohort::wordpress
