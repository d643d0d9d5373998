#include "core/sync/compared_clocks.h"

#include "tests/support/manual_clock.h"
#include "tests/support/scripted_transport.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// By how much a clock that shows 9:00 is ahead after answers with these lines.
qint64 aheadAfter(const QByteArrayList& lines)
{
    QByteArray script;
    for (const QByteArray& line : lines)
        script += ">>> GET https://work.test/\n" + line + "\n\n";
    ScriptedTransport server(script);
    const ManualClock clock(QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC));
    ComparedClocks door(server, clock);
    for (qsizetype at = 0; at < lines.size(); ++at)
        (void)door.perform({.url = QUrl(u"https://work.test/"_s)}, {});
    return door.aheadMs();
}

TEST(ComparedClocks, SayByHowMuchThisOneIsAhead)
{
    EXPECT_EQ(aheadAfter({"<<< 200\ndate: Mon, 02 Mar 2026 07:30:00 GMT"}), 90 * 60 * 1000);
    EXPECT_EQ(aheadAfter({"<<< 404\ndate: Sun, 01 Mar 2026 09:00:00 GMT"}), 24 * 60 * 60 * 1000);
}

TEST(ComparedClocks, GoByTheAnswerThatWasNotKeptOnTheWay)
{
    EXPECT_EQ(aheadAfter({"<<< 200\ndate: Mon, 02 Mar 2026 06:00:00 GMT",
                          "<<< 200\ndate: Mon, 02 Mar 2026 08:59:00 GMT", "<<< Timeout",
                          "<<< 200\ndate: Mon, 02 Mar 2026 07:00:00 GMT"}),
              60 * 1000);
}

TEST(ComparedClocks, SayNothingWhereNothingIsKnownOrThisOneIsBehind)
{
    EXPECT_EQ(aheadAfter({}), 0);
    EXPECT_EQ(aheadAfter({"<<< Offline", "<<< 200\ncontent-type: text/html", "<<< 200\ndate: yesterday"}), 0);
    EXPECT_EQ(aheadAfter({"<<< 200\ndate: Mon, 02 Mar 2026 11:00:00 GMT"}), 0);
}

} // namespace
} // namespace cohort
