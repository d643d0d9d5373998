#include "tests/support/ui_sample_window.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"

#include <QImage>
#include <QLabel>
#include <QPainter>

#include <gtest/gtest.h>

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

TEST(NoColourAlone, CirclesAreToldApartByTheirShapes)
{
    const QImage disc = inGrey(icons::shape(CircleShape::Disc, Qt::darkBlue).pixmap(QSize(16, 16)));
    const QImage square = inGrey(icons::shape(CircleShape::Square, Qt::darkBlue).pixmap(QSize(16, 16)));
    EXPECT_NE(disc, square);
}

TEST(NoColourAlone, AMessageSaysByItsMarkHowGraveItIs)
{
    QWidget page;
    MessageBar notice(&page);
    MessageBar error(&page);
    notice.tell(MessageBar::Tone::Notice, u"words"_s);
    error.tell(MessageBar::Tone::Error, u"words"_s);
    EXPECT_NE(inGrey(notice.findChild<QLabel*>()->pixmap()), inGrey(error.findChild<QLabel*>()->pixmap()));
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

} // namespace
} // namespace cohort
