#include "tests/core/policy/random_world.h"

#include <algorithm>

namespace cohort::policytest {

using namespace Qt::StringLiterals;

namespace {

QString networkName(int network)
{
    return network == 0 ? u"fediverse"_s : u"other"_s;
}

constexpr Visibility ladder[]{Visibility::Mentioned, Visibility::Circle, Visibility::Followers,
                              Visibility::Quiet, Visibility::Anyone};

bool has(const std::vector<ContactId>& contacts, int person)
{
    return std::ranges::find(contacts, ContactId{person + 1}) != contacts.end();
}

/// Servers of every kind: naming, silent lists guarded or not, nothing but public.
Capabilities capabilitiesFrom(Choices& dice)
{
    Capabilities can = fediverse();
    switch (dice.below(5)) {
    case 1:
        can.namedRecipients = NamedRecipients::Silent;
        can.visibilities.insert(can.visibilities.begin() + 1, Visibility::Circle);
        can.guardsMentions = dice.oneIn(2) ? Tri::Yes : Tri::Unknown;
        break;
    case 2:
        can.maxMentions = 2;
        break;
    case 3:
        can = publicOnly();
        break;
    case 4: // keeps circles; whoever is named in the text is addressed all the same
        can.visibilities.insert(can.visibilities.begin() + 1, Visibility::Circle);
        can.keepsCircles = Tri::Yes;
        can.maxMentions = 2;
        break;
    default:
        break;
    }
    return can;
}

} // namespace

int Choices::below(int limit)
{
    return m_place < m_bytes.size() ? m_bytes[m_place++] % limit : 0;
}

std::set<int> Choices::someOf(int people, int count)
{
    std::set<int> chosen;
    for (int i = 0; i < people; ++i)
        if (oneIn(count))
            chosen.insert(i);
    return chosen;
}

RandomWorld::RandomWorld(Choices& dice)
{
    for (std::set<int>& circle : m_circles) {
        circle = dice.someOf(modelPeople, 4);
        circle.insert(dice.below(modelGroup));
    }
    for (int n = 0; n < 2; ++n) {
        m_followers[n] = dice.someOf(modelGroup, 4);
        m_complete[n] = !dice.oneIn(6);
        m_locked[n] = dice.oneIn(4) ? Tri::No : Tri::Yes;
        m_can[n] = n == 0 ? fediverse() : capabilitiesFrom(dice);
        for (auto& identity : m_hasIdentity)
            identity[n] = !dice.oneIn(4);
    }
    if (!dice.oneIn(3))
        return;
    m_parent = dice.below(modelGroup);
    m_parentVisibility = ladder[dice.below(5)];
    m_participants = dice.someOf(modelGroup, 4);
    m_participants.insert(*m_parent);
}

Author RandomWorld::person(int i, int network) const
{
    Author one = author(u"p%1"_s.arg(i), networkName(network));
    one.group = i == modelGroup;
    one.bot = i == modelBot;
    return one;
}

std::set<int> RandomWorld::members(const Audience& audience) const
{
    std::set<int> all;
    for (const CircleId circle : audience.circles)
        all.insert(m_circles[raw(circle) - 1].begin(), m_circles[raw(circle) - 1].end());
    for (const ContactId contact : audience.people)
        all.insert(static_cast<int>(raw(contact)) - 1);
    std::erase_if(all, [&audience](int i) { return has(audience.except, i); });
    return all;
}

Draft RandomWorld::draft(Choices& dice) const
{
    Draft draft = draftTo(Audience{});
    Audience& audience = draft.audience;
    for (int i = 0; i < modelCircles; ++i)
        if (i == 0 || dice.oneIn(3))
            audience.circles.push_back(CircleId{i + 1});
    for (const int i : dice.someOf(modelPeople, 8))
        audience.people.push_back(ContactId{i + 1});
    for (const int i : dice.someOf(modelPeople, 8))
        audience.except.push_back(ContactId{i + 1});
    audience.followers = dice.oneIn(6);
    audience.anyone = dice.oneIn(10);
    if (dice.oneIn(3))
        draft.targets.push_back(DraftTarget{.account = account2});
    if (dice.oneIn(4))
        draft.text += u" @p%1"_s.arg(dice.below(modelPeople));
    if (dice.oneIn(3))
        draft.targets[0].visibility = ladder[dice.below(5)];
    if (m_parent) {
        draft.replyTo = PostRef{.account = account1, .uri = u"https://work.test/parent"_s};
        audience.parentReaders = dice.oneIn(2);
    }
    return draft;
}

ReachFacts RandomWorld::facts(const Draft& draft) const
{
    ReachFacts facts;
    for (int n = 0; n < 2; ++n) {
        CarrierFacts one = carrier(AccountId{n + 1}, m_can[n], networkName(n));
        one.account.facts.locked = m_locked[n];
        one.followersComplete = m_complete[n];
        for (const int i : m_followers[n])
            if (m_complete[n] || i % 2 == 0) // what is not complete misses somebody
                one.followers.push_back(person(i, n));
        facts.carriers.push_back(one);
    }
    for (const int i : members(draft.audience)) {
        AudienceMember one{.contact = ContactId{i + 1}, .name = u"p%1"_s.arg(i)};
        for (int n = 0; n < 2; ++n)
            if (m_hasIdentity[i][n])
                one.identities.push_back(person(i, n));
        facts.audience.push_back(one);
    }
    for (int i = 0; i < modelPeople; ++i) {
        for (int n = 0; n < 2; ++n)
            facts.contactByIdentity.insert(identityKey(person(i, n)), ContactId{i + 1});
        facts.mentionable.insert(u"@p%1"_s.arg(i), person(i, 0));
    }
    if (m_parent && !draft.replyTo.isNull()) {
        facts.parent =
            Post{.ref = draft.replyTo, .author = person(*m_parent, 0), .visibility = m_parentVisibility};
        for (const int i : m_participants)
            facts.participants.push_back(person(i, 0));
    }
    return facts;
}

bool RandomWorld::isMeant(int i, int network, const Draft& draft) const
{
    if (has(draft.audience.except, i))
        return false;
    if (draft.audience.anyone || members(draft.audience).contains(i))
        return true;
    if (draft.audience.parentReaders && network == 0 && m_participants.contains(i))
        return true;
    return draft.audience.followers && m_followers[network].contains(i);
}

ModelReaders RandomWorld::readersOf(const AccountReach& reach, const Draft& draft) const
{
    ModelReaders readers;
    const int network = raw(reach.account) == 1 ? 0 : 1;
    const Capabilities& can = m_can[network];
    const bool listIsAll = can.namedRecipients == NamedRecipients::Silent && can.guardsMentions == Tri::Yes;
    for (int i = 0; i < modelPeople; ++i) {
        const bool named = std::ranges::find(reach.recipients, person(i, network)) != reach.recipients.end();
        const bool mentioned = network == 0 && !listIsAll && handlesIn(draft.text).contains(u"@p%1"_s.arg(i));
        const bool follower = reach.visibility == Visibility::Followers && m_followers[network].contains(i);
        const bool answered = network == 0 && m_parent == i && !draft.replyTo.isNull();
        if (named || mentioned || follower || answered || reach.visibility >= Visibility::LocalOnly)
            readers.people.insert(i);
        if (i == modelGroup && (named || mentioned))
            readers.groupFollowers = true;
    }
    return readers;
}

ModelReaders RandomWorld::whoCanRead(const ClearedPost& post) const
{
    return readersOf(post.reach(), post.draft());
}

std::set<int> RandomWorld::modelReaders(const AccountReach& reach, const Draft& draft) const
{
    return readersOf(reach, draft).people;
}

void RandomWorld::changeSome(Choices& dice)
{
    for (int change = dice.below(4); change > 0; --change) {
        const int i = dice.below(modelGroup);
        std::set<int>& set = dice.oneIn(2) ? m_circles[dice.below(modelCircles)] : m_followers[dice.below(2)];
        if (set.erase(i) == 0)
            set.insert(i);
    }
    if (dice.oneIn(8))
        m_locked[dice.below(2)] = Tri::No;
    if (dice.oneIn(8))
        m_complete[dice.below(2)] = false;
    if (dice.oneIn(8))
        m_parentVisibility = Visibility::Mentioned;
    if (dice.oneIn(8))
        m_can[dice.below(2)] = publicOnly();
}

void RandomWorld::removeFromCircles(int person)
{
    for (std::set<int>& circle : m_circles)
        circle.erase(person);
}

void RandomWorld::narrow(Audience& audience, Choices& dice) const
{
    if (audience.circles.size() > 1 && dice.oneIn(2))
        audience.circles.pop_back();
    else if (!audience.people.empty() && dice.oneIn(2))
        audience.people.pop_back();
    else
        audience.except.push_back(ContactId{dice.below(modelPeople) + 1});
}

} // namespace cohort::policytest
