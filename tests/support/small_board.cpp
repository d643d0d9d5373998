#include "tests/support/small_board.h"

#include "core/net/net_policy.h"
#include "tests/support/small_web.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

constexpr int notices = 24;

Reply inJson(int status, const QJsonObject& object)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

Reply problem(int status, const QString& words)
{
    return inJson(status, {{u"problem"_s, words}});
}

} // namespace

SmallBoard::SmallBoard(const Clock& clock)
    : m_clock(clock)
{
    for (int i = 1; i <= notices; ++i) {
        const QString by = i % 4 == 0 ? u"ana"_s : i % 4 == 1 ? u"cleo"_s : u"ben"_s;
        const QString text = i % 3 == 0 ? u"Cup %1 of #tea"_s.arg(i) : u"Notice %1 <b>here</b>"_s.arg(i);
        const qint64 id = put({.by = by, .text = text, .isPublic = i % 2 == 0});
        if (i % 8 == 0)
            m_answer = put({.by = u"cleo"_s, .text = u"I think so, too"_s, .answers = id});
    }
}

qint64 SmallBoard::put(Notice notice)
{
    notice.id = ++m_last;
    notice.at = m_clock.now().addSecs(m_last - 1000);
    m_notices.push_back(std::move(notice));
    return m_last;
}

void SmallBoard::letSomethingArrive()
{
    put({.by = u"ben"_s, .text = u"Just in"_s});
}

Result<Reply> SmallBoard::perform(const Request& request, std::stop_token stop)
{
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled, {});
    if (const auto allowed = checkTarget(request.url, request.fromServerData); !allowed)
        return fail(allowed.error());
    if (m_left == 0)
        return fail(ErrorKind::Timeout, u"the connection was lost"_s);
    m_left = std::max(-1, m_left - 1);
    if (m_once)
        return *std::exchange(m_once, std::nullopt);
    Reply reply = answered(request);
    reply.url = request.url;
    return reply;
}

Reply SmallBoard::answered(const Request& request)
{
    if (request.url.host() != "board.test"_L1)
        return {.status = 404};
    const QByteArray shown = sentHeader(request, "authorization");
    if (m_refuses)
        return problem(403, u"you sent "_s + QString::fromUtf8(shown + request.body));
    const QString path = request.url.path();
    if (path == "/cup.png"_L1) // for everybody: whoever sends a token here gives it away
        return shown.isEmpty() ? Reply{.status = 200, .body = "\x89PNG"} : problem(403, u"a token"_s);
    if (shown != "Bearer "_ba + token)
        return problem(401, u"who are you?"_s);
    if (path == "/api/me"_L1)
        return inJson(200, {{u"name"_s, u"ana"_s}, {u"title"_s, u"Ana"_s}, {u"version"_s, u"1.0"_s}});
    if (path == "/api/notices"_L1)
        return request.method == "POST" ? added(request) : selected(request);
    const QStringList parts = path.split(u'/'); // "", "api", "notices", id, "thread"
    const qint64 id = parts.value(3).toLongLong();
    if (find(id) == nullptr)
        return problem(404, u"no such notice"_s);
    if (request.method == "DELETE") {
        std::erase_if(m_notices, [id](const Notice& notice) { return notice.id == id; });
        return {.status = 204};
    }
    return parts.value(4) == "thread"_L1 ? conversation(id) : problem(404, u"no such page"_s);
}

Reply SmallBoard::selected(const Request& request) const
{
    const QUrlQuery query(request.url);
    const auto value = [&query](const QString& name) {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    };
    const qint64 before = value(u"before"_s).toLongLong();
    const qint64 after = value(u"after"_s).toLongLong();
    const auto wanted = [&](const Notice& notice) {
        return (before == 0 || notice.id < before) && notice.id > after &&
               (!query.hasQueryItem(u"by"_s) || notice.by == value(u"by"_s)) &&
               (!query.hasQueryItem(u"tag"_s) || notice.text.contains(u'#' + value(u"tag"_s))) &&
               (!query.hasQueryItem(u"key"_s) || notice.key == value(u"key"_s));
    };
    std::vector<Notice> found;
    std::copy_if(m_notices.begin(), m_notices.end(), std::back_inserter(found), wanted);
    const auto limit = query.hasQueryItem(u"limit"_s) ? value(u"limit"_s).toULongLong() : found.size();
    const bool more = found.size() > limit;
    if (more && after > 0) // those that come next
        found.erase(found.begin() + static_cast<std::ptrdiff_t>(limit), found.end());
    else if (more)
        found.erase(found.begin(), found.end() - static_cast<std::ptrdiff_t>(limit));
    QJsonArray list;
    for (auto notice = found.rbegin(); notice != found.rend(); ++notice)
        list.append(json(*notice));
    return inJson(200, {{u"notices"_s, list}, {u"more"_s, more}});
}

Reply SmallBoard::added(const Request& request)
{
    const QJsonObject sent = QJsonDocument::fromJson(request.body).object();
    Notice notice{.by = u"ana"_s,
                  .text = sent["text"_L1].toString().toHtmlEscaped(),
                  .isPublic = sent["public"_L1].toBool(),
                  .answers = sent["answers"_L1].toString().toLongLong(),
                  .key = sent["key"_L1].toString()};
    for (const Notice& earlier : m_notices)
        if (!notice.key.isEmpty() && earlier.key == notice.key)
            return inJson(200, json(earlier));
    put(std::move(notice));
    return inJson(201, json(m_notices.back()));
}

Reply SmallBoard::conversation(qint64 id) const
{
    const qint64 opening = openingOf(*find(id));
    QJsonArray list;
    for (const Notice& notice : m_notices)
        if (openingOf(notice) == opening)
            list.append(json(notice));
    return inJson(200, {{u"notices"_s, list}});
}

const SmallBoard::Notice* SmallBoard::find(qint64 id) const
{
    const auto found = std::find_if(m_notices.begin(), m_notices.end(),
                                    [id](const Notice& notice) { return notice.id == id; });
    return found == m_notices.end() ? nullptr : &*found;
}

qint64 SmallBoard::openingOf(const Notice& notice) const
{
    const Notice* parent = notice.answers == 0 ? nullptr : find(notice.answers);
    return parent == nullptr ? notice.id : openingOf(*parent);
}

QJsonObject SmallBoard::json(const Notice& notice) const
{
    QString title = notice.by;
    title.front() = title.front().toUpper();
    return {{u"id"_s, QString::number(notice.id)},
            {u"by"_s, QJsonObject{{u"name"_s, notice.by}, {u"title"_s, title}}},
            {u"at"_s, notice.at.toString(Qt::ISODateWithMs)},
            {u"html"_s, QString("<p>"_L1 + notice.text + "</p>"_L1)},
            {u"public"_s, notice.isPublic},
            {u"answers"_s, notice.answers == 0 ? QJsonValue() : QString::number(notice.answers)},
            {u"thread"_s, QString::number(openingOf(notice))}};
}

} // namespace cohort
