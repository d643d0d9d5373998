#include "core/policy/rules.h"
#include "core/wording/sentences.h"
#include "tests/support/ui_sample_window.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_form.h"
#include "ui/composer/mention_chips.h"
#include "ui/composer/warning_bars.h"
#include "ui/saved/saved_list.h"
#include "ui/saved/saved_view.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"

#include <QImage>
#include <QLabel>
#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// A picture as somebody sees it who tells no colours apart.
QImage inGrey(const QPixmap& picture)
{
    QImage seen(picture.size(), QImage::Format_Grayscale8);
    seen.fill(Qt::white);
    QPainter(&seen).drawPixmap(0, 0, picture);
    return seen;
}

/// Of how many points in a hundred two pictures differ so much that one sees it.
int differenceOf(const QImage& one, const QImage& other)
{
    constexpr int visible = 96; // of 255
    int different = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            different += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) >= visible ? 1 : 0;
    return one.size() == other.size() ? different * 100 / (one.width() * one.height()) : 100;
}

/// Less is the noise of edges that are drawn softly.
constexpr int leastDifference = 5;

constexpr std::array allShapes{CircleShape::Disc,    CircleShape::Square, CircleShape::Triangle,
                               CircleShape::Diamond, CircleShape::Cross,  CircleShape::Star,
                               CircleShape::Hexagon, CircleShape::Ring};

constexpr std::array allTones{MessageBar::Tone::Notice, MessageBar::Tone::Warning, MessageBar::Tone::Error,
                              MessageBar::Tone::Alarm};

constexpr std::array allStates{SendState::Held, SendState::Waiting, SendState::Sending, SendState::Checking,
                               SendState::Sent, SendState::Failed,  SendState::Refused, SendState::Cancelled};

TEST(NoColourAlone, CirclesAreToldApartByTheirShapes)
{
    for (const CircleShape one : allShapes)
        for (const CircleShape other : allShapes) {
            if (one >= other)
                continue;
            const QImage first = inGrey(icons::shape(one, Qt::darkBlue).pixmap(QSize(16, 16)));
            const QImage second = inGrey(icons::shape(other, Qt::darkBlue).pixmap(QSize(16, 16)));
            EXPECT_GE(differenceOf(first, second), leastDifference)
                << qPrintable(icons::shapeFile(one)) << " and " << qPrintable(icons::shapeFile(other));
            EXPECT_NE(icons::shapeWord(one), icons::shapeWord(other));
        }
}

/// The mark before the words of a bar.
QImage markOf(const MessageBar& bar)
{
    return inGrey(bar.findChild<QLabel*>()->pixmap());
}

TEST(NoColourAlone, AMessageSaysByItsMarkHowGraveItIs)
{
    QWidget page;
    std::vector<QImage> marks;
    for (const MessageBar::Tone tone : allTones) {
        auto* bar = new MessageBar(&page);
        bar->tell(tone, u"words"_s);
        for (std::size_t other = 0; other < marks.size(); ++other)
            EXPECT_GE(differenceOf(markOf(*bar), marks[other]), leastDifference)
                << marks.size() << " and " << other;
        marks.push_back(markOf(*bar));
    }
}

TEST(NoColourAlone, TheComposerAlarmsByItsMarkThatAnyoneCouldReadIt)
{
    SampleWindow sample;
    WarningBars bars(nullptr);
    Preview preview;
    preview.reach.warnings = {{.rule = QString(rule::distrustedServer)},
                              {.rule = QString(rule::distrustedServer), .needsConsent = true},
                              {.rule = QString(rule::cannotLimit), .needsConsent = true}};
    bars.show(preview, {}, *sample.window().composer()->form()->accounts());
    std::vector<QImage> marks;
    for (const MessageBar* bar : bars.findChildren<MessageBar*>())
        if (!bar->isHidden())
            marks.push_back(markOf(*bar));
    ASSERT_GE(marks.size(), 3U);
    EXPECT_GE(differenceOf(marks[0], marks[1]), leastDifference);
    EXPECT_GE(differenceOf(marks[0], marks[2]), leastDifference);
    EXPECT_GE(differenceOf(marks[1], marks[2]), leastDifference);
}

TEST(NoColourAlone, ANameThatIsDangerousIsCalledSoInWords)
{
    const auto said = [](const MentionSeen& mention) {
        MentionChips chips(nullptr);
        chips.show({mention});
        return chips.findChild<PlainLabel*>()->text();
    };
    MentionSeen ana{.handle = u"@ana@work.test"_s, .name = u"Ana"_s, .reads = true};
    EXPECT_FALSE(said(ana).contains("Careful"_L1)) << qPrintable(said(ana));
    ana.lookalike = true;
    EXPECT_TRUE(said(ana).contains("Careful"_L1)) << qPrintable(said(ana));
}

TEST(NoColourAlone, StatesOfTheOutboxAreWords)
{
    QStringList words;
    for (const SendState state : allStates)
        words.append(wording::name(state));
    EXPECT_FALSE(words.contains(QString()));
    EXPECT_EQ(words.removeDuplicates(), 0);
}

TEST(NoColourAlone, APostThatIsUnreadSaysSo)
{
    SampleWindow sample;
    ASSERT_TRUE(sample.openCircle(1));
    const StreamModel* model = sample.window().streamPane()->model();
    int unread = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const bool said = model->index(row).data(Qt::AccessibleTextRole).toString().contains(u". unread"_s);
        EXPECT_EQ(said, !model->row(row).read && !model->row(row).mine) << row;
        unread += said ? 1 : 0;
    }
    EXPECT_GT(unread, 0);
}

TEST(NoColourAlone, TheLifeOfACircleIsWrittenOverItInTheRail)
{
    SampleWindow sample;
    sample.window().setSphere(std::nullopt);
    QStringList headings;
    const RailModel* rail = sample.window().rail()->entries();
    ASSERT_TRUE(SampleWindow::waitUntil([&] {
        headings.clear();
        for (int row = 0; row < rail->rowCount(); ++row)
            if (rail->entry(row).kind == RailEntry::Kind::Heading)
                headings.append(rail->entry(row).words);
        return headings.size() > 1;
    }));
    EXPECT_TRUE(headings.contains(wording::name(Sphere::Professional)));
    EXPECT_TRUE(headings.contains(wording::name(Sphere::Personal)));
}

TEST(NoColourAlone, TheLifeOfASavedConversationIsWrittenWhereBothAreShown)
{
    SampleWindow sample;
    const auto said = [&sample](std::optional<Sphere> life) {
        sample.window().setSphere(life);
        sample.window().showPlace(Place::Library);
        const SavedListModel* model = sample.window().savedPage()->model();
        EXPECT_TRUE(SampleWindow::waitUntil([&] { return model->rowCount() > 0; }));
        sample.rig().settle();
        return std::pair(model->remarks(model->row(0)),
                         model->index(0).data(Qt::AccessibleTextRole).toString());
    };
    const QString life = wording::name(Sphere::Professional);
    const auto [shownOfBoth, readOfBoth] = said(std::nullopt);
    EXPECT_TRUE(shownOfBoth.contains(life)) << qPrintable(shownOfBoth);
    EXPECT_TRUE(readOfBoth.contains(life)) << qPrintable(readOfBoth);
    const auto [shownOfOne, readOfOne] = said(Sphere::Professional);
    EXPECT_FALSE(shownOfOne.contains(life)) << qPrintable(shownOfOne);
    EXPECT_FALSE(readOfOne.contains(life)) << qPrintable(readOfOne);
}

} // namespace
} // namespace cohort
