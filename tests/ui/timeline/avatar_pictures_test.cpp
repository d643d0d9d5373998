#include "ui/timeline/avatar_pictures.h"

#include "tests/support/ui_pages.h"
#include "tests/support/ui_sample_window.h"
#include "ui/people/people_model.h"
#include "ui/people/people_view.h"
#include "ui/people/person_view.h"
#include "ui/timeline/picture_consents.h"
#include "ui/timeline/pictures.h"
#include "ui/timeline/post_list.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/style.h"

#include <QCheckBox>
#include <QListView>
#include <QScrollBar>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// A post in a circle of the sample network by somebody of my people who has a profile picture.
class AvatarsInTheWindow : public testing::Test {
protected:
    AvatarsInTheWindow()
    {
        for (int circle = 1; m_row < 0 && window().rail()->circleNumber(circle); ++circle)
            if (m_sample.openCircle(circle))
                m_row = firstWithPicture();
        if (m_row < 0)
            throw std::runtime_error("nobody in the circles of the sample network has a profile picture");
        list()->makeCurrent(m_row);
        list()->grab();
    }
    [[nodiscard]] MainWindow& window() { return m_sample.window(); }
    [[nodiscard]] PostList* list() { return window().streamPane()->list(); }
    [[nodiscard]] StreamModel* model() { return window().streamPane()->model(); }
    [[nodiscard]] PostRow row() { return model()->row(m_row); }
    [[nodiscard]] Pictures* pictures() { return window().findChild<Pictures*>(); }
    [[nodiscard]] int firstWithPicture()
    {
        for (int row = 0; row < model()->rowCount(); ++row)
            if (!model()->row(row).post.author.avatarUrl.isEmpty() &&
                model()->row(row).contact != ContactId::None && !model()->row(row).mine)
                return row;
        return -1;
    }
    void allow(bool allowed)
    {
        pictures()->consents().setPersonAllowed(row().contact, row().post.ref.account, allowed);
    }
    [[nodiscard]] bool isHere() { return !pictures()->avatars().picture(row(), style::avatarPx, 1).isNull(); }
    /// What the list shows of the row.
    [[nodiscard]] QImage painted()
    {
        return list()->viewport()->grab(list()->visualRect(model()->index(m_row))).toImage();
    }
    [[nodiscard]] std::vector<QRect> rows()
    {
        std::vector<QRect> boxes;
        for (int row = 0; row < model()->rowCount(); ++row)
            boxes.push_back(list()->visualRect(model()->index(row)));
        return boxes;
    }

    SampleWindow m_sample;
    int m_row = -1;
};

TEST_F(AvatarsInTheWindow, AreInitialsUntilSomebodyIsAllowed)
{
    EXPECT_FALSE(isHere());
    const QImage initials = painted();
    const auto before = rows();
    allow(true);
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return isHere(); }));
    EXPECT_NE(painted(), initials);
    EXPECT_EQ(rows(), before) << "no row moved";
    allow(false);
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return !isHere(); }));
    EXPECT_EQ(painted(), initials);
}

TEST_F(AvatarsInTheWindow, AreAsSharpAsTheScreen)
{
    allow(true);
    ASSERT_TRUE(SampleWindow::waitUntil(
        [this] { return !pictures()->avatars().picture(row(), style::avatarPx, 2).isNull(); }));
    EXPECT_EQ(pictures()->avatars().picture(row(), style::avatarPx, 2).width(),
              avatarDiscPx(style::avatarPx, 2));
}

TEST_F(AvatarsInTheWindow, OfOneMessageAreNotAllowedWithIt)
{
    pictures()->consents().allowMessage(row());
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return pictures()->consents().covers(row()); }));
    EXPECT_FALSE(pictures()->consents().coversPerson(row().contact, row().circles));
    EXPECT_FALSE(isHere());
}

TEST_F(AvatarsInTheWindow, AreAllowedAndTakenBackOnThePersonsPage)
{
    PeopleView page(m_sample.library());
    page.setAvatars(pictures()->avatars());
    page.resize(1000, 700);
    page.show();
    ASSERT_TRUE(SampleWindow::waitUntil([&] { return page.model()->rowOf(row().contact) >= 0; }));
    page.showPerson(row().contact);
    auto* badge = page.person()->findChild<AvatarBadge*>();
    auto* box = page.person()->findChild<QCheckBox*>();
    ASSERT_TRUE(SampleWindow::waitUntil([&] { return page.person()->isVisible() && box->isVisible(); }));
    EXPECT_FALSE(box->isChecked());
    EXPECT_FALSE(badge->hasPicture());
    EXPECT_EQ(badge->accessibleName(), row().contactName);
    const auto entry = [&] {
        return page.list()->viewport()->grab(page.list()->visualRect(page.list()->currentIndex())).toImage();
    };
    const QImage initials = entry();
    box->click();
    ASSERT_TRUE(SampleWindow::waitUntil([badge] { return badge->hasPicture(); }));
    EXPECT_TRUE(box->isChecked());
    ASSERT_TRUE(SampleWindow::waitUntil([&] { return entry() != initials; })) << "in the list, too";
    box->click();
    ASSERT_TRUE(SampleWindow::waitUntil([badge] { return !badge->hasPicture(); }));
    EXPECT_FALSE(box->isChecked());
}

TEST_F(AvatarsInTheWindow, TellInOneLifeOfNoCircleOfTheOther)
{
    LibraryRig& rig = m_sample.rig();
    Sphere shown = Sphere::Personal;
    for (const CircleRow& circle : rig.value<std::vector<CircleRow>>(
             [&](QObject* asker, auto answer) { m_sample.library().circles(asker, std::move(answer)); }))
        if (circle.circle.id == row().circles.front())
            shown = circle.circle.sphere;
    const Sphere hidden = shown == Sphere::Personal ? Sphere::Professional : Sphere::Personal;
    const CircleId elsewhere = rig.circle(u"Elsewhere"_s, hidden, {row().contact});
    const ContactId contact = row().contact;
    PeopleView page(m_sample.library());
    page.setAvatars(pictures()->avatars());
    page.resize(1000, 700);
    page.show();
    auto* badge = page.person()->findChild<AvatarBadge*>();
    auto* box = page.person()->findChild<QCheckBox*>();
    const auto open = [&](std::optional<Sphere> life) {
        page.setSphere(life);
        ASSERT_TRUE(SampleWindow::waitUntil([&] { return page.model()->rowOf(contact) >= 0; }));
        page.showPerson(contact);
        ASSERT_TRUE(SampleWindow::waitUntil([box] { return box->isVisible(); }));
    };
    const auto entry = [&] {
        return page.list()->viewport()->grab(page.list()->visualRect(page.list()->currentIndex())).toImage();
    };
    open(shown);
    const QString words = box->text();
    const QImage initials = entry();
    rig.value<void>([&](QObject* asker, auto answer) {
        m_sample.library().allowPictures({.kind = PictureConsent::Kind::Circle, .circle = elsewhere}, asker,
                                         std::move(answer));
    });
    open(std::nullopt);
    ASSERT_TRUE(SampleWindow::waitUntil([&] { return badge->hasPicture() && !box->isEnabled(); }));
    EXPECT_NE(box->text(), words) << "allowed for a circle";
    open(shown);
    EXPECT_FALSE(box->isChecked());
    EXPECT_TRUE(box->isEnabled());
    EXPECT_EQ(box->text(), words);
    EXPECT_FALSE(badge->hasPicture());
    EXPECT_EQ(entry(), initials) << "in the list, too";
}

} // namespace
} // namespace cohort
