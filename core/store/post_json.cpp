#include "core/store/post_json.h"

#include "core/store/statement.h"
#include "core/store/values_json.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

QString encoded(const QUrl& url)
{
    return url.toString(QUrl::FullyEncoded);
}

QJsonObject toJson(const RichText& text)
{
    QJsonArray spans;
    for (const Span& span : text.spans)
        spans.append(QJsonArray{span.start, span.length, int(span.kind), span.target});
    return {{u"text"_s, text.text}, {u"spans"_s, spans}, {u"cut"_s, text.cut}};
}

/// Spans outside of the text would make whoever paints it stumble: a damaged row loses them.
RichText textFrom(const QJsonObject& json)
{
    RichText text{.text = json[u"text"_s].toString(), .cut = json[u"cut"_s].toBool()};
    const QJsonArray spans = json[u"spans"_s].toArray();
    for (const QJsonValue& value : spans) {
        const QJsonArray span = value.toArray();
        const Span read{.start = span.at(0).toInt(-1),
                        .length = span.at(1).toInt(-1),
                        .kind = SpanKind(span.at(2).toInt()),
                        .target = span.at(3).toString()};
        const bool fits = read.start >= 0 && read.length >= 0 && read.length <= text.text.size() - read.start;
        if (fits && read.kind >= SpanKind::Bold && read.kind <= SpanKind::Emoji)
            text.spans.append(read);
    }
    return text;
}

QJsonArray toJson(const std::vector<Media>& media)
{
    QJsonArray array;
    for (const Media& one : media)
        array.append(QJsonObject{{u"kind"_s, int(one.kind)},
                                 {u"url"_s, encoded(one.url)},
                                 {u"preview"_s, encoded(one.previewUrl)},
                                 {u"description"_s, one.description},
                                 {u"width"_s, one.width},
                                 {u"height"_s, one.height}});
    return array;
}

std::vector<Media> mediaFrom(const QJsonArray& array)
{
    std::vector<Media> media;
    for (const QJsonValue& one : array)
        media.push_back({.kind = MediaKind(std::clamp(one[u"kind"_s].toInt(), 0, int(MediaKind::File))),
                         .url = QUrl(one[u"url"_s].toString()),
                         .previewUrl = QUrl(one[u"preview"_s].toString()),
                         .description = one[u"description"_s].toString(),
                         .width = one[u"width"_s].toInt(),
                         .height = one[u"height"_s].toInt()});
    return media;
}

QJsonObject toJson(const Poll& poll)
{
    QJsonArray options;
    for (const PollOption& option : poll.options)
        options.append(QJsonObject{{u"text"_s, option.text}, {u"votes"_s, option.votes}});
    QJsonArray mine;
    for (const int choice : poll.mine)
        mine.append(choice);
    return {{u"remoteId"_s, poll.remoteId},
            {u"options"_s, options},
            {u"ends"_s, msOf(poll.ends)},
            {u"multiple"_s, poll.multiple},
            {u"closed"_s, poll.closed},
            {u"voted"_s, poll.voted},
            {u"mine"_s, mine}};
}

Poll pollFrom(const QJsonObject& json)
{
    Poll poll{.remoteId = json[u"remoteId"_s].toString(),
              .ends = timeOf(json[u"ends"_s].toInteger()),
              .multiple = json[u"multiple"_s].toBool(),
              .closed = json[u"closed"_s].toBool(),
              .voted = json[u"voted"_s].toBool()};
    const QJsonArray options = json[u"options"_s].toArray();
    for (const QJsonValue& option : options)
        poll.options.push_back({.text = option[u"text"_s].toString(), .votes = option[u"votes"_s].toInt(-1)});
    const QJsonArray mine = json[u"mine"_s].toArray();
    for (const QJsonValue& choice : mine)
        poll.mine.push_back(choice.toInt());
    return poll;
}

QJsonObject toJson(const LinkCard& card)
{
    return {{u"url"_s, encoded(card.url)}, {u"title"_s, card.title}, {u"description"_s, card.description}};
}

LinkCard cardFrom(const QJsonObject& json)
{
    return {.url = QUrl(json[u"url"_s].toString()),
            .title = json[u"title"_s].toString(),
            .description = json[u"description"_s].toString()};
}

} // namespace

QJsonObject toJson(const Post& post)
{
    QJsonArray mentions;
    for (const Author& author : post.mentions)
        mentions.append(toJson(author));
    QJsonObject json{{u"ref"_s, toJson(post.ref)},       {u"threadUri"_s, post.threadUri},
                     {u"parent"_s, toJson(post.parent)}, {u"parentAuthor"_s, toJson(post.parentAuthor)},
                     {u"author"_s, toJson(post.author)}, {u"url"_s, encoded(post.url)},
                     {u"created"_s, msOf(post.created)}, {u"edited"_s, msOf(post.edited)},
                     {u"text"_s, toJson(post.text)},     {u"warning"_s, post.contentWarning},
                     {u"language"_s, post.language},     {u"visibility"_s, int(post.visibility)},
                     {u"media"_s, toJson(post.media)},   {u"mentions"_s, mentions},
                     {u"replies"_s, post.replyCount},    {u"boosts"_s, post.boostCount},
                     {u"likes"_s, post.likeCount},       {u"liked"_s, post.liked},
                     {u"boosted"_s, post.boosted},       {u"bookmarked"_s, post.bookmarked}};
    if (post.standing != Standing::Shown)
        json[u"standing"_s] = int(post.standing);
    if (post.answersUntold)
        json[u"answersUntold"_s] = true;
    if (post.boostedBy) {
        json[u"boostedBy"_s] = toJson(*post.boostedBy);
        json[u"boostOf"_s] = post.boostOf;
    }
    if (post.poll)
        json[u"poll"_s] = toJson(*post.poll);
    if (post.card)
        json[u"card"_s] = toJson(*post.card);
    return json;
}

Post postFrom(const QJsonObject& json)
{
    Post post{.ref = refFrom(json[u"ref"_s].toObject()),
              .threadUri = json[u"threadUri"_s].toString(),
              .parent = refFrom(json[u"parent"_s].toObject()),
              .parentAuthor = authorFrom(json[u"parentAuthor"_s].toObject()),
              .author = authorFrom(json[u"author"_s].toObject()),
              .url = QUrl(json[u"url"_s].toString()),
              .created = timeOf(json[u"created"_s].toInteger()),
              .edited = timeOf(json[u"edited"_s].toInteger()),
              .text = textFrom(json[u"text"_s].toObject()),
              .contentWarning = json[u"warning"_s].toString(),
              .language = json[u"language"_s].toString(),
              .visibility = Visibility(std::clamp(json[u"visibility"_s].toInt(int(Visibility::Unknown)), 0,
                                                  int(Visibility::Unknown))),
              .media = mediaFrom(json[u"media"_s].toArray()),
              .replyCount = json[u"replies"_s].toInt(),
              .boostCount = json[u"boosts"_s].toInt(),
              .likeCount = json[u"likes"_s].toInt(),
              .liked = json[u"liked"_s].toBool(),
              .boosted = json[u"boosted"_s].toBool(),
              .bookmarked = json[u"bookmarked"_s].toBool(),
              .standing = Standing(
                  std::clamp(json[u"standing"_s].toInt(), int(Standing::Shown), int(Standing::Draft))),
              .answersUntold = json[u"answersUntold"_s].toBool()};
    const QJsonArray mentions = json[u"mentions"_s].toArray();
    for (const QJsonValue& author : mentions)
        post.mentions.push_back(authorFrom(author.toObject()));
    if (json.contains(u"boostedBy"_s)) {
        post.boostedBy = authorFrom(json[u"boostedBy"_s].toObject());
        post.boostOf = json[u"boostOf"_s].toString();
    }
    if (json.contains(u"poll"_s))
        post.poll = pollFrom(json[u"poll"_s].toObject());
    if (json.contains(u"card"_s))
        post.card = cardFrom(json[u"card"_s].toObject());
    return post;
}

QJsonArray toJson(const std::vector<Highlight>& highlights)
{
    QJsonArray array;
    for (const Highlight& one : highlights)
        array.append(QJsonArray{one.start, one.length});
    return array;
}

std::vector<Highlight> highlightsFrom(const QJsonArray& json, qsizetype length)
{
    std::vector<Highlight> highlights;
    for (const QJsonValue& value : json) {
        const QJsonArray pair = value.toArray();
        const Highlight one{.start = pair.at(0).toInt(-1), .length = pair.at(1).toInt(-1)};
        if (one.start >= 0 && one.length > 0 && one.length <= length - one.start)
            highlights.push_back(one);
    }
    return highlights;
}

} // namespace cohort::store
