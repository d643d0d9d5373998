#include "core/sync/compared_clocks.h"

#include "core/net/rate_limiter.h"

#include <algorithm>

namespace cohort {

Result<Reply> ComparedClocks::perform(const Request& request, std::stop_token stop)
{
    auto reply = m_door.perform(request, std::move(stop));
    const QDateTime theirs = reply ? serverTime(*reply) : QDateTime();
    if (theirs.isValid()) {
        // An answer that lay in a store on the way has an old Date: the least difference is nearest the
        // truth.
        const qint64 aheadMs = theirs.msecsTo(m_clock.now());
        m_leastMs = std::min(m_leastMs.value_or(aheadMs), aheadMs);
    }
    return reply;
}

qint64 ComparedClocks::aheadMs() const
{
    return std::max(m_leastMs.value_or(0), qint64{0});
}

} // namespace cohort
