#include "ui/search/search_words.h"

#include "ui/widgets/style.h"
#include "ui/widgets/times.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort::searchwords {
namespace {

struct Search {
    Q_DECLARE_TR_FUNCTIONS(cohort::Search)
};

using Kind = SearchPart::Kind;

QString day(const SearchPart& part)
{
    return QLocale().toString(part.day, QLocale::LongFormat);
}

QString placeWords(const SearchPart& part)
{
    switch (part.place) {
    case SearchPlace::Posts:
        return part.negative ? Search::tr("not in posts") : Search::tr("in posts");
    case SearchPlace::Saved:
        return part.negative ? Search::tr("not in saved threads") : Search::tr("in saved threads");
    case SearchPlace::Notes:
        return part.negative ? Search::tr("not in notes") : Search::tr("in notes");
    case SearchPlace::Drafts:
        return part.negative ? Search::tr("not in drafts") : Search::tr("in drafts");
    case SearchPlace::People:
        return part.negative ? Search::tr("not among people") : Search::tr("among people");
    }
    return {};
}

QString hasWords(const SearchPart& part)
{
    switch (part.has) {
    case SearchHas::Link:
        return part.negative ? Search::tr("without a link") : Search::tr("with a link");
    case SearchHas::Media:
        return part.negative ? Search::tr("without pictures") : Search::tr("with pictures");
    case SearchHas::Poll:
        return part.negative ? Search::tr("without a poll") : Search::tr("with a poll");
    }
    return {};
}

QString nameWords(const SearchPart& part)
{
    const QString name = style::isolated(part.value);
    switch (part.kind) {
    case Kind::From:
        return (part.negative ? Search::tr("not written by %1") : Search::tr("written by %1")).arg(name);
    case Kind::To:
        return (part.negative ? Search::tr("not to %1") : Search::tr("to %1")).arg(name);
    case Kind::Circle:
        return (part.negative ? Search::tr("not by the circle %1") : Search::tr("by the circle %1"))
            .arg(name);
    case Kind::Network:
        return (part.negative ? Search::tr("not through %1", "a network")
                              : Search::tr("through %1", "a network"))
            .arg(name);
    case Kind::Tag:
        return (part.negative ? Search::tr("not tagged %1") : Search::tr("tagged %1")).arg(name);
    case Kind::Phrase:
        return (part.negative ? Search::tr("not exactly “%1”") : Search::tr("exactly “%1”")).arg(name);
    default:
        return (part.negative ? Search::tr("not “%1”") : Search::tr("“%1”", "a word that is searched for"))
            .arg(name);
    }
}

QString partWords(const SearchPart& part)
{
    switch (part.kind) {
    case Kind::In:
        return placeWords(part);
    case Kind::Has:
        return hasWords(part);
    case Kind::Before:
        return (part.negative ? Search::tr("from %1 on", "a day") : Search::tr("before %1", "a day"))
            .arg(day(part));
    case Kind::After:
        return (part.negative ? Search::tr("before %1", "a day") : Search::tr("from %1 on", "a day"))
            .arg(day(part));
    case Kind::Unread:
        return part.negative ? Search::tr("read") : Search::tr("unread");
    default:
        return nameWords(part);
    }
}

} // namespace

QString understood(const SearchQuery& query)
{
    const bool plainWords = std::ranges::all_of(
        query.parts, [](const SearchPart& part) { return part.kind == Kind::Words && !part.negative; });
    if (plainWords && !query.cut)
        return {};
    QStringList words;
    for (const SearchPart& part : query.parts)
        words.append(partWords(part));
    if (query.cut)
        words.append(Search::tr("only the beginning was looked at"));
    return words.join(u" · "_s);
}

QString kindOf(Found::Kind kind)
{
    switch (kind) {
    case Found::Kind::Post:
        return {};
    case Found::Kind::Saved:
        return Search::tr("Saved thread");
    case Found::Kind::Note:
        return Search::tr("Note");
    case Found::Kind::Draft:
        return Search::tr("Draft");
    case Found::Kind::Person:
        return Search::tr("Person");
    }
    return {};
}

QString spoken(const Found& found, const QString& conversation)
{
    QStringList words;
    words.append(found.kind == Found::Kind::Post ? Search::tr("Post") : kindOf(found.kind));
    words.append(found.name);
    if (found.kind == Found::Kind::Person)
        words.append(found.detail);
    if (found.when.isValid())
        words.append(times::full(found.when));
    if (!conversation.isEmpty())
        words.append(Search::tr("in the conversation “%1”").arg(style::isolated(conversation)));
    if (!found.warning.isEmpty())
        words.append(Search::tr("hidden behind: %1").arg(style::isolated(found.warning)));
    else if (found.kind != Found::Kind::Person)
        words.append(plain(found.snippet));
    words.removeAll(QString());
    return words.join(u", "_s);
}

QString plain(QString snippet)
{
    return snippet.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace cohort::searchwords
