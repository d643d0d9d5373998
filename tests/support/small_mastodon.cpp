#include "tests/support/small_mastodon.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

#include <gtest/gtest.h>

#include <algorithm>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

struct Inhabitant {
    const char* id;
    const char* name;
    const char* host;
    bool follows;  ///< ana
    bool followed; ///< by ana
};

constexpr Inhabitant inhabitants[] = {
    {"101", "ana", "work.test", false, false}, {"102", "ben", "home.test", true, true},
    {"103", "cem", "home.test", true, true},   {"104", "dot", "work.test", true, false},
    {"105", "eli", "far.test", true, true},    {"106", "fay", "far.test", true, false},
    {"107", "gil", "work.test", true, true},   {"108", "hua", "home.test", false, false},
};
const QString me = u"101"_s;
const QString asking = u"108"_s;
const QString server = u"https://work.test"_s;

QJsonObject account(const QString& idOrName)
{
    for (const Inhabitant& person : inhabitants) {
        const QString name = QString::fromLatin1(person.name);
        const QString host = QString::fromLatin1(person.host);
        if (idOrName != QLatin1String(person.id) && idOrName != name)
            continue;
        return {{u"id"_s, QString::fromLatin1(person.id)},
                {u"username"_s, name},
                {u"acct"_s, host == u"work.test"_s ? name : u"%1@%2"_s.arg(name, host)},
                {u"display_name"_s, QString(name.at(0).toUpper() + name.mid(1))},
                {u"url"_s, u"https://%1/@%2"_s.arg(host, name)},
                {u"followers_count"_s, 6},
                {u"locked"_s, true},
                {u"bot"_s, false}};
    }
    return {};
}

QByteArray bytes(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Reply ok(const QJsonObject& object)
{
    return {.status = 200, .body = bytes(object)};
}

Reply ok(const QJsonArray& array)
{
    return {.status = 200, .body = QJsonDocument(array).toJson(QJsonDocument::Compact)};
}

Reply notFound()
{
    return {.status = 404, .body = R"({"error": "Record not found"})"};
}

QJsonObject description()
{
    const QJsonObject configuration{
        {u"statuses"_s, QJsonObject{{u"max_characters"_s, 500}, {u"max_media_attachments"_s, 4}}},
        {u"media_attachments"_s, QJsonObject{{u"image_size_limit"_s, 16'777'216}}},
        {u"polls"_s, QJsonObject{{u"max_options"_s, 4}}}};
    return {{u"domain"_s, u"work.test"_s},
            {u"api_versions"_s, QJsonObject{{u"mastodon"_s, 7}}},
            {u"configuration"_s, configuration}};
}

QMap<QString, QString> fieldsOf(const QByteArray& form)
{
    QMap<QString, QString> fields;
    for (QByteArray field : form.split('&')) {
        field.replace('+', ' ');
        const qsizetype equals = field.indexOf('=');
        fields.insert(QUrl::fromPercentEncoding(field.left(equals)),
                      QUrl::fromPercentEncoding(field.mid(equals + 1)));
    }
    return fields;
}

QString time(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QByteArray headerOf(const Request& request, const QByteArray& name)
{
    for (const auto& [header, value] : request.headers)
        if (header.toLower() == name)
            return value;
    return {};
}

} // namespace

SmallMastodon::SmallMastodon(const Clock& clock, Kind kind)
    : m_clock(clock)
    , m_kind(kind)
{
    const QDateTime start = clock.now().addDays(-2);
    for (int i = 0; i < 20; ++i) {
        const QString author = i % 4 == 0 ? u"ana"_s : i % 4 == 3 ? u"cem"_s : u"ben"_s;
        QJsonObject& status =
            add(author, u"Cup %1 of #tea :kettle: for @ana"_s.arg(i), start.addSecs(600 * i));
        if (i == 9 || i == 10) { // a conversation: ben answers ana and himself
            status[u"in_reply_to_id"_s] = QString::number(status[u"id"_s].toString().toLongLong() - 1);
            status[u"in_reply_to_account_id"_s] = i == 9 ? u"101"_s : u"102"_s;
        }
    }
    pass(u"cem"_s, u"1005"_s, start.addSecs(20'000));
}

Result<Reply> SmallMastodon::perform(const Request& request, std::stop_token stop)
{
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled, {});
    if (!request.url.isValid() || request.url.host().isEmpty() || !request.url.scheme().startsWith(u"http"_s))
        return fail(ErrorKind::InvalidInput, u"not a web address"_s);
    if (m_requestsLeft == 0)
        return fail(ErrorKind::Timeout, u"lost"_s);
    m_requestsLeft = std::max(m_requestsLeft - 1, -1);
    const QByteArray token = headerOf(request, "authorization");
    if (!request.url.toString().startsWith(server + u'/')) {
        EXPECT_TRUE(token.isEmpty()) << "the token went to " << request.url.host().toStdString();
        return fail(ErrorKind::Offline, u"no such host"_s);
    }
    Reply reply = notFound();
    if (m_refuses)
        reply = {.status = 403,
                 .body = bytes({{u"error"_s, QString::fromUtf8(token + ' ' + request.body).left(100)}})};
    else if (request.url.path() == u"/media/cup.png"_s)
        reply = {.status = 200, .body = "\x89PNG"};
    else if (token != "Bearer t0ken")
        reply.status = 401;
    else
        reply = answer(taken(request));
    reply.url = request.url;
    return reply;
}

SmallMastodon::Call SmallMastodon::taken(const Request& request) const
{
    Call call{.request = request};
    QStringList parts = request.url.path().split(u'/', Qt::SkipEmptyParts);
    for (QString& part : parts)
        if (std::all_of(part.cbegin(), part.cend(), [](QChar c) { return c.isDigit(); })) {
            call.id = part;
            part = u"*"_s;
        }
    call.path = parts.mid(1).join(u'/');
    call.fields =
        fieldsOf(request.body.isEmpty() ? request.url.query(QUrl::FullyEncoded).toLatin1() : request.body);
    return call;
}

Reply SmallMastodon::answer(const Call& call)
{
    if (call.path == u"v2/search"_s)
        return m_kind == Kind::Poor ? notFound() : search(call);
    if (call.request.method == "POST" && call.path == u"v1/statuses"_s)
        return publish(call);
    if (call.path.startsWith(u"v1/statuses/*"_s))
        return act(call);
    if (call.path == u"v1/conversations/*/read"_s && m_kind == Kind::Full)
        return find(call.id) ? ok(QJsonObject{{u"id"_s, call.id}, {u"unread"_s, false}}) : notFound();
    const Reply found = people(call);
    return found.status == 404 && call.request.method == "GET" ? read(call) : found;
}

Reply SmallMastodon::read(const Call& call)
{
    const auto by = [this](const QString& id) {
        return statuses([id](const QJsonObject& status) { return status[u"account"_s][u"id"_s] == id; });
    };
    const auto marked = [this](const QString& mark) {
        return statuses([mark](const QJsonObject& status) { return status[mark].toBool(); });
    };
    const bool rich = m_kind == Kind::Full;
    if (call.path == u"v1/timelines/home"_s)
        return page(call, statuses([](const QJsonObject&) { return true; }));
    if (call.path == u"v1/timelines/tag/tea"_s)
        return page(
            call, statuses([](const QJsonObject& status) { return !status[u"tags"_s].toArray().isEmpty(); }));
    if (call.path.startsWith(u"v1/timelines/tag/"_s))
        return page(call, {});
    if (call.path == u"v1/accounts/*/statuses"_s)
        return page(call, by(call.id));
    if (call.path == u"v1/favourites"_s)
        return page(call, marked(u"favourited"_s));
    if (call.path == u"v1/bookmarks"_s && rich)
        return page(call, marked(u"bookmarked"_s));
    if (call.path == u"v1/timelines/list/*"_s && rich && call.id == u"7"_s)
        return page(call, by(u"102"_s));
    if (call.path == u"v1/lists"_s && rich)
        return ok(QJsonArray{QJsonObject{{u"id"_s, u"7"_s}, {u"title"_s, u"Work"_s}}});
    if (call.path == u"v1/conversations"_s && rich) {
        std::vector<QJsonObject> talks;
        for (const QJsonObject& status : by(u"102"_s))
            talks.push_back({{u"id"_s, status[u"id"_s]},
                             {u"unread"_s, true},
                             {u"accounts"_s, QJsonArray{status[u"account"_s]}},
                             {u"last_status"_s, status}});
        return page(call, talks);
    }
    if (call.path == u"v1/notifications"_s) {
        std::vector<QJsonObject> notices;
        for (const QJsonObject& status : by(u"102"_s))
            notices.push_back({{u"id"_s, status[u"id"_s]},
                               {u"type"_s, u"mention"_s},
                               {u"created_at"_s, status[u"created_at"_s]},
                               {u"account"_s, status[u"account"_s]},
                               {u"status"_s, status}});
        return page(call, notices);
    }
    return notFound();
}

Reply SmallMastodon::people(const Call& call) const
{
    if (call.path == u"v1/accounts/verify_credentials"_s)
        return ok(account(me));
    if (call.path == u"v2/instance"_s)
        return ok(description());
    const bool followers = call.path == u"v1/accounts/*/followers"_s;
    const bool following = call.path == u"v1/accounts/*/following"_s;
    std::vector<QJsonObject> found;
    for (const Inhabitant& person : inhabitants)
        if (const QString id = QString::fromLatin1(person.id);
            (followers && person.follows) || (following && person.followed) ||
            (call.path == u"v1/lists/*/accounts"_s && call.id == u"7"_s && id == u"102"_s) ||
            (call.path == u"v1/follow_requests"_s && id == asking))
            found.insert(found.begin(), account(id));
    if (!found.empty())
        return page(call, found);
    if (call.path != u"v1/accounts/relationships"_s)
        return notFound();
    QJsonArray relationships;
    for (const Inhabitant& person : inhabitants)
        if (call.request.url.query().contains(QString::fromLatin1(person.id)))
            relationships.append(QJsonObject{{u"id"_s, QString::fromLatin1(person.id)},
                                             {u"following"_s, person.followed},
                                             {u"followed_by"_s, person.follows},
                                             {u"requested_by"_s, asking == QLatin1String(person.id)}});
    return ok(relationships);
}

Reply SmallMastodon::search(const Call& call) const
{
    const QString words = call.fields[u"q"_s];
    QJsonArray accounts;
    QJsonArray hits;
    if (call.fields[u"type"_s] == u"accounts"_s)
        for (const Inhabitant& person : inhabitants) {
            const QJsonObject found = account(QString::fromLatin1(person.id));
            const QString handle =
                u"@%1@%2"_s.arg(QString::fromLatin1(person.name), QString::fromLatin1(person.host));
            if (words == handle || words == found[u"url"_s].toString())
                accounts.append(found);
        }
    else
        for (const QJsonObject& status : statuses([&words](const QJsonObject& each) {
                 return each[u"uri"_s] == words || each[u"content"_s].toString().contains(words);
             }))
            hits.append(status);
    for (int skipped = call.fields[u"offset"_s].toInt(); skipped > 0 && !hits.isEmpty(); --skipped)
        hits.removeFirst();
    return ok(QJsonObject{{u"accounts"_s, accounts}, {u"statuses"_s, hits}, {u"hashtags"_s, QJsonArray()}});
}

Reply SmallMastodon::publish(const Call& call)
{
    const QString key = QString::fromLatin1(headerOf(call.request, "idempotency-key"));
    if (QJsonObject* known = find(m_sent.value(key)))
        return ok(*known);
    QJsonObject& status = add(u"ana"_s, call.fields[u"status"_s], m_clock.now());
    status[u"visibility"_s] = call.fields[u"visibility"_s];
    status[u"spoiler_text"_s] = call.fields[u"spoiler_text"_s];
    if (const QJsonObject* parent = find(call.fields.value(u"in_reply_to_id"_s))) {
        status[u"in_reply_to_id"_s] = (*parent)[u"id"_s];
        status[u"in_reply_to_account_id"_s] = (*parent)[u"account"_s][u"id"_s];
    }
    m_sent[key] = status[u"id"_s].toString();
    return ok(status);
}

Reply SmallMastodon::act(const Call& call)
{
    QJsonObject* status = find(call.id);
    if (!status)
        return notFound();
    const QString action = call.path.mid(QStringLiteral("v1/statuses/*").size());
    const QByteArray& method = call.request.method;
    if (method == "DELETE") {
        const QJsonObject gone = *status;
        std::erase_if(m_statuses, [&call](const QJsonObject& each) { return each[u"id"_s] == call.id; });
        return ok(gone);
    }
    if (method == "PUT") {
        write(*status, call.fields[u"status"_s]);
        (*status)[u"edited_at"_s] = time(m_clock.now());
        return ok(*status);
    }
    if (action == u"/context"_s)
        return context(call);
    if (action == u"/source"_s)
        return ok(QJsonObject{{u"id"_s, call.id}, {u"text"_s, (*status)[u"typed"_s]}});
    static const QMap<QString, std::pair<QString, bool>> marks{
        {u"/favourite"_s, {u"favourited"_s, true}},
        {u"/unfavourite"_s, {u"favourited"_s, false}},
        {u"/bookmark"_s, {u"bookmarked"_s, true}},
        {u"/unbookmark"_s, {u"bookmarked"_s, false}},
    };
    const auto mark = marks.constFind(action);
    if (method == "GET" && action.isEmpty())
        return ok(*status);
    if (mark == marks.cend() || (m_kind == Kind::Poor && mark->first == u"bookmarked"_s))
        return notFound();
    (*status)[mark->first] = mark->second;
    if (mark->first == u"favourited"_s)
        (*status)[u"favourites_count"_s] = mark->second ? 1 : 0;
    return ok(*status);
}

Reply SmallMastodon::context(const Call& call) const
{
    const auto parentOf = [this](const QString& id) {
        for (const QJsonObject& status : m_statuses)
            if (status[u"id"_s] == id)
                return status[u"in_reply_to_id"_s].toString();
        return QString();
    };
    QJsonArray ancestors;
    QJsonArray descendants;
    QStringList above;
    for (QString id = parentOf(call.id); !id.isEmpty(); id = parentOf(id))
        above.push_back(id);
    QStringList below{call.id};
    for (const QJsonObject& status : m_statuses) {
        const QString id = status[u"id"_s].toString();
        if (above.contains(id))
            ancestors.append(status);
        if (below.contains(status[u"in_reply_to_id"_s].toString())) {
            below.push_back(id);
            descendants.append(status);
        }
    }
    return ok(QJsonObject{{u"ancestors"_s, ancestors}, {u"descendants"_s, descendants}});
}

/// One page with the links to its neighbours; its first entry stands there twice.
Reply SmallMastodon::page(const Call& call, const std::vector<QJsonObject>& newestFirst) const
{
    const auto number = [](const QJsonObject& entry) { return entry[u"id"_s].toString().toLongLong(); };
    const QUrlQuery query(call.request.url);
    const qint64 below = query.queryItemValue(u"max_id"_s).toLongLong();
    const qint64 above = query.queryItemValue(u"min_id"_s).toLongLong();
    const auto limit = static_cast<size_t>(std::max(query.queryItemValue(u"limit"_s).toInt(), 1));
    std::vector<QJsonObject> chosen;
    for (const QJsonObject& entry : newestFirst)
        if ((below == 0 || number(entry) < below) && number(entry) > above)
            chosen.push_back(entry);
    const bool more = chosen.size() > limit;
    if (more && above > 0)
        chosen.erase(chosen.begin(), chosen.end() - static_cast<ptrdiff_t>(limit));
    else if (more)
        chosen.resize(limit);
    QJsonArray list;
    for (const QJsonObject& entry : chosen)
        list.append(entry);
    Reply reply = ok(list);
    if (chosen.empty())
        return reply;
    list.insert(1, chosen.front());
    reply = ok(list);
    const QString address = server + call.request.url.path() + u"?limit=%1&"_s.arg(limit);
    QStringList links{u"<%1min_id=%2>; rel=\"prev\""_s.arg(address).arg(number(chosen.front()))};
    if (more && above == 0)
        links.push_back(u"<%1max_id=%2>; rel=\"next\""_s.arg(address).arg(number(chosen.back())));
    reply.headers.emplace_back("link", links.join(u", "_s).toLatin1());
    return reply;
}

std::vector<QJsonObject> SmallMastodon::statuses(const std::function<bool(const QJsonObject&)>& wanted) const
{
    std::vector<QJsonObject> found;
    for (auto status = m_statuses.rbegin(); status != m_statuses.rend(); ++status)
        if (wanted(*status))
            found.push_back(*status);
    return found;
}

/// Text as the server shows it: with links to people and tags, and "(c)" prettified.
void SmallMastodon::write(QJsonObject& status, const QString& text) const
{
    QString html = text.toHtmlEscaped().replace(u"(c)"_s, u"\u00a9"_s);
    QJsonArray mentions;
    static const QRegularExpression handle(u"@([a-z]+)(@[a-z.]+)?"_s);
    for (auto found = handle.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QJsonObject person = account(match.captured(1));
        if (person.isEmpty())
            continue;
        mentions.append(person);
        html.replace(match.captured(), u"<a href=\"%1\">\u200b@%2</a>"_s.arg(
                                           person[u"url"_s].toString(), person[u"username"_s].toString()));
    }
    html.replace(u"\u200b"_s, QString());
    QJsonArray tags;
    const QString tag = server + u"/tags/tea"_s;
    if (html.contains(u"#tea"_s))
        tags.append(QJsonObject{{u"name"_s, u"tea"_s}, {u"url"_s, tag}});
    html.replace(u"#tea"_s, u"<a href=\"%1\">#tea</a>"_s.arg(tag));
    status[u"typed"_s] = text;
    status[u"content"_s] = QString(u"<p>"_s + html + u"</p>"_s);
    status[u"mentions"_s] = mentions;
    status[u"tags"_s] = tags;
}

QJsonObject& SmallMastodon::add(const QString& author, const QString& text, const QDateTime& created)
{
    const QString id = QString::number(m_nextId++);
    const QJsonObject emoji{{u"shortcode"_s, u"kettle"_s},
                            {u"url"_s, QString(server + u"/media/kettle.png"_s)}};
    QJsonObject status{{u"id"_s, id},
                       {u"uri"_s, QString(server + u"/users/%1/statuses/%2"_s.arg(author, id))},
                       {u"account"_s, account(author)},
                       {u"created_at"_s, time(created)},
                       {u"visibility"_s, u"public"_s},
                       {u"emojis"_s, QJsonArray{emoji}},
                       {u"favourites_count"_s, 0}};
    write(status, text);
    return m_statuses.emplace_back(std::move(status));
}

void SmallMastodon::pass(const QString& booster, const QString& id, const QDateTime& created)
{
    const QJsonObject passedOn = *find(id);
    QJsonObject& status = add(booster, {}, created);
    status[u"reblog"_s] = passedOn;
}

QJsonObject* SmallMastodon::find(const QString& id)
{
    const auto found = std::find_if(m_statuses.begin(), m_statuses.end(),
                                    [&id](const QJsonObject& status) { return status[u"id"_s] == id; });
    return found == m_statuses.end() ? nullptr : &*found;
}

void SmallMastodon::letSomethingArrive()
{
    for (int i = 0; i < 12; ++i)
        add(u"ben"_s, u"Another #tea, number %1"_s.arg(i), m_clock.now().addSecs(i - 20));
}

} // namespace cohort
