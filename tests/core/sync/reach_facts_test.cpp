#include "core/sync/reach_facts.h"

#include "core/store/handle_sphere.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// Ana is a colleague and a friend: one handle is met at the office, one at home, one nowhere.
class HandlesAPostMayName : public testing::Test {
protected:
    HandlesAPostMayName()
    {
        for (const QString& name : {u"ana.knits"_s, u"ana.unmet"_s}) {
            const ContactId other = temp.addPerson(authorNamed(name), {});
            (void)temp.write([&](Connection& c) { return store::linkContacts(c, other, ana); });
        }
        meet(u"ana.desk"_s, office);
        meet(u"ana.knits"_s, den);
    }
    void meet(const QString& name, AccountId through)
    {
        const Author author = authorNamed(name);
        temp.write([&](Connection& c) { return store::noteMeeting(c, through, author, minute(0)); });
    }
    QStringList named(const Audience& audience, const std::vector<AccountId>& accounts)
    {
        Draft draft{.audience = audience};
        for (const AccountId account : accounts)
            draft.targets.push_back({.account = account});
        QStringList found;
        for (const AudienceMember& member :
             temp.read([&draft](Connection& c) { return gatherReachFacts(c, draft); }).audience)
            for (const Author& author : member.identities)
                found.append(author.handle.section(u'@', 1, 1));
        return found;
    }

    TempStore temp;
    AccountId office = temp.addAccount(u"office"_s, Hat::Professional);
    AccountId den = temp.addAccount(u"den"_s, Hat::Personal);
    AccountId mixed = temp.addAccount(u"mixed"_s, Hat::Mixed);
    CircleId colleagues = temp.addCircle(u"Colleagues"_s, Sphere::Professional);
    CircleId family = temp.addCircle(u"Family"_s, Sphere::Personal);
    ContactId ana = temp.addPerson(authorNamed(u"ana.desk"_s), {colleagues, family});
    const QStringList atWork{u"ana.desk"_s, u"ana.unmet"_s};
    const QStringList atHome{u"ana.knits"_s, u"ana.unmet"_s};
};

TEST_F(HandlesAPostMayName, AreNeverThoseMetInTheOtherLifeAlone)
{
    EXPECT_EQ(named({.circles = {colleagues}}, {office}), atWork);
    EXPECT_EQ(named({.circles = {family}}, {den}), atHome);
}

TEST_F(HandlesAPostMayName, FollowTheCircleAndNotTheAccountThatCarriesIt)
{
    EXPECT_EQ(named({.circles = {colleagues}}, {mixed}), atWork);
    EXPECT_EQ(named({.circles = {colleagues}}, {den}), atWork);
}

TEST_F(HandlesAPostMayName, FollowTheAccountWhenPeopleAreChosenByName)
{
    EXPECT_EQ(named({.people = {ana}}, {office}), atWork);
    EXPECT_EQ(named({.people = {ana}}, {den}), atHome);
    EXPECT_EQ(named({.people = {ana}}, {mixed}).size(), 3);
}

TEST_F(HandlesAPostMayName, AreAllOfThemInAPostForBothLives)
{
    EXPECT_EQ(named({.circles = {colleagues, family}}, {office}).size(), 3);
}

TEST_F(HandlesAPostMayName, AreAllOfThemForSomebodyOfThisLifeAlone)
{
    const ContactId bo = temp.addPerson(authorNamed(u"bo"_s), {colleagues});
    meet(u"bo"_s, den);
    EXPECT_EQ(named({.people = {bo}}, {office}), QStringList{u"bo"_s});
}

} // namespace
} // namespace cohort
