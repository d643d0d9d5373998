#include "core/library/link_suggestions.h"
#include "core/model/shown_posts.h"
#include "tests/support/library_rig.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// Ana's two handles, met on two networks, with one post on both.
void twoNetworks(TempStore& temp)
{
    const AccountId fedi = temp.addAccount(u"office"_s, Hat::Mixed);
    const AccountId sky = temp.addAccount(u"den"_s, Hat::Mixed);
    Author ana = authorNamed(u"ana"_s);
    ana.links = {{.address = QUrl(u"https://ana.test"_s), .verified = true}};
    const Author other{.network = u"bluesky"_s,
                       .uri = u"did:plc:ana"_s,
                       .handle = u"@ana.test"_s,
                       .name = u"Ana B"_s,
                       .profileUrl = QUrl(u"https://bsky.test/did:plc:ana"_s)};
    temp.addPerson(ana, {temp.addCircle(u"Work"_s, Sphere::Professional)});
    temp.addPerson(other, {temp.addCircle(u"Home"_s, Sphere::Personal)});
    Post one = postBy(ana, u"1"_s, minute(1));
    Post copy = postBy(other, u"2"_s, minute(2));
    one.text = copy.text = RichText::plain(u"The reading room opens"_s);
    temp.receive(fedi, {one});
    temp.receive(sky, {copy});
}

LinkSuggestionPage suggested(LibraryRig& rig, const LinkQuery& query = {})
{
    return rig.value<LinkSuggestionPage>([&](QObject* asker, auto answer) {
        rig.library().linkSuggestions().page(query, asker, std::move(answer));
    });
}

TEST(LinksOfTheLibrary, AreSuggestedLinkedAndTakenBack)
{
    LibraryRig rig(&twoNetworks);
    const LinkSuggestionPage page = suggested(rig);
    ASSERT_EQ(page.rows.size(), 1U);
    EXPECT_EQ(page.rows[0].evidence.front().reason, LinkReason::SameDomain);
    EXPECT_TRUE(suggested(rig, {.shown = Sphere::Professional}).rows.empty());
    EXPECT_EQ(rig.page(bothSpheres()).rows.size(), 2U) << "nothing is linked by itself";
    const auto undo = rig.value<Undo>([&](QObject* asker, auto answer) {
        rig.library().linkContacts(page.rows[0].other, page.rows[0].one, asker, std::move(answer));
    });
    EXPECT_TRUE(suggested(rig).rows.empty());
    EXPECT_EQ(rig.page(bothSpheres()).rows.size(), 1U);
    ASSERT_TRUE(rig.answered<void>(
        [&](QObject* asker, auto answer) { rig.library().undo(undo, asker, std::move(answer)); }));
    EXPECT_EQ(suggested(rig).rows.size(), 1U);
    EXPECT_EQ(rig.page(bothSpheres()).rows.size(), 2U);
}

TEST(LinksOfTheLibrary, AreNotSuggestedAgainOnceKeptApart)
{
    LibraryRig rig(&twoNetworks);
    const LinkSuggestion found = suggested(rig).rows.at(0);
    const auto undo = rig.value<Undo>([&](QObject* asker, auto answer) {
        rig.library().linkSuggestions().keepApart(found.one, found.other, asker, std::move(answer));
    });
    EXPECT_EQ(suggested(rig).total, 0);
    ASSERT_TRUE(rig.answered<void>(
        [&](QObject* asker, auto answer) { rig.library().undo(undo, asker, std::move(answer)); }));
    EXPECT_EQ(suggested(rig).total, 1);
}

TEST(LinksOfTheLibrary, ShowOnePostOfTwoNetworksAndReadBoth)
{
    LibraryRig rig(&twoNetworks);
    const LinkSuggestion found = suggested(rig).rows.at(0);
    (void)rig.value<Undo>([&](QObject* asker, auto answer) {
        rig.library().linkContacts(found.other, found.one, asker, std::move(answer));
    });
    const PostRow shown = rig.page(bothSpheres()).rows.at(0);
    ASSERT_EQ(shown.elsewhere.size(), 1U);
    EXPECT_EQ(shown.elsewhere[0].network, u"bluesky"_s);
    const auto thread = rig.value<ThreadPage>([&](QObject* asker, auto answer) {
        rig.library().thread(shown.elsewhere[0].ref, asker, std::move(answer));
    });
    ASSERT_EQ(thread.rows.size(), 1U) << "the other copy can be opened";
    EXPECT_EQ(thread.rows[0].post.author.network, u"bluesky"_s);
    ASSERT_TRUE(rig.answered<void>([&](QObject* asker, auto answer) {
        rig.library().setRead(shownPosts(shown), true, asker, std::move(answer));
    }));
    EXPECT_EQ(rig.value<int>([&](QObject* asker, auto answer) {
        rig.library().unreadCount(bothSpheres(), asker, std::move(answer));
    }),
              0);
    const auto copy = rig.value<ThreadPage>([&](QObject* asker, auto answer) {
        rig.library().thread(shown.elsewhere[0].ref, asker, std::move(answer));
    });
    EXPECT_TRUE(copy.rows.at(0).read);
}

} // namespace
} // namespace cohort
