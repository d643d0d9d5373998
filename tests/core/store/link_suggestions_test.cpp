#include "core/store/link_suggestions.h"

#include "core/store/address_book.h"
#include "core/store/avatars.h"
#include "core/store/handle_sphere.h"
#include "core/store/people_rows.h"
#include "core/store/picture_consents.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// Maria on the fediverse with a verified link to her blog, and the blog.
class SuggestedLinks : public testing::Test {
protected:
    SuggestedLinks()
    {
        maria = authorNamed(u"maria"_s);
        maria.profileUrl = QUrl(u"https://work.test/@maria"_s);
        maria.links = {{.address = QUrl(u"https://maria.test"_s), .verified = true}};
        blog = {.network = u"feeds"_s,
                .uri = u"https://maria.test/feed"_s,
                .handle = u"maria.test"_s,
                .name = u"Maria reads"_s,
                .profileUrl = QUrl(u"https://maria.test/"_s)};
    }
    std::vector<LinkSuggestion> suggested(std::optional<Sphere> shown = {},
                                          ContactId contact = ContactId::None)
    {
        const LinkQuery query{.shown = shown, .contact = contact};
        return temp.read([&](Connection& c) { return store::linkSuggestions(c, query); }).rows;
    }
    store::PeopleUndo keepApart(ContactId one, ContactId other)
    {
        return temp.write([=](Connection& c) { return store::keepApart(c, one, other); });
    }
    void undo(const store::PeopleUndo& state)
    {
        const auto done = temp.store().writeNow([&](Connection& c) { return store::undo(c, state); });
        ASSERT_TRUE(done);
    }

    TempStore temp;
    Author maria;
    Author blog;
};

TEST_F(SuggestedLinks, NameBothTheReasonAndTheCircles)
{
    const CircleId work = temp.addCircle(u"Work"_s, Sphere::Professional);
    const CircleId home = temp.addCircle(u"Home"_s, Sphere::Personal);
    const ContactId one = temp.addPerson(maria, {work});
    const ContactId other = temp.addPerson(blog, {home});
    const auto found = suggested({}, other);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].one, other) << "whom one asked about comes first";
    EXPECT_EQ(found[0].other, one);
    EXPECT_EQ(found[0].evidence.front().reason, LinkReason::VerifiedLink);
    EXPECT_EQ(found[0].evidence.front().oneHandle, u"maria.test"_s);
    EXPECT_EQ(found[0].circles, std::vector({work, home}));
}

TEST_F(SuggestedLinks, ComeFromTheAddressBook)
{
    maria.bio = u"Librarian, maria@maria.test"_s;
    const ContactId one = temp.addPerson(maria, {});
    const auto read = [this](const AddressCard& card) {
        const CardWish wish{.cards = {card}};
        temp.write(
            [&](Connection& c) { return store::importCards(c, wish, minute(0), [](int) { return true; }); });
    };
    read({.name = u"M. Zed"_s, .mails = {u"Maria@Maria.test"_s}});
    const auto byMail = suggested({}, one);
    ASSERT_EQ(byMail.size(), 1U);
    EXPECT_EQ(byMail[0].evidence.front().reason, LinkReason::MailInProfile);
    EXPECT_TRUE(byMail[0].evidence.front().profileIsOne);
    EXPECT_FALSE(suggested({}, byMail[0].other)[0].evidence.front().profileIsOne);
    const store::PeopleUndo apart = keepApart(byMail[0].other, one);
    EXPECT_TRUE(suggested().empty());
    temp.reopen();
    EXPECT_TRUE(suggested().empty()) << "remembered of somebody without a handle, too";
    undo(apart);
    EXPECT_EQ(suggested().size(), 1U);
    // An address among the links of a profile, as fields of it are kept.
    maria.bio.clear();
    maria.links.push_back({.address = QUrl(u"mailto:maria@maria.test"_s)});
    temp.write([&](Connection& c) -> Result<int> {
        const auto person = store::person(c, one, std::nullopt);
        if (!person)
            return fail(person.error());
        const auto done = store::refreshProfile(c, person->row.identities.front().id, maria);
        return done ? Result<int>(0) : fail(done.error());
    });
    EXPECT_EQ(suggested().size(), 1U);
    // A handle that is met after the card was read.
    read({.name = u"Ben"_s, .handles = {u"@Ben@work.test"_s}});
    temp.addPerson(authorNamed(u"ben"_s), {});
    const auto both = suggested();
    ASSERT_EQ(both.size(), 2U);
    EXPECT_EQ(both[0].evidence.front().reason, LinkReason::InAddressBook) << "the well supported one first";
}

TEST_F(SuggestedLinks, InOneLifeDoNotTellOfCardsOfTheOther)
{
    const CircleId home = temp.addCircle(u"Home"_s, Sphere::Personal);
    const CircleId work = temp.addCircle(u"Work"_s, Sphere::Professional);
    maria.bio = u"maria@maria.test"_s;
    temp.addPerson(maria, {work});
    const CardWish wish{.cards = {{.name = u"M. Zed"_s, .mails = {u"maria@maria.test"_s}}}, .circle = home};
    temp.write(
        [&](Connection& c) { return store::importCards(c, wish, minute(0), [](int) { return true; }); });
    EXPECT_EQ(suggested().size(), 1U);
    EXPECT_TRUE(suggested(Sphere::Professional).empty());
    EXPECT_TRUE(suggested(Sphere::Personal).empty());
}

TEST_F(SuggestedLinks, NeverNameSomebodyOfTheOtherLife)
{
    const CircleId work = temp.addCircle(u"Work"_s, Sphere::Professional);
    const CircleId home = temp.addCircle(u"Home"_s, Sphere::Personal);
    const ContactId one = temp.addPerson(maria, {work});
    const ContactId other = temp.addPerson(blog, {home});
    EXPECT_EQ(suggested().size(), 1U);
    for (const Sphere sphere : {Sphere::Professional, Sphere::Personal}) {
        EXPECT_TRUE(suggested(sphere).empty());
        EXPECT_TRUE(suggested(sphere, one).empty());
        EXPECT_TRUE(suggested(sphere, other).empty());
    }
}

TEST_F(SuggestedLinks, InOneLifeKnowOnlyItsHandlesAndCircles)
{
    const CircleId work = temp.addCircle(u"Work"_s, Sphere::Professional);
    const CircleId home = temp.addCircle(u"Home"_s, Sphere::Personal);
    const AccountId office = temp.addAccount(u"office"_s, Hat::Professional);
    const AccountId den = temp.addAccount(u"den"_s, Hat::Personal);
    // In circles of both lives: her handle was met at home, another one at work.
    Author desk = authorNamed(u"desk"_s);
    const ContactId both = temp.addPerson(desk, {work, home});
    const ContactId second = temp.addPerson(maria, {});
    temp.write([=](Connection& c) { return store::linkContacts(c, second, both); });
    temp.addPerson(blog, {work});
    const auto meet = [this](AccountId account, const Author& author) {
        ASSERT_TRUE(temp.store().writeNow(
            [&](Connection& c) { return store::noteMeeting(c, account, author, minute(0)); }));
    };
    meet(office, desk);
    meet(den, maria);
    EXPECT_TRUE(suggested(Sphere::Professional).empty()) << "that handle is not seen at work";
    ASSERT_EQ(suggested().size(), 1U);
    meet(office, maria);
    const auto atWork = suggested(Sphere::Professional);
    ASSERT_EQ(atWork.size(), 1U);
    EXPECT_EQ(atWork[0].circles, std::vector{work}) << "nothing of the circle at home";
}

TEST_F(SuggestedLinks, AreNotMadeAgainOfThoseKeptApartUntilItIsUndone)
{
    const ContactId one = temp.addPerson(maria, {});
    const ContactId other = temp.addPerson(blog, {});
    const store::PeopleUndo kept = keepApart(one, other);
    EXPECT_TRUE(suggested().empty());
    temp.reopen();
    EXPECT_TRUE(suggested().empty()) << "remembered";
    undo(kept);
    EXPECT_EQ(suggested().size(), 1U);
}

TEST_F(SuggestedLinks, KeptApartComesBackWithARemovedPerson)
{
    const ContactId one = temp.addPerson(maria, {});
    const ContactId other = temp.addPerson(blog, {});
    (void)keepApart(one, other);
    undo(temp.write([=](Connection& c) { return store::removeContact(c, other); }));
    EXPECT_TRUE(suggested().empty());
}

TEST_F(SuggestedLinks, EndWithLinkingAndComeBackWhenItIsTakenBack)
{
    const ContactId one = temp.addPerson(maria, {});
    const ContactId other = temp.addPerson(blog, {});
    const auto linked = temp.write([=](Connection& c) { return store::linkContacts(c, other, one); });
    EXPECT_TRUE(suggested().empty());
    undo(linked);
    EXPECT_EQ(suggested().size(), 1U);
}

TEST_F(SuggestedLinks, KnowTheProfileAsItWasReadLast)
{
    const auto links = std::exchange(maria.links, {});
    const ContactId one = temp.addPerson(maria, {});
    temp.addPerson(blog, {});
    EXPECT_TRUE(suggested().empty());
    maria.links = links;
    const IdentityId identity =
        temp.read([one](Connection& c) { return store::identitiesOf(c, one); }).front().id;
    ASSERT_TRUE(
        temp.store().writeNow([&](Connection& c) { return store::refreshProfile(c, identity, maria); }));
    EXPECT_EQ(suggested().size(), 1U);
}

TEST_F(SuggestedLinks, KnowTheProfileAPostBrought)
{
    const AccountId account = temp.addAccount(u"me"_s, Hat::Mixed);
    Author bare = maria;
    bare.links.clear();
    temp.addPerson(bare, {});
    temp.addPerson(blog, {});
    EXPECT_TRUE(suggested().empty());
    temp.receive(account, {postBy(maria, u"1"_s, minute(1))});
    EXPECT_EQ(suggested().size(), 1U);
}

TEST_F(SuggestedLinks, FindAnEMailAddressInMyNotes)
{
    maria.links.clear();
    const auto note = [this](ContactId contact, const QString& words) {
        Contact row = temp.read([=](Connection& c) { return store::person(c, contact, {}); }).row.contact;
        row.note = words;
        ASSERT_TRUE(temp.store().writeNow([&](Connection& c) { return store::updateContact(c, row); }));
    };
    note(temp.addPerson(maria, {}), u"Write to Maria@Books.test"_s);
    note(temp.addPerson(blog, {}), u"maria@books.test, not @x@work.test"_s);
    const auto found = suggested();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].evidence.front().reason, LinkReason::SameMail);
    EXPECT_EQ(found[0].evidence.front().what, u"maria@books.test"_s);
}

TEST_F(SuggestedLinks, ComeInPages)
{
    for (int i = 0; i < 5; ++i) {
        const QString host = u"site%1.test"_s.arg(i);
        Author site = blog;
        site.uri = u"https://%1/feed"_s.arg(host);
        site.profileUrl = QUrl(u"https://%1/"_s.arg(host));
        Author owner = authorNamed(u"owner%1"_s.arg(i));
        owner.links = {{.address = QUrl(u"https://"_s + host), .verified = true}};
        temp.addPerson(site, {});
        temp.addPerson(owner, {});
    }
    const auto page =
        temp.read([](Connection& c) { return store::linkSuggestions(c, {.offset = 3, .limit = 3}); });
    EXPECT_EQ(page.total, 5);
    EXPECT_EQ(page.rows.size(), 2U);
}

TEST_F(SuggestedLinks, KnowThePicturesThatAreKept)
{
    const CircleId work = temp.addCircle(u"Work"_s, Sphere::Professional);
    temp.write([=](Connection& c) {
        return store::allowPictures(c, {.kind = PictureConsent::Kind::Circle, .circle = work});
    });
    Author one = authorNamed(u"mariazed"_s);
    Author other = authorNamed(u"other"_s);
    other.handle = u"@mariazed@home.test"_s;
    one.name = other.name = u"Maria"_s;
    one.profileUrl = QUrl(u"https://work.test/@mariazed"_s);
    other.profileUrl = QUrl(u"https://home.test/@mariazed"_s);
    temp.addPerson(one, {work});
    temp.addPerson(other, {work});
    const auto keep = [this](const Author& author, const QByteArray& pixels, quint64 shape) {
        const store::FetchedAvatar fetched{.address = QUrl(u"https://files.test/1"_s),
                                           .picture = "pixels",
                                           .mark = {.pixels = pixels, .shape = shape}};
        EXPECT_TRUE(
            temp.write([&](Connection& c) { return store::keepAvatar(c, author, fetched, minute(1)); }));
    };
    ASSERT_EQ(suggested().size(), 1U);
    EXPECT_EQ(suggested().front().evidence.back().reason, LinkReason::SameHandle);
    keep(one, "a", 0xF123'4567'89AB'CDEF);
    keep(other, "b", 0xF123'4567'89AB'CDEE);
    EXPECT_EQ(suggested().front().evidence.back().reason, LinkReason::SamePicture);
}

} // namespace
} // namespace cohort
