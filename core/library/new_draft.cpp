#include "core/library/new_draft.h"

#include "core/policy/visibility_gate.h"
#include "core/store/accounts.h"
#include "core/store/circles.h"
#include "core/store/people.h"
#include "core/store/posts.h"

#include <algorithm>

namespace cohort {

namespace {

bool canPost(const Account& account)
{
    return !account.facts.can.visibilities.empty();
}

Hat hatOf(Sphere sphere)
{
    return sphere == Sphere::Professional ? Hat::Professional : Hat::Personal;
}

/// Accounts that may speak in a sphere: those with its hat, else the mixed ones. Never one with the other
/// hat.
std::vector<Account> accountsFor(const std::vector<store::StoredAccount>& all, Sphere sphere)
{
    for (const Hat hat : {hatOf(sphere), Hat::Mixed}) {
        std::vector<Account> found;
        for (const store::StoredAccount& stored : all)
            if (stored.account.hat == hat && canPost(stored.account))
                found.push_back(stored.account);
        if (!found.empty())
            return found;
    }
    return {};
}

/// The account whose network most members of the circle are on; the first of equals.
Result<const Account*> bestCarrier(Connection& connection, const std::vector<Account>& accounts,
                                   CircleId circle)
{
    const auto members = store::membersOf(connection, circle);
    if (!members)
        return fail(members.error());
    const auto people = store::peopleById(connection, *members);
    if (!people)
        return fail(people.error());
    const Account* best = nullptr;
    std::ptrdiff_t mostReached = -1;
    for (const Account& account : accounts) {
        const auto reached = std::ranges::count_if(*people, [&account](const PersonRow& person) {
            return std::ranges::any_of(person.identities, [&account](const Identity& identity) {
                return identity.author.network == account.facts.me.network;
            });
        });
        if (reached > mostReached) {
            mostReached = reached;
            best = &account;
        }
    }
    return best;
}

Result<Draft> replyDraft(Connection& connection, const PostRef& replyTo)
{
    const auto parent = store::findPost(connection, replyTo);
    if (!parent)
        return fail(parent.error());
    if (!parent->has_value())
        return fail(ErrorKind::NotFound, QStringLiteral("the post to answer is not in the cache"));
    const Post& answered = (*parent)->post;
    const auto accounts = store::accounts(connection);
    if (!accounts)
        return fail(accounts.error());
    Visibility mine = Visibility::Anyone;
    for (const store::StoredAccount& stored : *accounts)
        if (stored.account.id == replyTo.account &&
            stored.account.facts.defaultVisibility != Visibility::Unknown)
            mine = stored.account.facts.defaultVisibility;
    Draft draft;
    draft.replyTo = answered.ref;
    draft.audience.parentReaders = true;
    draft.contentWarning = answered.contentWarning;
    // The answer goes as far as the post it answers and is meant to: who that is stands in the sentence.
    const Visibility visibility = narrower(mine, answered.visibility);
    draft.audience.followers = visibility == Visibility::Followers;
    draft.audience.anyone = visibility > Visibility::Followers;
    draft.targets = {DraftTarget{.account = replyTo.account, .visibility = visibility}};
    return draft;
}

} // namespace

Result<Draft> startingDraft(Connection& connection, const std::optional<StreamRef>& reading,
                            const PostRef& replyTo)
{
    if (!replyTo.isNull())
        return replyDraft(connection, replyTo);
    const auto stored = store::accounts(connection);
    if (!stored)
        return fail(stored.error());
    Draft draft;
    if (!reading || reading->kind == StreamRef::Kind::Both)
        return draft; // nothing tells whom it is for: the author says so
    Sphere sphere = reading->sphere;
    if (reading->kind == StreamRef::Kind::Circle) {
        const auto circles = store::circles(connection);
        if (!circles)
            return fail(circles.error());
        for (const CircleRow& row : *circles)
            if (row.circle.id == reading->circle)
                sphere = row.circle.sphere;
        const std::vector<Account> accounts = accountsFor(*stored, sphere);
        const auto best = bestCarrier(connection, accounts, reading->circle);
        if (!best)
            return fail(best.error());
        draft.audience.circles = {reading->circle};
        if (*best)
            draft.targets = {DraftTarget{.account = (*best)->id}};
        return draft;
    }
    if (reading->kind == StreamRef::Kind::Contact) {
        draft.audience.people = {reading->contact};
        for (const store::StoredAccount& account : *stored)
            if (canPost(account.account) && draft.targets.empty())
                draft.targets = {DraftTarget{.account = account.account.id}};
        return draft;
    }
    const std::vector<Account> accounts = accountsFor(*stored, sphere);
    if (!accounts.empty()) {
        draft.targets = {DraftTarget{.account = accounts.front().id, .visibility = Visibility::Followers}};
        draft.audience.followers = true;
    }
    return draft;
}

} // namespace cohort
