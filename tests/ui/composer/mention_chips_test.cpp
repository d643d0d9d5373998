#include "ui/composer/mention_chips.h"

#include "tests/support/ui_pages.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_form.h"
#include "ui/composer/post_text.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QImage>
#include <QVBoxLayout>

#include <gtest/gtest.h>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

const MentionSeen ana{.handle = u"@ana@work.test"_s, .name = u"Ana"_s, .reads = true, .meant = true};

/// The chips in a window of their own.
class NamesUnderTheText : public testing::Test {
protected:
    NamesUnderTheText()
    {
        auto* column = new QVBoxLayout(&window);
        chips = new MentionChips(&window);
        column->addWidget(chips);
        column->addStretch(1);
        window.resize(600, 300);
        window.show();
    }
    [[nodiscard]] QList<PlainLabel*> shown() const
    {
        QList<PlainLabel*> found;
        for (PlainLabel* label : chips->findChildren<PlainLabel*>())
            if (!label->isHidden())
                found.append(label);
        return found;
    }
    [[nodiscard]] PlainLabel* only(const MentionSeen& mention)
    {
        chips->show({mention});
        return shown().size() == 1 ? shown().front() : nullptr;
    }

    QWidget window;
    MentionChips* chips = nullptr;
};

TEST_F(NamesUnderTheText, AreHiddenWhileNobodyIsNamed)
{
    EXPECT_FALSE(chips->isVisible());
    chips->show({ana});
    EXPECT_TRUE(chips->isVisible());
    chips->show({});
    EXPECT_FALSE(chips->isVisible());
}

TEST_F(NamesUnderTheText, SayWhoIsMeantAndNothingElseOfSomebodyInTheAudience)
{
    const PlainLabel* chip = only(ana);
    ASSERT_TRUE(chip);
    EXPECT_TRUE(chip->text().contains("Ana"_L1) && chip->text().contains("@ana@work.test"_L1));
    EXPECT_FALSE(chip->text().contains(u'⚠'));
    EXPECT_EQ(chip->accessibleName(), chip->text());
}

TEST_F(NamesUnderTheText, AreMarkedInWordsWhenSomethingIsStrange)
{
    MentionSeen one = ana;
    one.meant = false;
    EXPECT_TRUE(only(one)->text().contains("not in your audience"_L1));
    one.reads = false;
    EXPECT_TRUE(only(one)->text().contains("does not get this"_L1));
    one = {.handle = u"@who@work.test"_s, .reads = true};
    EXPECT_TRUE(only(one)->text().contains("nobody you know"_L1));
    one.newServer = true;
    EXPECT_TRUE(only(one)->text().contains("server where you know nobody"_L1));
    one.lookalike = true;
    EXPECT_TRUE(only(one)->text().contains("look like others"_L1));
}

TEST_F(NamesUnderTheText, OfAGroupOrABotInALimitedPostAreRedAndSpokenAsAWarning)
{
    for (const bool group : {true, false}) {
        MentionSeen one = ana;
        one.limitedPost = true;
        (group ? one.group : one.bot) = true;
        const PlainLabel* chip = only(one);
        ASSERT_TRUE(chip);
        EXPECT_EQ(chip->palette().color(QPalette::WindowText), style::errorText(chips->palette()));
        EXPECT_TRUE(chip->accessibleName().startsWith("Careful"_L1));
        one.limitedPost = false;
        chip = only(one);
        EXPECT_NE(chip->palette().color(QPalette::WindowText), style::errorText(chips->palette()));
    }
}

TEST_F(NamesUnderTheText, AreNeverCutInANarrowWindow)
{
    MentionSeen one{.handle = u"@somebody.with.a.long.name@a-long-server-name.example"_s,
                    .reads = true,
                    .newServer = true};
    window.resize(220, 400);
    const PlainLabel* chip = only(one);
    ASSERT_TRUE(LibraryRig::waitUntil([chip] { return chip->width() > 0 && chip->width() <= 220; }));
    EXPECT_TRUE(LibraryRig::waitUntil([chip] {
        return chip->height() >= chip->heightForWidth(chip->width());
    })) << chip->height();
}

TEST_F(NamesUnderTheText, AreNotReadAsMarkup)
{
    MentionSeen one = ana;
    one.name = u"<b>Ana</b>"_s;
    const PlainLabel* chip = only(one);
    EXPECT_EQ(chip->textFormat(), Qt::PlainText);
    EXPECT_TRUE(chip->text().contains("<b>"_L1));
}

TEST(NamesInTheComposer, FollowTheText)
{
    SampleLibrary sample;
    Composer composer(sample.library());
    composer.resize(900, 700);
    composer.show();
    composer.startNew(sample.reading());
    auto* chips = composer.findChild<MentionChips*>();
    const auto says = [chips](QLatin1String words) {
        return std::ranges::any_of(chips->findChildren<PlainLabel*>(), [words](const PlainLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    ASSERT_TRUE(LibraryRig::waitUntil([&composer] { return !composer.reachSentence().isEmpty(); }));
    EXPECT_FALSE(chips->isVisible());
    composer.form()->text()->insertPlainText(u"Ask @nobody@far.example"_s);
    EXPECT_TRUE(LibraryRig::waitUntil([&says] { return says("@nobody@far.example"_L1); }));
    EXPECT_TRUE(says("server where you know nobody"_L1));
    EXPECT_EQ(unnamedBelow(composer), QStringList());
    composer.form()->removeMention(u"@nobody@far.example"_s);
    EXPECT_TRUE(LibraryRig::waitUntil([chips] { return !chips->isVisible(); }));
}

} // namespace
} // namespace cohort
