#include "core/sync/people_sync.h"

#include "core/store/author_address.h"
#include "core/store/link_suggestions.h"
#include "core/store/people.h"

#include <algorithm>
#include <span>

namespace cohort {

namespace {

/// Pages of one list of people, at 80 each: 20 000 people. A longer list counts as not complete.
constexpr int mostPeoplePages = 250;
/// People written in one transaction, so that the writer is never busy for long.
constexpr size_t peopleOfAWrite = 200;

/// Two lists that show the same person add up.
void merge(QHash<QString, Acquaintance>& known, const Acquaintance& more)
{
    auto found = known.find(more.author.uri);
    if (found == known.end()) {
        known.insert(more.author.uri, more);
        return;
    }
    Relationship& sum = found->relationship;
    const Relationship& other = more.relationship;
    sum.following |= other.following;
    sum.followedBy |= other.followedBy;
    sum.requested |= other.requested;
    sum.asksToFollow |= other.asksToFollow;
    sum.blocked |= other.blocked;
    sum.muted |= other.muted;
    found->relationshipKnown = found->relationshipKnown || more.relationshipKnown;
}

/// What standing in a list says by itself.
void addMeaning(PeopleKind kind, Relationship& relationship)
{
    if (kind == PeopleKind::Followers)
        relationship.followedBy = true;
    if (kind == PeopleKind::Following)
        relationship.following = true;
    if (kind == PeopleKind::FollowRequests)
        relationship.asksToFollow = true;
}

Result<std::optional<store::KnownPerson>> knownOrNew(Connection& connection, AccountId account,
                                                     const Author& author, const QDateTime& now)
{
    auto known = store::knownPerson(connection, account, author);
    if (!known || *known)
        return known;
    const auto made = store::contactFor(connection, author, now);
    if (!made)
        return fail(made.error());
    return store::knownPerson(connection, account, author);
}

Relationship after(IntentKind kind, const Author& author, Relationship relationship)
{
    switch (kind) {
    case IntentKind::Follow:
        relationship.following = !author.locked;
        relationship.requested = author.locked;
        break;
    case IntentKind::Unfollow:
        relationship.following = false;
        relationship.requested = false;
        break;
    case IntentKind::AcceptFollow:
        relationship.followedBy = true;
        relationship.asksToFollow = false;
        break;
    case IntentKind::RejectFollow:
        relationship.asksToFollow = false;
        break;
    default:
        break;
    }
    return relationship;
}

} // namespace

PeopleSync::PeopleSync(const AccountLink& link)
    : m_link(link)
{
}

Result<void> PeopleSync::run()
{
    const QDateTime started = m_link.clock.now();
    QHash<QString, Acquaintance> met;
    Relationship listedWhole;
    std::optional<Error> broken;
    for (const PeopleKind kind : {PeopleKind::Followers, PeopleKind::Following, PeopleKind::FollowRequests}) {
        const Listed listed = listAll(kind);
        for (const Acquaintance& person : listed.people)
            merge(met, person);
        if (listed.complete && !listed.people.empty())
            addMeaning(kind, listedWhole);
        if (kind == PeopleKind::Followers && (!listed.broken || !listed.people.empty()))
            if (auto saved = saveFollowers(listed); !saved)
                return saved;
        if (!listed.broken || listed.broken->kind == ErrorKind::Unsupported ||
            listed.broken->kind == ErrorKind::NotFound)
            continue;
        broken = listed.broken;
        if (concernsWholeAccount(broken->kind))
            break;
    }
    if (auto saved = savePeople({met.begin(), met.end()}); !saved)
        return saved;
    const auto cleared = m_link.store.writeNow([&](Connection& connection) {
        return store::clearRelationships(connection, m_link.account.id, listedWhole, started);
    });
    if (!cleared)
        return cleared;
    if (broken)
        return fail(*broken);
    return {};
}

PeopleSync::Listed PeopleSync::listAll(PeopleKind kind) const
{
    Listed listed;
    PeopleRequest request{.kind = kind};
    for (int i = 0; i < mostPeoplePages; ++i) {
        if (auto breath = m_link.breathe(); !breath) {
            listed.broken = breath.error();
            return listed;
        }
        Session session = m_link.session();
        const auto page = m_link.provider.fetchPeople(request, session);
        if (!page) {
            listed.broken = page.error();
            return listed;
        }
        for (Acquaintance person : page->people) {
            addMeaning(kind, person.relationship);
            listed.people.push_back(std::move(person));
        }
        if (!page->next) {
            listed.complete = true;
            return listed;
        }
        if (*page->next == request.cursor)
            return listed; // a server that sends us round in a circle
        request.cursor = *page->next;
    }
    return listed;
}

Result<void> PeopleSync::saveFollowers(const Listed& listed) const
{
    std::vector<Author> followers;
    for (const Acquaintance& person : listed.people)
        followers.push_back(person.author);
    const QDateTime now = m_link.clock.now();
    const AccountId account = m_link.account.id;
    const int counted = m_link.account.facts.followerCount;
    return m_link.store.writeNow([&](Connection& connection) -> Result<void> {
        const auto stored = store::followers(connection, account);
        if (!stored)
            return fail(stored.error());
        if (listed.broken && stored->complete)
            return {}; // the whole list of last time is worth more than a part of today's
        // An empty list is a fact only when nothing speaks against it: a server that hides or breaks the list
        // answers the same. Then, as with a part of a list, nobody is forgotten: who may read a post is
        // rather guessed too wide than too narrow.
        if (listed.complete && (!followers.empty() || counted == 0))
            return store::saveFollowers(connection, account, followers, true, now);
        for (const Author& known : stored->followers)
            if (std::ranges::find(followers, known.uri, &Author::uri) == followers.end())
                followers.push_back(known);
        return store::saveFollowers(connection, account, followers, false, now);
    });
}

Result<void> PeopleSync::savePeople(std::vector<Acquaintance> people) const
{
    const std::span<const Acquaintance> all(people);
    const QDateTime now = m_link.clock.now();
    for (size_t start = 0; start < all.size(); start += peopleOfAWrite) {
        const auto part = all.subspan(start, std::min(peopleOfAWrite, all.size() - start));
        const auto written = m_link.store.writeNow([&](Connection& connection) {
            return saveAcquaintances(connection, m_link.account.id, {part.begin(), part.end()}, now);
        });
        if (!written)
            return written;
        m_link.changed(Changes{.people = true});
    }
    return {};
}

Result<void> saveAcquaintances(Connection& connection, AccountId account,
                               const std::vector<Acquaintance>& people, const QDateTime& now)
{
    store::AuthorAddress addresses(connection);
    for (Acquaintance person : people) {
        if (person.author.uri.isEmpty())
            continue; // nobody whom one could find again
        if (auto settled = addresses.settle(person.author); !settled)
            return settled;
        const auto known = knownOrNew(connection, account, person.author, now);
        if (!known)
            return fail(known.error());
        if (!*known)
            return fail(ErrorKind::Bug, QStringLiteral("a person was made and not found"));
        Relationship relationship = person.relationship;
        if (!person.relationshipKnown) {
            const Relationship& before = (*known)->relationship;
            relationship.requested = before.requested && !relationship.following;
            relationship.blocked = before.blocked;
            relationship.muted = before.muted;
        }
        const IdentityId identity = (*known)->identity;
        if (auto fresh = store::refreshProfile(connection, identity, person.author); !fresh)
            return fresh;
        if (auto saved = store::saveRelationship(connection, account, identity, relationship, now); !saved)
            return saved;
    }
    return {};
}

Result<void> noteFollow(Connection& connection, AccountId account, const Intent& intent, const QDateTime& now)
{
    Author author = intent.author;
    if (auto settled = store::AuthorAddress(connection).settle(author); !settled)
        return settled;
    const auto known = store::knownPerson(connection, account, author);
    if (!known)
        return fail(known.error());
    const Relationship before = *known ? (*known)->relationship : Relationship{};
    return saveAcquaintances(connection, account,
                             {Acquaintance{.author = author,
                                           .relationship = after(intent.kind, author, before),
                                           .relationshipKnown = true}},
                             now);
}

} // namespace cohort
