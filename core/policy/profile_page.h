#pragma once

#include "core/model/people.h"

namespace cohort {

// Addresses of pages as they are compared. Any thread.

/// A web address with a host.
[[nodiscard]] bool isWebPage(const QUrl& url);
/// The host in lower case, without "www.".
[[nodiscard]] QString hostOfPage(const QUrl& url);
/// The page of a whole site: no path and no query.
[[nodiscard]] bool isFrontPage(const QUrl& url);
/// Two addresses of one page have one key: "maria.example/about".
[[nodiscard]] QString pageKey(const QUrl& url);
/// The keys of the pages of which the handle's own server says that they are its.
[[nodiscard]] QStringList pagesOf(const Author& author);

} // namespace cohort
