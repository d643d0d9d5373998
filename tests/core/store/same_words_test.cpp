#include "core/store/same_words.h"

#include "core/store/accounts.h"
#include "core/store/forget.h"
#include "core/store/handle_sphere.h"
#include "core/store/people_rows.h"
#include "core/store/statement.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// Ana on two networks, received through two accounts.
class SameWords : public testing::Test {
protected:
    SameWords()
    {
        fedi = temp.addAccount(u"office"_s, Hat::Professional);
        sky = temp.addAccount(u"den"_s, Hat::Personal);
        ana = authorNamed(u"ana"_s);
        anaSky = {.network = u"bluesky"_s,
                  .uri = u"did:plc:ana"_s,
                  .handle = u"@ana.test"_s,
                  .name = u"Ana"_s,
                  .profileUrl = QUrl(u"https://bsky.test/did:plc:ana"_s)};
    }
    /// One person with both handles.
    ContactId linked(const std::vector<CircleId>& circles)
    {
        const ContactId one = temp.addPerson(ana, circles);
        const ContactId other = temp.addPerson(anaSky, {});
        unlinking = temp.write([=](Connection& c) { return store::linkContacts(c, other, one); });
        return one;
    }
    static Post saying(const Author& author, const QString& id, const QString& words,
                       const QDateTime& created)
    {
        Post post = postBy(author, id, created);
        post.text = RichText::plain(words);
        return post;
    }
    StreamPage page(const StreamRef& stream, int limit = 50)
    {
        return temp.read([&](Connection& c) { return store::streamPage(c, stream, {}, limit); });
    }
    int unread(const StreamRef& stream)
    {
        return temp.read([&](Connection& c) { return store::unreadCount(c, stream); });
    }
    void setRead(const std::vector<PostRef>& posts)
    {
        ASSERT_TRUE(temp.store().writeNow([&](Connection& c) { return store::setRead(c, posts, true); }));
    }
    void meet(AccountId account, const Author& author)
    {
        ASSERT_TRUE(temp.store().writeNow(
            [&](Connection& c) { return store::noteMeeting(c, account, author, minute(0)); }));
    }

    TempStore temp;
    AccountId fedi = AccountId::None;
    AccountId sky = AccountId::None;
    Author ana;
    Author anaSky;
    store::PeopleUndo unlinking;
};

TEST_F(SameWords, OfOnePersonOnTwoNetworksAreShownOnce)
{
    const CircleId friends = temp.addCircle(u"Friends"_s, Sphere::Personal);
    const ContactId person = linked({friends});
    temp.receive(fedi, {saying(ana, u"1"_s, u"The café opens"_s, minute(1))});
    temp.receive(sky, {saying(anaSky, u"2"_s, u"the cafe OPENS"_s, minute(3)),
                       saying(anaSky, u"3"_s, u"Something else"_s, minute(4))});
    for (const StreamRef& stream :
         {streamOf(friends), bothSpheres(), StreamRef{.kind = StreamRef::Kind::Contact, .contact = person}}) {
        SCOPED_TRACE(int(stream.kind));
        const StreamPage shown = page(stream);
        ASSERT_EQ(shown.rows.size(), 2U);
        EXPECT_EQ(shown.rows[1].post.text.text, u"The café opens"_s) << "the older one stands for both";
        ASSERT_EQ(shown.rows[1].elsewhere.size(), 1U);
        EXPECT_EQ(shown.rows[1].elsewhere[0].network, u"bluesky"_s);
        EXPECT_EQ(shown.rows[1].elsewhere[0].ref.account, sky);
        EXPECT_TRUE(shown.rows[0].elsewhere.empty());
        EXPECT_EQ(unread(stream), 2);
    }
    temp.reopen();
    EXPECT_EQ(page(streamOf(friends)).rows.size(), 2U);
}

TEST_F(SameWords, InAChainLoseNobody)
{
    const CircleId friends = temp.addCircle(u"Friends"_s, Sphere::Personal);
    const ContactId person = linked({friends});
    temp.receive(fedi, {saying(ana, u"1"_s, u"Open today"_s, minute(1)),
                        saying(ana, u"3"_s, u"Open today"_s, minute(21))});
    temp.receive(sky, {saying(anaSky, u"2"_s, u"Open today"_s, minute(11))});
    for (const StreamRef& stream :
         {streamOf(friends), bothSpheres(), StreamRef{.kind = StreamRef::Kind::Contact, .contact = person}}) {
        SCOPED_TRACE(int(stream.kind));
        const StreamPage shown = page(stream);
        ASSERT_EQ(shown.rows.size(), 2U)
            << "the second stands behind the first, the third behind nobody shown";
        EXPECT_EQ(shown.rows[0].key.createdMs, minute(21).toMSecsSinceEpoch());
        EXPECT_EQ(unread(stream), 2);
    }
}

TEST_F(SameWords, OfTwoPeopleAreTwo)
{
    temp.addPerson(ana, {});
    temp.addPerson(anaSky, {});
    temp.receive(fedi, {saying(ana, u"1"_s, u"Good morning"_s, minute(1))});
    temp.receive(sky, {saying(anaSky, u"2"_s, u"Good morning"_s, minute(2))});
    EXPECT_EQ(page(bothSpheres()).rows.size(), 2U);
}

TEST_F(SameWords, BecomeOneWhenThePersonIsLinkedAndTwoWhenThatIsTakenBack)
{
    temp.receive(fedi, {saying(ana, u"1"_s, u"Good morning"_s, minute(1))});
    temp.receive(sky, {saying(anaSky, u"2"_s, u"Good morning"_s, minute(2))});
    EXPECT_EQ(page(bothSpheres()).rows.size(), 2U);
    linked({});
    EXPECT_EQ(page(bothSpheres()).rows.size(), 1U);
    ASSERT_TRUE(temp.store().writeNow([this](Connection& c) { return store::undo(c, unlinking); }));
    EXPECT_EQ(page(bothSpheres()).rows.size(), 2U);
}

TEST_F(SameWords, LaterOrOnOneNetworkOrAsAnAnswerAreSaidAnew)
{
    linked({});
    const int late = int(store::sameWordsWithin / 60'000) + 1;
    const Post question = saying(authorNamed(u"bo"_s), u"q"_s, u"How?"_s, minute(0));
    Post answer = answerTo(question, ana, u"a"_s, minute(1));
    answer.text = RichText::plain(u"Thank you!"_s);
    temp.receive(fedi, {question, answer, saying(ana, u"1"_s, u"Good morning"_s, minute(1)),
                        saying(ana, u"2"_s, u"Good morning"_s, minute(2))});
    temp.receive(sky, {saying(anaSky, u"3"_s, u"Thank you!"_s, minute(2)),
                       saying(anaSky, u"4"_s, u"Good morning"_s, minute(2 + late))});
    EXPECT_EQ(page(bothSpheres()).rows.size(), 6U);
}

TEST_F(SameWords, AreNotShownAcrossTheWallBetweenTheLives)
{
    const CircleId work = temp.addCircle(u"Work"_s, Sphere::Professional);
    const CircleId home = temp.addCircle(u"Home"_s, Sphere::Personal);
    linked({work, home});
    meet(fedi, ana);
    meet(sky, anaSky);
    temp.receive(fedi, {saying(ana, u"1"_s, u"The café opens"_s, minute(1))});
    temp.receive(sky, {saying(anaSky, u"2"_s, u"The café opens"_s, minute(0))});
    // The private one is the older one; at work nothing is known of it, and it hides nothing there.
    for (const StreamRef& stream : {streamOf(work), streamOf(Sphere::Professional)}) {
        const StreamPage shown = page(stream);
        ASSERT_EQ(shown.rows.size(), 1U);
        EXPECT_EQ(shown.rows[0].post.author.handle, ana.handle);
        EXPECT_TRUE(shown.rows[0].elsewhere.empty());
    }
    ASSERT_EQ(page(bothSpheres()).rows.size(), 1U);
    EXPECT_EQ(page(bothSpheres()).rows[0].elsewhere.size(), 1U);
    // Read at work, it is still unread at home.
    setRead({page(streamOf(work)).rows[0].post.ref});
    EXPECT_EQ(unread(streamOf(work)), 0);
    EXPECT_EQ(unread(streamOf(home)), 1);
    EXPECT_EQ(unread(bothSpheres()), 0) << "there it is one, and read";
}

TEST_F(SameWords, OfOnePersonInOneLifeDoNotNameTheOtherHandle)
{
    const CircleId work = temp.addCircle(u"Work"_s, Sphere::Professional);
    const CircleId home = temp.addCircle(u"Home"_s, Sphere::Personal);
    const ContactId person = linked({work, home});
    meet(fedi, ana);
    meet(sky, anaSky);
    temp.receive(fedi, {saying(ana, u"1"_s, u"The café opens"_s, minute(1))});
    temp.receive(sky, {saying(anaSky, u"2"_s, u"The café opens"_s, minute(0))});
    const StreamPage shown =
        page({.kind = StreamRef::Kind::Contact, .contact = person, .life = Sphere::Professional});
    ASSERT_EQ(shown.rows.size(), 1U);
    EXPECT_EQ(shown.rows[0].post.author.handle, ana.handle);
    EXPECT_TRUE(shown.rows[0].elsewhere.empty());
}

TEST_F(SameWords, ByAnotherHandleHideNothingOfAPerson)
{
    // Two accounts of mine, one of them among my people: what the other one said is not listed there.
    const Author me = temp.read([](Connection& c) { return store::accounts(c); })[0].account.facts.me;
    Author meSky = anaSky;
    meSky.uri = u"did:plc:me"_s;
    const ContactId myself = temp.addPerson(me, {});
    Post here = saying(me, u"1"_s, u"We open at nine"_s, minute(1));
    Post there = saying(meSky, u"2"_s, u"We open at nine"_s, minute(0));
    temp.receive(sky, {there});
    temp.receive(fedi, {here});
    const auto pair = [](Connection& c) {
        return store::changeAll(
            c, {u"INSERT OR IGNORE INTO cache.same_words (post, created, other) SELECT p.id, o.created, o.id "
                "FROM cache.post p, cache.post o WHERE p.id <> o.id"_s});
    };
    temp.write(pair);
    const StreamPage shown = page({.kind = StreamRef::Kind::Contact, .contact = myself});
    ASSERT_EQ(shown.rows.size(), 1U) << "it stands there although an older copy is elsewhere";
    EXPECT_EQ(shown.rows[0].post.author.uri, me.uri);
    EXPECT_TRUE(shown.rows[0].elsewhere.empty());
}

TEST_F(SameWords, AreListedOnceHoweverManyAccountsBroughtThem)
{
    const ContactId person = linked({});
    const AccountId second = temp.addAccount(u"attic"_s, Hat::Personal);
    temp.receive(fedi, {saying(ana, u"1"_s, u"Good morning"_s, minute(0))});
    temp.receive(sky, {saying(anaSky, u"2"_s, u"Good morning"_s, minute(1))});
    temp.receive(second, {saying(anaSky, u"2"_s, u"Good morning"_s, minute(1))});
    const StreamPage shown = page({.kind = StreamRef::Kind::Contact, .contact = person});
    ASSERT_EQ(shown.rows.size(), 1U);
    EXPECT_EQ(shown.rows[0].elsewhere.size(), 1U);
}

TEST_F(SameWords, AreReadTogether)
{
    const CircleId friends = temp.addCircle(u"Friends"_s, Sphere::Personal);
    linked({friends});
    temp.receive(fedi, {saying(ana, u"1"_s, u"Good morning"_s, minute(1))});
    temp.receive(sky, {saying(anaSky, u"2"_s, u"Good morning"_s, minute(2))});
    EXPECT_EQ(unread(streamOf(friends)), 1);
    // Whichever of the two was read, it is read where it stands for both.
    setRead({page(streamOf(friends)).rows[0].elsewhere[0].ref});
    EXPECT_EQ(unread(streamOf(friends)), 0);
    EXPECT_TRUE(page(streamOf(friends)).rows[0].read);
    const auto circles = temp.read([](Connection& c) { return store::circles(c); });
    EXPECT_EQ(circles.front().unread, 0);
}

TEST_F(SameWords, AreReadWithAWholeStream)
{
    const CircleId friends = temp.addCircle(u"Friends"_s, Sphere::Personal);
    linked({friends});
    temp.receive(fedi, {saying(ana, u"1"_s, u"Good morning"_s, minute(1))});
    temp.receive(sky, {saying(anaSky, u"2"_s, u"Good morning"_s, minute(2))});
    const StreamKey top = page(streamOf(friends)).rows[0].key;
    (void)temp.write([&](Connection& c) { return store::setReadUpTo(c, streamOf(friends), top); });
    EXPECT_EQ(unread({.kind = StreamRef::Kind::Account, .account = fedi}), 0);
    EXPECT_EQ(unread({.kind = StreamRef::Kind::Account, .account = sky}), 0) << "the other copy too";
}

TEST_F(SameWords, PageWithoutALossOrADouble)
{
    linked({});
    std::vector<Post> ours;
    std::vector<Post> theirs;
    for (int i = 0; i < 40; ++i) {
        ours.push_back(saying(ana, u"f%1"_s.arg(i), u"Thought number %1"_s.arg(i), minute(i)));
        // Every third is on both networks, before or after.
        if (i % 3 == 0)
            theirs.push_back(
                saying(anaSky, u"s%1"_s.arg(i), u"Thought number %1"_s.arg(i), minute(i + i % 2 * 4 - 2)));
    }
    temp.receive(fedi, ours);
    temp.receive(sky, theirs);
    QStringList seen;
    std::optional<StreamKey> before;
    for (;;) {
        const StreamPage part =
            temp.read([&before](Connection& c) { return store::streamPage(c, bothSpheres(), before, 7); });
        EXPECT_TRUE(part.rows.size() == 7 || !part.more);
        for (const PostRow& row : part.rows)
            seen.append(row.post.text.text);
        if (!part.more)
            break;
        before = part.rows.back().key;
    }
    EXPECT_EQ(seen.size(), 40);
    EXPECT_EQ(QSet<QString>(seen.begin(), seen.end()).size(), 40);
}

TEST_F(SameWords, AreTwoWhenOneIsEditedAndOneWhenOneIsGone)
{
    linked({});
    const Post first = saying(ana, u"1"_s, u"Good morning"_s, minute(1));
    temp.receive(fedi, {first});
    temp.receive(sky, {saying(anaSky, u"2"_s, u"Good morning"_s, minute(2))});
    Post edited = first;
    edited.text = RichText::plain(u"Good evening"_s);
    temp.receive(fedi, {edited});
    EXPECT_EQ(page(bothSpheres()).rows.size(), 2U);
    temp.receive(fedi, {first});
    EXPECT_EQ(page(bothSpheres()).rows.size(), 1U);
    const PostId shown = page(bothSpheres()).rows[0].key.post;
    ASSERT_TRUE(temp.store().writeNow([shown](Connection& c) { return store::deletePosts(c, {shown}); }));
    const StreamPage left = page(bothSpheres());
    ASSERT_EQ(left.rows.size(), 1U) << "the other one comes forward";
    EXPECT_EQ(left.rows[0].post.author.handle, anaSky.handle);
    EXPECT_TRUE(left.rows[0].elsewhere.empty());
}

} // namespace
} // namespace cohort
