#include "core/store/address_book.h"

#include "core/store/forget.h"
#include "core/store/people_rows.h"
#include "core/store/person_addresses.h"
#include "tests/support/temp_store.h"

#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>

#include <future>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

AddressCard cardOf(const QString& name, const QStringList& mails, const QStringList& pages = {},
                   const QStringList& handles = {})
{
    return {.line = 1, .name = name, .mails = mails, .pages = pages, .handles = handles};
}

class AddressBookOfTheStore : public testing::Test {
protected:
    store::CardsRead import(const std::vector<AddressCard>& cards, CircleId circle = CircleId::None)
    {
        const CardWish wish{.cards = cards, .circle = circle};
        return temp.write(
            [&](Connection& c) { return store::importCards(c, wish, minute(1), [](int) { return true; }); });
    }
    CardCounts plan(const std::vector<AddressCard>& cards)
    {
        return temp.read([&](Connection& c) { return store::planCards(c, cards); });
    }
    std::vector<PersonRow> people()
    {
        return temp.read([](Connection& c) { return store::people(c, {}); }).rows;
    }
    PersonAddresses addresses(ContactId contact)
    {
        return temp.read([contact](Connection& c) { return store::addressesOf(c, contact); });
    }
    void undo(const store::PeopleUndo& state)
    {
        const auto done = temp.store().writeNow([&](Connection& c) { return store::undo(c, state); });
        ASSERT_TRUE(done);
    }

    TempStore temp;
    const AddressCard ana = cardOf(u"Ana Smith"_s, {u"Ana@work.test"_s}, {u"https://ana.test/about"_s});
};

TEST_F(AddressBookOfTheStore, MakesPeopleAndKeepsTheirAddresses)
{
    const CardCounts expected{.added = 2};
    const std::vector<AddressCard> cards{ana, cardOf(u"Ben"_s, {}, {}, {u"@ben@fedi.test"_s})};
    EXPECT_EQ(plan(cards), expected);
    EXPECT_TRUE(people().empty()) << "planning changes nothing";
    EXPECT_EQ(import(cards).counts, expected);
    temp.reopen();
    const auto rows = people();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].contact.name, u"Ana Smith"_s);
    EXPECT_TRUE(rows[0].circles.empty()) << "in no circle unless it is said";
    const PersonAddresses hers{.mails = {u"Ana@work.test"_s}, .pages = {u"https://ana.test/about"_s}};
    EXPECT_EQ(addresses(rows[0].contact.id), hers);
    EXPECT_EQ(addresses(rows[1].contact.id).handles, QStringList{u"@ben@fedi.test"_s});
}

TEST_F(AddressBookOfTheStore, MakesNobodyTwice)
{
    const std::vector<AddressCard> cards{ana, cardOf(u"Only A Name"_s, {}),
                                         cardOf(u"Mum"_s, {u"family@home.test"_s}),
                                         cardOf(u"Dad"_s, {u"family@home.test"_s}), ana};
    const CardCounts first{.added = 4, .unchanged = 1};
    EXPECT_EQ(plan(cards), first);
    EXPECT_EQ(import(cards).counts, first);
    const CardCounts again{.unchanged = 5};
    EXPECT_EQ(plan(cards), again);
    EXPECT_EQ(import(cards).counts, again);
    EXPECT_EQ(people().size(), 4U);
}

TEST_F(AddressBookOfTheStore, KnowsPeopleByMailAndProfileNeverByName)
{
    const ContactId robin = temp.addPerson(authorNamed(u"robin"_s), {});
    temp.write([robin](Connection& c) {
        return store::updateContact(c, {.id = robin, .name = u"Robin"_s, .note = u"robin@work.test"_s});
    });
    Author maria = authorNamed(u"maria"_s);
    maria.profileUrl = QUrl(u"https://work.test/@maria"_s);
    const ContactId hers = temp.addPerson(maria, {});
    Author blog{.network = u"feeds"_s,
                .uri = u"https://acme.test/feed"_s,
                .handle = u"acme.test"_s,
                .name = u"Acme"_s,
                .profileUrl = QUrl(u"https://acme.test/"_s)};
    temp.addPerson(blog, {});
    const auto read = import({cardOf(u"R. Hood"_s, {u"ROBIN@work.test"_s}),
                              cardOf(u"Maria"_s, {u"m@home.test"_s}, {u"http://www.work.test/@maria/"_s}),
                              cardOf(u"M. Lee"_s, {u"lee@home.test"_s}, {}, {u"@Maria@work.test"_s}),
                              cardOf(u"Robin"_s, {u"other@work.test"_s}),
                              cardOf(u"Clerk"_s, {u"clerk@acme.test"_s}, {u"https://acme.test"_s})});
    EXPECT_EQ(read.counts, (CardCounts{.added = 2, .matched = 3}));
    EXPECT_EQ(addresses(robin).mails, QStringList{u"ROBIN@work.test"_s});
    EXPECT_EQ(addresses(hers).mails, QStringList({u"lee@home.test"_s, u"m@home.test"_s}));
    for (const PersonRow& row : people())
        if (row.contact.id == robin) {
            EXPECT_EQ(row.contact.name, u"Robin"_s) << "a name that is there stays";
        }
}

TEST_F(AddressBookOfTheStore, TakesNobodyForSomebodyElse)
{
    // A household has one address, in one file or in two.
    (void)import({cardOf(u"John Smith"_s, {u"home@smith.test"_s})});
    EXPECT_EQ(import({cardOf(u"Mary Smith"_s, {u"home@smith.test"_s, u"mary@work.test"_s})}).counts,
              (CardCounts{.added = 1}));
    // Whoever introduced somebody is not that person.
    const ContactId eva = temp.addPerson(authorNamed(u"eva"_s), {});
    temp.write([eva](Connection& c) {
        return store::updateContact(c, {.id = eva, .name = u"Eva"_s, .howMet = u"through bob@work.test"_s});
    });
    EXPECT_EQ(import({cardOf(u"Eva"_s, {u"bob@work.test"_s})}).counts, (CardCounts{.added = 1}));
    // Two of one name are two people, and none of them is made anew by the same file.
    const std::vector<AddressCard> marias{cardOf(u"Maria"_s, {}), cardOf(u"Maria"_s, {})};
    EXPECT_EQ(plan(marias), (CardCounts{.added = 2}));
    EXPECT_EQ(import(marias).counts, (CardCounts{.added = 2}));
    EXPECT_EQ(import(marias).counts, (CardCounts{.unchanged = 2}));
}

TEST_F(AddressBookOfTheStore, GoesThroughManyWhoShareOneAddress)
{
    std::vector<AddressCard> cards;
    for (int i = 0; i < 20'000; ++i)
        cards.push_back(cardOf(u"Member no%1"_s.arg(i), {u"club@town.test"_s}));
    EXPECT_EQ(plan(cards), (CardCounts{.added = 20'000}));
}

TEST_F(AddressBookOfTheStore, PutsOnlyNewPeopleIntoACircle)
{
    const CircleId home = temp.addCircle(u"Home"_s, Sphere::Personal);
    const CircleId work = temp.addCircle(u"Work"_s, Sphere::Professional);
    const ContactId robin = temp.addPerson(authorNamed(u"robin"_s), {home});
    AddressCard known = cardOf(u"Robin"_s, {}, {}, {u"@robin@work.test"_s});
    known.categories = {u"Work"_s};
    (void)import({ana, known}, work);
    for (const PersonRow& row : people())
        EXPECT_EQ(row.circles, std::vector{row.contact.id == robin ? home : work});
}

TEST_F(AddressBookOfTheStore, IsAsBeforeAfterUndo)
{
    const CircleId work = temp.addCircle(u"Work"_s, Sphere::Professional);
    const ContactId robin = temp.addPerson(authorNamed(u"robin"_s), {});
    (void)import({cardOf(u"Robin"_s, {u"robin@home.test"_s}, {}, {u"@robin@work.test"_s})});
    const PersonAddresses before = addresses(robin);
    const auto read = import({ana, cardOf(u"Ben"_s, {u"ben@home.test"_s}),
                              cardOf(u"Robin"_s, {u"robin@home.test"_s, u"robin@new.test"_s})},
                             work);
    EXPECT_EQ(addresses(robin).mails.size(), 2);
    // What got something of its own meanwhile stays, without what the cards gave.
    ContactId ben = ContactId::None;
    for (const PersonRow& row : people())
        if (row.contact.name == u"Ben"_s)
            ben = row.contact.id;
    temp.write([ben](Connection& c) {
        return store::updateContact(c, {.id = ben, .name = u"Ben"_s, .note = u"met at the fair"_s});
    });
    undo(read.undo);
    const auto rows = people();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].contact.note, u"met at the fair"_s);
    EXPECT_TRUE(rows[0].circles.empty());
    EXPECT_EQ(addresses(ben), PersonAddresses());
    EXPECT_EQ(addresses(robin), before);
}

TEST_F(AddressBookOfTheStore, KeepsNothingOfAnImportThatIsStopped)
{
    const CardWish wish{.cards = {ana, cardOf(u"Ben"_s, {u"ben@home.test"_s})}};
    const auto stopped = temp.store().writeNow([&](Connection& c) -> Result<void> {
        const auto read = store::importCards(c, wish, minute(1), [](int done) { return done < 2; });
        return read ? Result<void>() : fail(read.error());
    });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(people().empty());
}

TEST_F(AddressBookOfTheStore, AddressesComeAlongWhenPeopleAreLinkedAndBackWhenUndone)
{
    const ContactId robin = temp.addPerson(authorNamed(u"robin"_s), {});
    (void)import({ana});
    const ContactId card = people()[0].contact.id;
    const PersonAddresses hers = addresses(card);
    const auto linked = temp.write([=](Connection& c) { return store::linkContacts(c, card, robin); });
    EXPECT_EQ(addresses(robin), hers);
    undo(linked);
    EXPECT_EQ(addresses(robin), PersonAddresses());
    EXPECT_EQ(addresses(card), hers);
    const auto removed = temp.write([=](Connection& c) { return store::removeContact(c, card); });
    EXPECT_EQ(addresses(card), PersonAddresses());
    undo(removed);
    EXPECT_EQ(addresses(card), hers);
}

TEST_F(AddressBookOfTheStore, KeepsWhatWasSaidNotToBeTheSameWhenSomebodyComesBack)
{
    const ContactId robin = temp.addPerson(authorNamed(u"robin"_s), {});
    (void)import({ana});
    const ContactId card = people()[0].contact.id;
    const auto handles = [this](ContactId of) {
        return temp.read([of](Connection& c) { return store::cardsKeptApartOf(c, of); });
    };
    const auto handle = temp.read([robin](Connection& c) { return store::identitiesOf(c, robin); });
    ASSERT_EQ(handle.size(), 1U);
    const QJsonArray robins{raw(handle[0].id)};
    temp.write([&](Connection& c) { return store::keepCardApart(c, card, robins); });
    const auto removed = temp.write([=](Connection& c) { return store::removeContact(c, robin); });
    EXPECT_EQ(handles(card), QJsonArray());
    undo(removed);
    EXPECT_EQ(handles(card), robins);

    // What linking gave the one who stays goes again with the link.
    const ContactId ben = temp.addPerson(authorNamed(u"ben"_s), {});
    const auto linked = temp.write([=](Connection& c) { return store::linkContacts(c, card, ben); });
    EXPECT_EQ(handles(ben), robins);
    undo(linked);
    EXPECT_EQ(handles(ben), QJsonArray());
    EXPECT_EQ(handles(card), robins);
}

TEST_F(AddressBookOfTheStore, LeavesNoWordOfAForgottenPersonInAnyFile)
{
    (void)import({cardOf(u"Zuleika Dobson"_s, {u"zuleika@judas.test"_s}, {u"https://judas.test/zuleika"_s},
                         {u"@zuleika@judas.test"_s})});
    const ContactId contact = people()[0].contact.id;
    ASSERT_TRUE(temp.store().writeNow([&](Connection& c) { return store::forgetPerson(c, contact); }));
    std::promise<bool> erased;
    temp.store().eraseTraces([&erased](const Result<void>& done) { erased.set_value(bool(done)); });
    ASSERT_TRUE(erased.get_future().get());
    temp.close();
    QDirIterator files(temp.folder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll().toLower();
        EXPECT_FALSE(bytes.contains("zuleika")) << file.fileName().toStdString();
        EXPECT_FALSE(bytes.contains("judas")) << file.fileName().toStdString();
    }
}

} // namespace
} // namespace cohort
