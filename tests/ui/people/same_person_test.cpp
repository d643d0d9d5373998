#include "core/library/link_suggestions.h"
#include "tests/support/ui_pages.h"
#include "ui/people/link_dialog.h"
#include "ui/people/people_model.h"
#include "ui/people/people_view.h"
#include "ui/people/person_view.h"
#include "ui/people/same_person_panel.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/undo_bar.h"

#include <QPointer>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

class SuggestedPeople : public testing::Test {
protected:
    void SetUp() override
    {
        page = std::make_unique<PeopleView>(sample.library());
        page->resize(1000, 700);
        page->show();
        ASSERT_TRUE(LibraryRig::waitUntil([this] { return page->model()->rowCount() > 3; }));
        const LinkSuggestionPage all = suggested({});
        ASSERT_GT(all.total, 0);
        first = all.rows.front();
        total = all.total;
    }
    LinkSuggestionPage suggested(const LinkQuery& query)
    {
        return sample.rig.value<LinkSuggestionPage>([&](QObject* asker, auto answer) {
            sample.library().linkSuggestions().page(query, asker, std::move(answer));
        });
    }
    size_t handles(ContactId contact)
    {
        return sample.rig
            .value<PersonPage>([&](QObject* asker, auto answer) {
                sample.library().person(contact, std::nullopt, asker, std::move(answer));
            })
            .row.identities.size();
    }
    void showFirst()
    {
        page->showPerson(first.one);
        ASSERT_TRUE(
            LibraryRig::waitUntil([this] { return buttonSaying(*page->person(), u"Not the same"_s); }));
    }

    SampleLibrary sample;
    std::unique_ptr<PeopleView> page;
    LinkSuggestion first;
    int total = 0;
};

QString wordsOf(const QWidget& widget)
{
    QStringList words;
    for (const PlainLabel* label : widget.findChildren<PlainLabel*>())
        words.append(label->text());
    return words.join(u'\n');
}

TEST_F(SuggestedPeople, AreLinkedOnlyAfterReadingWhatFollowsAndTakenBack)
{
    showFirst();
    const size_t before = handles(first.one);
    press(*page->person(), u"Same person"_s);
    auto* dialog = page->findChild<LinkDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(wordsOf(*dialog).contains(u"circle"_s) || wordsOf(*dialog).contains(u"is then in"_s));
    EXPECT_EQ(handles(first.one), before) << "asked, not done";
    EXPECT_EQ(unnamedBelow(*dialog), QStringList());
    press(*dialog, u"Same person"_s);
    ASSERT_TRUE(LibraryRig::waitUntil([&] { return handles(first.one) > before; }));
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return page->undoBar()->isOffering(); }));
    page->undoBar()->undoNow();
    EXPECT_TRUE(LibraryRig::waitUntil([&] { return handles(first.one) == before; }));
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return suggested({}).total == total; }));
}

TEST_F(SuggestedPeople, AreNotSuggestedAgainWhenTheyAreNotTheSame)
{
    showFirst();
    press(*page->person(), u"Not the same"_s);
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return suggested({}).total == total - 1; }));
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return page->undoBar()->isOffering(); }));
    page->undoBar()->undoNow();
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return suggested({}).total == total; }));
}

TEST_F(SuggestedPeople, AreListedAllInOnePlace)
{
    const QString words = u"%1 might be the same person"_s.arg(total);
    ASSERT_TRUE(LibraryRig::waitUntil([&] { return buttonSaying(*page, words); }));
    press(*page, words);
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return buttonSaying(*page, u"Look"_s); }));
    EXPECT_EQ(unnamedBelow(*page), QStringList());
    EXPECT_EQ(fightingMnemonics(*page), QStringList());
    press(*page, u"Look"_s);
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return page->person()->contact() != ContactId::None; }));
}

TEST_F(SuggestedPeople, OfTheOtherLifeAreNotNamed)
{
    const auto here = suggested({.shown = Sphere::Personal}).total;
    page->setSphere(Sphere::Personal);
    auto* panel = page->findChild<SamePersonPanel*>();
    ASSERT_TRUE(panel);
    for (SamePersonPanel* one : page->findChildren<SamePersonPanel*>())
        EXPECT_TRUE(LibraryRig::waitUntil([&] { return one->total() <= here; }));
    EXPECT_LT(here, total) << "the sample has somebody with a handle in each life";
}

} // namespace
} // namespace cohort
