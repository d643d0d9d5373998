#pragma once

#include "core/model/rows.h"

#include <QDate>

#include <limits>

namespace cohort {

// What is searched for and what is found: plain values. The language of the query is written down in
// core/text/search_query.h.

/// Newest: by time. Best: by how well the words fit; the newest first among equals.
enum class SearchOrder { Newest, Best };

/// Where to look ("in:").
enum class SearchPlace { Posts, Saved, Notes, Drafts, People };

/// What a post has to carry ("has:").
enum class SearchHas { Link, Media, Poll };

/// One thing that a query asks for, as it was understood.
struct SearchPart {
    enum class Kind { Words, Phrase, From, To, Circle, In, Network, Has, Before, After, Unread, Tag };
    Kind kind = Kind::Words;
    bool negative = false; ///< "-": what is found must not be so
    bool begun = false;    ///< the last word may be the beginning of one
    QString value{};       ///< as typed, without operator and quotation marks
    int start = 0;         ///< in what was typed, in UTF-16 units
    int length = 0;
    SearchPlace place = SearchPlace::Posts; ///< with In
    SearchHas has = SearchHas::Link;        ///< with Has
    QDate day{};                            ///< with Before and After: the first day of what was named

    bool operator==(const SearchPart&) const = default;
};

/// A query as it was understood. What is no operator is searched for as text; there are no errors.
struct SearchQuery {
    std::vector<SearchPart> parts{};
    bool cut = false; ///< longer than what is looked at

    bool operator==(const SearchQuery&) const = default;
};

/// How far one kind of finds has been told. Opaque to everybody but the store.
struct SearchMark {
    qint64 windowFirst = std::numeric_limits<qint64>::max(); ///< the window of candidates lies below this
    qint64 windowSecond = std::numeric_limits<qint64>::max();
    double key = std::numeric_limits<double>::infinity(); ///< of the last group that was told
    qint64 group = std::numeric_limits<qint64>::max();
    bool done = false;

    bool operator==(const SearchMark&) const = default;
};

/// Where the next page begins; a default one is the first page. Opaque; only for the same query, life and
/// order.
struct SearchCursor {
    SearchMark posts{};
    SearchMark saved{};
    SearchMark others{}; ///< drafts, and notes on people
    QString personName{};
    qint64 person = 0;
    bool peopleDone = false;

    bool operator==(const SearchCursor&) const = default;
};

/// What to look for.
struct SearchRequest {
    QString typed{};
    std::optional<Sphere> sphere{}; ///< only what shows in this life; nothing: both
    SearchOrder order = SearchOrder::Newest;
    SearchCursor after{};
    int limit = 50; ///< finds on a page; a conversation is not cut, so a few more may come
    QDate today{};  ///< for "today" and "yesterday"
};

/// One find.
struct Found {
    enum class Kind { Post, Saved, Note, Draft, Person };
    Kind kind = Kind::Post;
    PostRow row{}; ///< with Post; with Saved and a note on a saved post only `row.post`
    SavedThreadId savedThread = SavedThreadId::None;
    SavedPostId savedPost = SavedPostId::None;
    DraftId draft = DraftId::None;
    ContactId person = ContactId::None; ///< with Person and a note on a person
    QString name{};                     ///< who wrote it, or who it is; empty for a draft
    QString detail{};                   ///< handles
    QString warning{};                  ///< content warning of the post
    QDateTime when{};                   ///< UTC; null for a person
    QString snippet{};                  ///< plain, the found words between U+2068 and U+2069

    bool operator==(const Found&) const = default;
};

/// Finds that belong together: of one conversation; people; a draft alone.
struct FoundGroup {
    Found::Kind kind = Found::Kind::Post;
    QString title{}; ///< of a conversation: its title or first words; else empty
    std::vector<Found> hits{};

    bool operator==(const FoundGroup&) const = default;
};

struct SearchPage {
    SearchQuery understood{};
    std::vector<FoundGroup> groups{};
    SearchCursor next{};
    bool more = false;       ///< ask again with `next`: there may be more, also when this page is empty
    bool morePeople = false; ///< only the first people were told; "in:people" tells them all
};

} // namespace cohort
