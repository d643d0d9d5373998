#pragma once

#include "core/model/people.h"
#include "core/store/connection.h"

#include <QHash>

namespace cohort::store {

/// The authors of a page of posts with what this computer knows of them, read together: a page has far fewer
/// authors than posts. One object for one page; the connection's thread.
class RowPeople final {
public:
    struct Person {
        Author author{};
        ContactId contact = ContactId::None;
        QString contactName{};
        std::vector<CircleId> circles{};
    };

    /// Notes an author whose row will be asked for.
    void want(qint64 author) { m_people.insert(author, {}); }
    [[nodiscard]] Result<void> read(Connection& connection);
    /// An empty one for an author whose row is gone.
    [[nodiscard]] Person person(qint64 author) const { return m_people.value(author); }
    /// The author as the server of one account calls him.
    [[nodiscard]] Author author(qint64 author, AccountId account) const;

private:
    [[nodiscard]] Result<void> readAuthors(Connection& connection);
    [[nodiscard]] Result<void> readHandles(Connection& connection);
    [[nodiscard]] Result<void> readCircles(Connection& connection);

    QHash<qint64, Person> m_people;
    QHash<std::pair<qint64, qint64>, QString> m_handles; ///< by author and account
};

} // namespace cohort::store
