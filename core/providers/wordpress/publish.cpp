#include "core/providers/wordpress/publish.h"

#include "core/model/draft_title.h"
#include "core/model/post_password.h"
#include "core/providers/wordpress/conversation.h"
#include "core/providers/wordpress/items.h"
#include "core/providers/wordpress/rest.h"
#include "core/providers/wordpress/site_names.h"

#include <QRegularExpression>

namespace cohort::wordpress {

using namespace Qt::StringLiterals;

namespace {

// Our clock and the site's may differ by this much; more is wrong on one side.
constexpr qint64 skewSeconds = 5 * 60;
constexpr int conflict = 409;

struct Wording {
    QString title{};
    QString body{};
};

Wording wordingOf(const Draft& draft)
{
    QString text = draft.text.trimmed();
    if (!draft.contentWarning.isEmpty())
        text.prepend(draft.contentWarning.trimmed() % "\n\n"_L1);
    const QString title = titleOf(text);
    if (title.isEmpty())
        return {.body = text};
    return {.title = title, .body = text.mid(text.indexOf("\n\n"_L1)).trimmed()};
}

QString lettersOf(const QString& text)
{
    QString letters;
    for (const QChar character : text)
        if (character.isLetterOrNumber() || character.isSurrogate())
            letters += character.toCaseFolded();
    return letters;
}

bool maySee(const Account& account)
{
    return account.facts.quirks.value(writesQuirk) == "yes"_L1;
}

Result<void> checkPublishing(const ClearedPost& post, const Account& account)
{
    const Draft& draft = post.draft();
    if (!draft.edits.isNull() || !draft.media.empty() || draft.poll)
        return fail(ErrorKind::Unsupported, u"no edits, pictures or polls"_s);
    const bool comment = !draft.replyTo.isNull();
    const bool asDraft = post.reach().siteDraft;
    const bool byPassword = post.visibility() == Visibility::Circle && post.reach().password;
    const bool fits = post.visibility() == Visibility::Anyone ||
                      (!comment && (byPassword || post.visibility() == Visibility::OnlyMe));
    if (byPassword && (protectsNothing(draft.password) || draft.password.size() > longestPostPassword))
        return fail(ErrorKind::InvalidInput, u"no password that the site can keep"_s);
    if (!fits || (asDraft && (comment || post.visibility() != Visibility::OnlyMe)))
        return fail(ErrorKind::Unsupported, u"this visibility is not the site's"_s);
    const std::vector<Visibility>& can = account.facts.can.visibilities;
    const bool mayWrite =
        asDraft ? account.facts.can.siteDrafts : std::ranges::find(can, Visibility::OnlyMe) != can.end();
    if (!comment && !mayWrite)
        return fail(ErrorKind::Refused, u"this login may comment, not publish"_s);
    return {};
}

Result<Published> publishedPost(const QJsonObject& json, const ClearedPost& asked, const Account& account)
{
    auto post = readPost(json, account);
    if (!post)
        return fail(ErrorKind::BadReply, u"no post where one belongs"_s);
    post->author = account.facts.me;
    // Behind another password than was asked for it is open to nobody knows whom.
    const QJsonValue password = json["password"_L1];
    if (asked.reach().password && password.isString() && password.toString() != asked.draft().password)
        post->visibility = Visibility::Unknown;
    return Published{.post = std::move(*post)};
}

// --- posts ---

QString statusOf(const ClearedPost& post)
{
    if (post.reach().siteDraft)
        return u"draft"_s;
    return post.visibility() == Visibility::OnlyMe ? u"private"_s : u"publish"_s;
}

QString slugOf(const ClearedPost& post)
{
    const Wording words = wordingOf(post.draft());
    if (post.reach()
            .password) // the address is seen by all: nothing of the text but its title may stand in it
        return slugFor(words.title, post.idempotencyKey());
    return slugFor(words.title.isEmpty() ? words.body : words.title, post.idempotencyKey());
}

Result<std::optional<Published>> findPost(const ClearedPost& post, const Rest& rest, const Account& account)
{
    if (!maySee(account))
        return std::optional<Published>{};
    const auto found = rest.get(u"wp/v2/posts"_s, {{u"slug"_s, slugOf(post)},
                                                   {u"author"_s, account.facts.me.remoteId},
                                                   {u"status"_s, u"publish,future,draft,pending,private"_s},
                                                   {u"context"_s, u"edit"_s}});
    if (!found)
        return fail(found.error());
    if (found->list.isEmpty())
        return std::optional<Published>{};
    auto published = publishedPost(found->list[0].toObject(), post, account);
    if (!published)
        return fail(published.error());
    return std::optional(std::move(*published));
}

Result<Published> sendPost(const ClearedPost& post, const Rest& rest, const Account& account)
{
    auto earlier = findPost(post, rest, account);
    if (!earlier)
        return fail(earlier.error());
    if (*earlier)
        return std::move(**earlier);
    const Wording words = wordingOf(post.draft());
    QJsonObject input{{u"title"_s, words.title.toHtmlEscaped()},
                      {u"content"_s, htmlOf(words.body)},
                      {u"slug"_s, slugOf(post)},
                      {u"status"_s, statusOf(post)}};
    if (post.reach().password)
        input[u"password"_s] = post.draft().password;
    const auto made = rest.post(u"wp/v2/posts"_s, input);
    if (!made)
        return fail(made.error());
    return publishedPost(*made, post, account);
}

// --- comments ---

/// How far the post goes below which the comment stands: so far goes the comment.
Result<Visibility> reachBelow(qint64 number, const Rest& rest, const Account& account)
{
    const auto json = fetchPost(number, rest, maySee(account));
    if (!json)
        return fail(json.error());
    return visibilityOf(*json);
}

Result<std::optional<Published>> findComment(const ClearedPost& post, const QDateTime& since,
                                             const Rest& rest, const Account& account)
{
    const auto place = placeOf(account, post.draft().replyTo);
    if (!place)
        return fail(ErrorKind::NotFound, u"not a post of this site"_s);
    Fields query{{u"post"_s, QString::number(place->post)},
                 {u"parent"_s, QString::number(place->comment)},
                 {u"per_page"_s, u"100"_s},
                 {u"_embed"_s, u"author,up,in-reply-to"_s}};
    if (maySee(account))
        query.emplace_back(u"status"_s, u"all"_s);
    const auto answer = rest.get(u"wp/v2/comments"_s, query);
    if (!answer)
        return fail(answer.error());
    const QString sought = lettersOf(wordingOf(post.draft()).title % wordingOf(post.draft()).body);
    for (const auto& value : answer->list) {
        const QJsonObject json = value.toObject();
        auto comment = readComment(json, account, Visibility::Anyone);
        if (!comment || comment->author.uri != account.facts.me.uri ||
            lettersOf(comment->text.text) != sought)
            continue;
        if (since.isValid() && comment->created < since.addSecs(-skewSeconds))
            continue;
        const auto reach = reachBelow(place->post, rest, account);
        if (!reach)
            return fail(reach.error());
        comment = readComment(json, account, *reach);
        return std::optional(Published{.post = std::move(*comment)});
    }
    return std::optional<Published>{};
}

/// The site has these words of mine below this post already, but does not show them: they wait for approval
/// there. Known here under a name of its own until the site tells the true one.
Published waitingComment(const ClearedPost& post, const SitePlace& place, const Session& session)
{
    const Account& account = session.account;
    Post comment{.ref = {.account = account.id,
                         .uri = uriOfWaiting(account.server, place.post, post.idempotencyKey())},
                 .threadUri = uriOf(account.server, {.post = place.post}),
                 .parent = refOf(account, place),
                 .author = account.facts.me,
                 .created = session.clock.now().toUTC(),
                 .text = RichText::plain(post.draft().text.trimmed()),
                 .visibility = Visibility::OnlyMe,
                 .standing = Standing::Waiting};
    return {.post = std::move(comment)};
}

Result<Published> sendComment(const ClearedPost& post, const Rest& rest, Session& session)
{
    const Account& account = session.account;
    const auto place = placeOf(account, post.draft().replyTo);
    if (!place)
        return fail(ErrorKind::NotFound, u"not a post of this site"_s);
    const auto reach = reachBelow(place->post, rest, account);
    if (!reach)
        return fail(reach.error());
    QString words = post.draft().text.trimmed();
    if (!post.draft().contentWarning.isEmpty())
        words.prepend(post.draft().contentWarning.trimmed() % "\n\n"_L1);
    const auto made = rest.post(
        u"wp/v2/comments"_s,
        {{u"post"_s, place->post}, {u"parent"_s, place->comment}, {u"content"_s, words.toHtmlEscaped()}});
    if (!made && made.error().code == conflict) {
        auto earlier = findComment(post, {}, rest, account);
        if (!earlier)
            return fail(earlier.error());
        return *earlier ? std::move(**earlier) : waitingComment(post, *place, session);
    }
    if (!made)
        return fail(made.error());
    auto comment = readComment(*made, account, *reach);
    if (!comment)
        return fail(ErrorKind::BadReply, u"no comment where one belongs"_s);
    comment->author = account.facts.me;
    return Published{.post = std::move(*comment)};
}

} // namespace

QString htmlOf(const QString& text)
{
    static const QRegularExpression paragraphs(u"\\n{2,}"_s);
    static const QRegularExpression link(u"(https?://[^\\s<>\"']*[^\\s<>\"'.,;:!?)])"_s);
    QString html;
    const QStringList parts = text.trimmed().split(paragraphs, Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        QString words;
        qsizetype done = 0;
        auto links = link.globalMatch(part);
        while (links.hasNext()) {
            const auto found = links.next();
            const QString address = found.captured(1).toHtmlEscaped();
            words += part.mid(done, found.capturedStart() - done).toHtmlEscaped() % "<a href=\""_L1 %
                     address % "\">"_L1 % address % "</a>"_L1;
            done = found.capturedEnd();
        }
        words += part.mid(done).toHtmlEscaped();
        words.replace(u'\n', "<br>"_L1);
        html += "<p>"_L1 % words % "</p>\n"_L1;
    }
    return html.trimmed();
}

Result<Published> publishPost(const ClearedPost& post, Session& session)
{
    if (session.stop.stop_requested())
        return fail(ErrorKind::Cancelled, {});
    if (const auto fits = checkPublishing(post, session.account); !fits)
        return fail(fits.error());
    const Rest rest(session);
    return post.draft().replyTo.isNull() ? sendPost(post, rest, session.account)
                                         : sendComment(post, rest, session);
}

Result<std::optional<Published>> findSent(const ClearedPost& post, const QDateTime& since, Session& session)
{
    if (session.stop.stop_requested())
        return fail(ErrorKind::Cancelled, {});
    const Rest rest(session);
    return post.draft().replyTo.isNull() ? findPost(post, rest, session.account)
                                         : findComment(post, since, rest, session.account);
}

} // namespace cohort::wordpress
