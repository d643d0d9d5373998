#include "core/providers/feeds/discovery.h"

#include "core/providers/feeds/feed_address.h"
#include "core/providers/feeds/feed_door.h"
#include "core/text/decoded_text.h"
#include "core/text/html_tree.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace cohort::feeds {

using namespace Qt::StringLiterals;

namespace {

/// Feeds of one page that are looked into; a page may name hundreds.
constexpr size_t mostFeedsOfAPage = 3;
/// Where feeds lie when the page does not say: asked one after the other, until one answers.
constexpr std::array usualPlaces{"/feed"_L1,     "/feed.xml"_L1,  "/rss.xml"_L1,
                                 "/atom.xml"_L1, "/index.xml"_L1, "/feed.json"_L1};

QString attribute(const GumboElement& element, const char* name)
{
    const GumboAttribute* const found = gumbo_get_attribute(&element.attributes, name);
    return found != nullptr ? QString::fromUtf8(found->value).trimmed() : QString();
}

bool isFeedType(const QString& type)
{
    return type.contains("rss"_L1) || type.contains("atom"_L1) || type.contains("feed+json"_L1) ||
           type == "application/json"_L1 || type == "text/xml"_L1 || type == "application/xml"_L1 ||
           type.contains("rdf"_L1);
}

std::optional<NamedFeed> feedIn(const GumboElement& link, const QUrl& base)
{
    const QStringList rel = attribute(link, "rel").toLower().split(u' ', Qt::SkipEmptyParts);
    const QString type = attribute(link, "type").toLower();
    const bool alternate = rel.contains("alternate"_L1) && isFeedType(type);
    const QString href = attribute(link, "href");
    if ((!alternate && !rel.contains("feed"_L1)) || href.isEmpty())
        return std::nullopt;
    NamedFeed feed{.address = feedAddress(base.resolved(QUrl(href)).toString(QUrl::FullyEncoded)),
                   .title = attribute(link, "title")};
    feed.ofComments = feed.title.contains("comment"_L1, Qt::CaseInsensitive) ||
                      feed.address.path().contains("/comments"_L1, Qt::CaseInsensitive);
    // WordPress names its REST description the same way.
    if (feed.address.isEmpty() || feed.address.path().contains("/wp-json/"_L1))
        return std::nullopt;
    return feed;
}

struct Answer {
    Author author{};
    QString page{}; ///< the HTML that was there instead of a feed
    QUrl pageAddress{};
};

Result<Answer> look(const QUrl& address, bool fromServer, Session& session)
{
    const auto document = fetchDocument({.address = address, .fromServer = fromServer}, session);
    if (!document)
        return fail(document.error());
    if (const auto feed = parsedFeed(document->bytes, document->contentType, document->address)) {
        const Blog blog{.network = session.account.provider,
                        .address = document->moved.isEmpty() ? address : document->moved};
        return Answer{.author = authorOf(blog, *feed)};
    }
    return Answer{.page = decodedText(document->bytes, document->contentType).text,
                  .pageAddress = document->address};
}

Result<std::vector<Author>> among(const std::vector<NamedFeed>& named, const QUrl& page, Session& session)
{
    std::vector<Author> found;
    for (const NamedFeed& feed : named) {
        const auto answer = look(feed.address, !isBeside(page, feed.address), session);
        if (!answer && answer.error().kind == ErrorKind::Cancelled)
            return fail(answer.error());
        if (answer && !answer->author.uri.isEmpty())
            found.push_back(answer->author);
    }
    return found;
}

Result<std::vector<Author>> atUsualPlaces(const QUrl& page, Session& session)
{
    for (const QLatin1StringView place : usualPlaces) {
        const QUrl address = page.resolved(QUrl(place));
        auto found = among({{.address = address}}, page, session);
        if (!found || !found->empty())
            return found;
    }
    return fail(ErrorKind::NotFound, u"no feed there"_s);
}

/// All of them, in the order of the page.
std::vector<NamedFeed> namedBy(const QString& html, const QUrl& address)
{
    std::vector<NamedFeed> feeds;
    const HtmlTree tree(html.toUtf8());
    QUrl base = address;
    std::vector<const GumboNode*> open;
    if (tree.root() != nullptr)
        open.push_back(tree.root());
    while (!open.empty()) {
        const GumboNode* const node = open.back();
        open.pop_back();
        if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_DOCUMENT)
            continue;
        const bool element = node->type == GUMBO_NODE_ELEMENT;
        if (element && node->v.element.tag == GUMBO_TAG_BASE)
            base = address.resolved(QUrl(attribute(node->v.element, "href")));
        if (element && (node->v.element.tag == GUMBO_TAG_LINK || node->v.element.tag == GUMBO_TAG_A))
            if (auto feed = feedIn(node->v.element, base);
                feed && std::ranges::find(feeds, *feed) == feeds.end())
                feeds.push_back(std::move(*feed));
        const GumboVector& children = element ? node->v.element.children : node->v.document.children;
        for (unsigned i = children.length; i-- > 0;)
            open.push_back(static_cast<const GumboNode*>(children.data[i]));
        if (feeds.size() > 10 * mostFeedsOfAPage)
            break;
    }
    return feeds;
}

/// Whether the address of a comment feed says of what: "/feeds/123/comments", not "/comments/feed".
bool namesSomething(const QUrl& feed)
{
    static const QSet<QString> words{u"comments"_s, u"comment"_s,  u"feed"_s,     u"feeds"_s,
                                     u"default"_s,  u"rss"_s,      u"atom"_s,     u"rss2"_s,
                                     u"rss.xml"_s,  u"atom.xml"_s, u"feed.xml"_s, u"index.xml"_s};
    const QStringList parts = feed.path().toLower().split(u'/', Qt::SkipEmptyParts);
    return std::ranges::any_of(parts, [](const QString& part) { return !words.contains(part); });
}

} // namespace

QUrl commentFeedOfPage(const QString& html, const QUrl& address)
{
    const QString page = address.path();
    const bool inFolder = page.size() > 1;
    QUrl found;
    for (const NamedFeed& feed : namedBy(html, address)) {
        if (!feed.ofComments)
            continue;
        if (inFolder && isBeside(address, feed.address) && feed.address.path().startsWith(page) &&
            namesSomething(feed.address))
            return feed.address;
        if (found.isEmpty() && namesSomething(feed.address))
            found = feed.address;
    }
    return found;
}

Result<QUrl> lookForCommentFeed(const Post& post, const QUrl& feed, Session& session)
{
    const QUrl page = feedAddress(post.url.toString(QUrl::FullyEncoded));
    if (page.isEmpty() || page == feed)
        return QUrl();
    const auto document = fetchDocument({.address = page, .fromServer = !isBeside(feed, page)}, session);
    if (!document && document.error().kind == ErrorKind::NotFound)
        return QUrl();
    if (!document)
        return fail(document.error());
    return commentFeedOfPage(decodedText(document->bytes, document->contentType).text, document->address);
}

std::vector<NamedFeed> feedsOfPage(const QString& html, const QUrl& address)
{
    std::vector<NamedFeed> feeds = namedBy(html, address);
    std::ranges::stable_sort(feeds, {}, &NamedFeed::ofComments);
    if (!feeds.empty() && !feeds.front().ofComments)
        std::erase_if(feeds, [](const NamedFeed& feed) { return feed.ofComments; });
    feeds.resize(std::min(feeds.size(), mostFeedsOfAPage));
    return feeds;
}

Result<std::vector<Author>> discover(const QString& written, Session& session)
{
    const QUrl address = feedAddress(written);
    if (address.isEmpty())
        return fail(ErrorKind::InvalidInput, u"not an address of the web"_s);
    const auto answer = look(address, false, session);
    if (!answer)
        return fail(answer.error());
    if (!answer->author.uri.isEmpty())
        return std::vector{answer->author};
    auto found = among(feedsOfPage(answer->page, answer->pageAddress), answer->pageAddress, session);
    if (!found || !found->empty())
        return found;
    return atUsualPlaces(answer->pageAddress, session);
}

} // namespace cohort::feeds
