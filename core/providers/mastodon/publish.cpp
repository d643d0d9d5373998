#include "core/providers/mastodon/publish.h"

#include "core/providers/mastodon/addressing.h"
#include "core/providers/mastodon/circle.h"
#include "core/providers/mastodon/media.h"
#include "core/providers/mastodon/resolve.h"

namespace cohort::mastodon {

namespace {

bool isLimited(Visibility visibility)
{
    return visibility < Visibility::LocalOnly;
}

/// The answered post came through another account of mine: the ids in it mean somebody else at this server.
bool answersFromAnotherAccount(const ClearedPost& post)
{
    return !post.draft().replyTo.isNull() && post.draft().replyTo.account != post.account();
}

void addPoll(Fields& form, const QStringList& options, qint64 seconds, bool multiple)
{
    for (const QString& option : options)
        form.emplace_back(QStringLiteral("poll[options][]"), option);
    form.emplace_back(QStringLiteral("poll[expires_in]"), QString::number(seconds));
    form.emplace_back(QStringLiteral("poll[multiple]"),
                      multiple ? QStringLiteral("true") : QStringLiteral("false"));
}

/// What both a new post and an edit carry.
Result<Fields> commonFields(const ClearedPost& post, const Api& api, const Account& account)
{
    const Draft& draft = post.draft();
    Fields form{{QStringLiteral("status"), sentText(post, account)}};
    if (!draft.language.isEmpty())
        form.emplace_back(QStringLiteral("language"), draft.language);
    form.emplace_back(QStringLiteral("spoiler_text"), draft.contentWarning);
    if (!draft.contentWarning.isEmpty())
        form.emplace_back(QStringLiteral("sensitive"), QStringLiteral("true"));
    for (const DraftMedia& media : draft.media) {
        const auto id = uploadMedia(api, media, account.facts.can.maxMediaBytes);
        if (!id)
            return fail(id.error());
        form.emplace_back(QStringLiteral("media_ids[]"), *id);
    }
    if (draft.poll) {
        const QStringList options(draft.poll->options.begin(), draft.poll->options.end());
        addPoll(form, options, draft.poll->minutes * 60LL, draft.poll->multiple);
    }
    return form;
}

/// The request itself fails on servers that know this field when anybody else would get the post. An empty
/// entry is how a form says "nobody".
Result<void> addAllowedPeople(Fields& form, const ClearedPost& post, const Api& api)
{
    bool nobody = true;
    for (Author author : allowedPeople(post)) {
        if (answersFromAnotherAccount(post))
            author.remoteId.clear();
        const auto id = idOf(api, author);
        if (!id && id.error().kind == ErrorKind::NotFound)
            continue; // nobody the server knows: it cannot deliver there either
        if (!id)
            return fail(id.error());
        form.emplace_back(QStringLiteral("allowed_mentions[]"), *id);
        nobody = false;
    }
    if (nobody)
        form.emplace_back(QStringLiteral("allowed_mentions[]"), QString());
    return {};
}

/// How far it goes: a word of the API, or the server's own list of exactly these people.
Result<Fields> visibilityFields(const ClearedPost& post, const Api& api, const Account& account)
{
    if (post.visibility() == Visibility::Circle)
        return circleFields(post, api, account);
    const QString word = visibilityWord(post.visibility());
    if (word.isEmpty())
        return fail(ErrorKind::Unsupported, QStringLiteral("this visibility is not the API's"));
    return Fields{{QStringLiteral("visibility"), word}};
}

Result<Fields> newPostFields(const ClearedPost& post, const Api& api, const Account& account)
{
    auto visibility = visibilityFields(post, api, account);
    if (!visibility)
        return visibility;
    auto form = commonFields(post, api, account);
    if (!form)
        return form;
    form->insert(form->end(), visibility->begin(), visibility->end());
    if (!post.draft().replyTo.isNull()) {
        PostRef answered = post.draft().replyTo;
        if (answersFromAnotherAccount(post))
            answered.remoteId.clear();
        const auto parent = idOf(api, answered);
        if (!parent)
            return fail(parent.error());
        form->emplace_back(QStringLiteral("in_reply_to_id"), *parent);
    }
    const bool byList = circleForm(account) != CircleForm::Field && post.visibility() == Visibility::Circle;
    if (!isLimited(post.visibility()) || byList)
        return form;
    if (const auto added = addAllowedPeople(*form, post, api); !added)
        return fail(added.error());
    // Where there is a list of recipients, being named in the text means nothing any more.
    if (isSilent(post, account) && post.visibility() != Visibility::Circle &&
        !post.reach().recipients.empty())
        for (const Author& recipient : allowedPeople(post))
            form->emplace_back(QStringLiteral("to[]"), recipient.handle.mid(1));
    return form;
}

/// An edit that leaves out pictures or a poll removes them: what the draft does not replace is named again.
void keepAttachments(Fields& form, const JsonValue& status, const ClearedPost& post, const QDateTime& now)
{
    Fields kept;
    for (const JsonValue media : status["media_attachments"].items())
        if (const QString id = media["id"].id(); !id.isEmpty())
            kept.emplace_back(QStringLiteral("media_ids[]"), id);
    form.insert(form.begin() + 1, kept.begin(), kept.end());
    const auto poll = readPoll(status["poll"]);
    if (!poll || post.draft().poll)
        return;
    QStringList options;
    for (const PollOption& option : poll->options)
        options.push_back(option.text);
    // Servers refuse less than five minutes.
    addPoll(form, options, std::max<qint64>(now.secsTo(poll->ends), 300), poll->multiple);
}

Result<ApiAnswer> sendEdit(const ClearedPost& post, const Api& api, Session& session)
{
    const auto id = idOf(api, post.draft().edits);
    if (!id)
        return fail(id.error());
    const QString path = QStringLiteral("/api/v1/statuses/") % segment(*id);
    const auto before = api.get(path, {});
    if (!before)
        return fail(before.error());
    auto form = commonFields(post, api, session.account);
    if (!form)
        return fail(form.error());
    keepAttachments(*form, before->root(), post, session.clock.now());
    return api.put(path, *form);
}

Result<ApiAnswer> sendNew(const ClearedPost& post, const Api& api, const Account& account)
{
    const auto form = newPostFields(post, api, account);
    if (!form)
        return fail(form.error());
    return api.post(QStringLiteral("/api/v1/statuses"), *form,
                    {{"Idempotency-Key", post.idempotencyKey().toLatin1()}});
}

} // namespace

Result<Published> readPublished(const JsonValue& status, const Account& account)
{
    auto post = readPost(status, readingFor(account));
    if (!post)
        return fail(ErrorKind::BadReply, QStringLiteral("no post where one belongs"));
    Published published{.post = std::move(*post), .reachKnown = status["mentions"].isArray()};
    for (const Author& author : published.post.mentions)
        if (!sameAuthor(author, published.post.author))
            published.reached.push_back(author);
    return published;
}

Result<Published> publishPost(const ClearedPost& post, Session& session)
{
    const Api api(session);
    const auto answer =
        post.draft().edits.isNull() ? sendNew(post, api, session.account) : sendEdit(post, api, session);
    if (!answer)
        return fail(answer.error());
    auto published = readPublished(answer->root(), session.account);
    if (published)
        readAsCircle(*published, post, session.account);
    return published;
}

} // namespace cohort::mastodon
