#pragma once

#include "core/policy/reach.h"
#include "core/policy/rules.h"
#include "core/policy/server_families.h"

#include <span>

namespace cohort {

/// Somebody whose name stands in the text, or stood in an earlier version.
struct NamedPerson {
    QString typed{}; ///< as it stands in the text; empty for an earlier version
    QString name{};
    Author author{};
    bool meant = false;
};

/// Everything a rule may ask about one account and one draft. Collected once, so that no rule searches.
struct Situation {
    const Draft& draft;
    const CarrierFacts& carrier;
    const ReachFacts& facts;
    const AccountReach& reach; ///< the route and the readers, as computed
    QString words{};           ///< all that goes through this account
    ServerTraits server{};
    bool forEverybody = false; ///< the audience is anyone
    bool forFollowers = false; ///< or followers
    std::vector<NamedPerson> mentions{};
    std::vector<NamedPerson> namedBefore{};
    int followersOutside = 0;
    int participants = 0;
    int participantsReading = 0;
    std::optional<NamedPerson> parentAuthor{}; ///< who is answered, where that makes them a reader
    std::optional<NamedPerson> quotedAuthor{};
    QStringList servers{};   ///< hosts that get a copy: of my account and of the readers
    QStringList linkHosts{}; ///< in the text
    QStringList tags{};      ///< in the text, with their sign

    [[nodiscard]] Visibility visibility() const { return reach.visibility; }
    [[nodiscard]] bool isNamed() const
    {
        return visibility() == Visibility::Mentioned || visibility() == Visibility::Circle;
    }
    [[nodiscard]] bool isLimited() const { return visibility() < Visibility::LocalOnly; }
    [[nodiscard]] bool isReply() const { return !draft.replyTo.isNull() || facts.parent.has_value(); }
    [[nodiscard]] bool isEdit() const { return !draft.edits.isNull() || facts.edited.has_value(); }
    [[nodiscard]] const AccountFacts& account() const { return carrier.account.facts; }
};

class Findings;
struct Rule;

/// Says what follows from a situation. Pure.
using Judge = void (*)(const Situation&, Findings&);
/// The same about a post that came in.
using JudgeIncoming = void (*)(const Post&, Findings&);

/// What the composer offers for a warning of a rule, as a set.
using WaysOut = quint32;
template <class... Ways>
[[nodiscard]] constexpr WaysOut waysOut(Ways... ways)
{
    return ((1U << static_cast<quint32>(ways)) | ... | 0U);
}

/// One rule: what it says of whom, on which servers, and where that is known from.
struct Rule {
    rule::Id id;
    QLatin1StringView source; ///< document, code or issue; "cohort" for our own
    Families documented = 0;  ///< families the source speaks of; 0: every network
    Families alike = 0;       ///< families taken to do the same until somebody shows otherwise
    ExposureClass kind = ExposureClass::Copy;
    Principal who = Principal::Person;
    Verb verb = Verb::ReadNow;
    Strength strength = Strength::Expected;
    int surprise = leastSurprise; ///< place of its warning: small numbers first
    WaysOut ways = 0;
    Judge judge = nullptr; ///< null: said where the route is chosen
    JudgeIncoming incoming = nullptr;

    static constexpr int leastSurprise = 1000;

    [[nodiscard]] bool appliesTo(Family family) const
    {
        return documented == 0 || contains(documented, family) || contains(alike, family);
    }
    [[nodiscard]] bool isAssumedFor(Family family) const
    {
        return documented != 0 && !contains(documented, family);
    }
};

/// Where the rules write what they found.
class Findings final {
public:
    Findings(std::vector<Exposure>& exposures, std::vector<Warning>& warnings, AccountId account,
             Family family)
        : m_exposures(exposures)
        , m_warnings(warnings)
        , m_account(account)
        , m_family(family)
    {
    }

    void begin(const Rule& rule, const QString& basis);
    /// The rule's own statement. The answer may be refined until the next call.
    Exposure& say(Tri value, const QStringList& args = {}, int count = 0);
    /// A statement of another kind by the same rule.
    Exposure& sayOf(ExposureClass kind, Principal who, Verb verb, Tri value);
    /// A warning that does not stop the post.
    void remark(const QStringList& args = {}, int count = 0);
    /// A warning that needs the user's word when `stops`.
    void warn(bool stops, const QStringList& args = {}, int count = 0);

private:
    std::vector<Exposure>& m_exposures;
    std::vector<Warning>& m_warnings;
    AccountId m_account;
    Family m_family;
    const Rule* m_rule = nullptr;
    QString m_basis;
};

/// What the account's state was when the rules were asked: family, route, lock.
[[nodiscard]] QString basisOf(const Situation& situation);

// The table, one file a family. See README.md.
[[nodiscard]] std::span<const Rule> mastodonRules();
[[nodiscard]] std::span<const Rule> fediverseRules(); ///< GoToSocial, kmyblue, Pleroma, Misskey, snac
[[nodiscard]] std::span<const Rule> friendicaRules(); ///< and Hubzilla
[[nodiscard]] std::span<const Rule> diasporaRules();
[[nodiscard]] std::span<const Rule> blueskyRules();
[[nodiscard]] std::span<const Rule> xmppRules();
[[nodiscard]] std::span<const Rule> mailRules();
[[nodiscard]] std::span<const Rule> blogRules();
[[nodiscard]] std::span<const Rule> closedNetworkRules(); ///< Facebook, LinkedIn, X, WhatsApp, Google+
[[nodiscard]] std::span<const Rule> crossNetworkRules();
[[nodiscard]] std::span<const Rule> ownRules();

} // namespace cohort
