#include "core/export/table_text.h"

#include "core/export/format_words.h"

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// Spreadsheets run cells that begin like this as formulas; an apostrophe makes them text.
bool couldBeFormula(const QString& cell)
{
    return !cell.isEmpty() && QStringView(u"=+-@\t\r＝＋－＠").contains(cell[0]);
}

QString cellText(QString cell)
{
    cell = safeText(cell);
    if (couldBeFormula(cell))
        cell.prepend(u'\'');
    const bool quoted = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') ||
                        cell.contains(u'\r') || cell.startsWith(u' ') || cell.endsWith(u' ');
    if (!quoted)
        return cell;
    return u'"' + cell.replace(u"\""_s, u"\"\""_s) + u'"';
}

QString row(const QStringList& cells)
{
    QStringList texts;
    for (const QString& cell : cells)
        texts << cellText(cell);
    return texts.join(u',') + "\r\n"_L1;
}

QString answersOf(const Post& post)
{
    if (!post.poll)
        return {};
    QStringList lines;
    for (const PollOption& option : post.poll->options)
        lines << (option.votes < 0 ? option.text : option.text + ": "_L1 + QString::number(option.votes));
    return lines.join(u'\n');
}

QString mediaOf(const Post& post)
{
    QStringList lines;
    for (const Media& media : post.media) {
        const QString address = written(media.url);
        lines << QStringList{formatWord(media.kind), media.description.simplified(), address}.join(u" | "_s);
    }
    return lines.join(u'\n');
}

QString cardOf(const Post& post)
{
    if (!post.card)
        return {};
    return QStringList{post.card->title, post.card->description, written(post.card->url)}.join(u" | "_s);
}

QString timeText(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QStringList cellsOf(const SavedPost& saved, const DocumentPost& shown, bool withNotes)
{
    const Post& post = saved.post;
    QStringList cells{shown.limited ? shown.audience : QString(),
                      QString::number(shown.number),
                      QString::number(shown.depth),
                      shown.replyTo > 0 ? QString::number(shown.replyTo) : QString(),
                      shown.name,
                      post.author.handle,
                      written(post.author.profileUrl),
                      timeText(post.created),
                      timeText(post.edited),
                      formatWord(post.visibility),
                      shown.audience,
                      shown.language,
                      post.contentWarning,
                      post.text.text,
                      answersOf(post),
                      cardOf(post),
                      mediaOf(post),
                      formatWord(saved.fate),
                      timeText(saved.fateSeen),
                      saved.later ? saved.later->text.text : QString(),
                      shown.link ? written(*shown.link) : QString()};
    if (withNotes)
        cells << saved.note << shown.highlights.join(u'\n');
    return cells;
}

} // namespace

QByteArray tableText(const SavedThread& thread, const ThreadDocument& document, const ExportChoices& choices)
{
    QStringList heads{
        u"warning"_s,         u"number"_s,     u"depth"_s,  u"reply_to"_s,   u"author"_s,   u"handle"_s,
        u"profile"_s,         u"created"_s,    u"edited"_s, u"visibility"_s, u"audience"_s, u"language"_s,
        u"content_warning"_s, u"text"_s,       u"poll"_s,   u"card"_s,       u"media"_s,    u"fate"_s,
        u"fate_seen"_s,       u"later_text"_s, u"url"_s};
    if (choices.withNotes)
        heads << u"note"_s << u"highlights"_s;
    QString text = row(heads);
    for (const DocumentPost& post : document.posts)
        text +=
            row(cellsOf(thread.posts[static_cast<std::size_t>(post.number - 1)], post, choices.withNotes));
    return text.toUtf8();
}

} // namespace cohort
