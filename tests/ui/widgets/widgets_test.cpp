#include "tests/support/library_rig.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/circle_badge.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/undo_bar.h"

#include <QApplication>
#include <QDirIterator>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

bool isBlank(const QIcon& icon)
{
    const QImage image = icon.pixmap(QSize(22, 22), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > 0)
                return false;
    return true;
}

QColor strongestPixel(const QIcon& icon)
{
    const QImage image = icon.pixmap(QSize(22, 22), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
    QRgb best = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > qAlpha(best))
                best = image.pixel(x, y);
    return QColor(best);
}

TEST(Icons, AreNeverBlankEvenWithoutAnIconTheme)
{
    icons::preferBundled(true);
    for (const QString& name : {u"mail-reply-sender"_s, u"view-refresh"_s, u"no-such-icon-anywhere"_s})
        EXPECT_FALSE(isBlank(icons::named(name))) << name.toStdString();
    icons::preferBundled(false);
}

TEST(Icons, FollowThePaletteWithoutBeingMadeAgain)
{
    icons::preferBundled(true);
    const QIcon icon = icons::named(u"list-add"_s);
    style::apply(*qApp, style::Theme::Dark, 0);
    const int light = strongestPixel(icon).lightness();
    style::apply(*qApp, style::Theme::Light, 0);
    const int dark = strongestPixel(icon).lightness();
    EXPECT_GT(light, dark);
    style::apply(*qApp, style::Theme::System, 0);
    icons::preferBundled(false);
}

TEST(Icons, EveryCircleShapeIsDrawnAndDiffersFromTheOthers)
{
    std::vector<QImage> seen;
    for (const auto shape :
         {CircleShape::Disc, CircleShape::Square, CircleShape::Triangle, CircleShape::Diamond,
          CircleShape::Cross, CircleShape::Star, CircleShape::Hexagon, CircleShape::Ring}) {
        EXPECT_TRUE(QFile::exists(u":/icons/shapes/%1.svg"_s.arg(icons::shapeFile(shape))));
        const QIcon icon = icons::shape(shape, Qt::red);
        EXPECT_FALSE(isBlank(icon));
        const QImage image = icon.pixmap(QSize(16, 16), 1.0).toImage();
        for (const QImage& other : seen)
            EXPECT_NE(image, other);
        seen.push_back(image);
        EXPECT_FALSE(icons::shapeWord(shape).isEmpty());
    }
}

TEST(Avatar, TakesOneOrTwoLettersOfANameOfAnyScript)
{
    EXPECT_EQ(initials(u"Ana Maria Reyes"_s), u"AR"_s);
    EXPECT_EQ(initials(u"bell"_s), u"B"_s);
    EXPECT_EQ(initials(u"王小明"_s), u"王"_s);
    EXPECT_EQ(initials(u"ليلى حداد"_s), u"ل"_s);
    EXPECT_EQ(initials(u"🦊 Fox (she/her)"_s), u"F"_s);
    EXPECT_EQ(initials(u"🦊"_s), u"?"_s);
    EXPECT_EQ(initials(QString()), u"?"_s);
}

TEST(Avatar, ShowsAPictureAsADiscAndInitialsWithoutOne)
{
    QImage face(40, 40, QImage::Format_RGB32);
    face.fill(Qt::magenta);
    for (const qreal density : {1.0, 2.0}) {
        const int disc = avatarDiscPx(style::avatarPx, density);
        const QPixmap picture = QPixmap::fromImage(roundAvatar(face, disc));
        EXPECT_EQ(picture.size(), QSize(disc, disc)) << "a point of it for each point of the screen";
        const auto painted = [density](const QPixmap& shown) {
            QImage image(QSize(style::avatarPx, style::avatarPx) * density, QImage::Format_RGB32);
            image.setDevicePixelRatio(density);
            image.fill(Qt::yellow);
            QPainter painter(&image);
            paintAvatar(painter, QRect(0, 0, style::avatarPx, style::avatarPx), u"Ana"_s, {}, shown);
            return image;
        };
        const QImage with = painted(picture);
        EXPECT_EQ(with.pixelColor(with.rect().center()), QColor(Qt::magenta));
        EXPECT_EQ(with.pixelColor(with.width() - 6, with.height() - 6), QColor(Qt::yellow)) << "round";
        EXPECT_NE(painted({}).pixelColor(with.rect().center()), QColor(Qt::magenta));
    }
}

TEST(Avatar, IsCalledByItsName)
{
    AvatarBadge badge;
    badge.setPerson(u"Ana Reyes"_s, {});
    EXPECT_EQ(badge.accessibleName(), u"Ana Reyes"_s);
}

TEST(Labels, ShowHostileTextAsItWasTyped)
{
    PlainLabel label(u"<b>bold</b><img src='file:///etc/passwd'>"_s);
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
    ElidedLabel elided(u"<h1>x</h1>"_s);
    EXPECT_EQ(elided.accessibleName(), u"<h1>x</h1>"_s);
    EXPECT_FALSE(elided.toolTip().contains(u"<h1>"_s));
}

TEST(CircleBadge, SaysItsNameToAssistiveTechnology)
{
    const CircleBadge badge(Circle{.name = u"SLA board"_s, .shape = CircleShape::Square});
    EXPECT_EQ(badge.accessibleName(), u"SLA board"_s);
    EXPECT_GT(badge.sizeHint().width(), badge.sizeHint().height());
}

TEST(MessageBar, OffersTheWaysOutOfTheLatestMessageOnly)
{
    QWidget window;
    MessageBar bar(&window);
    bar.tell(MessageBar::Tone::Warning, u"first"_s);
    bar.addWayOut(u"Old way"_s);
    bar.tell(MessageBar::Tone::Notice, u"second"_s);
    QToolButton* way = bar.addWayOut(u"New way"_s);
    EXPECT_EQ(bar.words(), u"second"_s);
    EXPECT_EQ(bar.accessibleName(), u"second"_s);
    EXPECT_FALSE(bar.isHidden());
    int buttons = 0;
    for (const auto* button : bar.findChildren<QToolButton*>())
        buttons += button->text().contains(u"way"_s) && !button->isHidden() ? 1 : 0;
    EXPECT_EQ(buttons, 1);
    EXPECT_EQ(way->text(), u"New way"_s);
}

TEST(UndoBar, UndoesOnlyTheLatestAndOnlyOnce)
{
    QWidget window;
    UndoBar bar(&window);
    int first = 0;
    int second = 0;
    bar.offer(u"one"_s, [&first] { ++first; });
    bar.offer(u"two"_s, [&second] { ++second; });
    bar.undoNow();
    bar.undoNow();
    EXPECT_EQ(first, 0);
    EXPECT_EQ(second, 1);
    EXPECT_TRUE(bar.isHidden());
}

TEST(MessageBar, ShowsAllTheirWordsInANarrowPlace)
{
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* bar = new MessageBar(&page);
    column->addWidget(bar);
    column->addStretch(1);
    page.resize(480, 600);
    page.show();
    bar->tell(
        MessageBar::Tone::Warning,
        u"A sentence that is long enough to need several lines beside the two buttons that follow it. "_s
            .repeated(3));
    bar->addWayOut(u"Do this at once"_s);
    bar->addWayOut(u"Do nothing of it"_s);
    QCoreApplication::sendPostedEvents();
    const QLabel* words = nullptr;
    for (const QLabel* label : bar->findChildren<QLabel*>())
        if (!label->text().isEmpty())
            words = label;
    ASSERT_TRUE(words);
    EXPECT_TRUE(
        LibraryRig::waitUntil([words] { return words->height() >= words->heightForWidth(words->width()); }));
    page.resize(320, 600);
    EXPECT_TRUE(LibraryRig::waitUntil([words, bar] { return words->width() * 2 > bar->width(); }))
        << "the buttons leave no room";
    EXPECT_TRUE(
        LibraryRig::waitUntil([words] { return words->height() >= words->heightForWidth(words->width()); }));
}

/// Goes by what stands where, as the main window does.
class ReadingOrder final : public QWidget {
protected:
    bool focusNextPrevChild(bool next) override
    {
        return focusNextStop(*this, next ? TabStep::Forward : TabStep::Back);
    }
};

TEST(TabOrder, StaysInThePlaceWhenTheControlGoesAway)
{
    ReadingOrder page;
    auto* column = new QVBoxLayout(&page);
    std::vector<QPushButton*> buttons;
    for (const QString& words : {u"Lives"_s, u"List"_s, u"Answer"_s}) {
        buttons.push_back(new QPushButton(words, &page));
        column->addWidget(buttons.back());
    }
    page.resize(300, 300);
    page.show();
    page.activateWindow();
    ASSERT_TRUE(LibraryRig::waitUntil([&page] { return page.isActiveWindow(); }));
    buttons[2]->setFocus();
    ASSERT_TRUE(buttons[2]->hasFocus());
    buttons[2]->hide();
    EXPECT_TRUE(buttons[1]->hasFocus());
    buttons[1]->setEnabled(false);
    EXPECT_TRUE(buttons[0]->hasFocus()) << "the only one that is left";
}

} // namespace
} // namespace cohort
