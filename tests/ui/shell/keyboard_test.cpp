#include "tests/support/library_rig.h"
#include "tests/support/ui_fake_library.h"
#include "tests/support/ui_sample_window.h"
#include "ui/shell/commands.h"
#include "ui/shell/key_list.h"
#include "ui/shell/overview.h"
#include "ui/shell/quick_switcher.h"
#include "ui/shell/top_bar.h"
#include "ui/thread/thread_pane.h"
#include "ui/timeline/find_bar.h"
#include "ui/timeline/post_actions.h"
#include "ui/timeline/post_list.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"
#include "ui/widgets/contact_mime.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/undo_bar.h"

#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

class WindowByKeyboard : public testing::Test {
protected:
    [[nodiscard]] MainWindow& window() { return m_sample.window(); }
    [[nodiscard]] StreamPane* stream() { return window().streamPane(); }
    [[nodiscard]] PostList* list() { return stream()->list(); }
    [[nodiscard]] StreamModel* model() { return stream()->model(); }
    /// A word that stands in a post further down and not in the first one.
    [[nodiscard]] std::pair<QString, int> wordFurtherDown()
    {
        const QString first = model()->row(0).post.text.text;
        for (int row = 5; row < model()->rowCount(); ++row)
            for (const QString& word : model()->row(row).post.text.text.split(u' '))
                if (word.size() > 8 &&
                    std::ranges::all_of(word, [](QChar letter) { return letter.isLetter(); }) &&
                    !first.contains(word))
                    return {word, row};
        throw std::runtime_error("no word");
    }

    SampleWindow m_sample;
};

TEST_F(WindowByKeyboard, AQuestionMarkListsTheKeysThatWork)
{
    ASSERT_TRUE(m_sample.openCircle(1));
    list()->setFocus();
    QTest::keyClick(&window(), Qt::Key_Question);
    auto* keys = window().findChild<KeyList*>();
    ASSERT_TRUE(keys);
    QStringList words;
    for (const QLabel* label : keys->findChildren<QLabel*>())
        words << label->text();
    for (const Commands::Id id : window().commands()->ids()) {
        const QList<QKeySequence> bound = window().commands()->keys(id);
        if (bound.isEmpty())
            continue;
        EXPECT_TRUE(words.contains(window().commands()->words(id)));
        EXPECT_TRUE(std::ranges::any_of(words, [&bound](const QString& text) {
            return text.startsWith(bound.front().toString(QKeySequence::NativeText));
        })) << qPrintable(window().commands()->words(id));
    }
}

TEST_F(WindowByKeyboard, EveryKeyHasOneOwner)
{
    for (const Commands::Id id : window().commands()->ids())
        for (const QKeySequence& keys : window().commands()->keys(id))
            EXPECT_EQ(window().commands()->ownerOf(keys, id).value_or(QString()), QString())
                << qPrintable(keys.toString());
}

TEST_F(WindowByKeyboard, CtrlKGoesToACircleByItsName)
{
    ASSERT_TRUE(m_sample.openCircle(1));
    const StreamRef second = *window().rail()->circleNumber(2);
    const QString name = window().overview()->circle(second.circle)->circle.name;
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    auto* switcher = window().findChild<QuickSwitcher*>();
    ASSERT_TRUE(switcher);
    auto* typed = switcher->findChild<QLineEdit*>();
    QTest::keyClicks(typed, name);
    QTest::keyClick(typed, Qt::Key_Return);
    EXPECT_TRUE(SampleWindow::waitUntil([this, second] { return stream()->stream() == second; }));
}

TEST_F(WindowByKeyboard, TheCloakHidesEveryNameAndShowsThemAgain)
{
    ASSERT_TRUE(m_sample.openCircle(1));
    const QString name = model()->row(0).contactName;
    const QString circle = window().overview()->circles().front().circle.name;
    ASSERT_TRUE(m_sample.visibleWords().contains(name));
    QTest::keyClick(&window(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    const QString hidden = m_sample.visibleWords();
    EXPECT_FALSE(hidden.contains(name));
    EXPECT_FALSE(hidden.contains(circle)) << "nor the title of the window";
    EXPECT_FALSE(list()->isVisible());
    QTest::keyClick(&window(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(list()->isVisible());
    EXPECT_TRUE(m_sample.visibleWords().contains(name));
}

TEST_F(WindowByKeyboard, CtrlFFindsInTheStream)
{
    ASSERT_TRUE(m_sample.openCircle(1));
    list()->setFocus();
    const auto [word, row] = wordFurtherDown();
    QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
    FindBar* bar = stream()->findBar();
    ASSERT_TRUE(bar->isVisible());
    EXPECT_TRUE(bar->field()->hasFocus());
    EXPECT_FALSE(window().topBar()->searchField()->hasFocus());
    QTest::keyClicks(bar->field(), word);
    const int found = list()->currentIndex().row();
    EXPECT_TRUE(model()->row(found).post.text.text.contains(word, Qt::CaseInsensitive));
    EXPECT_FALSE(bar->status().isEmpty());
    QTest::keyClick(bar->field(), Qt::Key_Escape);
    EXPECT_FALSE(bar->isVisible());
    EXPECT_TRUE(list()->hasFocus());
    EXPECT_EQ(list()->currentIndex().row(), found) << "one stays at what was found";
}

TEST_F(WindowByKeyboard, CtrlFLooksOnInOlderPosts)
{
    window().openStream({.kind = StreamRef::Kind::Sphere, .sphere = Sphere::Professional});
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return model()->rowCount() > 0 && !model()->isLoading(); }));
    const StreamPage all = m_sample.rig().value<StreamPage>([this](QObject* asker, auto answer) {
        m_sample.library().streamPage(*stream()->stream(), {}, 400, asker, std::move(answer));
    });
    ASSERT_GT(all.rows.size(), 200U);
    const PostRow& far = all.rows[all.rows.size() - 3];
    QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
    stream()->findBar()->field()->setText(far.post.text.text.simplified());
    EXPECT_TRUE(SampleWindow::waitUntil([this, &far] {
        const PostRow* at = list()->currentRow();
        return at && at->post.text.text.simplified() == far.post.text.text.simplified();
    }));
}

TEST_F(WindowByKeyboard, CtrlFInAConversationSearchesThere)
{
    ASSERT_TRUE(m_sample.openCircle(1));
    list()->setFocus();
    list()->makeCurrent(0);
    QTest::keyClick(list(), Qt::Key_Return);
    ThreadPane* thread = window().threadPane();
    ASSERT_TRUE(SampleWindow::waitUntil([thread] { return thread->model()->rowCount() > 0; }));
    thread->list()->setFocus();
    QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_TRUE(thread->findBar()->isVisible());
    EXPECT_FALSE(stream()->findBar()->isVisible());
    thread->findBar()->field()->setText(u"no post says this"_s);
    EXPECT_TRUE(thread->findBar()->status().contains(u"Not found"_s));
    window().setSphere(Sphere::Personal);
    EXPECT_FALSE(thread->findBar()->isVisible()) << "the words go with the life they were looked for in";
    EXPECT_TRUE(thread->findBar()->field()->text().isEmpty());
}

TEST_F(WindowByKeyboard, CtrlAltArrowsGoFromAccountToAccount)
{
    window().setSphere(std::nullopt);
    ASSERT_EQ(window().overview()->visibleAccounts().size(), 2U);
    std::vector<AccountId> visited;
    for (int time = 0; time < 3; ++time) {
        QTest::keyClick(&window(), Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier);
        ASSERT_EQ(stream()->stream()->kind, StreamRef::Kind::Account);
        visited.push_back(stream()->stream()->account);
    }
    EXPECT_NE(visited[0], visited[1]);
    EXPECT_EQ(visited[0], visited[2]);
    QTest::keyClick(&window(), Qt::Key_Left, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(stream()->stream()->account, visited[1]);
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return model()->rowCount() > 0; }));
    for (const PostRow& row : model()->rows())
        EXPECT_EQ(row.post.ref.account, visited[1]);
    window().setSphere(Sphere::Professional);
    for (int time = 0; time < 2; ++time)
        QTest::keyClick(&window(), Qt::Key_Right, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(window().overview()->visibleAccounts().front().account.id, stream()->stream()->account)
        << "never one of the other life";
}

TEST_F(WindowByKeyboard, APersonDroppedOnACircleIsAddedAndTakenBack)
{
    const StreamRef target = *window().rail()->circleNumber(2);
    const auto outside = m_sample.rig().people({.notInCircle = target.circle, .limit = 1});
    ASSERT_EQ(outside.size(), 1U);
    const auto isMember = [this, target, &outside] {
        const auto members = m_sample.rig().people({.circle = target.circle, .limit = 1000});
        return std::ranges::any_of(members, [&outside](const PersonRow& row) {
            return row.contact.id == outside.front().contact.id;
        });
    };
    RailModel* rail = window().rail()->entries();
    int row = 0;
    while (rail->entry(row).stream != target)
        ++row;
    const std::unique_ptr<QMimeData> people(contactmime::make({outside.front().contact.id}));
    ASSERT_TRUE(rail->canDropMimeData(people.get(), Qt::CopyAction, -1, -1, rail->index(row)));
    ASSERT_TRUE(rail->dropMimeData(people.get(), Qt::CopyAction, -1, -1, rail->index(row)));
    ASSERT_TRUE(SampleWindow::waitUntil([this] { return window().undoBar()->isOffering(); }));
    EXPECT_TRUE(isMember());
    QString words;
    for (const QLabel* label : window().undoBar()->findChildren<QLabel*>())
        words += label->text();
    EXPECT_TRUE(words.contains(outside.front().contact.name)) << qPrintable(words);
    EXPECT_TRUE(words.contains(window().overview()->circle(target.circle)->circle.name));
    window().undoBar()->undoNow();
    EXPECT_TRUE(SampleWindow::waitUntil([&isMember] { return !isMember(); }));
}

TEST_F(WindowByKeyboard, NothingButPeopleCanBeDroppedOnACircle)
{
    RailModel* rail = window().rail()->entries();
    QMimeData text;
    text.setText(u"words"_s);
    for (int row = 0; row < rail->rowCount(); ++row)
        EXPECT_FALSE(rail->canDropMimeData(&text, Qt::CopyAction, -1, -1, rail->index(row)));
}

/// Takes the place of the desktop that opens addresses.
class Browser final : public QObject {
    Q_OBJECT
public:
    Browser() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    Q_INVOKABLE void open(const QUrl& url) { opened.append(url); }
    QList<QUrl> opened;
};

TEST_F(WindowByKeyboard, ALinkThatLooksLikeAnotherIsShownBeforeItIsOpened)
{
    Browser browser;
    ASSERT_TRUE(m_sample.openCircle(1));
    const Span span{
        .start = 0, .length = 4, .kind = SpanKind::Link, .target = u"https://bank.example@evil.example/"_s};
    window().findChild<PostActions*>()->choosePart(*model(), 0, {.kind = PostPart::Kind::Body}, span);
    EXPECT_TRUE(browser.opened.isEmpty());
    MessageBar* question = nullptr;
    for (MessageBar* bar : window().findChildren<MessageBar*>())
        if (bar->isVisible() && bar->words().contains(u"evil.example"_s))
            question = bar;
    ASSERT_TRUE(question) << "the whole address is in the question";
    for (QToolButton* button : question->findChildren<QToolButton*>())
        if (button->text() == "Open it"_L1)
            button->click();
    ASSERT_EQ(browser.opened.size(), 1);
    EXPECT_EQ(browser.opened.front().host(), u"evil.example"_s);
    EXPECT_FALSE(question->isVisible());
}

/// The window on a network in memory to which posts can be added while one reads.
class NewPosts : public testing::Test {
protected:
    NewPosts()
        : m_fake([this](TempStore& store, FakeNetwork& network) {
            m_board = store.addCircle(u"Board"_s, Sphere::Professional);
            store.addPerson(network.author(u"ana"_s), {m_board});
        })
    {
        m_fake.network().addHomePosts(m_fake.account(), u"ana"_s, 30);
        EXPECT_TRUE(m_fake.sync());
        m_window = std::make_unique<MainWindow>(m_fake.library(), m_state.filePath(u"window.ini"_s));
        m_window->resize(1000, 600);
        m_window->show();
        EXPECT_TRUE(LibraryRig::waitUntil([this] { return m_window->overview()->circle(m_board); }));
        m_window->openStream({.kind = StreamRef::Kind::Circle, .circle = m_board});
        EXPECT_TRUE(LibraryRig::waitUntil([this] { return model()->rowCount() == 30; }));
    }
    [[nodiscard]] StreamModel* model() { return m_window->streamPane()->model(); }
    [[nodiscard]] PostList* list() { return m_window->streamPane()->list(); }

    CircleId m_board = CircleId::None;
    FakeLibrary m_fake;
    QTemporaryDir m_state;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(NewPosts, WaitInABarAndMoveNothing)
{
    list()->makeCurrent(3);
    const int top = list()->visualRect(model()->index(3)).top();
    const PostId reading = model()->row(3).key.post;
    m_fake.network().addHomePosts(m_fake.account(), u"ana"_s, 3);
    ASSERT_TRUE(m_fake.sync());
    QPushButton* bar = nullptr;
    ASSERT_TRUE(LibraryRig::waitUntil([this, &bar] {
        for (QPushButton* button : m_window->streamPane()->findChildren<QPushButton*>())
            if (button->isVisible() && button->text().startsWith(u"3 "_s))
                bar = button;
        return bar != nullptr;
    }));
    EXPECT_EQ(model()->rowCount(), 30);
    EXPECT_EQ(list()->visualRect(model()->index(3)).top(), top);
    bar->click();
    EXPECT_EQ(model()->rowCount(), 33);
    EXPECT_EQ(list()->firstVisible(), 0);
    EXPECT_FALSE(bar->isVisible());
    EXPECT_EQ(model()->row(6).key.post, reading);
}

TEST_F(NewPosts, InOrderOfReadingComeInBelowWithoutABar)
{
    m_window->streamPane()->setOldestFirst(true);
    ASSERT_TRUE(LibraryRig::waitUntil([this] {
        return model()->rowCount() == 30 && model()->row(0).key.createdMs < model()->row(9).key.createdMs;
    }));
    // The place that was kept is looked up and found again after the rows are here: chosen once it has
    // settled.
    constexpr int settledTurns = 20;
    int top = 0;
    int turns = 0;
    ASSERT_TRUE(LibraryRig::waitUntil([&] {
        list()->makeCurrent(3);
        const int now = list()->visualRect(model()->index(3)).top();
        turns = now == top ? turns + 1 : 0;
        top = now;
        return turns >= settledTurns && !model()->isLoading();
    }));
    m_fake.network().addHomePosts(m_fake.account(), u"ana"_s, 3);
    ASSERT_TRUE(m_fake.sync());
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return model()->rowCount() == 33; }));
    EXPECT_EQ(model()->waiting(), 0);
    EXPECT_EQ(list()->visualRect(model()->index(3)).top(), top);
    EXPECT_LT(model()->row(31).key.createdMs, model()->row(32).key.createdMs);
}

} // namespace
} // namespace cohort

#include "keyboard_test.moc"
