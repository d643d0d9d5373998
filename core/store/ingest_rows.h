#pragma once

#include "core/model/post.h"
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
    QHash<QString, qint64> m_known;
};

/// The place of a post in a conversation.
struct Placed {
    ThreadId thread = ThreadId::None;
    PostId parent = PostId::None;
};

/// Finds the conversation of a post that is new, or starts one.
[[nodiscard]] Result<Placed> placeInThread(Connection& connection, const Post& post);
/// After the row exists: notes a parent that is not here, and takes in those that waited for this post.
[[nodiscard]] Result<void> joinThreads(Connection& connection, PostId id, const Post& post,
                                       const Placed& placed);

} // namespace cohort::store
