#include "core/store/circle_post.h"
#include "core/store/folded.h"
#include "core/store/post_row.h"
#include "core/store/posts.h"
#include "core/store/statement.h"
#include "core/text/search_text.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

namespace {

/// Characters of a snippet around the first word that was found.
constexpr qsizetype snippetBefore = 60;
constexpr qsizetype snippetLength = 200;

/// The words to look for, without the signs of the query language.
QStringList plainWords(const QString& typed)
{
    QStringList words;
    const QStringList parts = typed.split(u' ', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        if (part.startsWith(u'-'))
            continue;
        QString word = part;
        word.remove(u'"');
        const QStringList folded = searchText(word).split(u' ', Qt::SkipEmptyParts);
        words.append(folded);
    }
    return words;
}

struct Stretch {
    qsizetype start = 0;
    qsizetype length = 0;
};

/// The indexed form of one written word. Scripts without spaces (Thai and what follows it in Unicode) are
/// segmented; for all others folding alone is the same and a hundred times cheaper.
QStringList segmentsOf(const QString& word)
{
    if (std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80; }))
        return {word.toLower()};
    constexpr char16_t firstWithoutSpaces = 0x0E00;
    const bool spaced = std::ranges::all_of(word, [](QChar c) { return c.unicode() < firstWithoutSpaces; });
    return spaced ? QStringList{folded(word)} : searchText(word).split(u' ', Qt::SkipEmptyParts);
}

/// Where words begin that start like one of those looked for. Segments are compared in the same folded form
/// that was indexed.
std::vector<Stretch> foundIn(const QString& text, const QStringList& words)
{
    std::vector<Stretch> found;
    qsizetype at = 0;
    while (at < text.size()) {
        if (!text[at].isLetterOrNumber()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && (text[end].isLetterOrNumber() || text[end].isMark()))
            ++end;
        const QStringList segments = segmentsOf(text.mid(at, end - at));
        const bool hit = std::ranges::any_of(segments, [&words](const QString& segment) {
            return std::ranges::any_of(words,
                                       [&segment](const QString& word) { return segment.startsWith(word); });
        });
        if (hit)
            found.push_back({.start = at, .length = end - at});
        at = end;
    }
    return found;
}

QString snippetOf(const QString& text, const QStringList& words)
{
    constexpr QChar firstIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    QString clean = text;
    clean.replace(u'\n', u' ').remove(firstIsolate).remove(popIsolate);
    const std::vector<Stretch> found = foundIn(clean, words);
    const qsizetype from = found.empty() ? 0 : std::max<qsizetype>(0, found.front().start - snippetBefore);
    const qsizetype until = std::min(clean.size(), from + snippetLength);
    QString snippet = from > 0 ? u"…"_s : QString();
    qsizetype at = from;
    for (const Stretch& stretch : found) {
        if (stretch.start + stretch.length > until)
            break;
        snippet += clean.mid(at, stretch.start - at) + firstIsolate +
                   clean.mid(stretch.start, stretch.length) + popIsolate;
        at = stretch.start + stretch.length;
    }
    snippet += clean.mid(at, until - at);
    return until < clean.size() ? snippet + u"…"_s : snippet;
}

/// Newest first, at most the last value many; `narrower` may ask more of a post "p".
QString question(const QString& narrower)
{
    return "SELECT "_L1 + rowColumns +
           "FROM cache.post_fts f CROSS JOIN cache.post p ON p.id = f.rowid WHERE f.post_fts MATCH ? AND "
           "p.booster IS NULL AND NOT EXISTS (SELECT 1 FROM cache.post d WHERE d.uri = p.uri AND "
           "d.id < p.id) "_L1 +
           narrower + "ORDER BY f.rowid DESC LIMIT ?"_L1;
}

} // namespace

Result<std::vector<SearchHit>> search(Connection& connection, const QString& typed,
                                      const std::optional<Sphere>& sphere, int limit)
{
    const QString expression = searchExpression(typed);
    if (expression.isEmpty())
        return std::vector<SearchHit>();
    static const QString everywhere = question({});
    static const QString inSphere = question(
        u"AND EXISTS (SELECT 1 FROM cache.circle_post s WHERE s.circle = ? AND s.created = p.created "
        "AND s.post = p.id) "_s);
    const auto query = sphere ? ask(connection, inSphere, {expression, sphereStream(*sphere), limit})
                              : ask(connection, everywhere, {expression, limit});
    if (!query)
        return fail(query.error());
    auto rows = readPostRows(connection, **query);
    if (!rows)
        return fail(rows.error());
    const QStringList words = plainWords(typed);
    std::vector<SearchHit> hits;
    for (PostRow& row : *rows) {
        const QString snippet = snippetOf(row.post.text.text, words);
        hits.push_back({.row = std::move(row), .snippet = snippet});
    }
    std::ranges::sort(hits, [](const SearchHit& a, const SearchHit& b) {
        return std::pair(a.row.key.createdMs, a.row.key.post) >
               std::pair(b.row.key.createdMs, b.row.key.post);
    });
    return hits;
}

} // namespace cohort::store
