#include "core/providers/bluesky/chat_send.h"

#include "core/providers/bluesky/chat.h"
#include "core/providers/bluesky/identifiers.h"
#include "core/providers/bluesky/mentions.h"
#include "core/providers/bluesky/posts.h"
#include "core/text/text_length.h"

#include <QJsonArray>

#include <algorithm>

namespace cohort::bluesky {

using namespace Qt::StringLiterals;

namespace {

// Messages looked through for one whose answer was lost, in pages: nobody writes more meanwhile.
constexpr int mostSoughtPages = 5;

/// Messages have no warning that readers must open first: it stands at the beginning.
QString messageText(const Draft& draft)
{
    if (draft.contentWarning.isEmpty())
        return draft.text;
    return draft.contentWarning % "\n\n"_L1 % draft.text;
}

Result<void> checkMessage(const ClearedPost& post)
{
    const Draft& draft = post.draft();
    if (post.visibility() != Visibility::Mentioned)
        return fail(ErrorKind::Unsupported, u"neither public nor a private message"_s);
    if (!draft.edits.isNull() || !draft.media.empty() || draft.poll || !draft.labels.empty())
        return fail(ErrorKind::Unsupported, u"a message is text alone"_s);
    const QString text = messageText(draft);
    if (graphemeCount(text) > mostMessageGraphemes || text.toUtf8().size() > mostMessageBytes)
        return fail(ErrorKind::InvalidInput, u"longer than the service takes"_s);
    if (post.reach().recipients.empty())
        return fail(ErrorKind::EmptyAudience, u"nobody is named"_s);
    return {};
}

/// The conversation it belongs to. One with a single person is made where there is none: it stays empty,
/// and unseen, until something is sent.
Result<ChatView> chatFor(const ClearedPost& post, const ChatApi& api)
{
    if (const auto answered = messageAddress(post.draft().replyTo.uri))
        return askForChat(u"chat.bsky.convo.getConvo"_s, {{u"convoId"_s, answered->conversation}}, api);
    const std::vector<Author>& people = post.reach().recipients;
    if (people.size() != 1 || !isDid(people.front().uri))
        return fail(ErrorKind::Unsupported, u"a group is not begun here"_s);
    return askForChat(u"chat.bsky.convo.getConvoForMembers"_s, {{u"members"_s, people.front().uri}}, api);
}

std::vector<Author> othersIn(const ChatView& chat, const QString& me)
{
    std::vector<Author> others = chat.members;
    std::erase_if(others, [&me](const Author& member) { return member.uri == me; });
    return others;
}

bool isAmong(const std::vector<Author>& people, const Author& one)
{
    return std::ranges::any_of(people, [&one](const Author& other) { return other.uri == one.uri; });
}

/// Nobody reads it whom the gate did not name, and nobody is promised it who would not get it.
Result<void> compareMembers(const ClearedPost& post, const ChatView& chat, const QString& me)
{
    const std::vector<Author>& named = post.reach().recipients;
    const std::vector<Author> others = othersIn(chat, me);
    Error error{.kind = ErrorKind::WouldReachMore, .detail = u"others are in the conversation"_s};
    for (const Author& member : others)
        if (!isAmong(named, member))
            error.people << member.handle;
    if (!error.people.isEmpty())
        return fail(error);
    if (!std::ranges::all_of(named, [&others](const Author& one) { return isAmong(others, one); }))
        return fail(ErrorKind::NotFound, u"somebody is not in the conversation any more"_s);
    return {};
}

/// The public post that a message is about is shown inside.
Result<QJsonObject> shownPost(const PostRef& about, Session& session)
{
    const auto view = viewOf(about, Api(session));
    if (!view)
        return fail(view.error());
    const QJsonObject record{{u"uri"_s, (*view)["uri"_L1]}, {u"cid"_s, (*view)["cid"_L1]}};
    return QJsonObject{{u"$type"_s, u"app.bsky.embed.record"_s}, {u"record"_s, record}};
}

Result<QJsonObject> messageOf(const ClearedPost& post, Session& session)
{
    const Draft& draft = post.draft();
    const QString text = messageText(draft);
    QJsonObject message{{u"text"_s, text}};
    const auto facets = resolvedMentions(facetsIn(text), Api(session));
    if (!facets)
        return fail(facets.error());
    if (!facets->empty())
        message.insert(u"facets"_s, toJson(*facets));
    const auto answered = messageAddress(draft.replyTo.uri);
    if (answered)
        message.insert(u"replyTo"_s, QJsonObject{{u"messageId"_s, answered->message}});
    const PostRef& about = draft.quotes.isNull() && !answered ? draft.replyTo : draft.quotes;
    if (about.isNull())
        return message;
    const auto shown = shownPost(about, session);
    if (!shown)
        return fail(shown.error());
    message.insert(u"embed"_s, *shown);
    return message;
}

Published publishedIn(const ChatView& chat, Post post, const ChatApi& api)
{
    post.author = api.account().facts.me;
    return {.post = std::move(post), .reached = othersIn(chat, api.me())};
}

} // namespace

Result<Published> sendMessage(const ClearedPost& post, Session& session, const QString& service)
{
    if (const auto fits = checkMessage(post); !fits)
        return fail(fits.error());
    const ChatApi api(session, service);
    const auto message = messageOf(post, session);
    if (!message)
        return fail(message.error());
    const auto chat = chatFor(post, api);
    if (!chat)
        return fail(chat.error());
    if (const auto same = compareMembers(post, *chat, api.me()); !same)
        return fail(same.error());
    const auto sent =
        api.procedure(u"chat.bsky.convo.sendMessage"_s, {{u"convoId"_s, chat->id}, {u"message"_s, *message}});
    if (!sent)
        return fail(sent.error());
    auto shown = readMessage(*sent, *chat, {}, api.account().id);
    if (!shown || shown->author.uri != api.me())
        return fail(ErrorKind::BadReply, u"no message where mine belongs"_s);
    return publishedIn(*chat, std::move(*shown), api);
}

Result<std::optional<Published>> findMessage(const ClearedPost& post, const QDateTime& since,
                                             Session& session, const QString& service)
{
    const ChatApi api(session, service);
    const auto chat = chatFor(post, api);
    if (!chat)
        return fail(chat.error());
    const QString text = richText(messageText(post.draft()), {}).text;
    const auto answered = messageAddress(post.draft().replyTo.uri);
    QString cursor;
    for (int step = 0; step < mostSoughtPages; ++step) {
        auto page = readMessages(*chat, largestChatPage, cursor, api);
        if (!page)
            return fail(page.error());
        for (Post& found : page->posts) {
            if (found.created < since)
                return std::optional<Published>{};
            const QString parent = answered ? post.draft().replyTo.uri : QString();
            if (found.author.uri == api.me() && found.text.text == text && found.parent.uri == parent)
                return std::optional(publishedIn(*chat, std::move(found), api));
        }
        cursor = page->cursor;
        if (cursor.isEmpty())
            return std::optional<Published>{};
    }
    return fail(ErrorKind::TooLarge, u"more messages came than can be looked through"_s);
}

} // namespace cohort::bluesky
