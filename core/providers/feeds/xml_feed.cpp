#include "core/providers/feeds/feed_element.h"
#include "core/providers/feeds/parsed_feed.h"
#include "core/text/decoded_text.h"

#include <QRegularExpression>

namespace cohort::feeds {

using namespace Qt::StringLiterals;

namespace {

/// "mail@example.org (Name)", "Name <mail@example.org>", "Name": the name; an address of mail is nobody's
/// name and is not kept.
QString nameIn(const QString& written)
{
    static const QRegularExpression mail(u"<?[^\\s<>()\"]+@[^\\s<>()\"]+>?"_s);
    QString name = written;
    name.remove("mailto:"_L1).remove(mail);
    name = name.remove("()"_L1).simplified();
    if (name.startsWith(u'(') && name.endsWith(u')'))
        name = name.sliced(1, name.size() - 2);
    if (name.startsWith(u'"') && name.endsWith(u'"') && name.size() > 1)
        name = name.sliced(1, name.size() - 2);
    return name.trimmed();
}

QString authorName(const FeedElement& parent)
{
    const FeedElement author = parent.first({"author"_L1, "dc:creator"_L1, "dc:author"_L1, "itunes:author"_L1,
                                             "managingeditor"_L1, "dc:publisher"_L1, "webmaster"_L1});
    if (const QString name = author.firstWords({"name"_L1}); !name.isEmpty())
        return name;
    return nameIn(author.words());
}

QUrl authorPage(const FeedElement& parent)
{
    const FeedElement author = parent.first({"author"_L1});
    return webAddress(author.firstWords({"uri"_L1, "url"_L1, "homepage"_L1}), author.base({}));
}

/// Where a feed or an entry leads.
struct Links {
    QUrl page{};
    QUrl commentFeed{};
    QUrl next{};
    int comments = -1;
    std::vector<Enclosure> enclosures{};
};

bool isFeedType(const QString& type)
{
    return type.contains("atom"_L1) || type.contains("rss"_L1) || type.contains("xml"_L1);
}

int countIn(const QString& words)
{
    bool good = false;
    const int count = words.toInt(&good);
    return good && count >= 0 ? count : -1;
}

void takeLink(const FeedElement& link, const QUrl& site, Links& links)
{
    const QString href = link.attribute("href"_L1);
    if (href.isEmpty()) {
        if (links.page.isEmpty())
            links.page = webAddress(link.words(), link.base(site));
        return;
    }
    const QUrl target = webAddress(href, link.base(site));
    const QString rel = link.attribute("rel"_L1).toLower();
    const QString type = link.attribute("type"_L1).toLower();
    if (rel.isEmpty() || rel == "alternate"_L1) {
        if (links.page.isEmpty())
            links.page = target;
    } else if (rel == "replies"_L1 && isFeedType(type)) {
        links.commentFeed = target;
        links.comments = countIn(link.attribute("thr:count"_L1));
    } else if (rel == "next"_L1) {
        links.next = target;
    } else if (rel == "enclosure"_L1 && !target.isEmpty()) {
        links.enclosures.push_back({.url = target, .type = type, .description = link.attribute("title"_L1)});
    }
}

void takeMedia(const FeedElement& media, Links& links)
{
    const QUrl url = webAddress(media.attribute("url"_L1), media.base({}));
    if (url.isEmpty())
        return;
    QString type = media.attribute("type"_L1).toLower();
    if (type.isEmpty() && media.attribute("medium"_L1) == "image"_L1)
        type = u"image/"_s;
    if (media.name() == "media:thumbnail"_L1)
        type = u"image/"_s;
    links.enclosures.push_back({.url = url,
                                .type = type,
                                .description = media.firstWords({"media:description"_L1, "media:title"_L1}),
                                .width = media.attribute("width"_L1).toInt(),
                                .height = media.attribute("height"_L1).toInt()});
}

Links linksOf(const FeedElement& parent, const QUrl& site)
{
    Links links;
    parent.each([&](const FeedElement& child) {
        const QString& name = child.name();
        if (name == "link"_L1)
            takeLink(child, site, links);
        else if (name == "enclosure"_L1 || name == "media:content"_L1 || name == "media:thumbnail"_L1)
            takeMedia(child, links);
        else if (name == "media:group"_L1)
            child.each([&links](const FeedElement& inner) {
                if (inner.name() == "media:content"_L1)
                    takeMedia(inner, links);
            });
    });
    if (const FeedElement feed = parent.first({"wfw:commentrss"_L1}); feed.exists())
        links.commentFeed = webAddress(feed.words(), feed.base(site));
    if (const QString told = parent.firstWords({"slash:comments"_L1, "thr:total"_L1}); !told.isEmpty())
        links.comments = countIn(told);
    return links;
}

Entry entryOf(const FeedElement& item, const QUrl& site)
{
    Links links = linksOf(item, site);
    const FeedElement guid = item.first({"guid"_L1, "id"_L1, "dc:identifier"_L1});
    const FeedElement content =
        item.first({"content:encoded"_L1, "content"_L1, "xhtml:body"_L1, "body"_L1, "xhtml:div"_L1,
                    "fullitem"_L1, "description"_L1, "summary"_L1, "dc:description"_L1, "abstract"_L1,
                    "itunes:summary"_L1, "media:description"_L1, "tagline"_L1});
    Entry entry{.id = guid.words(),
                .title = item.first({"title"_L1, "dc:title"_L1, "media:title"_L1}).html(),
                .html = content.html(),
                .base = content.base(site),
                .link = links.page,
                .authorName = authorName(item),
                .authorPage = authorPage(item),
                .published =
                    feedTime(item.firstWords({"published"_L1, "issued"_L1, "pubdate"_L1, "dcterms:issued"_L1,
                                              "dcterms:created"_L1, "created"_L1, "dc:date"_L1, "date"_L1})),
                .updated = feedTime(item.firstWords(
                    {"updated"_L1, "modified"_L1, "dcterms:modified"_L1, "pubdate"_L1, "dc:date"_L1})),
                .language = item.language(),
                .commentFeed = links.commentFeed,
                .comments = links.comments,
                .enclosures = std::move(links.enclosures)};
    if (!content.exists())
        entry.html = item.first({"media:group"_L1}).first({"media:description"_L1}).html();
    if (!entry.updated.isValid())
        entry.updated = feedTime(item.attribute("lastmod"_L1));
    item.each([&entry](const FeedElement& child) {
        if (child.name() == "thr:in-reply-to"_L1 && entry.answers.isEmpty())
            entry.answers = child.attribute("ref"_L1);
    });
    if (entry.language.isEmpty())
        entry.language = item.firstWords({"dc:language"_L1, "language"_L1});
    if (const QString original = item.firstWords({"feedburner:origlink"_L1}); !original.isEmpty())
        entry.link = webAddress(original, site);
    if (entry.link.isEmpty() && guid.attribute("ispermalink"_L1).toLower() != "false"_L1)
        entry.link = webAddress(guid.words(), QUrl());
    const QString about = item.attribute("rdf:about"_L1);
    for (const QString& other : {about, item.attribute("href"_L1)})
        if (entry.link.isEmpty())
            entry.link = webAddress(other, item.base(site));
    if (entry.id.isEmpty())
        entry.id = about;
    return entry;
}

void collectItems(const FeedElement& parent, const QUrl& site, ParsedFeed& feed)
{
    parent.each([&](const FeedElement& child) {
        const QString& name = child.name();
        if (name != "item"_L1 && name != "entry"_L1)
            return;
        if (static_cast<qsizetype>(feed.entries.size()) < mostEntries)
            feed.entries.push_back(entryOf(child, site));
        else
            feed.cut = true;
    });
}

QString kindOf(const FeedElement& root)
{
    const QString& name = root.name();
    if (name == "rss"_L1 || name == "feed"_L1)
        return name == "rss"_L1 ? u"rss"_s : u"atom"_s;
    if (name == "rdf:rdf"_L1 || name == "rdf"_L1)
        return u"rdf"_s;
    if (name == "channel"_L1 || name == "item"_L1)
        return root.attribute("href"_L1).isEmpty() ? u"rss"_s : u"cdf"_s;
    return {};
}

void readHead(const FeedElement& channel, ParsedFeed& feed)
{
    const Links links = linksOf(channel, {});
    feed.title = channel.first({"title"_L1, "dc:title"_L1}).html();
    feed.subtitle = channel
                        .first({"subtitle"_L1, "tagline"_L1, "description"_L1, "dc:description"_L1,
                                "abstract"_L1, "itunes:subtitle"_L1, "itunes:summary"_L1})
                        .html();
    feed.page = links.page;
    if (feed.page.isEmpty())
        feed.page = webAddress(channel.attribute("href"_L1), channel.base({}));
    feed.next = links.next;
    const FeedElement image = channel.first({"image"_L1});
    feed.icon =
        webAddress(image.exists() ? image.firstWords({"url"_L1}) : channel.firstWords({"icon"_L1, "logo"_L1}),
                   channel.base({}));
    feed.authorName = authorName(channel);
    feed.language = channel.firstWords({"language"_L1, "dc:language"_L1});
    if (feed.language.isEmpty())
        feed.language = channel.language();
}

} // namespace

std::optional<ParsedFeed> parsedXmlFeed(const QString& document, const QUrl& address)
{
    const FeedDocument feedDocument(document, address);
    const FeedElement top(feedDocument, Markup::root());
    std::optional<FeedElement> root;
    QString kind;
    top.each([&](const FeedElement& element) {
        if (root)
            return;
        kind = kindOf(element);
        if (!kind.isEmpty())
            root = element;
    });
    if (!root)
        return std::nullopt;
    ParsedFeed feed{.kind = kind, .cut = feedDocument.tree.isCut()};
    const FeedElement inner = root->first({"channel"_L1});
    readHead(inner.exists() ? inner : *root, feed);
    if (root->name() == "item"_L1)
        feed.entries.push_back(entryOf(*root, feed.page));
    collectItems(*root, feed.page, feed);
    collectItems(inner, feed.page, feed);
    return feed;
}

std::optional<ParsedFeed> parsedFeed(const QByteArray& bytes, const QByteArray& contentType,
                                     const QUrl& address)
{
    const QByteArray start = bytes.left(64).trimmed();
    if (start.startsWith('{') || start.startsWith("\xef\xbb\xbf{"))
        return parsedJsonFeed(bytes, address);
    return parsedXmlFeed(decodedText(bytes, contentType).text, address);
}

} // namespace cohort::feeds
