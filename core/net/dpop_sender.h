#pragma once

#include "core/base/clock.h"
#include "core/net/dpop.h"
#include "core/net/transport.h"

#include <QHash>

namespace cohort {

/// What servers want to see in proofs, by origin: the nonce each gave out last, and how far its clock is from
/// ours. Can be lost at any time at the price of one request. One thread.
class DpopMemory final {
public:
    struct Place {
        QByteArray nonce{};
        qint64 aheadMs = 0; ///< to be added to our time; 0 while the clocks agree
    };
    [[nodiscard]] Place at(const QUrl& url) const;
    /// Takes over what a reply says.
    void note(const QUrl& url, const Reply& reply, const QDateTime& now);

private:
    QHash<QByteArray, Place> m_places;
};

/// Whose key proves a request, and on which way. All references are valid for the call.
struct DpopSender {
    Transport& transport;
    const Clock& clock;
    const DpopKey& key;
    DpopMemory& memory;
};

/// Sends the request with a proof, and with the token ("Authorization: DPoP …") where there is one. A reply
/// that asks for another nonce, or says that the proof is not good while its Date shows that our clock is
/// wrong, is answered with one more proof and never with a second (RFC 9449, sections 8 and 9). Redirects are
/// replies: a proof is for one address. Errors: those of Transport and of DpopKey.
[[nodiscard]] Result<Reply> performProven(const DpopSender& sender, const Request& request,
                                          const Secret& accessToken, const std::stop_token& stop);

/// The error a reply names, in its body or in WWW-Authenticate ("use_dpop_nonce", "invalid_token"); empty
/// when it names none or is a success.
[[nodiscard]] QString oauthErrorOf(const Reply& reply);

} // namespace cohort
