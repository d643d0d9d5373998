#include "tests/support/cleared_posts.h"
#include "tests/support/fediverse_account.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace cohort {
namespace {

const Author ben{.network = QStringLiteral("fediverse"),
                 .uri = QStringLiteral("https://home.test/@ben"),
                 .remoteId = QStringLiteral("102"),
                 .handle = QStringLiteral("@ben@home.test"),
                 .name = QStringLiteral("Ben")};

Result<Published> publish(ScriptedFediverse& network, ClearedPostOrder order)
{
    order.account = network.account;
    const auto cleared = clearedPost(std::move(order));
    if (!cleared)
        return fail(ErrorKind::Bug, {});
    Session session = network.session();
    return network.provider->publish(*cleared, session);
}

PostRef postOfBen(const QString& id)
{
    return {.account = AccountId{1},
            .uri = QStringLiteral("https://home.test/users/ben/statuses/") % id,
            .remoteId = id};
}

TEST(FediversePublish, NamesTheChosenPeopleInTheTextAndToTheServer)
{
    ScriptedFediverse network(QStringLiteral("publish_named.txt"));
    const auto sent =
        publish(network, {.draft = {.text = QStringLiteral("for two"), .language = QStringLiteral("en")},
                          .visibility = Visibility::Mentioned,
                          .people = {ben}});
    ASSERT_TRUE(sent);
    EXPECT_EQ(sent->post.visibility, Visibility::Mentioned);
    ASSERT_EQ(sent->reached.size(), 1U);
    EXPECT_EQ(sent->reached[0].uri, ben.uri);
}

TEST(FediversePublish, AllowsNobodyToBeNamedInAPostForFollowers)
{
    ScriptedFediverse network(QStringLiteral("publish_followers.txt"));
    EXPECT_TRUE(publish(
        network, {.draft = {.text = QStringLiteral("inside"), .contentWarning = QStringLiteral("heat")},
                  .visibility = Visibility::Followers}));
    EXPECT_TRUE(publish(network, {.draft = {.text = QStringLiteral("outside")}}));
}

TEST(FediversePublish, SaysWhomTheServerWouldHaveReached)
{
    ScriptedFediverse network(QStringLiteral("publish_unexpected.txt"));
    const auto refused = publish(
        network,
        {.draft = {.text = QStringLiteral("for two")}, .visibility = Visibility::Mentioned, .people = {ben}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::WouldReachMore);
    EXPECT_EQ(refused.error().people,
              (QStringList{QStringLiteral("@boss"), QStringLiteral("@eve@far.test")}));
}

TEST(FediversePublish, PutsTheAnsweredInFrontAndFindsTheParentByItsAddress)
{
    ScriptedFediverse network(QStringLiteral("publish_reply.txt"));
    Post parent{.ref = postOfBen(QStringLiteral("5")), .author = ben, .visibility = Visibility::Anyone};
    parent.ref.remoteId.clear();
    const auto sent = publish(
        network, {.draft = {.text = QStringLiteral("yes & no+"), .replyTo = parent.ref}, .parent = parent});
    ASSERT_TRUE(sent);
    EXPECT_EQ(sent->post.parent.remoteId, QStringLiteral("5"));
}

TEST(FediversePublish, FindsByItsAddressWhatAnotherAccountOfMineReceived)
{
    ScriptedFediverse network(QStringLiteral("publish_reply.txt"));
    Post parent{.ref = postOfBen(QStringLiteral("5")), .author = ben, .visibility = Visibility::Anyone};
    parent.ref.account = AccountId{2};
    parent.ref.remoteId = QStringLiteral("666"); // at that account's server; here it is another post
    EXPECT_TRUE(publish(
        network, {.draft = {.text = QStringLiteral("yes & no+"), .replyTo = parent.ref}, .parent = parent}));
}

TEST(FediversePublish, NamesPeopleInTheRequestWhereTheServerTakesThemThere)
{
    ScriptedFediverse network(QStringLiteral("publish_silent.txt"));
    network.account.facts.can.namedRecipients = NamedRecipients::Silent;
    EXPECT_TRUE(publish(network, {.draft = {.text = QStringLiteral("for two")},
                                  .visibility = Visibility::Mentioned,
                                  .people = {ben}}));
}

TEST(FediversePublish, WaitsForAPictureAndSendsAPollAsAForm)
{
    ScriptedFediverse network(QStringLiteral("publish_poll.txt"));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("dot.png")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgA"
        "AAABJRU5ErkJggg=="));
    file.close();
    const DraftPoll poll{
        .options = {QStringLiteral("tea"), QStringLiteral("coffee & cake")}, .minutes = 60, .multiple = true};
    EXPECT_TRUE(publish(
        network, {.draft = {.text = QStringLiteral("pick"),
                            .media = {{.path = file.fileName(), .description = QStringLiteral("A red dot")}},
                            .poll = poll}}));
}

TEST(FediversePublish, SaysWhenAFileCannotBeReadOrIsTooLarge)
{
    ScriptedFediverse network(QStringLiteral("nothing.txt"));
    const auto missing = publish(
        network,
        {.draft = {.text = QStringLiteral("x"), .media = {{.path = QStringLiteral("/nowhere/at/all.png")}}}});
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, ErrorKind::InvalidInput);
    network.account.facts.can.maxMediaBytes = 10;
    const auto large = publish(
        network, {.draft = {.text = QStringLiteral("x"), .media = {{.path = QStringLiteral(__FILE__)}}}});
    ASSERT_FALSE(large);
    EXPECT_TRUE(large.error().kind == ErrorKind::TooLarge || large.error().kind == ErrorKind::InvalidInput);
}

TEST(FediversePublish, KeepsPicturesAndPollOfAnEditedPost)
{
    ScriptedFediverse network(QStringLiteral("edit.txt"));
    const Post mine{.ref = {.account = AccountId{1},
                            .uri = QStringLiteral("https://work.test/users/ana/statuses/906"),
                            .remoteId = QStringLiteral("906")},
                    .author = network.account.facts.me,
                    .visibility = Visibility::Anyone};
    const auto sent =
        publish(network, {.draft = {.text = QStringLiteral("first"), .edits = mine.ref}, .edited = mine});
    ASSERT_TRUE(sent);
    EXPECT_EQ(sent->post.text.text, QStringLiteral("first"));
    EXPECT_TRUE(sent->post.edited.isValid());
}

TEST(FediversePublish, LooksForAPostWhoseSendingWasUncertain)
{
    ScriptedFediverse network(QStringLiteral("find_sent.txt"));
    const auto cleared =
        clearedPost({.account = network.account,
                     .draft = {.text = QStringLiteral(
                                   "meet @ben@home.test at https://example.com/some/long/address *now*")},
                     .people = {ben}});
    ASSERT_TRUE(cleared);
    Session session = network.session();
    const QDateTime since({2026, 3, 2}, {9, 0}, Qt::UTC);
    const auto there = network.provider->findPublished(*cleared, since, session);
    ASSERT_TRUE(there && *there);
    EXPECT_EQ((*there)->post.ref.remoteId, QStringLiteral("911"));
    const auto nowhere = network.provider->findPublished(*cleared, since, session);
    ASSERT_TRUE(nowhere);
    EXPECT_FALSE(*nowhere);
    const auto atHome = network.provider->findPublished(*cleared, since, session);
    ASSERT_TRUE(atHome && *atHome);
    EXPECT_EQ((*atHome)->post.ref.remoteId, QStringLiteral("915"));
}

TEST(FediversePublish, DoesEverythingElseThatCanBeDone)
{
    ScriptedFediverse network(QStringLiteral("intents.txt"));
    Session session = network.session();
    const PostRef post = postOfBen(QStringLiteral("5"));
    const auto perform = [&](const Intent& intent) { return network.provider->perform(intent, session); };
    const auto liked = perform({.kind = IntentKind::Like, .post = post});
    ASSERT_TRUE(liked && *liked);
    EXPECT_TRUE((*liked)->liked);
    for (const IntentKind kind :
         {IntentKind::Unlike, IntentKind::Bookmark, IntentKind::Unbookmark, IntentKind::Unboost})
        EXPECT_TRUE(perform({.kind = kind, .post = post}));
    const auto boosted = perform({.kind = IntentKind::Boost, .post = post});
    ASSERT_TRUE(boosted && *boosted);
    EXPECT_EQ((*boosted)->ref.uri, post.uri) << "the post, not the passing on of it";
    EXPECT_TRUE((*boosted)->boosted);
    const PostRef row{.account = AccountId{1},
                      .uri = post.uri + QStringLiteral("#boosted-by:https://work.test/@ana"),
                      .remoteId = QStringLiteral("77")};
    EXPECT_TRUE(perform({.kind = IntentKind::Like, .post = row})) << "acts on the post inside";
    for (const IntentKind kind :
         {IntentKind::Follow, IntentKind::Unfollow, IntentKind::AcceptFollow, IntentKind::RejectFollow})
        EXPECT_TRUE(perform({.kind = kind, .author = ben})) << static_cast<int>(kind);
    const auto voted =
        perform({.kind = IntentKind::Vote, .post = post, .choices = {0, 2}, .pollId = QStringLiteral("3")});
    ASSERT_TRUE(voted && *voted && (*voted)->poll);
    EXPECT_TRUE((*voted)->poll->voted);
    EXPECT_TRUE(perform({.kind = IntentKind::Remove, .post = {.remoteId = QStringLiteral("906")}}));
    EXPECT_TRUE(perform({.kind = IntentKind::SignOut}));
}

TEST(FediversePublish, SaysThatAServerCannotDeleteWhileThePostIsStillThere)
{
    ScriptedFediverse network(QStringLiteral("delete_refused.txt"));
    Session session = network.session();
    const auto remove = [&](const QString& id) {
        return network.provider->perform({.kind = IntentKind::Remove, .post = {.remoteId = id}}, session);
    };
    const auto stands = remove(QStringLiteral("906"));
    ASSERT_FALSE(stands);
    EXPECT_EQ(stands.error().kind, ErrorKind::Unsupported);
    const auto gone = remove(QStringLiteral("907"));
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().kind, ErrorKind::NotFound);
}

} // namespace
} // namespace cohort
