#include "core/providers/sample/sample_text.h"

#include <QRegularExpression>

namespace cohort::sample {
namespace {

void addSpan(RichText& text, SpanKind kind, const QString& shown, const QString& target)
{
    text.spans.append(Span{.start = static_cast<int>(text.text.size()),
                           .length = static_cast<int>(shown.size()),
                           .kind = kind,
                           .target = target});
    text.text += shown;
}

void addMention(ReadText& read, const Author& author)
{
    // Like people write it: the server's name is left out.
    addSpan(read.text, SpanKind::Mention, author.handle.left(author.handle.indexOf(u'@', 1)), author.uri);
    for (const Author& known : read.mentions)
        if (known.uri == author.uri)
            return;
    read.mentions.push_back(author);
}

} // namespace

ReadText readText(const QString& words, const FindAuthor& find)
{
    // A full stop or comma after an address belongs to the sentence; "a@b" is no mention.
    static const QRegularExpression marks(
        QStringLiteral("(?<link>https://[^\\s]+[^\\s.,;:!?)])"
                       "|(?<![\\w@/])@(?<name>[A-Za-z0-9_.]*[A-Za-z0-9_](?:@[A-Za-z0-9.-]*[A-Za-z0-9])?)"
                       "|(?<![\\w&/])#(?<tag>\\w*\\p{L}\\w*)"),
        QRegularExpression::UseUnicodePropertiesOption);
    ReadText read;
    qsizetype done = 0;
    auto found = marks.globalMatch(words);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        read.text.text += words.mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const QString whole = match.captured();
        const QString name = match.captured(QStringLiteral("name"));
        const QString tag = match.captured(QStringLiteral("tag"));
        if (!match.captured(QStringLiteral("link")).isEmpty()) {
            addSpan(read.text, SpanKind::Link, whole, whole);
        } else if (!tag.isEmpty()) {
            addSpan(read.text, SpanKind::Tag, whole, tag);
        } else if (const auto author = find(name)) {
            addMention(read, *author);
        } else {
            read.text.text += whole;
        }
    }
    read.text.text += words.mid(done);
    return read;
}

} // namespace cohort::sample
