#include "core/providers/sample/sample_provider.h"
#include "tests/support/manual_clock.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace cohort {
namespace {

using namespace std::chrono_literals;
using sample::Side;

/// Fails the test when anybody asks for the network.
class NoNetwork final : public Transport {
public:
    Result<Reply> perform(const Request&, std::stop_token) override
    {
        ADD_FAILURE() << "the sample network must not open a connection";
        return fail(ErrorKind::Bug, {});
    }
};

/// One sample account with everything a provider needs.
class Desk {
public:
    explicit Desk(Side side)
        : m_account(m_factory.account(side))
    {
        m_account.facts.followerCount = 0; // nobody the gate would have to ask about
        m_account.id = AccountId{7};
    }
    Session session() { return {m_network, m_clock, m_account, m_none, {}}; }
    Provider& provider()
    {
        if (!m_provider)
            m_provider = m_factory.create(m_account);
        return *m_provider;
    }
    Batch fetch(const FeedRequest& request)
    {
        Session now = session();
        auto batch = provider().fetch(request, now);
        EXPECT_TRUE(batch);
        return batch ? std::move(*batch) : Batch{};
    }
    std::vector<Post> everything(FeedKind kind, int limit)
    {
        std::vector<Post> all;
        FeedRequest request{.kind = kind, .limit = limit};
        for (;;) {
            const Batch batch = fetch(request);
            all.insert(all.end(), batch.posts.begin(), batch.posts.end());
            if (!batch.older)
                return all;
            request.direction = FeedRequest::Direction::Older;
            request.cursor = *batch.older;
        }
    }
    Result<std::optional<Post>> perform(const Intent& intent)
    {
        Session now = session();
        return provider().perform(intent, now);
    }

    SampleFactory m_factory;
    ManualClock m_clock;
    NoNetwork m_network;
    Account m_account;
    QMap<QString, Secret> m_none;
    std::unique_ptr<Provider> m_provider;
};

TEST(SampleCorpus, CanBeReadAndIsAWorldOfItsOwn)
{
    const auto corpus = sample::loadCorpus();
    ASSERT_TRUE(corpus) << qPrintable(corpus.error().detail);
    std::set<QString> people;
    std::set<QString> onBoth;
    for (const Side side : sample::bothSides)
        for (const auto& inhabitant : corpus->people[sample::index(side)])
            if (!people.insert(inhabitant.key).second)
                onBoth.insert(inhabitant.key);
    EXPECT_GE(people.size(), 60U);
    EXPECT_GE(onBoth.size(), 6U);
    std::set<QString> uris;
    for (const auto& timed : corpus->posts)
        EXPECT_TRUE(uris.insert(timed.post.ref.uri).second) << qPrintable(timed.post.ref.uri);
    EXPECT_TRUE(uris.contains(corpus->savedThread)) << qPrintable(corpus->savedThread);
    for (const auto& circle : corpus->circles)
        for (const QString& member : circle.members)
            EXPECT_TRUE(people.contains(member)) << qPrintable(member);
}

TEST(SampleCorpus, HasEveryKindOfPost)
{
    const auto corpus = sample::loadCorpus();
    ASSERT_TRUE(corpus);
    std::set<Visibility> visibilities;
    std::set<QString> languages;
    int polls = 0;
    int pictures = 0;
    int cards = 0;
    int warnings = 0;
    for (const auto& timed : corpus->posts) {
        visibilities.insert(timed.post.visibility);
        languages.insert(timed.post.language);
        polls += timed.post.poll ? 1 : 0;
        cards += timed.post.card ? 1 : 0;
        warnings += timed.post.contentWarning.isEmpty() ? 0 : 1;
        for (const Media& media : timed.post.media) {
            ++pictures;
            EXPECT_FALSE(media.description.isEmpty()) << qPrintable(timed.post.ref.uri);
        }
        EXPECT_FALSE(timed.post.text.text.isEmpty()) << qPrintable(timed.post.ref.uri);
        EXPECT_FALSE(timed.post.text.text.contains(QStringLiteral("@me "))) << qPrintable(timed.post.ref.uri);
    }
    EXPECT_EQ(visibilities.size(), 7U);
    for (const char* language : {"en", "de", "fr", "es", "ar", "zh"})
        EXPECT_TRUE(languages.contains(QString::fromLatin1(language))) << language;
    EXPECT_GT(polls, 1);
    EXPECT_GT(pictures, 8);
    EXPECT_GT(cards, 1);
    EXPECT_GT(warnings, 1);
}

TEST(SampleProvider, TellsWhoIAmAndWhenTheSampleBegan)
{
    Desk desk(Side::Work);
    Session session = desk.session();
    const auto facts = desk.provider().probe(session);
    ASSERT_TRUE(facts);
    EXPECT_EQ(facts->me.handle, QStringLiteral("@robin.vale@reading-room.example"));
    EXPECT_EQ(facts->can.namedRecipients, NamedRecipients::Silent);
    EXPECT_GT(facts->followerCount, 20);
    desk.m_clock.advance(48h);
    EXPECT_EQ(desk.provider().probe(session)->quirks, facts->quirks);
}

TEST(SampleProvider, PagesThroughTheHomeFeedWithoutALossOrADouble)
{
    Desk desk(Side::Work);
    const auto inOne = desk.everything(FeedKind::Home, 200);
    const auto inMany = desk.everything(FeedKind::Home, 7);
    ASSERT_GT(inOne.size(), 60U);
    EXPECT_EQ(inOne, inMany);
    EXPECT_TRUE(std::ranges::is_sorted(inOne, std::ranges::greater{}, &Post::created));
    EXPECT_LE(inOne.front().created, desk.m_clock.now());
}

TEST(SampleProvider, KeepsTheTwoServersApart)
{
    Desk work(Side::Work);
    Desk home(Side::Home);
    for (const Post& post : work.everything(FeedKind::Home, 200))
        EXPECT_EQ(QUrl(post.ref.uri).host(), QStringLiteral("reading-room.example"));
    for (const Post& post : home.everything(FeedKind::Home, 200))
        EXPECT_EQ(QUrl(post.ref.uri).host(), QStringLiteral("kitchen-table.example"));
}

TEST(SampleProvider, KeepsTheAgeOfItsPostsOverARestart)
{
    Desk first(Side::Home);
    Session session = first.session();
    const auto before = first.everything(FeedKind::Home, 200);
    Desk second(Side::Home);
    second.m_account.facts.quirks = first.provider().probe(session)->quirks;
    second.m_clock.advance(72h);
    std::set<std::pair<QString, QDateTime>> after;
    for (const Post& post : second.everything(FeedKind::Home, 200))
        after.insert({post.ref.uri, post.created});
    for (const Post& post : before)
        EXPECT_TRUE(after.contains({post.ref.uri, post.created})) << qPrintable(post.ref.uri);
}

TEST(SampleProvider, ContinuesTowardsNowFromACursor)
{
    Desk desk(Side::Work);
    const Batch newest = desk.fetch({.limit = 5});
    ASSERT_TRUE(newest.newer);
    FeedRequest request{.direction = FeedRequest::Direction::Newer, .cursor = *newest.newer, .limit = 40};
    EXPECT_TRUE(desk.fetch(request).posts.empty());
    desk.m_clock.advance(24h * 30);
    const Batch later = desk.fetch(request);
    for (const Post& post : later.posts)
        EXPECT_GT(post.created, newest.posts.front().created);
    EXPECT_FALSE(later.posts.empty()) << "the sample network should stay alive for a while";
}

TEST(SampleProvider, RefusesACursorOfSomebodyElse)
{
    Desk desk(Side::Work);
    Session session = desk.session();
    const auto batch = desk.provider().fetch(
        {.direction = FeedRequest::Direction::Older, .cursor = {QStringLiteral("max_id=3")}}, session);
    ASSERT_FALSE(batch);
    EXPECT_EQ(batch.error().kind, ErrorKind::InvalidInput);
}

TEST(SampleProvider, TellsAWholeConversationFromAnyOfItsPosts)
{
    Desk desk(Side::Work);
    Session session = desk.session();
    const PostRef answer{.remoteId = QStringLiteral("desks-3")};
    const auto thread = desk.provider().fetchThread(answer, session);
    ASSERT_TRUE(thread);
    EXPECT_TRUE(thread->complete);
    ASSERT_GE(thread->posts.size(), 10U);
    EXPECT_TRUE(thread->posts.front().parent.isNull());
    EXPECT_EQ(thread->posts.front().ref.remoteId, QStringLiteral("desks-0"));
    EXPECT_GT(thread->posts.front().replyCount, 0);
    for (const Post& post : thread->posts)
        EXPECT_EQ(post.threadUri, thread->posts.front().ref.uri);
    const auto missing = desk.provider().fetchThread({.uri = QStringLiteral("https://a.example/1")}, session);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, ErrorKind::NotFound);
}

TEST(SampleProvider, ListsFollowersPageByPage)
{
    Desk desk(Side::Work);
    Session session = desk.session();
    std::set<QString> seen;
    PeopleRequest request{.kind = PeopleKind::Followers, .limit = 9};
    for (;;) {
        const auto page = desk.provider().fetchPeople(request, session);
        ASSERT_TRUE(page);
        for (const Acquaintance& person : page->people) {
            EXPECT_TRUE(person.relationship.followedBy);
            EXPECT_TRUE(seen.insert(person.author.uri).second);
        }
        if (!page->next)
            break;
        request.cursor = *page->next;
    }
    EXPECT_EQ(static_cast<int>(seen.size()), desk.provider().probe(session)->followerCount);
}

TEST(SampleProvider, AcceptsAFollowRequestOnce)
{
    Desk desk(Side::Work);
    Session session = desk.session();
    const auto asking = desk.provider().fetchPeople({.kind = PeopleKind::FollowRequests}, session);
    ASSERT_TRUE(asking);
    ASSERT_FALSE(asking->people.empty());
    const Intent accept{.kind = IntentKind::AcceptFollow, .author = asking->people.front().author};
    EXPECT_TRUE(desk.perform(accept));
    EXPECT_FALSE(desk.perform(accept));
    EXPECT_TRUE(desk.provider().fetchPeople({.kind = PeopleKind::FollowRequests}, session)->people.empty());
}

TEST(SampleProvider, CountsALikeOnceAndTakesItBack)
{
    Desk desk(Side::Work);
    const Post post = desk.fetch({.limit = 1}).posts.front();
    const Intent like{.kind = IntentKind::Like, .post = post.ref};
    EXPECT_TRUE(desk.perform(like));
    const auto again = desk.perform(like);
    ASSERT_TRUE(again && *again);
    EXPECT_EQ((*again)->likeCount, post.likeCount + 1);
    EXPECT_EQ(desk.everything(FeedKind::Favourites, 10).size(), 1U);
    EXPECT_EQ((*desk.perform({.kind = IntentKind::Unlike, .post = post.ref}))->likeCount, post.likeCount);
}

TEST(SampleProvider, LetsEverybodyVoteOnce)
{
    Desk desk(Side::Work);
    Session session = desk.session();
    const auto thread = desk.provider().fetchThread({.remoteId = QStringLiteral("poll-session-0")}, session);
    ASSERT_TRUE(thread && thread->posts.front().poll);
    const Post& asked = thread->posts.front();
    const Intent vote{
        .kind = IntentKind::Vote, .post = asked.ref, .choices = {1}, .pollId = asked.poll->remoteId};
    const auto voted = desk.perform(vote);
    ASSERT_TRUE(voted && *voted);
    EXPECT_EQ((*voted)->poll->options[1].votes, asked.poll->options[1].votes + 1);
    EXPECT_TRUE((*voted)->poll->voted);
    const auto twice = desk.perform(vote);
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().kind, ErrorKind::Refused);
}

TEST(SampleProvider, RemovesOnlyMyPostsAndSaysThatTheyAreGone)
{
    Desk desk(Side::Work);
    const auto mine = desk.everything(FeedKind::Mine, 50);
    ASSERT_FALSE(mine.empty());
    EXPECT_TRUE(desk.perform({.kind = IntentKind::Remove, .post = mine.front().ref}));
    EXPECT_EQ(desk.everything(FeedKind::Mine, 50).size(), mine.size() - 1);
    EXPECT_EQ(desk.fetch({}).goneUris, std::vector<QString>{mine.front().ref.uri});
    for (const Post& post : desk.everything(FeedKind::Home, 200)) {
        if (post.author.uri == mine.front().author.uri)
            continue;
        const auto refused = desk.perform({.kind = IntentKind::Remove, .post = post.ref});
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, ErrorKind::Refused);
        break;
    }
}

TEST(SampleProvider, NotifiesOfAnswersMentionsLikesAndRequests)
{
    Desk desk(Side::Work);
    std::set<NoticeKind> kinds;
    std::set<QString> ids;
    FeedRequest request{.kind = FeedKind::Notifications, .limit = 11};
    for (;;) {
        const Batch batch = desk.fetch(request);
        for (const Notice& notice : batch.notices) {
            kinds.insert(notice.kind);
            EXPECT_TRUE(ids.insert(notice.remoteId).second) << qPrintable(notice.remoteId);
        }
        if (!batch.older)
            break;
        request.direction = FeedRequest::Direction::Older;
        request.cursor = *batch.older;
    }
    for (const NoticeKind kind :
         {NoticeKind::Mention, NoticeKind::Reply, NoticeKind::Like, NoticeKind::FollowRequest})
        EXPECT_TRUE(kinds.contains(kind)) << static_cast<int>(kind);
}

TEST(SampleProvider, DrawsItsOwnPicturesAndNobodyElses)
{
    Desk desk(Side::Home);
    Session session = desk.session();
    const auto picture =
        desk.provider().fetchMedia(QUrl(QStringLiteral("sample:picture/allotment-0-0")), session);
    ASSERT_TRUE(picture);
    EXPECT_TRUE(picture->startsWith("\x89PNG\r\n"));
    EXPECT_EQ(*picture,
              *desk.provider().fetchMedia(QUrl(QStringLiteral("sample:picture/allotment-0-0")), session));
    const auto outside = desk.provider().fetchMedia(QUrl(QStringLiteral("https://a.example/p.png")), session);
    ASSERT_FALSE(outside);
    EXPECT_EQ(outside.error().kind, ErrorKind::Refused);
}

/// What the real gate lets out for one follower, by name.
ClearedPost clearedFor(Desk& desk, const Author& reader, Draft draft, const QString& key,
                       const std::optional<Post>& edited)
{
    draft.targets = {{.account = desk.m_account.id, .visibility = Visibility::Circle}};
    draft.audience.people = {ContactId{1}};
    ReachFacts facts;
    facts.carriers = {{.account = desk.m_account, .followersComplete = true}};
    facts.audience = {{.contact = ContactId{1}, .name = reader.name, .identities = {reader}}};
    facts.edited = edited;
    const Reach reach = computeReach(draft, facts);
    draft.consents = {{.reachKey = reach.key()}};
    auto cleared = VisibilityGate::clear(draft, facts, {key});
    EXPECT_TRUE(cleared.has_value());
    return std::move(cleared->front());
}

TEST(SampleProvider, PublishesAPostOnceAndFindsItAgain)
{
    Desk desk(Side::Work);
    Session session = desk.session();
    const Author ana = desk.m_factory.corpus().find(Side::Work, QStringLiteral("ana"))->author;
    const ClearedPost post =
        clearedFor(desk, ana, {.text = QStringLiteral("For you, Ana")}, QStringLiteral("key-1"), {});
    EXPECT_FALSE(desk.provider().findPublished(post, desk.m_clock.now(), session)->has_value());
    const auto first = desk.provider().publish(post, session);
    ASSERT_TRUE(first);
    EXPECT_EQ(first->post.visibility, Visibility::Circle);
    ASSERT_EQ(first->reached.size(), 1U);
    EXPECT_EQ(first->reached.front().uri, ana.uri);
    const auto again = desk.provider().publish(post, session);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->post.ref, first->post.ref);
    EXPECT_TRUE(desk.provider().findPublished(post, desk.m_clock.now(), session)->has_value());
    EXPECT_EQ(desk.everything(FeedKind::Mine, 50).front().ref, first->post.ref);
}

TEST(SampleProvider, LetsOnlyReadersAnswerAndOnlyLater)
{
    Desk desk(Side::Work);
    Session session = desk.session();
    const Author ana = desk.m_factory.corpus().find(Side::Work, QStringLiteral("ana"))->author;
    const auto sent = desk.provider().publish(
        clearedFor(desk, ana, {.text = QStringLiteral("For you, Ana")}, QStringLiteral("key-2"), {}),
        session);
    ASSERT_TRUE(sent);
    EXPECT_EQ(desk.provider().fetchThread(sent->post.ref, session)->posts.size(), 1U);
    desk.m_clock.advance(10min);
    const auto thread = desk.provider().fetchThread(sent->post.ref, session);
    ASSERT_TRUE(thread);
    ASSERT_EQ(thread->posts.size(), 2U);
    EXPECT_EQ(thread->posts[1].author.uri, ana.uri);
    EXPECT_EQ(thread->posts[1].visibility, Visibility::Circle);
    EXPECT_EQ(thread->posts[1].parent.uri, sent->post.ref.uri);
}

TEST(SampleProvider, ChangesAPostInItsPlace)
{
    Desk desk(Side::Work);
    Session session = desk.session();
    const Author ana = desk.m_factory.corpus().find(Side::Work, QStringLiteral("ana"))->author;
    const auto sent = desk.provider().publish(
        clearedFor(desk, ana, {.text = QStringLiteral("Tusday")}, QStringLiteral("key-3"), {}), session);
    ASSERT_TRUE(sent);
    desk.m_clock.advance(1min);
    const auto changed = desk.provider().publish(
        clearedFor(desk, ana, {.text = QStringLiteral("Tuesday"), .edits = sent->post.ref},
                   QStringLiteral("key-4"), sent->post),
        session);
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->post.ref, sent->post.ref);
    EXPECT_EQ(changed->post.text.text, QStringLiteral("Tuesday"));
    EXPECT_TRUE(changed->post.edited.isValid());
}

TEST(SampleSignIn, OffersBothAccountsAndNothingElse)
{
    const SampleFactory factory;
    const auto signIn = factory.signIn();
    NoNetwork network;
    const auto asked = signIn->next({}, {}, network, {});
    ASSERT_TRUE(asked);
    ASSERT_TRUE(std::holds_alternative<AskFields>(*asked));
    SignInAnswer answer{.fields = {{QStringLiteral("server"), QStringLiteral("kitchen-table.example")}}};
    const auto done = signIn->next(answer, {}, network, {});
    ASSERT_TRUE(done && std::holds_alternative<SignedIn>(*done));
    EXPECT_TRUE(std::get<SignedIn>(*done).credentials.isEmpty());
    answer.fields.insert(QStringLiteral("server"), QStringLiteral("elsewhere.example"));
    EXPECT_FALSE(signIn->next(answer, {}, network, {}));
}

} // namespace
} // namespace cohort
