#pragma once

#include "core/providers/bluesky/api.h"
#include "core/providers/bluesky/chat_views.h"

namespace cohort::bluesky {

/// The network's private messages: a service of its own, asked through the account's data server. Blocking.
/// Errors as of Api, but credentials that may not read messages are Refused: they are good for all else.
class ChatApi final {
public:
    /// `service`: see BlueskyDirectories::chat.
    ChatApi(Session& session, const QString& service);

    [[nodiscard]] Result<QJsonObject> query(const QString& method, const Parameters& query) const;
    [[nodiscard]] Result<QJsonObject> procedure(const QString& method, const QJsonObject& input) const;
    [[nodiscard]] const Account& account() const { return m_api.account(); }
    [[nodiscard]] const QString& me() const { return m_api.me(); }

private:
    const Api m_api;
};

/// Adds to the facts whether private messages can be read and sent. Where the service gave no answer it
/// stays as the account's facts had it; credentials that may not read them change nothing else.
[[nodiscard]] Result<void> addChatAbilities(AccountFacts& facts, Session& session, const QString& service);

/// A page of private conversations, see Provider::fetch with FeedKind::Conversations.
[[nodiscard]] Result<Batch> fetchChats(const FeedRequest& request, Session& session, const QString& service);

/// The conversation of a message, see Provider::fetchThread.
[[nodiscard]] Result<FetchedThread> fetchChat(const PostRef& message, Session& session,
                                              const QString& service);

/// Tells the service that everything up to this message was read.
[[nodiscard]] Result<void> markChatRead(const PostRef& message, Session& session, const QString& service);

// --- what reading and sending share ---

/// The service's own limit for a page.
inline constexpr int largestChatPage = 100;

/// Asks for all members of a group; of a conversation of two they are there already.
[[nodiscard]] Result<void> completeMembers(ChatView& chat, const ChatApi& api);
/// The conversation that a question is answered with, with all its members.
[[nodiscard]] Result<ChatView> askForChat(const QString& method, const Parameters& query, const ChatApi& api);

struct MessagePage {
    std::vector<Post> posts{};   ///< newest first
    std::vector<QString> gone{}; ///< uris of messages that were deleted
    QString cursor{};            ///< of older ones; empty at the end
};
[[nodiscard]] Result<MessagePage> readMessages(const ChatView& chat, int limit, const QString& cursor,
                                               const ChatApi& api);

} // namespace cohort::bluesky
