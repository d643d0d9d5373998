#include "core/library/avatars.h"
#include "tests/support/library_rig.h"
#include "tests/support/manual_clock.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using Kind = PictureConsent::Kind;

/// Somebody of the sample network who has a profile picture.
class AvatarsOfTheLibrary : public testing::Test {
protected:
    void SetUp() override
    {
        rig.addSampleAccounts();
        for (const AccountRow& row : rig.accounts())
            if (row.account.hat == Hat::Professional)
                work = row.account.id;
        for (const PersonRow& person : rig.people({}))
            for (const Identity& identity : person.identities)
                if (contact == ContactId::None && !identity.author.avatarUrl.isEmpty()) {
                    contact = person.contact.id;
                    author = identity.author;
                }
        ASSERT_NE(contact, ContactId::None);
    }
    Result<QByteArray> picture(const Author& of, AccountId through = AccountId::None)
    {
        return rig.answered<QByteArray>([&](QObject* asker, auto answer) {
            Avatars::of(rig.library()).picture(of, through, asker, std::move(answer));
        });
    }
    void allow(ContactId person)
    {
        rig.value<void>([&](QObject* asker, auto answer) {
            rig.library().allowPictures({.kind = Kind::Person, .post = {.account = work}, .contact = person},
                                        asker, std::move(answer));
        });
    }
    void withdraw()
    {
        std::vector<PictureConsentId> ids;
        for (const PictureConsent& consent :
             rig.value<std::vector<PictureConsent>>([&](QObject* asker, auto answer) {
                 rig.library().pictureConsents({}, asker, std::move(answer));
             }))
            ids.push_back(consent.id);
        rig.value<void>([&](QObject* asker, auto answer) {
            rig.library().withdrawPictures(ids, asker, std::move(answer));
        });
    }
    static ErrorKind kindOf(const Result<QByteArray>& picture)
    {
        return picture ? ErrorKind::Bug : picture.error().kind;
    }

    ManualClock clock;
    LibraryRig rig{clock, std::chrono::milliseconds::zero()};
    AccountId work = AccountId::None;
    ContactId contact = ContactId::None;
    Author author{};
};

TEST_F(AvatarsOfTheLibrary, AreFetchedOnlyWithAConsentAndThenReadOffline)
{
    EXPECT_EQ(kindOf(picture(author)), ErrorKind::Refused);
    allow(contact);
    const auto fetched = picture(author);
    ASSERT_TRUE(fetched) << fetched.error().detail.toStdString();
    EXPECT_TRUE(fetched->startsWith("\xFF\xD8")) << "written anew as JPEG";
    rig.reopen();
    rig.library().setWorkOffline(true);
    EXPECT_EQ(picture(author).value_or(QByteArray()), *fetched);
    withdraw();
    EXPECT_EQ(kindOf(picture(author)), ErrorKind::Refused);
    allow(contact);
    EXPECT_EQ(kindOf(picture(author)), ErrorKind::Offline) << "it went with the consent";
}

TEST_F(AvatarsOfTheLibrary, AnswerEverybodyWhoAsksForOneAtTheSameTime)
{
    allow(contact);
    std::vector<QByteArray> answers;
    QObject asker;
    for (int time = 0; time < 5; ++time)
        Avatars::of(rig.library()).picture(author, work, &asker, [&answers](const Result<QByteArray>& got) {
            answers.push_back(got.value_or(QByteArray()));
        });
    ASSERT_TRUE(LibraryRig::waitUntil([&answers] { return answers.size() == 5; }));
    EXPECT_FALSE(answers.front().isEmpty());
    EXPECT_TRUE(std::ranges::all_of(answers, [&](const QByteArray& one) { return one == answers.front(); }));
}

TEST_F(AvatarsOfTheLibrary, ThatCannotBeHadAreNotAskedForAgainAtOnce)
{
    Author stranger = author;
    stranger.uri = u"https://reading-room.example/users/stranger"_s;
    stranger.handle = u"@stranger@reading-room.example"_s;
    stranger.avatarUrl = QUrl(u"https://elsewhere.example/face.png"_s);
    const auto added = rig.value<ContactId>([&](QObject* asker, auto answer) {
        rig.library().addAuthor(stranger, work, asker, std::move(answer));
    });
    allow(added);
    EXPECT_EQ(kindOf(picture(stranger, work)), ErrorKind::Refused) << "by the sample network";
    EXPECT_EQ(kindOf(picture(stranger, work)), ErrorKind::NotFound) << "nobody is asked";
    clock.advance(std::chrono::hours(2));
    EXPECT_EQ(kindOf(picture(stranger, work)), ErrorKind::Refused) << "asked once more";
}

} // namespace
} // namespace cohort
