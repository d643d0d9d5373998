#include "core/providers/feeds/feed_posts.h"

#include "core/providers/feeds/feed_address.h"
#include "core/text/html_reader.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace cohort::feeds {

using namespace Qt::StringLiterals;

namespace {

/// UTF-16 units of a title and of a name; more is cut.
constexpr int longestTitle = 500;
constexpr int longestName = 200;
constexpr int longestBio = 2000;
constexpr size_t mostMedia = 8;
/// An entry that was touched within this time of its birth was not edited.
constexpr qint64 birthSeconds = 120;

QUrl overHttps(QUrl url)
{
    if (url.scheme() == "http"_L1)
        url.setScheme(u"https"_s);
    return url;
}

QString plainTitle(const QString& html)
{
    return cleanLine(richTextFromHtml(html).text, longestTitle);
}

QString languageOf(const QString& written)
{
    static const QRegularExpression tag(u"^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8}){0,4}$"_s);
    return tag.match(written).hasMatch() ? QString(written).replace(u'_', u'-') : QString();
}

/// Feeds of short notes repeat the note, or its beginning, as the title.
bool saysNothingMore(const QString& title, const QString& text)
{
    QString start = title;
    while (start.endsWith(u'.') || start.endsWith(u'…'))
        start.chop(1);
    return start.isEmpty() || text.startsWith(start);
}

/// Title and author's name of an entry stand above its text.
RichText textOf(const Entry& entry, const QString& blogName)
{
    RichText text = richTextFromHtml(entry.html, entry.base);
    const QString title = plainTitle(entry.title);
    const QString by = cleanLine(entry.authorName, longestName);
    const bool named = !by.isEmpty() && by.compare(blogName, Qt::CaseInsensitive) != 0;
    const bool titled = !saysNothingMore(title, text.text.simplified());
    if (!named && !titled)
        return text;
    QString head;
    if (titled)
        head += "<p><b>"_L1 + title.toHtmlEscaped() + "</b></p>"_L1;
    if (named)
        head += "<p><i>"_L1 + by.toHtmlEscaped() + "</i></p>"_L1;
    return richTextFromHtml(head + entry.html, entry.base);
}

Media mediaOf(const Enclosure& enclosure)
{
    Media media{.kind = MediaKind::File,
                .url = overHttps(enclosure.url),
                .description = cleanText(enclosure.description, longestBio),
                .width = std::max(0, enclosure.width),
                .height = std::max(0, enclosure.height)};
    if (enclosure.type.startsWith("image/"_L1))
        media.kind = MediaKind::Image;
    else if (enclosure.type.startsWith("video/"_L1))
        media.kind = MediaKind::Video;
    else if (enclosure.type.startsWith("audio/"_L1))
        media.kind = MediaKind::Audio;
    if (media.kind == MediaKind::Image)
        media.previewUrl = media.url;
    return media;
}

std::vector<Media> mediaOf(const Entry& entry)
{
    std::vector<Media> all;
    for (const Enclosure& enclosure : entry.enclosures) {
        const Media media = mediaOf(enclosure);
        const bool known = std::ranges::find(all, media.url, &Media::url) != all.end();
        if (!media.url.isEmpty() && !known && all.size() < mostMedia)
            all.push_back(media);
    }
    return all;
}

/// `place`: in a feed without times the order is all there is.
QDateTime timeOf(const Entry& entry, const Blog& blog, qint64 place)
{
    const QDateTime told = entry.published.isValid() ? entry.published : entry.updated;
    return told.isValid() ? std::min(told, blog.now) : blog.now.addSecs(-place);
}

/// Where the conversation is told, for when the entry has left its feed; with a word of its own for each
/// post, because the store takes two posts with one handle for the same.
QString remoteIdFor(const QString& uri, QUrl commentFeed)
{
    if (commentFeed.isEmpty())
        return {};
    commentFeed.setFragment(keyOf(uri));
    return commentFeed.toString(QUrl::FullyEncoded);
}

Post postOf(const Blog& blog, const Entry& entry, qint64 place)
{
    Post post{.ref = {.account = blog.account},
              .url = entry.link,
              .created = timeOf(entry, blog, place),
              .language = languageOf(entry.language),
              .visibility = Visibility::Anyone,
              .media = mediaOf(entry),
              .replyCount = std::max(0, entry.comments)};
    if (entry.updated.isValid() && entry.updated > post.created.addSecs(birthSeconds))
        post.edited = std::min(entry.updated, blog.now);
    return post;
}

/// Whoever comments has no address of their own that one could trust: a name that counts within this blog.
/// Without a page, so that nobody is taken for somebody else by what they typed into a form.
Author commenter(const Blog& blog, const Entry& comment)
{
    const QString name = cleanLine(comment.authorName, longestName);
    const QString page = comment.authorPage.toString(QUrl::FullyEncoded);
    return {.network = blog.network,
            .uri = uriOf({.feed = blog.address, .entry = u"by"_s, .comment = keyOf(name + u'\n' + page)}),
            .handle = name.isEmpty() ? blog.address.host() : name,
            .name = name};
}

} // namespace

Author authorOf(const Blog& blog, const ParsedFeed& feed)
{
    const QString title = plainTitle(feed.title);
    const QString bio = cleanText(richTextFromHtml(feed.subtitle).text, longestBio);
    return {.network = blog.network,
            .uri = blog.address.toString(QUrl::FullyEncoded),
            .remoteId = blog.address.toString(QUrl::FullyEncoded),
            .handle = handleOf(blog.address),
            .name = title.isEmpty() ? handleOf(blog.address) : title,
            .profileUrl = feed.page,
            .avatarUrl = overHttps(feed.icon),
            .bio = bio};
}

QString entryKey(const Entry& entry)
{
    if (!entry.id.isEmpty())
        return keyOf(entry.id);
    if (!entry.link.isEmpty())
        return keyOf(entry.link.toString(QUrl::FullyEncoded));
    return keyOf(entry.title + u'\n' + entry.html);
}

std::vector<Post> postsOf(const Blog& blog, const ParsedFeed& feed)
{
    const Author author = authorOf(blog, feed);
    std::vector<Post> posts;
    QSet<QString> seen;
    for (const Entry& entry : feed.entries) {
        const QString key = entryKey(entry);
        if (seen.contains(key))
            continue;
        seen.insert(key);
        Post post = postOf(blog, entry, static_cast<qint64>(posts.size()));
        post.ref.uri = uriOf({.feed = blog.address, .entry = key});
        post.ref.remoteId = remoteIdFor(post.ref.uri, entry.commentFeed);
        post.threadUri = post.ref.uri;
        post.author = author;
        post.text = textOf(entry, author.name);
        if (post.language.isEmpty())
            post.language = languageOf(feed.language);
        posts.push_back(std::move(post));
    }
    std::ranges::stable_sort(posts, std::ranges::greater(), &Post::created);
    return posts;
}

std::vector<Post> commentsOf(const Blog& blog, const Post& post, const ParsedFeed& feed)
{
    const QString entry = postName(post.ref.uri).entry;
    std::vector<Post> comments;
    QHash<QString, QString> uris; // id as the feed writes it -> uri
    for (const Entry& comment : feed.entries) {
        const QString uri = uriOf({.feed = blog.address, .entry = entry, .comment = entryKey(comment)});
        if (std::ranges::find(uris, uri) != uris.end())
            continue;
        uris.insert(comment.id, uri);
        Post answer = postOf(blog, comment, static_cast<qint64>(comments.size()));
        answer.ref.uri = uri;
        answer.ref.remoteId = remoteIdFor(uri, QUrl(post.ref.remoteId));
        answer.threadUri = post.ref.uri;
        answer.author = commenter(blog, comment);
        answer.text = richTextFromHtml(comment.html, comment.base);
        answer.parent = {.account = blog.account, .uri = comment.answers};
        comments.push_back(std::move(answer));
    }
    for (Post& comment : comments) {
        const QString parent = uris.value(comment.parent.uri);
        comment.parent.uri = parent.isEmpty() || parent == comment.ref.uri ? post.ref.uri : parent;
    }
    std::ranges::stable_sort(comments, {}, &Post::created);
    return comments;
}

QString fingerprint(const Post& post)
{
    const QString shown = post.text.text + u'\n' + post.url.toString(QUrl::FullyEncoded) + u'\n' +
                          QString::number(post.replyCount) + u'\n' + QString::number(post.media.size());
    return postName(post.ref.uri).entry + u':' + keyOf(shown).first(8);
}

} // namespace cohort::feeds
