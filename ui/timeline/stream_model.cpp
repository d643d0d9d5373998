#include "ui/timeline/stream_model.h"

#include "core/library/stream_rows.h"
#include "ui/timeline/post_words.h"

#include <algorithm>
#include <tuple>

namespace cohort {
namespace {

/// New posts read at once; more than that are fetched when these are shown.
constexpr int newerRows = 200;
/// Rows re-read at once when everything may have changed.
constexpr std::size_t rereadRows = 400;
/// The part of all rows that goes at once when there are too many.
constexpr int droppedPart = 5;

/// A key just above a row, so that the row itself is in the page "before" it.
StreamKey justAbove(const StreamKey& key)
{
    return {.createdMs = key.createdMs, .post = static_cast<PostId>(raw(key.post) + 1)};
}

bool isNewer(const StreamKey& one, const StreamKey& other)
{
    return std::tie(one.createdMs, one.post) > std::tie(other.createdMs, other.post);
}

} // namespace

StreamModel::StreamModel(Library& library, QObject* parent)
    : PostModel(parent)
    , m_library(library)
{
}

void StreamModel::startAnew(bool loading)
{
    ++m_generation;
    m_waiting.clear();
    m_newestShown.reset();
    m_opening = true;
    m_loading = loading;
    m_more = false;
    m_askingNewer = false;
    setLineAbove(PostId::None, {});
    setRows({});
}

void StreamModel::open(const StreamRef& stream)
{
    startAnew(true);
    m_stream = stream;
    setOldestFirst(m_order == Order::OldestFirst);
    emit waitingChanged();
    m_library.readPosition(stream, this,
                           [this, mine = m_generation](const Result<std::optional<StreamKey>>& position) {
                               if (mine == m_generation)
                                   openAt(position ? *position : std::nullopt);
                           });
}

void StreamModel::close()
{
    startAnew(false);
    emit waitingChanged();
}

void StreamModel::openNewest()
{
    startAnew(true);
    emit waitingChanged();
    openAt(std::nullopt);
}

void StreamModel::openAt(const std::optional<StreamKey>& position)
{
    std::optional<StreamKey> before;
    if (position)
        before = justAbove(*position);
    m_library.streamPage(m_stream, before, pageRows, this,
                         [this, mine = m_generation, position](const Result<StreamPage>& page) {
                             if (mine != m_generation)
                                 return;
                             m_loading = false;
                             if (!page) {
                                 emit failed(page.error());
                                 return;
                             }
                             m_more = page->more;
                             showPage(page->rows);
                             if (position)
                                 openNewer(*position);
                             else
                                 finishOpening({}, PostId::None);
                         });
}

void StreamModel::openNewer(const StreamKey& position)
{
    m_loading = true;
    const StreamKey top = rows().empty() ? position : newest().key;
    m_library.streamAfter(m_stream, top, newerRows, this,
                          [this, mine = m_generation, position](const Result<StreamPage>& page) {
                              if (mine != m_generation)
                                  return;
                              m_loading = false;
                              finishOpening(page ? page->rows : std::vector<PostRow>{}, position.post);
                          });
}

void StreamModel::finishOpening(std::vector<PostRow> rows, PostId position)
{
    m_opening = false;
    addNewer(std::move(rows));
    drawLine();
    PostId first = indexOf(position) >= 0 ? position : PostId::None;
    if (first == PostId::None && isOldestFirst()) {
        const auto unread = std::ranges::find_if(this->rows(), [](const PostRow& row) { return !row.read; });
        if (unread != this->rows().end())
            first = unread->key.post;
    }
    emit opened(first);
}

void StreamModel::showPage(std::vector<PostRow> newestFirst)
{
    if (isOldestFirst())
        std::ranges::reverse(newestFirst);
    setRows(std::move(newestFirst));
}

void StreamModel::drawLine()
{
    const auto isKnown = [](const PostRow& row) { return row.read || row.mine; };
    const auto words = [](const PostRow& row) {
        return tr("New since %1").arg(postwords::when(row.post.created, QDateTime::currentDateTime()));
    };
    setLineAbove(PostId::None, {});
    if (isOldestFirst()) {
        const auto lastKnown = std::find_if(rows().rbegin(), rows().rend(), isKnown);
        if (lastKnown != rows().rbegin() && lastKnown != rows().rend())
            setLineAbove(std::prev(lastKnown)->key.post, words(*lastKnown));
        return;
    }
    const auto firstKnown = std::find_if(rows().begin(), rows().end(), isKnown);
    if (firstKnown != rows().begin() && firstKnown != rows().end())
        setLineAbove(firstKnown->key.post, words(*firstKnown));
}

void StreamModel::showWaiting()
{
    if (m_waiting.empty())
        return;
    if (m_newestShown) {
        openNewest();
        return;
    }
    const PostId oldTop = rows().empty() ? PostId::None : newest().key.post;
    if (oldTop != PostId::None)
        setLineAbove(
            oldTop,
            tr("New since %1").arg(postwords::when(newest().post.created, QDateTime::currentDateTime())));
    addNewer(std::exchange(m_waiting, {}));
    keepWithinLimit(false);
    emit waitingChanged();
    askForNewer();
}

void StreamModel::take(const Changes& changes)
{
    if (changes.circles || changes.people || changes.accounts) {
        reload();
    } else if (changes.posts || changes.marks) {
        if (changes.changedPosts.empty())
            rereadLoaded();
        else
            reread(changes.changedPosts, changes.newPosts);
    }
    if (changes.posts || changes.outbox)
        askForNewer();
}

void StreamModel::askForNewer()
{
    if (m_loading)
        return;
    if (m_askingNewer) {
        m_askAgain = true;
        return;
    }
    if (rows().empty() && m_waiting.empty()) {
        open(m_stream);
        return;
    }
    m_askingNewer = true;
    const StreamKey top = m_waiting.empty() ? newestKey() : m_waiting.front().key;
    m_library.streamAfter(m_stream, top, newerRows, this,
                          [this, mine = m_generation](const Result<StreamPage>& page) {
                              if (mine != m_generation)
                                  return;
                              m_askingNewer = false;
                              if (page && !page->rows.empty())
                                  takeNewer(page->rows);
                              if (std::exchange(m_askAgain, false))
                                  askForNewer();
                          });
}

void StreamModel::takeNewer(const std::vector<PostRow>& rows)
{
    m_waiting.insert(m_waiting.begin(), rows.begin(), rows.end());
    const bool onlyMine =
        std::all_of(m_waiting.begin(), m_waiting.end(), [](const PostRow& row) { return row.mine; });
    if (m_newestShown && onlyMine) {
        openNewest();
        return;
    }
    if (m_newestShown && isOldestFirst()) {
        // They follow the dropped ones and come with them.
        m_newestShown = m_waiting.front().key;
        m_waiting.clear();
        return;
    }
    // Below what is being read nothing moves; and what I wrote myself I want to see at once.
    if (onlyMine || isOldestFirst())
        addNewer(std::exchange(m_waiting, {}));
    if (onlyMine)
        emit ownShown();
    emit waitingChanged();
}

void StreamModel::reload()
{
    if (m_opening || rows().empty()) {
        open(m_stream);
        return;
    }
    const int mine = ++m_generation;
    m_loading = false; // a page on its way is asked for again
    m_askingNewer = false;
    m_waiting.clear();
    emit waitingChanged();
    const int wanted = std::clamp(rowCount(), pageRows, static_cast<int>(rereadRows));
    m_library.streamPage(m_stream, justAbove(newest().key), wanted, this,
                         [this, mine](const Result<StreamPage>& page) {
                             if (mine != m_generation)
                                 return;
                             if (!page) {
                                 emit failed(page.error());
                                 return;
                             }
                             m_more = page->more;
                             showPage(page->rows);
                             if (rows().empty())
                                 open(m_stream);
                             else
                                 askForNewer();
                         });
}

void StreamModel::rereadLoaded()
{
    std::vector<PostId> ids;
    for (const PostRow& row : rows()) {
        if (ids.size() == rereadRows)
            break;
        ids.push_back(row.key.post);
    }
    reread(std::move(ids), {});
}

void StreamModel::reread(std::vector<PostId> ids, const std::vector<PostId>& arrived)
{
    std::erase_if(ids, [this](PostId id) { return indexOf(id) < 0; });
    if (ids.empty() && arrived.empty())
        return;
    const auto take = [this, mine = m_generation](const Result<std::vector<PostRow>>& found) {
        if (found && mine == m_generation)
            replace(*found);
    };
    StreamRows(m_library).again(m_stream, {.posts = std::move(ids), .arrived = arrived}, this, take);
}

bool StreamModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && !isOldestFirst() && canFetchOlder();
}

void StreamModel::fetchMore(const QModelIndex& parent)
{
    if (canFetchMore(parent))
        fetchOlder();
}

void StreamModel::fetchOlder()
{
    if (!canFetchOlder() || rows().empty())
        return;
    m_loading = true;
    m_library.streamPage(m_stream, oldest().key, pageRows, this,
                         [this, mine = m_generation](const Result<StreamPage>& page) {
                             if (mine != m_generation)
                                 return;
                             m_loading = false;
                             if (!page) {
                                 m_more = false;
                                 emit failed(page.error());
                                 return;
                             }
                             m_more = page->more;
                             addOlder(page->rows);
                             keepWithinLimit(true);
                         });
}

void StreamModel::keepWithinLimit(bool goingDown)
{
    if (rowCount() <= m_mostRows)
        return;
    const int kept = m_mostRows - m_mostRows / droppedPart;
    if (goingDown) {
        m_newestShown = newestKey();
        dropNewer(kept);
    } else {
        m_more = true;
        dropOlder(kept);
    }
}

void StreamModel::fetchNewer()
{
    if (!m_newestShown || m_loading || rows().empty())
        return;
    m_loading = true;
    m_library.streamAfter(m_stream, newest().key, pageRows, this,
                          [this, mine = m_generation](const Result<StreamPage>& page) {
                              if (mine != m_generation)
                                  return;
                              m_loading = false;
                              if (page)
                                  takeDropped(page->rows);
                              else
                                  emit failed(page.error());
                          });
}

void StreamModel::takeDropped(std::vector<PostRow> rows)
{
    // What came in since is not among what was dropped; it waits to be asked for.
    const auto cameSince =
        std::erase_if(rows, [this](const PostRow& row) { return isNewer(row.key, *m_newestShown); });
    const bool all = cameSince > 0 || rows.empty() || rows.front().key == *m_newestShown;
    addNewer(std::move(rows));
    if (all)
        m_newestShown.reset();
    keepWithinLimit(false);
}

void StreamModel::loadOlder(QObject* asker, std::function<void(Result<int>)> answer)
{
    m_library.loadOlder(m_stream, asker, [this, answer = std::move(answer)](const Result<int>& count) {
        if (count && *count > 0) {
            m_more = true;
            fetchOlder();
        }
        answer(count);
    });
}

} // namespace cohort
