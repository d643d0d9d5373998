#pragma once

#include "core/base/clock.h"
#include "core/net/conditional_cache.h"
#include "core/net/curl_loop.h"
#include "core/net/network_settings.h"
#include "core/net/rate_limiter.h"
#include "core/net/transport.h"

namespace cohort {

/// The real network: one libcurl-multi thread, at most 6 connections to a host and 24 in all. `perform` may
/// run on many worker threads at once; all of them must have ended before this is destroyed. Makes no
/// connection before the first request.
class CurlTransport final : public Transport {
public:
    /// `clock` must outlive the transport.
    CurlTransport(const NetworkSettings& settings, const Clock& clock);
    ~CurlTransport() override;
    [[nodiscard]] Result<Reply> perform(const Request& request, std::stop_token stop) override;

private:
    [[nodiscard]] Result<Reply> exchange(const Request& request, CurlTransfer::Moment deadline,
                                         const std::stop_token& stop);
    [[nodiscard]] Result<Reply> follow(Request request, CurlTransfer::Moment deadline,
                                       const std::stop_token& stop);

    const std::shared_ptr<const CurlDefaults> m_defaults;
    RateLimiter m_limiter;
    ConditionalCache m_cache;
    CurlLoop m_loop;
};

} // namespace cohort
