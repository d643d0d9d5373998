#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

TEST(Streams, ShowACirclesPostsNewestFirst)
{
    TempStore temp;
    const AccountId account = temp.addAccount(u"me"_s, Hat::Professional);
    const CircleId circle = temp.addCircle(u"Colleagues"_s, Sphere::Professional);
    const Author ana = authorNamed(u"ana"_s);
    const Author bo = authorNamed(u"bo"_s);
    temp.addPerson(ana, {circle});
    temp.receive(account, {postBy(ana, u"1"_s, minute(1)), postBy(bo, u"2"_s, minute(2)),
                           postBy(ana, u"3"_s, minute(3))});
    EXPECT_EQ(temp.texts(streamOf(circle)), QStringList({u"post 3"_s, u"post 1"_s}));
    EXPECT_EQ(temp.texts(bothSpheres()), QStringList({u"post 3"_s, u"post 2"_s, u"post 1"_s}));
}

TEST(Streams, PageByKeyWithoutALossOrADouble)
{
    TempStore temp;
    const AccountId account = temp.addAccount(u"me"_s, Hat::Professional);
    const Author ana = authorNamed(u"ana"_s);
    std::vector<Post> posts;
    // Every five posts share a moment, so that pages end between equal times.
    for (int i = 0; i < 97; ++i)
        posts.push_back(postBy(ana, QString::number(i), minute(i / 5)));
    temp.receive(account, posts);
    QStringList seen;
    std::optional<StreamKey> before;
    for (;;) {
        const StreamPage page = temp.read([&before](Connection& connection) {
            return store::streamPage(connection, bothSpheres(), before, 10);
        });
        for (const PostRow& row : page.rows)
            seen.append(row.post.text.text);
        if (!page.more)
            break;
        before = page.rows.back().key;
    }
    EXPECT_EQ(seen.size(), 97);
    EXPECT_EQ(QSet<QString>(seen.begin(), seen.end()).size(), 97);
    EXPECT_EQ(seen, temp.texts(bothSpheres()));
}

TEST(Streams, KeepTwoPostsWhoseIdsDifferOnlyInLetterCase)
{
    TempStore temp;
    const AccountId account = temp.addAccount(u"me"_s, Hat::Professional);
    const Author ana = authorNamed(u"ana"_s);
    temp.receive(account, {postBy(ana, u"AbC"_s, minute(1)), postBy(ana, u"aBc"_s, minute(2))});
    EXPECT_EQ(temp.texts(bothSpheres()), QStringList({u"post aBc"_s, u"post AbC"_s}));
}

TEST(Outbox, GivesBackWhatWasQueued)
{
    TempStore temp;
    const AccountId account = temp.addAccount(u"me"_s, Hat::Professional);
    Draft draft{.targets = {{.account = account}}, .text = u"hello"_s, .changed = minute(0)};
    draft.id = temp.write([&draft](Connection& c) { return store::saveDraft(c, draft); });
    store::OutboxEntry entry{
        .row = {.account = account, .draft = draft, .created = minute(1), .notBefore = minute(2)},
        .idempotencyKey = u"key"_s};
    const auto ids = temp.write([&entry](Connection& c) { return store::enqueue(c, {entry}); });
    ASSERT_EQ(ids.size(), 1U);
    temp.reopen();
    const auto stored = temp.read([&ids](Connection& c) { return store::outboxEntry(c, ids[0]); });
    ASSERT_TRUE(stored);
    EXPECT_EQ(stored->row.draft.text, u"hello"_s);
    EXPECT_TRUE(temp.read([](Connection& c) { return store::drafts(c); }).empty());
}

} // namespace
} // namespace cohort
