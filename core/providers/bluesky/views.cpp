#include "core/providers/bluesky/views.h"

#include "core/providers/bluesky/facets.h"
#include "core/providers/bluesky/identifiers.h"
#include "core/text/html_reader.h"
#include "core/text/profile_links.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace cohort::bluesky {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameLength = 300;
constexpr int bioLength = 5'000;
constexpr int altLength = 10'000;
constexpr int lineLength = 500;
// More than any post of the network carries; beyond it somebody is playing.
constexpr size_t maxEntries = 100;
// What the network itself calls a handle that could not be verified.
constexpr QLatin1StringView unverified("handle.invalid");

QUrl webPage(const QString& path)
{
    return QUrl("https://bsky.app/profile/"_L1 % path);
}

int count(const QJsonValue& json)
{
    return static_cast<int>(std::clamp<qint64>(json.toInteger(0), 0, std::numeric_limits<int>::max()));
}

void readPictures(Post& post, const QJsonValue& list)
{
    const QJsonArray entries = list.toArray();
    for (const auto& json : entries) {
        Media media{.url = webAddress(json["fullsize"_L1]),
                    .previewUrl = webAddress(json["thumb"_L1]),
                    .description = cleanText(json["alt"_L1].toString(), altLength)};
        media.width = std::min(count(json["aspectRatio"_L1]["width"_L1]), 1 << 20);
        media.height = std::min(count(json["aspectRatio"_L1]["height"_L1]), 1 << 20);
        if (!media.url.isEmpty() && post.media.size() < maxEntries)
            post.media.push_back(std::move(media));
    }
}

void readFilm(Post& post, const QJsonValue& json)
{
    Media media{.kind = MediaKind::Video,
                .url = webAddress(json["playlist"_L1]),
                .previewUrl = webAddress(json["thumbnail"_L1]),
                .description = cleanText(json["alt"_L1].toString(), altLength)};
    if (!media.url.isEmpty())
        post.media.push_back(std::move(media));
}

void readCard(Post& post, const QJsonValue& json)
{
    LinkCard card{.url = webAddress(json["uri"_L1]),
                  .title = cleanLine(json["title"_L1].toString(), lineLength),
                  .description = cleanText(json["description"_L1].toString(), lineLength)};
    if (!card.url.isEmpty())
        post.card = std::move(card);
}

/// A quoted post: shown as the page it is. Blocked, deleted and detached ones have nothing to show.
void readQuoted(Post& post, const QJsonValue& json)
{
    const auto address = recordAddress(json["uri"_L1].toString());
    const auto author = readAuthor(json["author"_L1]);
    if (!address || !author || post.card)
        return;
    post.card = LinkCard{.url = webPage(author->uri % "/post/"_L1 % address->key),
                         .title = author->name.isEmpty() ? author->handle : author->name,
                         .description = cleanText(json["value"_L1]["text"_L1].toString(), lineLength)};
}

void readEmbed(Post& post, const QJsonValue& json)
{
    const QString type = json["$type"_L1].toString();
    if (type == "app.bsky.embed.images#view"_L1)
        readPictures(post, json["images"_L1]);
    else if (type == "app.bsky.embed.gallery#view"_L1)
        readPictures(post, json["items"_L1]);
    else if (type == "app.bsky.embed.video#view"_L1)
        readFilm(post, json);
    else if (type == "app.bsky.embed.external#view"_L1)
        readCard(post, json["external"_L1]);
    else if (type == "app.bsky.embed.record#view"_L1)
        readQuoted(post, json["record"_L1]);
}

void readParent(Post& post, const QJsonValue& reply)
{
    const QString parent = reply["parent"_L1]["uri"_L1].toString();
    const auto address = recordAddress(parent);
    if (!address) {
        post.threadUri = post.ref.uri;
        return;
    }
    post.parent = {
        .account = post.ref.account, .uri = parent, .remoteId = reply["parent"_L1]["cid"_L1].toString()};
    post.parentAuthor = {.network = networkId(), .uri = address->repository};
    post.threadUri = reply["root"_L1]["uri"_L1].toString();
    if (!recordAddress(post.threadUri))
        post.threadUri = parent;
}

/// The time a record claims may lie ahead; when the network saw it cannot.
QDateTime createdOf(const QJsonValue& view)
{
    const QDateTime claimed = readTime(view["record"_L1]["createdAt"_L1]);
    const QDateTime seen = readTime(view["indexedAt"_L1]);
    if (!claimed.isValid() || !seen.isValid())
        return claimed.isValid() ? claimed : seen;
    return std::min(claimed, seen);
}

/// Only the address is certain: the words of a mention are the writer's.
std::vector<Author> mentionsOf(const QJsonArray& facets)
{
    std::vector<Author> found;
    for (const QString& did : mentionedIn(facets))
        found.push_back({.network = networkId(), .uri = did, .remoteId = did, .profileUrl = webPage(did)});
    return found;
}

} // namespace

QString networkId()
{
    return u"bluesky"_s;
}

QUrl webAddress(const QJsonValue& json)
{
    const QUrl url(json.toString(), QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return web && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

QDateTime readTime(const QJsonValue& json)
{
    const QDateTime read = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
    return read.isValid() ? read.toUTC() : QDateTime();
}

std::optional<Author> readAuthor(const QJsonValue& view)
{
    Author author{.network = networkId(), .uri = view["did"_L1].toString()};
    if (!isDid(author.uri))
        return std::nullopt;
    author.remoteId = author.uri;
    const QString handle = view["handle"_L1].toString();
    // Without a handle that belongs to it, an account is known by its address alone.
    author.handle = isHandle(handle) && handle != unverified ? QString(u'@' % handle) : author.uri;
    author.name = cleanLine(view["displayName"_L1].toString(), nameLength);
    author.profileUrl = webPage(author.uri);
    author.avatarUrl = webAddress(view["avatar"_L1]);
    author.bio = cleanText(view["description"_L1].toString(), bioLength);
    author.links = linksInText(author.bio);
    return author;
}

Relationship readRelationship(const QJsonValue& viewer)
{
    return {.following = !viewer["following"_L1].toString().isEmpty(),
            .followedBy = !viewer["followedBy"_L1].toString().isEmpty(),
            .blocked = !viewer["blocking"_L1].toString().isEmpty(),
            .muted = viewer["muted"_L1].toBool()};
}

std::optional<Post> readPost(const QJsonValue& view, AccountId account)
{
    Post post{
        .ref = {.account = account, .uri = view["uri"_L1].toString(), .remoteId = view["cid"_L1].toString()}};
    const auto address = recordAddress(post.ref.uri);
    auto author = readAuthor(view["author"_L1]);
    post.created = createdOf(view);
    if (!address || !author || !post.created.isValid())
        return std::nullopt;
    post.author = std::move(*author);
    post.url = webPage(post.author.uri % "/post/"_L1 % address->key);
    const QJsonValue record = view["record"_L1];
    const QJsonArray facets = record["facets"_L1].toArray();
    post.text = richText(record["text"_L1].toString(), facets);
    post.mentions = mentionsOf(facets);
    post.language = cleanLine(record["langs"_L1][0].toString(), 40);
    post.visibility = Visibility::Anyone; // every record of the network is public
    const QJsonValue embed = view["embed"_L1];
    readEmbed(post, embed);
    if (embed["$type"_L1].toString() == "app.bsky.embed.recordWithMedia#view"_L1) {
        readEmbed(post, embed["media"_L1]);
        readQuoted(post, embed["record"_L1]["record"_L1]);
    }
    post.replyCount = count(view["replyCount"_L1]);
    post.boostCount = count(view["repostCount"_L1]);
    post.likeCount = count(view["likeCount"_L1]);
    post.liked = !view["viewer"_L1]["like"_L1].toString().isEmpty();
    post.boosted = !view["viewer"_L1]["repost"_L1].toString().isEmpty();
    post.bookmarked = view["viewer"_L1]["bookmarked"_L1].toBool();
    readParent(post, record["reply"_L1]);
    return post;
}

std::optional<Post> readFeedEntry(const QJsonValue& entry, AccountId account)
{
    auto post = readPost(entry["post"_L1], account);
    const QJsonValue reason = entry["reason"_L1];
    if (!post || reason["$type"_L1].toString() != "app.bsky.feed.defs#reasonRepost"_L1)
        return post;
    auto booster = readAuthor(reason["by"_L1]);
    if (!booster)
        return std::nullopt;
    post->boostOf = post->ref.uri;
    // Older servers do not name the record of the passing on.
    const QString record = reason["uri"_L1].toString();
    post->ref.uri =
        recordAddress(record) ? record : QString(post->boostOf % "#boosted-by:"_L1 % booster->uri);
    if (const QDateTime seen = readTime(reason["indexedAt"_L1]); seen.isValid())
        post->created = seen;
    post->boostedBy = std::move(booster);
    return post;
}

NoticeKind noticeKind(const QString& reason)
{
    if (reason == "like"_L1 || reason == "like-via-repost"_L1)
        return NoticeKind::Like;
    if (reason == "repost"_L1 || reason == "repost-via-repost"_L1)
        return NoticeKind::Boost;
    if (reason == "follow"_L1)
        return NoticeKind::Follow;
    if (reason == "mention"_L1 || reason == "quote"_L1)
        return NoticeKind::Mention;
    if (reason == "reply"_L1)
        return NoticeKind::Reply;
    return NoticeKind::Other;
}

} // namespace cohort::bluesky
