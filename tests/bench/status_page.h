#pragma once

#include "tests/bench/post_source.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cohort::bench {

/// Pages of a home feed as a Mastodon server sends them (entity Status of its REST interface), from the posts
/// of a PostSource: every third post is passed on by somebody, some have pictures, a card, a mention and
/// tags.
/// '<', '>' and '&' are escaped as Rails escapes them, which is most of the work of reading them.
class StatusPage final {
public:
    /// So many posts; never the same twice.
    [[nodiscard]] QByteArray next(int posts)
    {
        QJsonArray page;
        for (int i = 0; i < posts; ++i)
            page.append(++m_count % 3 == 0 ? passedOn(status(m_source.next())) : status(m_source.next()));
        QByteArray json = QJsonDocument(page).toJson(QJsonDocument::Compact);
        json.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026");
        return json;
    }

    /// The HTML of a post: paragraphs, a mention, a tag and a shortened link.
    [[nodiscard]] static QString html(const Post& post)
    {
        QString words = post.text.text.toHtmlEscaped();
        words.replace(QStringLiteral(" bi "), QStringLiteral("<br />"));
        return QStringLiteral(
                   "<p><span class=\"h-card\" translate=\"no\"><a href=\"https://work.test/@ana\" "
                   "class=\"u-url mention\">@<span>ana</span></a></span> %1 <a "
                   "href=\"https://work.test/tags/%2\" class=\"mention hashtag\" "
                   "rel=\"tag\">#<span>%2</span></a></p><p><a href=\"https://news.test/2026/05/%2-and-more\" "
                   "target=\"_blank\" rel=\"nofollow noopener\"><span "
                   "class=\"invisible\">https://</span><span "
                   "class=\"ellipsis\">news.test/2026/05/%2</span><span "
                   "class=\"invisible\">-and-more</span></a></p>")
            .arg(words, words.section(u' ', 0, 0));
    }

private:
    static QJsonObject account(const Author& author)
    {
        const QString name = author.uri.section(u'/', -1);
        const QString pictures =
            QStringLiteral("https://files.work.test/cache/accounts/avatars/%1.jpg").arg(name);
        return {
            {QStringLiteral("id"), name},
            {QStringLiteral("username"), name},
            {QStringLiteral("acct"), QString(name + QStringLiteral("@work.test"))},
            {QStringLiteral("display_name"), QString(QStringLiteral("Reader ") + name)},
            {QStringLiteral("locked"), false},
            {QStringLiteral("bot"), false},
            {QStringLiteral("created_at"), QStringLiteral("2022-11-06T00:00:00.000Z")},
            {QStringLiteral("note"), QStringLiteral("<p>Reads, sorts and lends. Opinions are on loan.</p>")},
            {QStringLiteral("url"), QString(QStringLiteral("https://work.test/@") + name)},
            {QStringLiteral("uri"), author.uri},
            {QStringLiteral("avatar"), pictures},
            {QStringLiteral("avatar_static"), pictures},
            {QStringLiteral("header"), pictures},
            {QStringLiteral("header_static"), pictures},
            {QStringLiteral("followers_count"), 4711},
            {QStringLiteral("following_count"), 815},
            {QStringLiteral("statuses_count"), 10'001},
            {QStringLiteral("emojis"), QJsonArray()},
            {QStringLiteral("fields"), QJsonArray()}};
    }
    QJsonObject status(const Post& post)
    {
        QJsonArray pictures;
        if (m_count % 4 == 0)
            pictures.append(QJsonObject{
                {QStringLiteral("id"), post.ref.remoteId},
                {QStringLiteral("type"), QStringLiteral("image")},
                {QStringLiteral("url"), QStringLiteral("https://files.work.test/media/%1.jpg").arg(m_count)},
                {QStringLiteral("preview_url"),
                 QStringLiteral("https://files.work.test/small/%1.jpg").arg(m_count)},
                {QStringLiteral("description"), QStringLiteral("The reading room with people and books")},
                {QStringLiteral("blurhash"), QStringLiteral("UBL_:rOpGG-oBUNG,qRj2so|=eE1w^n4S5NH")}});
        QJsonValue card;
        if (m_count % 5 == 0)
            card =
                QJsonObject{{QStringLiteral("url"), QStringLiteral("https://news.test/story")},
                            {QStringLiteral("title"), QStringLiteral("A headline about libraries")},
                            {QStringLiteral("description"), QStringLiteral("What the page says of itself.")},
                            {QStringLiteral("type"), QStringLiteral("link")},
                            {QStringLiteral("provider_name"), QStringLiteral("News")}};
        const QJsonObject mention{{QStringLiteral("id"), QStringLiteral("7")},
                                  {QStringLiteral("username"), QStringLiteral("ana")},
                                  {QStringLiteral("url"), QStringLiteral("https://work.test/@ana")},
                                  {QStringLiteral("acct"), QStringLiteral("ana@work.test")}};
        const bool answers = !post.parent.uri.isEmpty();
        return {{QStringLiteral("id"), post.ref.remoteId},
                {QStringLiteral("created_at"), post.created.toString(Qt::ISODateWithMs)},
                {QStringLiteral("in_reply_to_id"),
                 answers ? QJsonValue(post.parent.uri.section(u'/', -1)) : QJsonValue()},
                {QStringLiteral("in_reply_to_account_id"), QJsonValue()},
                {QStringLiteral("sensitive"), false},
                {QStringLiteral("spoiler_text"), QString()},
                {QStringLiteral("visibility"), QStringLiteral("public")},
                {QStringLiteral("language"), QStringLiteral("en")},
                {QStringLiteral("uri"), post.ref.uri},
                {QStringLiteral("url"), post.ref.uri},
                {QStringLiteral("replies_count"), 3},
                {QStringLiteral("reblogs_count"), 5},
                {QStringLiteral("favourites_count"), 7},
                {QStringLiteral("edited_at"), QJsonValue()},
                {QStringLiteral("content"), html(post)},
                {QStringLiteral("reblog"), QJsonValue()},
                {QStringLiteral("account"), account(post.author)},
                {QStringLiteral("media_attachments"), pictures},
                {QStringLiteral("mentions"), QJsonArray{mention}},
                {QStringLiteral("tags"), QJsonArray()},
                {QStringLiteral("emojis"), QJsonArray()},
                {QStringLiteral("card"), card},
                {QStringLiteral("poll"), QJsonValue()}};
    }
    QJsonObject passedOn(const QJsonObject& post)
    {
        Post by = m_source.next();
        by.ref.uri += QStringLiteral("/activity");
        QJsonObject outer = status(by);
        outer[QStringLiteral("content")] = QString();
        outer[QStringLiteral("reblog")] = post;
        return outer;
    }

    PostSource m_source{};
    int m_count = 0;
};

} // namespace cohort::bench
