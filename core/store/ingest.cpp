#include "core/base/logging.h"
#include "core/store/answers_to_me.h"
#include "core/store/circle_post.h"
#include "core/store/forget.h"
#include "core/store/ingest_rows.h"
#include "core/store/marks.h"
#include "core/store/post_codec.h"
#include "core/store/post_lookup.h"
#include "core/store/posts.h"
#include "core/store/retention.h"
#include "core/store/same_words.h"
#include "core/store/saved_later.h"
#include "core/store/search_index.h"
#include "core/store/statement.h"
#include "core/store/values_json.h"
#include "core/store/waiting_posts.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

/// Takes one page in. One object for one page.
class PageIngest final {
public:
    PageIngest(Connection& connection, const FetchedPage& page)
        : m_connection(connection)
        , m_page(page)
        , m_authors(connection, page.account)
    {
    }
    [[nodiscard]] Result<IngestOutcome> run();

private:
    struct Stored {
        PostId id = PostId::None;
        bool inStream = false;
        bool toMe = false;
        bool mine = false;
        bool same = false;      ///< nothing that is shown differs
        bool sameWords = false; ///< nothing that is searched differs
    };

    [[nodiscard]] Result<void> readMe();
    [[nodiscard]] Result<void> take(const Post& post, bool toMe);
    [[nodiscard]] Result<Stored> stored(const Post& post, const QByteArray& details);
    [[nodiscard]] Result<void> add(const Post& post, const QByteArray& details, bool toMe);
    [[nodiscard]] Result<void> update(const Post& post, const QByteArray& details, const Stored& before);
    [[nodiscard]] Result<void> noteForReceipt(const Post& post, bool mine);
    [[nodiscard]] Result<void> raise(const Stored& before, bool toMe);
    [[nodiscard]] Result<void> saveHandles();
    [[nodiscard]] Result<void> takeNotices();
    [[nodiscard]] Result<void> noteForLibrary();
    [[nodiscard]] Result<void> takeGone();
    [[nodiscard]] Result<void> takeReadElsewhere();
    [[nodiscard]] Result<void> dropWhatIsTooOld();
    [[nodiscard]] bool concernsMe(const Post& post) const;

    Connection& m_connection;
    const FetchedPage& m_page;
    AuthorRows m_authors;
    Author m_me;
    IngestOutcome m_outcome;
    std::vector<ArrivedPost> m_arrived;
    IndexBatch m_toIndex;
    std::vector<PostId> m_toFile;
    std::vector<PostId> m_toRefile;
    std::vector<PostId> m_toPair; ///< their words are new
};

Result<IngestOutcome> PageIngest::run()
{
    if (auto known = readMe(); !known)
        return fail(known.error());
    for (const Author& author : m_page.authors)
        if (!author.uri.isEmpty())
            if (const auto saved = m_authors.idOf(author); !saved)
                return fail(saved.error());
    for (const Post& post : m_page.posts)
        if (const auto taken = take(post, concernsMe(post)); !taken)
            return fail(taken.error());
    if (const auto taken = takeNotices(); !taken)
        return fail(taken.error());
    if (const auto saved = saveHandles(); !saved)
        return fail(saved.error());
    if (const auto joined = takeInWaiting(m_connection, m_page.account, m_arrived); !joined)
        return fail(joined.error());
    if (const auto marked = markAnswersToMe(m_connection, m_page.account, m_outcome.added); !marked)
        return fail(marked.error());
    if (const auto indexed = m_toIndex.write(m_connection); !indexed)
        return fail(indexed.error());
    if (const auto noted = noteForLibrary(); !noted)
        return fail(noted.error());
    if (const auto gone = takeGone(); !gone)
        return fail(gone.error());
    if (const auto read = takeReadElsewhere(); !read)
        return fail(read.error());
    if (const auto filed = refilePosts(m_connection, m_toRefile); !filed)
        return fail(filed.error());
    if (const auto filed = filePosts(m_connection, m_toFile); !filed)
        return fail(filed.error());
    if (const auto paired = pairSameWords(m_connection, m_toPair); !paired)
        return fail(paired.error());
    if (const auto dropped = dropWhatIsTooOld(); !dropped)
        return fail(dropped.error());
    return m_outcome;
}

Result<void> PageIngest::readMe()
{
    const auto facts =
        oneText(m_connection, u"SELECT facts FROM main.account WHERE id = ?"_s, {raw(m_page.account)});
    if (!facts)
        return fail(facts.error());
    // Removed while its last answer was on the way: nothing of it may come back.
    if (!*facts)
        return fail(ErrorKind::NotFound, u"the account is gone"_s);
    m_me = factsFrom(objectOf(**facts)).me;
    return {};
}

bool PageIngest::concernsMe(const Post& post) const
{
    const auto isMe = [this](const Author& author) { return sameAuthor(author, m_me); };
    if (m_me.uri.isEmpty() || post.boostedBy || isMe(post.author))
        return false;
    return isMe(post.parentAuthor) || std::ranges::any_of(post.mentions, isMe);
}

Result<void> PageIngest::take(const Post& post, bool toMe)
{
    if (post.ref.uri.isEmpty() || post.author.uri.isEmpty()) {
        qCWarning(logStore) << "left out a post without an address";
        return {};
    }
    Post mine = post;
    mine.ref.account = m_page.account;
    const QByteArray details = detailsOf(mine);
    const auto before = stored(mine, details);
    if (!before)
        return fail(before.error());
    if (before->id == PostId::None)
        return add(mine, details, toMe);
    ++m_outcome.known;
    m_arrived.push_back({.id = before->id, .uri = mine.ref.uri, .remoteId = mine.ref.remoteId});
    if (auto raised = raise(*before, toMe); !raised)
        return raised;
    return before->same ? Result<void>() : update(mine, details, *before);
}

Result<PageIngest::Stored> PageIngest::stored(const Post& post, const QByteArray& details)
{
    Stored found;
    const auto read =
        eachRow(m_connection,
                u"SELECT id, in_stream, to_me, remote_id, body, warning, details, visibility, standing, mine "
                "FROM cache.post WHERE uri = ? AND account = ?"_s,
                {post.ref.uri, raw(post.ref.account)}, [&](const QSqlQuery& row) {
                    found.id = PostId(row.value(0).toLongLong());
                    found.inStream = row.value(1).toInt() != 0;
                    found.toMe = row.value(2).toInt() != 0;
                    const bool sameBytes = row.value(6).toByteArray() == details;
                    found.sameWords = row.value(4).toString() == post.text.text &&
                                      row.value(5).toString() == post.contentWarning && sameBytes;
                    found.same = found.sameWords && row.value(3).toString() == post.ref.remoteId &&
                                 row.value(7).toInt() == int(post.visibility) &&
                                 row.value(8).toInt() == int(post.standing);
                    found.mine = row.value(9).toInt() != 0;
                });
    if (!read)
        return fail(read.error());
    return found;
}

Result<void> PageIngest::add(const Post& post, const QByteArray& details, bool toMe)
{
    const auto author = m_authors.idOf(post.author);
    if (!author)
        return fail(author.error());
    QVariant booster;
    if (post.boostedBy) {
        const auto id = m_authors.idOf(*post.boostedBy);
        if (!id)
            return fail(id.error());
        booster = *id;
    }
    const Author& actor = post.boostedBy ? *post.boostedBy : post.author;
    const bool mine = !m_me.uri.isEmpty() && sameAuthor(actor, m_me);
    const auto readBefore = oneNumber(
        m_connection, u"SELECT 1 FROM main.mark WHERE uri = ? AND read = 1 LIMIT 1"_s, {post.ref.uri});
    if (!readBefore)
        return fail(readBefore.error());
    const auto placed = placeInThread(m_connection, post);
    if (!placed)
        return fail(placed.error());
    const QVariant parent = placed->parent == PostId::None ? QVariant() : QVariant(raw(placed->parent));
    const auto row = insertRow(
        m_connection,
        u"INSERT INTO cache.post (account, uri, remote_id, author, booster, created, thread, parent, "
        "in_stream, unread, mine, to_me, visibility, body, warning, details, standing) VALUES "
        "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {raw(post.ref.account), post.ref.uri, textValue(post.ref.remoteId), *author, booster,
         msOf(post.created), raw(placed->thread), parent, int(m_page.homeFeed),
         int(!mine && !readBefore->has_value()), int(mine), int(toMe), int(post.visibility),
         textValue(post.text.text), textValue(post.contentWarning), details, int(post.standing)});
    if (!row)
        return fail(row.error());
    if (auto noted = noteForReceipt(post, mine); !noted)
        return noted;
    const auto id = PostId(*row);
    m_outcome.added.push_back(id);
    if (m_page.homeFeed)
        m_toFile.push_back(id);
    m_arrived.push_back({.id = id, .uri = post.ref.uri, .remoteId = post.ref.remoteId});
    m_toIndex.add(id, post);
    m_toPair.push_back(id);
    return noteMissingParent(m_connection, id, post, *placed);
}

Result<void> PageIngest::update(const Post& post, const QByteArray& details, const Stored& before)
{
    if (!before.sameWords) {
        // It may stand on this page twice.
        if (auto indexed = m_toIndex.write(m_connection); !indexed)
            return indexed;
        if (auto out = unindexPost(m_connection, before.id); !out)
            return out;
        m_toIndex.add(before.id, post);
        m_toPair.push_back(before.id);
    }
    const auto updated =
        change(m_connection,
               u"UPDATE cache.post SET remote_id = ?, visibility = ?, body = ?, warning = ?, details = ?, "
               "standing = ? WHERE id = ?"_s,
               {textValue(post.ref.remoteId), int(post.visibility), textValue(post.text.text),
                textValue(post.contentWarning), details, int(post.standing), raw(before.id)});
    if (!updated)
        return fail(updated.error());
    if (auto noted = noteForReceipt(post, before.mine); !noted)
        return noted;
    if (const auto author = m_authors.idOf(post.author); !author)
        return fail(author.error());
    m_outcome.changed.push_back(before.id);
    return {};
}

/// Somebody decided about a post of mine that waited for it.
Result<void> PageIngest::noteForReceipt(const Post& post, bool mine)
{
    if (!mine)
        return {};
    const auto noted = noteStanding(m_connection, post);
    if (!noted)
        return fail(noted.error());
    m_outcome.receipts |= *noted;
    return {};
}

/// A post that was known from a thread or a search now stands in the home feed, or turned out to concern me.
Result<void> PageIngest::raise(const Stored& before, bool toMe)
{
    const bool enters = m_page.homeFeed && !before.inStream;
    if (!enters && (!toMe || before.toMe))
        return {};
    const auto raised = change(m_connection,
                               u"UPDATE cache.post SET in_stream = max(in_stream, ?), to_me = max(to_me, ?) "
                               "WHERE id = ?"_s,
                               {int(m_page.homeFeed), int(toMe), raw(before.id)});
    if (!raised)
        return fail(raised.error());
    if (!enters)
        return {};
    // It may be older than a copy that stood for it so far.
    const auto uri = oneText(m_connection, u"SELECT uri FROM cache.post WHERE id = ?"_s, {raw(before.id)});
    if (!uri)
        return fail(uri.error());
    const auto copies = copiesOf(m_connection, uri->value_or(QString()));
    if (!copies)
        return fail(copies.error());
    m_toRefile.insert(m_toRefile.end(), copies->begin(), copies->end());
    m_outcome.added.push_back(before.id);
    return {};
}

Result<void> PageIngest::saveHandles()
{
    QVariantList accounts;
    QVariantList remoteIds;
    QVariantList posts;
    for (const ArrivedPost& post : m_arrived) {
        if (post.remoteId.isEmpty())
            continue;
        accounts.append(raw(m_page.account));
        remoteIds.append(post.remoteId);
        posts.append(raw(post.id));
    }
    return changeEach(
        m_connection,
        u"INSERT INTO cache.post_handle (account, remote_id, post) VALUES (?, ?, ?) ON CONFLICT (account, "
        "remote_id) DO UPDATE SET post = excluded.post WHERE post <> excluded.post"_s,
        {accounts, remoteIds, posts});
}

Result<void> PageIngest::takeNotices()
{
    for (const Notice& notice : m_page.notices) {
        QVariant post;
        if (notice.post) {
            const bool toMe = notice.kind == NoticeKind::Mention || notice.kind == NoticeKind::Reply;
            if (auto taken = take(*notice.post, toMe || concernsMe(*notice.post)); !taken)
                return taken;
            PostRef ref = notice.post->ref;
            ref.account = m_page.account;
            const auto id = findPostId(m_connection, ref);
            if (!id)
                return fail(id.error());
            if (*id)
                post = raw(**id);
        }
        if (notice.remoteId.isEmpty() || notice.from.uri.isEmpty())
            continue;
        const auto from = m_authors.idOf(notice.from);
        if (!from)
            return fail(from.error());
        const auto saved = change(
            m_connection,
            u"INSERT OR REPLACE INTO cache.notice (account, remote_id, kind, created, "
            "author, post) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {raw(m_page.account), notice.remoteId, int(notice.kind), msOf(notice.created), *from, post});
        if (!saved)
            return fail(saved.error());
    }
    return {};
}

/// Saved copies stay as they are; beside them stands what became of the posts.
Result<void> PageIngest::noteForLibrary()
{
    std::vector<Post> notified;
    for (const Notice& notice : m_page.notices)
        if (notice.post)
            notified.push_back(*notice.post);
    const LaterNews notices{.account = m_page.account, .posts = notified, .seen = m_page.fetched};
    if (auto noted = noteLater(m_connection, notices); !noted)
        return noted;
    return noteLater(
        m_connection,
        {.account = m_page.account, .posts = m_page.posts, .gone = m_page.goneUris, .seen = m_page.fetched});
}

Result<void> PageIngest::takeGone()
{
    std::vector<PostId> gone;
    for (const QString& uri : m_page.goneUris) {
        const auto id = findPostId(m_connection, {.account = m_page.account, .uri = uri});
        if (!id)
            return fail(id.error());
        if (*id)
            gone.push_back(**id);
    }
    if (gone.empty())
        return {};
    std::erase_if(m_toPair, [&gone](PostId id) { return std::ranges::find(gone, id) != gone.end(); });
    std::erase_if(m_toFile, [&gone](PostId id) { return std::ranges::find(gone, id) != gone.end(); });
    m_outcome.changed.insert(m_outcome.changed.end(), gone.begin(), gone.end());
    return deletePosts(m_connection, gone);
}

Result<void> PageIngest::takeReadElsewhere()
{
    std::vector<PostRef> read;
    for (const QString& uri : m_page.readElsewhere) {
        const PostRef ref{.account = m_page.account, .uri = uri};
        const auto id = findPostId(m_connection, ref);
        if (!id)
            return fail(id.error());
        if (*id && std::ranges::find(m_outcome.added, **id) != m_outcome.added.end())
            read.push_back(ref);
    }
    return setRead(m_connection, read, true);
}

/// The newest page of a feed comes again and again; what a rule took must not come back with it.
Result<void> PageIngest::dropWhatIsTooOld()
{
    if (!m_page.homeFeed || !m_page.fetched.isValid())
        return {};
    const auto dropped = dropArrived(m_connection, m_outcome.added, m_page.fetched);
    if (!dropped)
        return fail(dropped.error());
    for (const PostId gone : *dropped) {
        std::erase(m_outcome.added, gone);
        std::erase(m_outcome.changed, gone);
    }
    return {};
}

} // namespace

Result<IngestOutcome> ingest(Connection& connection, const FetchedPage& page)
{
    return PageIngest(connection, page).run();
}

Result<FeedState> feedState(Connection& connection, AccountId account, const QString& feed)
{
    FeedState state;
    const auto read = eachRow(
        connection,
        u"SELECT newer, older, older_done, gap, synced FROM cache.feed WHERE account = ? AND name = ?"_s,
        {raw(account), textValue(feed)}, [&state](const QSqlQuery& row) {
            state = {.newer = row.value(0).toString(),
                     .older = row.value(1).toString(),
                     .olderDone = row.value(2).toInt() != 0,
                     .gap = row.value(3).toString(),
                     .synced = timeOf(row.value(4).toLongLong())};
        });
    if (!read)
        return fail(read.error());
    return state;
}

Result<void> saveFeedState(Connection& connection, AccountId account, const QString& feed,
                           const FeedState& state)
{
    const auto saved = change(connection,
                              u"INSERT OR REPLACE INTO cache.feed (account, name, newer, older, older_done, "
                              "gap, synced) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                              {raw(account), textValue(feed), textValue(state.newer), textValue(state.older),
                               int(state.olderDone), textValue(state.gap), msOf(state.synced)});
    if (!saved)
        return fail(saved.error());
    return {};
}

} // namespace cohort::store
