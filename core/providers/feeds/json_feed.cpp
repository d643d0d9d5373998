#include "core/providers/feeds/parsed_feed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cohort::feeds {

using namespace Qt::StringLiterals;

namespace {

QUrl address(const QJsonValue& value, const QUrl& base)
{
    const QString written = value.toString().trimmed();
    return written.isEmpty() ? QUrl() : base.resolved(QUrl(written));
}

QString authorName(const QJsonObject& object)
{
    const QJsonObject first = object["authors"_L1].toArray().at(0).toObject();
    return (first.isEmpty() ? object["author"_L1].toObject() : first)["name"_L1].toString();
}

QUrl authorPage(const QJsonObject& object, const QUrl& base)
{
    const QJsonObject first = object["authors"_L1].toArray().at(0).toObject();
    return address((first.isEmpty() ? object["author"_L1].toObject() : first)["url"_L1], base);
}

QString htmlOf(const QJsonObject& item)
{
    if (const QString html = item["content_html"_L1].toString(); !html.isEmpty())
        return html;
    for (const auto& name : {"content_text"_L1, "summary"_L1})
        if (const QString text = item[name].toString(); !text.isEmpty())
            return text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
    return {};
}

Entry entryOf(const QJsonObject& item, const QUrl& base)
{
    const QJsonValue id = item["id"_L1];
    Entry entry{.id = id.isDouble() ? QString::number(id.toDouble(), 'g', 17) : id.toString(),
                .title = item["title"_L1].toString().toHtmlEscaped(),
                .html = htmlOf(item),
                .base = base,
                .link = address(item["url"_L1], base),
                .authorName = authorName(item),
                .authorPage = authorPage(item, base),
                .published = feedTime(item["date_published"_L1].toString()),
                .updated = feedTime(item["date_modified"_L1].toString()),
                .language = item["language"_L1].toString()};
    if (entry.link.isEmpty())
        entry.link = address(item["external_url"_L1], base);
    if (const QUrl image = address(item["image"_L1], base); !image.isEmpty())
        entry.enclosures.push_back({.url = image, .type = u"image/"_s});
    const QJsonArray attachments = item["attachments"_L1].toArray();
    for (const auto& each : attachments) {
        const QJsonObject file = each.toObject();
        entry.enclosures.push_back({.url = address(file["url"_L1], base),
                                    .type = file["mime_type"_L1].toString(),
                                    .description = file["title"_L1].toString()});
    }
    return entry;
}

} // namespace

std::optional<ParsedFeed> parsedJsonFeed(const QByteArray& bytes, const QUrl& address)
{
    const QByteArray mark("\xef\xbb\xbf");
    const QJsonObject top =
        QJsonDocument::fromJson(bytes.startsWith(mark) ? bytes.sliced(mark.size()) : bytes).object();
    const bool announced = top["version"_L1].toString().contains("jsonfeed.org"_L1);
    if (!announced && !top["items"_L1].isArray())
        return std::nullopt;
    ParsedFeed feed{.kind = u"json"_s,
                    .title = top["title"_L1].toString().toHtmlEscaped(),
                    .subtitle = top["description"_L1].toString().toHtmlEscaped(),
                    .page = feeds::address(top["home_page_url"_L1], address),
                    .next = feeds::address(top["next_url"_L1], address),
                    .icon = feeds::address(top["icon"_L1], address),
                    .authorName = feeds::authorName(top),
                    .language = top["language"_L1].toString()};
    const QJsonArray items = top["items"_L1].toArray();
    feed.cut = items.size() > mostEntries;
    for (qsizetype i = 0; i < std::min(items.size(), mostEntries); ++i)
        feed.entries.push_back(entryOf(items.at(i).toObject(), address));
    return feed;
}

} // namespace cohort::feeds
