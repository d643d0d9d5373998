#pragma once

#include "ui/timeline/post_model.h"

#include <functional>
#include <optional>

namespace cohort {

class Clock;
class Library;

/// One stream, page by page from the cache: opened where the reader left it, older pages on demand. Newest
/// first, new posts are kept waiting until they are asked for, so that nothing being read moves; in order of
/// reading they are simply put at the end. Of a long way down only a window of rows is kept: the view lays
/// all rows out at every change, and ten thousand would take longer than a frame. GUI thread.
class StreamModel final : public PostModel {
    Q_OBJECT
public:
    /// Rows of one question; a page is laid out well within one frame.
    static constexpr int pageRows = 50;
    /// Rows kept at most (about 2 kB each; a view lays them out in half a frame). Beyond it those farthest
    /// from the reader go, a fifth at once, and are read again from the cache when one comes back to them.
    static constexpr int mostRows = 3000;

    explicit StreamModel(Library& library, QObject* parent = nullptr);

    enum class Order { NewestFirst, OldestFirst };
    /// Takes effect with the next `open`.
    void setOrder(Order order) { m_order = order; }
    /// Another limit than `mostRows`: four pages or more.
    void setMostRows(int most) { m_mostRows = most; }
    void open(const StreamRef& stream);
    /// Shows nothing and forgets what was on its way.
    void close();
    [[nodiscard]] const StreamRef& stream() const { return m_stream; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] int waiting() const { return static_cast<int>(m_waiting.size()); }
    /// Puts the waiting posts on top, with the line under them.
    void showWaiting();
    /// The newest posts, wherever one was reading; `opened` tells when they are here.
    void openNewest();
    /// Reads what changed; called by the window for Library::changed.
    void take(const Changes& changes);
    /// Asks the network for older posts; the answer is the number that came.
    void loadOlder(QObject* asker, std::function<void(Result<int>)> answer);
    [[nodiscard]] bool reachedTheEnd() const { return !m_more; }
    [[nodiscard]] bool canFetchOlder() const { return m_more && !m_loading; }
    /// The next older page from the cache.
    void fetchOlder();
    /// Newer rows were dropped on the way down.
    [[nodiscard]] bool hasDroppedNewer() const { return m_newestShown.has_value(); }
    /// The next newer page of what was dropped.
    void fetchNewer();
    /// The newest post that was shown. Not to be called without rows.
    [[nodiscard]] StreamKey newestKey() const { return m_newestShown.value_or(newest().key); }

    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    /// The first rows are here; show `post` at the top (None: begin with the newest).
    void opened(cohort::PostId post);
    void waitingChanged();
    /// What I wrote myself came in as the newest.
    void ownShown();
    void failed(const cohort::Error& error);

private:
    void openAt(const std::optional<StreamKey>& position);
    /// Forgets what is shown; whatever is on its way for it is no longer wanted.
    void startAnew(bool loading);
    void keepWithinLimit(bool goingDown);
    void takeDropped(std::vector<PostRow> rows);
    void openNewer(const StreamKey& position);
    void finishOpening(std::vector<PostRow> rows, PostId position);
    void drawLine();
    void askForNewer();
    void takeNewer(const std::vector<PostRow>& rows);
    void showPage(std::vector<PostRow> newestFirst);
    /// The same rows anew: somebody may have left the circle that is shown.
    void reload();
    void rereadLoaded();
    /// These, and the rows that say the same as what has arrived.
    void reread(std::vector<PostId> ids, const std::vector<PostId>& arrived);

    Library& m_library;
    StreamRef m_stream{};
    Order m_order = Order::NewestFirst;
    std::vector<PostRow> m_waiting;
    std::optional<StreamKey> m_newestShown; ///< the newest that was shown and dropped since
    int m_mostRows = mostRows;
    int m_generation = 0;   ///< answers of an earlier stream are dropped
    bool m_opening = false; ///< until `opened`
    bool m_loading = false;
    bool m_more = false;
    bool m_askingNewer = false;
    bool m_askAgain = false;
};

} // namespace cohort
