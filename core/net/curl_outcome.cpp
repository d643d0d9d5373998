// How libcurl's results become ours; the other half of CurlTransfer.
#include "core/net/curl_transfer.h"

#include <array>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

// X509_V_ERR_* of OpenSSL, which libcurl hands through; part of its stable interface.
QString tlsReason(long verifyResult)
{
    switch (verifyResult) {
    case 0: // The chain is good and libcurl still refuses: then it is the name, which it checks by itself;
    case 1: // until it has, it leaves "unspecified" here.
        return u"wrong-host"_s;
    case 9:
        return u"not-yet-valid"_s;
    case 10:
        return u"expired"_s;
    case 18:
    case 19:
        return u"self-signed"_s;
    case 62:
    case 64:
        return u"wrong-host"_s;
    default:
        return u"untrusted"_s;
    }
}

Error because(ErrorKind kind, CURLcode code, const QString& detail)
{
    return {.kind = kind, .code = static_cast<int>(code), .detail = detail};
}

} // namespace

Result<Reply> CurlTransfer::conclude(CURLcode code)
{
    if (m_stop != Stop::None)
        return fail(stopError());
    if (code != CURLE_OK)
        return fail(errorFor(code));
    if (!m_headers.areWhole())
        return fail(ErrorKind::BadReply, u"headers end too early"_s);
    if (m_bodyBegun && m_body.finish() != BodyReader::Verdict::Good)
        return fail(ErrorKind::BadReply, u"compressed body ends too early"_s);
    long status = 0;
    curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
    return Reply{.status = static_cast<int>(status),
                 .url = m_order.request.url,
                 .headers = m_headers.takeLines(),
                 .body = m_body.takeBody()};
}

Result<Reply> CurlTransfer::concludeOverdue() const
{
    if (m_requestBegun)
        return fail(ErrorKind::Timeout, u"deadline"_s);
    // Nothing was sent: the outcome is certain.
    return fail(ErrorKind::Offline, u"no connection before the deadline"_s);
}

Error CurlTransfer::stopError() const
{
    switch (m_stop) {
    case Stop::HeadersTooLarge:
        return {.kind = ErrorKind::TooLarge, .detail = u"headers"_s};
    case Stop::BodyTooLarge:
        return {.kind = ErrorKind::TooLarge, .detail = u"body"_s};
    case Stop::BadHeaders:
        return {.kind = ErrorKind::BadReply, .detail = u"content length"_s};
    case Stop::BadCoding:
        return {.kind = ErrorKind::BadReply, .detail = u"content coding"_s};
    case Stop::BadBody:
        return {.kind = ErrorKind::BadReply, .detail = u"compressed body is damaged"_s};
    case Stop::LeadsInside:
        return {.kind = ErrorKind::Refused, .detail = u"leads inside: "_s + m_order.request.url.host()};
    case Stop::None:
        break;
    }
    return {.kind = ErrorKind::Bug};
}

Error CurlTransfer::errorFor(CURLcode code) const
{
    switch (code) {
    case CURLE_PEER_FAILED_VERIFICATION: {
        long verified = 0;
        curl_easy_getinfo(m_easy, CURLINFO_SSL_VERIFYRESULT, &verified);
        return because(ErrorKind::Tls, code, tlsReason(verified));
    }
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_USE_SSL_FAILED:
        return unreachable(code);
    case CURLE_URL_MALFORMAT:
        return because(ErrorKind::InvalidInput, code, u"not an address"_s);
    case CURLE_OUT_OF_MEMORY:
        return because(ErrorKind::TooLarge, code, u"memory"_s);
    case CURLE_OPERATION_TIMEDOUT:
        return m_requestBegun ? because(ErrorKind::Timeout, code, u"stalled"_s) : unreachable(code);
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
        return m_requestBegun ? because(ErrorKind::Timeout, code, u"connection lost"_s) : unreachable(code);
    case CURLE_PARTIAL_FILE:
        return because(ErrorKind::BadReply, code, u"body ends too early"_s);
    default:
        break;
    }
    const QString message = QString::fromUtf8(m_message.data());
    return m_requestBegun ? because(ErrorKind::BadReply, code, message) : unreachable(code);
}

Error CurlTransfer::unreachable(CURLcode code) const
{
    long systemError = 0;
    curl_easy_getinfo(m_easy, CURLINFO_OS_ERRNO, &systemError);
    const bool handshake = code == CURLE_SSL_CONNECT_ERROR || code == CURLE_SSL_CIPHER;
    if (handshake && systemError == 0)
        return because(ErrorKind::Tls, code, u"handshake"_s);
    const QString message = QString::fromUtf8(m_message.data());
    return because(ErrorKind::Offline, code, message.isEmpty() ? u"no connection"_s : message);
}

} // namespace cohort
