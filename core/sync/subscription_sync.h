#pragma once

#include "core/model/commented_place.h"
#include "core/store/posts.h"
#include "core/sync/account_link.h"

#include <QHash>

namespace cohort {

/// Where one followed address stands; kept as the state of the feed "author:URI".
struct SubscriptionState {
    QString cursor{};        ///< the provider's own: validators, what it has seen
    QDateTime asked{};       ///< null: never
    QDateTime notBefore{};   ///< by itself it is not asked earlier
    QDateTime serverWaits{}; ///< its server asked for silence until then: not even the user may ask
    int failures = 0;        ///< one after the other
    int errorKind = -1;      ///< of the last time; -1: all was well
    bool gone = false;       ///< the server said "gone for good"

    bool operator==(const SubscriptionState&) const = default;
};

[[nodiscard]] SubscriptionState subscriptionFrom(const store::FeedState& state);
[[nodiscard]] store::FeedState stateFrom(const SubscriptionState& subscription);

/// Asks each address an account follows by itself, with a cursor of its own (networks that say
/// `Capabilities::followsAddresses`), and the comments on posts under which I commented in the browser.
/// Polite: what has not changed costs one short answer, a host is asked once in a while, whoever is in
/// trouble is left alone for longer and longer. One that is broken never keeps the others from coming.
class SubscriptionSync final {
public:
    /// `progress` hears the number of posts of every page.
    SubscriptionSync(const AccountLink& link, std::function<void(int)> progress);

    /// All that are due; `byUser`: all that may be asked. An error is one of this computer or of its
    /// connection, never of one address.
    [[nodiscard]] Result<void> run(bool byUser);
    /// One that the user has just followed, whatever was known of it.
    [[nodiscard]] Result<void> begin(const Author& author);

private:
    /// One thing to ask for.
    struct Subscription {
        FeedRequest request{};
        QString name{};          ///< of its state
        QString host{};          ///< so that no host is asked too often
        qint64 everySeconds = 0; ///< by itself
        SubscriptionState state{};
    };
    [[nodiscard]] static Subscription postsOf(const Author& author);
    [[nodiscard]] Subscription commentsAbout(const CommentedPlace& place) const;
    [[nodiscard]] Result<std::vector<Subscription>> load() const;
    [[nodiscard]] bool isDue(const SubscriptionState& state, bool byUser) const;
    [[nodiscard]] Result<void> waitForHost(const QString& host);
    /// The error is the one that was noted.
    [[nodiscard]] Result<void> ask(Subscription& subscription);
    [[nodiscard]] Result<void> keep(const Subscription& subscription, const Batch& page);
    void noteFailure(Subscription& subscription, const Error& error) const;

    const AccountLink& m_link;
    const std::function<void(int)> m_progress;
    QHash<QString, qint64> m_askedMs; ///< host -> steady
};

/// What could not be read the last time it was asked, for the account's card.
[[nodiscard]] Result<std::vector<FollowTrouble>> followTroubles(Connection& connection, AccountId account);

} // namespace cohort
