#include "core/base/job_thread.h"
#include "core/base/logging.h"
#include "core/base/mailbox.h"
#include "core/base/secret.h"
#include "tests/support/waiting.h"

#include <QDataStream>
#include <QDebug>
#include <QTextStream>
#include <QVariant>

#include <gtest/gtest.h>

#include <sstream>

namespace cohort {
namespace {

TEST(JobThread, RunsJobsInOrderAndWaits)
{
    JobThread thread(JobThread::Ending::RunWaitingJobs);
    std::vector<int> order;
    for (int i = 0; i < 100; ++i)
        thread.post([&order, i](const std::stop_token&) { order.push_back(i); });
    thread.runAndWait([&order](const std::stop_token&) { order.push_back(100); });
    ASSERT_EQ(order.size(), 101U);
    for (int i = 0; i <= 100; ++i)
        EXPECT_EQ(order[static_cast<size_t>(i)], i);
}

TEST(JobThread, FinishesWhatWaitsWhenToldTo)
{
    int ran = 0;
    {
        JobThread thread(JobThread::Ending::RunWaitingJobs);
        for (int i = 0; i < 50; ++i)
            thread.post([&ran](const std::stop_token&) { ++ran; });
    }
    EXPECT_EQ(ran, 50);
}

TEST(JobThread, AsksTheRunningJobToStop)
{
    bool stopped = false;
    {
        JobThread thread(JobThread::Ending::DropWaitingJobs);
        std::promise<void> started;
        thread.post([&](const std::stop_token& stop) {
            started.set_value();
            while (!stop.stop_requested())
                std::this_thread::yield();
            stopped = true;
        });
        started.get_future().wait();
    }
    EXPECT_TRUE(stopped);
}

TEST(Mailbox, DeliversFromManyThreadsIntoItsOwn)
{
    Mailbox mailbox;
    int got = 0;
    const auto home = std::this_thread::get_id();
    bool athome = true;
    {
        std::vector<std::jthread> senders;
        for (int s = 0; s < 4; ++s)
            senders.emplace_back([&] {
                for (int i = 0; i < 250; ++i)
                    mailbox.post([&] {
                        athome = athome && std::this_thread::get_id() == home;
                        ++got;
                    });
            });
    }
    EXPECT_TRUE(waitUntil([&got] { return got == 1000; }));
    EXPECT_TRUE(athome);
    EXPECT_EQ(got, 1000);
}

template <class Value, class Stream>
concept GoesInto = requires(Stream& stream, const Value& value) { stream << value; };

template <class Value>
concept CanBeCompared = requires(const Value& value) { value == value; };

TEST(SecretValue, GoesNowhereByAccident)
{
    EXPECT_FALSE((GoesInto<Secret, QDebug>));
    EXPECT_FALSE((GoesInto<Secret, QTextStream>));
    EXPECT_FALSE((GoesInto<Secret, QDataStream>));
    EXPECT_FALSE((GoesInto<Secret, std::ostringstream>));
    EXPECT_FALSE((std::is_convertible_v<Secret, QString>));
    EXPECT_FALSE((std::is_convertible_v<Secret, QVariant>));
    EXPECT_FALSE((std::is_convertible_v<QString, Secret>)) << "nor is anything taken for one";
    EXPECT_FALSE(CanBeCompared<Secret>) << "a comparison would take as long as the texts agree";
    EXPECT_TRUE((GoesInto<QString, QDebug>)) << "what is asked above can be answered with yes";
    EXPECT_TRUE(CanBeCompared<QString>);
}

TEST(Log, HidesEverythingThatLooksLikeACredential)
{
    const QString canary = QStringLiteral("c4n4ry");
    for (const char* line :
         {"Authorization: Bearer c4n4ry", "cookie: a=c4n4ry", "GET /x?access_token=c4n4ry&a=b",
          "{\"client_secret\": \"c4n4ry\"}", "code=c4n4ry", "password=c4n4ry", "refresh_token=c4n4ry",
          "{\"dpop_key\": \"c4n4ry\"}", "DPoP: c4n4ry", "Authorization: DPoP c4n4ry"})
        EXPECT_FALSE(redacted(QString::fromLatin1(line)).contains(canary)) << line;
    EXPECT_EQ(redacted(QStringLiteral("3 posts in 20 ms")), QStringLiteral("3 posts in 20 ms"));
}

} // namespace
} // namespace cohort
