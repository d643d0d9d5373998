#include "core/text/search_query.h"

#include "core/text/search_text.h"

#include <algorithm>
#include <array>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using Kind = SearchPart::Kind;

/// Longer is no query but a text that was pasted by mistake.
constexpr qsizetype longestQuery = 1000;
constexpr size_t mostParts = 32;
/// One Latin letter begins so many words that looking through them all takes longer than typing the next one.
constexpr qsizetype shortestBeginning = 2;

struct Operator {
    QLatin1StringView name;
    Kind kind;
};
constexpr std::array operators{
    Operator{QLatin1StringView("from"), Kind::From},       Operator{QLatin1StringView("to"), Kind::To},
    Operator{QLatin1StringView("circle"), Kind::Circle},   Operator{QLatin1StringView("in"), Kind::In},
    Operator{QLatin1StringView("network"), Kind::Network}, Operator{QLatin1StringView("has"), Kind::Has},
    Operator{QLatin1StringView("before"), Kind::Before},   Operator{QLatin1StringView("after"), Kind::After},
    Operator{QLatin1StringView("is"), Kind::Unread},       Operator{QLatin1StringView("tag"), Kind::Tag},
};

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201C' || c == u'\u201D' || c == u'\u201E';
}

std::optional<Kind> operatorNamed(QStringView name)
{
    for (const Operator& one : operators)
        if (name.compare(one.name, Qt::CaseInsensitive) == 0)
            return one.kind;
    return std::nullopt;
}

std::optional<QDate> dayNamed(const QString& value, const QDate& today)
{
    const QString word = value.toLower();
    if (word == "today"_L1)
        return today;
    if (word == "yesterday"_L1)
        return today.addDays(-1);
    if (word == "week"_L1)
        return today.addDays(-7);
    if (word == "month"_L1)
        return today.addMonths(-1);
    if (word == "year"_L1)
        return today.addYears(-1);
    constexpr qsizetype year = 4;
    constexpr qsizetype month = 7;
    constexpr qsizetype day = 10;
    const bool digits =
        std::ranges::all_of(word, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'-'; });
    if (!digits)
        return std::nullopt;
    QString whole = word;
    if (word.size() == year)
        whole += "-01-01"_L1;
    else if (word.size() == month)
        whole += "-01"_L1;
    else if (word.size() != day)
        return std::nullopt;
    const QDate named = QDate::fromString(whole, u"yyyy-MM-dd"_s);
    return named.isValid() && named.year() >= 1 ? std::optional(named) : std::nullopt;
}

std::optional<SearchPlace> placeNamed(const QString& value)
{
    const QString word = value.toLower();
    if (word == "posts"_L1)
        return SearchPlace::Posts;
    if (word == "saved"_L1)
        return SearchPlace::Saved;
    if (word == "notes"_L1)
        return SearchPlace::Notes;
    if (word == "drafts"_L1)
        return SearchPlace::Drafts;
    if (word == "people"_L1)
        return SearchPlace::People;
    return std::nullopt;
}

std::optional<SearchHas> hasNamed(const QString& value)
{
    const QString word = value.toLower();
    if (word == "link"_L1)
        return SearchHas::Link;
    if (word == "media"_L1)
        return SearchHas::Media;
    if (word == "poll"_L1)
        return SearchHas::Poll;
    return std::nullopt;
}

/// Whether the value makes sense for the operator; sets what it means.
bool understand(SearchPart& part, const QDate& today)
{
    switch (part.kind) {
    case Kind::In: {
        const auto place = placeNamed(part.value);
        part.place = place.value_or(SearchPlace::Posts);
        return place.has_value();
    }
    case Kind::Has: {
        const auto has = hasNamed(part.value);
        part.has = has.value_or(SearchHas::Link);
        return has.has_value();
    }
    case Kind::Before:
    case Kind::After: {
        const auto day = dayNamed(part.value, today);
        part.day = day.value_or(QDate());
        return day.has_value();
    }
    case Kind::Unread:
        return part.value.compare("unread"_L1, Qt::CaseInsensitive) == 0;
    default:
        return !searchText(part.value).isEmpty();
    }
}

/// Cuts what was typed into its parts, from left to right.
class Reader final {
public:
    Reader(const QString& typed, const QDate& today)
        : m_typed(typed)
        , m_today(today)
    {
    }

    SearchQuery read()
    {
        SearchQuery query;
        while (m_at < m_typed.size()) {
            if (m_typed[m_at].isSpace()) {
                ++m_at;
                continue;
            }
            if (query.parts.size() == mostParts) {
                query.cut = true;
                break;
            }
            const qsizetype start = m_at;
            SearchPart part = next();
            part.start = int(start);
            part.length = int(m_at - start);
            const bool wordless = part.kind == Kind::Words || part.kind == Kind::Phrase;
            if (!wordless || !searchText(part.value).isEmpty())
                query.parts.push_back(part);
        }
        // The word at the very end is perhaps not finished.
        if (!query.parts.empty()) {
            SearchPart& last = query.parts.back();
            last.begun = !last.negative && m_open && (last.kind == Kind::Words || isName(last.kind));
        }
        return query;
    }

private:
    static bool isName(Kind kind) { return kind == Kind::From || kind == Kind::To; }

    SearchPart next()
    {
        SearchPart part;
        m_open = false;
        const bool more = m_at + 1 < m_typed.size() && !m_typed[m_at + 1].isSpace();
        if (m_typed[m_at] == u'-' && more) {
            part.negative = true;
            ++m_at;
        }
        if (const auto quoted = quotation()) {
            part.kind = Kind::Phrase;
            part.value = *quoted;
            return part;
        }
        if (readOperator(part))
            return part;
        part.kind = Kind::Words;
        part.value = word();
        m_open = true;
        return part;
    }

    /// What stands between two quotation marks that begin here.
    std::optional<QString> quotation()
    {
        if (m_at >= m_typed.size() || !isQuote(m_typed[m_at]))
            return std::nullopt;
        for (qsizetype end = m_at + 1; end < m_typed.size(); ++end)
            if (isQuote(m_typed[end])) {
                const QString inside = m_typed.mid(m_at + 1, end - m_at - 1);
                m_at = end + 1;
                return inside;
            }
        return std::nullopt;
    }

    /// To the next blank or to a quotation that ends.
    QString word()
    {
        const qsizetype from = m_at;
        do
            ++m_at;
        while (m_at < m_typed.size() && !m_typed[m_at].isSpace() && !isQuote(m_typed[m_at]));
        return m_typed.mid(from, m_at - from);
    }

    bool readOperator(SearchPart& part)
    {
        const qsizetype from = m_at;
        qsizetype colon = from;
        while (colon < m_typed.size() && m_typed[colon].isLetter())
            ++colon;
        if (colon == from || colon >= m_typed.size() || m_typed[colon] != u':')
            return false;
        const auto kind = operatorNamed(QStringView(m_typed).mid(from, colon - from));
        if (!kind)
            return false;
        m_at = colon + 1;
        SearchPart read = part;
        read.kind = *kind;
        if (const auto quoted = quotation()) {
            read.value = *quoted;
        } else if (m_at < m_typed.size() && !m_typed[m_at].isSpace() && !isQuote(m_typed[m_at])) {
            read.value = word();
            m_open = true;
        }
        read.value = read.value.simplified();
        if (understand(read, m_today)) {
            part = read;
            return true;
        }
        m_at = from;
        m_open = false;
        return false;
    }

    const QString& m_typed;
    const QDate m_today;
    qsizetype m_at = 0;
    bool m_open = false; ///< the part read last ends without a quotation mark
};

QString quoted(const QString& words)
{
    return u'"' + words + u'"';
}

/// Latin letters alone: of other scripts one sign may be a word.
bool isLongEnough(const QString& words)
{
    const QString last = words.section(u' ', -1);
    const bool ascii = std::ranges::all_of(last, [](QChar c) { return c.unicode() < 0x80; });
    return !ascii || last.size() >= shortestBeginning;
}

QString begun(const QString& words)
{
    return isLongEnough(words) ? quoted(words) + " *"_L1 : quoted(words);
}

/// Every word of a name in any order; a handle as it is.
QString nameExpression(const SearchPart& part, const QStringList& others)
{
    const QString words = searchText(part.value);
    QString name;
    if (part.value.contains(u'@')) {
        name = part.begun ? begun(words) : quoted(words);
    } else {
        const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i < all.size(); ++i)
            name += (i > 0 ? u" AND "_s : QString()) +
                    (part.begun && i + 1 == all.size() ? begun(all[i]) : quoted(all[i]));
        name = u'(' + name + u')';
    }
    for (const QString& other : others)
        if (const QString also = searchText(other); !also.isEmpty())
            name += " OR "_L1 + quoted(also);
    return name;
}

QString inColumns(const QString& columns, const QString& expression)
{
    const QString inside = u'(' + expression + u')';
    return columns.isEmpty() ? inside : columns + " : "_L1 + inside;
}

} // namespace

SearchQuery readSearch(const QString& typed, const QDate& today)
{
    QString looked = typed.left(longestQuery);
    looked.replace(QChar(u'\0'), u' ');
    SearchQuery query = Reader(looked, today).read();
    query.cut = query.cut || typed.size() > longestQuery;
    return query;
}

SearchExpression searchExpression(const SearchQuery& query, const SearchColumns& columns,
                                  const NamesOfAuthors& names)
{
    QStringList wanted;
    QStringList unwanted;
    QStringList terms;
    qsizetype termAt = 0; ///< where the last of them stands among the wanted
    size_t author = 0;
    for (const SearchPart& part : query.parts) {
        QString expression;
        if (part.kind == Kind::Words || part.kind == Kind::Phrase) {
            const QString words = searchText(part.value);
            const QString term = part.begun ? begun(words) : quoted(words);
            expression = inColumns(columns.words, term);
            if (!part.negative) {
                termAt = wanted.size();
                terms.append(term);
            }
        } else if (part.kind == Kind::From) {
            const QStringList others = author < names.size() ? names[author] : QStringList();
            ++author;
            if (part.value.compare("me"_L1, Qt::CaseInsensitive) == 0)
                continue; // the index does not know who I am
            expression = inColumns(columns.people, nameExpression(part, others));
        } else {
            continue;
        }
        (part.negative ? unwanted : wanted).append(expression);
    }
    if (!columns.text.isEmpty() && !terms.isEmpty()) {
        // A single word that stands in the text stands anywhere: asked once, because all that begins so is
        // read.
        if (terms.size() == 1)
            wanted.removeAt(termAt);
        wanted.append(inColumns(columns.text, terms.join(" OR "_L1)));
    }
    const QString either = unwanted.join(" OR "_L1);
    if (wanted.isEmpty())
        return {.wanted = {}, .unwanted = either};
    const QString all = wanted.join(" AND "_L1);
    return {.wanted = unwanted.isEmpty() ? all : u'(' + all + ") NOT ("_L1 + either + u')', .unwanted = {}};
}

} // namespace cohort
