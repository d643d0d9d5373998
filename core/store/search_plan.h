#pragma once

#include "core/store/connection.h"
#include "core/store/search.h"
#include "core/text/search_match.h"
#include "core/text/search_query.h"

#include <QSet>
#include <QVariant>

namespace cohort::store {

/// Somebody who is meant by a name.
struct NamedHandle {
    QString network{};
    QString uri{};
    QString handle{};
};

/// A part of a query that names circles, with the numbers it means in the life that is shown.
struct CirclePart {
    bool negative = false;
    std::vector<qint64> circles{};
};

/// The same for "network:".
struct NetworkPart {
    bool negative = false;
    QString value{};
    std::vector<qint64> accounts{};
};

/// The same for "to:"; `uris` are of people whom I call so, or mine.
struct AddresseePart {
    SearchPart part{};
    bool me = false;
    QSet<QString> uris{};
};

/// A query with all its names looked up.
struct SearchPlan {
    SearchRequest request{};
    SearchQuery query{};
    std::vector<SearchTerm> terms{};
    NamesOfAuthors authors{}; ///< one list for each "from:"
    std::vector<CirclePart> circles{};
    std::vector<NetworkPart> networks{};
    std::vector<AddresseePart> addressees{};
    std::optional<qint64> since{};  ///< milliseconds since 1970
    std::optional<qint64> before{}; ///< the same, not included
    QSet<int> places{};             ///< SearchPlace
    bool placesNamed = false;
    bool asks = false; ///< for anything at all

    [[nodiscard]] bool looksIn(SearchPlace place) const { return places.contains(int(place)); }
    /// Whether every part is of one of these kinds: what knows nothing of a filter is not found with it.
    [[nodiscard]] bool onlyHas(const QSet<SearchPart::Kind>& kinds) const;
    [[nodiscard]] bool hasWords() const;
    [[nodiscard]] std::vector<SearchPart> parts(SearchPart::Kind kind) const;
};

[[nodiscard]] Result<SearchPlan> planOf(Connection& connection, const SearchRequest& request);

/// A condition with its values, joined by AND.
struct SearchConditions {
    QStringList sql{};
    QVariantList values{};

    void add(const QString& condition, const QVariantList& with = {})
    {
        sql.append(condition);
        values.append(with);
    }
    [[nodiscard]] QString joined() const
    {
        return sql.isEmpty() ? QStringLiteral("1") : sql.join(QStringLiteral(" AND "));
    }
};

[[nodiscard]] inline bool isMe(const SearchPart& part)
{
    return part.value.compare(QLatin1StringView("me"), Qt::CaseInsensitive) == 0;
}
/// "NOT " or nothing.
[[nodiscard]] inline QString unless(bool negative)
{
    return negative ? QStringLiteral("NOT ") : QString();
}
/// A text between other texts, for LIKE with the escape '\'.
[[nodiscard]] QString likePattern(const QString& word);
/// SQL: the person `ct` is listed in this life.
[[nodiscard]] QString listedIn(Sphere sphere);
/// What is known of a post beside itself.
struct PostSurroundings {
    Author parent{};    ///< author of the post it answers, where the post does not name one
    QStringList tags{}; ///< of its saved conversation
};
/// Whether a post carries what "has:" and "tag:" of the query ask, and is addressed as "to:" asks.
[[nodiscard]] bool carriesAll(const SearchPlan& plan, const Post& post, const PostSurroundings& around);
/// Whether `carriesAll` has anything to look at.
[[nodiscard]] bool looksInside(const SearchPlan& plan);
/// The stretch of a post where the words stand: of its text, else of what else it shows.
[[nodiscard]] QString snippetOfPost(const Post& post, const SearchPlan& plan);
/// The first words of a conversation, in one line.
[[nodiscard]] QString headingOf(const QString& text, const QString& warning);

} // namespace cohort::store
