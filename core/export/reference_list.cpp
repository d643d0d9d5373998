#include "core/export/reference_list.h"

#include "core/export/author_name.h"
#include "core/wording/export_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// Of a post's words in a title; the abstract has more.
constexpr int maxReferenceTitle = 280;
/// Reference managers keep an abstract as one field; a post that is longer is an article.
constexpr int maxAbstract = 5000;

/// What all three formats say of one post or of the conversation.
struct Reference {
    QString key{};
    std::vector<AuthorName> authors{};
    QString title{};
    QString abstract{};
    QString genre{};
    QString network{};
    QString language{};
    QString url{};
    QDate issued{};
    QDate accessed{};
    QStringList notes{};
};

/// A key that every program takes: ASCII letters and digits, and unique in the file.
class Keys {
public:
    QString keyFor(const AuthorName& name, const QDate& issued)
    {
        const QString from = name.family.isEmpty() ? name.literal : name.family;
        QString base;
        for (const QChar c : from.normalized(QString::NormalizationForm_D).toLower())
            if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
                base += c;
        base = (base.isEmpty() ? u"post"_s : base.left(maxKeyName)) +
               (issued.isValid() ? QString::number(issued.year()) : u"nd"_s);
        QString key = base;
        for (int i = 2; m_used.contains(key); ++i)
            key = base + u'-' + QString::number(i);
        m_used.insert(key);
        return key;
    }

private:
    static constexpr int maxKeyName = 30;
    QSet<QString> m_used;
};

QString asOneText(const QStringList& sentences)
{
    QStringList ended;
    for (const QString& sentence : sentences)
        ended << (sentence.endsWith(u'.') ? sentence : sentence + u'.');
    return ended.join(u' ');
}

QString archivedNote(const SavedThread& thread)
{
    return thread.row.saved.isValid() ? wording::archivedCopy(thread.row.saved) + u'.' : QString();
}

Reference referenceTo(const SavedThread& thread, const DocumentPost& shown, const ExportChoices& choices)
{
    const SavedPost& saved = thread.posts[static_cast<std::size_t>(shown.number - 1)];
    const Post& post = saved.post;
    Reference made{.authors = {authorName(post.author)},
                   .title = firstWords(post.text.text, maxReferenceTitle),
                   .abstract = firstWords(post.text.text, maxAbstract),
                   .genre = u"Social media post"_s,
                   .network = safeLine(thread.row.network),
                   .language = shown.language,
                   .url = shown.link ? written(*shown.link) : QString(),
                   .issued = post.created.toUTC().date(),
                   .accessed = choices.accessed.toUTC().date()};
    if (made.title.isEmpty())
        made.title = shown.media.empty() ? wording::postLabel(shown.number) : shown.media.front().line;
    made.notes << archivedNote(thread) << shown.audience;
    if (shown.limited)
        made.notes << wording::notForEveryone();
    made.notes << shown.fate;
    if (choices.withNotes)
        made.notes << shown.note.simplified();
    made.notes.removeAll({});
    return made;
}

Reference referenceToAll(const SavedThread& thread, const ThreadDocument& document,
                         const ExportChoices& choices)
{
    Reference made = referenceTo(thread, document.posts.front(), choices);
    for (const DocumentPost& shown : document.posts) {
        const AuthorName name =
            authorName(thread.posts[static_cast<std::size_t>(shown.number - 1)].post.author);
        if (std::ranges::find(made.authors, name) == made.authors.end())
            made.authors.push_back(name);
    }
    made.title = document.title;
    made.abstract.clear();
    made.genre = u"Social media thread"_s;
    made.notes = {archivedNote(thread), document.warning, document.missing};
    made.notes.removeAll({});
    return made;
}

std::vector<Reference> referencesOf(const SavedThread& thread, const ThreadDocument& document,
                                    const ExportChoices& choices)
{
    std::vector<Reference> all;
    if (!document.posts.empty() && choices.only.empty())
        all.push_back(referenceToAll(thread, document, choices));
    for (const DocumentPost& shown : document.posts)
        all.push_back(referenceTo(thread, shown, choices));
    Keys keys;
    for (Reference& reference : all)
        reference.key = keys.keyFor(reference.authors.front(), reference.issued);
    return all;
}

QJsonValue dateParts(const QDate& date)
{
    // Not braces in braces: compilers differ on whether that is a list of one or a copy.
    QJsonArray dates;
    dates.append(QJsonArray{date.year(), date.month(), date.day()});
    return QJsonObject{{u"date-parts"_s, dates}};
}

QJsonObject cslOf(const Reference& reference)
{
    QJsonArray authors;
    for (const AuthorName& name : reference.authors)
        authors.append(name.family.isEmpty()
                           ? QJsonObject{{u"literal"_s, name.literal}}
                           : QJsonObject{{u"family"_s, name.family}, {u"given"_s, name.given}});
    QJsonObject made{{u"id"_s, reference.key},      {u"type"_s, u"post"_s},
                     {u"genre"_s, reference.genre}, {u"title"_s, reference.title},
                     {u"author"_s, authors},        {u"note"_s, asOneText(reference.notes)}};
    const auto insert = [&made](const QString& name, const QString& text) {
        if (!text.isEmpty())
            made.insert(name, text);
    };
    insert(u"container-title"_s, reference.network);
    insert(u"abstract"_s, reference.abstract);
    insert(u"language"_s, reference.language);
    insert(u"URL"_s, reference.url);
    if (reference.issued.isValid())
        made.insert(u"issued"_s, dateParts(reference.issued));
    if (reference.accessed.isValid())
        made.insert(u"accessed"_s, dateParts(reference.accessed));
    return made;
}

QString bibTexName(const AuthorName& name)
{
    if (name.family.isEmpty())
        return u'{' + escapedLatex(name.literal) + u'}';
    return u'{' + escapedLatex(name.family) + "}, "_L1 + escapedLatex(name.given);
}

QString bibTexOf(const Reference& reference)
{
    QStringList authors;
    for (const AuthorName& name : reference.authors)
        authors << bibTexName(name);
    QString text = "@misc{"_L1 + reference.key + ",\n"_L1;
    const auto field = [&text](QLatin1StringView name, const QString& value) {
        if (!value.isEmpty())
            text += "  "_L1 + name + " = {"_L1 + value + "},\n"_L1;
    };
    field("author"_L1, authors.join(" and "_L1));
    // The second pair of braces keeps the capitals as they are.
    field("title"_L1, u'{' + escapedLatex(reference.title) + u'}');
    field("howpublished"_L1, escapedLatex(reference.network));
    if (reference.issued.isValid()) {
        field("year"_L1, QString::number(reference.issued.year()));
        field("month"_L1, QString::number(reference.issued.month()));
        field("day"_L1, QString::number(reference.issued.day()));
        field("date"_L1, reference.issued.toString(Qt::ISODate));
    }
    field("url"_L1, reference.url);
    if (reference.accessed.isValid())
        field("urldate"_L1, reference.accessed.toString(Qt::ISODate));
    field("language"_L1, escapedLatex(reference.language));
    field("type"_L1, escapedLatex(reference.genre));
    field("note"_L1, escapedLatex(asOneText(reference.notes)));
    field("abstract"_L1, escapedLatex(reference.abstract));
    return text + "}\n\n"_L1;
}

QString risDate(const QDate& date)
{
    return date.toString(u"yyyy/MM/dd/");
}

QString risOf(const Reference& reference)
{
    QString text = u"TY  - ELEC\r\n"_s;
    const auto line = [&text](QLatin1StringView tag, const QString& value) {
        const QString one = safeLine(value);
        if (!one.isEmpty())
            text += tag + "  - "_L1 + one + "\r\n"_L1;
    };
    line("ID"_L1, reference.key);
    for (const AuthorName& name : reference.authors)
        // A comma would be read as the end of a family name.
        line("AU"_L1, name.family.isEmpty() ? QString(name.literal).remove(u',') : familyFirst(name));
    line("TI"_L1, reference.title);
    line("T2"_L1, reference.network);
    line("M3"_L1, reference.genre);
    if (reference.issued.isValid()) {
        line("PY"_L1, QString::number(reference.issued.year()));
        line("DA"_L1, risDate(reference.issued));
    }
    line("UR"_L1, reference.url);
    if (reference.accessed.isValid())
        line("Y2"_L1, risDate(reference.accessed));
    line("LA"_L1, reference.language);
    line("AB"_L1, reference.abstract);
    for (const QString& note : reference.notes)
        line("N1"_L1, note);
    return text + "ER  - \r\n\r\n"_L1;
}

} // namespace

QByteArray referencesAsCsl(const SavedThread& thread, const ThreadDocument& document,
                           const ExportChoices& choices)
{
    QJsonArray all;
    for (const Reference& reference : referencesOf(thread, document, choices))
        all.append(cslOf(reference));
    return QJsonDocument(all).toJson();
}

QByteArray referencesAsBibTex(const SavedThread& thread, const ThreadDocument& document,
                              const ExportChoices& choices)
{
    QString text;
    // Between entries everything is a comment, but for '@'.
    if (!document.warning.isEmpty())
        text = "% "_L1 + QString(document.warning).remove(u'@') + "\n\n"_L1;
    for (const Reference& reference : referencesOf(thread, document, choices))
        text += bibTexOf(reference);
    return text.toUtf8();
}

QByteArray referencesAsRis(const SavedThread& thread, const ThreadDocument& document,
                           const ExportChoices& choices)
{
    QString text;
    for (const Reference& reference : referencesOf(thread, document, choices))
        text += risOf(reference);
    return text.toUtf8();
}

QString escapedLatex(const QString& text)
{
    QString escaped;
    for (const QChar c : safeLine(text)) {
        switch (c.unicode()) {
        case u'\\':
            escaped += "\\textbackslash{}"_L1;
            break;
        case u'{':
            // A bare brace would count for BibTeX even behind a backslash.
            escaped += "\\textbraceleft{}"_L1;
            break;
        case u'}':
            escaped += "\\textbraceright{}"_L1;
            break;
        case u'~':
            escaped += "\\textasciitilde{}"_L1;
            break;
        case u'^':
            escaped += "\\textasciicircum{}"_L1;
            break;
        case u'$':
        case u'&':
        case u'#':
        case u'%':
        case u'_':
            escaped += u'\\';
            [[fallthrough]];
        default:
            escaped += c;
        }
    }
    return escaped;
}

} // namespace cohort
