#include "app/cli/json.h"
#include "app/cli/json_values.h"

namespace cohort::cli {
namespace {

using namespace Qt::StringLiterals;

QString kindName(const Found& found)
{
    switch (found.kind) {
    case Found::Kind::Post:
        return u"post"_s;
    case Found::Kind::Saved:
        return u"saved"_s;
    case Found::Kind::Note:
        return u"note"_s;
    case Found::Kind::Draft:
        return u"draft"_s;
    case Found::Kind::Person:
        return u"person"_s;
    }
    return {};
}

QString kindName(SearchPart::Kind kind)
{
    using Kind = SearchPart::Kind;
    switch (kind) {
    case Kind::Words:
        return u"word"_s;
    case Kind::Phrase:
        return u"phrase"_s;
    case Kind::From:
        return u"from"_s;
    case Kind::To:
        return u"to"_s;
    case Kind::Circle:
        return u"circle"_s;
    case Kind::In:
        return u"in"_s;
    case Kind::Network:
        return u"network"_s;
    case Kind::Has:
        return u"has"_s;
    case Kind::Before:
        return u"before"_s;
    case Kind::After:
        return u"after"_s;
    case Kind::Unread:
        return u"unread"_s;
    case Kind::Tag:
        return u"tag"_s;
    }
    return {};
}

} // namespace

QJsonObject foundJson(const Found& found)
{
    const bool ofPost = !found.row.post.ref.isNull();
    QJsonObject json = ofPost ? postJson(found.row) : QJsonObject();
    QString snippet = found.snippet;
    json[u"kind"_s] = kindName(found);
    json[u"snippet"_s] = snippet.replace(QChar(0x2068), u'[').replace(QChar(0x2069), u']');
    json[u"name"_s] = found.name;
    json[u"when"_s] = time(found.when);
    if (found.savedThread != SavedThreadId::None) {
        json[u"savedThread"_s] = number(found.savedThread);
        json[u"savedPost"_s] = number(found.savedPost);
    }
    if (found.draft != DraftId::None)
        json[u"draft"_s] = number(found.draft);
    if (found.person != ContactId::None)
        json[u"person"_s] = number(found.person);
    if (found.kind == Found::Kind::Person)
        json[u"handles"_s] = found.detail;
    return json;
}

QJsonObject searchPartJson(const SearchPart& part)
{
    QJsonObject json{{u"kind"_s, kindName(part.kind)},
                     {u"value"_s, part.value},
                     {u"negative"_s, part.negative},
                     {u"start"_s, part.start},
                     {u"length"_s, part.length}};
    if (part.day.isValid())
        json[u"day"_s] = part.day.toString(Qt::ISODate);
    return json;
}

} // namespace cohort::cli
