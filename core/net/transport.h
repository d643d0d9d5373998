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

/// One HTTP request. Redirects of GET and HEAD are followed only to the same scheme, host and port, at most 5
/// times; another origin is answered with ErrorKind::Refused and the target's host in the detail. Requests
/// that change something are never sent again: their redirect is the reply. The door itself sets User-Agent,
/// Accept-Encoding, Host, Content-Length, Transfer-Encoding, Connection and Expect; these are ignored here.
struct Request {
    QByteArray method = "GET";
    QUrl url{};
    std::vector<HeaderLine> headers{};
    QByteArray body{};
    qint64 maxBytes = 8LL * 1024 * 1024;        ///< of the decompressed body; JSON default (trust.md T10)
    std::chrono::milliseconds deadline{30'000}; ///< for the whole exchange
    bool conditional = false; ///< remember validators and answer a 304 from the remembered body
    /// The address stands in something a server sent (a picture, a linked page): it must not reach private,
    /// link-local or loopback addresses (trust.md T8). Leave it off for the account's own server.
    bool fromServerData = false;
    /// A redirect is the reply, whoever it leads to: the caller looks at it and asks anew by itself.
    bool redirectsAreReplies = false;
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
/// ends the call within 50 ms with ErrorKind::Cancelled.
/// The request surely did not leave this computer after Offline, Tls (detail: "expired", "not-yet-valid",
/// "wrong-host", "self-signed", "untrusted" or "handshake"), InvalidInput, RateLimited (the host asked us to
/// wait, `retryAfterMs` says how much longer) and Refused by the door's own rules. What a changing request
/// did is unknown after Timeout (also: connection lost in mid-exchange), BadReply, TooLarge and Cancelled.
class Transport {
public:
    Transport() = default;
    Transport(const Transport&) = delete;
    Transport& operator=(const Transport&) = delete;
    virtual ~Transport() = default;
    [[nodiscard]] virtual Result<Reply> perform(const Request& request, std::stop_token stop) = 0;
};

} // namespace cohort
