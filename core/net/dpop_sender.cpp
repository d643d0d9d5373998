#include "core/net/dpop_sender.h"

#include "core/net/rate_limiter.h"
#include "core/net/request_identity.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cstdlib>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

// An account has two servers; more come only from a server that keeps changing its mind.
constexpr qsizetype mostPlaces = 16;
// Nonces that are given out have 43 characters; a longer one than this is not worth a header line.
constexpr qsizetype longestNonce = 1024;
/// Below this the clocks agree: a Date has whole seconds and was on its way.
constexpr qint64 clockToleranceMs = 10'000;

struct Attempt {
    DpopMemory::Place said{}; ///< what the proof was made with
    Result<Reply> reply{};
};

Attempt sendProven(const DpopSender& sender, Request request, const Secret& accessToken,
                   const std::stop_token& stop)
{
    Attempt attempt{.said = sender.memory.at(request.url)};
    const auto proof = sender.key.proof({.method = request.method,
                                         .url = request.url,
                                         .issued = sender.clock.now().addMSecs(attempt.said.aheadMs),
                                         .nonce = attempt.said.nonce,
                                         .accessToken = accessToken});
    if (!proof) {
        attempt.reply = fail(proof.error());
        return attempt;
    }
    request.redirectsAreReplies = true;
    request.headers.emplace_back("DPoP", *proof);
    if (!accessToken.isEmpty())
        request.headers.emplace_back("Authorization", "DPoP " + accessToken.reveal().toUtf8());
    attempt.reply = sender.transport.perform(request, stop);
    if (attempt.reply)
        sender.memory.note(request.url, *attempt.reply, sender.clock.now());
    return attempt;
}

/// A proof made with what is known now would be another one in the way the reply asks for.
bool anotherWouldDo(const Attempt& attempt, const DpopMemory::Place& known)
{
    if (!attempt.reply)
        return false;
    const QString error = oauthErrorOf(*attempt.reply);
    if (error == "use_dpop_nonce"_L1)
        return known.nonce != attempt.said.nonce;
    return error == "invalid_dpop_proof"_L1 &&
           std::abs(known.aheadMs - attempt.said.aheadMs) >= clockToleranceMs;
}

} // namespace

DpopMemory::Place DpopMemory::at(const QUrl& url) const
{
    return m_places.value(originOf(url));
}

void DpopMemory::note(const QUrl& url, const Reply& reply, const QDateTime& now)
{
    if (m_places.size() >= mostPlaces)
        m_places.clear();
    Place& place = m_places[originOf(url)];
    const QByteArray nonce = reply.header("dpop-nonce");
    if (!nonce.isEmpty() && nonce.size() <= longestNonce)
        place.nonce = nonce;
    const QDateTime there = serverTime(reply);
    if (!there.isValid())
        return;
    const qint64 ahead = now.msecsTo(there);
    place.aheadMs = std::abs(ahead) < clockToleranceMs ? 0 : ahead;
}

Result<Reply> performProven(const DpopSender& sender, const Request& request, const Secret& accessToken,
                            const std::stop_token& stop)
{
    Attempt attempt = sendProven(sender, request, accessToken, stop);
    if (anotherWouldDo(attempt, sender.memory.at(request.url)))
        attempt = sendProven(sender, request, accessToken, stop);
    return std::move(attempt.reply);
}

QString oauthErrorOf(const Reply& reply)
{
    if (reply.status < 400)
        return {};
    const QString named = QJsonDocument::fromJson(reply.body).object()["error"_L1].toString();
    if (!named.isEmpty())
        return named;
    static const QRegularExpression parameter(u"\\berror=\"([a-z_]+)\""_s);
    return parameter.match(QString::fromLatin1(reply.header("www-authenticate"))).captured(1);
}

} // namespace cohort
