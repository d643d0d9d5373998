#include "tests/support/library_rig.h"
#include "ui/timeline/pictures.h"
#include "ui/timeline/post_actions.h"
#include "ui/timeline/post_delegate.h"
#include "ui/timeline/post_list.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"

#include <QCoreApplication>
#include <QScrollBar>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

constexpr int allPosts = 1000;
constexpr int mostRows = 300;

/// A stream of a thousand posts that is shown with three hundred rows at most.
class ALongWayDown : public testing::Test {
protected:
    ALongWayDown()
        : m_rig([this](TempStore& store) { fill(store); })
        , m_context(std::make_shared<ReadingContext>())
        , m_pictures(m_rig.library())
        , m_actions(m_rig.library(), m_pictures, m_context, &m_host)
        , m_pane(m_rig.library(), m_context, m_actions, m_pictures)
    {
        QObject::connect(&m_rig.library(), &Library::changed, &m_pane,
                         [this](const Changes& changes) { m_pane.take(changes); });
        model().setMostRows(mostRows);
        m_pane.resize(600, 700);
        m_pane.show();
    }
    void fill(TempStore& store)
    {
        m_account = store.addAccount(u"me"_s, Hat::Mixed);
        const CircleId circle = store.addCircle(u"All"_s, Sphere::Professional);
        m_stream = streamOf(circle);
        m_other = store.addCircle(u"Board"_s, Sphere::Professional);
        m_ana = store.addPerson(authorNamed(u"ana"_s), {circle});
        for (const CircleId id : {circle, m_other})
            m_badges.insert(id, {.id = id, .sphere = Sphere::Professional, .name = u"A circle"_s});
        std::vector<Post> posts;
        for (int at = 0; at < allPosts; ++at)
            posts.push_back(postBy(authorNamed(u"ana"_s), QString::number(at), minute(at)));
        store.receive(m_account, posts);
    }
    [[nodiscard]] StreamModel& model() { return *m_pane.model(); }
    [[nodiscard]] PostList& list() { return *m_pane.list(); }
    /// Which of the thousand is in a row; 0 is the oldest.
    [[nodiscard]] int numberAt(int row) { return model().row(row).post.ref.remoteId.toInt(); }
    [[nodiscard]] int firstNumber() { return numberAt(list().firstVisible()); }
    [[nodiscard]] bool opens()
    {
        m_pane.open(m_stream, {.name = u"All"_s});
        return LibraryRig::waitUntil([this] { return model().rowCount() > 0 && !model().isLoading(); });
    }
    /// Turns pages until that post is on the screen; the posts that were seen on the way.
    std::set<int> turnPages(bool forwards, int until)
    {
        std::set<int> seen;
        const bool came = LibraryRig::waitUntil([&] {
            for (int row = std::max(0, list().firstVisible()); row <= list().lastVisible(); ++row)
                seen.insert(numberAt(row));
            QScrollBar& bar = *list().verticalScrollBar();
            bar.setValue(bar.value() + (forwards ? 400 : -400));
            EXPECT_LE(model().rowCount(), mostRows);
            return seen.contains(until);
        });
        EXPECT_TRUE(came) << "never came to " << until;
        return seen;
    }

    AccountId m_account = AccountId::None;
    StreamRef m_stream{};
    CircleId m_other = CircleId::None;
    ContactId m_ana = ContactId::None;
    QHash<CircleId, Circle> m_badges;
    LibraryRig m_rig;
    SharedContext m_context;
    QWidget m_host;
    Pictures m_pictures;
    PostActions m_actions;
    StreamPane m_pane;
};

TEST_F(ALongWayDown, ShowsAtOnceThatAnAuthorCameIntoAnotherCircle)
{
    for (auto it = m_badges.cbegin(); it != m_badges.cend(); ++it)
        m_context->circles.insert(it.key(), it.value());
    ASSERT_TRUE(opens());
    (void)list().grab();
    const auto* rows = qobject_cast<const PostDelegate*>(list().itemDelegate());
    ASSERT_EQ(rows->layout(0).badges().size(), 1U);
    QObject asker;
    m_rig.library().addToCircle(m_other, {m_ana}, &asker, [](const Result<Undo>&) {});
    ASSERT_TRUE(LibraryRig::waitUntil(
        [this] { return model().rowCount() > 0 && model().row(0).circles.size() == 2; }));
    (void)list().grab();
    EXPECT_EQ(rows->layout(0).badges().size(), 2U);
}

TEST_F(ALongWayDown, KeepsTheCurrentPostWhenEverythingIsReadAnew)
{
    ASSERT_TRUE(opens());
    list().makeCurrent(3);
    const int current = numberAt(3);
    int readAnew = 0;
    QObject::connect(&model(), &QAbstractItemModel::modelReset, &m_host, [&readAnew] { ++readAnew; });
    EXPECT_NE(m_rig.circle(u"Another"_s, Sphere::Professional, {}), CircleId::None);
    ASSERT_TRUE(LibraryRig::waitUntil([&] { return readAnew > 0 && model().rowCount() > 0; }));
    EXPECT_EQ(numberAt(list().currentIndex().row()), current);
    EXPECT_TRUE(list().selectionModel()->isRowSelected(list().currentIndex().row())) << "and shows it";
}

TEST_F(ALongWayDown, BeginsAnotherStreamWithoutACurrentPost)
{
    ASSERT_TRUE(opens());
    list().makeCurrent(3);
    m_pane.open(StreamRef{.kind = StreamRef::Kind::Both}, {.name = u"Everything"_s});
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return model().rowCount() > 0 && !model().isLoading(); }));
    EXPECT_FALSE(list().currentIndex().isValid());
}

TEST_F(ALongWayDown, AndBackShowsEveryPostAndKeepsFewRows)
{
    ASSERT_TRUE(opens());
    EXPECT_EQ(turnPages(true, 0).size(), std::size_t(allPosts));
    EXPECT_TRUE(model().hasDroppedNewer());
    EXPECT_EQ(turnPages(false, allPosts - 1).size(), std::size_t(allPosts));
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return !model().hasDroppedNewer(); }));
    EXPECT_EQ(model().waiting(), 0) << "what was read before is not new";
}

TEST_F(ALongWayDown, InTheOrderOfReadingTooIsAWayThereAndBack)
{
    m_pane.setOldestFirst(true);
    ASSERT_TRUE(opens());
    m_pane.showNewPosts(); // the newest are at the end
    EXPECT_GE(turnPages(false, 0).size(), std::size_t(allPosts - 50));
    EXPECT_TRUE(model().hasDroppedNewer());
    EXPECT_EQ(turnPages(true, allPosts - 1).size(), std::size_t(allPosts));
}

TEST_F(ALongWayDown, WhatIsReadStaysWhereItIsWhenRowsGoAboveIt)
{
    ASSERT_TRUE(opens());
    (void)turnPages(true, allPosts - mostRows / 2);
    ASSERT_FALSE(model().hasDroppedNewer());
    int number = 0;
    int top = 0;
    ASSERT_TRUE(LibraryRig::waitUntil([&] {
        number = firstNumber();
        top = list().visualRect(model().index(list().firstVisible())).top();
        model().fetchOlder();
        return model().hasDroppedNewer();
    }));
    (void)LibraryRig::waitUntil([this] { return !model().isLoading(); });
    QCoreApplication::processEvents();
    EXPECT_EQ(firstNumber(), number);
    EXPECT_EQ(list().visualRect(model().index(list().firstVisible())).top(), top);
}

TEST_F(ALongWayDown, NewPostsAreOneStepAway)
{
    ASSERT_TRUE(opens());
    (void)turnPages(true, 100);
    m_pane.showNewPosts();
    EXPECT_TRUE(LibraryRig::waitUntil(
        [this] { return model().rowCount() > 0 && firstNumber() == allPosts - 1 && list().isAtTop(); }));
    EXPECT_FALSE(model().hasDroppedNewer());
}

TEST_F(ALongWayDown, OnlyWhatIsNewIsOfferedAsNew)
{
    ASSERT_TRUE(opens());
    (void)turnPages(true, 100);
    ASSERT_TRUE(model().hasDroppedNewer());
    model().take({.posts = true});
    (void)m_rig.page(m_stream); // behind the question for newer posts
    EXPECT_EQ(model().waiting(), 0);
    EXPECT_EQ(model().newestKey().createdMs, minute(allPosts - 1).toMSecsSinceEpoch());
}

TEST(ALoadedRow, SaysWhereElseItStandsAsSoonAsTheCopyIsThere)
{
    StreamRef stream;
    const Author ana = authorNamed(u"ana"_s);
    const Author above{
        .network = u"bluesky"_s, .uri = u"did:plc:ana"_s, .handle = u"@ana.test"_s, .name = u"Ana"_s};
    const auto saying = [](const Author& author, const QString& id, int at) {
        Post post = postBy(author, id, minute(at));
        post.text = RichText::plain(u"The café opens at nine"_s);
        return post;
    };
    LibraryRig rig([&](TempStore& store) {
        const AccountId here = store.addAccount(u"me"_s, Hat::Professional);
        const AccountId there = store.addAccount(u"me.above"_s, Hat::Professional);
        const CircleId circle = store.addCircle(u"All"_s, Sphere::Professional);
        stream = streamOf(circle);
        const ContactId one = store.addPerson(ana, {circle});
        const ContactId other = store.addPerson(above, {});
        (void)store.write([=](Connection& c) { return store::linkContacts(c, other, one); });
        store.receive(here, {saying(ana, u"1"_s, 0)});
        store.receive(there, {saying(above, u"2"_s, 1)});
    });
    StreamModel model(rig.library());
    model.open(stream);
    ASSERT_TRUE(LibraryRig::waitUntil([&] { return model.rowCount() == 1 && !model.isLoading(); }));
    PostRow before = model.row(0); // as it was loaded before the copy came
    before.elsewhere.clear();
    model.replace({before});
    ASSERT_TRUE(model.row(0).elsewhere.empty());
    const auto arrived = static_cast<PostId>(raw(before.key.post) + 1);
    const auto notHere = static_cast<PostId>(raw(before.key.post) + 100);
    model.take({.posts = true, .newPosts = {arrived}, .changedPosts = {notHere}});
    EXPECT_TRUE(LibraryRig::waitUntil([&] { return model.row(0).elsewhere.size() == 1; }));
    EXPECT_EQ(model.rowCount(), 1) << "and it is no row of its own";
}

} // namespace
} // namespace cohort
