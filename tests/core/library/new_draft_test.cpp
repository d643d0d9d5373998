#include "core/library/new_draft.h"

#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using Kind = StreamRef::Kind;

constexpr Sphere work = Sphere::Professional;
constexpr Sphere home = Sphere::Personal;

/// Ana is met at work, Bo at home, Cy is in circles of both lives.
class StartingADraft : public testing::Test {
protected:
    AccountId addAccount(const QString& name, Hat hat)
    {
        const AccountId id = temp.addAccount(name, hat);
        AccountFacts facts = account(id).facts;
        facts.can.visibilities = {Visibility::Mentioned, Visibility::Followers, Visibility::Anyone};
        facts.can.reply = true;
        temp.write([&](Connection& c) { return store::saveFacts(c, id, facts); });
        return id;
    }
    Account account(AccountId id)
    {
        for (const store::StoredAccount& stored : temp.read([](Connection& c) { return store::accounts(c); }))
            if (stored.account.id == id)
                return stored.account;
        return {};
    }
    Draft start(const DraftStart& from)
    {
        return temp.read([&from](Connection& c) { return startingDraft(c, from); });
    }
    /// The accounts that a new draft is carried by.
    std::vector<AccountId> carriers(const DraftStart& from)
    {
        std::vector<AccountId> found;
        for (const DraftTarget& target : start(from).targets)
            found.push_back(target.account);
        return found;
    }
    static StreamRef about(ContactId contact) { return {.kind = Kind::Contact, .contact = contact}; }
    /// A post that came through these accounts, and the reference to the copy of the first.
    PostRef received(const QString& author, const QString& id, const std::vector<AccountId>& through)
    {
        Post post = postBy(authorNamed(author), id, minute(1));
        post.visibility = Visibility::Anyone;
        for (const AccountId account : through)
            temp.receive(account, {post});
        return {.account = through.front(), .uri = post.ref.uri};
    }

    TempStore temp;
    CircleId colleagues = temp.addCircle(u"Colleagues"_s, work);
    CircleId family = temp.addCircle(u"Family"_s, home);
    ContactId ana = temp.addPerson(authorNamed(u"ana"_s), {colleagues});
    ContactId bo = temp.addPerson(authorNamed(u"bo"_s), {family});
    ContactId cy = temp.addPerson(authorNamed(u"cy"_s), {colleagues, family});
    // The personal account comes first everywhere: order must never decide.
    AccountId private_ = addAccount(u"private"_s, Hat::Personal);
    AccountId office = addAccount(u"office"_s, Hat::Professional);
};

const std::vector<AccountId> nobody{};

TEST_F(StartingADraft, ToAPersonTakesTheAccountOfTheLifeOnTheScreen)
{
    EXPECT_EQ(carriers({.reading = about(ana), .shown = work}), std::vector{office});
    EXPECT_EQ(carriers({.reading = about(bo), .shown = home}), std::vector{private_});
    EXPECT_EQ(carriers({.reading = about(cy), .shown = work}), std::vector{office});
    EXPECT_EQ(carriers({.reading = about(cy), .shown = home}), std::vector{private_});
    EXPECT_EQ(start({.reading = about(cy), .shown = home}).audience.people, std::vector{cy});
}

TEST_F(StartingADraft, ToAPersonOfOneLifeTakesItsAccountWhereBothAreShown)
{
    EXPECT_EQ(carriers({.reading = about(ana)}), std::vector{office});
    EXPECT_EQ(carriers({.reading = about(bo)}), std::vector{private_});
    EXPECT_EQ(carriers({.reading = about(cy)}), nobody) << "who is in both lives could be meant in either";
}

TEST_F(StartingADraft, ToAPersonOfTheOtherLifeChoosesNoAccount)
{
    EXPECT_EQ(carriers({.reading = about(bo), .shown = work}), nobody);
    EXPECT_EQ(carriers({.reading = about(ana), .shown = home}), nobody);
    EXPECT_EQ(start({.reading = about(bo), .shown = work}).audience.people, std::vector{bo});
}

TEST_F(StartingADraft, TakesAMixedAccountBeforeNoneAndNeverOneOfTheOtherHat)
{
    temp.write([this](Connection& c) { return store::removeAccount(c, office); });
    const StreamRef circle = streamOf(colleagues);
    const StreamRef stream = streamOf(work);
    EXPECT_EQ(carriers({.reading = about(ana), .shown = work}), nobody);
    EXPECT_EQ(carriers({.reading = circle, .shown = work}), nobody);
    EXPECT_EQ(carriers({.reading = stream, .shown = work}), nobody);
    EXPECT_FALSE(start({.reading = stream, .shown = work}).audience.followers) << "whose would they be";
    const AccountId mixed = addAccount(u"mixed"_s, Hat::Mixed);
    EXPECT_EQ(carriers({.reading = about(ana), .shown = work}), std::vector{mixed});
    EXPECT_EQ(carriers({.reading = circle, .shown = work}), std::vector{mixed});
    EXPECT_EQ(carriers({.reading = stream, .shown = work}), std::vector{mixed});
    EXPECT_EQ(carriers({.reading = about(cy)}), std::vector{mixed});
}

TEST_F(StartingADraft, LeavesOutAccountsThatCanOnlyRead)
{
    AccountFacts facts = account(office).facts;
    facts.can.visibilities.clear();
    temp.write([&](Connection& c) { return store::saveFacts(c, office, facts); });
    EXPECT_EQ(carriers({.reading = about(ana), .shown = work}), nobody);
}

TEST_F(StartingADraft, ForACircleTakesTheAccountOfItsLife)
{
    EXPECT_EQ(carriers({.reading = streamOf(colleagues), .shown = work}), std::vector{office});
    EXPECT_EQ(carriers({.reading = streamOf(colleagues)}), std::vector{office});
    EXPECT_EQ(carriers({.reading = streamOf(family), .shown = home}), std::vector{private_});
    EXPECT_EQ(carriers({.reading = streamOf(family), .shown = work}), nobody);
    EXPECT_EQ(start({.reading = streamOf(family)}).audience.circles, std::vector{family});
}

TEST_F(StartingADraft, FromAStreamOfALifeTakesItsAccount)
{
    for (const Kind kind : {Kind::Sphere, Kind::Replies}) {
        EXPECT_EQ(carriers({.reading = StreamRef{.kind = kind, .sphere = work}, .shown = work}),
                  std::vector{office});
        EXPECT_EQ(carriers({.reading = StreamRef{.kind = kind, .sphere = home}}), std::vector{private_});
        EXPECT_EQ(carriers({.reading = StreamRef{.kind = kind, .sphere = home}, .shown = work}), nobody);
    }
}

TEST_F(StartingADraft, FromThePeopleInNoCircleOrAnotherPageTakesTheLifeOnTheScreen)
{
    for (const auto& reading :
         {std::optional<StreamRef>(), std::optional(StreamRef{.kind = Kind::NoCircle})}) {
        EXPECT_EQ(carriers({.reading = reading, .shown = work}), std::vector{office});
        EXPECT_EQ(carriers({.reading = reading, .shown = home}), std::vector{private_});
        EXPECT_EQ(start({.reading = reading}), Draft{}) << "nothing tells whom it is for";
    }
    EXPECT_EQ(start({.reading = bothSpheres()}), Draft{});
}

TEST_F(StartingADraft, FromAnAccountsStreamTakesThatAccountInItsOwnLifeOnly)
{
    const StreamRef stream{.kind = Kind::Account, .account = private_};
    EXPECT_EQ(carriers({.reading = stream}), std::vector{private_});
    EXPECT_EQ(carriers({.reading = stream, .shown = home}), std::vector{private_});
    EXPECT_EQ(carriers({.reading = stream, .shown = work}), nobody);
}

TEST_F(StartingADraft, AsAReplyTakesTheCopyOfTheLifeOnTheScreen)
{
    const PostRef post = received(u"cy"_s, u"1"_s, {private_, office});
    const Draft atWork = start({.replyTo = post, .shown = work});
    ASSERT_EQ(atWork.targets.size(), 1U);
    EXPECT_EQ(atWork.targets.front().account, office);
    EXPECT_EQ(atWork.replyTo.account, office);
    EXPECT_EQ(atWork.replyTo.uri, post.uri);
    EXPECT_EQ(carriers({.replyTo = post, .shown = home}), std::vector{private_});
    EXPECT_EQ(carriers({.replyTo = post}), std::vector{private_}) << "the account it came through";
}

TEST_F(StartingADraft, AsAReplyNeverSpeaksThroughAnAccountOfTheOtherHat)
{
    const PostRef ofCy = received(u"cy"_s, u"1"_s, {private_});
    const Draft draft = start({.replyTo = ofCy, .shown = work});
    EXPECT_TRUE(draft.targets.empty());
    EXPECT_EQ(draft.replyTo.uri, ofCy.uri);
    EXPECT_TRUE(draft.audience.parentReaders);
    const PostRef ofAna = received(u"ana"_s, u"2"_s, {private_});
    EXPECT_EQ(carriers({.replyTo = ofAna}), nobody) << "a colleague is not answered from home";
    const PostRef ofAStranger = received(u"stranger"_s, u"3"_s, {private_});
    EXPECT_EQ(carriers({.replyTo = ofAStranger}), std::vector{private_});
    const AccountId mixed = addAccount(u"mixed"_s, Hat::Mixed);
    (void)received(u"ana"_s, u"2"_s, {mixed});
    EXPECT_EQ(carriers({.replyTo = ofAna}), std::vector{mixed});
}

} // namespace
} // namespace cohort
