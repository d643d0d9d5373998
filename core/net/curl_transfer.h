#pragma once

#include "core/net/body_reader.h"
#include "core/net/network_settings.h"
#include "core/net/reply_headers.h"
#include "core/net/transport.h"

#include <curl/curl.h>

#include <array>
#include <chrono>
#include <memory>
#include <string>

namespace cohort {

/// What every transfer of one transport has in common. Immutable.
struct CurlDefaults {
    NetworkSettings settings{};
    std::string userAgent{};
    std::string authorities{}; ///< PEM: the system's and the extra ones; empty for libcurl's own default
};

/// One exchange without redirects: a libcurl easy handle, its callbacks and what they collected. Built on the
/// worker thread, run on the network thread, read on the worker again after the network thread let go of it.
class CurlTransfer final {
public:
    using Moment = std::chrono::steady_clock::time_point;

    struct Order {
        Request request{};
        QUrl proxy{}; ///< empty for a direct connection
        Moment deadline{};
    };

    CurlTransfer(Order order, std::shared_ptr<const CurlDefaults> defaults);
    CurlTransfer(const CurlTransfer&) = delete;
    CurlTransfer& operator=(const CurlTransfer&) = delete;
    ~CurlTransfer();

    /// InvalidInput when the request cannot be put on the wire as it is.
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] CURL* handle() const { return m_easy; }
    [[nodiscard]] Moment deadline() const { return m_order.deadline; }

    /// The outcome, once libcurl is done with it.
    [[nodiscard]] Result<Reply> conclude(CURLcode code);
    /// The outcome when our own deadline passed first.
    [[nodiscard]] Result<Reply> concludeOverdue() const;

private:
    enum class Stop { None, HeadersTooLarge, BodyTooLarge, BadHeaders, BadCoding, BadBody, LeadsInside };

    void setConnection();
    void setTrust();
    void setProxy();
    void setBody();
    void setHeaders();
    void setCallbacks();
    [[nodiscard]] Error errorFor(CURLcode code) const;
    [[nodiscard]] Error stopError() const;
    [[nodiscard]] Error unreachable(CURLcode code) const;
    [[nodiscard]] bool mayConnect(const sockaddr* address) const;
    [[nodiscard]] size_t stop(Stop reason);

    static size_t onHeader(char* data, size_t size, size_t count, void* self);
    static size_t onBody(char* data, size_t size, size_t count, void* self);
    static curl_socket_t onOpenSocket(void* self, curlsocktype purpose, curl_sockaddr* address);
    static int onBeforeRequest(void* self, char* remoteIp, char* localIp, int remotePort, int localPort);

    const Order m_order;
    const std::shared_ptr<const CurlDefaults> m_defaults;
    CURL* m_easy = nullptr;
    curl_slist* m_headerLines = nullptr;
    ReplyHeaders m_headers;
    BodyReader m_body;
    bool m_bodyBegun = false;
    bool m_requestBegun = false; ///< bytes of the request may have reached the server
    Stop m_stop = Stop::None;
    std::array<char, CURL_ERROR_SIZE> m_message{};
};

} // namespace cohort
