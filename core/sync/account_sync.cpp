#include "core/sync/account_sync.h"

#include "core/base/logging.h"
#include "core/store/accounts.h"
#include "core/sync/people_sync.h"
#include "core/sync/subscription_sync.h"
#include "core/sync/waiting_sync.h"

namespace cohort {

namespace {
/// What a server can do changes rarely.
constexpr qint64 probeEveryMs = 24LL * 60 * 60 * 1000;
/// Lists of people cost a request for every 80 of them.
constexpr qint64 peopleEveryMs = 60LL * 60 * 1000;

/// The network has no such thing.
bool isAbsent(const Error& error)
{
    return error.kind == ErrorKind::Unsupported || error.kind == ErrorKind::NotFound;
}
} // namespace

AccountSync::AccountSync(const AccountLink& link, Account& account, PageBudget budget,
                         std::function<void(int)> progress)
    : m_link(link)
    , m_account(account)
    , m_budget(budget)
    , m_progress(std::move(progress))
{
}

Result<void> AccountSync::run(Cause cause)
{
    std::vector<std::function<Result<void>()>> parts;
    if (isDue(m_probedMs, probeEveryMs))
        parts.emplace_back([this] { return probe(); });
    parts.emplace_back([this] { return m_link.breathe(); }); // the outbox goes before everything we read
    for (const FeedKind kind :
         {FeedKind::Home, FeedKind::Notifications, FeedKind::Conversations, FeedKind::Mine})
        parts.emplace_back([this, kind] { return feed(kind); });
    parts.emplace_back([this] { return askForWaiting(m_link); });
    parts.emplace_back([this, cause] { return subscriptions(cause); });
    if (cause == Cause::User || isDue(m_peopleMs, peopleEveryMs))
        parts.emplace_back([this] { return people(); });

    Result<void> outcome;
    for (const auto& part : parts) {
        const auto done = part();
        if (!done && concernsWholeAccount(done.error().kind))
            return done;
        if (!done && !isAbsent(done.error()))
            outcome = done;
    }
    return outcome;
}

bool AccountSync::isDue(const std::optional<qint64>& lastMs, qint64 everyMs) const
{
    return !lastMs || m_link.clock.monotonicMs() - *lastMs >= everyMs;
}

Result<void> AccountSync::probe()
{
    Session session = m_link.session();
    auto facts = m_link.provider.probe(session);
    if (!facts)
        return fail(facts.error());
    const Author& known = m_account.facts.me;
    if (!known.uri.isEmpty() && !sameAuthor(facts->me, known))
        return fail(ErrorKind::AuthRejected, QStringLiteral("the credentials belong to somebody else"));
    // The credentials are kept under the address the account was added with, and so it stays.
    if (!known.uri.isEmpty())
        facts->me.uri = known.uri;
    const auto written = m_link.store.writeNow(
        [&](Connection& connection) { return store::saveFacts(connection, m_account.id, *facts); });
    if (!written)
        return written;
    const bool same = m_account.facts == *facts;
    m_account.facts = std::move(*facts);
    m_probedMs = m_link.clock.monotonicMs();
    if (!same)
        m_link.changed(Changes{.accounts = true});
    return {};
}

Result<void> AccountSync::feed(FeedKind kind)
{
    if (auto breath = m_link.breathe(); !breath)
        return breath;
    const Capabilities& can = m_account.facts.can;
    if ((kind == FeedKind::Notifications && !can.notifications) ||
        (kind == FeedKind::Conversations && !can.conversations))
        return {};
    return FeedSync(m_link, FeedRequest{.kind = kind}, m_progress).run(m_budget);
}

Result<void> AccountSync::subscriptions(Cause cause)
{
    if (!m_account.facts.can.followsAddresses)
        return {};
    return SubscriptionSync(m_link, m_progress).run(cause == Cause::User);
}

Result<void> AccountSync::people()
{
    // Who is followed is known here alone: nobody is asked, and no list can shrink.
    if (m_account.facts.can.followsAddresses)
        return {};
    auto done = PeopleSync(m_link).run();
    if (done)
        m_peopleMs = m_link.clock.monotonicMs();
    return done;
}

} // namespace cohort
