#include "core/providers/mastodon/api.h"
#include "tests/endtoend/lab_person.h"

#include <QSet>

#include <gtest/gtest.h>

#include <chrono>

namespace cohort {
namespace {

/// Pages through a feed to its end. Answers with the uris in order.
QStringList pageThrough(LabPerson& person, FeedKind kind, int limit)
{
    QStringList uris;
    Session session = person.session();
    FeedRequest request{.kind = kind, .limit = limit};
    for (int pages = 0; pages < 100; ++pages) {
        const auto batch = person.provider().fetch(request, session);
        if (!batch) {
            ADD_FAILURE() << static_cast<int>(batch.error().kind) << batch.error().detail.toStdString();
            break;
        }
        for (const Post& post : batch->posts)
            uris.push_back(post.ref.uri);
        if (!batch->older)
            break;
        request.direction = FeedRequest::Direction::Older;
        request.cursor = *batch->older;
    }
    return uris;
}

TEST(FediLab, PagesThrough120PostsWithoutALossOrADouble)
{
    LabPerson writer("HOME", "alice");
    QSet<QString> sent;
    for (int number = 0; number < 60; ++number) {
        const auto one = writer.say(QStringLiteral("number %1").arg(number), Visibility::Quiet);
        ASSERT_TRUE(one);
        sent.insert(one->post.ref.uri);
    }
    Session session = writer.session();
    const auto half = writer.provider().fetch({.kind = FeedKind::Home, .limit = 20}, session);
    ASSERT_TRUE(half && half->newer);
    for (int number = 60; number < 120; ++number) {
        const auto one = writer.say(QStringLiteral("number %1").arg(number), Visibility::Quiet);
        ASSERT_TRUE(one);
        sent.insert(one->post.ref.uri);
    }
    ASSERT_EQ(sent.size(), 120);
    for (const FeedKind kind : {FeedKind::Mine, FeedKind::Home}) {
        const QStringList uris = pageThrough(writer, kind, 20);
        const QSet<QString> once(uris.begin(), uris.end());
        EXPECT_EQ(once.size(), uris.size()) << "a post came twice";
        QSet<QString> found = once;
        found.intersect(sent);
        EXPECT_EQ(found, sent) << "a post is missing";
    }
    // The later half by the road towards now.
    const auto newer = writer.provider().fetch({.kind = FeedKind::Home,
                                                .direction = FeedRequest::Direction::Newer,
                                                .cursor = *half->newer,
                                                .limit = 20},
                                               session);
    ASSERT_TRUE(newer);
    EXPECT_EQ(newer->posts.size(), 60U);
}

TEST(FediLab, KnowsAPostAgainWhoseIdHasChanged)
{
    LabPerson alice("WORK", "alice");
    LabPerson carol("WORK", "carol");
    const auto sent = alice.say(QStringLiteral("my number will change"), Visibility::Anyone);
    ASSERT_TRUE(sent);
    // Within one second the id stays.
    const auto later = std::chrono::steady_clock::now() + std::chrono::milliseconds(1500);
    ASSERT_TRUE(
        eventually("a second has gone by", [later] { return std::chrono::steady_clock::now() > later; }));
    const auto edited =
        alice.send({.draft = {.text = QStringLiteral("my number has changed"), .edits = sent->post.ref},
                    .edited = sent->post});
    ASSERT_TRUE(edited);
    EXPECT_EQ(edited->post.ref.uri, sent->post.ref.uri);
    const QString lastId = edited->post.ref.remoteId;
    EXPECT_NE(lastId, sent->post.ref.remoteId)
        << "this server no longer changes ids: is the test still needed?";
    ASSERT_TRUE(carol.perform({.kind = IntentKind::Boost, .post = {.uri = sent->post.ref.uri}}));
    // Now the server puts the boost, whose id differs only in case, in the place of the post.
    ASSERT_TRUE(eventually("the boost is seen", [&] {
        const auto mine = alice.feed(FeedKind::Mine);
        return mine && std::any_of(mine->posts.begin(), mine->posts.end(), [&](const Post& post) {
                   return post.boostOf == sent->post.ref.uri && post.boostedBy->uri == carol.me().uri;
               });
    }));
    const auto mine = alice.waitFor(FeedKind::Mine, sent->post.ref.uri);
    ASSERT_TRUE(mine);
    EXPECT_FALSE(mine->boostedBy) << "the post itself is there too";
    // By the old id, the new one, none and a wrong one: always the same post.
    for (const QString& id :
         {sent->post.ref.remoteId, lastId, QString(), QStringLiteral("1700000000nonsense")}) {
        const auto thread = carol.thread({.uri = sent->post.ref.uri, .remoteId = id});
        ASSERT_TRUE(thread) << id.toStdString();
        EXPECT_EQ(thread->posts.front().ref.uri, sent->post.ref.uri) << id.toStdString();
    }
}

TEST(FediLab, FindsOutWhetherAPostHasArrived)
{
    LabPerson alice("WORK", "alice");
    const auto carol = alice.find(QStringLiteral("@carol@work.test"));
    ASSERT_TRUE(carol);
    for (const Visibility visibility :
         {Visibility::Anyone, Visibility::Quiet, Visibility::Followers, Visibility::Mentioned}) {
        SCOPED_TRACE(static_cast<int>(visibility));
        const QDateTime before = QDateTime::currentDateTimeUtc();
        ClearedPostOrder order{
            .account = alice.account(),
            .draft = {.text = QStringLiteral("did *this* arrive? https://example.com/a_b (%1)")
                                  .arg(static_cast<int>(visibility))},
            .visibility = visibility};
        if (visibility == Visibility::Mentioned)
            order.people = {*carol};
        const auto cleared = clearedPost(order);
        ASSERT_TRUE(cleared);
        Session session = alice.session();
        const auto nothing = alice.provider().findPublished(*cleared, before, session);
        ASSERT_TRUE(nothing);
        EXPECT_FALSE(*nothing);
        const auto sent = alice.provider().publish(*cleared, session);
        ASSERT_TRUE(sent);
        std::optional<Published> found;
        EXPECT_TRUE(eventually("the post is found", [&] {
            const auto looked = alice.provider().findPublished(*cleared, before, session);
            if (looked)
                found = *looked;
            return found.has_value();
        }));
        if (found) {
            EXPECT_EQ(found->post.ref.uri, sent->post.ref.uri);
        }
    }
}

TEST(FediLab, AcceptsAFollowRequest)
{
    LabPerson alice("HOME", "alice");
    LabPerson bob("WORK", "bob");
    {
        Session session = alice.session();
        const mastodon::Api api(session);
        const auto locked = api.get(QStringLiteral("/api/v1/accounts/verify_credentials"), {});
        ASSERT_TRUE(locked);
        Request lock{
            .method = "PATCH",
            .url = api.address(QStringLiteral("/api/v1/accounts/update_credentials"), {}),
            .headers = {{"Content-Type", "application/x-www-form-urlencoded"},
                        {"Authorization",
                         "Bearer " + alice.credentials()[QStringLiteral("access_token")].reveal().toUtf8()}},
            .body = "locked=true"};
        const auto done = labTransport().perform(lock, {});
        ASSERT_TRUE(done);
        ASSERT_EQ(done->status, 200);
    }
    const auto now = alice.serverSays(QStringLiteral("/api/v1/accounts/verify_credentials"));
    ASSERT_TRUE(now);
    if (!now->root()["locked"].isTrue())
        GTEST_SKIP() << "this server does not let a program lock an account";
    EXPECT_EQ(LabPerson("HOME", "alice").account().facts.locked, Tri::Yes);
    const auto author = bob.find(QStringLiteral("@alice@home.test"));
    ASSERT_TRUE(author);
    ASSERT_TRUE(bob.perform({.kind = IntentKind::Follow, .author = *author}));
    std::optional<Author> asking;
    ASSERT_TRUE(eventually("the request arrives", [&] {
        const auto requests = alice.people(PeopleKind::FollowRequests);
        if (requests && !requests->people.empty())
            asking = requests->people.front().author;
        return asking.has_value();
    }));
    EXPECT_EQ(asking->uri, bob.me().uri);
    ASSERT_TRUE(alice.perform({.kind = IntentKind::AcceptFollow, .author = *asking}));
    const auto followers = alice.people(PeopleKind::Followers);
    ASSERT_TRUE(followers);
    EXPECT_TRUE(std::any_of(followers->people.begin(), followers->people.end(),
                            [&](const Acquaintance& one) { return one.author.uri == bob.me().uri; }));
    EXPECT_FALSE(followers->next) << "the list is complete";
}

TEST(FediLab, ReadsListsAndTheirPeople)
{
    LabPerson alice("WORK", "alice");
    const auto bob = alice.find(QStringLiteral("@bob@home.test"));
    ASSERT_TRUE(bob);
    Session session = alice.session();
    const mastodon::Api api(session);
    const auto made =
        api.post(QStringLiteral("/api/v1/lists"), {{QStringLiteral("title"), QStringLiteral("Colleagues")}});
    ASSERT_TRUE(made);
    const auto lists = alice.people(PeopleKind::Lists);
    ASSERT_TRUE(lists);
    ASSERT_EQ(lists->lists.size(), 1U);
    EXPECT_EQ(lists->lists.front().title, QStringLiteral("Colleagues"));
    const QString id = lists->lists.front().remoteId;
    ASSERT_TRUE(api.post(QStringLiteral("/api/v1/lists/%1/accounts").arg(id),
                         {{QStringLiteral("account_ids[]"), bob->remoteId}}));
    const auto members = alice.people(PeopleKind::ListMembers, id);
    ASSERT_TRUE(members);
    ASSERT_EQ(members->people.size(), 1U);
    EXPECT_EQ(members->people.front().author.uri, bob->uri);
    EXPECT_TRUE(alice.feed(FeedKind::List, id));
}

TEST(FediLab, WaitsWhenTheServerSaysTooManyRequests)
{
    const SystemClock clock;
    CurlTransport transport({.extraCaFile = lab("FEDI_CA")}, clock);
    LabPerson alice("WORK", "alice");
    Account account = alice.account();
    account.server = QUrl(lab("FEDI_LIMITED_URL"));
    Session session{.transport = transport,
                    .clock = clock,
                    .account = account,
                    .credentials = alice.credentials(),
                    .stop = {}};
    std::optional<Error> limited;
    for (int call = 0; call < 10 && !limited; ++call)
        if (const auto batch = alice.provider().fetch({.kind = FeedKind::Home}, session); !batch)
            limited = batch.error();
    ASSERT_TRUE(limited);
    EXPECT_EQ(limited->kind, ErrorKind::RateLimited);
    EXPECT_GT(limited->retryAfterMs, 0);
    EXPECT_LE(limited->retryAfterMs, 60'000);
    EXPECT_TRUE(eventually("it goes on after the wait", [&] {
        return alice.provider().fetch({.kind = FeedKind::Home}, session).has_value();
    }));
}

TEST(FediLab, RefusesAServerWhoseAuthorityNobodyTrusts)
{
    const SystemClock clock;
    CurlTransport transport({}, clock);
    const auto signIn = mastodonFactory()->signIn();
    const auto refused = signIn->next({.fields = {{QStringLiteral("server"), QStringLiteral("work.test")}}},
                                      {}, transport, {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Tls);
}

TEST(FediLab, SaysThatATokenIsNoLongerGood)
{
    LabPerson alice("WORK", "alice");
    const SystemClock clock;
    const QMap<QString, Secret> wrong{{QStringLiteral("access_token"), Secret(QStringLiteral("nonsense"))}};
    Session session{.transport = labTransport(),
                    .clock = clock,
                    .account = alice.account(),
                    .credentials = wrong,
                    .stop = {}};
    const auto facts = alice.provider().probe(session);
    ASSERT_FALSE(facts);
    EXPECT_EQ(facts.error().kind, ErrorKind::AuthRejected);
    const auto home = alice.provider().fetch({.kind = FeedKind::Home}, session);
    ASSERT_FALSE(home);
    EXPECT_EQ(home.error().kind, ErrorKind::AuthRejected);
}

} // namespace
} // namespace cohort
