#pragma once

#include "core/base/clock.h"
#include "core/net/transport.h"

#include <QHash>

#include <mutex>

namespace cohort {

/// The longest wait we believe; a server may ask for 99999999999 seconds.
inline constexpr qint64 longestWaitMs = 60LL * 60 * 1000;
/// After a 429 that does not say how long.
inline constexpr qint64 unsaidWaitMs = 60LL * 1000;

/// The reply's own Date in UTC; invalid where there is none.
[[nodiscard]] QDateTime serverTime(const Reply& reply);

/// How long a reply asks us to wait, in ms, 0 for not at all and at most `longestWaitMs`. Reads 429 and 503
/// with Retry-After (seconds or a date), and X-RateLimit-Remaining/-Reset (an ISO time as Mastodon and
/// GoToSocial send it, seconds since 1970, or seconds from now; also without the "X-"). Times are measured
/// against the reply's own Date where there is one, because the computer's clock may be wrong.
[[nodiscard]] qint64 askedWaitMs(const Reply& reply, const QDateTime& now);

/// Remembers which hosts asked us to wait. A 503 holds for the whole host; a used-up limit for the credential
/// and for reading or changing apart, because servers count these apart and a full media limit must not stop
/// the reading. Never sleeps. Thread-safe.
class RateLimiter final {
public:
    explicit RateLimiter(const Clock& clock);
    /// Milliseconds until this request may be sent; 0 for now.
    [[nodiscard]] qint64 waitMs(const Request& request) const;
    void note(const Request& request, const Reply& reply);

private:
    void forgetThePast();

    const Clock& m_clock;
    mutable std::mutex m_mutex;
    QHash<QByteArray, qint64> m_until; ///< key -> monotonic ms
};

} // namespace cohort
