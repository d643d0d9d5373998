#include "tests/support/cleared_posts.h"
#include "tests/support/fediverse_account.h"

#include "core/sync/answer_check.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

const Author ben{.network = u"fediverse"_s,
                 .uri = u"https://home.test/@ben"_s,
                 .remoteId = u"102"_s,
                 .handle = u"@ben@home.test"_s,
                 .name = u"Ben"_s,
                 .profileUrl = QUrl(u"https://home.test/@ben"_s)};

/// A server that keeps circles and says so in one of the words of AccountFacts::quirks.
class CircleServer final {
public:
    CircleServer(const QString& transcript, const QString& form)
        : network(transcript)
    {
        Capabilities& can = network.account.facts.can;
        can.visibilities.insert(can.visibilities.begin() + 1, Visibility::Circle);
        can.keepsCircles = Tri::Yes;
        network.account.facts.quirks.insert(u"circles"_s, form);
    }

    Result<Published> publish()
    {
        cleared = clearedPost({.account = network.account,
                               .draft = {.text = u"for two"_s},
                               .visibility = Visibility::Circle,
                               .people = {ben}});
        if (!cleared)
            return fail(ErrorKind::Bug, {});
        Session session = network.session();
        return network.provider->publish(*cleared, session);
    }

    ScriptedFediverse network;
    std::optional<ClearedPost> cleared;
};

TEST(FediverseCircle, IsMadeFilledAndLookedAtBeforeThePostGoesToIt)
{
    CircleServer server(u"circle_pleroma.txt"_s, u"list:"_s);
    const auto sent = server.publish();
    ASSERT_TRUE(sent);
    EXPECT_EQ(sent->post.visibility, Visibility::Circle);
    EXPECT_TRUE(sent->reached.empty());
    server.network.transport.finish();
}

TEST(FediverseCircle, IsFoundAgainForTheSamePeople)
{
    CircleServer server(u"circle_known.txt"_s, u"list:"_s);
    EXPECT_TRUE(server.publish());
    server.network.transport.finish();
}

TEST(FediverseCircle, LosesWhoeverAnotherProgramPutIntoIt)
{
    CircleServer server(u"circle_cleaned.txt"_s, u"list:"_s);
    EXPECT_TRUE(server.publish());
    server.network.transport.finish();
}

TEST(FediverseCircle, SendsNothingWhileSomebodyElseIsInIt)
{
    CircleServer server(u"circle_stranger.txt"_s, u"list:"_s);
    const auto refused = server.publish();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::WouldReachMore);
    EXPECT_EQ(refused.error().people, QStringList{u"@eve@far.test"_s});
    server.network.transport.finish();
}

TEST(FediverseCircle, SendsNothingWhenAMemberCannotBeAdded)
{
    CircleServer server(u"circle_refused.txt"_s, u"list:"_s);
    const auto failed = server.publish();
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, ErrorKind::Unsupported);
    EXPECT_TRUE(failed.error().people.isEmpty()) << "nobody was reached who should not be";
    server.network.transport.finish();
}

TEST(FediverseCircle, TellsWhenTheServerMadeMoreOfIt)
{
    CircleServer server(u"circle_wider.txt"_s, u"list:"_s);
    const auto sent = server.publish();
    ASSERT_TRUE(sent);
    OutboxRow row;
    compareWithAsked(row, server.cleared->reach(), *sent, server.network.account.facts.me);
    EXPECT_TRUE(row.visibilityDiffers);
    EXPECT_EQ(row.answered, Visibility::Anyone);
    EXPECT_EQ(row.widerReach, QStringList{u"@eve@far.test"_s});
}

TEST(FediverseCircle, GoesToFriendicaByItsNumber)
{
    CircleServer server(u"circle_friendica.txt"_s, u"number"_s);
    const auto sent = server.publish();
    ASSERT_TRUE(sent);
    EXPECT_EQ(sent->post.visibility, Visibility::Circle) << "\"private\" is its word for it";
    server.network.transport.finish();
}

TEST(FediverseCircle, SendsNothingToWhatIsNoNumberAtFriendica)
{
    CircleServer server(u"circle_no_number.txt"_s, u"number"_s);
    EXPECT_FALSE(server.publish());
    server.network.transport.finish();
}

TEST(FediverseCircle, GoesToKmyblueWithTheGuardOnTop)
{
    CircleServer server(u"circle_kmyblue.txt"_s, u"circle_id"_s);
    const auto sent = server.publish();
    ASSERT_TRUE(sent);
    EXPECT_EQ(sent->post.visibility, Visibility::Circle);
    OutboxRow row;
    compareWithAsked(row, server.cleared->reach(), *sent, server.network.account.facts.me);
    EXPECT_FALSE(row.visibilityDiffers);
    EXPECT_TRUE(row.widerReach.isEmpty()) << "the members are its silent mentions";
    server.network.transport.finish();
}

TEST(FediverseCircle, IsRefusedWhereTheServerKeepsNone)
{
    CircleServer server(u"nothing.txt"_s, QString());
    EXPECT_EQ(server.publish().error().kind, ErrorKind::Unsupported);
}

} // namespace
} // namespace cohort
