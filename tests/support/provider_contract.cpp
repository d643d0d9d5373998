#include "tests/support/provider_contract.h"

#include "tests/support/cleared_posts.h"

#include <QSet>

#include <algorithm>

namespace cohort {

namespace {

// Small, so that there is more than one page; and more pages than any network on trial has.
constexpr int smallPage = 7;
constexpr int mostPages = 200;

const QString unknownUri = QStringLiteral("https://nowhere.test/users/nobody/statuses/1");

bool holds(const std::vector<Post>& posts, const QString& uri)
{
    return std::any_of(posts.begin(), posts.end(), [&uri](const Post& post) { return post.ref.uri == uri; });
}

QString said(const Error& error)
{
    return QStringLiteral("kind %1, code %2, %3")
        .arg(static_cast<int>(error.kind))
        .arg(error.code)
        .arg(error.detail);
}

} // namespace

ProviderContract::ProviderContract() = default;
ProviderContract::~ProviderContract() = default;

void PrintTo(const ContractCase& tried, std::ostream* out)
{
    *out << tried.name;
}

std::string contractName(const testing::TestParamInfo<ContractCase>& tried)
{
    return tried.param.name;
}

void ProviderContract::SetUp()
{
    m_trial = GetParam().make();
    Session session = m_trial->session({});
    const auto facts = provider().probe(session);
    ASSERT_TRUE(facts) << qPrintable(said(facts.error()));
    m_trial->account().facts = *facts;
    m_can = facts->can;
}

FeedRequest ProviderContract::mainFeed() const
{
    if (m_can.followsAddresses)
        return {.kind = FeedKind::AuthorPosts, .argument = m_trial->somebody().uri};
    return {.kind = FeedKind::Home};
}

Result<Batch> ProviderContract::fetch(const FeedRequest& request) const
{
    Session session = m_trial->session({});
    return provider().fetch(request, session);
}

Result<std::optional<Post>> ProviderContract::perform(IntentKind kind, const PostRef& post) const
{
    Session session = m_trial->session({});
    return provider().perform({.kind = kind, .post = post}, session);
}

std::vector<Post> ProviderContract::everything(FeedRequest request) const
{
    std::vector<Post> all;
    for (int pages = 0; pages < mostPages; ++pages) {
        const auto batch = fetch(request);
        EXPECT_TRUE(batch) << "feed " << static_cast<int>(request.kind) << ": "
                           << (batch ? "" : qPrintable(said(batch.error())));
        if (!batch)
            return all;
        QSet<QString> authors;
        for (const Author& author : batch->authors)
            authors.insert(author.uri);
        for (const Post& post : batch->posts) {
            checkPost(post);
            EXPECT_TRUE(authors.contains(post.author.uri)) << qPrintable(post.author.uri);
        }
        all.insert(all.end(), batch->posts.begin(), batch->posts.end());
        if (!batch->older)
            return all;
        request.direction = FeedRequest::Direction::Older;
        request.cursor = *batch->older;
    }
    ADD_FAILURE() << "feed " << static_cast<int>(request.kind) << " has no end";
    return all;
}

std::vector<Acquaintance> ProviderContract::everybody(PeopleKind kind) const
{
    std::vector<Acquaintance> all;
    PeopleRequest request{.kind = kind, .limit = 3};
    Session session = m_trial->session({});
    for (int pages = 0; pages < mostPages; ++pages) {
        const auto page = provider().fetchPeople(request, session);
        EXPECT_TRUE(page) << "people " << static_cast<int>(kind);
        if (!page)
            return all;
        all.insert(all.end(), page->people.begin(), page->people.end());
        if (!page->next)
            return all;
        request.cursor = *page->next;
    }
    ADD_FAILURE() << "people " << static_cast<int>(kind) << " have no end";
    return all;
}

std::optional<ClearedPost> ProviderContract::cleared(Visibility visibility, Draft draft) const
{
    ClearedPostOrder order{
        .account = m_trial->account(), .draft = std::move(draft), .visibility = visibility};
    order.idempotencyKey = QStringLiteral("key of ") + order.draft.text;
    if (visibility < Visibility::Followers)
        order.people = {m_trial->somebody()};
    return clearedPost(std::move(order));
}

Result<std::optional<Published>> ProviderContract::find(const ClearedPost& post) const
{
    Session session = m_trial->session({});
    return provider().findPublished(post, session.clock.now().addSecs(-60), session);
}

std::optional<Post> ProviderContract::publishOne(const QString& text) const
{
    const auto post = cleared(Visibility::Anyone, {.text = text});
    if (!post)
        return std::nullopt;
    Session session = m_trial->session({});
    auto sent = provider().publish(*post, session);
    EXPECT_TRUE(sent) << (sent ? "" : qPrintable(said(sent.error())));
    return sent ? std::optional(std::move(sent->post)) : std::nullopt;
}

std::optional<Post> ProviderContract::foreignPost() const
{
    for (const Post& post : everything(mainFeed()))
        if (!post.boostedBy && post.author.uri == m_trial->somebody().uri)
            return post;
    ADD_FAILURE() << "nobody else posted";
    return std::nullopt;
}

void ProviderContract::checkPost(const Post& post) const
{
    const std::string name = post.ref.uri.toStdString();
    EXPECT_EQ(post.ref.account, m_trial->account().id) << name;
    EXPECT_FALSE(post.ref.uri.isEmpty());
    EXPECT_FALSE(post.author.uri.isEmpty()) << name;
    EXPECT_EQ(post.author.network, m_trial->account().provider) << name;
    EXPECT_TRUE(post.created.isValid() && post.created.timeSpec() == Qt::UTC) << name;
    EXPECT_NE(post.visibility, Visibility::Unknown) << name;
    EXPECT_EQ(post.boostedBy.has_value(), !post.boostOf.isEmpty()) << name;
    for (const Span& span : post.text.spans) {
        EXPECT_GE(span.start, 0) << name;
        EXPECT_GT(span.length, 0) << name;
        EXPECT_LE(qint64{span.start} + span.length, post.text.text.size()) << name;
    }
}

std::vector<Error> ProviderContract::provokedErrors(std::stop_token stop) const
{
    std::vector<Error> errors;
    const auto note = [&errors](const auto& result) {
        if (!result)
            errors.push_back(result.error());
    };
    Session session = m_trial->session(std::move(stop));
    note(provider().probe(session));
    for (const FeedKind kind : {FeedKind::Home, FeedKind::Mine, FeedKind::List, FeedKind::Tag,
                                FeedKind::AuthorPosts, FeedKind::Bookmarks, FeedKind::Favourites,
                                FeedKind::Notifications, FeedKind::Search, FeedKind::Conversations})
        note(provider().fetch({.kind = kind, .argument = QStringLiteral("no such thing")}, session));
    for (const PeopleKind kind :
         {PeopleKind::Followers, PeopleKind::Following, PeopleKind::FollowRequests, PeopleKind::ListMembers,
          PeopleKind::Search, PeopleKind::Resolve, PeopleKind::Lists})
        note(provider().fetchPeople({.kind = kind, .argument = QStringLiteral("no such thing")}, session));
    const PostRef nothing{.account = m_trial->account().id, .uri = unknownUri};
    note(provider().fetchThread(nothing, session));
    const auto post = publishes() ? cleared(Visibility::Anyone, {.text = QStringLiteral("never sent")})
                                  : std::optional<ClearedPost>();
    if (post) {
        note(provider().findPublished(*post, session.clock.now(), session));
        if (session.stop.stop_requested())
            note(provider().publish(*post, session));
    }
    for (const IntentKind kind :
         {IntentKind::Like, IntentKind::Unlike, IntentKind::Boost, IntentKind::Unboost, IntentKind::Bookmark,
          IntentKind::Unbookmark, IntentKind::Follow, IntentKind::Unfollow, IntentKind::AcceptFollow,
          IntentKind::RejectFollow, IntentKind::Remove, IntentKind::Vote, IntentKind::SignOut,
          IntentKind::ReadConversation})
        note(provider().perform({.kind = kind,
                                 .post = nothing,
                                 .author = {.uri = unknownUri},
                                 .choices = {0},
                                 .pollId = QStringLiteral("0")},
                                session));
    note(provider().fetchMedia(QUrl(unknownUri), session));
    return errors;
}

// The programs of the window and of the servers link this file without a network of their own on trial.
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(ProviderContract);

TEST_P(ProviderContract, TellsWhoIAmAndWhatCanBeDone)
{
    Session session = m_trial->session({});
    const auto again = provider().probe(session);
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, m_trial->account().facts) << "asked twice, it says the same";
    EXPECT_FALSE(again->me.uri.isEmpty());
    EXPECT_FALSE(again->me.handle.isEmpty());
    EXPECT_EQ(again->me.network, m_trial->account().provider);
    EXPECT_EQ(m_can, m_trial->expected());
    EXPECT_NE(m_can, Capabilities{});
    EXPECT_TRUE(std::is_sorted(m_can.visibilities.begin(), m_can.visibilities.end()));
    EXPECT_EQ(std::adjacent_find(m_can.visibilities.begin(), m_can.visibilities.end()),
              m_can.visibilities.end());
    EXPECT_EQ(m_can.polls, m_can.maxPollOptions > 0);
}

TEST_P(ProviderContract, CanDoWhatItSaysItCan)
{
    Session session = m_trial->session({});
    if (m_can.bookmark) {
        EXPECT_TRUE(fetch({.kind = FeedKind::Bookmarks}));
    }
    if (m_can.notifications) {
        EXPECT_TRUE(fetch({.kind = FeedKind::Notifications}));
    }
    if (m_can.search) {
        EXPECT_TRUE(fetch({.kind = FeedKind::Search, .argument = QStringLiteral("tea")}));
    }
    if (m_can.resolveHandles) {
        const Author asked = m_trial->somebody();
        const auto found =
            provider().fetchPeople({.kind = PeopleKind::Resolve, .argument = asked.handle}, session);
        ASSERT_TRUE(found && !found->people.empty());
        EXPECT_EQ(found->people.front().author.uri, asked.uri);
    }
    if (m_can.lists) {
        const auto lists = provider().fetchPeople({.kind = PeopleKind::Lists}, session);
        ASSERT_TRUE(lists && !lists->lists.empty());
        const QString id = lists->lists.front().remoteId;
        EXPECT_FALSE(everything({.kind = FeedKind::List, .argument = id, .limit = smallPage}).empty());
        EXPECT_TRUE(provider().fetchPeople({.kind = PeopleKind::ListMembers, .argument = id}, session));
    }
}

TEST_P(ProviderContract, PagesThroughAFeedToItsEndWithoutADouble)
{
    std::vector<FeedRequest> feeds{mainFeed()};
    if (!m_can.followsAddresses)
        feeds.insert(feeds.end(), {{.kind = FeedKind::Mine},
                                   {.kind = FeedKind::AuthorPosts, .argument = m_trial->somebody().remoteId},
                                   {.kind = FeedKind::Tag, .argument = m_trial->tag()}});
    for (FeedRequest request : feeds) {
        request.limit = smallPage;
        QSet<QString> seen;
        for (const Post& post : everything(request)) {
            EXPECT_FALSE(seen.contains(post.ref.uri)) << qPrintable(post.ref.uri);
            seen.insert(post.ref.uri);
        }
        EXPECT_FALSE(seen.isEmpty()) << "feed " << static_cast<int>(request.kind);
        if (request.kind == mainFeed().kind && request.argument == mainFeed().argument) {
            EXPECT_GT(seen.size(), smallPage);
        }
    }
}

TEST_P(ProviderContract, PagesThroughNotificationsWithoutADouble)
{
    if (!m_can.notifications)
        GTEST_SKIP() << "this network has no notifications";
    FeedRequest request{.kind = FeedKind::Notifications, .limit = 2};
    QSet<QString> seen;
    for (int pages = 0;; ++pages) {
        ASSERT_LT(pages, mostPages);
        const auto batch = fetch(request);
        ASSERT_TRUE(batch);
        for (const Notice& notice : batch->notices) {
            EXPECT_FALSE(notice.remoteId.isEmpty() || seen.contains(notice.remoteId));
            EXPECT_TRUE(notice.created.isValid() && notice.created.timeSpec() == Qt::UTC);
            EXPECT_FALSE(notice.from.uri.isEmpty());
            if (notice.post)
                checkPost(*notice.post);
            seen.insert(notice.remoteId);
        }
        if (!batch->older)
            break;
        request.direction = FeedRequest::Direction::Older;
        request.cursor = *batch->older;
    }
    EXPECT_FALSE(seen.isEmpty());
}

TEST_P(ProviderContract, ContinuesTowardsNowWithoutADouble)
{
    FeedRequest request = mainFeed();
    request.limit = smallPage;
    const auto newest = fetch(request);
    ASSERT_TRUE(newest && newest->newer);
    request.direction = FeedRequest::Direction::Newer;
    request.cursor = *newest->newer;
    const auto nothing = fetch(request);
    ASSERT_TRUE(nothing);
    EXPECT_TRUE(nothing->posts.empty()) << qPrintable(nothing->posts.front().ref.uri);
    EXPECT_TRUE(nothing->goneUris.empty());
    if (nothing->newer)
        request.cursor = *nothing->newer;

    m_trial->letSomethingArrive();
    QSet<QString> seen;
    for (const Post& post : newest->posts)
        seen.insert(post.ref.uri);
    for (int pages = 0;; ++pages) {
        ASSERT_LT(pages, mostPages);
        const auto later = fetch(request);
        ASSERT_TRUE(later);
        for (const Post& post : later->posts) {
            checkPost(post);
            EXPECT_FALSE(seen.contains(post.ref.uri)) << qPrintable(post.ref.uri);
            seen.insert(post.ref.uri);
        }
        if (later->posts.empty())
            break;
        ASSERT_TRUE(later->newer) << "nowhere to continue from";
        request.cursor = *later->newer;
    }
    EXPECT_GT(seen.size(), static_cast<qsizetype>(newest->posts.size()));
}

TEST_P(ProviderContract, TakesAnEmptyPageForNothingAndNotForADeletion)
{
    FeedRequest request{.kind = FeedKind::Tag, .argument = QStringLiteral("nobodywritesthis")};
    if (m_can.followsAddresses)
        request = {.kind = FeedKind::Home};
    const auto empty = fetch(request);
    ASSERT_TRUE(empty);
    EXPECT_TRUE(empty->posts.empty() && empty->goneUris.empty());
    EXPECT_FALSE(empty->older);
    if (empty->newer) {
        FeedRequest next = request;
        next.direction = FeedRequest::Direction::Newer;
        next.cursor = *empty->newer;
        const auto later = fetch(next);
        ASSERT_TRUE(later);
        EXPECT_TRUE(later->posts.empty() && later->goneUris.empty());
    }
}

TEST_P(ProviderContract, TakesNoHarmFromACursorThatIsNotItsOwn)
{
    for (const auto direction : {FeedRequest::Direction::Newer, FeedRequest::Direction::Older})
        for (const char* token :
             {"x", "\n", "0 ", "https://elsewhere.test/api\nx", "https://a.test/\nx\n0"}) {
            FeedRequest request = mainFeed();
            request.direction = direction;
            request.cursor.token = QString::fromLatin1(token);
            const auto batch = fetch(request);
            if (batch)
                for (const Post& post : batch->posts)
                    checkPost(post);
        }
}

TEST_P(ProviderContract, StopsWhenAsked)
{
    std::stop_source stop;
    stop.request_stop();
    const std::vector<Error> errors = provokedErrors(stop.get_token());
    const size_t sending = publishes() ? 2 : 0;
    EXPECT_EQ(errors.size(), 1U + 10U + 7U + 1U + sending + 14U + 1U) << "one for each thing asked";
    for (const Error& error : errors)
        EXPECT_EQ(error.kind, ErrorKind::Cancelled) << qPrintable(said(error));
    if (!publishes())
        return;
    const auto post = cleared(Visibility::Anyone, {.text = QStringLiteral("never sent")});
    ASSERT_TRUE(post);
    const auto found = find(*post);
    ASSERT_TRUE(found);
    EXPECT_FALSE(*found) << "a stop before the start sends nothing";
}

TEST_P(ProviderContract, PagesThroughPeopleToTheEnd)
{
    if (m_can.followsAddresses)
        GTEST_SKIP() << "the list of what is followed is kept here alone";
    if (!m_trial->hasFollowers()) {
        for (const PeopleKind kind :
             {PeopleKind::Followers, PeopleKind::Following, PeopleKind::FollowRequests})
            EXPECT_TRUE(everybody(kind).empty());
        GTEST_SKIP() << "nobody follows anybody on this network";
    }
    for (const PeopleKind kind : {PeopleKind::Followers, PeopleKind::Following, PeopleKind::FollowRequests}) {
        QSet<QString> seen;
        for (const Acquaintance& person : everybody(kind)) {
            EXPECT_FALSE(person.author.uri.isEmpty());
            EXPECT_EQ(person.author.network, m_trial->account().provider);
            EXPECT_FALSE(seen.contains(person.author.uri)) << qPrintable(person.author.uri);
            seen.insert(person.author.uri);
            EXPECT_TRUE(kind != PeopleKind::Followers || person.relationship.followedBy);
            EXPECT_TRUE(kind != PeopleKind::Following || person.relationship.following);
            EXPECT_TRUE(kind != PeopleKind::FollowRequests || person.relationship.asksToFollow);
        }
        const bool some = kind != PeopleKind::FollowRequests || m_trial->hasFollowRequests();
        EXPECT_EQ(seen.isEmpty(), !some) << "people " << static_cast<int>(kind);
        if (kind == PeopleKind::Followers && m_trial->account().facts.followerCount >= 0) {
            EXPECT_EQ(seen.size(), m_trial->account().facts.followerCount);
        }
    }
}

TEST_P(ProviderContract, TellsAConversationFromAnyOfItsPosts)
{
    Session session = m_trial->session({});
    const PostRef asked = m_trial->answer();
    const auto thread = provider().fetchThread(asked, session);
    ASSERT_TRUE(thread) << qPrintable(said(thread.error()));
    ASSERT_GE(thread->posts.size(), 2U);
    EXPECT_TRUE(holds(thread->posts, asked.uri));
    EXPECT_TRUE(thread->complete);
    EXPECT_TRUE(thread->posts.front().parent.isNull()) << "the opening post stands first";
    QSet<QString> seen;
    for (const Post& post : thread->posts) {
        checkPost(post);
        EXPECT_FALSE(seen.contains(post.ref.uri)) << qPrintable(post.ref.uri);
        seen.insert(post.ref.uri);
        EXPECT_EQ(post.threadUri, thread->posts.front().ref.uri);
    }
    const auto missing =
        provider().fetchThread({.account = m_trial->account().id, .uri = unknownUri}, session);
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, ErrorKind::NotFound);
}

TEST_P(ProviderContract, PublishesWithTheVisibilityAskedForAndFindsItAgain)
{
    if (!publishes())
        GTEST_SKIP() << "this network is only read";
    Session session = m_trial->session({});
    for (const Visibility visibility : m_can.visibilities) {
        if (visibility == Visibility::OnlyMe)
            continue; // for nobody: the gate lets nothing out
        const QString words = QStringLiteral("Kettle number %1 (c) boils").arg(static_cast<int>(visibility));
        const bool locked = m_can.passwords && visibility == Visibility::Circle;
        const auto post = cleared(visibility, {.text = words,
                                               .language = QStringLiteral("en"),
                                               .password = locked ? QStringLiteral("sesame") : QString()});
        ASSERT_TRUE(post);
        const auto before = find(*post);
        ASSERT_TRUE(before) << qPrintable(said(before.error()));
        EXPECT_FALSE(*before) << "not there before it is sent";
        const auto sent = provider().publish(*post, session);
        ASSERT_TRUE(sent) << qPrintable(said(sent.error()));
        checkPost(sent->post);
        EXPECT_EQ(sent->post.visibility, visibility);
        EXPECT_EQ(sent->post.author.uri, m_trial->account().facts.me.uri);
        EXPECT_TRUE(sent->post.text.text.contains(QStringLiteral("Kettle number")));
        if (sent->reachKnown && visibility == Visibility::Mentioned) {
            ASSERT_EQ(sent->reached.size(), 1U);
            EXPECT_EQ(sent->reached.front().uri, m_trial->somebody().uri);
        }
        const auto found = find(*post);
        ASSERT_TRUE(found && *found) << static_cast<int>(visibility);
        EXPECT_EQ((*found)->post.ref.uri, sent->post.ref.uri);
        EXPECT_EQ((*found)->post.visibility, visibility);
    }
}

TEST_P(ProviderContract, NeverTakesALostConnectionForAPostThatDidNotArrive)
{
    if (!publishes())
        GTEST_SKIP() << "this network is only read";
    const QString words = QStringLiteral("Kettle (c) boils");
    ASSERT_TRUE(publishOne(words));
    const auto post = cleared(Visibility::Anyone, {.text = words});
    ASSERT_TRUE(post);
    for (int requests = 0; requests < 6; ++requests) {
        m_trial->loseConnectionAfter(requests);
        const auto found = find(*post);
        EXPECT_TRUE(!found || found->has_value()) << "would be sent twice; lost after " << requests;
    }
}

TEST_P(ProviderContract, AnswersAndChangesPosts)
{
    if (!publishes())
        GTEST_SKIP() << "this network is only read";
    Session session = m_trial->session({});
    const auto opening = publishOne(QStringLiteral("An opening"));
    ASSERT_TRUE(opening);
    if (m_can.reply) {
        const auto reply = clearedPost({.account = m_trial->account(),
                                        .draft = {.text = QStringLiteral("A reply"), .replyTo = opening->ref},
                                        .parent = *opening,
                                        .idempotencyKey = QStringLiteral("reply")});
        ASSERT_TRUE(reply);
        const auto sent = provider().publish(*reply, session);
        ASSERT_TRUE(sent) << qPrintable(said(sent.error()));
        EXPECT_TRUE(sent->post.parent.uri == opening->ref.uri ||
                    sent->post.parent.remoteId == opening->ref.remoteId);
        const auto thread = provider().fetchThread(sent->post.ref, session);
        ASSERT_TRUE(thread);
        EXPECT_EQ(thread->posts.front().ref.uri, opening->ref.uri);
        EXPECT_TRUE(holds(thread->posts, sent->post.ref.uri));
    }
    if (m_can.edit) {
        const auto edit = clearedPost({.account = m_trial->account(),
                                       .draft = {.text = QStringLiteral("Changed"), .edits = opening->ref},
                                       .edited = *opening,
                                       .idempotencyKey = QStringLiteral("edit")});
        ASSERT_TRUE(edit);
        const auto changed = provider().publish(*edit, session);
        ASSERT_TRUE(changed) << qPrintable(said(changed.error()));
        EXPECT_EQ(changed->post.ref.uri, opening->ref.uri);
        EXPECT_EQ(changed->post.text.text, QStringLiteral("Changed"));
        EXPECT_TRUE(changed->post.edited.isValid());
        EXPECT_EQ(changed->post.visibility, opening->visibility);
    }
}

TEST_P(ProviderContract, SaysUnsupportedToWhatItCannotDo)
{
    const auto post = foreignPost();
    ASSERT_TRUE(post);
    std::vector<IntentKind> impossible{static_cast<IntentKind>(99)};
    if (!m_can.like)
        impossible.insert(impossible.end(), {IntentKind::Like, IntentKind::Unlike});
    if (!m_can.boost)
        impossible.insert(impossible.end(), {IntentKind::Boost, IntentKind::Unboost});
    if (!m_can.bookmark)
        impossible.insert(impossible.end(), {IntentKind::Bookmark, IntentKind::Unbookmark});
    for (const IntentKind kind : impossible) {
        const auto done = perform(kind, post->ref);
        ASSERT_FALSE(done) << static_cast<int>(kind);
        EXPECT_EQ(done.error().kind, ErrorKind::Unsupported) << static_cast<int>(kind);
    }
}

TEST_P(ProviderContract, DoesTheSameTwiceAsOnce)
{
    const auto post = foreignPost();
    ASSERT_TRUE(post);
    if (m_can.like)
        for (const IntentKind kind : {IntentKind::Like, IntentKind::Unlike}) {
            const auto once = perform(kind, post->ref);
            const auto twice = perform(kind, post->ref);
            ASSERT_TRUE(once && twice);
            EXPECT_EQ(*once, *twice);
            if (*twice) {
                EXPECT_EQ((*twice)->ref.uri, post->ref.uri);
                EXPECT_EQ((*twice)->liked, kind == IntentKind::Like);
            }
        }
    if (!m_can.bookmark)
        return;
    for (int times = 0; times < 2; ++times)
        EXPECT_TRUE(perform(IntentKind::Bookmark, post->ref));
    const auto kept = everything({.kind = FeedKind::Bookmarks});
    EXPECT_EQ(std::count_if(kept.begin(), kept.end(),
                            [&post](const Post& each) { return each.ref.uri == post->ref.uri; }),
              1);
    for (int times = 0; times < 2; ++times)
        EXPECT_TRUE(perform(IntentKind::Unbookmark, post->ref));
    EXPECT_FALSE(holds(everything({.kind = FeedKind::Bookmarks}), post->ref.uri));
}

TEST_P(ProviderContract, NoLongerShowsWhatWasRemoved)
{
    if (!publishes())
        GTEST_SKIP() << "this network is only read";
    const auto post = publishOne(QStringLiteral("Soon gone"));
    ASSERT_TRUE(post);
    EXPECT_TRUE(holds(everything({.kind = FeedKind::Mine}), post->ref.uri));
    ASSERT_TRUE(perform(IntentKind::Remove, post->ref));
    for (const FeedKind kind : {FeedKind::Mine, FeedKind::Home})
        EXPECT_FALSE(holds(everything({.kind = kind}), post->ref.uri));
    Session session = m_trial->session({});
    const auto thread = provider().fetchThread(post->ref, session);
    ASSERT_FALSE(thread);
    EXPECT_EQ(thread.error().kind, ErrorKind::NotFound);
    const auto again = perform(IntentKind::Remove, post->ref);
    EXPECT_TRUE(again || again.error().kind == ErrorKind::NotFound) << "gone is what was wanted";
}

TEST_P(ProviderContract, FetchesItsPicturesAndSaysNoToNonsense)
{
    Session session = m_trial->session({});
    const auto picture = provider().fetchMedia(m_trial->picture(), session);
    ASSERT_TRUE(picture);
    EXPECT_FALSE(picture->isEmpty());
    for (const char* nonsense :
         {"", "x", "https://", "file:///etc/passwd", "data:text/plain,x", "javascript:1",
          "sample:", "sample:x", "sample:sent/../../x", "https://nowhere.test/no.png"})
        EXPECT_FALSE(provider().fetchMedia(QUrl(QString::fromLatin1(nonsense)), session)) << nonsense;
}

TEST_P(ProviderContract, NamesNoSecretInWhatGoesToTheLog)
{
    const Session session = m_trial->session({});
    std::vector<Error> errors = provokedErrors({});
    EXPECT_FALSE(errors.empty());
    m_trial->refuseEverything();
    for (Error& error : provokedErrors({}))
        errors.push_back(std::move(error));
    for (const Error& error : errors)
        for (const QString& name : session.credentials.keys())
            EXPECT_FALSE(error.detail.contains(session.credentials.value(name).reveal()))
                << qPrintable(name) << " is in: " << qPrintable(said(error));
}

} // namespace cohort
