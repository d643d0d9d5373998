#pragma once

#include "core/base/clock.h"
#include "core/net/transport.h"

#include <optional>

namespace cohort {

/// The door of one call of a provider; learns from the Date of the answers by how much this computer's clock
/// is ahead of the server's. For one thread.
class ComparedClocks final : public Transport {
public:
    ComparedClocks(Transport& door, const Clock& clock)
        : m_door(door)
        , m_clock(clock)
    {
    }
    Result<Reply> perform(const Request& request, std::stop_token stop) override;

    /// Milliseconds; 0 when it is not ahead or no answer had a time.
    [[nodiscard]] qint64 aheadMs() const;

private:
    Transport& m_door;
    const Clock& m_clock;
    std::optional<qint64> m_leastMs; ///< negative: behind
};

} // namespace cohort
