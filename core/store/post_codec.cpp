#include "core/store/post_codec.h"

#include "core/store/statement.h"

#include <QDataStream>
#include <QIODevice>

namespace cohort::store {

namespace {

constexpr quint8 format = 1;
/// No blob of ours holds more items of a kind; a larger number means that it is damaged.
constexpr quint32 mostItems = 100'000;

void prepare(QDataStream& stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
}

void put(QDataStream& out, const QUrl& url)
{
    out << url.toEncoded();
}

void take(QDataStream& in, QUrl& url)
{
    QByteArray encoded;
    in >> encoded;
    if (!encoded.isEmpty())
        url = QUrl::fromEncoded(encoded);
}

void put(QDataStream& out, const QString& text)
{
    out << text.toUtf8();
}

void take(QDataStream& in, QString& text)
{
    QByteArray bytes;
    in >> bytes;
    text = QString::fromUtf8(bytes);
}

/// The short form for people who are only named in a post.
void put(QDataStream& out, const Author& author)
{
    for (const QString* text : {&author.network, &author.uri, &author.remoteId, &author.handle, &author.name})
        put(out, *text);
    out << quint8(author.bot | (author.group << 1) | (author.locked << 2));
}

void take(QDataStream& in, Author& author)
{
    for (QString* text : {&author.network, &author.uri, &author.remoteId, &author.handle, &author.name})
        take(in, *text);
    quint8 flags = 0;
    in >> flags;
    author.bot = (flags & 1) != 0;
    author.group = (flags & 2) != 0;
    author.locked = (flags & 4) != 0;
}

void put(QDataStream& out, const Span& span)
{
    out << qint32(span.start) << qint32(span.length) << quint8(span.kind);
    put(out, span.target);
}

void take(QDataStream& in, Span& span)
{
    qint32 start = 0;
    qint32 length = 0;
    quint8 kind = 0;
    in >> start >> length >> kind;
    span.start = start;
    span.length = length;
    span.kind = SpanKind(kind);
    take(in, span.target);
}

void put(QDataStream& out, const Media& media)
{
    out << quint8(media.kind) << qint32(media.width) << qint32(media.height);
    put(out, media.url);
    put(out, media.previewUrl);
    put(out, media.description);
}

void take(QDataStream& in, Media& media)
{
    quint8 kind = 0;
    qint32 width = 0;
    qint32 height = 0;
    in >> kind >> width >> height;
    media.kind = MediaKind(kind);
    media.width = width;
    media.height = height;
    take(in, media.url);
    take(in, media.previewUrl);
    take(in, media.description);
}

void put(QDataStream& out, const PollOption& option)
{
    put(out, option.text);
    out << qint32(option.votes);
}

void take(QDataStream& in, PollOption& option)
{
    take(in, option.text);
    qint32 votes = 0;
    in >> votes;
    option.votes = votes;
}

void put(QDataStream& out, int number)
{
    out << qint32(number);
}

void take(QDataStream& in, int& number)
{
    qint32 read = 0;
    in >> read;
    number = read;
}

template <class List>
void putList(QDataStream& out, const List& list)
{
    out << quint32(list.size());
    for (const auto& item : list)
        put(out, item);
}

template <class List>
void takeList(QDataStream& in, List& list)
{
    quint32 count = 0;
    in >> count;
    if (count > mostItems)
        in.setStatus(QDataStream::ReadCorruptData);
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        typename List::value_type item{};
        take(in, item);
        list.push_back(std::move(item));
    }
}

void put(QDataStream& out, const Poll& poll)
{
    put(out, poll.remoteId);
    putList(out, poll.options);
    out << msOf(poll.ends) << quint8(poll.multiple | (poll.closed << 1) | (poll.voted << 2));
    putList(out, poll.mine);
}

void take(QDataStream& in, Poll& poll)
{
    take(in, poll.remoteId);
    takeList(in, poll.options);
    qint64 ends = 0;
    quint8 flags = 0;
    in >> ends >> flags;
    poll.ends = timeOf(ends);
    poll.multiple = (flags & 1) != 0;
    poll.closed = (flags & 2) != 0;
    poll.voted = (flags & 4) != 0;
    takeList(in, poll.mine);
}

void put(QDataStream& out, const LinkCard& card)
{
    put(out, card.url);
    put(out, card.title);
    put(out, card.description);
}

void take(QDataStream& in, LinkCard& card)
{
    take(in, card.url);
    take(in, card.title);
    take(in, card.description);
}

template <class Value>
void putOptional(QDataStream& out, const std::optional<Value>& value)
{
    out << quint8(value.has_value());
    if (value)
        put(out, *value);
}

template <class Value>
void takeOptional(QDataStream& in, std::optional<Value>& value)
{
    quint8 there = 0;
    in >> there;
    if (there == 0)
        return;
    Value read{};
    take(in, read);
    value = std::move(read);
}

} // namespace

QByteArray detailsOf(const Author& author)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    prepare(out);
    out << format << quint8(author.bot | (author.group << 1) | (author.locked << 2));
    put(out, author.profileUrl);
    put(out, author.avatarUrl);
    put(out, author.bio);
    return bytes;
}

void readDetails(const QByteArray& details, Author& author)
{
    QDataStream in(details);
    prepare(in);
    quint8 version = 0;
    quint8 flags = 0;
    in >> version >> flags;
    if (version != format)
        return;
    author.bot = (flags & 1) != 0;
    author.group = (flags & 2) != 0;
    author.locked = (flags & 4) != 0;
    take(in, author.profileUrl);
    take(in, author.avatarUrl);
    take(in, author.bio);
}

QByteArray detailsOf(const Post& post)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    prepare(out);
    out << format << quint8(post.liked | (post.boosted << 1) | (post.bookmarked << 2) | (post.text.cut << 3));
    out << msOf(post.edited) << qint32(post.replyCount) << qint32(post.boostCount) << qint32(post.likeCount);
    for (const QString* text :
         {&post.threadUri, &post.parent.uri, &post.parent.remoteId, &post.boostOf, &post.language})
        put(out, *text);
    put(out, post.url);
    put(out, post.parentAuthor);
    putList(out, post.text.spans);
    putList(out, post.media);
    putList(out, post.mentions);
    putOptional(out, post.poll);
    putOptional(out, post.card);
    return bytes;
}

void readDetails(const QByteArray& details, Post& post)
{
    QDataStream in(details);
    prepare(in);
    quint8 version = 0;
    quint8 flags = 0;
    in >> version >> flags;
    if (version != format)
        return;
    post.liked = (flags & 1) != 0;
    post.boosted = (flags & 2) != 0;
    post.bookmarked = (flags & 4) != 0;
    post.text.cut = (flags & 8) != 0;
    qint64 edited = 0;
    qint32 replies = 0;
    qint32 boosts = 0;
    qint32 likes = 0;
    in >> edited >> replies >> boosts >> likes;
    post.edited = timeOf(edited);
    post.replyCount = replies;
    post.boostCount = boosts;
    post.likeCount = likes;
    for (QString* text :
         {&post.threadUri, &post.parent.uri, &post.parent.remoteId, &post.boostOf, &post.language})
        take(in, *text);
    if (!post.parent.isNull())
        post.parent.account = post.ref.account;
    take(in, post.url);
    take(in, post.parentAuthor);
    takeList(in, post.text.spans);
    takeList(in, post.media);
    takeList(in, post.mentions);
    takeOptional(in, post.poll);
    takeOptional(in, post.card);
}

} // namespace cohort::store
