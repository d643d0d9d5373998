#include "ui/accounts/accounts_page.h"

#include "tests/support/ui_pages.h"
#include "ui/accounts/capability_card.h"
#include "ui/accounts/sign_in_panel.h"
#include "ui/outbox/outbox_page.h"
#include "ui/start/first_start_page.h"
#include "ui/widgets/message_bar.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

TEST(TheCapabilityCard, SaysUnknownWhereNobodyKnows)
{
    AccountFacts facts;
    facts.can.visibilities = {Visibility::Mentioned, Visibility::Followers, Visibility::Anyone};
    const CapabilityCard card = capabilityCard(facts);
    EXPECT_FALSE(card.can.isEmpty());
    EXPECT_GE(card.unknown.size(), 4) << "guard, repeats, locked followers, number of followers";
    facts.can.guardsMentions = Tri::No;
    EXPECT_EQ(capabilityCard(facts).unknown.size() + 1, card.unknown.size());
    EXPECT_EQ(capabilityCard(facts).cannot.size(), card.cannot.size() + 1);
}

TEST(TheCapabilityCard, SaysWhatTheKindOfServerKeepsAndBelievesProbingFirst)
{
    AccountFacts facts;
    facts.serverSoftware = u"kmyblue"_s;
    facts.can.visibilities = {Visibility::Mentioned, Visibility::Anyone};
    const auto mentions = [](const QStringList& lines, const QString& words) {
        return std::ranges::any_of(lines, [&words](const QString& line) { return line.contains(words); });
    };
    EXPECT_TRUE(mentions(capabilityCard(facts).can, u"who joins later does not see older posts"_s));
    facts.serverSoftware = u"mastodon"_s;
    EXPECT_TRUE(mentions(capabilityCard(facts).cannot, u"Keep a circle of yours"_s));
    EXPECT_TRUE(mentions(capabilityCard(facts).cannot, u"on its own server"_s));
    facts.can.visibilities.push_back(Visibility::LocalOnly);
    EXPECT_TRUE(mentions(capabilityCard(facts).can, u"on its own server"_s)) << "probed";
    facts.serverSoftware = u"brandnew"_s;
    EXPECT_TRUE(mentions(capabilityCard(facts).unknown, u"Keep a circle of yours"_s));
}

TEST(TheCapabilityCard, SaysThatANetworkIsForReadingOnly)
{
    const CapabilityCard card = capabilityCard({});
    EXPECT_TRUE(card.can.isEmpty());
    EXPECT_EQ(card.cannot.size(), 1);
}

TEST(TheOutboxPage, SaysInWordsWhatWentFurther)
{
    OutboxRow row;
    EXPECT_TRUE(widerWords(row).isEmpty());
    row.widerReach = {u"@eve@elsewhere.example"_s};
    EXPECT_TRUE(widerWords(row).contains("@eve@elsewhere.example"_L1));
    row.state = SendState::Refused;
    EXPECT_TRUE(widerWords(row).startsWith("Not sent: it would also reach @eve"_L1));
    row.state = SendState::Sent;
    row.visibilityDiffers = true;
    row.answered = Visibility::Anyone;
    EXPECT_TRUE(widerWords(row).contains("asked for something else"_L1));
}

TEST(TheAccountsPage, ShowsEachAccountAndNamesEverything)
{
    SampleLibrary sample;
    AccountsPage page(sample.library());
    page.show();
    ASSERT_TRUE(LibraryRig::waitUntil([&] { return buttonSaying(page, u"Sign out"_s); }));
    EXPECT_EQ(unnamedBelow(page), QStringList());
    press(page, u"Sign out"_s);
    ASSERT_TRUE(LibraryRig::waitUntil([&] { return buttonSaying(page, u"Stay signed in"_s); }));
    EXPECT_EQ(sample.rig.accounts().size(), 2U) << "one press does not sign out";
}

TEST(TheAccountsPage, SaysWhatGoesBeforeAnAccountIsForgotten)
{
    SampleLibrary sample;
    AccountsPage page(sample.library());
    page.show();
    ASSERT_TRUE(LibraryRig::waitUntil([&] { return buttonSaying(page, u"Forget …"_s); }));
    press(page, u"Forget …"_s);
    ASSERT_TRUE(LibraryRig::waitUntil([&] { return buttonSaying(page, u"Keep the account"_s); }));
    EXPECT_EQ(unnamedBelow(page), QStringList());
    const auto* bar = page.findChild<MessageBar*>();
    EXPECT_TRUE(bar->words().contains("posts that came through it are deleted here"_L1));
    EXPECT_TRUE(bar->words().contains("stays at the network"_L1));
    press(page, u"Keep the account"_s);
    EXPECT_EQ(sample.rig.accounts().size(), 2U);
    press(page, u"Forget …"_s);
    ASSERT_TRUE(LibraryRig::waitUntil([&] {
        return buttonSaying(page, u"Forget for good"_s) || buttonSaying(page, u"Forget, keep the drafts"_s);
    }));
    press(page,
          buttonSaying(page, u"Forget for good"_s) ? u"Forget for good"_s : u"Forget, keep the drafts"_s);
    EXPECT_TRUE(LibraryRig::waitUntil([&] { return sample.rig.accounts().size() == 1U; }));
}

TEST(SigningIn, AnErrorIsABarAndTheStepCanBeAnsweredAgain)
{
    LibraryRig rig;
    AccountsPage page(rig.library());
    page.show();
    page.startSignIn();
    SignInPanel& panel = *page.signInPanel();
    QList<QUrl> opened;
    panel.setBrowser([&opened](const QUrl& url) { opened.append(url); });
    panel.next()->click();
    ASSERT_TRUE(LibraryRig::waitUntil([&] { return panel.field(u"server"_s); }));
    EXPECT_EQ(unnamedBelow(panel), QStringList());
    panel.field(u"server"_s)->setText(u"not a server name"_s);
    panel.next()->click();
    EXPECT_TRUE(LibraryRig::waitUntil([&] { return panel.bar()->isVisible(); }));
    EXPECT_TRUE(panel.next()->isVisible());
    EXPECT_TRUE(opened.isEmpty());
    bool finished = false;
    QObject::connect(&panel, &SignInPanel::finished, &panel, [&finished] { finished = true; });
    press(panel, u"Cancel"_s);
    EXPECT_TRUE(finished);
    EXPECT_TRUE(rig.accounts().empty());
}

TEST(TheOtherPages, NameEverythingAndDoNotFightForLetters)
{
    LibraryRig rig;
    OutboxPage outbox(rig.library());
    FirstStartPage start;
    for (QWidget* page : {static_cast<QWidget*>(&outbox), static_cast<QWidget*>(&start)}) {
        page->show();
        EXPECT_EQ(unnamedBelow(*page), QStringList()) << page->metaObject()->className();
        EXPECT_EQ(fightingMnemonics(*page), QStringList()) << page->metaObject()->className();
    }
    EXPECT_FALSE(buttonSaying(start, u"Bring my archive"_s)->isEnabled());
}

} // namespace
} // namespace cohort
