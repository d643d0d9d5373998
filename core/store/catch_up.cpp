#include "core/store/catch_up.h"

#include "core/store/posts.h"
#include "core/store/statement.h"
#include "core/store/streams.h"
#include "core/text/link_policy.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

struct NewPosts {
    std::vector<PostRow> rows{}; ///< oldest first
    QDateTime upTo{};
    bool cut = false;
};

/// One person behind several handles is one.
QString personKey(const Author& author, ContactId contact)
{
    return contact == ContactId::None ? author.network + u' ' + author.uri : QString::number(raw(contact));
}

CatchUpPerson personBehind(const PostRow& row)
{
    // What is known of a boost is known of its author, not of who passed it on.
    if (row.post.boostedBy)
        return {.author = *row.post.boostedBy};
    return {.author = row.post.author, .contact = row.contact, .contactName = row.contactName};
}

QDateTime earliest(const CatchUpQuery& query)
{
    return query.since.value_or(query.now.addDays(-query.limits.unaskedDays));
}

/// Of the keys those that are news, at most `most`.
Result<std::vector<PostId>> newsAmong(Connection& connection, const CatchUpQuery& query,
                                      const std::vector<StreamKey>& keys, size_t most)
{
    std::vector<PostId> looked;
    looked.reserve(keys.size());
    for (const StreamKey& key : keys)
        looked.push_back(key.post);
    std::vector<PostId> news;
    const auto read = eachRow(
        connection,
        u"SELECT p.id FROM json_each(?) j CROSS JOIN cache.post p ON p.id = j.value WHERE p.mine = 0 AND "
        "p.unread >= ? ORDER BY j.key LIMIT ?"_s,
        {numberList(looked), int(!query.since), qint64(most)},
        [&news](const QSqlQuery& row) { news.push_back(PostId(row.value(0).toLongLong())); });
    if (!read)
        return fail(read.error());
    return news;
}

/// The oldest news of the stream, one more than the limit when there are more.
Result<std::vector<PostId>> oldestNews(Connection& connection, const CatchUpQuery& query)
{
    const size_t most = size_t(query.limits.posts) + 1;
    StreamKey from{.createdMs = msOf(earliest(query)), .post = PostId::None};
    std::vector<PostId> news;
    for (;;) {
        const auto keys =
            streamKeys(connection, query.stream, from, Towards::Newer, query.limits.lookedAtOnce);
        if (!keys)
            return fail(keys.error());
        const auto some = newsAmong(connection, query, *keys, most - news.size());
        if (!some)
            return fail(some.error());
        news.insert(news.end(), some->begin(), some->end());
        if (news.size() == most || keys->size() < size_t(query.limits.lookedAtOnce))
            return news;
        from = keys->back();
    }
}

Result<NewPosts> newPosts(Connection& connection, const CatchUpQuery& query)
{
    auto news = oldestNews(connection, query);
    if (!news)
        return fail(news.error());
    NewPosts found{.upTo = query.now, .cut = news->size() > size_t(query.limits.posts)};
    if (found.cut)
        news->resize(size_t(query.limits.posts));
    auto rows = postsById(connection, *news);
    if (!rows)
        return fail(rows.error());
    found.rows = std::move(*rows);
    if (found.cut && !found.rows.empty())
        found.upTo = found.rows.back().post.created;
    for (PostRow& row : found.rows)
        row.circles.clear();
    return found;
}

/// Who of my people the handles are that passed something on: they are counted as one person, and shown by
/// the name they have on their network, as in the streams.
using Boosters = QHash<QString, ContactId>;

Result<Boosters> boosters(Connection& connection, const std::vector<PostRow>& rows)
{
    std::vector<PostId> boosts;
    for (const PostRow& row : rows)
        if (row.post.boostedBy)
            boosts.push_back(row.key.post);
    Boosters found;
    if (boosts.empty())
        return found;
    const auto read = eachRow(
        connection,
        u"SELECT a.network, a.uri, i.contact FROM json_each(?) j CROSS JOIN cache.post p ON p.id = j.value "
        "CROSS JOIN cache.author a ON a.id = p.booster CROSS JOIN main.identity i ON "
        "i.network = a.network AND i.uri = a.uri"_s,
        {numberList(boosts)}, [&found](const QSqlQuery& row) {
            const Author author{.network = row.value(0).toString(), .uri = row.value(1).toString()};
            found.insert(personKey(author, ContactId::None), ContactId(row.value(2).toLongLong()));
        });
    if (!read)
        return fail(read.error());
    return found;
}

/// Puts new posts together: by conversation, and what was passed on by the post it is.
class Sorting final {
public:
    explicit Sorting(Boosters boosters)
        : m_boosters(std::move(boosters))
    {
    }

    void add(const PostRow& row)
    {
        const CatchUpPerson person = personBehind(row);
        m_people.insert(keyOf(person));
        const bool boost = row.post.boostedBy.has_value();
        CatchUpEntry& entry = boost ? boostOf(row) : threadOf(row);
        entry.posts.push_back({.id = row.key.post, .ref = row.post.ref, .read = row.read});
        entry.newest = row.post.created;
        const qint64 length = row.post.contentWarning.size() + row.post.text.text.size();
        entry.characters = boost ? length : entry.characters + length;
        if (boost)
            entry.first = entry.opening = row;
        addPerson(entry, person);
    }

    [[nodiscard]] int people() const { return int(m_people.size()); }

    void take(CatchUp& page, qint64 longFrom)
    {
        for (CatchUpEntry& entry : m_threads) {
            sortPeople(entry);
            entry.isLong = entry.characters >= longFrom;
            (entry.isLong ? page.longThreads : page.shortThreads).push_back(std::move(entry));
        }
        std::ranges::stable_sort(page.longThreads, {}, &CatchUpEntry::characters);
        bringTogether(page.shortThreads);
        page.passedOn = std::move(m_boosts);
        for (CatchUpEntry& entry : page.passedOn)
            sortPeople(entry);
        std::ranges::stable_sort(page.passedOn, std::ranges::greater(),
                                 [](const CatchUpEntry& entry) { return entry.people.size(); });
    }

private:
    CatchUpEntry& threadOf(const PostRow& row)
    {
        return entryFor(m_threads, m_byThread, QString::number(raw(row.thread)), row);
    }
    CatchUpEntry& boostOf(const PostRow& row)
    {
        const Post& post = row.post;
        return entryFor(m_boosts, m_byBoosted, post.boostOf.isEmpty() ? post.ref.uri : post.boostOf, row);
    }
    static CatchUpEntry& entryFor(std::vector<CatchUpEntry>& entries, QHash<QString, size_t>& places,
                                  const QString& key, const PostRow& row)
    {
        const auto known = places.constFind(key);
        if (known != places.cend())
            return entries[*known];
        places.insert(key, entries.size());
        entries.push_back({.first = row, .opening = row});
        return entries.back();
    }
    [[nodiscard]] QString keyOf(const CatchUpPerson& person) const
    {
        const QString handle = personKey(person.author, ContactId::None);
        return personKey(person.author, m_boosters.value(handle, person.contact));
    }
    void addPerson(CatchUpEntry& entry, const CatchUpPerson& person) const
    {
        const auto known =
            std::ranges::find_if(entry.people, [this, key = keyOf(person)](const CatchUpPerson& other) {
                return keyOf(other) == key;
            });
        CatchUpPerson& counted = known == entry.people.end() ? entry.people.emplace_back(person) : *known;
        counted.posts += 1;
    }
    static void sortPeople(CatchUpEntry& entry)
    {
        std::ranges::stable_sort(entry.people, std::ranges::greater(), &CatchUpPerson::posts);
    }
    /// Conversations that one person began stand together, where the first of them stood.
    static void bringTogether(std::vector<CatchUpEntry>& entries)
    {
        QHash<QString, qsizetype> order;
        const auto placeOf = [&order](const CatchUpEntry& entry) {
            const QString key = personKey(entry.first.post.author, entry.first.contact);
            const auto known = order.constFind(key);
            return known == order.cend() ? *order.insert(key, order.size()) : *known;
        };
        for (const CatchUpEntry& entry : entries)
            (void)placeOf(entry);
        std::ranges::stable_sort(entries, {}, placeOf);
    }

    Boosters m_boosters;
    std::vector<CatchUpEntry> m_threads;
    std::vector<CatchUpEntry> m_boosts;
    QHash<QString, size_t> m_byThread;
    QHash<QString, size_t> m_byBoosted;
    QSet<QString> m_people;
};

/// Counts who links where.
class Linked final {
public:
    void add(const PostRow& row)
    {
        const Post& post = row.post;
        const QString uri = post.boostOf.isEmpty() ? post.ref.uri : post.boostOf;
        const QString person = personKey(post.author, row.contact);
        if (post.card)
            addOne(post.card->url.toString(), post.card->title, uri, person);
        for (const Span& span : post.text.spans)
            if (span.kind == SpanKind::Link)
                addOne(span.target, {}, uri, person);
    }

    [[nodiscard]] std::vector<CatchUpLink> most(size_t count) const
    {
        std::vector<CatchUpLink> links;
        links.reserve(m_found.size());
        for (const Found& found : m_found) {
            links.push_back(found.link);
            links.back().posts = int(found.posts.size());
            links.back().people = int(found.people.size());
        }
        std::ranges::stable_sort(links, std::ranges::greater(),
                                 [](const CatchUpLink& link) { return std::pair(link.people, link.posts); });
        links.resize(std::min(links.size(), count));
        return links;
    }

private:
    struct Found {
        CatchUpLink link{};
        QSet<QString> posts{};
        QSet<QString> people{};
    };

    void addOne(const QString& address, const QString& title, const QString& post, const QString& person)
    {
        const auto checked = checkedLink(address);
        if (!checked || !checked->url.scheme().startsWith("http"_L1))
            return;
        const QString key =
            checked->url.adjusted(QUrl::RemoveFragment | QUrl::StripTrailingSlash | QUrl::RemoveScheme)
                .toString();
        if (!m_places.contains(key)) {
            m_places.insert(key, m_found.size());
            m_found.push_back({.link = {.url = checked->url, .host = checked->shownHost}});
        }
        Found& found = m_found[m_places.value(key)];
        if (found.link.title.isEmpty())
            found.link.title = title.simplified();
        found.posts.insert(post);
        found.people.insert(person);
    }

    std::vector<Found> m_found; ///< in the order they came up
    QHash<QString, size_t> m_places;
};

/// The oldest post of each conversation that stands in the same stream: one of somebody who is not shown
/// there does not open it.
Result<QHash<ThreadId, PostId>> openings(Connection& connection, qint64 stream,
                                         const std::vector<ThreadId>& threads)
{
    QHash<ThreadId, PostId> found;
    const auto read = eachRow(
        connection,
        u"SELECT j.value, (SELECT p.id FROM cache.post p CROSS JOIN cache.circle_post s ON s.circle = ? AND "
        "s.created = p.created AND s.post = p.id WHERE p.thread = j.value AND p.booster IS NULL "
        "ORDER BY p.created, p.id LIMIT 1) FROM json_each(?) j"_s,
        {stream, numberList(threads)}, [&found](const QSqlQuery& row) {
            found.insert(ThreadId(row.value(0).toLongLong()), PostId(row.value(1).toLongLong()));
        });
    if (!read)
        return fail(read.error());
    return found;
}

Result<void> readOpenings(Connection& connection, const StreamRef& stream, std::vector<CatchUpEntry>& entries)
{
    const auto filed = filedStream(stream);
    if (!filed || entries.empty())
        return {};
    std::vector<ThreadId> threads;
    threads.reserve(entries.size());
    for (const CatchUpEntry& entry : entries)
        threads.push_back(entry.first.thread);
    const auto places = openings(connection, *filed, threads);
    if (!places)
        return fail(places.error());
    std::vector<PostId> ids;
    for (const CatchUpEntry& entry : entries) {
        const PostId opening = places->value(entry.first.thread, PostId::None);
        if (opening != PostId::None && opening != entry.first.key.post)
            ids.push_back(opening);
    }
    auto rows = postsById(connection, ids);
    if (!rows)
        return fail(rows.error());
    for (PostRow& row : *rows) {
        const auto entry = std::ranges::find_if(
            entries, [&row](const CatchUpEntry& one) { return one.first.thread == row.thread; });
        row.circles.clear();
        if (entry != entries.end())
            entry->opening = std::move(row);
    }
    return {};
}

QDateTime sinceWhen(const CatchUpQuery& query, const std::vector<PostRow>& rows)
{
    if (query.since)
        return earliest(query);
    const QDateTime from = earliest(query);
    QDateTime began = query.lastPlace.value_or(from);
    if (!rows.empty())
        began = std::min(began, rows.front().post.created);
    return std::max(began, from);
}

} // namespace

Result<CatchUp> catchUp(Connection& connection, const CatchUpQuery& query)
{
    const auto found = newPosts(connection, query);
    if (!found)
        return fail(found.error());
    CatchUp page{.since = sinceWhen(query, found->rows),
                 .upTo = found->upTo,
                 .posts = int(found->rows.size()),
                 .cut = found->cut};
    auto passing = boosters(connection, found->rows);
    if (!passing)
        return fail(passing.error());
    Sorting sorting(std::move(*passing));
    Linked linked;
    for (const PostRow& row : found->rows) {
        sorting.add(row);
        linked.add(row);
    }
    page.people = sorting.people();
    sorting.take(page, query.limits.longFrom);
    page.links = linked.most(query.limits.links);
    for (auto* entries : {&page.shortThreads, &page.longThreads})
        if (auto read = readOpenings(connection, query.stream, *entries); !read)
            return fail(read.error());
    return page;
}

} // namespace cohort::store
