#pragma once

#include "core/store/search_plan.h"

#include <memory>

namespace cohort::store {

/// What fits a query, before it is read: a row number, the conversation it belongs to, and its place in the
/// order (larger is earlier).
struct Candidate {
    qint64 id = 0;
    qint64 group = 0;
    double key = 0;
};

/// Candidates of one conversation, in order; the group stands where its first one stands.
struct CandidateGroup {
    qint64 group = 0;
    double key = 0;
    std::vector<qint64> hits{};
};

/// A stretch of the index, ordered in itself. The next one lies below.
struct SearchWindow {
    std::vector<CandidateGroup> groups{};
    qint64 first = 0; ///< its upper end, not included: what arrives later does not move it
    qint64 second = 0;
    qint64 nextFirst = 0;
    qint64 nextSecond = 0;
    bool last = true;
};

/// Candidates that one window looks at; each costs some 5 us for the filters. The first window is as small as
/// a page allows, so that a keystroke costs what it shows; where filters leave little the next ones grow.
inline constexpr int mostInWindow = 2000;
inline constexpr int windowGrowth = 4;
/// To tell what fits best there must be a choice; to weigh a find costs some 20 us.
inline constexpr int rankedInWindow = 1000;
/// Without words there is nothing to be looked up first, and mostly nothing to be left out.
inline constexpr int walkedInWindow = 500;

/// Of a window that the words lead to. Its size is kept in the mark (`windowSecond`): the same window is read
/// again for the next page.
[[nodiscard]] int windowSize(const SearchMark& mark, const SearchRequest& request);

/// One kind of finds. The plan outlives it; the connection's thread.
class SearchSource {
public:
    SearchSource() = default;
    SearchSource(const SearchSource&) = delete;
    SearchSource& operator=(const SearchSource&) = delete;
    virtual ~SearchSource() = default;
    [[nodiscard]] virtual Result<SearchWindow> window(const SearchMark& mark) = 0;
    /// Reads what is shown of these groups; one for each, in order. One whose rows are gone comes back empty.
    [[nodiscard]] virtual Result<std::vector<FoundGroup>> tell(const std::vector<CandidateGroup>& groups) = 0;
};

/// Null when the query cannot find anything of the kind.
[[nodiscard]] std::unique_ptr<SearchSource> postSource(Connection& connection, const SearchPlan& plan);
[[nodiscard]] std::unique_ptr<SearchSource> savedSource(Connection& connection, const SearchPlan& plan);
/// Drafts, and notes on people: few, and in no index.
[[nodiscard]] std::unique_ptr<SearchSource> otherSource(Connection& connection, const SearchPlan& plan);

/// The next people, by name; moves the cursor and says in the page whether there are more.
[[nodiscard]] Result<void> findPeople(Connection& connection, const SearchPlan& plan, SearchPage& page);

/// Puts candidates into groups, both in order.
[[nodiscard]] std::vector<CandidateGroup> grouped(std::vector<Candidate> candidates);

/// The next rows of a full-text index, the highest row number first, with their place in the order: how well
/// they fit, or 0 where only time counts.
struct IndexHits {
    std::vector<qint64> ids{};
    std::vector<double> fits{};
};
struct IndexQuestion {
    QString table{};   ///< "cache.post_fts"
    QString column{};  ///< the name of the table again, as FTS5 wants it
    QString weights{}; ///< of its columns, for bm25: "1.0, 0.5"
    QString expression{};
};
/// Sets the ends of the window that they make up.
[[nodiscard]] Result<IndexHits> indexHits(Connection& connection, const IndexQuestion& index,
                                          const SearchRequest& request, const SearchMark& mark,
                                          SearchWindow& window);

} // namespace cohort::store
