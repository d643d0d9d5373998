#include "core/providers/mastodon/entities.h"

#include "core/text/html_reader.h"
#include "core/text/profile_links.h"

#include <QSet>

namespace cohort::mastodon {

namespace {

// One line of a list or a heading; longer names are somebody's joke.
constexpr int nameLength = 200;
constexpr int bioLength = 4000;

/// "ana", "ana@home.test" or "@ana@home.test" -> "@ana@home.test".
QString fullHandle(QString acct, const QString& domain)
{
    if (acct.startsWith(QLatin1Char('@')))
        acct.remove(0, 1);
    if (acct.isEmpty())
        return {};
    if (!acct.contains(QLatin1Char('@')))
        acct += QLatin1Char('@') % domain;
    return QLatin1Char('@') % cleanLine(acct, nameLength);
}

/// The ActivityPub id: "uri" since Mastodon 4.2 and in Friendica and snac, a place of its own in Pleroma.
QString actorId(const JsonValue& account)
{
    for (const JsonValue id : {account["uri"], account["pleroma"]["ap_id"]})
        if (id.webAddress().isValid())
            return id.string();
    return {};
}

NoticeKind noticeKind(const QString& type, const std::optional<Post>& post)
{
    if (type == QLatin1String("mention"))
        return post && !post->parent.isNull() ? NoticeKind::Reply : NoticeKind::Mention;
    if (type == QLatin1String("reblog"))
        return NoticeKind::Boost;
    if (type == QLatin1String("favourite"))
        return NoticeKind::Like;
    if (type == QLatin1String("follow"))
        return NoticeKind::Follow;
    if (type == QLatin1String("follow_request"))
        return NoticeKind::FollowRequest;
    if (type == QLatin1String("poll"))
        return NoticeKind::PollEnded;
    if (type == QLatin1String("update"))
        return NoticeKind::Edited;
    return NoticeKind::Other;
}

/// The fields of a profile say beside each link when the server saw the page link back; those of the text
/// are never looked at by it.
std::vector<ProfileLink> readLinks(const JsonValue& account)
{
    std::vector<ProfileLink> links;
    for (const JsonValue& field : account["fields"].items())
        addLinks(links, linksInHtml(field["value"].string(), !field["verified_at"].string().isEmpty()));
    addLinks(links, linksInHtml(account["note"].string(), false));
    for (const JsonValue& field : account["fields"].items())
        addLinks(links, mailsInHtml(field["value"].string()));
    addLinks(links, mailsInHtml(account["note"].string()));
    return links;
}

} // namespace

QString networkId()
{
    return QStringLiteral("fediverse");
}

std::optional<Author> readAuthor(const JsonValue& json, const Reading& reading)
{
    if (!json.isObject())
        return std::nullopt;
    Author author{.network = networkId()};
    author.profileUrl = json["url"].webAddress();
    author.handle = fullHandle(json["acct"].string(), reading.domain);
    author.uri = actorId(json);
    // A mention, and an account of an older server, tells the page alone; core/store knows whose it is.
    if (author.uri.isEmpty())
        author.uri = json["url"].string();
    if (author.uri.isEmpty() && !author.handle.isEmpty())
        author.uri = QLatin1String("acct:") % author.handle.mid(1);
    if (author.uri.isEmpty())
        return std::nullopt;
    author.remoteId = json["id"].id();
    author.name = cleanLine(json["display_name"].string(), nameLength);
    if (author.name.isEmpty())
        author.name = cleanLine(json["username"].string().section(QLatin1Char('@'), 0, 0), nameLength);
    author.avatarUrl = json["avatar_static"].webAddress();
    if (author.avatarUrl.isEmpty())
        author.avatarUrl = json["avatar"].webAddress();
    if (const QString note = json["note"].string(); !note.isEmpty())
        author.bio = cleanText(richTextFromHtml(note).text, bioLength);
    author.links = readLinks(json);
    author.bot = json["bot"].isTrue();
    author.group = json["group"].isTrue();
    author.locked = json["locked"].isTrue();
    return author;
}

Relationship readRelationship(const JsonValue& json)
{
    return {.following = json["following"].isTrue(),
            .followedBy = json["followed_by"].isTrue(),
            .requested = json["requested"].isTrue(),
            .asksToFollow = json["requested_by"].isTrue(),
            .blocked = json["blocking"].isTrue(),
            .muted = json["muting"].isTrue()};
}

std::optional<Notice> readNotice(const JsonValue& json, const Reading& reading)
{
    if (!json.isObject())
        return std::nullopt;
    Notice notice{.remoteId = json["id"].id(), .created = json["created_at"].time()};
    if (notice.remoteId.isEmpty())
        return std::nullopt;
    if (auto from = readAuthor(json["account"], reading))
        notice.from = std::move(*from);
    notice.post = readPost(json["status"], reading);
    notice.kind = noticeKind(json["type"].string(), notice.post);
    return notice;
}

Visibility visibilityOfWord(const QString& word)
{
    static const QHash<QString, Visibility> words{
        {QStringLiteral("self"), Visibility::OnlyMe},
        {QStringLiteral("direct"), Visibility::Mentioned},
        {QStringLiteral("list"), Visibility::Circle},
        {QStringLiteral("limited"), Visibility::Circle},
        {QStringLiteral("private"), Visibility::Followers},
        {QStringLiteral("mutuals_only"), Visibility::Followers},
        {QStringLiteral("local"), Visibility::LocalOnly},
        {QStringLiteral("unlisted"), Visibility::Quiet},
        {QStringLiteral("public"), Visibility::Anyone},
    };
    return words.value(word, Visibility::Unknown);
}

Visibility readVisibility(const JsonValue& status)
{
    const Visibility stated = visibilityOfWord(status["visibility"].string());
    const bool localOnly = status["local_only"].isTrue() || status["pleroma"]["local_only"].isTrue();
    const bool wide = stated == Visibility::Quiet || stated == Visibility::Anyone;
    return localOnly && wide ? Visibility::LocalOnly : stated;
}

QString visibilityWord(Visibility visibility)
{
    switch (visibility) {
    case Visibility::Mentioned:
        return QStringLiteral("direct");
    case Visibility::Followers:
        return QStringLiteral("private");
    case Visibility::Quiet:
        return QStringLiteral("unlisted");
    case Visibility::Anyone:
        return QStringLiteral("public");
    case Visibility::LocalOnly:
        return QStringLiteral("local");
    case Visibility::OnlyMe:
    case Visibility::Circle:
    case Visibility::Unknown:
        break;
    }
    return {};
}

void connectParents(std::vector<Post>& posts)
{
    QHash<QString, const Post*> byId;
    QHash<QString, const Author*> authorById;
    for (const Post& post : posts) {
        if (!post.boostedBy)
            byId.insert(post.ref.remoteId, &post);
        authorById.insert(post.author.remoteId, &post.author);
    }
    for (Post& post : posts) {
        const Post* parent = post.parent.remoteId.isEmpty() ? nullptr : byId.value(post.parent.remoteId);
        if (parent && post.parent.uri.isEmpty())
            post.parent.uri = parent->ref.uri;
        if (post.parentAuthor.remoteId.isEmpty() || !post.parentAuthor.uri.isEmpty())
            continue;
        if (const Author* author = authorById.value(post.parentAuthor.remoteId))
            post.parentAuthor = *author;
    }
}

std::vector<Author> authorsOf(const std::vector<Post>& posts)
{
    std::vector<Author> found;
    QSet<QString> seen;
    const auto meet = [&found, &seen](const Author& author) {
        if (!author.uri.isEmpty() && !seen.contains(author.uri)) {
            seen.insert(author.uri);
            found.push_back(author);
        }
    };
    for (const Post& post : posts) {
        meet(post.author);
        if (post.boostedBy)
            meet(*post.boostedBy);
    }
    return found;
}

} // namespace cohort::mastodon
