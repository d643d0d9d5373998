#include "core/sync/sync_engine.h"

#include "app/builtin_providers.h"
#include "tests/support/engine_rig.h"
#include "tests/support/manual_clock.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

#include <future>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// A door that answers everything with one picture and remembers how much it was allowed to read.
class OnePicture final : public Transport {
public:
    Result<Reply> perform(const Request& request, std::stop_token /*stop*/) override
    {
        mostBytes = request.maxBytes;
        toForeigners = request.fromServerData;
        return Reply{.status = 200, .url = request.url, .body = "twelve bytes"};
    }
    std::atomic<qint64> mostBytes = 0;
    std::atomic<bool> toForeigners = false;
};

class SmallMedia : public testing::Test {
protected:
    SmallMedia()
    {
        account.id = files.write([this](Connection& connection) {
            return store::saveAccount(connection, {.account = account, .secretBackend = u"none"_s});
        });
        engine.addAccount(account, {});
    }
    Result<QByteArray> fetch(qint64 mostBytes)
    {
        std::promise<Result<QByteArray>> answer;
        engine.fetchSmallMedia(account.id, QUrl(u"https://files.test/face.png"_s), mostBytes,
                               [&answer](const Result<QByteArray>& bytes) { answer.set_value(bytes); });
        return answer.get_future().get();
    }

    TempStore files;
    OnePicture door;
    ProviderRegistry providers{builtinProviders()};
    ManualClock clock;
    Account account{.provider = u"feeds"_s, .server = QUrl(u"feeds:reading"_s)};
    SyncEngine engine{{files.store(), door, providers, clock},
                      {.changed = [](const Changes&) {}, .stateChanged = [](const AccountState&) {}},
                      {.every = std::chrono::milliseconds::zero()}};
};

TEST_F(SmallMedia, IsReadNoFurtherThanItsLimit)
{
    EXPECT_EQ(fetch(100).value_or(QByteArray()), "twelve bytes");
    EXPECT_EQ(door.mostBytes, 100) << "said to the door before anything is read";
    EXPECT_TRUE(door.toForeigners) << "all else of the door's rules stays";
    const auto tooMuch = fetch(11);
    ASSERT_FALSE(tooMuch);
    EXPECT_EQ(tooMuch.error().kind, ErrorKind::TooLarge);
}

/// What a picture's host answers: the token is not good, wait a day, no connection.
const Error troublesOfPictures[] = {{.kind = ErrorKind::AuthRejected, .code = 401},
                                    {.kind = ErrorKind::RateLimited, .code = 429, .retryAfterMs = 86'400'000},
                                    {.kind = ErrorKind::Offline}};

class PicturesOfForeignHosts : public testing::TestWithParam<Error> {
protected:
    PicturesOfForeignHosts()
    {
        rig.start();
        rig.sync(account);
    }
    using Answer = std::promise<Result<QByteArray>>;
    using Question = std::function<void(SyncEngine::Done<QByteArray>)>;
    static ErrorKind kindAfter(const Question& question)
    {
        const auto answer = std::make_shared<Answer>();
        question([answer](const Result<QByteArray>& bytes) { answer->set_value(bytes); });
        const auto got = answer->get_future().get();
        return got ? ErrorKind::Bug : got.error().kind;
    }
    ErrorKind small()
    {
        return kindAfter([this](const auto& done) {
            rig.engine().fetchSmallMedia(account.id, QUrl(u"https://files.test/face.png"_s), 100, done);
        });
    }
    ErrorKind large()
    {
        return kindAfter([this](const auto& done) {
            rig.engine().fetchMedia(account.id, QUrl(u"https://files.test/view.png"_s), done);
        });
    }
    /// What stands in the outbox leaves although a picture could not be had.
    void expectAllIsWell()
    {
        EXPECT_EQ(rig.state(account).phase, AccountPhase::Idle);
        const OutboxId post = rig.queue(rig.draftTo(account, friends, u"hello"_s), {});
        rig.settle();
        EXPECT_EQ(rig.entry(post).row.state, SendState::Sent);
        rig.network.addHomePosts(account, u"ana"_s, 1);
        rig.sync(account);
        EXPECT_EQ(rig.state(account).phase, AccountPhase::Idle);
        EXPECT_FALSE(rig.cachedUris(account).isEmpty());
    }

    EngineRig rig;
    const Account account = rig.addAccount(u"me"_s, Hat::Personal);
    const CircleId friends = rig.addCircle(u"Friends"_s, {u"ana"_s});
};

TEST_P(PicturesOfForeignHosts, AreNoTroubleOfTheAccount)
{
    rig.network.breakNext(u"fetchMedia"_s, {.error = GetParam()});
    EXPECT_EQ(large(), GetParam().kind);
    expectAllIsWell();
}

TEST_P(PicturesOfForeignHosts, AreNoTroubleOfTheAccountWhenSmall)
{
    rig.network.breakNext(u"fetchMedia"_s, {.error = GetParam()});
    EXPECT_NE(small(), GetParam().kind) << "it would be taken for the account's";
    expectAllIsWell();
}

TEST_P(PicturesOfForeignHosts, AreNotAskedForThroughAnAccountThatRests)
{
    rig.network.breakNext(u"fetch"_s, {.error = GetParam()});
    rig.sync(account);
    ASSERT_NE(rig.state(account).phase, AccountPhase::Idle);
    if (GetParam().kind == ErrorKind::Offline)
        return; // tried all the same: the network may be back
    EXPECT_EQ(small(), GetParam().kind);
    EXPECT_EQ(rig.network.calls(u"fetchMedia"_s), 0);
}

INSTANTIATE_TEST_SUITE_P(Answers, PicturesOfForeignHosts, testing::ValuesIn(troublesOfPictures));

} // namespace
} // namespace cohort
