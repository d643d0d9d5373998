#include "ui/accounts/feed_lists.h"

#include "tests/support/library_rig.h"
#include "tests/support/ui_pages.h"
#include "ui/accounts/accounts_page.h"
#include "ui/accounts/capability_card.h"
#include "ui/accounts/feed_folders.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// An account of feeds without a network.
class FeedListsTest : public testing::Test {
protected:
    FeedListsTest()
    {
        const auto signedIn = m_rig.answered<SignInView>([this](QObject* asker, auto answer) {
            m_rig.library().startSignIn(u"feeds"_s, Hat::Personal, asker, std::move(answer));
        });
        if (signedIn)
            account = signedIn->account;
    }
    QString file(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(u"list.opml"_s);
        QFile written(path);
        if (written.open(QIODevice::WriteOnly))
            written.write(bytes);
        return path;
    }

    LibraryRig m_rig;
    QTemporaryDir m_folder;
    AccountId account = AccountId::None;
};

TEST_F(FeedListsTest, AnAccountOfFeedsOffersListsInAndOut)
{
    ASSERT_NE(account, AccountId::None);
    AccountsPage page(m_rig.library());
    EXPECT_TRUE(
        LibraryRig::waitUntil([&page] { return buttonSaying(page, u"Follow the feeds of a list…"_s); }));
    EXPECT_TRUE(buttonSaying(page, u"Write the list of feeds…"_s));
}

TEST_F(FeedListsTest, SaysWhatFailedAndWhatIsNoList)
{
    MessageBar bar;
    FeedLists lists(m_rig.library(), bar, nullptr);
    lists.importFrom(account, file("<html>no list</html>"));
    EXPECT_TRUE(bar.words().contains("list of feeds"_L1)) << qPrintable(bar.words());
    lists.importFrom(account, file("<opml><body><outline xmlUrl='two words'/></body></opml>"));
    EXPECT_TRUE(LibraryRig::waitUntil([&bar] { return bar.words().contains("two words"_L1); }))
        << qPrintable(bar.words());
    const QString out = m_folder.filePath(u"out.opml"_s);
    lists.exportTo(account, out);
    EXPECT_TRUE(LibraryRig::waitUntil([&out] { return QFile::exists(out); }));
}

TEST_F(FeedListsTest, AListFromOutsideIsFollowedOnlyWhenSomebodySaysSo)
{
    QWidget window;
    MessageBar bar;
    FeedLists lists(m_rig.library(), bar, nullptr);
    lists.offerImport(file("<opml><body><outline xmlUrl='two words'/></body></opml>"), std::nullopt, &window);
    ASSERT_TRUE(LibraryRig::waitUntil([&bar] { return bar.words().contains("be followed?"_L1); }))
        << qPrintable(bar.words());
    const auto ways = bar.findChildren<QAbstractButton*>();
    const auto follow = std::ranges::find_if(
        ways, [](const QAbstractButton* way) { return way->text().contains("Follow them"_L1); });
    ASSERT_NE(follow, ways.end()) << "one for each account that can";
    (*follow)->click();
    EXPECT_TRUE(LibraryRig::waitUntil([&bar] { return bar.words().contains("two words"_L1); }))
        << qPrintable(bar.words());
}

TEST_F(FeedListsTest, MakesCirclesOfTheFoldersThatAreChosenAndOfNoOthers)
{
    QWidget window;
    MessageBar bar;
    FeedLists lists(m_rig.library(), bar, nullptr);
    const QString list = file("<opml><body><outline text='Gardens'><outline xmlUrl='no address'/></outline>"
                              "<outline text='Trains'><outline xmlUrl='nor this'/></outline></body></opml>");
    lists.importFrom(account, list, &window);
    auto* const dialog = window.findChild<FeedFolders*>();
    ASSERT_NE(dialog, nullptr);
    ASSERT_EQ(dialog->folders()->count(), 2);
    EXPECT_TRUE(dialog->chosen().isEmpty()) << "off unless somebody says so";
    EXPECT_TRUE(buttonSaying(*dialog, u"Follow the feeds"_s)->isEnabled());
    EXPECT_TRUE(unnamedBelow(*dialog).isEmpty());
    EXPECT_TRUE(fightingMnemonics(*dialog).isEmpty());
    dialog->folders()->item(0)->setCheckState(Qt::Checked);
    EXPECT_FALSE(buttonSaying(*dialog, u"Follow the feeds"_s)->isEnabled()) << "in which life?";
    dialog->spheres()->setCurrentIndex(2);
    press(*dialog, u"Follow the feeds"_s);
    EXPECT_TRUE(LibraryRig::waitUntil([&bar] { return bar.words().contains("nor this"_L1); }))
        << qPrintable(bar.words());
    const auto circles = m_rig.answered<std::vector<CircleRow>>(
        [this](QObject* asker, auto answer) { m_rig.library().circles(asker, std::move(answer)); });
    ASSERT_TRUE(circles && circles->size() == 1);
    EXPECT_EQ(circles->front().circle.name, u"Gardens"_s);
    EXPECT_EQ(circles->front().circle.sphere, Sphere::Personal);
}

TEST_F(FeedListsTest, PutsFeedsIntoTheCircleThatIsThereAlready)
{
    const auto made = m_rig.answered<CircleId>([this](QObject* asker, auto answer) {
        m_rig.library().addCircle({.sphere = Sphere::Personal, .name = u"Gardens"_s}, asker,
                                  std::move(answer));
    });
    ASSERT_TRUE(made);
    const std::vector<OpmlFeed> feeds{{.address = u"https://a.test"_s, .folders = {u"gardens"_s}},
                                      {.address = u"https://b.test"_s},
                                      {.address = u"https://c.test"_s, .folders = {u"Trains"_s}}};
    std::optional<std::vector<CircleId>> each;
    QObject owner;
    auto* const circles = new FolderCircles(m_rig.library(), {u"gardens"_s}, Sphere::Personal, &owner);
    circles->run(feeds, [&each](const Result<std::vector<CircleId>>& found) {
        if (found)
            each = *found;
    });
    ASSERT_TRUE(LibraryRig::waitUntil([&each] { return each.has_value(); }));
    EXPECT_EQ(*each, (std::vector<CircleId>{*made, CircleId::None, CircleId::None}));
}

TEST(TroubleWords, SayWhatIsGoneAndWhatIsOnlyBroken)
{
    AccountState state;
    EXPECT_TRUE(troubleWords(state).isEmpty());
    state.troubles = {{.name = u"Shed"_s, .errorKind = static_cast<int>(ErrorKind::NotFound), .gone = true},
                      {.name = u"Zoo"_s, .errorKind = static_cast<int>(ErrorKind::Tls)}};
    const QStringList words = troubleWords(state);
    ASSERT_EQ(words.size(), 2);
    EXPECT_TRUE(words[0].startsWith("Shed: gone for good"_L1));
    EXPECT_TRUE(words[1].startsWith("Zoo: "_L1));
}

TEST(TheCapabilityCard, SaysThatBlogsAreAnsweredOnTheirPage)
{
    AccountFacts facts;
    facts.can = {.follow = true, .followsAddresses = true, .repliesInBrowser = true};
    EXPECT_EQ(capabilityCard(facts).can.size(), 1);
    EXPECT_TRUE(capabilityCard(facts).cannot.last().contains("browser"_L1));
}

TEST(TheCapabilityCard, SaysWhatPrivateMessagesNeedAndWhoCanReadThem)
{
    AccountFacts facts;
    facts.serverSoftware = u"bluesky"_s;
    facts.can = {.visibilities = {Visibility::Anyone}};
    const auto mentions = [](const QStringList& lines, const QString& words) {
        return lines.filter(words).size() == 1;
    };
    EXPECT_TRUE(mentions(capabilityCard(facts).cannot, u"the app password does not allow it"_s));
    facts.can.conversations = true;
    EXPECT_FALSE(mentions(capabilityCard(facts).cannot, u"the app password does not allow it"_s));
    EXPECT_TRUE(mentions(capabilityCard(facts).can, u"staff can read them"_s));
}

} // namespace
} // namespace cohort
