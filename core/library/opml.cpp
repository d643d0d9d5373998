#include "core/library/opml.h"

#include "core/text/decoded_text.h"
#include "core/text/html_reader.h"
#include "core/text/markup.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

/// Subscriptions of one list; and UTF-16 units of a title or of the name of a folder.
constexpr size_t mostFeeds = 10'000;
constexpr int longestTitle = 200;

QString titleOf(const MarkupNode& outline)
{
    const QString title = cleanLine(outline.attribute("title"_L1), longestTitle);
    return title.isEmpty() ? cleanLine(outline.attribute("text"_L1), longestTitle) : title;
}

/// The folders an outline stands in; "/a/b" in its category says the same.
QStringList foldersOf(const Markup& tree, const MarkupNode& outline)
{
    QStringList folders;
    for (int i = outline.parent; i >= 0; i = tree.node(i).parent)
        if (tree.node(i).name == "outline"_L1)
            if (const QString name = titleOf(tree.node(i)); !name.isEmpty())
                folders.prepend(name);
    if (!folders.isEmpty())
        return folders;
    const QString category = outline.attribute("category"_L1).section(u',', 0, 0);
    for (const QString& part : category.split(u'/', Qt::SkipEmptyParts))
        folders.append(cleanLine(part, longestTitle));
    return folders;
}

void writeFeed(QXmlStreamWriter& xml, const OpmlFeed& feed)
{
    xml.writeEmptyElement(u"outline"_s);
    xml.writeAttribute(u"type"_s, u"rss"_s);
    xml.writeAttribute(u"text"_s, feed.title);
    xml.writeAttribute(u"title"_s, feed.title);
    xml.writeAttribute(u"xmlUrl"_s, feed.address);
    if (!feed.page.isEmpty())
        xml.writeAttribute(u"htmlUrl"_s, feed.page);
}

} // namespace

std::optional<std::vector<OpmlFeed>> feedsOfOpml(const QByteArray& bytes)
{
    const Markup tree(decodedText(bytes, {}).text);
    bool isOpml = false;
    std::vector<OpmlFeed> feeds;
    for (int i = 0; i < tree.size() && feeds.size() < mostFeeds; ++i) {
        const MarkupNode& node = tree.node(i);
        isOpml = isOpml || node.name == "opml"_L1;
        if (node.name != "outline"_L1)
            continue;
        QString address = node.attribute("xmlurl"_L1).trimmed();
        if (address.isEmpty() && node.attribute("type"_L1) == "rss"_L1)
            address = node.attribute("url"_L1).trimmed();
        if (!address.isEmpty())
            feeds.push_back({.address = address,
                             .title = titleOf(node),
                             .page = node.attribute("htmlurl"_L1).trimmed(),
                             .folders = foldersOf(tree, node)});
    }
    if (!isOpml && feeds.empty())
        return std::nullopt;
    return feeds;
}

QByteArray opmlOf(const QString& title, const std::vector<OpmlFeed>& feeds)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"opml"_s);
    xml.writeAttribute(u"version"_s, u"2.0"_s);
    xml.writeStartElement(u"head"_s);
    xml.writeTextElement(u"title"_s, title);
    xml.writeEndElement();
    xml.writeStartElement(u"body"_s);
    std::vector<OpmlFeed> sorted = feeds;
    std::ranges::stable_sort(sorted, {}, [](const OpmlFeed& feed) { return feed.folders.value(0); });
    QString folder;
    for (const OpmlFeed& feed : sorted) {
        if (feed.folders.value(0) != folder) {
            if (!folder.isEmpty())
                xml.writeEndElement();
            folder = feed.folders.value(0);
            xml.writeStartElement(u"outline"_s);
            xml.writeAttribute(u"text"_s, folder);
        }
        writeFeed(xml, feed);
    }
    xml.writeEndDocument();
    return bytes;
}

} // namespace cohort
