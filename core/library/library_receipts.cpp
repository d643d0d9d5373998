// What was promised of my posts, and what somebody can read of them.
#include "core/library/library_private.h"
#include "core/store/people.h"
#include "core/store/posts.h"
#include "core/store/receipts.h"
#include "core/sync/reach_facts.h"

#include <algorithm>

namespace cohort {

namespace {

/// Posts judged in one question: the reader thread has others to answer.
constexpr int mostJudged = 500;
constexpr int postsAtOnce = 100;

Result<PostReceipt> receiptIn(Connection& connection, const PostRef& ref)
{
    auto row = store::findPost(connection, ref);
    if (!row)
        return fail(row.error());
    PostReceipt answer{.row = *row ? **row : PostRow{.post = {.ref = ref}}};
    auto receipt = store::findReceipt(connection, answer.row.post.ref);
    if (!receipt)
        return fail(receipt.error());
    answer.receipt = std::move(*receipt);
    if (!answer.receipt && !*row)
        return fail(ErrorKind::NotFound, QStringLiteral("no such post"));
    if (!answer.receipt && (!answer.row.mine || answer.row.post.boostedBy))
        return fail(ErrorKind::InvalidInput, QStringLiteral("not a post of mine"));
    const Draft draft = answer.receipt ? draftOf(*answer.receipt) : draftOf(answer.row.post);
    const auto facts = gatherReachFacts(connection, draft);
    if (!facts)
        return fail(facts.error());
    if (!answer.receipt) {
        answer.reach = reachOfSent(answer.row.post, *facts);
        return answer;
    }
    answer.reach.accounts.push_back(answer.receipt->reach);
    answer.drift = driftOf(*answer.receipt, *facts, *row ? std::optional(answer.row.post) : std::nullopt);
    return answer;
}

/// Every handle counts, also one that does not show in the life on the screen: it reads all the same.
Result<ViewingPerson> viewer(Connection& connection, ContactId contact, const std::vector<Account>& accounts)
{
    const auto page = store::person(connection, contact, std::nullopt);
    if (!page)
        return fail(page.error());
    ViewingPerson person{.contact = contact};
    for (const Identity& identity : page->row.identities)
        person.identities.push_back(identity.author);
    for (const Account& account : accounts) {
        const auto follows = store::followsAccount(connection, account.id, person.identities);
        if (!follows)
            return fail(follows.error());
        const auto known = page->relationships.value(account.id);
        const bool saidSo =
            std::ranges::any_of(known, [](const auto& entry) { return entry.second.followedBy; });
        person.follows[account.id] = saidSo ? Tri::Yes : *follows;
    }
    return person;
}

Result<std::vector<Account>> accountsShown(Connection& connection, std::optional<Sphere> shown)
{
    const auto all = store::accounts(connection);
    if (!all)
        return fail(all.error());
    const Hat hat = shown == Sphere::Personal ? Hat::Personal : Hat::Professional;
    std::vector<Account> accounts;
    for (const store::StoredAccount& stored : *all)
        if (!shown || stored.account.hat == Hat::Mixed || stored.account.hat == hat)
            accounts.push_back(stored.account);
    return accounts;
}

void judge(ViewPage& page, const store::OwnPostRow& own, const ViewingPerson& person,
           const std::vector<Account>& accounts)
{
    const auto account = std::ranges::find(accounts, own.own.post.ref.account, &Account::id);
    const ReadingVerdict verdict =
        judgeReading(own.own, person, account == accounts.end() ? nullptr : &*account);
    if (verdict.can == CanRead::No) {
        ++page.cannot;
        return;
    }
    ViewedPost viewed{.row = own.row, .here = own.own.here, .verdict = verdict};
    if (!viewed.here)
        viewed.row.post = own.own.post;
    page.posts.push_back(std::move(viewed));
}

Result<ViewPage> viewIn(Connection& connection, const ViewQuery& query)
{
    const auto accounts = accountsShown(connection, query.shown);
    if (!accounts)
        return fail(accounts.error());
    const auto person = viewer(connection, query.contact, *accounts);
    if (!person)
        return fail(person.error());
    ViewPage page{.next = query.before};
    const auto wanted = static_cast<std::size_t>(std::max(1, query.limit));
    for (int judged = 0; judged < mostJudged;) {
        const auto posts = store::ownPosts(connection, *accounts, query.shown, page.next, postsAtOnce);
        if (!posts)
            return fail(posts.error());
        for (const store::OwnPostRow& own : *posts) {
            judge(page, own, *person, *accounts);
            page.next = own.key;
            ++judged;
            if (page.posts.size() == wanted)
                return page;
        }
        if (posts->size() < postsAtOnce) {
            page.next.reset();
            return page;
        }
    }
    return page;
}

} // namespace

void Library::receipt(const PostRef& post, QObject* asker, Answer<PostReceipt> answer)
{
    d->ask<PostReceipt>(asker, std::move(answer),
                        [post](Connection& connection) { return receiptIn(connection, post); });
}

void Library::viewAs(const ViewQuery& query, QObject* asker, Answer<ViewPage> answer)
{
    d->ask<ViewPage>(asker, std::move(answer),
                     [query](Connection& connection) { return viewIn(connection, query); });
}

} // namespace cohort
