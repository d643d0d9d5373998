#include "tests/support/library_rig.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace cohort {
namespace {

Draft noteTo(CircleId circle, AccountId account, const QString& words)
{
    Draft draft;
    draft.audience.circles = {circle};
    draft.targets = {DraftTarget{.account = account}};
    draft.text = words;
    return draft;
}

class LibraryOnTheSampleNetwork : public testing::Test {
protected:
    void SetUp() override
    {
        rig.addSampleAccounts();
        for (const AccountRow& row : rig.accounts())
            (row.account.hat == Hat::Professional ? work : home) = row.account.id;
        for (const PersonRow& person : rig.people({}))
            if (person.identities.size() == 1 && members.size() < 3 &&
                person.identities.front().author.uri.contains(QLatin1String("reading-room.example")))
                members.push_back(person.contact.id);
        circle = rig.circle(QStringLiteral("Standing desks"), Sphere::Professional, members);
    }

    Result<SendOutcome> send(const Draft& draft)
    {
        return rig.answered<SendOutcome>(
            [&](QObject* asker, auto answer) { rig.library().send(draft, asker, std::move(answer)); });
    }
    std::vector<OutboxRow> outbox()
    {
        return rig.value<std::vector<OutboxRow>>(
            [&](QObject* asker, auto answer) { rig.library().outbox(asker, std::move(answer)); });
    }
    std::vector<Draft> drafts()
    {
        return rig.value<std::vector<Draft>>(
            [&](QObject* asker, auto answer) { rig.library().drafts(asker, std::move(answer)); });
    }
    bool comesToState(OutboxId id, SendState state)
    {
        return LibraryRig::waitUntil([&] {
            return std::ranges::any_of(
                outbox(), [&](const OutboxRow& row) { return row.id == id && row.state == state; });
        });
    }

    LibraryRig rig;
    AccountId work = AccountId::None;
    AccountId home = AccountId::None;
    std::vector<ContactId> members;
    CircleId circle = CircleId::None;
};

TEST_F(LibraryOnTheSampleNetwork, ReadsOneCircleAndNobodyElse)
{
    ASSERT_EQ(members.size(), 3U);
    const StreamPage page = rig.page(streamOf(circle));
    ASSERT_FALSE(page.rows.empty());
    for (const PostRow& row : page.rows)
        EXPECT_TRUE(std::ranges::count(members, row.contact) > 0 || row.post.boostedBy.has_value())
            << row.post.author.handle.toStdString();
}

TEST_F(LibraryOnTheSampleNetwork, StartsADraftWithTheCircleThatIsRead)
{
    const auto draft = rig.value<Draft>([&](QObject* asker, auto answer) {
        rig.library().newDraft({.reading = streamOf(circle)}, asker, std::move(answer));
    });
    EXPECT_EQ(draft.audience.circles, std::vector<CircleId>{circle});
    ASSERT_EQ(draft.targets.size(), 1U);
    EXPECT_EQ(draft.targets.front().account, work);
}

TEST_F(LibraryOnTheSampleNetwork, RefusesADraftForNobody)
{
    Draft draft = noteTo(circle, work, QStringLiteral("for whom?"));
    draft.audience = {};
    const auto outcome = send(draft);
    ASSERT_TRUE(outcome);
    ASSERT_TRUE(outcome->refusal);
    EXPECT_EQ(outcome->refusal->kind, ErrorKind::EmptyAudience);
    EXPECT_TRUE(outbox().empty());
}

TEST_F(LibraryOnTheSampleNetwork, SendsAPostForOneCircleToItsMembersAlone)
{
    const auto outcome = send(noteTo(circle, work, QStringLiteral("Which desks did you buy?")));
    ASSERT_TRUE(outcome);
    ASSERT_FALSE(outcome->refusal);
    ASSERT_EQ(outcome->entries.size(), 1U);
    EXPECT_EQ(outbox().front().state, SendState::Held) << "the undo window comes first";
    rig.value<void>([&](QObject* asker, auto answer) {
        rig.library().sendNow(outcome->entries.front(), asker, std::move(answer));
    });
    ASSERT_TRUE(comesToState(outcome->entries.front(), SendState::Sent));
    const OutboxRow sent = outbox().front();
    EXPECT_TRUE(sent.widerReach.isEmpty());
    EXPECT_FALSE(sent.visibilityDiffers);
    EXPECT_FALSE(sent.sent.uri.isEmpty());
}

TEST_F(LibraryOnTheSampleNetwork, TakesAPostBackWithinTheUndoWindow)
{
    const auto outcome = send(noteTo(circle, work, QStringLiteral("too early")));
    ASSERT_TRUE(outcome && !outcome->refusal);
    const auto draft = rig.value<Draft>([&](QObject* asker, auto answer) {
        rig.library().cancelSend(outcome->entries.front(), asker, std::move(answer));
    });
    EXPECT_EQ(draft.text, QStringLiteral("too early"));
    EXPECT_EQ(draft.targets.size(), 1U);
    EXPECT_TRUE(outbox().empty());
    ASSERT_EQ(drafts().size(), 1U);
    EXPECT_EQ(drafts().front().text, QStringLiteral("too early"));
}

TEST_F(LibraryOnTheSampleNetwork, KeepsWhatWaitsAndWhatIsReadOverARestart)
{
    const auto outcome = send(noteTo(circle, work, QStringLiteral("after the restart")));
    ASSERT_TRUE(outcome && !outcome->refusal);
    const StreamPage before = rig.page(streamOf(circle));
    rig.library().saveReadPosition(streamOf(circle), before.rows.at(1));
    rig.value<void>([&](QObject* asker, auto answer) {
        rig.library().setRead({before.rows.at(1).post.ref}, true, asker, std::move(answer));
    });
    rig.reopen();
    ASSERT_EQ(outbox().size(), 1U);
    EXPECT_EQ(outbox().front().draft.text, QStringLiteral("after the restart"));
    const auto place = rig.value<std::optional<StreamKey>>([&](QObject* asker, auto answer) {
        rig.library().readPosition(streamOf(circle), asker, std::move(answer));
    });
    ASSERT_TRUE(place);
    EXPECT_EQ(place->createdMs, before.rows.at(1).key.createdMs);
    const StreamPage after = rig.page(streamOf(circle));
    const auto marked = std::ranges::find_if(
        after.rows, [&](const PostRow& row) { return row.post.ref.uri == before.rows.at(1).post.ref.uri; });
    ASSERT_NE(marked, after.rows.end());
    EXPECT_TRUE(marked->read);
}

TEST_F(LibraryOnTheSampleNetwork, UndoesEveryChangeOfACircle)
{
    const auto removed = rig.value<Undo>([&](QObject* asker, auto answer) {
        rig.library().removeFromCircle(circle, {members.front()}, asker, std::move(answer));
    });
    PeopleQuery inside;
    inside.circle = circle;
    EXPECT_EQ(rig.people(inside).size(), 2U);
    rig.value<void>(
        [&](QObject* asker, auto answer) { rig.library().undo(removed, asker, std::move(answer)); });
    EXPECT_EQ(rig.people(inside).size(), 3U);
}

TEST_F(LibraryOnTheSampleNetwork, AnswersNobodyWhoIsGone)
{
    bool answered = false;
    {
        QObject asker;
        rig.library().circles(&asker,
                              [&answered](const Result<std::vector<CircleRow>>&) { answered = true; });
    }
    (void)rig.accounts(); // a later question has been answered, so the earlier one is through
    EXPECT_FALSE(answered);
}

TEST_F(LibraryOnTheSampleNetwork, WorksOfflineOnWhatIsHere)
{
    rig.library().setWorkOffline(true);
    EXPECT_FALSE(rig.page(streamOf(circle)).rows.empty());
    const auto outcome = send(noteTo(circle, work, QStringLiteral("later")));
    ASSERT_TRUE(outcome && !outcome->refusal);
    rig.value<void>([&](QObject* asker, auto answer) {
        rig.library().sendNow(outcome->entries.front(), asker, std::move(answer));
    });
    EXPECT_NE(outbox().front().state, SendState::Sent);
    rig.library().setWorkOffline(false);
    EXPECT_TRUE(comesToState(outcome->entries.front(), SendState::Sent));
}

TEST_F(LibraryOnTheSampleNetwork, AnswersAPostAsFarAsItWent)
{
    const StreamPage page = rig.page(streamOf(circle));
    const auto post = std::ranges::find_if(page.rows, [](const PostRow& row) {
        return row.post.visibility == Visibility::Followers && !row.post.boostedBy;
    });
    ASSERT_NE(post, page.rows.end());
    auto draft = rig.value<Draft>([&](QObject* asker, auto answer) {
        rig.library().newDraft({.replyTo = post->post.ref}, asker, std::move(answer));
    });
    ASSERT_EQ(draft.targets.size(), 1U);
    EXPECT_EQ(draft.targets.front().visibility, Visibility::Followers);
    draft.text = QStringLiteral("So did we.");
    const auto outcome = send(draft);
    ASSERT_TRUE(outcome);
    EXPECT_FALSE(outcome->refusal) << "an answer no wider than the post needs no further word";
}

TEST_F(LibraryOnTheSampleNetwork, SaysThatANetworkIsUnknown)
{
    const auto added = rig.answered<AccountId>([&](QObject* asker, auto answer) {
        rig.library().addAccountWithToken({.network = QStringLiteral("none")}, asker, std::move(answer));
    });
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().kind, ErrorKind::Unsupported);
}

} // namespace
} // namespace cohort
