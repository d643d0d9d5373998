#include "core/store/picture_consents.h"

#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using Kind = PictureConsent::Kind;

class PictureConsents : public testing::Test {
protected:
    void allow(const PictureConsent& consent)
    {
        m_temp.write([&](Connection& c) { return store::allowPictures(c, consent); });
    }
    [[nodiscard]] std::vector<PictureConsent> all(std::optional<Sphere> sphere = {})
    {
        return m_temp.read([&](Connection& c) { return store::pictureConsents(c, sphere); });
    }
    [[nodiscard]] QStringList words(std::optional<Sphere> sphere = {})
    {
        QStringList found;
        for (const PictureConsent& consent : all(sphere))
            found << consent.words;
        return found;
    }

    TempStore m_temp;
    AccountId m_work = m_temp.addAccount(u"work"_s, Hat::Professional);
    AccountId m_home = m_temp.addAccount(u"home"_s, Hat::Personal);
    CircleId m_board = m_temp.addCircle(u"Board"_s, Sphere::Professional);
    CircleId m_family = m_temp.addCircle(u"Family"_s, Sphere::Personal);
};

TEST_F(PictureConsents, ComeBackWhenTwoPeopleAreTwoAgain)
{
    const ContactId one = m_temp.addPerson(authorNamed(u"ana"_s), {});
    const ContactId other = m_temp.addPerson(authorNamed(u"bo"_s), {});
    allow({.kind = Kind::Person, .post = {.account = m_work}, .contact = other});
    const auto linked = m_temp.write([=](Connection& c) { return store::linkContacts(c, other, one); });
    EXPECT_EQ(words(), QStringList()) << "nobody said so of the two";
    m_temp.write([&](Connection& c) { return store::undo(c, linked); });
    EXPECT_EQ(words(), QStringList{u"bo"_s});
}

TEST_F(PictureConsents, SurviveARestartAndAreWithdrawnOneByOne)
{
    allow({.kind = Kind::Message, .post = {.account = m_work, .uri = u"https://a/1"_s}, .words = u"Ana"_s});
    allow({.kind = Kind::Circle, .circle = m_board});
    m_temp.reopen();
    ASSERT_EQ(all().size(), 2U);
    EXPECT_EQ(words(), QStringList({u"Board"_s, u"Ana"_s}));
    const PictureConsentId first = all().front().id;
    m_temp.write([&](Connection& c) { return store::withdrawPictures(c, {first}); });
    EXPECT_EQ(words(), QStringList({u"Ana"_s}));
    EXPECT_EQ(all().front().post.uri, u"https://a/1"_s);
}

TEST_F(PictureConsents, AreKeptOnceHoweverOftenTheyAreGiven)
{
    const ContactId ana = m_temp.addPerson(authorNamed(u"ana"_s), {m_board});
    for (int time = 0; time < 2; ++time) {
        allow({.kind = Kind::Message, .post = {.account = m_work, .uri = u"https://a/1"_s}});
        allow({.kind = Kind::Person, .post = {.account = m_work}, .contact = ana});
        allow({.kind = Kind::Circle, .circle = m_board});
    }
    EXPECT_EQ(all().size(), 3U);
    allow({.kind = Kind::Message, .post = {.account = m_home, .uri = u"https://a/1"_s}});
    EXPECT_EQ(all().size(), 4U) << "the same address through another account is another message";
}

TEST_F(PictureConsents, OfOneLifeAreNotNamedInTheOther)
{
    const ContactId ana = m_temp.addPerson(authorNamed(u"ana"_s), {m_board});
    const ContactId mum = m_temp.addPerson(authorNamed(u"mum"_s), {m_family});
    const ContactId both = m_temp.addPerson(authorNamed(u"both"_s), {m_board, m_family});
    const ContactId loose = m_temp.addPerson(authorNamed(u"loose"_s), {});
    for (const ContactId person : {ana, both, loose})
        allow({.kind = Kind::Person, .post = {.account = m_work}, .contact = person});
    // Met through the account for work, but somebody of the family all the same.
    allow({.kind = Kind::Person, .post = {.account = m_work}, .contact = mum});
    allow({.kind = Kind::Message,
           .post = {.account = m_work, .uri = u"https://a/2"_s},
           .contact = mum,
           .words = u"message by mum"_s});
    allow({.kind = Kind::Message,
           .post = {.account = m_home, .uri = u"https://a/3"_s},
           .words = u"message by a stranger at home"_s});
    allow({.kind = Kind::Circle, .circle = m_family});
    QStringList work = words(Sphere::Professional);
    QStringList home = words(Sphere::Personal);
    work.sort();
    home.sort();
    EXPECT_EQ(work, QStringList({u"ana"_s, u"both"_s, u"loose"_s}));
    EXPECT_EQ(home, QStringList({u"Family"_s, u"both"_s, u"message by a stranger at home"_s,
                                 u"message by mum"_s, u"mum"_s}));
    EXPECT_EQ(all().size(), 7U);
}

TEST_F(PictureConsents, GoWithWhatTheyAreFor)
{
    const ContactId ana = m_temp.addPerson(authorNamed(u"ana"_s), {m_board});
    allow({.kind = Kind::Person, .post = {.account = m_work}, .contact = ana});
    allow({.kind = Kind::Circle, .circle = m_board});
    m_temp.write([&](Connection& c) { return store::removeCircle(c, m_board); });
    EXPECT_EQ(words(), QStringList({u"ana"_s}));
    m_temp.write([&](Connection& c) { return store::removeContact(c, ana); });
    EXPECT_TRUE(all().empty());
}

TEST_F(PictureConsents, NameSomething)
{
    for (const Kind kind : {Kind::Message, Kind::Person, Kind::Circle}) {
        const auto done = m_temp.store().writeNow(
            [kind](Connection& c) { return store::allowPictures(c, {.kind = kind}); });
        ASSERT_FALSE(done);
        EXPECT_EQ(done.error().kind, ErrorKind::InvalidInput);
    }
}

} // namespace
} // namespace cohort
