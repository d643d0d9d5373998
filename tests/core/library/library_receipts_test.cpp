#include "tests/support/library_rig.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// On the sample network Zawadi asks to follow the account for work.
class ReceiptsOnTheSampleNetwork : public testing::Test {
protected:
    void SetUp() override
    {
        rig.addSampleAccounts();
        for (const AccountRow& row : rig.accounts())
            (row.account.hat == Hat::Professional ? work : home) = row.account.id;
        for (const PersonRow& person : rig.people({.words = u"zawadi"_s}))
            zawadi = person;
        ASSERT_EQ(zawadi.identities.size(), 1U);
    }

    /// Sends to the followers of the account for work and waits until it is sent.
    PostRef sendToFollowers(const QString& words)
    {
        const Draft draft{.targets = {{.account = work}}, .audience = {.followers = true}, .text = words};
        const auto sent = rig.value<SendOutcome>(
            [&](QObject* asker, auto answer) { rig.library().send(draft, asker, std::move(answer)); });
        EXPECT_FALSE(sent.refusal);
        for (const OutboxId id : sent.entries)
            rig.library().sendNow(id, &rig.library(), {});
        PostRef ref;
        EXPECT_TRUE(LibraryRig::waitUntil([&] {
            const auto rows = rig.value<std::vector<OutboxRow>>(
                [&](QObject* asker, auto answer) { rig.library().outbox(asker, std::move(answer)); });
            for (const OutboxRow& row : rows)
                if (row.state == SendState::Sent && row.draft.text == words)
                    ref = row.sent;
            return !ref.isNull();
        }));
        return ref;
    }
    Result<PostReceipt> receipt(const PostRef& ref)
    {
        return rig.answered<PostReceipt>(
            [&](QObject* asker, auto answer) { rig.library().receipt(ref, asker, std::move(answer)); });
    }
    std::optional<ReadingVerdict> verdict(const PostRef& ref, std::optional<Sphere> shown)
    {
        ViewQuery query{.contact = zawadi.contact.id, .shown = shown, .limit = 1};
        for (;;) {
            const auto page = rig.value<ViewPage>(
                [&](QObject* asker, auto answer) { rig.library().viewAs(query, asker, std::move(answer)); });
            for (const ViewedPost& post : page.posts)
                if (post.row.post.ref.uri == ref.uri)
                    return post.verdict;
            if (!page.next)
                return std::nullopt;
            query.before = page.next;
        }
    }
    void letZawadiFollow()
    {
        const auto let = rig.answered<void>([&](QObject* asker, auto answer) {
            rig.library().answerFollowRequest(work, zawadi.identities.front().author, true, asker,
                                              std::move(answer));
        });
        ASSERT_TRUE(let);
        rig.library().syncNow();
    }

    LibraryRig rig;
    AccountId work = AccountId::None;
    AccountId home = AccountId::None;
    PersonRow zawadi;
};

TEST_F(ReceiptsOnTheSampleNetwork, NameAFollowerWhoCameAfterThePostAndCanReadIt)
{
    const PostRef ref = sendToFollowers(u"Shelves arrive on Monday"_s);
    const PostReceipt before = *receipt(ref);
    ASSERT_TRUE(before.receipt);
    EXPECT_FALSE(before.reach.accounts.at(0).readers.empty());
    EXPECT_TRUE(before.drift.isNone());
    EXPECT_FALSE(verdict(ref, std::nullopt)) << "a locked account keeps it from her";
    letZawadiFollow();
    PostReceipt after;
    ASSERT_TRUE(LibraryRig::waitUntil([&] {
        after = *receipt(ref);
        return !after.drift.arrived.empty();
    }));
    ASSERT_EQ(after.drift.arrived.size(), 1U);
    EXPECT_EQ(after.drift.arrived[0].contact, zawadi.contact.id);
    EXPECT_EQ(after.drift.arrived[0].name, zawadi.contact.name);
    EXPECT_EQ(after.receipt, before.receipt) << "what was promised stays as it was";
    EXPECT_EQ(verdict(ref, std::nullopt), (ReadingVerdict{CanRead::Yes, viewrule::follows}));
    EXPECT_TRUE(verdict(ref, Sphere::Professional));
    EXPECT_FALSE(verdict(ref, Sphere::Personal)) << "the other life shows";
}

TEST_F(ReceiptsOnTheSampleNetwork, StayAfterARestart)
{
    const PostRef ref = sendToFollowers(u"Shelves arrive on Monday"_s);
    const auto before = receipt(ref)->receipt;
    rig.reopen();
    EXPECT_EQ(receipt(ref)->receipt, before);
}

TEST_F(ReceiptsOnTheSampleNetwork, AreMissingForPostsSentElsewhereWhichTheRulesExplain)
{
    StreamPage page = rig.page({.kind = StreamRef::Kind::Account, .account = work});
    const auto mine =
        std::ranges::find_if(page.rows, [](const PostRow& row) { return row.mine && !row.post.boostedBy; });
    if (mine == page.rows.end())
        GTEST_SKIP() << "the newest page holds nothing of mine";
    const auto answer = receipt(mine->post.ref);
    ASSERT_TRUE(answer);
    EXPECT_FALSE(answer->receipt);
    ASSERT_EQ(answer->reach.accounts.size(), 1U);
    EXPECT_EQ(answer->reach.accounts[0].visibility, mine->post.visibility);
    EXPECT_TRUE(answer->reach.outsiders().empty());
}

TEST_F(ReceiptsOnTheSampleNetwork, AreOfMyOwnPostsOnly)
{
    StreamPage page = rig.page({.kind = StreamRef::Kind::Account, .account = work});
    const auto other = std::ranges::find_if(page.rows, [](const PostRow& row) { return !row.mine; });
    ASSERT_NE(other, page.rows.end());
    const auto answer = receipt(other->post.ref);
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().kind, ErrorKind::InvalidInput);
}

} // namespace
} // namespace cohort
