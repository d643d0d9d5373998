#pragma once

#include "core/library/library.h"
#include "core/library/opml.h"

namespace cohort {

/// Gathers what an account follows, as a list that can be shown or written. Everything comes through the
/// library's own door. The library's thread.
class SubscriptionList final : public QObject {
public:
    using Finished = std::function<void(Result<std::vector<OpmlFeed>>)>;

    SubscriptionList(Library& library, AccountId account, QObject* parent);
    /// Once.
    void run(Finished finished);

private:
    void next();
    void take(const PersonPage& page);

    Library& m_library;
    const AccountId m_account;
    std::vector<ContactId> m_open;
    std::vector<OpmlFeed> m_feeds;
    Finished m_finished;
};

} // namespace cohort
