#include "core/store/saved_media.h"
#include "core/store/saved_shelf.h"
#include "core/store/saved_threads.h"
#include "tests/support/full_disk.h"
#include "tests/support/temp_store.h"

#include <QDir>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// What the library does when the disk does not.
class SavedFaults : public ::testing::Test {
protected:
    SavedFaults() { temp.receive(account, {opening, answer}); }

    Result<void> save()
    {
        return temp.store().writeNow([this](Connection& c) -> Result<void> {
            const auto saved = store::saveThread(c, {.post = {.account = account, .uri = opening.ref.uri},
                                                     .shown = Sphere::Professional,
                                                     .now = minute(60)});
            return saved ? Result<void>() : fail(saved.error());
        });
    }
    [[nodiscard]] SavedPage list()
    {
        return temp.read([](Connection& c) { return store::savedThreads(c, {}); });
    }
    /// Lets the disk fill up a little later each time, until the job succeeds; answers how often it failed.
    int untilItFits(const std::function<Result<void>()>& job, const std::function<void()>& afterEachFailure)
    {
        const qint64 begin = QFileInfo(temp.folder() + u"/library.db-wal"_s).size();
        for (int failures = 0; failures < 200; ++failures) {
            Result<void> outcome;
            {
                const FullDisk full(begin + failures * 2048);
                outcome = job();
            }
            if (outcome)
                return failures;
            EXPECT_EQ(outcome.error().kind, ErrorKind::Storage) << outcome.error().detail.toStdString();
            afterEachFailure();
        }
        ADD_FAILURE() << "it never fitted";
        return 0;
    }

    TempStore temp;
    AccountId account = temp.addAccount(u"me"_s, Hat::Professional);
    Post opening = postBy(authorNamed(u"ana"_s), u"1"_s, minute(1));
    Post answer = answerTo(opening, authorNamed(u"bo"_s), u"2"_s, minute(2));
};

TEST_F(SavedFaults, SavingOnAFullDiskKeepsAllOfItOrNothing)
{
    const int failures = untilItFits([this] { return save(); }, [this] { EXPECT_EQ(list().total, 0); });
    EXPECT_GT(failures, 2);
    temp.reopen();
    ASSERT_EQ(list().total, 1);
    EXPECT_EQ(list().rows[0].posts, 2);
}

TEST_F(SavedFaults, ANoteOnAFullDiskIsAnErrorAndTheOldOneStays)
{
    ASSERT_TRUE(save());
    const SavedThreadId id = list().rows[0].id;
    const auto thread = [this, id] {
        return temp.read([id](Connection& c) { return store::savedThread(c, id); });
    };
    const SavedPostId post = thread().posts[0].id;
    const auto write = [this, post](const QString& note) {
        return temp.store().writeNow([post, note](Connection& c) -> Result<void> {
            const auto written = store::annotate(c, post, {.note = note});
            return written ? Result<void>() : fail(written.error());
        });
    };
    ASSERT_TRUE(write(u"first"_s));
    const QString longer = QString(20'000, u'x');
    const int failures =
        untilItFits([&] { return write(longer); }, [&] { EXPECT_EQ(thread().posts[0].note, u"first"_s); });
    EXPECT_GT(failures, 2);
    EXPECT_EQ(thread().posts[0].note, longer);
}

TEST_F(SavedFaults, APictureThatDoesNotFitLeavesNoHalfOfIt)
{
    QByteArray picture = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
    picture.append(QByteArray(100'000, 'x'));
    const QString media = temp.store().mediaFolder();
    {
        const FullDisk full(50'000);
        const auto kept = store::writeMediaFile(media, picture);
        ASSERT_FALSE(kept);
        EXPECT_EQ(kept.error().kind, ErrorKind::Storage);
    }
    for (const QString& part : QDir(media).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        EXPECT_TRUE(QDir(media + u'/' + part).isEmpty(QDir::Files)) << "no half of it is left";
    EXPECT_TRUE(store::writeMediaFile(media, picture));
}

} // namespace
} // namespace cohort
