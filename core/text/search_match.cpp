#include "core/text/search_match.h"

#include "core/text/search_text.h"

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// Characters of a snippet, and of them before the first word that was found.
constexpr qsizetype snippetLength = 200;
constexpr qsizetype snippetBefore = 60;
/// Of longer texts only the beginning is looked at for a snippet; a post is shorter everywhere.
constexpr qsizetype longestLookedAt = 100'000;

constexpr QChar firstIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

/// A word of the index and where it stands in the written text.
struct Segment {
    QString word{};
    qsizetype start = 0;
    qsizetype length = 0;
};

struct Stretch {
    qsizetype start = 0;
    qsizetype end = 0;
};

bool isAscii(QStringView word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80; });
}

/// Segments of one written word. Where folding keeps the number of characters, each has its own place; else
/// all have the place of the whole.
void addSegments(QStringView run, qsizetype start, std::vector<Segment>& segments)
{
    if (isAscii(run)) {
        segments.push_back({.word = run.toString().toLower(), .start = start, .length = run.size()});
        return;
    }
    const QStringList words = searchText(run.toString()).split(u' ', Qt::SkipEmptyParts);
    qsizetype together = 0;
    for (const QString& word : words)
        together += word.size();
    const bool each = words.size() > 1 && together == run.size();
    qsizetype at = start;
    for (const QString& word : words) {
        segments.push_back({.word = word, .start = at, .length = each ? word.size() : run.size()});
        if (each)
            at += word.size();
    }
}

std::vector<Segment> segmentsOf(const QString& text)
{
    std::vector<Segment> segments;
    const qsizetype end = std::min(text.size(), longestLookedAt);
    for (qsizetype at = 0; at < end;) {
        const auto inWord = [&text](qsizetype i) {
            const QChar c = text[i];
            return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        };
        if (!inWord(at)) {
            ++at;
            continue;
        }
        const qsizetype from = at;
        while (at < end && inWord(at))
            ++at;
        addSegments(QStringView(text).mid(from, at - from), from, segments);
    }
    return segments;
}

/// Whether the words of a term stand in a row from here.
bool standsAt(const std::vector<Segment>& segments, size_t at, const SearchTerm& term)
{
    const auto count = size_t(term.words.size());
    if (count == 0 || at + count > segments.size())
        return false;
    for (size_t i = 0; i < count; ++i) {
        const QString& word = segments[at + i].word;
        const QString& wanted = term.words[qsizetype(i)];
        const bool open = term.begun && i + 1 == count;
        if (open ? !word.startsWith(wanted) : word != wanted)
            return false;
    }
    return true;
}

/// Merged where they touch, in order.
std::vector<Stretch> foundIn(const QString& text, const std::vector<SearchTerm>& terms)
{
    const std::vector<Segment> segments = segmentsOf(text);
    std::vector<Stretch> found;
    for (size_t at = 0; at < segments.size(); ++at) {
        qsizetype end = -1;
        for (const SearchTerm& term : terms)
            if (!term.negative && standsAt(segments, at, term)) {
                const Segment& last = segments[at + size_t(term.words.size()) - 1];
                end = std::max(end, last.start + last.length);
            }
        if (end < 0)
            continue;
        if (!found.empty() && segments[at].start <= found.back().end)
            found.back().end = std::max(found.back().end, end);
        else
            found.push_back({.start = segments[at].start, .end = end});
    }
    return found;
}

/// Not in the middle of a character.
qsizetype whole(const QString& text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isLowSurrogate() ? at - 1 : at;
}

} // namespace

std::vector<SearchTerm> termsOf(const SearchQuery& query)
{
    std::vector<SearchTerm> terms;
    for (const SearchPart& part : query.parts)
        if (part.kind == SearchPart::Kind::Words || part.kind == SearchPart::Kind::Phrase)
            terms.push_back({.words = searchText(part.value).split(u' ', Qt::SkipEmptyParts),
                             .begun = part.begun,
                             .negative = part.negative});
    return terms;
}

bool matches(const QString& text, const std::vector<SearchTerm>& terms)
{
    const QString words = u' ' + searchText(text) + u' ';
    return std::ranges::all_of(terms, [&words](const SearchTerm& term) {
        const QString wanted = u' ' + term.words.join(u' ') + (term.begun ? QString() : u" "_s);
        return words.contains(wanted) != term.negative;
    });
}

bool isNamed(const QString& name, const SearchPart& part)
{
    const QString words = u' ' + searchText(name) + u' ';
    const QStringList wanted = searchText(part.value).split(u' ', Qt::SkipEmptyParts);
    if (part.value.contains(u'@'))
        return words.contains(u' ' + wanted.join(u' ') + (part.begun ? QString() : u" "_s));
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const bool open = part.begun && i + 1 == wanted.size();
        if (!words.contains(u' ' + wanted[i] + (open ? QString() : u" "_s)))
            return false;
    }
    return !wanted.isEmpty();
}

QString snippetOf(const QString& text, const std::vector<SearchTerm>& terms)
{
    QString clean = text;
    clean.replace(u'\n', u' ').remove(firstIsolate).remove(popIsolate);
    const std::vector<Stretch> found = foundIn(clean, terms);
    qsizetype from =
        found.empty() ? 0 : whole(clean, std::max<qsizetype>(0, found.front().start - snippetBefore));
    // Rather at the start of a word, when one is near.
    if (from > 0) {
        const qsizetype blank = clean.indexOf(u' ', from);
        if (blank >= 0 && blank < found.front().start)
            from = blank + 1;
    }
    const qsizetype until = whole(clean, std::min(clean.size(), from + snippetLength));
    QString snippet = from > 0 ? u"… "_s : QString();
    qsizetype at = from;
    for (const Stretch& stretch : found) {
        const qsizetype end = std::min(stretch.end, until);
        if (stretch.start < at || stretch.start >= until)
            continue;
        snippet += clean.mid(at, stretch.start - at) + firstIsolate +
                   clean.mid(stretch.start, end - stretch.start) + popIsolate;
        at = end;
    }
    snippet += clean.mid(at, until - at);
    return until < clean.size() ? snippet + u"…"_s : snippet;
}

bool hasFound(const QString& snippet)
{
    return snippet.contains(firstIsolate);
}

} // namespace cohort
