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

private:
    std::function<std::unique_ptr<Transport>()> m_make;
    std::once_flag m_made;
    std::unique_ptr<Transport> m_transport;
};

} // namespace cohort
