#pragma once

#include "core/policy/reach.h"

#include <QSet>

namespace cohort {

/// Whom a draft is meant for, in a form that can be asked quickly.
class MeantPeople final {
public:
    MeantPeople(const Draft& draft, const ReachFacts& facts);

    /// Whether this person belongs to the audience. `follows`: is a follower of the account in question.
    [[nodiscard]] bool includes(const Author& author, ContactId contact, bool follows) const;
    /// The same where the key of the identity is known already; empty for somebody known by a handle alone.
    [[nodiscard]] bool includes(const QString& key, ContactId contact, bool follows) const;
    [[nodiscard]] bool everybody() const { return m_anyone; }
    [[nodiscard]] bool followers() const { return m_followers; }

private:
    std::set<ContactId> m_contacts;
    std::set<ContactId> m_except;
    QSet<QString> m_authors; ///< identity keys: people of the conversation
    bool m_anyone = false;
    bool m_followers = false;
};

/// How one account carries a draft.
struct Route {
    Visibility visibility = Visibility::Mentioned;
    std::vector<Author> recipients{}; ///< to be named in the request, sorted by identity
    std::vector<Warning> warnings{};
    bool possible = true;   ///< false: this account cannot carry it at all; the warnings say why
    bool password = false;  ///< it goes behind the draft's password: nobody is named
    bool siteDraft = false; ///< it is left at the site as a draft
};

/// The network a carrier speaks to, as Author::network names it.
[[nodiscard]] QString networkOf(const Account& account);

/// Whether anybody at all may read a post of this visibility, followers or not.
[[nodiscard]] bool isForTheWorld(Visibility visibility);

/// Chooses the narrowest route that the account can express for the audience; the target's own visibility and
/// the parent's are respected.
[[nodiscard]] Route chooseRoute(const Draft& draft, const DraftTarget& target, const CarrierFacts& carrier,
                                const ReachFacts& facts);

} // namespace cohort
