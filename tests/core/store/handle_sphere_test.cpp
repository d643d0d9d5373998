#include "core/store/handle_sphere.h"
#include "core/store/link_suggestions.h"
#include "core/store/saved_threads.h"

#include "core/store/people_rows.h"
#include "tests/support/searching.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

constexpr Sphere work = Sphere::Professional;
constexpr Sphere home = Sphere::Personal;

/// Handles met through an office account, a private one and a mixed one.
class HandlesOfALife : public testing::Test {
protected:
    void meet(const QString& name, const std::vector<AccountId>& through)
    {
        const Author author = authorNamed(name);
        for (const AccountId account : through)
            temp.write([&](Connection& c) { return store::noteMeeting(c, account, author, minute(0)); });
    }
    /// Somebody with these handles.
    ContactId person(const QStringList& names, const std::vector<CircleId>& circles)
    {
        const ContactId contact = temp.addPerson(authorNamed(names.front()), circles);
        for (const QString& name : names.mid(1)) {
            const ContactId other = temp.addPerson(authorNamed(name), {});
            (void)temp.write([&](Connection& c) { return store::linkContacts(c, other, contact); });
        }
        return contact;
    }
    QStringList handles(ContactId contact, std::optional<Sphere> shown)
    {
        QStringList found;
        for (const Identity& identity :
             temp.read([=](Connection& c) { return store::person(c, contact, shown); }).row.identities)
            found.append(identity.author.handle.section(u'@', 1, 1));
        return found;
    }
    QStringList names(const PeopleQuery& query)
    {
        QStringList found;
        for (const PersonRow& row :
             temp.read([&query](Connection& c) { return store::people(c, query); }).rows)
            found.append(row.contact.name);
        return found;
    }
    QStringList listed(Sphere sphere)
    {
        return names({.sphere = sphere, .orNoCircle = true, .shown = sphere});
    }
    static StreamRef ofPerson(ContactId contact, std::optional<Sphere> life)
    {
        return {.kind = StreamRef::Kind::Contact, .contact = contact, .life = life};
    }
    void removeAccount(AccountId account)
    {
        temp.write([=](Connection& c) { return store::removeAccount(c, account); });
    }

    TempStore temp;
    AccountId office = temp.addAccount(u"office"_s, Hat::Professional);
    AccountId den = temp.addAccount(u"den"_s, Hat::Personal);
    AccountId mixed = temp.addAccount(u"mixed"_s, Hat::Mixed);
    CircleId colleagues = temp.addCircle(u"Colleagues"_s, work);
    CircleId family = temp.addCircle(u"Family"_s, home);
};

TEST_F(HandlesOfALife, OfACrossoverPersonEachStayInTheLifeTheyAreMetIn)
{
    const ContactId ana = person(
        {u"ana.desk"_s, u"ana.knits"_s, u"ana.both"_s, u"ana.mixed"_s, u"ana.unmet"_s}, {colleagues, family});
    meet(u"ana.desk"_s, {office});
    meet(u"ana.knits"_s, {den});
    meet(u"ana.both"_s, {office, den});
    meet(u"ana.mixed"_s, {den, mixed});
    EXPECT_EQ(handles(ana, work), QStringList({u"ana.desk"_s, u"ana.both"_s, u"ana.mixed"_s}));
    EXPECT_EQ(handles(ana, home), QStringList({u"ana.knits"_s, u"ana.both"_s, u"ana.mixed"_s}));
    EXPECT_EQ(handles(ana, std::nullopt).size(), 5);
}

TEST_F(HandlesOfALife, OfSomebodyInOneLifeShowThere)
{
    const ContactId ana = person({u"ana"_s, u"unmet"_s}, {colleagues});
    meet(u"ana"_s, {den}); // my only account that knows her; she is a colleague because I said so
    EXPECT_EQ(handles(ana, work), QStringList({u"ana"_s, u"unmet"_s}));
    EXPECT_TRUE(handles(ana, home).contains(u"ana"_s)) << "there she is met";
    EXPECT_FALSE(listed(home).contains(u"ana"_s)) << "but not listed";
}

TEST_F(HandlesOfALife, AreFoundByTheirWordsOnlyWhereTheyShow)
{
    person({u"ana.desk"_s, u"ana.knits"_s}, {colleagues, family});
    meet(u"ana.desk"_s, {office});
    meet(u"ana.knits"_s, {den});
    const auto find = [this](const QString& words, std::optional<Sphere> shown) {
        return names({.words = words, .sphere = shown, .orNoCircle = shown.has_value(), .shown = shown});
    };
    EXPECT_EQ(find(u"knits"_s, work), QStringList());
    EXPECT_EQ(find(u"knits"_s, home), QStringList{u"ana.desk"_s});
    EXPECT_EQ(find(u"knits"_s, std::nullopt), QStringList{u"ana.desk"_s});
}

TEST_F(HandlesOfALife, PostIntoTheStreamsOfTheLifeTheyAreMetIn)
{
    const ContactId ana = person({u"ana.desk"_s, u"ana.knits"_s}, {colleagues, family});
    meet(u"ana.desk"_s, {office});
    meet(u"ana.knits"_s, {den});
    temp.receive(office, {postBy(authorNamed(u"ana.desk"_s), u"desk"_s, minute(1))});
    temp.receive(den, {postBy(authorNamed(u"ana.knits"_s), u"knits"_s, minute(2))});
    for (const StreamRef& stream : {streamOf(colleagues), streamOf(work), ofPerson(ana, work)})
        EXPECT_EQ(temp.texts(stream), QStringList{u"post desk"_s});
    for (const StreamRef& stream : {streamOf(family), streamOf(home), ofPerson(ana, home)})
        EXPECT_EQ(temp.texts(stream), QStringList{u"post knits"_s});
    for (const StreamRef& stream : {bothSpheres(), ofPerson(ana, std::nullopt)})
        EXPECT_EQ(temp.texts(stream).size(), 2);
    const auto found = [this](Sphere life) {
        return temp.read([life](Connection& c) { return searched(c, u"knits"_s, life, 10); }).size();
    };
    EXPECT_EQ(found(work), 0U);
    EXPECT_EQ(found(home), 1U);
}

TEST_F(HandlesOfALife, PostIntoBothUntilItIsKnownWhereTheyAreMet)
{
    const ContactId ana = person({u"ana"_s}, {colleagues, family});
    temp.receive(office, {postBy(authorNamed(u"ana"_s), u"1"_s, minute(1))});
    EXPECT_EQ(temp.texts(streamOf(colleagues)).size(), 1);
    EXPECT_EQ(temp.texts(streamOf(family)).size(), 1);
    const IdentityId handle =
        temp.read([=](Connection& c) { return store::person(c, ana, std::nullopt); }).row.identities.at(0).id;
    temp.write([&](Connection& c) {
        return store::saveRelationship(c, den, handle, {.following = true}, minute(2));
    });
    EXPECT_TRUE(temp.texts(streamOf(colleagues)).isEmpty());
    EXPECT_TRUE(temp.texts(streamOf(work)).isEmpty());
    EXPECT_EQ(temp.texts(streamOf(family)).size(), 1);
    temp.reopen();
    EXPECT_TRUE(temp.texts(streamOf(colleagues)).isEmpty());
    meet(u"ana"_s, {office});
    EXPECT_EQ(temp.texts(streamOf(colleagues)).size(), 1) << "met in both";
}

TEST_F(HandlesOfALife, OfSomebodyInOneLifePostThereWhereverTheyAreMet)
{
    person({u"ana"_s}, {colleagues});
    meet(u"ana"_s, {den});
    temp.receive(den, {postBy(authorNamed(u"ana"_s), u"1"_s, minute(1))});
    EXPECT_EQ(temp.texts(streamOf(colleagues)).size(), 1);
    EXPECT_TRUE(temp.texts(streamOf(home)).isEmpty());
}

TEST_F(HandlesOfALife, AreSavedInTheLifeTheyAreMetIn)
{
    person({u"ana.desk"_s, u"ana.knits"_s}, {colleagues, family});
    meet(u"ana.desk"_s, {office});
    meet(u"ana.knits"_s, {den});
    const Post knits = postBy(authorNamed(u"ana.knits"_s), u"knits"_s, minute(1));
    temp.receive(den, {knits});
    PostRef ref = knits.ref;
    ref.account = den;
    temp.write([&](Connection& c) { return store::saveThread(c, {.post = ref, .now = minute(2)}); });
    const auto saved = [this](Sphere sphere) {
        return temp.read([&](Connection& c) { return store::savedThreads(c, {.sphere = sphere}); }).total;
    };
    EXPECT_EQ(saved(work), 0);
    EXPECT_EQ(saved(home), 1);
}

TEST_F(HandlesOfALife, InListsShowAsOnThePage)
{
    person({u"ana.desk"_s, u"ana.knits"_s}, {colleagues, family});
    meet(u"ana.desk"_s, {office});
    meet(u"ana.knits"_s, {den});
    for (const PeopleQuery& query : {PeopleQuery{.sphere = work, .orNoCircle = true, .shown = work},
                                     PeopleQuery{.shown = work, .circle = colleagues}}) {
        const auto page = temp.read([&query](Connection& c) { return store::people(c, query); });
        ASSERT_EQ(page.rows.size(), 1U);
        ASSERT_EQ(page.rows.front().identities.size(), 1U);
        EXPECT_EQ(page.rows.front().identities.front().author.handle, u"@ana.desk@work.test"_s);
    }
}

TEST_F(HandlesOfALife, TakeTheirRelationshipsAlong)
{
    const ContactId ana = person({u"ana.desk"_s, u"ana.knits"_s, u"ana.both"_s}, {colleagues, family});
    meet(u"ana.desk"_s, {office});
    meet(u"ana.knits"_s, {den});
    meet(u"ana.both"_s, {office, den});
    const auto page = temp.read([=](Connection& c) { return store::person(c, ana, work); });
    EXPECT_EQ(page.relationships.keys(), QList{office}) << "not a word of my private account";
    EXPECT_EQ(page.relationships.value(office).size(), 2U);
    EXPECT_EQ(
        temp.read([=](Connection& c) { return store::person(c, ana, std::nullopt); }).relationships.keys(),
        QList({office, den}));
}

TEST_F(HandlesOfALife, SuggestNobodyOfTheOther)
{
    Author twin = authorNamed(u"twin"_s);
    twin.name = u"Ana Ruiz"_s;
    Author ana = authorNamed(u"ana"_s);
    ana.name = u"Ana Ruíz"_s;
    const ContactId atWork = temp.addPerson(ana, {colleagues});
    temp.addPerson(twin, {family});
    const auto suggested = [&](std::optional<Sphere> shown) {
        const LinkQuery query{.shown = shown, .contact = atWork};
        return temp.read([&](Connection& c) { return store::linkSuggestions(c, query); }).rows.size();
    };
    EXPECT_EQ(suggested(work), 0U);
    EXPECT_EQ(suggested(std::nullopt), 1U);
}

TEST_F(HandlesOfALife, StayInItWhenTheAccountGoes)
{
    person({u"bo"_s}, {});
    const ContactId ana = person({u"ana.desk"_s, u"ana.knits"_s}, {colleagues, family});
    meet(u"bo"_s, {den});
    meet(u"ana.desk"_s, {office});
    meet(u"ana.knits"_s, {den});
    removeAccount(den);
    EXPECT_EQ(listed(work), QStringList{u"ana.desk"_s}) << "Bo was met through the private account alone";
    EXPECT_EQ(listed(home), QStringList({u"ana.desk"_s, u"bo"_s}));
    EXPECT_EQ(handles(ana, work), QStringList{u"ana.desk"_s});
    EXPECT_EQ(handles(ana, home), QStringList{u"ana.knits"_s});
    temp.reopen();
    EXPECT_EQ(listed(work), QStringList{u"ana.desk"_s});
    meet(u"bo"_s, {office});
    EXPECT_TRUE(listed(work).contains(u"bo"_s)) << "met at work since";
}

TEST_F(HandlesOfALife, FollowAnAccountThatComesBackUnderAnotherHat)
{
    person({u"bo"_s}, {});
    meet(u"bo"_s, {den});
    removeAccount(den);
    (void)temp.addAccount(u"den"_s, Hat::Professional);
    EXPECT_EQ(listed(work), QStringList{u"bo"_s});
    EXPECT_EQ(listed(home), QStringList());
}

TEST_F(HandlesOfALife, OutliveTheRemovalOfAPersonThatIsUndone)
{
    const ContactId bo = person({u"bo"_s}, {});
    meet(u"bo"_s, {den});
    removeAccount(den);
    const auto undo = temp.write([=](Connection& c) { return store::removeContact(c, bo); });
    temp.write([&](Connection& c) { return store::undo(c, undo); });
    EXPECT_EQ(listed(work), QStringList());
    EXPECT_EQ(listed(home), QStringList{u"bo"_s});
}

TEST_F(HandlesOfALife, SayInWhichLivesAPersonIs)
{
    const auto spheres = [this](ContactId contact) {
        return temp.read([=](Connection& c) { return store::spheresOf(c, contact); });
    };
    EXPECT_EQ(spheres(person({u"ana"_s}, {colleagues})), std::vector{work});
    EXPECT_EQ(spheres(person({u"bo"_s}, {colleagues, family})), std::vector({work, home}));
    EXPECT_EQ(spheres(person({u"cy"_s}, {})), std::vector({work, home}));
    const ContactId dee = person({u"dee"_s}, {});
    meet(u"dee"_s, {den});
    EXPECT_EQ(spheres(dee), std::vector{home});
}

} // namespace
} // namespace cohort
