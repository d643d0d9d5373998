#include "examples/noticeboard/board_api.h"

#include "core/net/rate_limiter.h"
#include "core/net/without_secrets.h"
#include "core/text/html_reader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace noticeboard {

using namespace cohort;
using namespace Qt::StringLiterals;

namespace {

// Enough of a server's own words for the log.
constexpr qsizetype problemLength = 200;
// Names stand in one line.
constexpr int nameLength = 100;

ErrorKind kindOf(int status, bool inJson)
{
    if (status == 429)
        return ErrorKind::RateLimited;
    if (status >= 500)
        return ErrorKind::ServerTrouble;
    // A captive portal answers anything, with a page of its own: nobody has to sign in again for that.
    if (!inJson || status < 400)
        return ErrorKind::BadReply;
    if (status == 401)
        return ErrorKind::AuthRejected;
    if (status == 404)
        return ErrorKind::NotFound;
    return status == 413 ? ErrorKind::TooLarge : ErrorKind::Refused;
}

bool isDigits(const QString& id)
{
    return !id.isEmpty() && std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

QString networkId()
{
    return u"noticeboard"_s;
}

std::optional<Error> errorOf(const Reply& reply, const Session& session)
{
    if (reply.status >= 200 && reply.status < 300)
        return std::nullopt;
    const QJsonDocument json = QJsonDocument::fromJson(reply.body);
    Error error{.kind = kindOf(reply.status, json.isObject()), .code = reply.status};
    if (error.kind == ErrorKind::RateLimited || error.kind == ErrorKind::ServerTrouble)
        error.retryAfterMs = askedWaitMs(reply, session.clock.now());
    error.detail =
        withoutSecrets(json["problem"_L1].toString(), session.credentials.values()).left(problemLength);
    return error;
}

BoardApi::BoardApi(Session& session)
    : m_session(session)
{
}

Result<QJsonObject> BoardApi::get(const QString& path, const std::vector<FormField>& query) const
{
    Request request{.url = QUrl(address(path))};
    if (!query.empty())
        request.url.setQuery(QString::fromLatin1(formEncoded(query)), QUrl::StrictMode);
    return exchange(std::move(request));
}

Result<QJsonObject> BoardApi::post(const QString& path, const QJsonObject& body) const
{
    return exchange({.method = "POST",
                     .url = QUrl(address(path)),
                     .headers = {{"Content-Type", "application/json"}},
                     .body = QJsonDocument(body).toJson(QJsonDocument::Compact)});
}

Result<QJsonObject> BoardApi::remove(const QString& path) const
{
    return exchange({.method = "DELETE", .url = QUrl(address(path))});
}

Result<QJsonObject> BoardApi::exchange(Request request) const
{
    if (m_session.stop.stop_requested())
        return fail(ErrorKind::Cancelled, {});
    request.headers.emplace_back("Accept", "application/json");
    const Secret token = m_session.credentials.value(u"access_token"_s);
    request.headers.emplace_back("Authorization", "Bearer " + token.reveal().toUtf8());
    const auto reply = m_session.transport.perform(request, m_session.stop);
    if (!reply)
        return fail(reply.error());
    if (auto error = errorOf(*reply, m_session))
        return fail(std::move(*error));
    if (reply->body.trimmed().isEmpty())
        return QJsonObject{};
    const QJsonDocument json = QJsonDocument::fromJson(reply->body);
    if (!json.isObject())
        return fail(Error{.kind = ErrorKind::BadReply, .code = reply->status, .detail = u"no JSON object"_s});
    return json.object();
}

QString BoardApi::address(const QString& path) const
{
    return m_session.account.server.toString(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment |
                                             QUrl::RemoveUserInfo) +
           path;
}

Author BoardApi::readMember(const QJsonObject& member) const
{
    const QString name = cleanLine(member["name"_L1].toString(), nameLength);
    Author author{.network = networkId(), .remoteId = name};
    if (name.isEmpty())
        return author;
    author.uri = address("/people/"_L1 + QString::fromLatin1(QUrl::toPercentEncoding(name)));
    author.handle = name + u'@' + m_session.account.server.host();
    author.name = cleanLine(member["title"_L1].toString(), nameLength);
    author.profileUrl = QUrl(author.uri);
    return author;
}

std::optional<Post> BoardApi::readNotice(const QJsonObject& notice) const
{
    const QString id = notice["id"_L1].toString();
    Post post{.author = readMember(notice["by"_L1].toObject()),
              .created = QDateTime::fromString(notice["at"_L1].toString(), Qt::ISODateWithMs).toUTC()};
    if (!isDigits(id) || post.author.uri.isEmpty() || !post.created.isValid())
        return std::nullopt;
    const AccountId account = m_session.account.id;
    const auto named = [this, account](const QString& each) {
        return PostRef{.account = account, .uri = address("/notices/"_L1 + each), .remoteId = each};
    };
    post.ref = named(id);
    post.url = QUrl(post.ref.uri);
    if (const QString parent = notice["answers"_L1].toString(); isDigits(parent))
        post.parent = named(parent);
    if (const QString thread = notice["thread"_L1].toString(); isDigits(thread))
        post.threadUri = named(thread).uri;
    post.text = richTextFromHtml(notice["html"_L1].toString());
    // What is not said to be limited counts as public.
    const bool limited = notice["public"_L1].isBool() && !notice["public"_L1].toBool();
    post.visibility = limited ? Visibility::LocalOnly : Visibility::Anyone;
    return post;
}

std::vector<Post> BoardApi::readNotices(const QJsonObject& answer) const
{
    std::vector<Post> posts;
    const QJsonArray notices = answer["notices"_L1].toArray();
    posts.reserve(static_cast<size_t>(notices.size()));
    for (const auto& notice : notices)
        if (auto post = readNotice(notice.toObject()))
            posts.push_back(std::move(*post));
    return posts;
}

QString BoardApi::idOf(const PostRef& post) const
{
    const QString start = address(u"/notices/"_s);
    const QString id = post.uri.startsWith(start) ? post.uri.mid(start.size())
                       : post.uri.isEmpty()       ? post.remoteId
                                                  : QString();
    return isDigits(id) ? id : QString();
}

QString BoardApi::memberName(const QString& uriOrName) const
{
    const QString start = address(u"/people/"_s);
    return uriOrName.startsWith(start) ? QUrl::fromPercentEncoding(uriOrName.mid(start.size()).toLatin1())
                                       : uriOrName;
}

} // namespace noticeboard
