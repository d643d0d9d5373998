#include "core/policy/account_reach.h"

#include "core/model/draft_parts.h"
#include "core/model/draft_title.h"
#include "core/policy/rules/rule_table.h"

#include <algorithm>
#include <numeric>
#include <unordered_set>

namespace cohort {
namespace {

QString shownName(const Author& author)
{
    return author.name.isEmpty() ? author.handle : author.name;
}

/// Somebody only known by a handle is somebody else than anybody with an identity.
QString personKey(const Author& author)
{
    return author.uri.isEmpty() ? QChar(u'@') + author.handle.toLower() : identityKey(author);
}

QStringView hostOf(const Author& author)
{
    const qsizetype at = author.handle.lastIndexOf(u'@');
    return at > 0 ? QStringView(author.handle).sliced(at + 1) : QStringView();
}

bool sortsBefore(const Reader& a, const Reader& b)
{
    return std::tie(a.author.network, a.author.uri, a.author.handle, a.reason) <
           std::tie(b.author.network, b.author.uri, b.author.handle, b.reason);
}

} // namespace

AccountReachBuilder::AccountReachBuilder(const Draft& draft, const DraftTarget& target,
                                         const CarrierFacts& carrier, const ReachFacts& facts,
                                         const MeantPeople& meant)
    : m_draft(draft)
    , m_carrier(carrier)
    , m_facts(facts)
    , m_meant(meant)
    , m_can(carrier.account.facts.can)
    , m_route(chooseRoute(draft, target, carrier, facts))
    , m_situation{.draft = draft,
                  .carrier = carrier,
                  .facts = facts,
                  .reach = m_reach,
                  .words = wordsFor(draft, target),
                  .server = traitsOf(carrier.account.facts),
                  .forEverybody = meant.everybody(),
                  .forFollowers = meant.followers()}
{
    m_reach.account = carrier.account.id;
    m_reach.visibility = m_route.visibility;
    m_reach.recipients = m_route.recipients;
    m_reach.password = m_route.password;
    m_reach.siteDraft = m_route.siteDraft;
    if (m_reach.password)
        m_reach.openTitle = titleOf(draft.contentWarning.trimmed() + u"\n\n" + m_situation.words);
    m_reach.followerCount = carrier.account.facts.followerCount;
    m_warnings = m_route.warnings;
    // Who follows is asked only where followers are meant.
    if (meant.followers())
        for (const Author& follower : carrier.followers)
            m_followers.insert(identityKey(follower));
    for (const CarrierFacts& one : facts.carriers)
        if (!one.account.facts.me.uri.isEmpty())
            m_mine.insert(identityKey(one.account.facts.me));
    for (const AudienceMember& member : facts.audience)
        for (const Author& identity : member.identities) {
            const QString key = identityKey(identity);
            if (!m_contactOfMember.contains(key))
                m_contactOfMember.insert(key, member.contact);
        }
}

void AccountReachBuilder::compute()
{
    if (!m_route.possible)
        return;
    m_reach.world = isForTheWorld(m_reach.visibility);
    addRecipients();
    addMentions();
    addEdited();
    addQuoted();
    addParentAuthor();
    if (m_reach.visibility == Visibility::Followers)
        addFollowers();
    if (m_reach.world)
        addWorld();
    countParticipants();
    sortReaders();
    askRules();
}

bool AccountReachBuilder::isHere(const Author& author) const
{
    return author.network.isEmpty() || author.network == networkOf(m_carrier.account);
}

bool AccountReachBuilder::isMe(const Author& author) const
{
    return !author.uri.isEmpty() && m_mine.contains(identityKey(author));
}

ContactId AccountReachBuilder::contactOf(const QString& key) const
{
    const auto known = m_facts.contactByIdentity.constFind(key);
    if (known != m_facts.contactByIdentity.cend())
        return *known;
    return m_contactOfMember.value(key, ContactId::None);
}

ReaderReason AccountReachBuilder::reasonOf(const Author& author) const
{
    const QString key = identityKey(author);
    const ContactId contact = m_contactOfMember.value(key, ContactId::None);
    const std::vector<ContactId>& people = m_draft.audience.people;
    if (contact != ContactId::None)
        return std::ranges::find(people, contact) != people.end() ? ReaderReason::Person
                                                                  : ReaderReason::CircleMember;
    if (m_facts.parent && personKey(m_facts.parent->author) == personKey(author))
        return ReaderReason::ParentAuthor;
    return ReaderReason::Participant;
}

const Reader* AccountReachBuilder::add(const Author& author, ReaderReason reason, Strength strength)
{
    // The key is made once: with thousands of followers it is most of the work.
    const QString key = author.uri.isEmpty() ? QString() : identityKey(author);
    if (!key.isEmpty() && m_mine.contains(key))
        return nullptr;
    const QString person = key.isEmpty() ? personKey(author) : key;
    const auto known = m_placeOf.constFind(person);
    if (known != m_placeOf.cend())
        return &m_reach.readers[static_cast<size_t>(*known)];
    const size_t index = m_reach.readers.size();
    m_placeOf.insert(person, static_cast<qsizetype>(index));
    const ContactId contact = key.isEmpty() ? ContactId::None : contactOf(key);
    const auto named = key.isEmpty() ? m_facts.contactNames.cend() : m_facts.contactNames.constFind(key);
    m_reach.readers.push_back(
        Reader{.contact = contact,
               .author = author,
               .name = named == m_facts.contactNames.cend() ? shownName(author) : *named,
               .via = m_reach.account,
               .reason = reason,
               .strength = strength,
               .meant = m_meant.includes(key, contact,
                                         reason == ReaderReason::Follower || m_followers.contains(key))});
    // A group hands on what names it, not what it merely gets as a follower (MST-3).
    if (author.group && reason != ReaderReason::Follower)
        addGroup(author);
    return &m_reach.readers[index];
}

void AccountReachBuilder::addGroup(const Author& group)
{
    m_reach.readers.push_back(Reader{.author = group,
                                     .name = shownName(group),
                                     .via = m_reach.account,
                                     .reason = ReaderReason::GroupFollowers,
                                     .strength = Strength::Expected,
                                     .meant = m_meant.everybody()});
}

void AccountReachBuilder::addRecipients()
{
    const bool guarded = m_can.guardsMentions == Tri::Yes;
    for (const Author& author : m_reach.recipients)
        add(author, reasonOf(author), guarded ? Strength::Enforced : Strength::Expected);
}

void AccountReachBuilder::addMentions()
{
    // An edit has no list of recipients: who is named in it is addressed.
    const bool listIsAll = m_can.namedRecipients == NamedRecipients::Silent &&
                           m_can.guardsMentions == Tri::Yes && m_draft.edits.isNull() && !m_reach.world &&
                           m_reach.visibility != Visibility::Followers;
    if (listIsAll || m_reach.visibility == Visibility::OnlyMe || m_reach.password)
        return; // whom a page with a password names is not told of it
    // Some servers also look into the content warning.
    for (const QString& handle : handlesIn(m_situation.words + QChar(u'\n') + m_draft.contentWarning)) {
        const Author author = m_facts.mentionable.value(handle, Author{.handle = handle});
        if (!isHere(author))
            continue;
        if (const Reader* reader = add(author, ReaderReason::Mentioned, Strength::Expected))
            m_situation.mentions.push_back(NamedPerson{
                .typed = handle, .name = reader->name, .author = reader->author, .meant = reader->meant});
    }
}

void AccountReachBuilder::addEdited()
{
    if (!m_facts.edited)
        return;
    for (const Author& author : m_facts.edited->mentions)
        if (const Reader* reader = add(author, ReaderReason::Mentioned, Strength::Expected))
            m_situation.namedBefore.push_back(
                NamedPerson{.name = reader->name, .author = reader->author, .meant = reader->meant});
}

void AccountReachBuilder::addQuoted()
{
    if (!m_facts.quoted || m_reach.visibility == Visibility::OnlyMe || !isHere(m_facts.quoted->author))
        return;
    if (const Reader* reader = add(m_facts.quoted->author, ReaderReason::Quoted, Strength::Expected))
        m_situation.quotedAuthor =
            NamedPerson{.name = reader->name, .author = reader->author, .meant = reader->meant};
}

void AccountReachBuilder::addParentAuthor()
{
    // Many servers deliver an answer to the answered whether named or not.
    if (!m_facts.parent || m_reach.visibility == Visibility::OnlyMe || !isHere(m_facts.parent->author))
        return;
    if (const Reader* reader = add(m_facts.parent->author, ReaderReason::ParentAuthor, Strength::Assumed))
        m_situation.parentAuthor =
            NamedPerson{.name = reader->name, .author = reader->author, .meant = reader->meant};
}

void AccountReachBuilder::addFollowers()
{
    m_reach.readers.reserve(m_reach.readers.size() + m_carrier.followers.size());
    m_placeOf.reserve(m_placeOf.size() + static_cast<qsizetype>(m_carrier.followers.size()));
    for (const Author& follower : m_carrier.followers) {
        const Reader* reader = add(follower, ReaderReason::Follower, Strength::Expected);
        m_situation.followersOutside += reader != nullptr && !reader->meant ? 1 : 0;
    }
    m_reach.laterFollowers = true;
    m_reach.followersUnknown = !m_carrier.followersComplete;
}

void AccountReachBuilder::addWorld()
{
    // Followers are not listed one by one: everybody can read it. The people it is meant for are.
    for (const AudienceMember& member : m_facts.audience)
        for (const Author& identity : member.identities)
            if (isHere(identity) && m_meant.includes(identity, member.contact, false))
                add(identity, reasonOf(identity), Strength::Expected);
}

void AccountReachBuilder::countParticipants()
{
    for (const Author& author : m_facts.participants) {
        if (isMe(author))
            continue;
        ++m_situation.participants;
        m_situation.participantsReading += m_placeOf.contains(personKey(author)) ? 1 : 0;
    }
}

void AccountReachBuilder::sortReaders()
{
    // Readers are large: their places are sorted, then each is moved once.
    std::vector<Reader>& readers = m_reach.readers;
    std::vector<const Reader*> order;
    order.reserve(readers.size());
    for (const Reader& reader : readers)
        order.push_back(&reader);
    const auto before = [](const Reader* a, const Reader* b) { return sortsBefore(*a, *b); };
    if (std::ranges::is_sorted(order, before))
        return;
    std::ranges::sort(order, before);
    std::vector<Reader> sorted;
    sorted.reserve(readers.size());
    for (const Reader* reader : order)
        sorted.push_back(*reader);
    readers = std::move(sorted);
    m_placeOf.clear(); // the places are others now
}

QStringList AccountReachBuilder::serversOfCopies() const
{
    std::unordered_set<QStringView> hosts;
    const QString mine = m_carrier.account.server.host();
    hosts.insert(mine.isEmpty() ? hostOf(m_carrier.account.facts.me) : QStringView(mine));
    for (const Reader& reader : m_reach.readers)
        hosts.insert(hostOf(reader.author));
    QStringList servers;
    for (const QStringView host : hosts)
        if (!host.isEmpty())
            servers << host.toString().toLower();
    servers.sort();
    servers.removeDuplicates();
    return servers;
}

void AccountReachBuilder::askRules()
{
    m_situation.servers = serversOfCopies();
    m_situation.linkHosts = linkHostsIn(m_situation.words);
    m_situation.tags = tagsIn(m_situation.words);
    // The rules read the reach while they write: what they say comes into it afterwards.
    std::vector<Exposure> exposures;
    Findings findings(exposures, m_warnings, m_reach.account, m_situation.server.family);
    judge(m_situation, findings);
    m_reach.exposures = std::move(exposures);
}

} // namespace cohort
