#include "core/providers/bluesky/chat.h"

#include "core/policy/server_families.h"
#include "core/providers/bluesky/chat_send.h"
#include "core/providers/bluesky/chat_views.h"
#include "core/providers/bluesky/posts.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace cohort::bluesky {

using namespace Qt::StringLiterals;

namespace {

// How far one look for what is new walks down, and how far into a conversation, in pages.
constexpr int mostChatPages = 10;
constexpr int mostMessagePages = 20;
constexpr int mostMemberPages = 10;
constexpr QLatin1StringView olderChats("older ");
constexpr QLatin1StringView newerChats("newer ");

QString pageSize(int wanted)
{
    return QString::number(std::clamp(wanted, 1, largestChatPage));
}

} // namespace

Result<void> completeMembers(ChatView& chat, const ChatApi& api)
{
    if (!chat.group)
        return {};
    std::vector<Author> all;
    QString cursor;
    for (int page = 0; page < mostMemberPages; ++page) {
        Parameters query{{u"convoId"_s, chat.id}, {u"limit"_s, pageSize(largestChatPage)}};
        if (!cursor.isEmpty())
            query.emplace_back(u"cursor"_s, cursor);
        const auto answer = api.query(u"chat.bsky.convo.getConvoMembers"_s, query);
        if (!answer)
            return fail(answer.error());
        for (const Author& member : readAuthors((*answer)["members"_L1]))
            addAuthor(all, member);
        const QString next = (*answer)["cursor"_L1].toString();
        if (next.isEmpty() || next == cursor) {
            chat.members = std::move(all);
            return {};
        }
        cursor = next;
    }
    return fail(ErrorKind::TooLarge, u"more members than a group can have"_s);
}

Result<ChatView> askForChat(const QString& method, const Parameters& query, const ChatApi& api)
{
    const auto answer = api.query(method, query);
    if (!answer)
        return fail(answer.error());
    auto chat = readChat((*answer)["convo"_L1]);
    if (!chat)
        return fail(ErrorKind::BadReply, u"no conversation where one belongs"_s);
    if (auto completed = completeMembers(*chat, api); !completed)
        return fail(completed.error());
    return std::move(*chat);
}

Result<MessagePage> readMessages(const ChatView& chat, int limit, const QString& cursor, const ChatApi& api)
{
    Parameters query{{u"convoId"_s, chat.id}, {u"limit"_s, pageSize(limit)}};
    if (!cursor.isEmpty())
        query.emplace_back(u"cursor"_s, cursor);
    const auto answer = api.query(u"chat.bsky.convo.getMessages"_s, query);
    if (!answer)
        return fail(answer.error());
    const std::vector<Author> others = readAuthors((*answer)["relatedProfiles"_L1]);
    const QJsonArray messages = (*answer)["messages"_L1].toArray();
    MessagePage page;
    for (const auto& message : messages) {
        if (isDeletedMessage(message))
            page.gone.push_back(MessageAddress{chat.id, message["id"_L1].toString()}.text());
        else if (auto post = readMessage(message, chat, others, api.account().id))
            page.posts.push_back(std::move(*post));
    }
    page.cursor = (*answer)["cursor"_L1].toString();
    if (page.cursor == cursor)
        page.cursor.clear();
    return page;
}

namespace {

/// Gathers pages of the list of conversations, which has the ones written to last at the top.
class Chats final {
public:
    Chats(const FeedRequest& request, const ChatApi& api)
        : m_request(request)
        , m_api(api)
    {
    }

    [[nodiscard]] Result<Batch> fetch()
    {
        const QString& token = m_request.cursor.token;
        QString cursor;
        if (m_request.direction == FeedRequest::Direction::Older && token.startsWith(olderChats))
            cursor = token.mid(olderChats.size());
        if (m_request.direction == FeedRequest::Direction::Newer && token.startsWith(newerChats))
            m_seenMs = token.mid(newerChats.size()).toLongLong();
        m_newestMs = m_seenMs;
        const bool fromTop = cursor.isEmpty();
        for (int page = 0; page < mostChatPages; ++page) {
            auto next = readPage(cursor);
            if (!next)
                return fail(next.error());
            cursor = std::move(*next);
            if (cursor.isEmpty() || m_seenMs == 0 || m_allKnown)
                break;
        }
        if (fromTop && m_newestMs > 0)
            m_batch.newer = FeedCursor{newerChats % QString::number(m_newestMs)};
        if (!cursor.isEmpty() && !m_allKnown)
            m_batch.older = FeedCursor{olderChats % cursor};
        addAuthors(m_batch.authors, m_batch.posts);
        return std::move(m_batch);
    }

private:
    /// Answers with the cursor of the next page.
    [[nodiscard]] Result<QString> readPage(const QString& cursor)
    {
        Parameters query{{u"limit"_s, pageSize(m_request.limit)}};
        if (!cursor.isEmpty())
            query.emplace_back(u"cursor"_s, cursor);
        const auto answer = m_api.query(u"chat.bsky.convo.listConvos"_s, query);
        if (!answer)
            return fail(answer.error());
        const QJsonArray convos = (*answer)["convos"_L1].toArray();
        m_allKnown = m_seenMs > 0 && !convos.isEmpty();
        for (const auto& view : convos) {
            auto chat = readChat(view);
            if (!chat || !chat->lastMessage.isObject())
                continue;
            if (auto added = add(*chat); !added)
                return fail(added.error());
        }
        const QString next = (*answer)["cursor"_L1].toString();
        return next == cursor ? QString() : next;
    }

    [[nodiscard]] Result<void> add(ChatView& chat)
    {
        // The same conversation may have come to the top while the pages were read.
        if (std::ranges::any_of(m_batch.conversations, [&chat](const PrivateConversation& known) {
                return known.remoteId == chat.id;
            }))
            return {};
        const auto before = readMessage(chat.lastMessage, chat, {}, m_api.account().id);
        const bool known = before && before->created.toMSecsSinceEpoch() <= m_seenMs;
        m_allKnown = m_allKnown && known;
        // Of a group the list names a few members only; who they all are was asked when the message came.
        if (known && chat.group)
            return {};
        if (auto completed = completeMembers(chat, m_api); !completed)
            return completed;
        auto last = readMessage(chat.lastMessage, chat, {}, m_api.account().id);
        std::vector<Post> posts;
        if (!last || (!known && chat.unread > 1)) {
            // More came than the last one, or that one cannot be shown: those before it.
            auto page = readMessages(chat, chat.unread + 1, {}, m_api);
            if (!page)
                return fail(page.error());
            m_batch.goneUris.insert(m_batch.goneUris.end(), page->gone.begin(), page->gone.end());
            posts = std::move(page->posts);
        }
        if (posts.empty() && last)
            posts.push_back(std::move(*last));
        if (posts.empty())
            return {};
        m_newestMs = std::max(m_newestMs, posts.front().created.toMSecsSinceEpoch());
        PrivateConversation talk{.remoteId = chat.id,
                                 .lastPost = posts.front().ref.uri,
                                 .participants = std::move(chat.members),
                                 .unread = chat.unread > 0};
        std::erase_if(talk.participants, [this](const Author& author) { return author.uri == m_api.me(); });
        m_batch.conversations.push_back(std::move(talk));
        m_batch.posts.insert(m_batch.posts.end(), std::make_move_iterator(posts.begin()),
                             std::make_move_iterator(posts.end()));
        return {};
    }

    const FeedRequest& m_request;
    const ChatApi& m_api;
    Batch m_batch;
    qint64 m_seenMs = 0; ///< when the newest message known was sent; 0: nothing is known
    qint64 m_newestMs = 0;
    bool m_allKnown = false; ///< of the page read last
};

/// What is refused to an app password without the right to private messages looks like a broken session.
Error chatError(Error error)
{
    if (error.kind == ErrorKind::AuthRejected && error.detail.startsWith("InvalidToken: Bad token"_L1))
        error.kind = ErrorKind::Refused;
    return error;
}

/// Nothing said about whether messages can be read: the service, or the way to it, is in trouble.
bool leavesItOpen(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::RateLimited:
    case ErrorKind::ServerTrouble:
    case ErrorKind::BadReply:
        return true;
    default:
        return false;
    }
}

} // namespace

ChatApi::ChatApi(Session& session, const QString& service)
    : m_api(session, service.toLatin1())
{
}

Result<QJsonObject> ChatApi::query(const QString& method, const Parameters& query) const
{
    auto answer = m_api.query(method, query);
    return answer ? std::move(answer) : fail(chatError(answer.error()));
}

Result<QJsonObject> ChatApi::procedure(const QString& method, const QJsonObject& input) const
{
    auto answer = m_api.procedure(method, input);
    return answer ? std::move(answer) : fail(chatError(answer.error()));
}

Result<void> addChatAbilities(AccountFacts& facts, Session& session, const QString& service)
{
    const ChatApi api(session, service);
    const auto answer = api.query(u"chat.bsky.convo.listConvos"_s, {{u"limit"_s, u"1"_s}});
    if (!answer && answer.error().kind == ErrorKind::Cancelled)
        return fail(answer.error());
    const bool open = !answer && leavesItOpen(answer.error().kind);
    facts.can.conversations = answer || (open && session.account.facts.can.conversations);
    if (!facts.can.conversations)
        return {};
    facts.can.visibilities.insert(facts.can.visibilities.begin(), Visibility::Mentioned);
    facts.can.namedRecipients = NamedRecipients::Silent;
    // Who is in the conversation is compared before anything is sent; a name in the text adds nobody.
    facts.can.guardsMentions = Tri::Yes;
    // Not of a message: the service recognises nothing that is sent again.
    facts.can.honoursIdempotency = Tri::Unknown;
    facts.can.maxMessageCharacters = mostMessageGraphemes;
    facts.can.maxMessageBytes = mostMessageBytes;
    facts.can.plainMessages = true;
    return {};
}

Result<Batch> fetchChats(const FeedRequest& request, Session& session, const QString& service)
{
    const ChatApi api(session, service);
    return Chats(request, api).fetch();
}

Result<FetchedThread> fetchChat(const PostRef& message, Session& session, const QString& service)
{
    const auto address = messageAddress(message.uri);
    if (!address)
        return fail(ErrorKind::NotFound, u"no message"_s);
    const ChatApi api(session, service);
    const auto chat = askForChat(u"chat.bsky.convo.getConvo"_s, {{u"convoId"_s, address->conversation}}, api);
    if (!chat)
        return fail(chat.error());
    FetchedThread thread;
    QHash<QString, bool> seen; // what comes while the pages are read moves all others down
    QString cursor;
    for (int step = 0; step < mostMessagePages; ++step) {
        auto page = readMessages(*chat, largestChatPage, cursor, api);
        if (!page)
            return fail(page.error());
        for (Post& post : page->posts)
            if (!std::exchange(seen[post.ref.uri], true))
                thread.posts.push_back(std::move(post));
        cursor = page->cursor;
        thread.complete = cursor.isEmpty();
        if (thread.complete)
            break;
    }
    if (thread.posts.empty())
        return fail(ErrorKind::NotFound, u"nothing is left of the conversation"_s);
    std::ranges::reverse(thread.posts);
    return thread;
}

Result<void> markChatRead(const PostRef& message, Session& session, const QString& service)
{
    const auto address = messageAddress(message.uri);
    if (!address)
        return fail(ErrorKind::NotFound, u"no message"_s);
    const ChatApi api(session, service);
    const auto done = api.procedure(u"chat.bsky.convo.updateRead"_s, {{u"convoId"_s, address->conversation},
                                                                      {u"messageId"_s, address->message}});
    return done ? Result<void>{} : fail(done.error());
}

} // namespace cohort::bluesky
