#include "core/providers/mastodon/entities.h"

#include "core/text/html_reader.h"

namespace cohort::mastodon {

namespace {

// Servers that take more than this in one field exist; nobody reads it (trust.md T4).
constexpr int altLength = 10'000;
constexpr int lineLength = 500;
// More than any server allows; beyond it somebody is playing.
constexpr size_t maxEntries = 100;

MediaKind mediaKind(const QString& type)
{
    if (type == QLatin1String("image"))
        return MediaKind::Image;
    if (type == QLatin1String("video") || type == QLatin1String("gifv"))
        return MediaKind::Video;
    if (type == QLatin1String("audio"))
        return MediaKind::Audio;
    return MediaKind::File;
}

std::vector<Media> readMedia(const JsonValue& list)
{
    std::vector<Media> found;
    for (const JsonValue json : list.items()) {
        Media media{.kind = mediaKind(json["type"].string()), .url = json["url"].webAddress()};
        if (media.url.isEmpty())
            media.url = json["remote_url"].webAddress();
        media.previewUrl = json["preview_url"].webAddress();
        if (media.url.isEmpty())
            continue;
        media.description = cleanText(json["description"].string(), altLength);
        const JsonValue size = json["meta"]["original"];
        media.width = static_cast<int>(std::clamp<qint64>(size["width"].integer(0), 0, 1 << 20));
        media.height = static_cast<int>(std::clamp<qint64>(size["height"].integer(0), 0, 1 << 20));
        found.push_back(std::move(media));
        if (found.size() == maxEntries)
            break;
    }
    return found;
}

std::optional<LinkCard> readCard(const JsonValue& json)
{
    LinkCard card{.url = json["url"].webAddress(),
                  .title = cleanLine(json["title"].string(), lineLength),
                  .description = cleanText(json["description"].string(), lineLength)};
    if (card.url.isEmpty())
        return std::nullopt;
    return card;
}

std::vector<Author> readMentions(const JsonValue& list, const Reading& reading)
{
    std::vector<Author> found;
    qsizetype index = -1;
    for (const JsonValue json : list.items()) {
        ++index;
        auto author = readAuthor(json, reading);
        if (!author || found.size() == maxEntries)
            continue;
        // snac counts its mentions instead of giving the people's ids, and names some twice.
        if (author->remoteId == QString::number(index))
            author->remoteId.clear();
        const auto same = [&author](const Author& known) { return sameAuthor(known, *author); };
        if (std::none_of(found.begin(), found.end(), same))
            found.push_back(std::move(*author));
    }
    return found;
}

/// Gives links to people and tags their meaning: the API lists both beside the text.
void nameSpans(RichText& text, const std::vector<Author>& mentions, const JsonValue& tags)
{
    QHash<QString, QString> people;
    for (const Author& author : mentions)
        people.insert(author.profileUrl.toString(), author.uri);
    QHash<QString, QString> words;
    for (const JsonValue tag : tags.items())
        if (const QUrl url = tag["url"].webAddress(); !url.isEmpty())
            words.insert(url.toString(), cleanLine(tag["name"].string(), lineLength));
    for (Span& span : text.spans) {
        if (span.kind != SpanKind::Link && span.kind != SpanKind::Mention && span.kind != SpanKind::Tag)
            continue;
        const QString target = QUrl(span.target).toString();
        if (const auto person = people.constFind(target); person != people.cend()) {
            span.kind = SpanKind::Mention;
            span.target = *person;
        } else if (const auto word = words.constFind(target); word != words.cend()) {
            span.kind = SpanKind::Tag;
            span.target = *word;
        }
    }
}

/// Custom emoji stand in the text as ":name:"; the pictures are fetched like all media, on demand.
void markEmoji(RichText& text, const JsonValue& emojis)
{
    for (const JsonValue emoji : emojis.items()) {
        const QString name = QLatin1Char(':') % emoji["shortcode"].string() % QLatin1Char(':');
        QUrl picture = emoji["static_url"].webAddress();
        if (picture.isEmpty())
            picture = emoji["url"].webAddress();
        if (name.size() < 3 || picture.isEmpty())
            continue;
        for (qsizetype at = text.text.indexOf(name); at >= 0; at = text.text.indexOf(name, at + name.size()))
            text.spans.push_back({.start = static_cast<int>(at),
                                  .length = static_cast<int>(name.size()),
                                  .kind = SpanKind::Emoji,
                                  .target = picture.toString()});
        if (static_cast<size_t>(text.spans.size()) > 20 * maxEntries)
            break;
    }
    std::stable_sort(text.spans.begin(), text.spans.end(),
                     [](const Span& a, const Span& b) { return a.start < b.start; });
}

int count(const JsonValue& json)
{
    return static_cast<int>(std::clamp<qint64>(json.integer(0), 0, std::numeric_limits<int>::max()));
}

void readCounts(Post& post, const JsonValue& json)
{
    post.replyCount = count(json["replies_count"]);
    post.boostCount = count(json["reblogs_count"]);
    post.likeCount = count(json["favourites_count"]);
    post.liked = json["favourited"].isTrue();
    post.boosted = json["reblogged"].isTrue();
    post.bookmarked = json["bookmarked"].isTrue();
}

void readParent(Post& post, const JsonValue& json)
{
    post.parent.remoteId = json["in_reply_to_id"].id();
    if (post.parent.remoteId.isEmpty()) {
        post.threadUri = post.ref.uri;
        return;
    }
    post.parent.account = post.ref.account;
    post.parentAuthor.network = networkId();
    post.parentAuthor.remoteId = json["in_reply_to_account_id"].id();
    for (const Author& author : post.mentions)
        if (!author.remoteId.isEmpty() && author.remoteId == post.parentAuthor.remoteId)
            post.parentAuthor = author;
}

/// A post that is not the passing on of another.
std::optional<Post> readOwnPost(const JsonValue& json, const Reading& reading)
{
    Post post{.ref = {.account = reading.account, .uri = json["uri"].string(), .remoteId = json["id"].id()}};
    post.url = json["url"].webAddress();
    if (post.ref.uri.isEmpty())
        post.ref.uri = json["url"].string();
    auto author = readAuthor(json["account"], reading);
    if (post.ref.uri.isEmpty() || !author)
        return std::nullopt;
    post.author = std::move(*author);
    post.created = json["created_at"].time();
    post.edited = json["edited_at"].time();
    post.mentions = readMentions(json["mentions"], reading);
    post.text = richTextFromHtml(json["content"].string());
    nameSpans(post.text, post.mentions, json["tags"]);
    markEmoji(post.text, json["emojis"]);
    post.contentWarning = cleanLine(json["spoiler_text"].string(), lineLength);
    post.language = cleanLine(json["language"].string(), 40);
    post.visibility = readVisibility(json);
    post.media = readMedia(json["media_attachments"]);
    post.poll = readPoll(json["poll"]);
    post.card = readCard(json["card"]);
    readCounts(post, json);
    readParent(post, json);
    return post;
}

} // namespace

std::optional<Poll> readPoll(const JsonValue& json)
{
    if (!json.isObject())
        return std::nullopt;
    Poll poll{.remoteId = json["id"].id(),
              .ends = json["expires_at"].time(),
              .multiple = json["multiple"].isTrue(),
              .closed = json["expired"].isTrue(),
              .voted = json["voted"].isTrue()};
    for (const JsonValue option : json["options"].items()) {
        if (poll.options.size() == maxEntries)
            break;
        poll.options.push_back(
            {.text = cleanLine(option["title"].string(), lineLength),
             .votes = static_cast<int>(std::clamp<qint64>(option["votes_count"].integer(-1), -1,
                                                          std::numeric_limits<int>::max()))});
    }
    for (const JsonValue choice : json["own_votes"].items())
        if (const qint64 index = choice.integer(-1);
            index >= 0 && index < static_cast<qint64>(poll.options.size()))
            poll.mine.push_back(static_cast<int>(index));
    if (poll.options.empty())
        return std::nullopt;
    return poll;
}

std::optional<Post> readPost(const JsonValue& json, const Reading& reading)
{
    const JsonValue passedOn = json["reblog"];
    if (!passedOn.isObject())
        return json.isObject() ? readOwnPost(json, reading) : std::nullopt;
    auto post = readOwnPost(passedOn, reading);
    auto booster = readAuthor(json["account"], reading);
    if (!post || !booster)
        return std::nullopt;
    post->boostOf = post->ref.uri;
    // Not the server's own uri: snac builds it from an id that changes, others repeat that of the post.
    // The booster's page, as ever: the address may be told in another way tomorrow.
    const QString page = json["account"]["url"].string();
    post->ref.uri = post->boostOf % boostMark % (page.isEmpty() ? booster->uri : page);
    post->ref.remoteId = json["id"].id();
    if (const QDateTime created = json["created_at"].time(); created.isValid())
        post->created = created;
    post->boostedBy = std::move(booster);
    return post;
}

} // namespace cohort::mastodon
