#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <stop_token>
#include <utility>
#include <vector>

namespace cohort {

using HeaderLine = std::pair<QByteArray, QByteArray>;

/// One HTTP request. Redirects are followed only to the same scheme, host and port, at most 5 times; another
/// origin is answered with ErrorKind::Refused and the target's host in the detail.
struct Request {
    QByteArray method = "GET";
    QUrl url{};
    std::vector<HeaderLine> headers{};
    QByteArray body{};
    qint64 maxBytes = 8LL * 1024 * 1024;        ///< of the decompressed body; JSON default (trust.md T10)
    std::chrono::milliseconds deadline{30'000}; ///< for the whole exchange
    bool conditional = false; ///< remember validators and answer a 304 from the remembered body
};

/// The server's answer, whatever its status.
struct Reply {
    int status = 0;
    QUrl url{};                        ///< after redirects
    std::vector<HeaderLine> headers{}; ///< names in lower case
    QByteArray body{};
    bool notModified = false; ///< the body is the remembered one

    [[nodiscard]] QByteArray header(const QByteArray& lowerCaseName) const;
};

/// The one door to the network. Blocking; called on worker threads, never on the GUI thread. A stop request
/// ends the call within 50 ms with ErrorKind::Cancelled. Errors: Offline, Timeout, Tls, TooLarge, Cancelled,
/// RateLimited (the host asked us to wait longer than the deadline allows), Refused.
class Transport {
public:
    Transport() = default;
    Transport(const Transport&) = delete;
    Transport& operator=(const Transport&) = delete;
    virtual ~Transport() = default;
    [[nodiscard]] virtual Result<Reply> perform(const Request& request, std::stop_token stop) = 0;
};

} // namespace cohort
