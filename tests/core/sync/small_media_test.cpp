#include "core/sync/sync_engine.h"

#include "app/builtin_providers.h"
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

} // namespace
} // namespace cohort
