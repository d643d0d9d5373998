#include "core/export/citation.h"

#include "core/export/author_name.h"
#include "core/export/cited_words.h"
#include "core/export/thread_document.h"
#include "core/wording/export_words.h"

#include <QLocale>

#include <algorithm>

#include <unicode/uchar.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// APA 7, 10.15: the first 20 words stand for a title.
constexpr int apaWords = 20;
/// Chicago 18, 14.106: up to the first 280 characters.
constexpr int chicagoCharacters = 280;
/// MLA 9 gives a short message in full and lets a long one be cut with an ellipsis; what is longer than this
/// is long.
constexpr int mlaCharacters = 280;

struct Style {
    CitationStyle style;
    QLatin1StringView name;
    QLatin1StringView title;
};

constexpr Style styles[]{
    {CitationStyle::Apa, "apa"_L1, "APA 7"_L1},
    {CitationStyle::Mla, "mla"_L1, "MLA 9"_L1},
    {CitationStyle::Chicago, "chicago"_L1, "Chicago 18 (note)"_L1},
    {CitationStyle::ChicagoBibliography, "chicago-bibliography"_L1, "Chicago 18 (bibliography)"_L1}};

/// Puts a citation together as plain text and as HTML at once.
class Writer {
public:
    void add(const QString& text)
    {
        m_plain += text;
        m_html += text.toHtmlEscaped();
    }
    void italic(const QString& text)
    {
        m_plain += text;
        m_html += "<i>"_L1 + text.toHtmlEscaped() + "</i>"_L1;
    }
    /// APA: the words are in italics, pictures among them are not.
    void italicButPictures(const QString& text);
    void fullStop()
    {
        if (!m_plain.trimmed().endsWith(u'.'))
            add(u"."_s);
    }
    void link(const QUrl& url, const QString& shown)
    {
        m_plain += shown;
        m_html +=
            "<a href=\""_L1 + written(url).toHtmlEscaped() + "\">"_L1 + shown.toHtmlEscaped() + "</a>"_L1;
    }
    [[nodiscard]] Citation finished() const { return {.plain = m_plain.trimmed(), .html = m_html.trimmed()}; }

private:
    QString m_plain;
    QString m_html;
};

void Writer::italicButPictures(const QString& text)
{
    QString run;
    bool picture = false;
    const auto flush = [this, &run, &picture] {
        if (!run.isEmpty())
            picture ? add(run) : italic(run);
        run.clear();
    };
    const auto points = text.toUcs4();
    for (const auto point : points) {
        const bool isPicture = u_hasBinaryProperty(static_cast<UChar32>(point), UCHAR_EMOJI_PRESENTATION) ||
                               point == 0xFE0F || (picture && point == 0x200D);
        if (isPicture != picture) {
            flush();
            picture = isPicture;
        }
        run += QStringView(QChar::fromUcs4(static_cast<char32_t>(point)));
    }
    flush();
}

/// The months of the guides are English.
QString englishDate(const QDateTime& time, QStringView format)
{
    return QLocale::c().toString(time.toUTC().date(), format);
}

QString mlaDate(const QDateTime& time)
{
    // MLA shortens all months but May, June and July, and September to four letters.
    static const QStringList months{u"Jan."_s, u"Feb."_s, u"Mar."_s,  u"Apr."_s, u"May"_s,  u"June"_s,
                                    u"July"_s, u"Aug."_s, u"Sept."_s, u"Oct."_s, u"Nov."_s, u"Dec."_s};
    const QDate date = time.toUTC().date();
    return u"%1 %2 %3"_s.arg(QString::number(date.day()), months.value(date.month() - 1),
                             QString::number(date.year()));
}

QString clockTime(const QDateTime& time)
{
    const QTime clock = time.toUTC().time();
    const int hour = clock.hour() % 12 == 0 ? 12 : clock.hour() % 12;
    return u"%1:%2 %3 UTC"_s.arg(hour)
        .arg(clock.minute(), 2, 10, QChar(u'0'))
        .arg(clock.hour() < 12 ? "a.m."_L1 : "p.m."_L1);
}

bool endsSentence(const QString& text)
{
    return text.endsWith(u'.') || text.endsWith(u'?') || text.endsWith(u'!') || text.endsWith(u'…');
}

/// What is cited: a post, or a conversation by its opening post.
struct Source {
    const SavedThread& thread;
    const SavedPost& saved;
    bool whole = false;
    const CitationChoices& choices;

    [[nodiscard]] const Post& post() const { return saved.post; }
    [[nodiscard]] QString site() const { return safeLine(thread.row.network); }
    [[nodiscard]] AuthorName name(const Author& author) const
    {
        return choices.namesAsWritten ? authorNameAsWritten(author) : authorName(author);
    }
};

int countOf(const Post& post, MediaKind kind)
{
    return static_cast<int>(std::ranges::count(post.media, kind, &Media::kind));
}

/// APA: "[Image attached]", "[Video attached]", "[Thumbnail with link attached]".
QString attachedTo(const Post& post)
{
    QStringList parts;
    if (const int images = countOf(post, MediaKind::Image))
        parts << (images > 1 ? u"images"_s : u"image"_s);
    if (const int films = countOf(post, MediaKind::Video))
        parts << (films > 1 ? u"videos"_s : u"video"_s);
    if (countOf(post, MediaKind::Audio) > 0)
        parts << u"audio"_s;
    if (countOf(post, MediaKind::File) > 0)
        parts << u"file"_s;
    if (post.poll)
        parts << u"poll"_s;
    if (post.card)
        parts << u"thumbnail with link"_s;
    if (parts.isEmpty())
        return {};
    QString words = parts.join(u" and "_s);
    words[0] = words[0].toUpper();
    return words + " attached"_L1;
}

/// For posts without words.
QString descriptionOf(const Post& post)
{
    const QString attached = attachedTo(post);
    return attached.isEmpty() ? u"Post without words"_s : attached;
}

void addArchived(Writer& out, const Source& source, const QString& date)
{
    if (source.choices.archivedCopy && source.thread.row.saved.isValid())
        out.add(" Copy saved on "_L1 + date + " with Cohort."_L1);
}

Citation apa(const Source& source)
{
    Writer out;
    const Post& post = source.post();
    const AuthorName name = source.name(post.author);
    QString author = withInitials(name);
    if (!name.handle.isEmpty())
        author += " ["_L1 + name.handle + u']';
    out.add(author + (author.endsWith(u'.') ? " ("_L1 : ". ("_L1));
    out.add((post.created.isValid() ? englishDate(post.created, u"yyyy, MMMM d") : u"n.d."_s) + "). "_L1);
    QString title = firstWordsCounted(post.text.text, apaWords);
    // Brackets follow, so that the sentence does not end here.
    if (title.endsWith(u'.') && !title.endsWith(".."_L1))
        title.chop(1);
    out.italicButPictures(title);
    const QString attached = attachedTo(post);
    if (!attached.isEmpty())
        out.add((title.isEmpty() ? "["_L1 : " ["_L1) + attached + u']');
    const QString kind =
        source.choices.kindOfPost.isEmpty() ? u"Post"_s : safeLine(source.choices.kindOfPost);
    const bool empty = title.isEmpty() && attached.isEmpty();
    out.add((empty ? "["_L1 : " ["_L1) + (source.whole ? u"Thread"_s : kind) + "]."_L1);
    if (!source.site().isEmpty())
        out.add(u' ' + source.site() + u'.');
    if (const auto link = permanentLink(post)) {
        out.add(source.choices.accessed.isValid()
                    ? " Retrieved "_L1 + englishDate(source.choices.accessed, u"MMMM d, yyyy") + ", from "_L1
                    : u" "_s);
        out.link(*link, written(*link));
        // APA ends without a full stop after an address.
    }
    addArchived(out, source, englishDate(source.thread.row.saved, u"MMMM d, yyyy"));
    return out.finished();
}

/// MLA: one author, two with "and", more as "et al."; a conversation is the work of all who wrote in it.
QString mlaAuthors(const Source& source)
{
    std::vector<const Author*> people;
    if (source.whole)
        for (const SavedPost& saved : source.thread.posts) {
            const bool known = std::ranges::any_of(
                people, [&saved](const Author* other) { return sameAuthor(*other, saved.post.author); });
            if (!known)
                people.push_back(&saved.post.author);
        }
    const AuthorName name = source.name(source.post().author);
    QString words = familyFirst(name);
    if (!name.handle.isEmpty())
        words += " ["_L1 + name.handle + u']';
    if (people.size() > 2)
        return words + ", et al."_L1;
    if (people.size() == 2) {
        const AuthorName second = source.name(*people[1]);
        words += ", and "_L1 + second.literal;
        if (!second.handle.isEmpty())
            words += " ["_L1 + second.handle + u']';
    }
    return words;
}

Citation mla(const Source& source)
{
    Writer out;
    const Post& post = source.post();
    const QString authors = mlaAuthors(source);
    out.add(authors + (authors.endsWith(u'.') ? " "_L1 : ". "_L1));
    const CutText cut = cutAtWord(post.text.text, mlaCharacters);
    if (cut.text.isEmpty()) {
        out.add(descriptionOf(post) + ". "_L1);
    } else {
        QString title = innerQuotes(cut.text);
        if (cut.wasCut)
            title += " . . . ."_L1;
        else if (!endsSentence(title))
            title += u'.';
        out.add(u'“' + title + u"” "_s);
    }
    const auto link = permanentLink(post);
    // Site, date and address, as far as they are known; commas between them.
    if (!source.site().isEmpty()) {
        out.italic(source.site());
        out.add(post.created.isValid() || link ? u", "_s : QString());
    }
    if (post.created.isValid()) {
        out.add(mlaDate(post.created));
        out.add(source.choices.withTime ? ", "_L1 + clockTime(post.created) : QString());
        out.add(link ? u", "_s : QString());
    }
    // MLA leaves out the protocol of an address.
    if (link)
        out.link(*link, written(*link).section("://"_L1, 1));
    out.fullStop();
    if (source.choices.accessed.isValid())
        out.add(" Accessed "_L1 + mlaDate(source.choices.accessed) + u'.');
    addArchived(out, source, mlaDate(source.thread.row.saved));
    return out.finished();
}

/// Notes put commas where entries of a bibliography put full stops.
void addChicagoTitle(Writer& out, const Source& source, bool note)
{
    const CutText cut = cutAtWord(source.post().text.text, chicagoCharacters);
    if (cut.text.isEmpty()) {
        out.add(descriptionOf(source.post()) + (note ? ", "_L1 : ". "_L1));
        return;
    }
    QString title = innerQuotes(cut.text);
    if (cut.wasCut)
        title += note ? " . . .,"_L1 : " . . . ."_L1;
    else if (note && title.endsWith(u'.') && !title.endsWith(".."_L1))
        title.replace(title.size() - 1, 1, u","_s);
    else if (!endsSentence(title))
        title += note ? u',' : u'.';
    out.add(u'“' + title + u"” "_s);
}

Citation chicago(const Source& source, bool note)
{
    Writer out;
    const Post& post = source.post();
    const AuthorName name = source.name(post.author);
    QString author = note ? name.literal : familyFirst(name);
    if (!name.handle.isEmpty())
        author += " ("_L1 + name.handle + u')';
    out.add(author + (note ? ", "_L1 : author.endsWith(u'.') ? " "_L1 : ". "_L1));
    addChicagoTitle(out, source, note);
    QString place = source.site();
    if (source.whole)
        place += place.isEmpty() ? "Thread"_L1 : " thread"_L1;
    QStringList parts;
    if (!place.isEmpty())
        parts << place;
    parts << (post.created.isValid() ? englishDate(post.created, u"MMMM d, yyyy") : u"n.d."_s);
    if (source.choices.withTime && post.created.isValid())
        parts << clockTime(post.created);
    out.add(parts.join(u", "_s));
    if (source.choices.accessed.isValid())
        out.add((note ? ", accessed "_L1 : ". Accessed "_L1) +
                englishDate(source.choices.accessed, u"MMMM d, yyyy"));
    if (const auto link = permanentLink(post)) {
        out.add(note || source.choices.accessed.isValid() ? u", "_s : u". "_s);
        out.link(*link, written(*link));
    }
    out.fullStop();
    addArchived(out, source, englishDate(source.thread.row.saved, u"MMMM d, yyyy"));
    return out.finished();
}

Citation cited(const Source& source)
{
    switch (source.choices.style) {
    case CitationStyle::Apa:
        return apa(source);
    case CitationStyle::Mla:
        return mla(source);
    case CitationStyle::Chicago:
        return chicago(source, true);
    case CitationStyle::ChicagoBibliography:
        break;
    }
    return chicago(source, false);
}

} // namespace

const std::vector<CitationStyle>& citationStyles()
{
    static const std::vector<CitationStyle> all = [] {
        std::vector<CitationStyle> list;
        for (const Style& row : styles)
            list.push_back(row.style);
        return list;
    }();
    return all;
}

std::optional<CitationStyle> citationStyleNamed(QStringView name)
{
    for (const Style& row : styles)
        if (name.compare(row.name, Qt::CaseInsensitive) == 0)
            return row.style;
    return std::nullopt;
}

QString nameOf(CitationStyle style)
{
    return std::ranges::find(styles, style, &Style::style)->name;
}

QString titleOf(CitationStyle style)
{
    return std::ranges::find(styles, style, &Style::style)->title;
}

std::optional<Citation> citationOf(const SavedThread& thread, SavedPostId post,
                                   const CitationChoices& choices)
{
    const auto found = std::ranges::find(thread.posts, post, &SavedPost::id);
    if (found == thread.posts.end())
        return std::nullopt;
    Citation citation = cited({.thread = thread, .saved = *found, .choices = choices});
    citation.warning = warningFor(thread, {.only = {post}});
    return citation;
}

std::optional<Citation> citationOf(const SavedThread& thread, const CitationChoices& choices)
{
    if (thread.posts.empty())
        return std::nullopt;
    Citation citation =
        cited({.thread = thread, .saved = thread.posts.front(), .whole = true, .choices = choices});
    citation.warning = warningFor(thread, {.only = {thread.posts.front().id}});
    return citation;
}

} // namespace cohort
