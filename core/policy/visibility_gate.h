#pragma once

#include "core/base/result.h"
#include "core/policy/reach.h"

namespace cohort {

/// A post that may be sent: only VisibilityGate can make one, and only this can be published. It carries one
/// account's share of a draft with everything decided.
class ClearedPost final {
public:
    [[nodiscard]] const Draft& draft() const { return m_draft; }
    [[nodiscard]] const AccountReach& reach() const { return m_reach; }
    [[nodiscard]] AccountId account() const { return m_reach.account; }
    [[nodiscard]] Visibility visibility() const { return m_reach.visibility; }
    /// The post being answered as known now, if any.
    [[nodiscard]] const std::optional<Post>& parent() const { return m_parent; }
    /// Sent with the request and used to find the post again; the same for every try.
    [[nodiscard]] const QString& idempotencyKey() const { return m_idempotencyKey; }

private:
    friend class VisibilityGate;
    ClearedPost() = default;

    Draft m_draft{};
    AccountReach m_reach{};
    std::optional<Post> m_parent{};
    QString m_idempotencyKey{};
};

/// Why the gate said no.
struct GateRefusal {
    ErrorKind kind = ErrorKind::WouldReachMore; ///< or EmptyAudience, InvalidInput, Unsupported
    Reach reach{};                              ///< so that names and reasons can be shown
    std::vector<Reader> outsiders{};
    std::vector<Warning> warnings{}; ///< those that need the user's word
};

/// Decides whether a draft may leave. Pure and without state.
class VisibilityGate final {
public:
    /// One cleared post for each account of the draft, or the refusal. A reach wider than the audience passes
    /// only with a stored consent for exactly this reach. `idempotencyKeys` has one entry for each target of
    /// the draft, in order.
    [[nodiscard]] static tl::expected<std::vector<ClearedPost>, GateRefusal>
    clear(const Draft& draft, const ReachFacts& facts, const QStringList& idempotencyKeys);

    /// The check at sending time: what was cleared when the user pressed Send, against the facts of now. A
    /// person gets the post only if in the audience then *and* now. `shown` is the reach stored with the
    /// outbox entry.
    [[nodiscard]] static tl::expected<ClearedPost, GateRefusal> clearAgain(const Draft& draft,
                                                                           const AccountReach& shown,
                                                                           const ReachFacts& facts,
                                                                           const QString& idempotencyKey);
};

/// The narrower of two; Unknown counts as Mentioned, because it may be anything.
[[nodiscard]] Visibility narrower(Visibility mine, Visibility parent);

} // namespace cohort
