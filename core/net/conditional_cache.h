#pragma once

#include "core/net/transport.h"

#include <QHash>

#include <list>
#include <mutex>
#include <optional>

namespace cohort {

/// Replies remembered for conditional GET (ETag, Last-Modified), in memory only and of bounded size: the one
/// longest unused goes first. Another credential never sees a reply. Thread-safe.
class ConditionalCache final {
public:
    /// Bytes of remembered bodies and headers in all.
    static constexpr qsizetype defaultBytes = 16LL * 1024 * 1024;

    explicit ConditionalCache(qsizetype mostBytes);

    /// The remembered reply to the same question, if there is one.
    [[nodiscard]] std::optional<Reply> remembered(const Request& request);
    /// Keeps the reply when it is a 200 with a validator, of at most a quarter of the room, and not
    /// "no-store".
    void remember(const Request& request, const Reply& reply);
    [[nodiscard]] qsizetype bytes() const;

private:
    struct Entry {
        QByteArray key;
        Reply reply;
        qsizetype size = 0;
    };
    void drop(const QByteArray& key);

    const qsizetype m_mostBytes;
    mutable std::mutex m_mutex;
    std::list<Entry> m_entries; ///< most recently used first
    QHash<QByteArray, std::list<Entry>::iterator> m_byKey;
    qsizetype m_bytes = 0;
};

/// If-None-Match and If-Modified-Since for asking whether `known` is still right.
[[nodiscard]] std::vector<HeaderLine> validators(const Reply& known);

} // namespace cohort
