#include "core/store/post_codec.h"

#include "core/store/statement.h"

#include <QtEndian>

namespace cohort::store {

namespace {

constexpr quint8 format = 1;
/// No blob of ours holds more items of a kind; a larger number means that it is damaged.
constexpr quint32 mostItems = 100'000;
/// The length of a text that is null. Never read as anything but "no text".
constexpr quint32 nullLength = 0xffffffff;

/// Puts values one behind the other, numbers with the high byte first, texts as UTF-8 behind their length.
class BlobWriter final {
public:
    static constexpr bool writes = true;

    template <class Number>
    void number(Number value)
    {
        const Number swapped = qToBigEndian(value);
        m_bytes.append(reinterpret_cast<const char*>(&swapped), sizeof swapped);
    }
    void bytes(const QByteArray& value)
    {
        number(value.isNull() ? nullLength : quint32(value.size()));
        m_bytes.append(value);
    }
    void text(const QString& value) { bytes(value.toUtf8()); }
    void url(const QUrl& value) { bytes(value.toEncoded()); }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Takes them out again. Behind the end of a damaged blob everything is 0 or empty.
class BlobReader final {
public:
    static constexpr bool writes = false;

    explicit BlobReader(QByteArrayView bytes)
        : m_left(bytes)
    {
    }
    template <class Number>
    void number(Number& value)
    {
        const QByteArrayView taken = take(sizeof(Number));
        value = taken.isEmpty() ? Number(0) : qFromBigEndian<Number>(taken.data());
    }
    void text(QString& value) { value = QString::fromUtf8(bytes()); }
    void url(QUrl& value)
    {
        if (const QByteArrayView encoded = bytes(); !encoded.isEmpty())
            value = QUrl::fromEncoded(encoded.toByteArray());
    }
    [[nodiscard]] bool isSound() const { return m_sound; }
    void giveUp() { m_sound = false; }

private:
    [[nodiscard]] QByteArrayView bytes()
    {
        quint32 length = 0;
        number(length);
        return length == nullLength ? QByteArrayView() : take(length);
    }
    [[nodiscard]] QByteArrayView take(size_t count)
    {
        m_sound = m_sound && count <= size_t(m_left.size());
        if (!m_sound)
            return {};
        const QByteArrayView taken = m_left.first(qsizetype(count));
        m_left = m_left.sliced(qsizetype(count));
        return taken;
    }

    QByteArrayView m_left;
    bool m_sound = true;
};

// What a value consists of stands once, for both directions: `blob` is a BlobWriter or a BlobReader, and the
// value is only read by the one and only written by the other.

template <class Blob, class Value>
using Fields = std::conditional_t<Blob::writes, const Value, Value>&;

/// A number that is stored in another width than it has in memory.
template <class Stored, class Blob, class Value>
void numberAs(Blob& blob, Value& value)
{
    auto stored = Stored(value);
    blob.number(stored);
    if constexpr (!Blob::writes)
        value = Value(stored);
}

template <class Blob, class... Flag>
void flags(Blob& blob, Flag&... flag)
{
    quint8 bits = 0;
    quint8 bit = 1;
    ((bits = quint8(bits | (flag ? bit : 0)), bit = quint8(bit << 1)), ...);
    blob.number(bits);
    if constexpr (!Blob::writes) {
        bit = 1;
        ((flag = (bits & bit) != 0, bit = quint8(bit << 1)), ...);
    }
}

template <class Blob>
void time(Blob& blob, Fields<Blob, QDateTime> time)
{
    qint64 ms = msOf(time);
    blob.number(ms);
    if constexpr (!Blob::writes)
        time = timeOf(ms);
}

template <class Blob, class List>
void list(Blob& blob, List& items)
{
    auto count = quint32(items.size());
    blob.number(count);
    if constexpr (Blob::writes) {
        for (const auto& item : items)
            fields(blob, item);
    } else {
        if (count > mostItems)
            blob.giveUp();
        for (quint32 i = 0; i < count && blob.isSound(); ++i)
            fields(blob, items.emplace_back());
    }
}

template <class Blob, class Optional>
void optional(Blob& blob, Optional& value)
{
    auto there = quint8(value.has_value());
    blob.number(there);
    if constexpr (!Blob::writes)
        if (there != 0)
            value.emplace();
    if (value)
        fields(blob, *value);
}

template <class Blob>
void fields(Blob& blob, Fields<Blob, int> number)
{
    numberAs<qint32>(blob, number);
}

/// The short form for people who are only named in a post.
template <class Blob>
void fields(Blob& blob, Fields<Blob, Author> author)
{
    for (auto* text : {&author.network, &author.uri, &author.remoteId, &author.handle, &author.name})
        blob.text(*text);
    flags(blob, author.bot, author.group, author.locked);
}

template <class Blob>
void fields(Blob& blob, Fields<Blob, Span> span)
{
    numberAs<qint32>(blob, span.start);
    numberAs<qint32>(blob, span.length);
    numberAs<quint8>(blob, span.kind);
    blob.text(span.target);
}

template <class Blob>
void fields(Blob& blob, Fields<Blob, Media> media)
{
    numberAs<quint8>(blob, media.kind);
    numberAs<qint32>(blob, media.width);
    numberAs<qint32>(blob, media.height);
    blob.url(media.url);
    blob.url(media.previewUrl);
    blob.text(media.description);
}

template <class Blob>
void fields(Blob& blob, Fields<Blob, PollOption> option)
{
    blob.text(option.text);
    numberAs<qint32>(blob, option.votes);
}

template <class Blob>
void fields(Blob& blob, Fields<Blob, Poll> poll)
{
    blob.text(poll.remoteId);
    list(blob, poll.options);
    time(blob, poll.ends);
    flags(blob, poll.multiple, poll.closed, poll.voted);
    list(blob, poll.mine);
}

template <class Blob>
void fields(Blob& blob, Fields<Blob, LinkCard> card)
{
    blob.url(card.url);
    blob.text(card.title);
    blob.text(card.description);
}

template <class Blob>
void fields(Blob& blob, Fields<Blob, ProfileLink> link)
{
    blob.url(link.address);
    flags(blob, link.verified);
}

/// Of an author who has a row of his own. Rows from before there were links end before them.
template <class Blob>
void details(Blob& blob, Fields<Blob, Author> author)
{
    flags(blob, author.bot, author.group, author.locked);
    blob.url(author.profileUrl);
    blob.url(author.avatarUrl);
    blob.text(author.bio);
    list(blob, author.links);
}

template <class Blob>
void details(Blob& blob, Fields<Blob, Post> post)
{
    flags(blob, post.liked, post.boosted, post.bookmarked, post.text.cut, post.answersUntold);
    time(blob, post.edited);
    numberAs<qint32>(blob, post.replyCount);
    numberAs<qint32>(blob, post.boostCount);
    numberAs<qint32>(blob, post.likeCount);
    for (auto* text :
         {&post.threadUri, &post.parent.uri, &post.parent.remoteId, &post.boostOf, &post.language})
        blob.text(*text);
    blob.url(post.url);
    fields(blob, post.parentAuthor);
    list(blob, post.text.spans);
    list(blob, post.media);
    list(blob, post.mentions);
    optional(blob, post.poll);
    optional(blob, post.card);
}

template <class Value>
QByteArray written(const Value& value)
{
    BlobWriter blob;
    blob.number(format);
    details(blob, value);
    return blob.take();
}

template <class Value>
bool readInto(Value& value, const QByteArray& bytes)
{
    BlobReader blob(bytes);
    quint8 version = 0;
    blob.number(version);
    if (version != format)
        return false;
    details(blob, value);
    return true;
}

} // namespace

QByteArray detailsOf(const Author& author)
{
    return written(author);
}

void readDetails(const QByteArray& details, Author& author)
{
    (void)readInto(author, details);
}

QByteArray detailsOf(const Post& post)
{
    return written(post);
}

void readDetails(const QByteArray& details, Post& post)
{
    if (readInto(post, details) && !post.parent.isNull())
        post.parent.account = post.ref.account;
}

} // namespace cohort::store
