#include "core/library/new_draft.h"

#include "core/policy/visibility_gate.h"
#include "core/store/accounts.h"
#include "core/store/circles.h"
#include "core/store/handle_sphere.h"
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

/// The life a draft is for; nothing when that is not known, or when the screen shows the other one.
using Life = std::optional<Sphere>;

Life lifeOf(Sphere sphere, const DraftStart& start)
{
    return !start.shown || *start.shown == sphere ? Life(sphere) : Life();
}

/// Hats that may speak in a life, the best first. Where the life is not known only mixed accounts may: an
/// account of the wrong hat is never chosen for the author.
std::vector<Hat> hatsFor(Life life)
{
    return life ? std::vector{hatOf(*life), Hat::Mixed} : std::vector{Hat::Mixed};
}

std::vector<Account> accountsFor(const std::vector<store::StoredAccount>& all, Life life)
{
    for (const Hat hat : hatsFor(life)) {
        std::vector<Account> found;
        for (const store::StoredAccount& stored : all)
            if (stored.account.hat == hat && canPost(stored.account))
                found.push_back(stored.account);
        if (!found.empty())
            return found;
    }
    return {};
}

/// The account whose network most of these people are on; the first of equals.
Result<std::vector<DraftTarget>> bestCarrier(Connection& connection, const std::vector<Account>& accounts,
                                             const std::vector<ContactId>& contacts)
{
    const auto people = store::peopleById(connection, contacts);
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
    return best ? std::vector{DraftTarget{.account = best->id}} : std::vector<DraftTarget>{};
}

Result<Draft> circleDraft(Connection& connection, const std::vector<store::StoredAccount>& all,
                          const DraftStart& start)
{
    Draft draft;
    draft.audience.circles = {start.reading->circle};
    const auto circle = store::findCircle(connection, start.reading->circle);
    if (!circle)
        return fail(circle.error());
    if (!*circle)
        return draft; // removed meanwhile: the gate says so
    const auto members = store::membersOf(connection, start.reading->circle);
    if (!members)
        return fail(members.error());
    auto best = bestCarrier(connection, accountsFor(all, lifeOf((*circle)->sphere, start)), *members);
    if (!best)
        return fail(best.error());
    draft.targets = std::move(*best);
    return draft;
}

/// The life in which I speak with somebody: the one on the screen if the person is in it, else the only one
/// the person is in.
Result<Life> lifeWith(Connection& connection, ContactId contact, std::optional<Sphere> shown)
{
    const auto spheres = store::spheresOf(connection, contact);
    if (!spheres)
        return fail(spheres.error());
    if (shown)
        return std::ranges::find(*spheres, *shown) != spheres->end() ? Life(*shown) : Life();
    return spheres->size() == 1 ? Life(spheres->front()) : Life();
}

Result<Draft> personDraft(Connection& connection, const std::vector<store::StoredAccount>& all,
                          const DraftStart& start)
{
    Draft draft;
    draft.audience.people = {start.reading->contact};
    const auto life = lifeWith(connection, start.reading->contact, start.shown);
    if (!life)
        return fail(life.error());
    auto best = bestCarrier(connection, accountsFor(all, *life), {start.reading->contact});
    if (!best)
        return fail(best.error());
    draft.targets = std::move(*best);
    return draft;
}

/// For the followers of one account.
Draft followersDraft(const Account& account)
{
    Draft draft;
    draft.targets = {DraftTarget{.account = account.id, .visibility = Visibility::Followers}};
    draft.audience.followers = true;
    return draft;
}

Draft sphereDraft(const std::vector<store::StoredAccount>& all, Life life)
{
    const std::vector<Account> accounts = accountsFor(all, life);
    return accounts.empty() ? Draft{} : followersDraft(accounts.front());
}

/// The account whose stream is read speaks for itself, in its own life.
Draft accountDraft(const std::vector<store::StoredAccount>& all, const DraftStart& start)
{
    for (const store::StoredAccount& stored : all) {
        const Account& account = stored.account;
        const bool fits = !start.shown || account.hat == Hat::Mixed || account.hat == hatOf(*start.shown);
        if (account.id == start.reading->account && canPost(account) && fits)
            return followersDraft(account);
    }
    return {};
}

/// The copy of a post through which it is answered, with the account that has it; nothing when only accounts
/// of the other life have it.
struct AnswerRoad {
    Account account{};
    Post post{};
};

Result<std::optional<AnswerRoad>> answerRoad(Connection& connection,
                                             const std::vector<store::StoredAccount>& all, const PostRow& row,
                                             const DraftStart& start)
{
    const AccountId through = row.post.ref.account;
    Life life = start.shown;
    if (!life && row.contact != ContactId::None) {
        const auto known = lifeWith(connection, row.contact, std::nullopt);
        if (!known)
            return fail(known.error());
        life = *known;
    }
    std::vector<store::StoredAccount> accounts = all;
    std::stable_partition(accounts.begin(), accounts.end(), [through](const store::StoredAccount& stored) {
        return stored.account.id == through;
    });
    if (!life && !accounts.empty() && accounts.front().account.id == through)
        return std::optional(AnswerRoad{accounts.front().account, row.post});
    for (const Hat hat : hatsFor(life))
        for (const store::StoredAccount& stored : accounts) {
            if (stored.account.hat != hat || !canPost(stored.account))
                continue;
            const PostRef ref{.account = stored.account.id, .uri = row.post.ref.uri};
            const auto copy = store::findPost(connection, ref);
            if (!copy)
                return fail(copy.error());
            if (*copy)
                return std::optional(AnswerRoad{stored.account, (*copy)->post});
        }
    return std::optional<AnswerRoad>();
}

Result<Draft> replyDraft(Connection& connection, const std::vector<store::StoredAccount>& all,
                         const DraftStart& start)
{
    const auto parent = store::findPost(connection, start.replyTo);
    if (!parent)
        return fail(parent.error());
    if (!parent->has_value())
        return fail(ErrorKind::NotFound, QStringLiteral("the post to answer is not in the cache"));
    const auto road = answerRoad(connection, all, **parent, start);
    if (!road)
        return fail(road.error());
    const Post& answered = *road ? (*road)->post : (*parent)->post;
    Visibility mine = Visibility::Anyone;
    if (*road && (*road)->account.facts.defaultVisibility != Visibility::Unknown)
        mine = (*road)->account.facts.defaultVisibility;
    Draft draft;
    draft.replyTo = answered.ref;
    draft.audience.parentReaders = true;
    draft.contentWarning = answered.contentWarning;
    // The answer goes as far as the post it answers and is meant to: who that is stands in the sentence.
    const Visibility visibility = narrower(mine, answered.visibility);
    draft.audience.followers = visibility == Visibility::Followers;
    draft.audience.anyone = visibility > Visibility::Followers;
    if (*road)
        draft.targets = {DraftTarget{.account = (*road)->account.id, .visibility = visibility}};
    return draft;
}

} // namespace

Result<Draft> startingDraft(Connection& connection, const DraftStart& start)
{
    using Kind = StreamRef::Kind;
    const auto all = store::accounts(connection);
    if (!all)
        return fail(all.error());
    if (!start.replyTo.isNull())
        return replyDraft(connection, *all, start);
    // Where nothing tells whom it is for, the author says so.
    const Kind kind = start.reading ? start.reading->kind : Kind::NoCircle;
    switch (kind) {
    case Kind::Circle:
        return circleDraft(connection, *all, start);
    case Kind::Contact:
        return personDraft(connection, *all, start);
    case Kind::Account:
        return accountDraft(*all, start);
    case Kind::Sphere:
    case Kind::Replies:
        return sphereDraft(*all, lifeOf(start.reading->sphere, start));
    case Kind::NoCircle:
        return start.shown ? sphereDraft(*all, start.shown) : Draft{};
    case Kind::Both:
        break;
    }
    return Draft{};
}

} // namespace cohort
