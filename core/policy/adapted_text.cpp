#include "core/policy/adapted_text.h"

#include "core/policy/mention_pattern.h"

#include <algorithm>
#include <vector>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

/// Where somebody stands in a text, in UTF-16 units.
struct NamedPlace {
    qsizetype start = 0;
    qsizetype length = 0;
    const NameThere* there = nullptr;
    bool isLink = false;
};

/// A name comes from outside: nothing in it may become a mention, a tag, a link or a line of its own.
QString harmless(QString name)
{
    name.replace(u'@', u' ').replace(u'#', u' ').replace("://"_L1, " "_L1);
    // "ana.example" is a link on many networks, "Dr. Ana" is none.
    static const QRegularExpression dotInside(u"(?<=\\w)\\.(?=\\w{2})"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
    return name.replace(dotInside, u" "_s).simplified();
}

/// Punctuation behind an address belongs to the sentence; anything else is more of the address.
bool isWholeLink(const QString& text, qsizetype start, qsizetype end)
{
    static const QRegularExpression after(u"\\G[.,;:!?)\\]}'\"…»”’]*(?:\\s|$)"_s);
    const bool begins = start == 0 || !text[start - 1].isLetterOrNumber();
    return begins && after.match(text, end).hasMatch();
}

std::vector<NamedPlace> mentionsOf(const QString& text, const QHash<QString, NameThere>& there)
{
    std::vector<NamedPlace> places;
    for (auto found = mentionPattern().globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const auto known = there.constFind(match.captured(0).toLower());
        if (known != there.cend())
            places.push_back(
                {.start = match.capturedStart(), .length = match.capturedLength(), .there = &known.value()});
    }
    return places;
}

void addLinks(const QString& text, const QHash<QString, NameThere>& there, std::vector<NamedPlace>& places)
{
    for (auto known = there.cbegin(); known != there.cend(); ++known) {
        const QString& link = known.key();
        if (!link.contains("://"_L1))
            continue;
        for (qsizetype at = text.indexOf(link); at >= 0; at = text.indexOf(link, at + link.size()))
            if (isWholeLink(text, at, at + link.size()))
                places.push_back(
                    {.start = at, .length = link.size(), .there = &known.value(), .isLink = true});
    }
}

/// What stands there instead; the same as was typed where nothing has to change.
QString wordsInstead(const NamedPlace& place, const QString& typed)
{
    const QString& known = place.isLink ? place.there->page : place.there->handle;
    if (!known.isEmpty())
        return known;
    const QString name = harmless(place.there->name);
    if (!name.isEmpty())
        return name;
    return place.isLink ? typed : harmless(typed.section(u'@', 1, 1));
}

} // namespace

AdaptedText adaptText(const QString& text, const QHash<QString, NameThere>& there)
{
    AdaptedText adapted;
    std::vector<NamedPlace> places = mentionsOf(text, there);
    addLinks(text, there, places);
    std::ranges::stable_sort(places, {}, &NamedPlace::start);
    qsizetype done = 0;
    for (const NamedPlace& place : places) {
        const QString typed = text.mid(place.start, place.length);
        const QString instead = wordsInstead(place, typed);
        if (place.start < done || instead.compare(typed, Qt::CaseInsensitive) == 0)
            continue;
        adapted.text += QStringView(text).sliced(done, place.start - done);
        adapted.text += instead;
        done = place.start + place.length;
        const bool isThere = !(place.isLink ? place.there->page : place.there->handle).isEmpty();
        QStringList& told = isThere ? adapted.renamed : place.isLink ? adapted.unlinked : adapted.named;
        told.append(typed);
    }
    adapted.text += QStringView(text).sliced(done);
    for (QStringList* told : {&adapted.renamed, &adapted.named, &adapted.unlinked})
        told->removeDuplicates();
    return adapted;
}

} // namespace cohort
