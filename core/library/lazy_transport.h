#pragma once

#include "core/net/transport.h"

#include <functional>
#include <memory>
#include <mutex>

namespace cohort {

/// Makes the real network door at the first request, on the thread that makes it. Thread-safe.
class LazyTransport final : public Transport {
public:
    explicit LazyTransport(std::function<std::unique_ptr<Transport>()> make);
    [[nodiscard]] Result<Reply> perform(const Request& request, std::stop_token stop) override;
    /// The next request makes a new door (the proxy or the certificates changed); requests under way keep
    /// theirs.
    void renew();

private:
    const std::function<std::unique_ptr<Transport>()> m_make;
    std::mutex m_mutex;
    std::shared_ptr<Transport> m_transport;
};

} // namespace cohort
