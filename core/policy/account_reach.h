#pragma once

#include "core/policy/route.h"
#include "core/policy/rules/rule.h"

#include <QHash>
#include <QSet>

namespace cohort {

/// Computes what one account does with a draft: the route, then everybody who can read it on that route, then
/// what the rules say about it. One object for each account; used once.
class AccountReachBuilder final {
public:
    AccountReachBuilder(const Draft& draft, const DraftTarget& target, const CarrierFacts& carrier,
                        const ReachFacts& facts, const MeantPeople& meant);

    void compute();
    [[nodiscard]] const AccountReach& reach() const { return m_reach; }
    [[nodiscard]] const std::vector<Warning>& warnings() const { return m_warnings; }

private:
    [[nodiscard]] bool isHere(const Author& author) const;
    [[nodiscard]] bool isMe(const Author& author) const;
    [[nodiscard]] ContactId contactOf(const QString& key) const;
    [[nodiscard]] ReaderReason reasonOf(const Author& author) const;

    /// Adds somebody once; answers with the reader, or null for myself.
    const Reader* add(const Author& author, ReaderReason reason, Strength strength);
    void addGroup(const Author& group);
    void addRecipients();
    void addMentions();
    void addEdited();
    void addQuoted();
    void addParentAuthor();
    void addFollowers();
    void addWorld();
    void countParticipants();
    void sortReaders();
    [[nodiscard]] QStringList serversOfCopies() const;
    void askRules();

    const Draft& m_draft;
    const CarrierFacts& m_carrier;
    const ReachFacts& m_facts;
    const MeantPeople& m_meant;
    const Capabilities& m_can;
    Route m_route;
    AccountReach m_reach;
    std::vector<Warning> m_warnings;
    Situation m_situation;
    QSet<QString> m_followers;                   ///< keys of identities
    QSet<QString> m_mine;                        ///< keys of my own accounts
    QHash<QString, ContactId> m_contactOfMember; ///< by key of identity
    QHash<QString, qsizetype> m_placeOf;         ///< person -> index in m_reach.readers
};

} // namespace cohort
