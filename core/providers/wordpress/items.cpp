#include "core/providers/wordpress/items.h"

#include "core/providers/wordpress/rest.h"
#include "core/providers/wordpress/site_names.h"
#include "core/text/html_reader.h"
#include "core/text/profile_links.h"

#include <algorithm>

namespace cohort::wordpress {

using namespace Qt::StringLiterals;

namespace {

/// UTF-16 units of a title, of a name and of a biography; more is cut.
constexpr int longestTitle = 500;
constexpr int longestName = 200;
constexpr int longestBio = 2000;
/// What was touched within this time of its birth was not edited.
constexpr qint64 birthSeconds = 120;

QUrl webAddress(const QJsonValue& json)
{
    const QUrl url(json.toString(), QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && web && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

QString plainLine(const QString& html, int longest)
{
    return cleanLine(richTextFromHtml(html).text, longest);
}

/// Pictures of people come over https where they can.
QUrl avatarIn(const QJsonValue& urls)
{
    QUrl url = webAddress(urls["96"_L1]);
    if (url.scheme() == "http"_L1 && url.port() < 0)
        url.setScheme(u"https"_s);
    return url;
}

/// A user of whom only the number is told, and perhaps the name.
Author knownByNumber(qint64 user, const QString& name, const Account& account)
{
    const QString uri = userUri(account.server, user);
    if (uri == account.facts.me.uri)
        return account.facts.me;
    return {.network = networkId(),
            .uri = uri,
            .remoteId = QString::number(user),
            .handle = u"@user-%1@%2"_s.arg(user).arg(account.server.host()),
            .name = name};
}

Author visitor(const QJsonObject& comment, const Account& account)
{
    const QString name = plainLine(comment["author_name"_L1].toString(), longestName);
    const QString page = comment["author_url"_L1].toString();
    return {.network = networkId(),
            .uri = visitorUri(account.server, name, page),
            .handle = name.isEmpty() ? account.server.host() : name,
            .name = name};
}

Author authorIn(const QJsonObject& json, const Account& account)
{
    if (auto user = readUser(embedded(json, "author"_L1), account))
        return std::move(*user);
    const qint64 number = json["author"_L1].toInteger();
    const QString name = plainLine(json["author_name"_L1].toString(), longestName);
    return number > 0 ? knownByNumber(number, name, account) : visitor(json, account);
}

RichText textOf(const QJsonObject& json, const QUrl& base)
{
    // Private and protected posts are announced as such in the rendered title, in the language of the site.
    const QJsonValue title = json["title"_L1];
    const bool announced =
        json["status"_L1].toString() == "private"_L1 || visibilityOf(json) == Visibility::Circle;
    const bool told = announced && title["raw"_L1].isString();
    const QString line = plainLine(title[told ? "raw"_L1 : "rendered"_L1].toString(), longestTitle);
    const QString content = json["content"_L1]["rendered"_L1].toString();
    const QString head =
        line.isEmpty() ? QString() : QString("<p><b>"_L1 % line.toHtmlEscaped() % "</b></p>"_L1);
    return richTextFromHtml(head % content, base);
}

std::vector<Media> pictureIn(const QJsonObject& json)
{
    const QJsonObject picture = embedded(json, "wp:featuredmedia"_L1);
    const QUrl url = webAddress(picture["source_url"_L1]);
    if (url.isEmpty() || picture["media_type"_L1].toString() != "image"_L1)
        return {};
    const QJsonValue details = picture["media_details"_L1];
    const QUrl small = webAddress(details["sizes"_L1]["medium"_L1]["source_url"_L1]);
    return {{.kind = MediaKind::Image,
             .url = url,
             .previewUrl = small.isEmpty() ? url : small,
             .description = cleanText(picture["alt_text"_L1].toString(), longestBio),
             .width = std::max(0, details["width"_L1].toInt()),
             .height = std::max(0, details["height"_L1].toInt())}};
}

Standing standingBehind(Visibility visibility)
{
    return visibility == Visibility::Circle ? Standing::Password : Standing::Shown;
}

Standing standingOfPost(const QJsonObject& post)
{
    const QString status = post["status"_L1].toString();
    if (status == "draft"_L1)
        return Standing::Draft;
    return status == "pending"_L1 ? Standing::Waiting : standingBehind(visibilityOf(post));
}

Standing standingOf(const QJsonObject& comment, Visibility visibility)
{
    const QString status = comment["status"_L1].toString();
    if (status == "approved"_L1)
        return standingBehind(visibility);
    return status == "spam"_L1 || status == "trash"_L1 ? Standing::Rejected : Standing::Waiting;
}

} // namespace

QJsonObject embedded(const QJsonObject& json, QLatin1StringView name)
{
    const QJsonObject found = json["_embedded"_L1][name][0].toObject();
    return found["code"_L1].isString() ? QJsonObject() : found; // an error stands in its place
}

QDateTime readTime(const QJsonValue& json)
{
    const QDateTime time = QDateTime::fromString(json.toString(), Qt::ISODate);
    return time.isValid() ? QDateTime(time.date(), time.time(), Qt::UTC) : QDateTime();
}

std::optional<Author> readUser(const QJsonObject& json, const Account& account)
{
    const qint64 number = json["id"_L1].toInteger();
    const QString slug = cleanLine(json["slug"_L1].toString(), longestName);
    if (number <= 0 || slug.isEmpty())
        return std::nullopt;
    // What the user gave as a website; the site checks it no more than what stands in the description.
    std::vector<ProfileLink> links = linkTo(webAddress(json["url"_L1]));
    addLinks(links, linksInHtml(json["description"_L1].toString(), false));
    return Author{.network = networkId(),
                  .uri = userUri(account.server, number),
                  .remoteId = QString::number(number),
                  .handle = u'@' % slug % u'@' % account.server.host(),
                  .name = plainLine(json["name"_L1].toString(), longestName),
                  .profileUrl = webAddress(json["link"_L1]),
                  .avatarUrl = avatarIn(json["avatar_urls"_L1]),
                  .bio = cleanText(richTextFromHtml(json["description"_L1].toString()).text, longestBio),
                  .links = std::move(links)};
}

Visibility visibilityOf(const QJsonObject& post)
{
    if (post["status"_L1].toString() != "publish"_L1)
        return Visibility::OnlyMe;
    return post["content"_L1]["protected"_L1].toBool() ? Visibility::Circle : Visibility::Anyone;
}

std::optional<Post> readPost(const QJsonObject& json, const Account& account)
{
    const qint64 number = json["id"_L1].toInteger();
    const QDateTime created = readTime(json["date_gmt"_L1]);
    if (number <= 0 || !created.isValid())
        return std::nullopt;
    const SitePlace place{.post = number};
    Post post{.ref = refOf(account, place),
              .threadUri = uriOf(account.server, place),
              .author = authorIn(json, account),
              .url = webAddress(json["link"_L1]),
              .created = created,
              .text = textOf(json, siteHome(account.server)),
              .visibility = visibilityOf(json),
              .media = pictureIn(json),
              .standing = standingOfPost(json)};
    const QDateTime changed = readTime(json["modified_gmt"_L1]);
    if (changed > created.addSecs(birthSeconds))
        post.edited = changed;
    return post;
}

std::optional<Post> readComment(const QJsonObject& json, const Account& account, Visibility visibility)
{
    const SitePlace place{.post = json["post"_L1].toInteger(), .comment = json["id"_L1].toInteger()};
    const QDateTime created = readTime(json["date_gmt"_L1]);
    if (place.post <= 0 || place.comment <= 0 || !created.isValid())
        return std::nullopt;
    const qint64 answered = std::max<qint64>(0, json["parent"_L1].toInteger());
    const Standing standing = standingOf(json, visibility);
    const bool held = standing == Standing::Waiting || standing == Standing::Rejected;
    const QJsonObject above = embedded(json, answered > 0 ? "in-reply-to"_L1 : "up"_L1);
    Post post{.ref = refOf(account, place),
              .threadUri = uriOf(account.server, {.post = place.post}),
              .parent = refOf(account, {.post = place.post, .comment = answered}),
              .author = authorIn(json, account),
              .url = webAddress(json["link"_L1]),
              .created = created,
              .text =
                  richTextFromHtml(json["content"_L1]["rendered"_L1].toString(), siteHome(account.server)),
              .visibility = held ? Visibility::OnlyMe : visibility,
              .standing = standing};
    if (!above.isEmpty())
        post.parentAuthor = authorIn(above, account);
    return post;
}

bool answersMe(const QJsonObject& comment, const Account& account)
{
    const qint64 me = account.facts.me.remoteId.toLongLong();
    const auto isMine = [me](const QJsonObject& json) {
        return me > 0 && json["author"_L1].toInteger() == me;
    };
    return !isMine(comment) &&
           (isMine(embedded(comment, "up"_L1)) || isMine(embedded(comment, "in-reply-to"_L1)));
}

} // namespace cohort::wordpress
