#include "core/store/author_address.h"

#include "core/store/people_rows.h"
#include "core/store/receipts.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// Ana as a server tells her that knows the page of her profile alone, as in every mention.
Author anaByPage()
{
    return {.network = u"fediverse"_s,
            .uri = u"https://work.test/@ana"_s,
            .handle = u"@ana@work.test"_s,
            .name = u"Ana"_s,
            .profileUrl = QUrl(u"https://work.test/@ana"_s)};
}

/// Ana as a server tells her that gives the ActivityPub id too.
Author anaById()
{
    Author ana = anaByPage();
    ana.uri = u"https://work.test/ap/users/17"_s;
    return ana;
}

int contacts(TempStore& temp)
{
    return temp.read([](Connection& c) { return store::people(c, {}); }).total;
}

TEST(AuthorAddress, MakesOneIdentityOfAPersonKnownByThePageBefore)
{
    TempStore temp;
    const AccountId account = temp.addAccount(u"me"_s, Hat::Professional);
    const CircleId work = temp.addCircle(u"Work"_s, Sphere::Professional);
    const ContactId ana = temp.addPerson(anaByPage(), {work});
    temp.receive(account, {postBy(anaByPage(), u"1"_s, minute(1))});
    temp.reopen(); // an older profile is opened by a newer program

    temp.receive(account, {postBy(anaById(), u"2"_s, minute(2))});
    EXPECT_EQ(temp.texts(streamOf(work)), (QStringList{u"post 2"_s, u"post 1"_s}))
        << "both posts are by the member of the circle";
    EXPECT_EQ(temp.write([](Connection& c) { return store::contactFor(c, anaById(), minute(3)); }), ana);
    EXPECT_EQ(temp.write([](Connection& c) { return store::contactFor(c, anaByPage(), minute(3)); }), ana);
    EXPECT_EQ(contacts(temp), 1);
    const auto identities = temp.read([ana](Connection& c) { return store::identitiesOf(c, ana); });
    ASSERT_EQ(identities.size(), 1U);
    EXPECT_EQ(identities[0].author.uri, anaById().uri);
    EXPECT_EQ(identities[0].author.profileUrl, anaByPage().profileUrl) << "what a browser opens is kept";
}

TEST(AuthorAddress, ListsAFollowerOnceHoweverTheServerNamesHer)
{
    TempStore temp;
    const AccountId account = temp.addAccount(u"me"_s, Hat::Professional);
    temp.receive(account, {postBy(anaById(), u"1"_s, minute(1))});
    const auto saved = temp.store().writeNow([account](Connection& c) {
        return store::saveFollowers(c, account, {anaByPage(), anaById()}, true, minute(2));
    });
    ASSERT_TRUE(saved);
    const auto followers = temp.read([account](Connection& c) { return store::followers(c, account); });
    ASSERT_EQ(followers.followers.size(), 1U);
    EXPECT_EQ(followers.followers[0].uri, anaById().uri);
}

TEST(AuthorAddress, KnowsTheMentionedAsTheAuthorSheIsMetAsLater)
{
    TempStore temp;
    const AccountId account = temp.addAccount(u"me"_s, Hat::Professional);
    Post question = postBy(authorNamed(u"bo"_s), u"1"_s, minute(1));
    question.mentions = {anaByPage()};
    question.ref.account = account;
    temp.receive(account, {question});
    temp.receive(account, {answerTo(question, anaById(), u"2"_s, minute(2))});

    const auto thread = temp.read([&](Connection& c) { return store::threadOf(c, question.ref); });
    ASSERT_EQ(thread.participants.size(), 2U) << "Bo and Ana, and nobody twice";
    const auto found = temp.read([&](Connection& c) { return store::findPost(c, question.ref); });
    ASSERT_TRUE(found);
    EXPECT_EQ(found->post.mentions.at(0).uri, anaById().uri);
}

TEST(AuthorAddress, FindsMeInAMentionThatTellsThePageAlone)
{
    TempStore temp;
    const AccountId account = temp.addAccount(u"me"_s, Hat::Professional);
    auto stored = temp.read([](Connection& c) { return store::accounts(c); }).at(0);
    stored.account.facts.me = anaById();
    const auto saved = temp.store().writeNow(
        [&](Connection& c) { return store::saveFacts(c, account, stored.account.facts); });
    ASSERT_TRUE(saved);
    Post toMe = postBy(authorNamed(u"bo"_s), u"1"_s, minute(1));
    toMe.mentions = {anaByPage()};
    temp.receive(account, {toMe, postBy(anaByPage(), u"2"_s, minute(2))});
    const auto mine = temp.read([account](Connection& c) {
        return store::findPost(c, {.account = account, .uri = u"https://work.test/posts/2"_s});
    });
    ASSERT_TRUE(mine);
    EXPECT_TRUE(mine->mine);
    EXPECT_EQ(mine->post.author.uri, anaById().uri);
}

TEST(AuthorAddress, LeavesPeopleApartWhoShareThePageOrTheHandleOnly)
{
    TempStore temp;
    const ContactId ana = temp.addPerson(anaByPage(), {});
    Author samePage = anaById();
    samePage.handle = u"@ana@evil.test"_s;
    Author sameHandle = anaById();
    sameHandle.uri = u"https://work.test/ap/users/18"_s;
    sameHandle.profileUrl = QUrl(u"https://work.test/@ana-new"_s);
    EXPECT_NE(temp.write([&](Connection& c) { return store::contactFor(c, samePage, minute(1)); }), ana);
    EXPECT_NE(temp.write([&](Connection& c) { return store::contactFor(c, sameHandle, minute(1)); }), ana);
    EXPECT_EQ(contacts(temp), 3);
}

TEST(AuthorAddress, RenamesWhomAWaitingPostWasPromisedTo)
{
    TempStore temp;
    const AccountId account = temp.addAccount(u"me"_s, Hat::Professional);
    temp.addPerson(anaByPage(), {});
    store::OutboxEntry entry;
    entry.row.account = account;
    entry.row.created = minute(1);
    entry.shown.account = account;
    entry.shown.recipients = {anaByPage()};
    entry.shown.readers = {Reader{.author = anaByPage(), .meant = true}};
    entry.idempotencyKey = u"k"_s;
    temp.write([&entry](Connection& c) { return store::enqueue(c, {entry}); });
    const Receipt receipt{.post = {.account = account, .uri = u"https://home.test/1"_s},
                          .sent = minute(1),
                          .reach = entry.shown};
    temp.write([&receipt](Connection& c) { return store::keepPromise(c, OutboxId(9), receipt); });
    temp.receive(account, {postBy(anaById(), u"2"_s, minute(2))});
    const auto waiting = temp.read([](Connection& c) { return store::outbox(c); });
    ASSERT_EQ(waiting.size(), 1U);
    EXPECT_EQ(waiting[0].shown.recipients.at(0).uri, anaById().uri);
    EXPECT_EQ(waiting[0].shown.readers.at(0).author.uri, anaById().uri);
    EXPECT_EQ(waiting[0].shown.recipients.at(0).profileUrl, anaByPage().profileUrl);
    const auto kept = temp.read([&receipt](Connection& c) { return store::findReceipt(c, receipt.post); });
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->reach.readers.at(0).author.uri, anaById().uri);
}

} // namespace
} // namespace cohort
