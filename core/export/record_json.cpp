#include "core/export/record_json.h"

#include "core/export/format_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// Grows only when a field changes its meaning or goes; new fields may come at any time.
constexpr int formatVersion = 1;

QJsonValue timeOf(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject jsonOf(const Author& author)
{
    return {{u"name"_s, safeText(author.name)},
            {u"handle"_s, safeText(author.handle)},
            {u"uri"_s, safeUri(author.uri)},
            {u"profile"_s, orNull(written(author.profileUrl))},
            {u"bot"_s, author.bot},
            {u"group"_s, author.group}};
}

QJsonObject jsonOf(const RichText& text)
{
    QJsonArray spans;
    for (const Span& span : text.spans)
        spans.append(QJsonObject{{u"start"_s, span.start},
                                 {u"length"_s, span.length},
                                 {u"kind"_s, formatWord(span.kind)},
                                 {u"target"_s, orNull(safeText(span.target))}});
    return {{u"text"_s, safeText(text.text)}, {u"spans"_s, spans}, {u"cut"_s, text.cut}};
}

QJsonValue jsonOf(const std::optional<Poll>& poll, bool withMine)
{
    if (!poll)
        return {};
    QJsonArray options;
    for (std::size_t i = 0; i < poll->options.size(); ++i) {
        const PollOption& option = poll->options[i];
        QJsonObject made{{u"text"_s, safeText(option.text)},
                         {u"votes"_s, option.votes < 0 ? QJsonValue() : QJsonValue(option.votes)}};
        if (withMine)
            made.insert(u"mine"_s, std::ranges::find(poll->mine, static_cast<int>(i)) != poll->mine.end());
        options.append(made);
    }
    return QJsonObject{{u"options"_s, options},
                       {u"ends"_s, timeOf(poll->ends)},
                       {u"multiple"_s, poll->multiple},
                       {u"closed"_s, poll->closed}};
}

QJsonValue jsonOf(const std::optional<LinkCard>& card)
{
    if (!card)
        return {};
    return QJsonObject{{u"url"_s, orNull(written(card->url))},
                       {u"title"_s, safeText(card->title)},
                       {u"description"_s, safeText(card->description)}};
}

QJsonArray mediaOf(const SavedPost& saved)
{
    QJsonArray all;
    for (std::size_t i = 0; i < saved.post.media.size(); ++i) {
        const Media& media = saved.post.media[i];
        QJsonObject made{{u"kind"_s, formatWord(media.kind)},
                         {u"url"_s, orNull(written(media.url))},
                         {u"description"_s, safeText(media.description)},
                         {u"width"_s, media.width},
                         {u"height"_s, media.height},
                         {u"kept"_s, QJsonValue()}};
        const auto kept = std::ranges::find(saved.media, static_cast<int>(i), &SavedMedia::position);
        if (kept != saved.media.end())
            made.insert(u"kept"_s, QJsonObject{{u"sha256"_s, safeText(kept->file)},
                                               {u"type"_s, safeText(kept->type)},
                                               {u"bytes"_s, kept->bytes}});
        all.append(made);
    }
    return all;
}

QJsonArray mentionsOf(const Post& post)
{
    QJsonArray all;
    for (const Author& author : post.mentions)
        all.append(jsonOf(author));
    return all;
}

QJsonArray highlightsOf(const SavedPost& saved)
{
    QJsonArray all;
    for (const Highlight& highlight : saved.highlights)
        all.append(
            QJsonObject{{u"start"_s, highlight.start},
                        {u"length"_s, highlight.length},
                        {u"text"_s, safeText(saved.post.text.text.mid(highlight.start, highlight.length))}});
    return all;
}

QJsonObject jsonOf(const SavedPost& saved, const DocumentPost& shown, bool withNotes)
{
    const Post& post = saved.post;
    QJsonObject made{
        {u"number"_s, shown.number},
        {u"depth"_s, shown.depth},
        {u"reply_to"_s, shown.replyTo > 0 ? QJsonValue(shown.replyTo) : QJsonValue()},
        {u"reply_to_uri"_s, orNull(safeUri(post.parent.uri))},
        {u"uri"_s, safeUri(post.ref.uri)},
        {u"url"_s, orNull(shown.link ? written(*shown.link) : QString())},
        {u"author"_s, jsonOf(post.author)},
        {u"created"_s, timeOf(post.created)},
        {u"edited"_s, timeOf(post.edited)},
        {u"visibility"_s, formatWord(post.visibility)},
        {u"audience"_s, shown.audience},
        {u"limited"_s, post.visibility == Visibility::Unknown ? QJsonValue() : QJsonValue(shown.limited)},
        {u"language"_s, orNull(shown.language)},
        {u"content_warning"_s, orNull(safeText(post.contentWarning))},
        {u"content"_s, jsonOf(post.text)},
        {u"mentions"_s, mentionsOf(post)},
        {u"poll"_s, jsonOf(post.poll, withNotes)},
        {u"card"_s, jsonOf(post.card)},
        {u"media"_s, mediaOf(saved)},
        {u"replies"_s, post.replyCount},
        {u"boosts"_s, post.boostCount},
        {u"likes"_s, post.likeCount},
        {u"fate"_s,
         QJsonObject{{u"what"_s, formatWord(saved.fate)},
                     {u"seen"_s, timeOf(saved.fateSeen)},
                     {u"later"_s, saved.later ? QJsonValue(jsonOf(saved.later->text)) : QJsonValue()}}}};
    if (withNotes) {
        made.insert(u"mine"_s, saved.mine);
        made.insert(u"note"_s, orNull(safeText(saved.note)));
        made.insert(u"highlights"_s, highlightsOf(saved));
    }
    return made;
}

QJsonObject threadOf(const SavedThread& thread, const ThreadDocument& document, bool withNotes)
{
    QJsonObject made{{u"title"_s, document.title},
                     {u"network"_s, safeText(thread.row.network)},
                     {u"uri"_s, safeUri(thread.row.opening.uri)},
                     {u"identifier"_s, document.identifier},
                     {u"saved"_s, timeOf(thread.row.saved)},
                     {u"posts_saved"_s, static_cast<qint64>(thread.posts.size())},
                     {u"posts_here"_s, static_cast<qint64>(document.posts.size())},
                     {u"missing"_s, thread.row.missing}};
    if (withNotes) {
        made.insert(u"through"_s, safeText(thread.row.through));
        QJsonArray tags;
        for (const QString& tag : thread.row.tags)
            tags.append(safeText(tag));
        made.insert(u"tags"_s, tags);
    }
    return made;
}

/// QJsonObject sorts by name; at the top the warning comes first.
QByteArray inOrder(const std::vector<std::pair<QString, QJsonValue>>& fields)
{
    QByteArray text = "{\n";
    for (std::size_t i = 0; i < fields.size(); ++i) {
        QByteArray line = QJsonDocument(QJsonArray{fields[i].second}).toJson().trimmed();
        line = line.mid(1, line.size() - 2).trimmed();
        text += "  \"" + fields[i].first.toUtf8() + "\": " + line + (i + 1 < fields.size() ? ",\n" : "\n");
    }
    return text + "}\n";
}

} // namespace

QByteArray recordJson(const SavedThread& thread, const ThreadDocument& document, const ExportChoices& choices)
{
    QJsonArray posts;
    for (const DocumentPost& post : document.posts)
        posts.append(
            jsonOf(thread.posts[static_cast<std::size_t>(post.number - 1)], post, choices.withNotes));
    return inOrder({{u"warning"_s, orNull(document.warning)},
                    {u"format"_s, u"cohort-thread"_s},
                    {u"version"_s, formatVersion},
                    {u"made"_s, timeOf(choices.accessed)},
                    {u"thread"_s, threadOf(thread, document, choices.withNotes)},
                    {u"facts"_s, QJsonArray::fromStringList(document.facts)},
                    {u"posts"_s, posts}});
}

} // namespace cohort
