#include "ui/accounts/feed_lists.h"

#include "tests/support/library_rig.h"
#include "tests/support/ui_pages.h"
#include "ui/accounts/accounts_page.h"
#include "ui/accounts/capability_card.h"
#include "ui/widgets/message_bar.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

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

} // namespace
} // namespace cohort
