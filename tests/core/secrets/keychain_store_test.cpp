#include "core/secrets/keychain_store.h"

#include "tests/support/waiting.h"

#include <QFile>

#include <gtest/gtest.h>

#include <optional>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Each test wants the keyring in one state; tests/servers/keyring.sh STATE makes it and says so here.
class KeychainStoreTest : public testing::Test {
protected:
    /// What an operation answers, or Bug when it never does.
    template <class Value, class Start>
    static Result<Value> answerOf(Start start)
    {
        std::optional<Result<Value>> heard;
        start([&heard](const Result<Value>& outcome) { heard = outcome; });
        EXPECT_FALSE(heard) << "answers come by the event loop";
        if (!waitUntil([&heard] { return heard.has_value(); }, 100s))
            return fail(ErrorKind::Bug, u"no answer"_s);
        return *heard;
    }
    Result<Secret> read(const QString& key)
    {
        return answerOf<Secret>([&](const auto& answer) { m_store.read(key, answer); });
    }
    Result<void> write(const QString& key, const QString& value)
    {
        return answerOf<void>([&](const auto& answer) { m_store.write(key, Secret(value), answer); });
    }
    Result<void> remove(const QString& key)
    {
        return answerOf<void>([&](const auto& answer) { m_store.remove(key, answer); });
    }
    static bool keyringIs(const char* state) { return qgetenv("COHORT_TEST_KEYRING") == state; }

    KeychainStore m_store{u"Cohort test"_s, 3s};
};

#define COHORT_NEEDS_KEYRING(state)                                                                          \
    if (!keyringIs(state))                                                                                   \
    GTEST_SKIP() << "needs a keyring in the state \"" state "\": run tests/servers/keyring.sh"

TEST_F(KeychainStoreTest, UnlockedKeepsReadsBackAndRemoves)
{
    COHORT_NEEDS_KEYRING("unlocked");
    const QString value = u"s3cr\u00e9t-\u263a"_s;
    ASSERT_TRUE(write(u"account/1"_s, value));
    const auto found = read(u"account/1"_s);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->reveal(), value);
    ASSERT_TRUE(write(u"account/1"_s, u"second"_s)) << "an explicit write replaces";
    EXPECT_EQ(read(u"account/1"_s)->reveal(), u"second"_s);
    ASSERT_TRUE(remove(u"account/1"_s));
    const auto gone = read(u"account/1"_s);
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().kind, ErrorKind::KeyringLocked) << "gone and locked look alike";
    const auto nothing = remove(u"account/1"_s);
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().kind, ErrorKind::KeyringLocked);
}

TEST_F(KeychainStoreTest, UnlockedServesSeveralAtOnceInOrder)
{
    COHORT_NEEDS_KEYRING("unlocked");
    QStringList heard;
    for (int i = 0; i < 5; ++i)
        m_store.write(
            u"account/%1"_s.arg(i), Secret(u"value %1"_s.arg(i)),
            [&heard](const Result<void>& done) { heard << (done ? u"ok"_s : done.error().detail); });
    EXPECT_TRUE(waitUntil([&heard] { return heard.size() == 5; }, 60s));
    EXPECT_EQ(heard, QStringList(5, u"ok"_s));
    EXPECT_EQ(read(u"account/3"_s)->reveal(), u"value 3"_s);
}

TEST_F(KeychainStoreTest, LockedLooksLikeGoneAndIsNeverOverwritten)
{
    COHORT_NEEDS_KEYRING("locked");
    const auto found = read(u"account/locked"_s); // keyring.sh wrote it before it locked
    ASSERT_FALSE(found);
    EXPECT_TRUE(found.error().kind == ErrorKind::KeyringLocked || found.error().kind == ErrorKind::Timeout)
        << found.error().detail.toStdString();
    const auto written = write(u"account/locked"_s, u"new"_s);
    EXPECT_FALSE(written) << "a locked keyring takes nothing";
    EXPECT_FALSE(remove(u"account/locked"_s)) << "and nothing is said to be gone that is only locked";
}

TEST_F(KeychainStoreTest, NoneIsSaidAsNone)
{
    COHORT_NEEDS_KEYRING("none");
    for (const auto& error : {read(u"k"_s).error(), write(u"k"_s, u"v"_s).error(), remove(u"k"_s).error()})
        EXPECT_EQ(error.kind, ErrorKind::NoKeyring) << error.code << " " << error.detail.toStdString();
}

TEST_F(KeychainStoreTest, HungIsGivenUp)
{
    COHORT_NEEDS_KEYRING("hung");
    EXPECT_EQ(read(u"k"_s).error().kind, ErrorKind::Timeout);
    EXPECT_EQ(write(u"k"_s, u"v"_s).error().kind, ErrorKind::Timeout);
    EXPECT_EQ(remove(u"k"_s).error().kind, ErrorKind::Timeout);
}

TEST_F(KeychainStoreTest, HungAnswersNobodyAfterItsEnd)
{
    COHORT_NEEDS_KEYRING("hung");
    bool heard = false;
    {
        KeychainStore brief(u"Cohort test"_s, 50ms);
        brief.read(u"k"_s, [&heard](const Result<Secret>&) { heard = true; });
    }
    EXPECT_FALSE(waitUntil([&heard] { return heard; }, 300ms));
}

TEST_F(KeychainStoreTest, FillForTheLockedState)
{
    COHORT_NEEDS_KEYRING("fill");
    ASSERT_TRUE(write(u"account/locked"_s, u"precious"_s));
}

TEST_F(KeychainStoreTest, StillHasWhatWasLocked)
{
    COHORT_NEEDS_KEYRING("reopened");
    const auto found = read(u"account/locked"_s);
    ASSERT_TRUE(found) << found.error().detail.toStdString();
    EXPECT_EQ(found->reveal(), u"precious"_s) << "nothing was overwritten while it was locked";
}

} // namespace
} // namespace cohort
