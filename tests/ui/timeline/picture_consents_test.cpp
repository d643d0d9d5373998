#include "ui/timeline/picture_consents.h"

#include "tests/support/ui_pages.h"
#include "tests/support/ui_sample_window.h"
#include "ui/settings/reading_page.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/commands.h"
#include "ui/shell/overview.h"
#include "ui/timeline/pictures.h"
#include "ui/timeline/post_actions.h"
#include "ui/timeline/post_list.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"
#include "ui/widgets/undo_bar.h"

#include <QListWidget>
#include <QMenu>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// A circle of the sample network with posts that have pictures.
class PicturesInTheWindow : public testing::Test {
protected:
    PicturesInTheWindow()
    {
        for (int circle = 1; m_row < 0 && window().rail()->circleNumber(circle); ++circle)
            if (m_sample.openCircle(circle))
                m_row = firstPicture();
        if (m_row < 0)
            throw std::runtime_error("no picture in the circles of the sample network");
        list()->makeCurrent(m_row);
    }
    [[nodiscard]] MainWindow& window() { return m_sample.window(); }
    [[nodiscard]] PostList* list() { return window().streamPane()->list(); }
    [[nodiscard]] StreamModel* model() { return window().streamPane()->model(); }
    [[nodiscard]] Pictures* pictures() { return window().findChild<Pictures*>(); }
    [[nodiscard]] int firstPicture()
    {
        for (int row = 0; row < model()->rowCount(); ++row)
            if (PictureConsents::hasPictures(model()->row(row).post) &&
                model()->row(row).contact != ContactId::None && !model()->row(row).mine)
                return row;
        return -1;
    }
    [[nodiscard]] PostRow row() { return model()->row(m_row); }
    [[nodiscard]] QUrl picture()
    {
        for (const Media& media : row().post.media)
            if (media.kind == MediaKind::Image)
                return media.url;
        return {};
    }
    [[nodiscard]] QAction* choice(const QString& words)
    {
        m_menu = window().findChild<PostActions*>()->menuFor(*model(), m_row);
        for (QAction* action : m_menu->actions()) {
            QString shown = action->text();
            shown.remove(u'&').remove(u'\u2068').remove(u'\u2069');
            if (shown == words)
                return action;
        }
        return nullptr;
    }
    [[nodiscard]] bool isShown()
    {
        return SampleWindow::waitUntil([this] { return !pictures()->image(picture()).isNull(); });
    }
    [[nodiscard]] std::vector<PictureConsent> consents()
    {
        return m_sample.rig().value<std::vector<PictureConsent>>([this](QObject* asker, auto answer) {
            m_sample.library().pictureConsents({}, asker, std::move(answer));
        });
    }

    SampleWindow m_sample;
    int m_row = -1;
    QPointer<QMenu> m_menu;
};

TEST_F(PicturesInTheWindow, NoneIsFetchedUnasked)
{
    EXPECT_TRUE(pictures()->image(picture()).isNull());
    EXPECT_TRUE(consents().empty());
    EXPECT_FALSE(pictures()->consents().covers(row()));
}

TEST_F(PicturesInTheWindow, TheBoxBesideThePostShowsThisMessagesPictures)
{
    PostPart part{.kind = PostPart::Kind::LoadPicture, .index = 0};
    window().findChild<PostActions*>()->choosePart(*model(), m_row, part, {});
    ASSERT_TRUE(isShown());
    ASSERT_EQ(consents().size(), 1U);
    EXPECT_EQ(consents().front().kind, PictureConsent::Kind::Message);
    EXPECT_EQ(consents().front().post.uri, row().post.ref.uri);
    const PostRef ref = row().post.ref;
    m_sample.reopenWindow();
    ASSERT_TRUE(
        SampleWindow::waitUntil([this, ref] { return model()->indexOf(ref) >= 0 && !model()->isLoading(); }));
    m_row = model()->indexOf(ref);
    list()->makeCurrent(m_row);
    EXPECT_TRUE(isShown()) << "the consent outlives the program";
}

TEST_F(PicturesInTheWindow, APersonCanBeAllowedAndTakenBack)
{
    QAction* always = choice(u"Always for "_s + row().contactName);
    ASSERT_TRUE(always);
    always->trigger();
    ASSERT_TRUE(isShown());
    EXPECT_FALSE(choice(u"Show this picture"_s)) << "nothing is left to ask";
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return window().undoBar()->isOffering(); }));
    window().undoBar()->undoNow();
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return consents().empty(); }));
    EXPECT_TRUE(SampleWindow::waitUntil([this] { return pictures()->image(picture()).isNull(); }));
}

TEST_F(PicturesInTheWindow, ACircleIsAllowedAndWithdrawnInTheSettings)
{
    const auto stream = window().streamPane()->stream();
    ASSERT_TRUE(stream);
    const QString circle = window().overview()->circle(stream->circle)->circle.name;
    QAction* always = choice(u"Always in "_s + circle);
    ASSERT_TRUE(always);
    always->trigger();
    ASSERT_TRUE(isShown());
    window().commands()->action(Commands::Id::Settings)->trigger();
    auto* dialog = window().findChild<SettingsDialog*>();
    auto* page = dialog->findChild<ReadingPage*>();
    auto* shown = page->findChild<QListWidget*>();
    ASSERT_TRUE(SampleWindow::waitUntil(
        [shown, circle] { return shown->count() == 1 && shown->item(0)->text().contains(circle); }));
    shown->item(0)->setSelected(true);
    press(*page, u"Withdraw"_s);
    EXPECT_TRUE(SampleWindow::waitUntil([this] { return consents().empty(); }));
    EXPECT_TRUE(SampleWindow::waitUntil([this] { return pictures()->image(picture()).isNull(); }))
        << "what was shown is forgotten";
}

TEST_F(PicturesInTheWindow, TheSettingsNameNoConsentOfTheOtherLife)
{
    const QString name = row().contactName;
    choice(u"Always for "_s + name)->trigger();
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return consents().size() == 1; }));
    const auto person =
        m_sample.rig().people({.words = name, .sphere = Sphere::Personal, .orNoCircle = false});
    if (!person.empty())
        GTEST_SKIP() << "the first with a picture is of both lives";
    window().setSphere(Sphere::Personal);
    window().commands()->action(Commands::Id::Settings)->trigger();
    auto* shown = window().findChild<SettingsDialog*>()->findChild<ReadingPage*>()->findChild<QListWidget*>();
    ASSERT_TRUE(SampleWindow::waitUntil([shown] { return shown->count() > 0; }));
    EXPECT_FALSE(shown->item(0)->text().contains(name));
}

} // namespace
} // namespace cohort
