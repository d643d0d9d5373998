#include "core/providers/mastodon/addressing.h"

#include "core/providers/mastodon/resolve.h"

#include <QRegularExpression>

namespace cohort::mastodon {

namespace {

/// "@ana" of my own server and "@ana@work.test" are one.
QString canonicalHandle(const QString& handle, const QString& domain)
{
    const QString lower = handle.toLower();
    return lower.count(QLatin1Char('@')) < 2 ? QString(lower % QLatin1Char('@') % domain.toLower()) : lower;
}

} // namespace

QString addressedText(const ClearedPost& post, const QString& domain)
{
    const QString& text = post.draft().text;
    QStringList named;
    for (const QString& handle : handlesIn(text))
        named.push_back(canonicalHandle(handle, domain));
    QStringList missing;
    for (const Author& recipient : post.reach().recipients) {
        const QString handle = canonicalHandle(recipient.handle, domain);
        if (recipient.handle.isEmpty() || named.contains(handle))
            continue;
        named.push_back(handle);
        missing.push_back(recipient.handle);
    }
    if (missing.isEmpty())
        return text;
    const QString mentions = missing.join(QLatin1Char(' '));
    if (text.trimmed().isEmpty())
        return mentions;
    return post.draft().replyTo.isNull() ? QString(text % QLatin1String("\n\n") % mentions)
                                         : QString(mentions % QLatin1Char(' ') % text);
}

bool isSilent(const ClearedPost& post, const Account& account)
{
    // A list of the server reaches them, also when the post is changed: to name them would show who they are.
    if (post.visibility() == Visibility::Circle)
        return true;
    return post.draft().edits.isNull() && post.visibility() < Visibility::LocalOnly &&
           account.facts.can.namedRecipients == NamedRecipients::Silent;
}

QString sentText(const ClearedPost& post, const Account& account)
{
    return isSilent(post, account) ? post.draft().text : addressedText(post, readingFor(account).domain);
}

std::vector<Author> allowedPeople(const ClearedPost& post)
{
    std::vector<Author> allowed = post.reach().recipients;
    const auto known = [&allowed](const Author& author) {
        return std::any_of(allowed.begin(), allowed.end(),
                           [&author](const Author& other) { return sameAuthor(other, author); });
    };
    for (const Reader& reader : post.reach().readers)
        if (reader.reason == ReaderReason::Mentioned && !known(reader.author))
            allowed.push_back(reader.author);
    return allowed;
}

QString comparableText(const QString& text)
{
    static const QRegularExpression link(QStringLiteral("https?://\\S+"));
    static const QRegularExpression handle(QStringLiteral("@([A-Za-z0-9_.-]+)@[A-Za-z0-9.-]+"));
    QString bare = text;
    bare.remove(link);
    bare.replace(handle, QStringLiteral("@\\1"));
    QString letters;
    for (const QChar character : bare)
        if (character.isLetterOrNumber() || character.isSurrogate())
            letters += character.toLower();
    return letters;
}

QString comparableText(const RichText& text)
{
    QString words = text.text;
    for (const Span& span : text.spans)
        if (span.kind == SpanKind::Link)
            words.replace(span.start, span.length, QString(span.length, QLatin1Char(' ')));
    return comparableText(words);
}

} // namespace cohort::mastodon
