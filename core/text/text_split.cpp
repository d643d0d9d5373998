#include "core/text/text_split.h"

#include "core/text/text_length.h"

#include <QRegularExpression>

#include <unicode/ubrk.h>

#include <algorithm>
#include <memory>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// How good a place for a cut is; better ones are larger.
enum class CutPlace : quint8 { Never, Character, Line, Sentence, Paragraph };

/// A better place is taken when the part then holds at least one of so many shares of what would fit.
constexpr int shareOfParagraph = 2;
constexpr int shareOfSentence = 4;
constexpr int shareOfLine = 8;
/// Parts are counted with three digits at most: nobody reads a longer thread.
constexpr int mostDigits = 3;

class Breaks final {
public:
    Breaks(UBreakIteratorType type, const QString& text)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_breaks.reset(ubrk_open(type, "", reinterpret_cast<const UChar*>(text.utf16()),
                                 static_cast<int32_t>(text.size()), &status));
        if (U_FAILURE(status) != 0)
            m_breaks.reset();
    }
    /// Places between two things, in order; without ICU's data none.
    template <class Each>
    void each(Each each) const
    {
        if (!m_breaks)
            return;
        for (int32_t at = ubrk_next(m_breaks.get()); at != UBRK_DONE; at = ubrk_next(m_breaks.get()))
            each(static_cast<size_t>(at));
    }

private:
    struct Close {
        void operator()(UBreakIterator* breaks) const { ubrk_close(breaks); }
    };
    std::unique_ptr<UBreakIterator, Close> m_breaks;
};

/// What loses its meaning when it is cut: addresses with and without a scheme, mentions, hashtags.
const QRegularExpression& indivisible()
{
    static const QRegularExpression pattern(u"[A-Za-z][A-Za-z0-9+.-]*://\\S+"
                                            "|(?<![\\w/])@[\\w][\\w.-]*(?:@[\\w][\\w.:-]*)?"
                                            "|(?<![\\w/&#])#\\w+"
                                            "|\\b\\w[\\w-]*(?:\\.[\\w-]+)+(?:/\\S*)?"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

Capabilities limitsOf(const SplitOrder& order)
{
    Capabilities limits = order.limits;
    if (limits.maxCharacters > 0)
        limits.maxCharacters = std::max(1, limits.maxCharacters - order.taken);
    return limits;
}

class Splitting final {
public:
    Splitting(const SplitOrder& order, const QString& suffix)
        : m_limits(limitsOf(order))
        , m_suffix(suffix)
        , m_text(order.text)
        , m_places(static_cast<size_t>(order.text.size()) + 1, CutPlace::Never)
    {
        mark();
    }

    [[nodiscard]] std::vector<QString> parts() const
    {
        std::vector<QString> found;
        size_t start = 0;
        const size_t end = m_places.size() - 1;
        while (start < end) {
            const size_t cut = nextCut(start);
            const QString part = between(start, cut);
            if (!part.isEmpty())
                found.push_back(part);
            start = cut;
        }
        return found;
    }

private:
    void mark()
    {
        const auto raise = [this](CutPlace to) {
            return [this, to](size_t at) { m_places[at] = std::max(m_places[at], to); };
        };
        Breaks(UBRK_CHARACTER, m_text).each(raise(CutPlace::Character));
        Breaks(UBRK_LINE, m_text).each(raise(CutPlace::Line));
        Breaks(UBRK_SENTENCE, m_text).each(raise(CutPlace::Sentence));
        for (qsizetype at = m_text.indexOf(u"\n\n"_s); at >= 0; at = m_text.indexOf(u"\n\n"_s, at + 1))
            m_places[static_cast<size_t>(at) + 2] = CutPlace::Paragraph;
        for (auto found = indivisible().globalMatch(m_text); found.hasNext();) {
            const auto match = found.next();
            for (qsizetype at = match.capturedStart() + 1; at < match.capturedEnd(); ++at)
                m_places[static_cast<size_t>(at)] = CutPlace::Never;
        }
        m_places.back() = CutPlace::Paragraph;
    }

    [[nodiscard]] QString between(size_t start, size_t cut) const
    {
        return m_text.mid(static_cast<qsizetype>(start), static_cast<qsizetype>(cut - start)).trimmed();
    }

    [[nodiscard]] bool fits(size_t start, size_t cut) const
    {
        return excessOf(between(start, cut) + m_suffix, m_limits).fits();
    }

    [[nodiscard]] size_t placeAfter(size_t at) const
    {
        const size_t end = m_places.size() - 1;
        do
            ++at;
        while (at < end && m_places[at] == CutPlace::Never);
        return std::min(at, end);
    }

    [[nodiscard]] size_t placeBefore(size_t at) const
    {
        while (m_places[at] == CutPlace::Never)
            --at;
        return at;
    }

    /// The last place up to which it fits; at least one step, also when that is too long.
    [[nodiscard]] size_t furthest(size_t start) const
    {
        const size_t end = m_places.size() - 1;
        size_t good = placeAfter(start);
        if (!fits(start, good))
            return good;
        // Steps that double, so that the cost depends on the part and not on the whole text; then halves.
        size_t step = 1;
        size_t bad = end + 1;
        while (good < end) {
            const size_t next = std::max(placeBefore(std::min(good + step, end)), placeAfter(good));
            if (!fits(start, next)) {
                bad = next;
                break;
            }
            good = next;
            step *= 2;
        }
        while (bad <= end && placeAfter(good) < bad) {
            const size_t middle = std::max(placeBefore(good + (bad - good) / 2), placeAfter(good));
            (fits(start, middle) ? good : bad) = middle;
        }
        return good;
    }

    [[nodiscard]] size_t nextCut(size_t start) const
    {
        const size_t most = furthest(start);
        if (most == m_places.size() - 1)
            return most;
        const auto last = [&](CutPlace place, int share) {
            const size_t least = start + (most - start) / static_cast<size_t>(share);
            for (size_t at = most; at > least; --at)
                if (m_places[at] >= place)
                    return at;
            return size_t{0};
        };
        for (const auto& [place, share] :
             {std::pair{CutPlace::Paragraph, shareOfParagraph},
              std::pair{CutPlace::Sentence, shareOfSentence}, std::pair{CutPlace::Line, shareOfLine}})
            if (const size_t at = last(place, share); at > start)
                return at;
        return most;
    }

    const Capabilities m_limits;
    const QString m_suffix;
    const QString& m_text;
    std::vector<CutPlace> m_places; ///< before each UTF-16 unit, and at the end
};

QString numberOf(const QString& number, const QString& all)
{
    return u" (%1/%2)"_s.arg(number, all);
}

std::vector<QString> numbered(const SplitOrder& order)
{
    for (int digits = 1; digits <= mostDigits; ++digits) {
        const QString widest(digits, u'9');
        std::vector<QString> parts = Splitting(order, numberOf(widest, widest)).parts();
        const QString all = QString::number(parts.size());
        if (all.size() > digits)
            continue;
        for (size_t i = 0; i < parts.size(); ++i)
            parts[i] += numberOf(QString::number(i + 1), all);
        return parts;
    }
    return Splitting(order, {}).parts();
}

} // namespace

std::vector<QString> splitText(const SplitOrder& order)
{
    if (order.text.trimmed().isEmpty() || excessOf(order.text, limitsOf(order)).fits())
        return {order.text};
    return order.numbers == PartNumbers::Yes ? numbered(order) : Splitting(order, {}).parts();
}

} // namespace cohort
