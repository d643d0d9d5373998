#include "core/sync/reach_facts.h"

#include "core/model/setting_names.h"
#include "core/store/handle_sphere.h"
#include "tests/support/temp_store.h"

#include <QFile>

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

/// An account with many followers, every third of them one of my people and every tenth in a circle.
class ManyFollowers : public testing::Test {
protected:
    static constexpr int count = 500;

    ManyFollowers()
    {
        std::vector<Author> followers;
        for (int i = 0; i < count; ++i) {
            followers.push_back(follower(i));
            if (i % 3 == 0)
                people.push_back(
                    temp.addPerson(follower(i), i % 30 == 0 ? std::vector{circle} : std::vector<CircleId>{}));
        }
        temp.write(
            [&](Connection& c) { return store::saveFollowers(c, account, followers, true, minute(0)); });
        for (int i = 0; i < 12; ++i)
            draft.text += u" @f%1@work.test @stranger%1@work.test"_s.arg(i);
    }
    static Author follower(int i) { return authorNamed(u"f%1"_s.arg(i)); }
    ReachFacts facts()
    {
        return temp.read([this](Connection& c) { return gatherReachFacts(c, draft); });
    }

    TempStore temp;
    AccountId account = temp.addAccount(u"me"_s, Hat::Professional);
    CircleId circle = temp.addCircle(u"Colleagues"_s, Sphere::Professional);
    CircleId second = temp.addCircle(u"Club"_s, Sphere::Professional);
    std::vector<ContactId> people;
    Draft draft{
        .targets = {{.account = account}}, .audience = {.circles = {circle, second}}, .text = u"Hello"_s};
};

TEST_F(ManyFollowers, AreEachKnownAsThePersonTheyAre)
{
    const ReachFacts known = facts();
    ASSERT_EQ(known.carriers.at(0).followers.size(), size_t(count));
    EXPECT_EQ(known.audience.size(), 17U);
    EXPECT_EQ(size_t(known.contactByIdentity.size()), people.size());
    for (int i = 0; i < count; ++i) {
        const QString key = identityKey(follower(i));
        EXPECT_EQ(known.contactByIdentity.value(key, ContactId::None),
                  i % 3 == 0 ? people.at(size_t(i / 3)) : ContactId::None);
        EXPECT_EQ(known.contactNames.value(key), i % 3 == 0 ? follower(i).name : QString());
    }
    EXPECT_EQ(known.mentionable.size(), 12);
}

TEST_F(ManyFollowers, CostNoMoreQuestionsThanFew)
{
    // Settings, accounts, followers (2), circles, members, people, names (2), owners: with two to spare.
    constexpr int statements = 12;
    const auto asked = temp.read([this](Connection& c) -> Result<bool> {
        c.failAfter(statements);
        const auto gathered = gatherReachFacts(c, draft);
        c.failAfter(-1);
        return bool(gathered);
    });
    EXPECT_TRUE(asked);
}

TEST_F(ManyFollowers, AreOnServersThatMayBeDistrusted)
{
    EXPECT_TRUE(facts().distrustedServers.empty());
    temp.write([](Connection& c) {
        return store::saveSetting(c, setting::DistrustedServers, u"work.test photos.test"_s);
    });
    EXPECT_EQ(facts().distrustedServers, (std::set{u"photos.test"_s, u"work.test"_s}));
}

TEST(QuotedPosts, AreKnownFromTheCacheOrNotAtAll)
{
    TempStore temp;
    const AccountId account = temp.addAccount(u"work"_s, Hat::Professional);
    Post post = postBy(authorNamed(u"ben"_s), u"quoted"_s, minute(0));
    post.ref.account = account;
    temp.receive(account, {post});
    const auto quoted = [&temp](const PostRef& ref) {
        return temp.read([&ref](Connection& c) { return gatherReachFacts(c, Draft{.quotes = ref}); }).quoted;
    };
    ASSERT_TRUE(quoted(post.ref));
    EXPECT_EQ(quoted(post.ref)->author.uri, post.author.uri);
    EXPECT_FALSE(quoted({.account = account, .uri = u"https://work.test/never/seen"_s}));
    EXPECT_FALSE(quoted({}));
}

TEST(SoftwareOfServers, IsKnownForMyOwnUnderBothTheirNames)
{
    TempStore temp;
    const AccountId id = temp.addAccount(u"me"_s, Hat::Personal);
    auto stored = temp.read([](Connection& c) { return store::accounts(c); }).at(0).account;
    stored.facts.serverSoftware = u"kmyblue"_s;
    stored.facts.me.handle = u"@me@short.test"_s;
    temp.write([&](Connection& c) { return store::saveFacts(c, id, stored.facts); });
    const ReachFacts facts = temp.read([](Connection& c) { return gatherReachFacts(c, Draft{}); });
    EXPECT_EQ(facts.softwareOfServer.value(u"home.test"_s), u"kmyblue"_s);
    EXPECT_EQ(facts.softwareOfServer.value(u"short.test"_s), u"kmyblue"_s);
    EXPECT_EQ(facts.softwareOfServer.size(), 2) << "nothing is guessed of others";
}

/// A name in the text of somebody whom no account has met.
class NamesOfMyPeople : public testing::Test {
protected:
    [[nodiscard]] QString uriOf(const QString& handle)
    {
        const Draft draft{.targets = {{.account = account}}, .text = handle};
        return temp.read([&draft](Connection& c) { return gatherReachFacts(c, draft); })
            .mentionable.value(handle.toLower())
            .uri;
    }

    TempStore temp;
    AccountId account = temp.addAccount(u"me"_s, Hat::Personal);
    ContactId ana = temp.addPerson(authorNamed(u"Ana"_s), {});
    const QString uri = authorNamed(u"Ana"_s).uri;
};

TEST_F(NamesOfMyPeople, AreFoundWhateverTheCaseOfTheLetters)
{
    EXPECT_EQ(uriOf(u"@ana@WORK.test"_s), uri);
    EXPECT_EQ(uriOf(u"@an@work.test"_s), QString());
    EXPECT_EQ(uriOf(u"@ana"_s), QString()) << "a short name means my own server";
}

TEST_F(NamesOfMyPeople, AreFoundWhereAHandleIsADomain)
{
    Account above{.provider = u"bluesky"_s, .server = QUrl(u"https://data.test"_s), .hat = Hat::Personal};
    above.facts.me = {.network = u"bluesky"_s, .uri = u"did:plc:me"_s, .handle = u"@me.sky.test"_s};
    const Author ben{.network = u"bluesky"_s, .uri = u"did:plc:ben"_s, .handle = u"@ben.sky.test"_s};
    (void)temp.addPerson(ben, {});
    EXPECT_EQ(uriOf(u"@ben.sky.test"_s), QString()) << "here it means somebody on my server";
    account = temp.write([&above](Connection& c) {
        return store::saveAccount(c, {.account = above, .secretBackend = u"keychain"_s});
    });
    EXPECT_EQ(uriOf(u"@ben.sky.test"_s), ben.uri);
    EXPECT_EQ(uriOf(u"@Ben.Sky.test"_s), ben.uri);
}

TEST_F(NamesOfMyPeople, AreFoundAfterTheCacheWasMadeAnew)
{
    temp.close();
    for (const QString& file : {u"/cache.db"_s, u"/cache.db-wal"_s, u"/cache.db-shm"_s})
        QFile::remove(temp.folder() + file);
    temp.reopen();
    EXPECT_EQ(uriOf(u"@ana@work.test"_s), uri);
}

TEST_F(NamesOfMyPeople, GoWithThePersonAndComeBackWithTheUndo)
{
    const auto undo = temp.write([this](Connection& c) { return store::removeContact(c, ana); });
    EXPECT_EQ(uriOf(u"@ana@work.test"_s), QString());
    temp.write([&undo](Connection& c) { return store::undo(c, undo); });
    EXPECT_EQ(uriOf(u"@ana@work.test"_s), uri);
}

} // namespace
} // namespace cohort
