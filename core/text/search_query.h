#pragma once

#include "core/model/search.h"

namespace cohort {

/// Reads what a person typed. Pure; any thread.
///
///   word            every word must be there, in any order; the last one may be the beginning of a word
///   "some words"    exactly these words in a row
///   -word           not there; the sign may stand before every operator below as well
///   from:  to:      a name, a handle or "me"; names with blanks in quotation marks
///   circle:  network:  tag:
///   in:             posts, saved, notes, drafts, people; several widen the search
///   has:            link, media, poll
///   before: after:  YYYY, YYYY-MM, YYYY-MM-DD, today, yesterday, week, month, year (the last three: so long
///   ago);
///                   "after" begins with the first day of what is named, "before" ends before it
///   is:unread
///
/// Operators may be written in capitals. What is not understood (unknown operator, empty value, open
/// quotation mark, no date) is text to look for. Only the first 1,000 characters and 32 parts are looked at.
[[nodiscard]] SearchQuery readSearch(const QString& typed, const QDate& today);

/// The columns of a full-text index to look at, as FTS5 writes them: "{words people}". Never from a person.
struct SearchColumns {
    QString words{};  ///< where words may stand; empty: anywhere
    QString text{};   ///< where one of them has to stand: a name alone is no find. Empty: no matter
    QString people{}; ///< where "from:" looks
};

/// Words that stand for a person beside the typed name: the handles of somebody I call otherwise. One list
/// for each "from:" of the query, in order.
using NamesOfAuthors = std::vector<QStringList>;

/// An expression of FTS5 for the words, phrases and authors of a query, made of segmented words in quotation
/// marks alone. Empty when the query asks for none; then only `unwanted` may say something.
struct SearchExpression {
    QString wanted{};   ///< with what is unwanted taken out
    QString unwanted{}; ///< set only when `wanted` is empty
};
[[nodiscard]] SearchExpression searchExpression(const SearchQuery& query, const SearchColumns& columns,
                                                const NamesOfAuthors& names = {});

} // namespace cohort
