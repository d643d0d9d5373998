#pragma once

#include "core/model/post.h"
#include "core/store/author_address.h"
#include "core/store/connection.h"

#include <QHash>

namespace cohort::store {

// The steps of taking a page in; used by ingest.cpp.

/// Authors of one page: each is compared with its row once.
class AuthorRows final {
public:
    AuthorRows(Connection& connection, AccountId account)
        : m_connection(connection)
        , m_account(account)
        , m_addresses(connection)
    {
    }
    /// The row of an author, made or brought up to date. An author without a handle is only a mention of one:
    /// it never overwrites what is known.
    [[nodiscard]] Result<qint64> idOf(const Author& author);

private:
    [[nodiscard]] Result<qint64> save(const Author& author);
    [[nodiscard]] Result<void> saveHandle(qint64 id, const Author& author);

    Connection& m_connection;
    const AccountId m_account;
    AuthorAddress m_addresses;
    QHash<QString, qint64> m_known;
};

/// The place of a post in a conversation.
struct Placed {
    ThreadId thread = ThreadId::None;
    PostId parent = PostId::None;
};

/// Finds the conversation of a post that is new, or starts one.
[[nodiscard]] Result<Placed> placeInThread(Connection& connection, const Post& post);
/// After the row exists: a parent that is not here is waited for.
[[nodiscard]] Result<void> noteMissingParent(Connection& connection, PostId id, const Post& post,
                                             const Placed& placed);

/// A post that a network just sent, known before or not, by the names under which others may wait for it.
struct ArrivedPost {
    PostId id = PostId::None;
    QString uri{};
    QString remoteId{};
};
/// Those who waited for these posts know their parent now; their conversations become one with it.
[[nodiscard]] Result<void> takeInWaiting(Connection& connection, AccountId account,
                                         const std::vector<ArrivedPost>& arrived);

} // namespace cohort::store
