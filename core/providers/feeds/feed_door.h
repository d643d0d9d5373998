#pragma once

#include "core/providers/feeds/feed_place.h"
#include "core/providers/provider.h"

namespace cohort::feeds {

/// A document to be fetched. `place` makes the question a conditional one.
struct DocumentRequest {
    QUrl address{};
    FeedPlace place{};
    /// The address stands in something a server sent: it must not lead inside (Request::fromServerData).
    bool fromServer = false;
};

struct FetchedDocument {
    QByteArray bytes{};
    QByteArray contentType{};
    QUrl address{};           ///< after redirects
    QUrl moved{};             ///< set when every redirect was for good
    bool notModified = false; ///< nothing new since the place; no bytes
    FeedPlace place{};        ///< validators for the next time; `seen` is the caller's
};

/// Asks for a document, politely: with validators, following at most five redirects, also to another host (a
/// blog that moves), never to a place inside the user's network and never to plain http. Errors: those of
/// Transport, and NotFound (code 404 or 410: gone for good), Refused, RateLimited, ServerTrouble, BadReply.
[[nodiscard]] Result<FetchedDocument> fetchDocument(const DocumentRequest& request, Session& session);

/// Scheme, host and port are the same: what the one says of the other may be asked as freely as itself.
[[nodiscard]] bool isBeside(const QUrl& address, const QUrl& other);

} // namespace cohort::feeds
