#include "core/net/curl_transfer.h"

#include "core/net/net_policy.h"
#include "core/net/request_identity.h"

#include <QHostAddress>

#include <algorithm>
#include <string_view>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

/// The door writes these itself.
constexpr std::array ownHeaders{"user-agent",        "accept-encoding", "host",  "content-length",
                                "transfer-encoding", "connection",      "expect"};

bool isOwnHeader(const QByteArray& name)
{
    const QByteArray lower = name.toLower();
    return std::ranges::any_of(ownHeaders, [&lower](const char* own) { return lower == own; });
}

bool isToken(const QByteArray& text)
{
    constexpr std::string_view marks = "!#$%&'*+-.^_`|~"; // RFC 9110, 5.6.2
    return !text.isEmpty() && std::ranges::all_of(text, [marks](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               marks.find(c) != std::string_view::npos;
    });
}

bool isFieldValue(const QByteArray& text)
{
    return std::ranges::none_of(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

} // namespace

CurlTransfer::CurlTransfer(Order order, std::shared_ptr<const CurlDefaults> defaults)
    : m_order(std::move(order))
    , m_defaults(std::move(defaults))
    , m_body(m_order.request.maxBytes)
{
}

CurlTransfer::~CurlTransfer()
{
    curl_easy_cleanup(m_easy);
    curl_slist_free_all(m_headerLines);
}

Result<void> CurlTransfer::prepare()
{
    const Request& request = m_order.request;
    if (!isToken(request.method))
        return fail(ErrorKind::InvalidInput, u"not a method"_s);
    for (const auto& [name, value] : request.headers)
        if (!isToken(name) || !isFieldValue(value))
            return fail(ErrorKind::InvalidInput, u"not a header line: "_s + QString::fromLatin1(name));
    m_easy = curl_easy_init();
    if (!m_easy)
        return fail(ErrorKind::Bug, u"no transfer handle"_s);
    setConnection();
    setTrust();
    setProxy();
    setBody();
    setHeaders();
    setCallbacks();
    return {};
}

void CurlTransfer::setConnection()
{
    const NetworkSettings& settings = m_defaults->settings;
    const QByteArray url = m_order.request.url.toEncoded(QUrl::RemoveFragment);
    curl_easy_setopt(m_easy, CURLOPT_URL, url.constData());
    curl_easy_setopt(m_easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(m_easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(m_easy, CURLOPT_HTTP_VERSION, long{CURL_HTTP_VERSION_2TLS});
    curl_easy_setopt(m_easy, CURLOPT_PIPEWAIT, 1L);
    curl_easy_setopt(m_easy, CURLOPT_NOSIGNAL, 1L);
    // A name lookup cannot be interrupted; with this, cancelling does not wait for it.
    curl_easy_setopt(m_easy, CURLOPT_QUICK_EXIT, 1L);
    curl_easy_setopt(m_easy, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(m_easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(settings.connectLimit.count()));
    curl_easy_setopt(m_easy, CURLOPT_LOW_SPEED_LIMIT, settings.stallBytesPerSecond);
    curl_easy_setopt(m_easy, CURLOPT_LOW_SPEED_TIME, static_cast<long>(settings.stallLimit.count()));
    curl_easy_setopt(m_easy, CURLOPT_ERRORBUFFER, m_message.data());
    curl_easy_setopt(m_easy, CURLOPT_USERAGENT, m_defaults->userAgent.c_str());
    // On a kept connection that turns out dead, libcurl sends the request a second time by itself. For a
    // request that changes something this could mean twice the same post: these get a connection of their
    // own.
    if (!onlyReads(m_order.request))
        curl_easy_setopt(m_easy, CURLOPT_FRESH_CONNECT, 1L);
}

void CurlTransfer::setTrust()
{
    curl_easy_setopt(m_easy, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(m_easy, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(m_easy, CURLOPT_SSLVERSION, long{CURL_SSLVERSION_TLSv1_2});
    if (m_defaults->authorities.empty())
        return;
    // libcurl does not write to it; the defaults live as long as this transfer.
    curl_blob blob{.data = const_cast<char*>(m_defaults->authorities.data()),
                   .len = m_defaults->authorities.size(),
                   .flags = CURL_BLOB_NOCOPY};
    curl_easy_setopt(m_easy, CURLOPT_CAINFO_BLOB, &blob);
}

void CurlTransfer::setProxy()
{
    // Set even when empty: otherwise libcurl reads http_proxy and no_proxy from the environment by itself.
    const QByteArray address =
        m_order.proxy.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery).toEncoded();
    curl_easy_setopt(m_easy, CURLOPT_PROXY, address.constData());
    curl_easy_setopt(m_easy, CURLOPT_NOPROXY, "");
    curl_easy_setopt(m_easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    if (m_order.proxy.userName().isEmpty())
        return;
    curl_easy_setopt(m_easy, CURLOPT_PROXYUSERNAME,
                     m_order.proxy.userName(QUrl::FullyDecoded).toUtf8().constData());
    curl_easy_setopt(m_easy, CURLOPT_PROXYPASSWORD,
                     m_order.proxy.password(QUrl::FullyDecoded).toUtf8().constData());
}

void CurlTransfer::setBody()
{
    const Request& request = m_order.request;
    if (request.method == "HEAD") {
        curl_easy_setopt(m_easy, CURLOPT_NOBODY, 1L);
        return;
    }
    if (request.method == "POST" || !request.body.isEmpty()) {
        curl_easy_setopt(m_easy, CURLOPT_POST, 1L);
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t{request.body.size()});
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDS, request.body.constData());
    }
    if (request.method != "GET" || !request.body.isEmpty())
        curl_easy_setopt(m_easy, CURLOPT_CUSTOMREQUEST, request.method.constData());
}

void CurlTransfer::setHeaders()
{
    const auto add = [this](const QByteArray& line) {
        m_headerLines = curl_slist_append(m_headerLines, line.constData());
    };
    for (const auto& [name, value] : m_order.request.headers)
        if (!isOwnHeader(name))
            add(QByteArray(name + (value.isEmpty() ? QByteArray(";") : QByteArray(": " + value))));
    add("Accept-Encoding: gzip");
    add("Expect:");
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_headerLines);
    // The proxy learns nothing but where to connect.
    curl_easy_setopt(m_easy, CURLOPT_HEADEROPT, long{CURLHEADER_SEPARATE});
}

void CurlTransfer::setCallbacks()
{
    curl_easy_setopt(m_easy, CURLOPT_HEADERFUNCTION, &CurlTransfer::onHeader);
    curl_easy_setopt(m_easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_WRITEFUNCTION, &CurlTransfer::onBody);
    curl_easy_setopt(m_easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_OPENSOCKETFUNCTION, &CurlTransfer::onOpenSocket);
    curl_easy_setopt(m_easy, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_PREREQFUNCTION, &CurlTransfer::onBeforeRequest);
    curl_easy_setopt(m_easy, CURLOPT_PREREQDATA, this);
}

size_t CurlTransfer::stop(Stop reason)
{
    m_stop = reason;
    return 0; // anything but the number of bytes given makes libcurl end the transfer
}

size_t CurlTransfer::onHeader(char* data, size_t size, size_t count, void* self)
{
    auto* transfer = static_cast<CurlTransfer*>(self);
    const auto length = static_cast<qsizetype>(size * count);
    switch (transfer->m_headers.take(QByteArrayView(data, length))) {
    case ReplyHeaders::Verdict::Good:
        return size * count;
    case ReplyHeaders::Verdict::TooLarge:
        return transfer->stop(Stop::HeadersTooLarge);
    case ReplyHeaders::Verdict::Broken:
        break;
    }
    return transfer->stop(Stop::BadHeaders);
}

size_t CurlTransfer::onBody(char* data, size_t size, size_t count, void* self)
{
    auto* transfer = static_cast<CurlTransfer*>(self);
    if (!transfer->m_bodyBegun) {
        const auto coding = transfer->m_headers.coding();
        if (!coding)
            return transfer->stop(Stop::BadCoding);
        transfer->m_body.start(*coding);
        transfer->m_bodyBegun = true;
    }
    switch (transfer->m_body.take({data, size * count})) {
    case BodyReader::Verdict::Good:
        return size * count;
    case BodyReader::Verdict::TooLarge:
        return transfer->stop(Stop::BodyTooLarge);
    case BodyReader::Verdict::Broken:
        break;
    }
    return transfer->stop(Stop::BadBody);
}

bool CurlTransfer::mayConnect(const sockaddr* address) const
{
    if (!m_order.proxy.isEmpty())
        return true; // it is the proxy's address, and the proxy looks up the name
    const AddressRange range = rangeOf(QHostAddress(address));
    if (m_order.request.url.scheme() == u"http"_s)
        return range == AddressRange::Loopback;
    return !m_order.request.fromServerData || range == AddressRange::Public;
}

curl_socket_t CurlTransfer::onOpenSocket(void* self, curlsocktype purpose, curl_sockaddr* address)
{
    auto* transfer = static_cast<CurlTransfer*>(self);
    if (purpose == CURLSOCKTYPE_IPCXN && !transfer->mayConnect(&address->addr)) {
        transfer->m_stop = Stop::LeadsInside;
        return CURL_SOCKET_BAD;
    }
#ifdef SOCK_CLOEXEC
    const int type = address->socktype | SOCK_CLOEXEC;
#else
    const int type = address->socktype;
#endif
    return ::socket(address->family, type, address->protocol);
}

int CurlTransfer::onBeforeRequest(void* self, char* remoteIp, char* /*localIp*/, int /*remotePort*/,
                                  int /*localPort*/)
{
    auto* transfer = static_cast<CurlTransfer*>(self);
    // Once more, because a kept connection is used without opening a socket.
    const QHostAddress remote(QString::fromLatin1(remoteIp));
    const bool direct = transfer->m_order.proxy.isEmpty();
    if (direct && transfer->m_order.request.fromServerData && rangeOf(remote) != AddressRange::Public) {
        transfer->m_stop = Stop::LeadsInside;
        return CURL_PREREQFUNC_ABORT;
    }
    transfer->m_stop = Stop::None; // another address of the same name was good
    transfer->m_requestBegun = true;
    return CURL_PREREQFUNC_OK;
}

} // namespace cohort
