#include "core/providers/bluesky/chat_views.h"

#include "core/providers/bluesky/facets.h"
#include "core/providers/bluesky/identifiers.h"
#include "core/providers/bluesky/views.h"
#include "core/text/html_reader.h"

#include <QJsonArray>

#include <algorithm>

namespace cohort::bluesky {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView messageScheme("chat.bsky.convo:");
// The service's ids have 13 characters; beyond this somebody is playing.
constexpr qsizetype longestChatId = 200;
constexpr int quoteLength = 500;
// The service's groups hold fewer; beyond it somebody is playing.
constexpr qsizetype mostProfiles = 1'000;

bool isChatId(const QString& id)
{
    return !id.isEmpty() && id.size() <= longestChatId && !id.contains(u'/') && !id.contains(u' ');
}

const Author* findAuthor(const std::vector<Author>& authors, const QString& did)
{
    const auto found = std::ranges::find(authors, did, &Author::uri);
    return found == authors.end() ? nullptr : &*found;
}

std::optional<Author> senderOf(const QJsonValue& view, const ChatView& chat,
                               const std::vector<Author>& others)
{
    const QString did = view["sender"_L1]["did"_L1].toString();
    if (const Author* member = findAuthor(chat.members, did))
        return *member;
    if (const Author* known = findAuthor(others, did))
        return *known;
    return readAuthor(view["sender"_L1]); // somebody who left: known by the address alone
}

/// A public post that the message shows.
void readShownPost(Post& post, const QJsonValue& embed)
{
    if (embed["$type"_L1].toString() != "app.bsky.embed.record#view"_L1)
        return;
    const QJsonValue record = embed["record"_L1];
    const auto address = recordAddress(record["uri"_L1].toString());
    const auto author = readAuthor(record["author"_L1]);
    if (!address || !author)
        return;
    post.card =
        LinkCard{.url = QUrl("https://bsky.app/profile/"_L1 % author->uri % "/post/"_L1 % address->key),
                 .title = author->name.isEmpty() ? author->handle : author->name,
                 .description = cleanText(record["value"_L1]["text"_L1].toString(), quoteLength)};
}

} // namespace

QString MessageAddress::text() const
{
    return thread() % u'/' % message;
}

QString MessageAddress::thread() const
{
    return messageScheme % conversation;
}

std::optional<MessageAddress> messageAddress(const QString& uri)
{
    if (!uri.startsWith(messageScheme))
        return std::nullopt;
    const QString ids = uri.mid(messageScheme.size());
    MessageAddress address{.conversation = ids.section(u'/', 0, 0), .message = ids.section(u'/', 1)};
    if (!isChatId(address.conversation) || !isChatId(address.message))
        return std::nullopt;
    return address;
}

std::vector<Author> readAuthors(const QJsonValue& profiles)
{
    std::vector<Author> authors;
    const QJsonArray list = profiles.toArray();
    for (qsizetype i = 0; i < std::min(list.size(), mostProfiles); ++i)
        if (auto author = readAuthor(list[i]); author && findAuthor(authors, author->uri) == nullptr)
            authors.push_back(std::move(*author));
    return authors;
}

std::optional<ChatView> readChat(const QJsonValue& view)
{
    ChatView chat{.id = view["id"_L1].toString(),
                  .members = readAuthors(view["members"_L1]),
                  .unread =
                      static_cast<int>(std::clamp<qint64>(view["unreadCount"_L1].toInteger(0), 0, 1 << 30)),
                  .lastMessage = view["lastMessage"_L1]};
    // What is no conversation of two may have more members than are named.
    const QString kind = view["kind"_L1]["$type"_L1].toString();
    chat.group = !kind.isEmpty() ? !kind.endsWith("#directConvo"_L1) : chat.members.size() > 2;
    if (!isChatId(chat.id) || chat.members.empty())
        return std::nullopt;
    return chat;
}

bool isDeletedMessage(const QJsonValue& view)
{
    return view["$type"_L1].toString().endsWith("#deletedMessageView"_L1);
}

std::optional<Post> readMessage(const QJsonValue& view, const ChatView& chat,
                                const std::vector<Author>& others, AccountId account)
{
    const MessageAddress address{.conversation = chat.id, .message = view["id"_L1].toString()};
    auto author = senderOf(view, chat, others);
    const QDateTime sent = readTime(view["sentAt"_L1]);
    if (!isChatId(address.message) || !author || !sent.isValid() || isDeletedMessage(view))
        return std::nullopt;
    Post post{.ref = {.account = account, .uri = address.text(), .remoteId = address.message},
              .threadUri = address.thread(),
              .author = std::move(*author),
              .created = sent,
              .visibility = Visibility::Mentioned};
    for (const Author& member : chat.members)
        if (member.uri != post.author.uri)
            post.mentions.push_back(member);
    post.url = QUrl("https://bsky.app/messages/"_L1 % chat.id);
    const QString type = view["$type"_L1].toString();
    if (!type.isEmpty() && !type.endsWith("#messageView"_L1))
        return post;
    const QJsonValue answered = view["replyTo"_L1];
    const MessageAddress parent{.conversation = chat.id, .message = answered["id"_L1].toString()};
    if (isChatId(parent.message)) {
        post.parent = {.account = account, .uri = parent.text(), .remoteId = parent.message};
        if (const auto writer = senderOf(answered, chat, others))
            post.parentAuthor = {.network = networkId(), .uri = writer->uri};
    }
    post.text = richText(view["text"_L1].toString(), view["facets"_L1].toArray());
    readShownPost(post, view["embed"_L1]);
    return post;
}

} // namespace cohort::bluesky
