#include "core/library/avatars.h"

#include "core/store/accounts.h"
#include "core/store/avatars.h"
#include "tests/support/fake_provider.h"
#include "tests/support/library_rig.h"
#include "tests/support/manual_clock.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// People whose pictures lie on a network that can be made to refuse them.
class AvatarsInTrouble : public testing::Test {
protected:
    AvatarsInTrouble()
        : providers(only())
    {
        account.id = files.write([this](Connection& connection) {
            return store::saveAccount(connection, {.account = account, .secretBackend = u"none"_s});
        });
        for (const QString& name : {u"ana"_s, u"ben"_s, u"cem"_s, u"dora"_s}) {
            people.push_back(network.author(name));
            people.back().avatarUrl = QUrl(u"https://files.test/%1.png"_s.arg(name));
            contacts.push_back(files.addPerson(people.back(), {}));
        }
        library = std::make_unique<Library>(LibraryParts{.store = files.release(),
                                                         .makeTransport = {},
                                                         .providers = providers,
                                                         .secrets = secrets,
                                                         .clock = clock,
                                                         .syncEvery = std::chrono::milliseconds::zero()});
        library->start();
    }
    std::vector<std::unique_ptr<ProviderFactory>> only()
    {
        std::vector<std::unique_ptr<ProviderFactory>> all;
        all.push_back(std::make_unique<FakeFactory>(network));
        return all;
    }
    template <class T>
    Result<T> answered(const std::function<void(QObject*, Library::Answer<T>)>& call)
    {
        QObject asker;
        std::optional<Result<T>> got;
        call(&asker, [&got](Result<T> result) { got = std::move(result); });
        if (!LibraryRig::waitUntil([&got] { return got.has_value(); }))
            return fail(ErrorKind::Timeout, u"the library did not answer"_s);
        return *got;
    }
    void allow(ContactId contact)
    {
        EXPECT_TRUE(answered<void>([&](QObject* asker, auto answer) {
            library->allowPictures(
                {.kind = PictureConsent::Kind::Person, .post = {.account = account.id}, .contact = contact},
                asker, std::move(answer));
        }));
    }
    void withdrawAll()
    {
        const auto all = answered<std::vector<PictureConsent>>(
            [&](QObject* asker, auto answer) { library->pictureConsents({}, asker, std::move(answer)); });
        ASSERT_TRUE(all);
        std::vector<PictureConsentId> ids;
        for (const PictureConsent& consent : *all)
            ids.push_back(consent.id);
        EXPECT_TRUE(answered<void>(
            [&](QObject* asker, auto answer) { library->withdrawPictures(ids, asker, std::move(answer)); }));
    }
    ErrorKind kindOfPicture(const Author& author)
    {
        const auto picture = answered<QByteArray>([&](QObject* asker, auto answer) {
            Avatars::of(*library).picture(author, account.id, asker, std::move(answer));
        });
        return picture ? ErrorKind::Bug : picture.error().kind;
    }
    AccountPhase phase()
    {
        const auto rows = answered<std::vector<AccountRow>>(
            [&](QObject* asker, auto answer) { library->accounts(asker, std::move(answer)); });
        return rows && rows->size() == 1 ? rows->front().state.phase : AccountPhase::Syncing;
    }
    [[nodiscard]] int fetches() const { return network.calls(u"fetchMedia"_s); }

    FakeNetwork network;
    Account account = network.account(u"me"_s, Hat::Personal);
    std::vector<Author> people;
    std::vector<ContactId> contacts;
    TempStore files;
    SessionStore secrets;
    ManualClock clock;
    ProviderRegistry providers;
    std::unique_ptr<Library> library;
};

TEST_F(AvatarsInTrouble, AreMissedForAnHourAndTheAccountGoesOn)
{
    allow(contacts.front());
    int asked = 0;
    for (const ErrorKind kind : {ErrorKind::AuthRejected, ErrorKind::RateLimited, ErrorKind::Offline}) {
        network.breakNext(u"fetchMedia"_s, {.error = {.kind = kind, .retryAfterMs = 60'000}});
        const ErrorKind told = kindOfPicture(people.front());
        EXPECT_NE(told, kind) << "that would be the account's trouble";
        EXPECT_NE(told, ErrorKind::Refused) << "the consent is there";
        EXPECT_EQ(fetches(), ++asked);
        clock.advance(std::chrono::minutes(store::missedAvatarMinutes - 1));
        EXPECT_EQ(kindOfPicture(people.front()), ErrorKind::NotFound);
        EXPECT_EQ(fetches(), asked) << "nobody is asked within the hour";
        EXPECT_EQ(phase(), AccountPhase::Idle);
        clock.advance(std::chrono::minutes(2));
    }
}

TEST_F(AvatarsInTrouble, ThatWaitAreNotFetchedOnceTheConsentIsWithdrawn)
{
    for (const ContactId contact : contacts)
        allow(contact);
    network.breakNext(u"fetchMedia"_s, {.when = FakeTrouble::When::Hang});
    std::vector<ErrorKind> told;
    QObject asker;
    for (const Author& author : people)
        Avatars::of(*library).picture(author, account.id, &asker, [&told](const Result<QByteArray>& got) {
            told.push_back(got ? ErrorKind::Bug : got.error().kind);
        });
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return fetches() == 1; }));
    withdrawAll();
    library->setWorkOffline(true); // ends the one that hangs
    library->setWorkOffline(false);
    ASSERT_TRUE(LibraryRig::waitUntil([&] { return told.size() == people.size(); }));
    EXPECT_LE(fetches(), Avatars::mostAtOnce) << "those that were under way";
    EXPECT_GE(std::ranges::count(told, ErrorKind::Refused), qsizetype(people.size()) - Avatars::mostAtOnce);
}

} // namespace
} // namespace cohort
