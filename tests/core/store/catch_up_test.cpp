#include "core/store/catch_up.h"

#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 longText = 2000; ///< characters that no limit calls short

/// A circle of Ana and Bo, read by an account for work, and a family at home.
class CatchingUp : public testing::Test {
protected:
    CatchingUp()
    {
        temp.addPerson(ana, {circle});
        temp.addPerson(bo, {circle});
        temp.addPerson(kim, {family});
    }

    [[nodiscard]] CatchUp page(const StreamRef& stream, store::CatchUpQuery query = {})
    {
        query.stream = stream;
        query.now = minute(600);
        return temp.read([&query](Connection& c) { return store::catchUp(c, query); });
    }
    [[nodiscard]] Post longBy(const Author& author, const QString& id, int minutes, qint64 length = longText)
    {
        Post post = postBy(author, id, minute(minutes));
        post.text = RichText::plain(QString(length, u'x'));
        return post;
    }
    [[nodiscard]] static Post boost(const Post& original, const Author& by, const QString& id, int minutes)
    {
        Post post = original;
        post.ref = {.uri = u"https://work.test/boosts/"_s + id, .remoteId = u"boost-"_s + id};
        post.boostOf = original.ref.uri;
        post.boostedBy = by;
        post.created = minute(minutes);
        return post;
    }
    [[nodiscard]] static Post linking(Post post, const QString& address, const QString& title = {})
    {
        post.text.text += u" page"_s;
        post.text.spans = {{.start = 0, .length = 4, .kind = SpanKind::Link, .target = address}};
        if (!title.isEmpty())
            post.card = LinkCard{.url = QUrl(address), .title = title};
        return post;
    }
    [[nodiscard]] static QStringList texts(const std::vector<CatchUpEntry>& entries)
    {
        QStringList found;
        for (const CatchUpEntry& entry : entries)
            found << entry.first.post.text.text.left(10);
        return found;
    }
    void setRead(const Post& post)
    {
        temp.write(
            [&](Connection& c) { return store::setRead(c, {{.account = work, .uri = post.ref.uri}}, true); });
    }

    TempStore temp;
    AccountId work = temp.addAccount(u"me"_s, Hat::Professional);
    AccountId home = temp.addAccount(u"i"_s, Hat::Personal);
    CircleId circle = temp.addCircle(u"Colleagues"_s, Sphere::Professional);
    CircleId family = temp.addCircle(u"Family"_s, Sphere::Personal);
    Author ana = authorNamed(u"ana"_s);
    Author bo = authorNamed(u"bo"_s);
    Author kim = authorNamed(u"kim"_s);
};

TEST_F(CatchingUp, PutsNewPostsTogetherByConversation)
{
    const Post opening = postBy(ana, u"1"_s, minute(1));
    const Post answer = answerTo(opening, bo, u"2"_s, minute(5));
    temp.receive(work,
                 {opening, answer, answerTo(answer, ana, u"3"_s, minute(6)), postBy(bo, u"4"_s, minute(3))});
    const CatchUp found = page(streamOf(circle));
    ASSERT_EQ(found.shortThreads.size(), 2U);
    const CatchUpEntry& talk = found.shortThreads[0];
    EXPECT_EQ(talk.first.post.text.text, u"post 1"_s);
    EXPECT_EQ(talk.posts.size(), 3U);
    EXPECT_EQ(talk.newest, minute(6));
    EXPECT_EQ(talk.characters, 3 * 6);
    ASSERT_EQ(talk.people.size(), 2U);
    EXPECT_EQ(talk.people[0].contactName, u"ana"_s);
    EXPECT_EQ(talk.people[0].posts, 2);
    EXPECT_EQ(talk.people[1].posts, 1);
    EXPECT_EQ(found.posts, 4);
    EXPECT_EQ(found.people, 2);
    EXPECT_EQ(found.since, minute(600).addDays(-14)) << "nobody ever read here";
    EXPECT_EQ(found.upTo, minute(600));
    EXPECT_FALSE(found.cut);
}

TEST_F(CatchingUp, HasLongConversationsLastAndOnePersonsShortOnesTogether)
{
    temp.receive(work,
                 {longBy(ana, u"1"_s, 1, 3 * longText), postBy(ana, u"2"_s, minute(2)),
                  postBy(bo, u"3"_s, minute(3)), longBy(bo, u"4"_s, 4), postBy(ana, u"5"_s, minute(5))});
    const CatchUp found = page(streamOf(circle));
    EXPECT_EQ(texts(found.shortThreads), QStringList({u"post 2"_s, u"post 5"_s, u"post 3"_s}));
    ASSERT_EQ(found.longThreads.size(), 2U);
    EXPECT_EQ(found.longThreads[0].characters, longText);
    EXPECT_EQ(found.longThreads[1].characters, 3 * longText);
    EXPECT_TRUE(found.longThreads[0].isLong);
    EXPECT_FALSE(found.shortThreads[0].isLong);
}

TEST_F(CatchingUp, TakesWhatIsUnreadUnlessAMomentIsNamed)
{
    const Post seen = postBy(ana, u"1"_s, minute(10));
    temp.receive(work, {seen, postBy(bo, u"2"_s, minute(20))});
    setRead(seen);
    EXPECT_EQ(texts(page(streamOf(circle)).shortThreads), QStringList{u"post 2"_s});
    const CatchUp since = page(streamOf(circle), {.since = minute(5)});
    EXPECT_EQ(texts(since.shortThreads), QStringList({u"post 1"_s, u"post 2"_s}));
    EXPECT_TRUE(since.shortThreads[0].posts[0].read);
    EXPECT_FALSE(since.shortThreads[1].posts[0].read);
    EXPECT_EQ(since.since, minute(5));
    EXPECT_EQ(texts(page(streamOf(circle), {.since = minute(20)}).shortThreads), QStringList{u"post 2"_s});
}

TEST_F(CatchingUp, TellsSinceWhenEvenWhenNothingIsNew)
{
    const Post seen = postBy(ana, u"1"_s, minute(10));
    temp.receive(work, {seen});
    setRead(seen);
    const CatchUp found = page(streamOf(circle), {.lastPlace = minute(10)});
    EXPECT_TRUE(found.isEmpty());
    EXPECT_EQ(found.since, minute(10));
    // Unread posts from before that place say the earlier time.
    temp.receive(work, {postBy(bo, u"2"_s, minute(4))});
    EXPECT_EQ(page(streamOf(circle), {.lastPlace = minute(10)}).since, minute(4));
}

TEST_F(CatchingUp, GoesBackTwoWeeksUnlessAMomentIsNamed)
{
    constexpr int day = 24 * 60;
    temp.receive(work, {postBy(ana, u"1"_s, minute(600 - 14 * day - 1)), postBy(ana, u"2"_s, minute(1))});
    EXPECT_EQ(texts(page(streamOf(circle)).shortThreads), QStringList{u"post 2"_s});
    const CatchUp all = page(streamOf(circle), {.since = minute(-30 * day)});
    EXPECT_EQ(texts(all.shortThreads), QStringList({u"post 1"_s, u"post 2"_s}));
    const CatchUp longAway = page(streamOf(circle), {.lastPlace = minute(-30 * day)});
    EXPECT_EQ(longAway.since, minute(600 - 14 * day));
}

TEST_F(CatchingUp, HasNothingOfTheOtherLife)
{
    const Author both = authorNamed(u"cy"_s);
    Post told = postBy(kim, u"1"_s, minute(1));
    const Post answer = answerTo(told, ana, u"2"_s, minute(2));
    temp.receive(work, {told, answer});
    temp.receive(home,
                 {postBy(kim, u"3"_s, minute(3)), boost(postBy(both, u"9"_s, minute(0)), kim, u"9"_s, 4)});
    for (const StreamRef& stream : {streamOf(circle), streamOf(Sphere::Professional)}) {
        const CatchUp found = page(stream);
        EXPECT_EQ(texts(found.shortThreads), QStringList{u"post 2"_s});
        EXPECT_EQ(found.posts, 1);
        EXPECT_EQ(found.people, 1);
        EXPECT_TRUE(found.passedOn.empty());
        ASSERT_FALSE(found.shortThreads.empty());
        // Kim began this conversation; that is nobody's business at work.
        EXPECT_EQ(found.shortThreads[0].opening.post.text.text, u"post 2"_s);
        EXPECT_TRUE(found.shortThreads[0].first.circles.empty());
    }
    const CatchUp personal = page(streamOf(Sphere::Personal));
    EXPECT_EQ(personal.people, 1);
    EXPECT_EQ(texts(personal.shortThreads), QStringList({u"post 1"_s, u"post 3"_s}));
    EXPECT_EQ(personal.passedOn.size(), 1U);
    EXPECT_EQ(page(bothSpheres()).posts, 4);
}

TEST_F(CatchingUp, SaysWhatANewAnswerGoesOnFrom)
{
    const Post opening = postBy(ana, u"1"_s, minute(1));
    temp.receive(work, {opening, answerTo(opening, bo, u"2"_s, minute(2))});
    setRead(opening);
    const CatchUp found = page(streamOf(circle));
    ASSERT_EQ(found.shortThreads.size(), 1U);
    EXPECT_EQ(found.shortThreads[0].first.post.text.text, u"post 2"_s);
    EXPECT_EQ(found.shortThreads[0].opening.post.text.text, u"post 1"_s);
    EXPECT_EQ(found.shortThreads[0].posts.size(), 1U);
}

TEST_F(CatchingUp, TellsOnceWhatSeveralPeoplePassedOn)
{
    const Post original = postBy(authorNamed(u"dee"_s), u"1"_s, minute(1));
    const Post other = postBy(authorNamed(u"dee"_s), u"2"_s, minute(2));
    temp.receive(work, {boost(other, ana, u"c"_s, 3), boost(original, ana, u"a"_s, 4),
                        boost(original, bo, u"b"_s, 5)});
    const CatchUp found = page(streamOf(circle));
    EXPECT_TRUE(found.shortThreads.empty());
    ASSERT_EQ(found.passedOn.size(), 2U);
    EXPECT_EQ(found.passedOn[0].first.post.text.text, u"post 1"_s);
    EXPECT_EQ(found.passedOn[0].first.post.author.name, u"dee"_s);
    ASSERT_EQ(found.passedOn[0].people.size(), 2U);
    EXPECT_EQ(found.passedOn[0].people[0].author.name, u"ana"_s);
    EXPECT_EQ(found.passedOn[0].characters, 6);
    EXPECT_EQ(found.passedOn[0].posts.size(), 2U);
    EXPECT_EQ(found.posts, 3);
    EXPECT_EQ(found.people, 2) << "who wrote it is not among those who passed it on";
}

TEST_F(CatchingUp, NamesTheLinksThatMostPeopleShared)
{
    const QString page1 = u"https://press.test/one"_s;
    std::vector<Post> posts{linking(postBy(ana, u"1"_s, minute(1)), page1),
                            linking(postBy(bo, u"2"_s, minute(2)), page1 + u"/#part"_s, u"Number one"_s)};
    // Three posts by one person count less than two by two.
    for (int i = 0; i < 3; ++i)
        posts.push_back(
            linking(postBy(ana, QString::number(10 + i), minute(10 + i)), u"https://loud.test/"_s));
    for (int i = 0; i < 6; ++i)
        posts.push_back(
            linking(postBy(bo, QString::number(20 + i), minute(20 + i)), u"https://one.test/%1"_s.arg(i)));
    posts.push_back(linking(postBy(bo, u"30"_s, minute(30)), u"mailto:bo@work.test"_s));
    posts.push_back(linking(postBy(bo, u"31"_s, minute(31)), u"javascript:alert(1)"_s));
    temp.receive(work, posts);
    const std::vector<CatchUpLink> links = page(streamOf(circle)).links;
    ASSERT_EQ(links.size(), 5U);
    EXPECT_EQ(links[0].url, QUrl(page1));
    EXPECT_EQ(links[0].title, u"Number one"_s);
    EXPECT_EQ(links[0].host, u"press.test"_s);
    EXPECT_EQ(links[0].people, 2);
    EXPECT_EQ(links[0].posts, 2);
    EXPECT_EQ(links[1].host, u"loud.test"_s);
    EXPECT_EQ(links[1].people, 1);
    EXPECT_EQ(links[1].posts, 3);
    EXPECT_EQ(links[2].url, QUrl(u"https://one.test/0"_s));
}

TEST_F(CatchingUp, SaysHowFarItGoesWhenThereIsMore)
{
    for (int i = 0; i < 6; ++i)
        temp.receive(work, {postBy(ana, QString::number(i), minute(i))});
    const CatchUp cut = page(streamOf(circle), {.limits = {.posts = 4}});
    EXPECT_TRUE(cut.cut);
    EXPECT_EQ(cut.posts, 4);
    EXPECT_EQ(cut.upTo, minute(3));
    EXPECT_EQ(texts(cut.shortThreads), QStringList({u"post 0"_s, u"post 1"_s, u"post 2"_s, u"post 3"_s}));
    EXPECT_FALSE(page(streamOf(circle), {.limits = {.posts = 6}}).cut);
}

TEST_F(CatchingUp, FindsWhatIsUnreadBeyondManyReadPosts)
{
    std::vector<Post> posts;
    for (int i = 0; i < 9; ++i)
        posts.push_back(postBy(ana, QString::number(i), minute(i)));
    temp.receive(work, posts);
    for (int i = 0; i < 9; ++i)
        if (i != 1 && i < 7)
            setRead(posts[size_t(i)]);
    const CatchUp found = page(streamOf(circle), {.limits = {.lookedAtOnce = 3}});
    EXPECT_EQ(texts(found.shortThreads), QStringList({u"post 1"_s, u"post 7"_s, u"post 8"_s}));
    EXPECT_FALSE(found.cut);
}

TEST_F(CatchingUp, LeavesOutWhatIWroteMyself)
{
    const Author me{.network = u"fediverse"_s, .uri = u"https://home.test/users/me"_s, .name = u"me"_s};
    const Post opening = postBy(ana, u"1"_s, minute(1));
    temp.receive(work, {opening, answerTo(opening, me, u"2"_s, minute(2))});
    const CatchUp found = page(bothSpheres(), {.since = minute(0)});
    EXPECT_EQ(found.posts, 1);
    EXPECT_EQ(found.people, 1);
}

TEST_F(CatchingUp, AnswersForEveryKindOfStream)
{
    Post mention = postBy(ana, u"1"_s, minute(1));
    mention.mentions = {{.network = u"fediverse"_s, .uri = u"https://home.test/users/me"_s}};
    temp.receive(work, {mention});
    const ContactId contact = temp.addPerson(ana, {});
    using Kind = StreamRef::Kind;
    for (const StreamRef& stream :
         std::vector<StreamRef>{{.kind = Kind::Replies, .sphere = Sphere::Professional},
                                {.kind = Kind::Contact, .contact = contact},
                                {.kind = Kind::Account, .account = work}}) {
        SCOPED_TRACE(int(stream.kind));
        const CatchUp found = page(stream);
        EXPECT_EQ(texts(found.shortThreads), QStringList{u"post 1"_s});
    }
    EXPECT_TRUE(page({.kind = Kind::NoCircle}).isEmpty());
    EXPECT_TRUE(page({.kind = Kind::Replies, .sphere = Sphere::Personal}).isEmpty());
}

} // namespace
} // namespace cohort
