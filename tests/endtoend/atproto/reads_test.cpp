#include "tests/endtoend/atproto/atproto_lab.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const Result<Batch>& batch)
{
    QStringList texts;
    if (batch)
        for (const Post& post : batch->posts)
            texts << post.text.text;
    return texts;
}

Result<PeoplePage> people(AtprotoPerson& person, PeopleKind kind, const QString& argument = {})
{
    Session session = person.session();
    return person.provider().fetchPeople({.kind = kind, .argument = argument}, session);
}

TEST(AtprotoLab, ReadsListsTheirPeopleAndTheirPosts)
{
    AtprotoPerson anna(u"anna"_s);
    AtprotoPerson bert(u"bert"_s);
    ASSERT_TRUE(bert.say(u"A word for the list"_s));
    ASSERT_TRUE(anna.say(u"Not by anybody on it"_s));
    const QString created = timeText(QDateTime::currentDateTimeUtc());
    anna.write({{u"app.bsky.graph.list"_s,
                 {{u"purpose"_s, u"app.bsky.graph.defs#curatelist"_s},
                  {u"name"_s, u"Shared readers"_s},
                  {u"createdAt"_s, created}}}});
    anna.network().somethingWasWritten();
    const auto lists = people(anna, PeopleKind::Lists);
    ASSERT_TRUE(lists && lists->lists.size() == 1) << (lists ? "" : lists.error().detail.toStdString());
    EXPECT_EQ(lists->lists.front().title, u"Shared readers"_s);
    const QString list = lists->lists.front().remoteId;
    anna.write({{u"app.bsky.graph.listitem"_s,
                 {{u"list"_s, list}, {u"subject"_s, bert.did()}, {u"createdAt"_s, created}}}});
    anna.network().somethingWasWritten();
    const auto members = people(anna, PeopleKind::ListMembers, list);
    ASSERT_TRUE(members && members->people.size() == 1);
    EXPECT_EQ(members->people.front().author.uri, bert.did());
    EXPECT_EQ(textsOf(anna.feed(FeedKind::List, list)), QStringList{u"A word for the list"_s});
}

TEST(AtprotoLab, FindsPeopleAndKeepsBookmarks)
{
    AtprotoPerson anna(u"anna"_s);
    AtprotoPerson bert(u"bert"_s);
    const auto post = bert.say(u"Worth keeping"_s);
    ASSERT_TRUE(post);
    anna.network().somethingWasWritten();
    const auto found = people(anna, PeopleKind::Search, bert.handle());
    ASSERT_TRUE(found) << found.error().detail.toStdString();
    EXPECT_TRUE(std::ranges::any_of(
        found->people, [&](const Acquaintance& person) { return person.author.uri == bert.did(); }));

    EXPECT_EQ(textsOf(anna.feed(FeedKind::Bookmarks)), QStringList());
    const auto kept = anna.perform({.kind = IntentKind::Bookmark, .post = post->post.ref});
    ASSERT_TRUE(kept) << kept.error().detail.toStdString();
    EXPECT_TRUE(*kept && (*kept)->bookmarked);
    EXPECT_EQ(textsOf(anna.feed(FeedKind::Bookmarks)), QStringList{u"Worth keeping"_s});
    ASSERT_TRUE(anna.perform({.kind = IntentKind::Unbookmark, .post = post->post.ref}));
    EXPECT_EQ(textsOf(anna.feed(FeedKind::Bookmarks)), QStringList());
}

} // namespace
} // namespace cohort
