#include "core/providers/mastodon/api.h"

#include "core/net/multipart.h"
#include "core/net/request_identity.h"

namespace cohort::mastodon {

namespace {

// Pictures take a while on a slow line: 40 MB at 1 MB/s and the server's own work on them.
constexpr std::chrono::seconds uploadDeadline{120};

} // namespace

Api::Api(ApiAccess access)
    : m_access(std::move(access))
{
}

Api::Api(const Session& session)
    : Api(ApiAccess{.transport = session.transport,
                    .clock = session.clock,
                    .server = session.account.server,
                    .token = session.credentials.value(QStringLiteral("access_token")),
                    .stop = session.stop,
                    .secrets = session.credentials.values()})
{
}

QUrl Api::address(const QString& path, const Fields& query) const
{
    QUrl url = m_access.server;
    url.setPath(path, QUrl::TolerantMode);
    url.setFragment({});
    url.setQuery(query.empty() ? QString() : QString::fromLatin1(formEncoded(query)), QUrl::StrictMode);
    return url;
}

bool Api::isOwnOrigin(const QUrl& address) const
{
    return address.isValid() && originOf(address) == originOf(m_access.server);
}

Result<ApiAnswer> Api::get(const QString& path, const Fields& query) const
{
    return exchange({.url = address(path, query)});
}

Result<ApiAnswer> Api::getAddress(const QUrl& address) const
{
    if (!isOwnOrigin(address))
        return fail(ErrorKind::Refused, QStringLiteral("an address of another server"));
    return exchange({.url = address});
}

Result<ApiAnswer> Api::post(const QString& path, const Fields& form,
                            const std::vector<HeaderLine>& headers) const
{
    Request request{.method = "POST", .url = address(path, {}), .headers = headers};
    request.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    request.body = formEncoded(form);
    return exchange(std::move(request));
}

Result<ApiAnswer> Api::post(const QString& path, const Fields& form) const
{
    return post(path, form, {});
}

Result<ApiAnswer> Api::postAddress(const QUrl& address, const Fields& form) const
{
    if (!isOwnOrigin(address))
        return fail(ErrorKind::Refused, QStringLiteral("an address of another server"));
    return exchange({.method = "POST",
                     .url = address,
                     .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                     .body = formEncoded(form)});
}

Result<ApiAnswer> Api::put(const QString& path, const Fields& form) const
{
    return exchange({.method = "PUT",
                     .url = address(path, {}),
                     .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                     .body = formEncoded(form)});
}

Result<ApiAnswer> Api::remove(const QString& path, const Fields& query) const
{
    return exchange({.method = "DELETE", .url = address(path, query)});
}

Result<ApiAnswer> Api::upload(const QString& path, const Upload& file) const
{
    MultipartForm form;
    if (!file.description.isEmpty())
        form.addText(QStringLiteral("description"), file.description);
    form.addFile({.field = QStringLiteral("file"),
                  .fileName = file.fileName,
                  .contentType = file.mimeType,
                  .bytes = file.bytes});
    return exchange({.method = "POST",
                     .url = address(path, {}),
                     .headers = {{"Content-Type", form.contentType()}},
                     .body = form.body(),
                     .deadline = uploadDeadline});
}

Result<ApiAnswer> Api::exchange(Request request) const
{
    request.headers.emplace_back("Accept", "application/json");
    if (!m_access.token.isEmpty())
        request.headers.emplace_back("Authorization", "Bearer " + m_access.token.reveal().toUtf8());
    auto reply = m_access.transport.perform(request, m_access.stop);
    if (!reply)
        return fail(reply.error());
    if (const auto error =
            errorOf(*reply, m_access.clock.now(), m_access.secrets + QList<Secret>{m_access.token}))
        return fail(*error);
    auto json = JsonDocument::parse(reply->body);
    if (!json)
        return fail(Error{.kind = ErrorKind::BadReply, .code = reply->status, .detail = json.error().detail});
    return ApiAnswer{.json = std::move(*json), .reply = std::move(*reply)};
}

QString segment(const QString& id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace cohort::mastodon
