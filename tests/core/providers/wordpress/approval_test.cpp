#include "core/model/my_comments.h"
#include "core/store/receipts.h"
#include "core/store/waiting_posts.h"
#include "core/sync/feed_sync.h"
#include "core/sync/waiting_sync.h"
#include "tests/support/temp_store.h"
#include "tests/support/wordpress_account.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

const QByteArray commentJson = "{\"id\":34,\"post\":12,\"author\":5,\"status\":\"%1\",\"date_gmt\":"
                               "\"2026-01-02T04:00:00\",\"content\":{\"rendered\":\"<p>May I?</p>\"}}";
const QByteArray thePost = ">>> GET https://blog.test/wp-json/wp/v2/posts/12?_embed=author%2Cwp%3A"
                           "featuredmedia&context=edit\n<<< 200\n\n{\"id\":12,\"author\":7,\"status\":"
                           "\"publish\",\"date_gmt\":\"2026-01-02T03:00:00\",\"content\":{\"rendered\":"
                           "\"<p>Say something</p>\"}}\n";
const QByteArray theComments = ">>> GET https://blog.test/wp-json/wp/v2/comments?post=12&order=asc&per_page="
                               "100&_embed=author%2Cup%2Cin-reply-to&status=all&page=1\n<<< 200\n"
                               "x-wp-totalpages: 1\n\n";
const QByteArray byNumber = ">>> GET https://blog.test/wp-json/wp/v2/comments/34?_embed=author%2Cup%2C"
                            "in-reply-to\n";

QByteArray commentAs(const QByteArray& status)
{
    QByteArray json = commentJson;
    return json.replace("%1", status);
}

/// A comment of mine that was sent and waits; then the site is asked what became of it.
struct Approval {
    TempStore temp;
    ScriptedSite site{QByteArray()};
    Changes told{};
    PostRef comment{.uri = u"https://blog.test/?p=12#comment-34"_s, .remoteId = u"comment 34"_s};
    OutboxId entry = OutboxId::None;

    Approval()
    {
        store::StoredAccount stored{.account = site.account};
        stored.secretBackend = u"session"_s;
        site.account.id = temp.write([&](Connection& c) { return store::saveAccount(c, stored); });
        comment.account = site.account.id;
        store::OutboxEntry sent{
            .row = {.account = site.account.id,
                    .draft = {.targets = {{.account = site.account.id}}, .text = u"May I?"_s},
                    .state = SendState::Sending},
            .idempotencyKey = u"key"_s};
        entry = temp.write([&](Connection& c) { return store::enqueue(c, {sent}); })[0];
        sent.row.id = entry;
        sent.row.state = SendState::Sent;
        sent.row.sent = comment;
        sent.row.answered = Visibility::OnlyMe;
        sent.row.standing = Standing::Waiting;
        temp.write([&](Connection& c) { return store::updateEntry(c, sent, SendState::Sending); });
        const Receipt receipt{.post = comment,
                              .sent = minute(1),
                              .reach = {.account = site.account.id, .visibility = Visibility::Anyone},
                              .answered = Visibility::OnlyMe,
                              .standing = Standing::Waiting};
        temp.write([&](Connection& c) { return store::keepPromise(c, entry, receipt); });
    }
    /// As it came back from the site when it was sent.
    void keepInCache()
    {
        temp.receive(site.account.id, {{.ref = comment,
                                        .parent = {.uri = u"https://blog.test/?p=12"_s},
                                        .author = site.account.facts.me,
                                        .created = minute(0),
                                        .text = RichText::plain(u"May I?"_s),
                                        .visibility = Visibility::OnlyMe,
                                        .standing = Standing::Waiting}});
    }
    Result<void> ask(const QByteArray& script)
    {
        site.transport.expect(script);
        const AccountLink link{.store = temp.store(),
                               .transport = site.transport,
                               .clock = site.clock,
                               .provider = *site.provider,
                               .account = site.account,
                               .credentials = site.credentials,
                               .stop = [this] { return site.stop.get_token(); },
                               .changed = [this](const Changes& changes) { told.add(changes); },
                               .breathe = [] { return Result<void>(); }};
        return askForWaiting(link);
    }
    std::vector<PostRef> waiting()
    {
        return temp.read([this](Connection& c) { return store::waitingPosts(c, site.account.id); });
    }
    Receipt receipt()
    {
        return temp.read([this](Connection& c) { return store::findReceipt(c, comment); })
            .value_or(Receipt{});
    }
    OutboxRow row()
    {
        return temp.read([this](Connection& c) { return store::outboxEntry(c, entry); })->row;
    }
    Post cached()
    {
        const auto found = temp.read([this](Connection& c) { return store::findPost(c, comment); });
        return found ? found->post : Post{};
    }
};

TEST(WordPressApproval, TakesTheMarkAwayOnceTheCommentIsApproved)
{
    Approval approval;
    approval.keepInCache();
    EXPECT_EQ(approval.cached().standing, Standing::Waiting);
    ASSERT_EQ(approval.waiting().size(), 1U);
    ASSERT_TRUE(approval.ask(thePost + theComments + "[" + commentAs("approved") + "]\n"));
    EXPECT_EQ(approval.cached().standing, Standing::Shown);
    EXPECT_EQ(approval.cached().visibility, Visibility::Anyone);
    EXPECT_EQ(approval.receipt().standing, Standing::Shown);
    EXPECT_EQ(approval.receipt().answered, Visibility::Anyone);
    EXPECT_EQ(approval.row().standing, Standing::Shown);
    EXPECT_EQ(approval.row().answered, Visibility::Anyone);
    EXPECT_FALSE(approval.row().visibilityDiffers);
    EXPECT_TRUE(approval.told.posts && approval.told.outbox);
    EXPECT_TRUE(approval.waiting().empty());
    ASSERT_TRUE(approval.ask({})) << "nothing waits: nobody is asked";
}

TEST(WordPressApproval, LeavesItWaitingAsLongAsTheSiteSaysSo)
{
    Approval approval;
    approval.keepInCache();
    ASSERT_TRUE(
        approval.ask(thePost + theComments + "[]\n" + byNumber + "<<< 200\n\n" + commentAs("hold") + "\n"));
    EXPECT_EQ(approval.cached().standing, Standing::Waiting);
    EXPECT_EQ(approval.receipt().standing, Standing::Waiting);
    EXPECT_EQ(approval.waiting().size(), 1U);
    ASSERT_TRUE(approval.ask(thePost + theComments + "[]\n" + byNumber +
                             "<<< 403\n\n{\"code\":\"rest_forbidden\"}\n"));
    EXPECT_EQ(approval.cached().standing, Standing::Waiting) << "who is not told does not guess";
}

TEST(WordPressApproval, SaysThatItWasRejectedAndKeepsTheWords)
{
    for (const QByteArray& answer : {QByteArray("<<< 200\n\n" + commentAs("trash") + "\n"),
                                     QByteArray("<<< 200\n\n" + commentAs("spam") + "\n"),
                                     QByteArray("<<< 404\n\n{\"code\":\"rest_comment_invalid_id\"}\n")}) {
        Approval approval;
        approval.keepInCache();
        ASSERT_TRUE(approval.ask(thePost + theComments + "[]\n" + byNumber + answer));
        EXPECT_EQ(approval.cached().standing, Standing::Rejected) << answer.toStdString();
        EXPECT_EQ(approval.cached().text.text, u"May I?"_s);
        EXPECT_EQ(approval.receipt().standing, Standing::Rejected);
        EXPECT_EQ(approval.row().standing, Standing::Rejected);
        EXPECT_TRUE(approval.told.posts && approval.told.outbox);
        EXPECT_TRUE(approval.waiting().empty());
    }
}

TEST(WordPressApproval, IsAskedForAlsoWhenTheCacheForgotTheComment)
{
    Approval approval;
    ASSERT_EQ(approval.waiting().size(), 1U);
    ASSERT_TRUE(approval.ask(thePost + theComments + "[" + commentAs("approved") + "]\n"));
    EXPECT_EQ(approval.receipt().standing, Standing::Shown);
    EXPECT_EQ(approval.cached().text.text, u"May I?"_s);
}

TEST(WordPressApproval, TakesADeletedConversationForARejectionAndTroubleForNothing)
{
    Approval approval;
    approval.keepInCache();
    const QByteArray post = ">>> GET https://blog.test/wp-json/wp/v2/posts/12?_embed=author%2Cwp%3A"
                            "featuredmedia&context=edit\n";
    EXPECT_FALSE(approval.ask(post + "<<< 500\n\nbroken\n"));
    EXPECT_EQ(approval.cached().standing, Standing::Waiting);
    ASSERT_TRUE(approval.ask(post +
                             "<<< 404\n\n{\"code\":\"rest_post_invalid_id\"}\n"
                             ">>> GET https://blog.test/wp-json/wp/v2/pages/12?_embed=author%2Cwp%3A"
                             "featuredmedia&context=edit\n<<< 404\n\n{\"code\":\"rest_post_invalid_id\"}\n"));
    EXPECT_EQ(approval.cached().standing, Standing::Rejected);
}

} // namespace
} // namespace cohort
