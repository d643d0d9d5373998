#include "core/providers/mastodon/entities.h"
#include "tests/support/fediverse_account.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

Result<Batch> home(ScriptedFediverse& network)
{
    Session session = network.session();
    return network.provider->fetch({.kind = FeedKind::Home}, session);
}

TEST(FediverseReading, KeepsAllThatMastodonSaysOfAPost)
{
    ScriptedFediverse network(QStringLiteral("reading_mastodon.txt"));
    const auto batch = home(network);
    ASSERT_TRUE(batch);
    ASSERT_EQ(batch->posts.size(), 3U);
    const Post& post = batch->posts[0];
    EXPECT_EQ(post.ref.uri, QStringLiteral("https://home.test/users/ben/statuses/50"));
    EXPECT_EQ(post.author.handle, QStringLiteral("@ben@home.test"));
    EXPECT_EQ(post.text.text, QStringLiteral("Hi @ana, see #Tea :kettle:"));
    EXPECT_EQ(post.contentWarning, QStringLiteral("drinks"));
    EXPECT_EQ(post.visibility, Visibility::Anyone);
    EXPECT_TRUE(post.edited.isValid());
    EXPECT_EQ(post.likeCount, 3);
    EXPECT_EQ(post.boostCount, 2);
    EXPECT_EQ(post.replyCount, 1);
    EXPECT_TRUE(post.liked && post.bookmarked && !post.boosted);
    EXPECT_EQ(post.parent.uri, QStringLiteral("https://work.test/users/ana/statuses/49"));
    EXPECT_EQ(post.parentAuthor.uri, QStringLiteral("https://work.test/@ana"));
    EXPECT_TRUE(post.threadUri.isEmpty());
    ASSERT_TRUE(post.card);
    EXPECT_EQ(post.card->title, QStringLiteral("All about tea"));
}

TEST(FediverseReading, KnowsWhichLinksOfAProfileWereVerified)
{
    const auto account = mastodon::JsonDocument::parse(R"({"id":"1","acct":"ana","username":"ana",
        "uri":"https://work.test/users/ana","url":"https://work.test/@ana",
        "note":"<p>Also <a href=\"https://ana.test/notes\">here</a></p>",
        "fields":[{"name":"Site","value":"<a href=\"https://ana.test\" rel=\"me\">ana.test</a>",
                   "verified_at":"2026-01-01T00:00:00.000+00:00"},
                  {"name":"Sky","value":"<a href=\"https://bsky.test/ana\">x</a>","verified_at":null},
                  {"name":"Pronouns","value":"she","verified_at":null}]})");
    ASSERT_TRUE(account);
    const auto ana = mastodon::readAuthor(account->root(), {.domain = QStringLiteral("work.test")});
    ASSERT_TRUE(ana);
    const std::vector<ProfileLink> expected{
        {.address = QUrl(QStringLiteral("https://ana.test")), .verified = true},
        {.address = QUrl(QStringLiteral("https://bsky.test/ana"))},
        {.address = QUrl(QStringLiteral("https://ana.test/notes"))}};
    EXPECT_EQ(ana->links, expected);
}

TEST(FediverseReading, NamesPeopleTagsAndEmojiInTheText)
{
    ScriptedFediverse network(QStringLiteral("reading_mastodon.txt"));
    const auto batch = home(network);
    ASSERT_TRUE(batch);
    const RichText& text = batch->posts.at(0).text;
    QHash<QString, Span> byWords;
    for (const Span& span : text.spans)
        byWords.insert(text.text.mid(span.start, span.length), span);
    EXPECT_EQ(byWords.value(QStringLiteral("@ana")).kind, SpanKind::Mention);
    EXPECT_EQ(byWords.value(QStringLiteral("@ana")).target, QStringLiteral("https://work.test/@ana"));
    EXPECT_EQ(byWords.value(QStringLiteral("#Tea")).kind, SpanKind::Tag);
    EXPECT_EQ(byWords.value(QStringLiteral("#Tea")).target, QStringLiteral("Tea"));
    EXPECT_EQ(byWords.value(QStringLiteral(":kettle:")).kind, SpanKind::Emoji);
    EXPECT_EQ(byWords.value(QStringLiteral(":kettle:")).target, QStringLiteral("https://work.test/e/k.png"));
}

TEST(FediverseReading, ReadsMediaAndPollsAndDropsWhatHasNoWebAddress)
{
    ScriptedFediverse network(QStringLiteral("reading_mastodon.txt"));
    const auto batch = home(network);
    ASSERT_TRUE(batch);
    const Post& post = batch->posts.at(0);
    ASSERT_EQ(post.media.size(), 2U);
    EXPECT_EQ(post.media[0].description, QStringLiteral("A kettle"));
    EXPECT_EQ(post.media[0].width, 640);
    EXPECT_EQ(post.media[1].kind, MediaKind::File);
    ASSERT_TRUE(post.poll);
    EXPECT_TRUE(post.poll->multiple && post.poll->voted && !post.poll->closed);
    EXPECT_EQ(post.poll->options.at(0).votes, 4);
    EXPECT_EQ(post.poll->options.at(1).votes, -1) << "hidden";
    EXPECT_EQ(post.poll->mine, std::vector<int>{1}) << "a choice that does not exist is dropped";
}

TEST(FediverseReading, ShowsABoostAsTheBoostersRowOfTheOtherPost)
{
    ScriptedFediverse network(QStringLiteral("reading_mastodon.txt"));
    const auto batch = home(network);
    ASSERT_TRUE(batch);
    const Post& row = batch->posts.at(1);
    ASSERT_TRUE(row.boostedBy);
    EXPECT_EQ(row.boostedBy->handle, QStringLiteral("@ana@work.test"));
    EXPECT_EQ(row.author.handle, QStringLiteral("@ben@home.test"));
    EXPECT_EQ(row.boostOf, QStringLiteral("https://home.test/users/ben/statuses/51"));
    EXPECT_NE(row.ref.uri, row.boostOf);
    EXPECT_EQ(row.text.text, QStringLiteral("passed on"));
}

TEST(FediverseReading, TakesTheShapesOfOtherFamiliesAndSkipsWhatItCannotUse)
{
    ScriptedFediverse network(QStringLiteral("reading_families.txt"));
    const auto batch = home(network);
    ASSERT_TRUE(batch);
    ASSERT_EQ(batch->posts.size(), 6U);
    EXPECT_EQ(batch->posts[0].visibility, Visibility::LocalOnly) << "GoToSocial's local_only";
    EXPECT_EQ(batch->posts[1].visibility, Visibility::LocalOnly) << "Pleroma's local";
    EXPECT_EQ(batch->posts[2].visibility, Visibility::Circle);
    EXPECT_EQ(batch->posts[3].visibility, Visibility::OnlyMe);
    EXPECT_EQ(batch->posts[4].visibility, Visibility::Unknown) << "never a guess";
    const Post& bent = batch->posts[5];
    EXPECT_EQ(bent.ref.remoteId, QStringLiteral("70"));
    EXPECT_EQ(bent.likeCount, 0);
    EXPECT_TRUE(bent.created.isNull());
    EXPECT_EQ(bent.author.remoteId, QStringLiteral("7"));
}

TEST(FediverseReading, CallsBrokenAnswersByTheirName)
{
    ScriptedFediverse broken(QStringLiteral("broken_json.txt"));
    EXPECT_EQ(home(broken).error().kind, ErrorKind::BadReply);
    ScriptedFediverse portal(QStringLiteral("captive_portal.txt"));
    for (int call = 0; call < 4; ++call) {
        const auto batch = home(portal);
        ASSERT_FALSE(batch) << call;
        EXPECT_EQ(batch.error().kind, ErrorKind::BadReply) << call;
    }
}

TEST(FediverseReading, TellsErrorsApart)
{
    ScriptedFediverse network(QStringLiteral("errors.txt"));
    struct Expected {
        ErrorKind kind;
        qint64 retryAfterMs;
    };
    for (const Expected& expected : {Expected{ErrorKind::AuthRejected, 0},
                                     {ErrorKind::AuthRejected, 0},
                                     {ErrorKind::AuthRejected, 0},
                                     {ErrorKind::Refused, 0},
                                     {ErrorKind::NotFound, 0},
                                     {ErrorKind::ServerTrouble, 0},
                                     {ErrorKind::ServerTrouble, 30'000},
                                     {ErrorKind::RateLimited, 150'000},
                                     {ErrorKind::RateLimited, 7'000},
                                     {ErrorKind::RateLimited, 60'000},
                                     {ErrorKind::Refused, 0},
                                     {ErrorKind::Timeout, 0}}) {
        const auto batch = home(network);
        ASSERT_FALSE(batch);
        EXPECT_EQ(static_cast<int>(batch.error().kind), static_cast<int>(expected.kind))
            << batch.error().code;
        EXPECT_EQ(batch.error().retryAfterMs, expected.retryAfterMs) << batch.error().code;
    }
}

TEST(FediverseReading, PutsAConversationInOrderAndNamesItsOpening)
{
    ScriptedFediverse network(QStringLiteral("thread.txt"));
    Session session = network.session();
    const auto thread = network.provider->fetchThread(
        {.uri = QStringLiteral("https://work.test/users/ana/statuses/20"), .remoteId = QStringLiteral("20")},
        session);
    ASSERT_TRUE(thread);
    ASSERT_EQ(thread->posts.size(), 3U);
    EXPECT_TRUE(thread->complete);
    EXPECT_EQ(thread->posts[1].parent.uri, thread->posts[0].ref.uri);
    EXPECT_EQ(thread->posts[2].parent.uri, thread->posts[1].ref.uri);
    for (const Post& post : thread->posts)
        EXPECT_EQ(post.threadUri, thread->posts[0].ref.uri);
}

TEST(FediverseReading, FindsAConversationByAddressWhenTheIdHasChanged)
{
    ScriptedFediverse network(QStringLiteral("thread_moved.txt"));
    Session session = network.session();
    const auto thread =
        network.provider->fetchThread({.uri = QStringLiteral("https://home.test/users/ben/statuses/new"),
                                       .remoteId = QStringLiteral("old")},
                                      session);
    ASSERT_TRUE(thread);
    EXPECT_EQ(thread->posts.size(), 1U);
}

} // namespace
} // namespace cohort
