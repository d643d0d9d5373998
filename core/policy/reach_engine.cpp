#include "core/policy/reach.h"
#include "core/policy/route.h"
#include "core/policy/rules.h"

#include <algorithm>
#include <map>

namespace cohort {
namespace {

/// Warnings from the most to the least surprising.
int surprise(const Warning& warning)
{
    static const std::vector<rule::Id> order{rule::noSuchAccount,
                                             rule::unsupportedKind,
                                             rule::unsupportedVisibility,
                                             rule::nobodyReached,
                                             rule::groupPassesOn,
                                             rule::botMentioned,
                                             rule::cannotLimit,
                                             rule::widestCopy,
                                             rule::hatDiffers,
                                             rule::mentionAddsReader,
                                             rule::mentionStays,
                                             rule::parentAuthorOutside,
                                             rule::followersOutside,
                                             rule::anyoneCanFollow,
                                             rule::followersUnknown,
                                             rule::replyIsWider,
                                             rule::circleLimit,
                                             rule::tooManyNames,
                                             rule::replyGoesToMyFollowers,
                                             rule::laterFollowers,
                                             rule::unreached,
                                             rule::visibilityStays};
    const auto place = std::ranges::find_if(order, [&warning](rule::Id id) { return warning.rule == id; });
    return static_cast<int>(place - order.begin());
}

QString shownName(const Author& author)
{
    return author.name.isEmpty() ? author.handle : author.name;
}

/// Computes what one account does with a draft.
class AccountReachBuilder final {
public:
    AccountReachBuilder(const Draft& draft, const DraftTarget& target, const CarrierFacts& carrier,
                        const ReachFacts& facts, const MeantPeople& meant)
        : m_draft(draft)
        , m_carrier(carrier)
        , m_facts(facts)
        , m_meant(meant)
        , m_can(carrier.account.facts.can)
        , m_route(chooseRoute(draft, target, carrier, facts))
    {
        m_reach.account = carrier.account.id;
        m_reach.visibility = m_route.visibility;
        m_reach.recipients = m_route.recipients;
        m_reach.followerCount = carrier.account.facts.followerCount;
        m_warnings = m_route.warnings;
        for (const Author& follower : carrier.followers)
            m_followerKeys.insert(identityKey(follower));
        for (const AudienceMember& member : facts.audience)
            for (const Author& identity : member.identities)
                m_contactOfMember.try_emplace(identityKey(identity), member.contact);
    }

    void compute()
    {
        if (!m_route.possible)
            return;
        m_reach.world = isForTheWorld(m_reach.visibility);
        addRecipients();
        addMentions();
        addEdited();
        addParentAuthor();
        if (m_reach.visibility == Visibility::Followers)
            addFollowers();
        if (m_reach.world)
            addWorld();
        checkHat();
        std::ranges::sort(m_reach.readers, [](const Reader& a, const Reader& b) {
            return std::tie(a.author.network, a.author.uri, a.author.handle, a.reason) <
                   std::tie(b.author.network, b.author.uri, b.author.handle, b.reason);
        });
    }

    [[nodiscard]] const AccountReach& reach() const { return m_reach; }
    [[nodiscard]] const std::vector<Warning>& warnings() const { return m_warnings; }

private:
    void warn(rule::Id id, bool needsConsent, const QStringList& args = {}, int count = 0)
    {
        m_warnings.push_back(Warning{.rule = id,
                                     .account = m_reach.account,
                                     .args = args,
                                     .count = count,
                                     .needsConsent = needsConsent});
    }

    [[nodiscard]] bool follows(const Author& author) const
    {
        return m_followerKeys.contains(identityKey(author));
    }
    [[nodiscard]] bool isHere(const Author& author) const
    {
        return author.network.isEmpty() || author.network == networkOf(m_carrier.account);
    }
    /// One of my own accounts: never an outsider.
    [[nodiscard]] bool isMe(const Author& author) const
    {
        return std::ranges::any_of(m_facts.carriers, [&author](const CarrierFacts& carrier) {
            const Author& me = carrier.account.facts.me;
            return !author.uri.isEmpty() && me.uri == author.uri && me.network == author.network;
        });
    }

    /// Adds somebody once; returns the reader, or null for myself.
    const Reader* add(const Author& author, ReaderReason reason, Strength strength)
    {
        if (isMe(author))
            return nullptr;
        const auto [place, isNew] = m_placeOf.try_emplace(personKey(author), m_reach.readers.size());
        const size_t index = place->second;
        if (!isNew)
            return &m_reach.readers[index];
        const QString key = identityKey(author);
        Reader reader{.contact = m_facts.contactByIdentity.value(key, contactOfMember(author)),
                      .author = author,
                      .name = m_facts.contactNames.value(key, shownName(author)),
                      .via = m_reach.account,
                      .reason = reason,
                      .strength = strength};
        reader.meant = m_meant.includes(author, reader.contact, follows(author));
        const bool meant = reader.meant;
        m_reach.readers.push_back(std::move(reader));
        // A group hands on what names it, not what it merely gets as a follower (MST-3).
        if (reason != ReaderReason::Follower || !author.group)
            addWhatPassesOn(author, meant);
        return &m_reach.readers[index];
    }

    /// Somebody only known by a handle is somebody else than anybody with an identity.
    static QString personKey(const Author& author)
    {
        return author.uri.isEmpty() ? QChar(u'@') + author.handle.toLower() : identityKey(author);
    }

    [[nodiscard]] ContactId contactOfMember(const Author& author) const
    {
        const auto found = m_contactOfMember.find(identityKey(author));
        return found == m_contactOfMember.end() ? ContactId::None : found->second;
    }

    /// A group hands on what it gets; a bot may show it anywhere.
    void addWhatPassesOn(const Author& author, bool meant)
    {
        if (author.group) {
            m_reach.readers.push_back(Reader{.author = author,
                                             .name = shownName(author),
                                             .via = m_reach.account,
                                             .reason = ReaderReason::GroupFollowers,
                                             .strength = Strength::Expected,
                                             .meant = m_meant.everybody()});
            warn(rule::groupPassesOn, !m_meant.everybody(), {shownName(author)});
        } else if (author.bot && !m_reach.world) {
            warn(rule::botMentioned, !meant, {shownName(author)});
        }
    }

    void addRecipients()
    {
        const bool guarded = m_can.guardsMentions == Tri::Yes;
        for (const Author& author : m_reach.recipients)
            add(author, reasonOf(author), guarded ? Strength::Enforced : Strength::Expected);
    }

    [[nodiscard]] ReaderReason reasonOf(const Author& author) const
    {
        const ContactId contact = contactOfMember(author);
        const std::vector<ContactId>& people = m_draft.audience.people;
        if (contact != ContactId::None)
            return std::ranges::find(people, contact) != people.end() ? ReaderReason::Person
                                                                      : ReaderReason::CircleMember;
        if (m_facts.parent && personKey(m_facts.parent->author) == personKey(author))
            return ReaderReason::ParentAuthor;
        return ReaderReason::Participant;
    }

    void addMentions()
    {
        const bool listIsAll = m_can.namedRecipients == NamedRecipients::Silent &&
                               m_can.guardsMentions == Tri::Yes && !m_reach.world &&
                               m_reach.visibility != Visibility::Followers;
        if (listIsAll || m_reach.visibility == Visibility::OnlyMe)
            return;
        // Some servers also look into the content warning.
        for (const QString& handle : handlesIn(m_draft.text + QChar(u'\n') + m_draft.contentWarning)) {
            const Author author = m_facts.mentionable.value(handle, Author{.handle = handle});
            if (!isHere(author))
                continue;
            const Reader* reader = add(author, ReaderReason::Mentioned, Strength::Expected);
            if (reader != nullptr && !reader->meant)
                warn(rule::mentionAddsReader, true, {reader->name, handle});
        }
    }

    /// Whoever an earlier version named keeps access.
    void addEdited()
    {
        if (!m_facts.edited)
            return;
        for (const Author& author : m_facts.edited->mentions) {
            const Reader* reader = add(author, ReaderReason::Mentioned, Strength::Expected);
            if (reader != nullptr && !reader->meant)
                warn(rule::mentionStays, true, {reader->name});
        }
    }

    /// Many servers deliver an answer to the answered whether named or not.
    void addParentAuthor()
    {
        if (!m_facts.parent || m_reach.visibility == Visibility::OnlyMe || !isHere(m_facts.parent->author))
            return;
        const Reader* reader = add(m_facts.parent->author, ReaderReason::ParentAuthor, Strength::Assumed);
        if (reader != nullptr && !reader->meant)
            warn(rule::parentAuthorOutside, true, {reader->name});
    }

    void addFollowers()
    {
        int outside = 0;
        for (const Author& follower : m_carrier.followers) {
            const Reader* reader = add(follower, ReaderReason::Follower, Strength::Expected);
            outside += reader != nullptr && !reader->meant ? 1 : 0;
        }
        m_reach.laterFollowers = true;
        m_reach.followersUnknown = !m_carrier.followersComplete;
        const bool forFollowers = m_meant.everybody() || m_meant.followers();
        if (outside > 0)
            warn(rule::followersOutside, true, {}, outside);
        if (m_reach.followersUnknown)
            warn(rule::followersUnknown, !forFollowers, {}, std::max(m_reach.followerCount, 0));
        if (m_carrier.account.facts.locked == Tri::Yes)
            warn(rule::laterFollowers, false);
        else
            warn(rule::anyoneCanFollow, !forFollowers);
        if (m_facts.parent)
            warnAboutReply();
    }

    void warnAboutReply()
    {
        int total = 0;
        int reading = 0;
        for (const Author& author : m_facts.participants) {
            if (isMe(author))
                continue;
            ++total;
            reading += m_placeOf.contains(personKey(author)) ? 1 : 0;
        }
        warn(rule::replyGoesToMyFollowers, false, {shownName(m_facts.parent->author), QString::number(total)},
             reading);
    }

    void addWorld()
    {
        // Followers are not listed one by one: everybody can read it. The people it is meant for are.
        for (const AudienceMember& member : m_facts.audience)
            for (const Author& identity : member.identities)
                if (isHere(identity) && m_meant.includes(identity, member.contact, false))
                    add(identity, reasonOf(identity), Strength::Expected);
        if (m_meant.everybody())
            return;
        const std::vector<Visibility>& can = m_can.visibilities;
        const bool couldLimit = std::ranges::any_of(
            can, [](Visibility one) { return one > Visibility::OnlyMe && !isForTheWorld(one); });
        warn(couldLimit ? rule::widestCopy : rule::cannotLimit, true, {networkOf(m_carrier.account)});
    }

    void checkHat()
    {
        const Hat hat = m_carrier.account.hat;
        if (hat == Hat::Mixed || m_draft.audience.anyone)
            return;
        const Sphere other = hat == Hat::Professional ? Sphere::Personal : Sphere::Professional;
        if (m_facts.audienceSpheres.contains(other))
            warn(rule::hatDiffers, true);
    }

    const Draft& m_draft;
    const CarrierFacts& m_carrier;
    const ReachFacts& m_facts;
    const MeantPeople& m_meant;
    const Capabilities& m_can;
    Route m_route;
    AccountReach m_reach;
    std::vector<Warning> m_warnings;
    std::set<QString> m_followerKeys;
    std::map<QString, ContactId> m_contactOfMember;
    std::map<QString, size_t> m_placeOf; ///< person -> index in m_reach.readers
};

bool reaches(const AccountReach& account, const AudienceMember& member)
{
    return std::ranges::any_of(account.readers, [&member](const Reader& reader) {
        if (reader.contact != ContactId::None && reader.contact == member.contact)
            return true;
        return std::ranges::any_of(member.identities, [&reader](const Author& identity) {
            return identity.uri == reader.author.uri && identity.network == reader.author.network;
        });
    });
}

void addUnreached(Reach& reach, const Draft& draft, const ReachFacts& facts)
{
    const std::vector<ContactId>& except = draft.audience.except;
    for (const AudienceMember& member : facts.audience) {
        const bool excluded = std::ranges::find(except, member.contact) != except.end();
        const bool reached = std::ranges::any_of(
            reach.accounts, [&member](const AccountReach& account) { return reaches(account, member); });
        if (!excluded && !reached)
            reach.unreached.push_back(Unreached{.contact = member.contact, .name = member.name});
    }
    std::ranges::sort(reach.unreached, [](const Unreached& a, const Unreached& b) {
        return std::tie(a.name, a.contact) < std::tie(b.name, b.contact);
    });
    if (reach.unreached.empty())
        return;
    QStringList names;
    for (const Unreached& one : reach.unreached)
        names << one.name;
    reach.warnings.push_back(
        Warning{.rule = rule::unreached, .args = names, .count = static_cast<int>(reach.unreached.size())});
}

} // namespace

Reach computeReach(const Draft& draft, const ReachFacts& facts)
{
    Reach reach;
    const MeantPeople meant(draft, facts);
    for (const DraftTarget& target : draft.targets) {
        const auto carrier = std::ranges::find_if(
            facts.carriers, [&target](const CarrierFacts& one) { return one.account.id == target.account; });
        if (carrier == facts.carriers.end()) {
            reach.warnings.push_back(Warning{.rule = rule::noSuchAccount, .account = target.account});
            continue;
        }
        AccountReachBuilder builder(draft, target, *carrier, facts, meant);
        builder.compute();
        reach.accounts.push_back(builder.reach());
        reach.warnings.insert(reach.warnings.end(), builder.warnings().begin(), builder.warnings().end());
    }
    addUnreached(reach, draft, facts);
    std::ranges::stable_sort(reach.warnings,
                             [](const Warning& a, const Warning& b) { return surprise(a) < surprise(b); });
    return reach;
}

} // namespace cohort
