#pragma once

#include "core/model/post.h"

#include <QJsonObject>

namespace cohort::bluesky {

/// The name of a private message for good: messages are no records and have no address of the protocol.
/// Made of the service's own ids, it means something only together with an account that is a member.
struct MessageAddress {
    QString conversation{};
    QString message{};

    /// "chat.bsky.convo:CONVERSATION/MESSAGE"
    [[nodiscard]] QString text() const;
    /// What all messages of the conversation have as their Post::threadUri; no message has this name.
    [[nodiscard]] QString thread() const;
};
/// Nothing unless it names a message.
[[nodiscard]] std::optional<MessageAddress> messageAddress(const QString& uri);

/// A private conversation as the service describes it.
struct ChatView {
    QString id{};
    std::vector<Author> members{}; ///< with me; of a group a few, until all were asked for
    bool group = false;
    int unread = 0;
    QJsonValue lastMessage{};
};

/// Nothing without an id and members.
[[nodiscard]] std::optional<ChatView> readChat(const QJsonValue& view);
/// Authors of a list of profiles, in its order.
[[nodiscard]] std::vector<Author> readAuthors(const QJsonValue& profiles);

/// A message as a post to the members of `chat`. Of a kind this version does not know only who wrote it and
/// when is kept: its text is empty. Nothing for what nobody wrote (somebody joined, the group has another
/// name) and for what was deleted. `others` are known besides the members.
[[nodiscard]] std::optional<Post> readMessage(const QJsonValue& view, const ChatView& chat,
                                              const std::vector<Author>& others, AccountId account);
/// Whether the service says that this message was deleted.
[[nodiscard]] bool isDeletedMessage(const QJsonValue& view);

} // namespace cohort::bluesky
