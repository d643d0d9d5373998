#include "core/store/avatars.h"

#include "core/store/accounts.h"
#include "core/store/forget.h"
#include "core/store/picture_consents.h"
#include "core/store/statement.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using Kind = PictureConsent::Kind;

class KeptAvatars : public testing::Test {
protected:
    KeptAvatars()
    {
        ana.avatarUrl = QUrl(u"https://files.test/ana.png"_s);
        contact = temp.addPerson(ana, {board});
        temp.receive(account, {postBy(ana, u"1"_s, minute(1))});
    }
    void allow(const PictureConsent& consent)
    {
        temp.write([&](Connection& c) { return store::allowPictures(c, consent); });
    }
    [[nodiscard]] store::KnownAvatar known(const QDateTime& now = minute(5))
    {
        return temp.read([&](Connection& c) { return store::knownAvatar(c, ana, now); });
    }
    bool keep(const QByteArray& picture)
    {
        const store::FetchedAvatar fetched{.address = ana.avatarUrl,
                                           .picture = picture,
                                           .mark = {.pixels = "hash", .shape = 0xF0F0F0F0F0F0F0F0}};
        return temp.write([&](Connection& c) { return store::keepAvatar(c, ana, fetched, minute(5)); });
    }
    void miss(const QUrl& address)
    {
        temp.write([&](Connection& c) { return store::noteMissedAvatar(c, ana, address, minute(5)); });
    }
    [[nodiscard]] qint64 rows()
    {
        return temp
            .read(
                [](Connection& c) { return store::oneNumber(c, u"SELECT count(*) FROM cache.avatar"_s, {}); })
            .value_or(-1);
    }

    TempStore temp;
    Author ana = authorNamed(u"ana"_s);
    const AccountId account = temp.addAccount(u"me"_s, Hat::Professional);
    const CircleId board = temp.addCircle(u"Board"_s, Sphere::Professional);
    ContactId contact = ContactId::None;
};

TEST_F(KeptAvatars, AreForNobodyUntilSomebodySaysSo)
{
    EXPECT_FALSE(known().allowed);
    EXPECT_TRUE(known().address.isEmpty()) << "an address is not even told";
    EXPECT_FALSE(keep("pixels"));
    EXPECT_EQ(rows(), 0);
    allow({.kind = Kind::Message,
           .post = {.account = account, .uri = u"https://work.test/posts/1"_s},
           .contact = contact});
    EXPECT_FALSE(known().allowed) << "one message is not its author";
}

TEST_F(KeptAvatars, AreForAPersonOrACircle)
{
    allow({.kind = Kind::Circle, .circle = board});
    EXPECT_TRUE(known().allowed);
    EXPECT_EQ(known().address, ana.avatarUrl);
    EXPECT_EQ(known().through, account);
    ASSERT_TRUE(keep("pixels"));
    temp.reopen();
    EXPECT_EQ(known().picture, "pixels");
    EXPECT_FALSE(known().due);
    EXPECT_TRUE(known(minute(5).addDays(store::avatarDays)).due);
    allow({.kind = Kind::Person, .post = {.account = account}, .contact = contact});
    temp.write([&](Connection& c) { return store::removeCircle(c, board); });
    EXPECT_EQ(known().picture, "pixels") << "the person is allowed, too";
}

TEST_F(KeptAvatars, GoWithTheLastConsent)
{
    allow({.kind = Kind::Circle, .circle = board});
    allow({.kind = Kind::Person, .post = {.account = account}, .contact = contact});
    ASSERT_TRUE(keep("pixels"));
    for (const qint64 left : {1, 0}) {
        const auto all = temp.read([](Connection& c) { return store::pictureConsents(c, {}); });
        temp.write([&](Connection& c) { return store::withdrawPictures(c, {all.front().id}); });
        EXPECT_EQ(rows(), left);
    }
    EXPECT_FALSE(keep("came too late"));
    EXPECT_EQ(rows(), 0);
}

TEST_F(KeptAvatars, GoWithTheCircleOrThePersonTheConsentWasFor)
{
    allow({.kind = Kind::Circle, .circle = board});
    ASSERT_TRUE(keep("pixels"));
    temp.write([&](Connection& c) { return store::removeFromCircle(c, board, {contact}); });
    EXPECT_EQ(rows(), 0);
    temp.write([&](Connection& c) { return store::addToCircle(c, board, {contact}, minute(1)); });
    ASSERT_TRUE(keep("pixels"));
    temp.write([&](Connection& c) { return store::removeCircle(c, board); });
    EXPECT_EQ(rows(), 0);
    allow({.kind = Kind::Person, .post = {.account = account}, .contact = contact});
    ASSERT_TRUE(keep("pixels"));
    temp.write([&](Connection& c) { return store::removeContact(c, contact); });
    EXPECT_EQ(rows(), 0);
}

TEST_F(KeptAvatars, GoWhenAHandleLeavesThePersonWhoIsAllowed)
{
    allow({.kind = Kind::Person, .post = {.account = account}, .contact = contact});
    const auto handle = temp.read([](Connection& c) {
        return store::oneNumber(c, u"SELECT id FROM main.identity WHERE uri LIKE '%/ana'"_s, {});
    });
    ASSERT_TRUE(handle);
    ASSERT_TRUE(keep("pixels"));
    temp.write([&](Connection& c) { return store::unlinkIdentity(c, IdentityId(*handle), minute(6)); });
    EXPECT_FALSE(known().allowed);
    EXPECT_EQ(rows(), 0);
}

TEST_F(KeptAvatars, GoWhenALinkOrItsUndoTakesTheConsentFromAHandle)
{
    const Author ben = authorNamed(u"ben"_s);
    const ContactId other = temp.addPerson(ben, {});
    allow({.kind = Kind::Person, .post = {.account = account}, .contact = other});
    EXPECT_FALSE(known().allowed);
    const auto undo = temp.write([&](Connection& c) { return store::linkContacts(c, contact, other); });
    ASSERT_TRUE(known().allowed) << "one person with the one who is";
    ASSERT_TRUE(keep("pixels"));
    temp.write([&](Connection& c) { return store::undo(c, undo); });
    EXPECT_FALSE(known().allowed);
    EXPECT_EQ(rows(), 0) << "only the other is allowed";
    allow({.kind = Kind::Person, .post = {.account = account}, .contact = contact});
    ASSERT_TRUE(keep("pixels"));
    const ContactId third = temp.addPerson(authorNamed(u"cem"_s), {});
    temp.write([&](Connection& c) { return store::linkContacts(c, contact, third); });
    EXPECT_FALSE(known().allowed) << "said of one, not of the two";
    EXPECT_EQ(rows(), 0);
}

TEST_F(KeptAvatars, GoWithTheAccountTheConsentStoodWith)
{
    const AccountId second = temp.addAccount(u"second"_s, Hat::Professional);
    temp.receive(second, {postBy(ana, u"9"_s, minute(2))});
    allow({.kind = Kind::Person, .post = {.account = account}, .contact = contact});
    ASSERT_TRUE(keep("pixels"));
    temp.write([&](Connection& c) { return store::removeAccount(c, account); });
    EXPECT_FALSE(known().allowed);
    EXPECT_EQ(rows(), 0) << "although another account has met her, too";
}

TEST_F(KeptAvatars, ThatNobodyAllowsAreNotNotedAsMissedEither)
{
    miss(ana.avatarUrl);
    EXPECT_EQ(rows(), 0) << "whom I looked at stands nowhere";
}

TEST_F(KeptAvatars, ThatCouldNotBeHadAreLeftAloneForAWhile)
{
    allow({.kind = Kind::Person, .post = {.account = account}, .contact = contact});
    miss(ana.avatarUrl);
    EXPECT_FALSE(known().due);
    EXPECT_TRUE(known().picture.isEmpty());
    EXPECT_TRUE(known(minute(5 + store::missedAvatarMinutes)).due);
    ASSERT_TRUE(keep("pixels"));
    miss(ana.avatarUrl);
    EXPECT_EQ(known().picture, "pixels") << "the old one is better than none";
    ana.avatarUrl = QUrl(u"https://files.test/ana-new.png"_s);
    temp.receive(account, {postBy(ana, u"2"_s, minute(2))});
    EXPECT_TRUE(known().picture.isEmpty()) << "no longer this person's picture";
    EXPECT_TRUE(known().due);
    EXPECT_EQ(known().address, ana.avatarUrl);
}

TEST_F(KeptAvatars, AreNotWithoutEnd)
{
    allow({.kind = Kind::Person, .post = {.account = account}, .contact = contact});
    temp.write([](Connection& c) {
        return store::changeAll(
            c,
            {u"WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO "
             "cache.avatar (network, uri, address, again, picture, pixels) SELECT 'n', i, 'a', i, x'01', "
             "x'01' FROM n"_s.arg(store::mostAvatars + 100)});
    });
    ASSERT_TRUE(keep("pixels"));
    EXPECT_EQ(rows(), store::mostAvatars);
    EXPECT_EQ(known().picture, "pixels") << "the oldest go";
}

TEST_F(KeptAvatars, AreForgottenWithThePersonAndWithTheAccount)
{
    allow({.kind = Kind::Person, .post = {.account = account}, .contact = contact});
    ASSERT_TRUE(keep("pixels"));
    temp.write([&](Connection& c) { return store::forgetAccount(c, account); });
    EXPECT_EQ(rows(), 0);
    temp.receive(account, {postBy(ana, u"3"_s, minute(3))});
    ASSERT_TRUE(keep("pixels"));
    temp.write([&](Connection& c) { return store::forgetPerson(c, contact); });
    EXPECT_EQ(rows(), 0);
}

} // namespace
} // namespace cohort
