#pragma once

#include "core/model/post.h"
#include "core/store/connection.h"

#include <QHash>

namespace cohort::store {

/// One person, one address. A server names people by their ActivityPub id, by the page of their profile, or
/// by either in turn (mentions know the page only). What is kept here knows each by one uri: that of my own
/// account as it was kept first, else the id as soon as some server told it, else the page. Matched are the
/// page and the handle together, never one of them alone. One object for one transaction; the connection's
/// thread.
class AuthorAddress final {
public:
    explicit AuthorAddress(Connection& connection)
        : m_connection(connection)
    {
    }

    /// Sets the uri under which this author is kept. What was kept under the page of the profile before the
    /// id was known is renamed: author, handle of a person, and what was promised in the outbox and in
    /// receipts.
    [[nodiscard]] Result<void> settle(Author& author);

private:
    [[nodiscard]] Result<void> readMine();
    [[nodiscard]] Result<void> adopt(const Author& author, const QString& page);
    [[nodiscard]] Result<bool> renameIdentity(const Author& author, const QString& page);
    [[nodiscard]] Result<void> renamePromised(const Author& author, const QString& page);

    Connection& m_connection;
    std::vector<Author> m_mine;
    bool m_mineRead = false;
    QHash<QString, QString> m_settled; ///< uri for network, uri and handle as they came
};

/// The address of an author's page as it was used as a uri; empty when there is none.
[[nodiscard]] QString pageOf(const Author& author);

/// People whom posts only name were written down as their server named them that day: sets the uri under
/// which they are kept now. Reads alone; one question for all.
[[nodiscard]] Result<void> settleNamed(Connection& connection, const std::vector<Author*>& named);

} // namespace cohort::store
