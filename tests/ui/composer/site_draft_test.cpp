#include "tests/support/library_rig.h"
#include "tests/support/ui_fake_library.h"
#include "ui/composer/accounts_box.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_form.h"
#include "ui/widgets/labels.h"

#include <QComboBox>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// An account at a site where a draft can be left.
void makeItASite(TempStore& store, FakeNetwork& network)
{
    AccountFacts facts = network.account(u"me"_s, Hat::Professional).facts;
    facts.serverSoftware = u"wordpress"_s;
    facts.can = {.visibilities = {Visibility::OnlyMe, Visibility::Anyone},
                 .keepsCircles = Tri::No,
                 .siteDrafts = true};
    store.write([&facts](Connection& c) { return store::saveFacts(c, AccountId{1}, facts); });
}

TEST(SiteDraftChoice, IsAWayOfTheAccountAndSaysWhoReadsIt)
{
    FakeLibrary fake(&makeItASite);
    Composer composer(fake.library());
    composer.show();
    composer.openDraft(
        {.targets = {{.account = AccountId{1}}}, .audience = {.anyone = true}, .text = u"The plan"_s});
    const auto sentence = [&composer] { return composer.findChild<PlainLabel*>(u"reach"_s)->text(); };
    ASSERT_TRUE(LibraryRig::waitUntil([&] { return sentence().contains("Anyone can read"_L1); }));
    auto* routes = composer.findChild<AccountsBox*>()->findChild<QComboBox*>();
    ASSERT_TRUE(routes);
    const auto place = [routes] { return routes->findText(u"A draft on the site"_s, Qt::MatchStartsWith); };
    ASSERT_GE(place(), 0);
    routes->setCurrentIndex(place());
    ASSERT_TRUE(LibraryRig::waitUntil([&] { return sentence().contains("as a draft"_L1); }));
    EXPECT_TRUE(sentence().contains("look after the site"_L1)) << sentence().toStdString();
    const std::vector<DraftTarget> targets = composer.form()->read({}).targets;
    ASSERT_EQ(targets.size(), 1U);
    EXPECT_TRUE(targets[0].siteDraft);
    EXPECT_FALSE(targets[0].visibility);
}

TEST(SiteDraftChoice, ComesBackWithTheDraftAndIsNotDroppedInSilence)
{
    FakeLibrary fake; // this network keeps no drafts
    AccountsBox box(fake.library(), nullptr);
    const std::vector<DraftTarget> wanted{{.account = AccountId{1}, .siteDraft = true}};
    box.setTargets(wanted);
    ASSERT_TRUE(LibraryRig::waitUntil([&box] { return box.findChild<QComboBox*>() != nullptr; }));
    EXPECT_EQ(box.targets(), wanted);
    EXPECT_EQ(box.findChild<QComboBox*>()->currentText(), u"A draft on the site"_s);
}

} // namespace
} // namespace cohort
