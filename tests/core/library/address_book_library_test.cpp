#include "core/library/address_book.h"
#include "tests/support/library_rig.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

class AddressBookTest : public testing::Test {
protected:
    QString written(const QByteArray& bytes)
    {
        QFile file(folder.filePath(u"people.vcf"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    Result<CardFile> read(const QString& path)
    {
        return rig.answered<CardFile>([&](QObject* asker, Library::Answer<CardFile> answer) {
            AddressBook(rig.library()).read(path, asker, std::move(answer));
        });
    }
    Result<CardsImported> import(const CardWish& wish, const std::shared_ptr<CardProgress>& progress)
    {
        return rig.answered<CardsImported>([&](QObject* asker, Library::Answer<CardsImported> answer) {
            AddressBook(rig.library()).import(wish, progress, asker, std::move(answer));
        });
    }

    LibraryRig rig;
    QTemporaryDir folder;
    const QByteArray cards = "BEGIN:VCARD\nFN:Ana\nEMAIL:ana@work.test\nCATEGORIES:Rotary\nEND:VCARD\n"
                             "BEGIN:VCARD\nFN:Ben\nCATEGORIES:rotary,Choir\nEND:VCARD\n";
};

TEST_F(AddressBookTest, ReadsImportsAndUndoes)
{
    const CardFile file = valueOf(read(written(cards)));
    EXPECT_EQ(file.labels, QStringList({u"Choir"_s, u"Rotary"_s}));
    EXPECT_EQ(cardsLabelled(file.cards, u"choir"_s).size(), 1U);
    const auto progress = std::make_shared<CardProgress>();
    const CardsImported done = valueOf(import({.cards = file.cards}, progress));
    EXPECT_EQ(done.counts, CardCounts{.added = 2});
    EXPECT_EQ(progress->done, 2);
    const auto people = rig.people({});
    ASSERT_EQ(people.size(), 2U);
    const auto addresses =
        rig.value<PersonAddresses>([&](QObject* asker, Library::Answer<PersonAddresses> answer) {
            AddressBook(rig.library()).addresses(people[0].contact.id, asker, std::move(answer));
        });
    EXPECT_EQ(addresses.mails, QStringList{u"ana@work.test"_s});
    rig.value<void>([&](QObject* asker, Library::Answer<void> answer) {
        rig.library().undo(done.undo, asker, std::move(answer));
    });
    EXPECT_TRUE(rig.people({}).empty());
}

TEST_F(AddressBookTest, SaysWhyAFileIsNoAddressBook)
{
    EXPECT_EQ(read(folder.filePath(u"none.vcf"_s)).error().kind, ErrorKind::NotFound);
    EXPECT_EQ(read(written("hello")).error().kind, ErrorKind::InvalidInput);
}

TEST_F(AddressBookTest, StopsWithoutATrace)
{
    const auto progress = std::make_shared<CardProgress>();
    progress->stop = true;
    const auto stopped = import({.cards = valueOf(read(written(cards))).cards}, progress);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
    EXPECT_TRUE(rig.people({}).empty());
}

} // namespace
} // namespace cohort
