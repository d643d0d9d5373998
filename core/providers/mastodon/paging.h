#pragma once

#include "core/providers/mastodon/api.h"

namespace cohort::mastodon {

/// The addresses of rel="next" and rel="prev" of a Link header; invalid where there is none.
struct Neighbours {
    QUrl next{};
    QUrl previous{};
};

[[nodiscard]] Neighbours neighboursOf(const Reply& reply);

/// What tells one item of a list from the others: posts by uri, notifications and people by id.
struct ItemKey {
    QString id{};  ///< the server's handle, for max_id
    QString key{}; ///< for de-duplication
    qint64 createdMs = 0;
};

/// Where a look for newer items starts: an address that continues gap-free, or the item seen last.
struct NewerPlace {
    QUrl address{}; ///< with min_id; invalid when the server gives none
    QString key{};  ///< of the newest item seen
    qint64 createdMs = 0;

    [[nodiscard]] QString token() const;
    [[nodiscard]] static NewerPlace fromToken(const QString& token);
};

/// Where the past continues: the address to fetch and the last item seen.
struct OlderPlace {
    QUrl address{};
    QString key{};

    [[nodiscard]] QString token() const;
    [[nodiscard]] static OlderPlace fromToken(const QString& token);
};

/// The way into the past after a page of `items` fetched from `list`: the server's own link when it is of the
/// same origin, else max_id of the last item. Nothing when the page was empty or brought nothing but
/// `lastKey`.
[[nodiscard]] std::optional<OlderPlace> olderPlace(const Api& api, const QUrl& list, const Reply& reply,
                                                   const std::vector<ItemKey>& items, const QString& lastKey);

/// The way towards now. Only a link with min_id continues without gaps: since_id (snac) skips what does not
/// fit on the newest page.
[[nodiscard]] NewerPlace newerPlace(const Api& api, const Reply& reply, const ItemKey& newest);

} // namespace cohort::mastodon
