// The hostile inputs other projects collected, through the sanitizer into rows of the window. That nothing
// they name is opened is watched from outside (tests/trust/opens_nothing_test.py).
#include "core/text/html_reader.h"
#include "core/text/link_policy.h"
#include "tests/support/figures.h"
#include "tests/support/hostile_suites.h"
#include "tests/support/library_rig.h"
#include "tests/support/open_sockets.h"
#include "ui/accounts/feed_folders.h"
#include "ui/people/link_dialog.h"
#include "ui/people/people_model.h"
#include "ui/people/people_view.h"
#include "ui/saved/highlight_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/quick_switcher.h"
#include "ui/thread/thread_pane.h"
#include "ui/timeline/post_list.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"
#include "ui/widgets/message_bar.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHelpEvent>
#include <QTemporaryDir>
#include <QToolTip>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// So many posts a window gets; all of a suite at once would take the store longer than the window.
constexpr qsizetype postsOfABatch = 250;
constexpr int peopleOfABatch = 5;

/// What a provider makes of a post whose every text is the input.
Post postOf(const QString& input, int number)
{
    Author author = authorNamed(u"writer%1"_s.arg(number % peopleOfABatch));
    author.name = cleanLine(input, 100);
    author.bio = cleanText(input, 2000);
    Post post = postBy(author, u"input-%1"_s.arg(number), minute(number));
    post.text = richTextFromHtml(input);
    if (number % 10 == 1)
        post.contentWarning = cleanLine(input, 200);
    post.media = {{.description = cleanText(input, 1000)}};
    post.card = LinkCard{.url = QUrl(u"https://work.test/"_s),
                         .title = cleanLine(input, 200),
                         .description = cleanText(input, 500)};
    return post;
}

/// A window on a batch of a suite.
class Shown final {
public:
    explicit Shown(const QStringList& inputs)
        : m_rig([&inputs](TempStore& temp) {
            const AccountId account = temp.addAccount(u"me"_s, Hat::Professional);
            const CircleId circle = temp.addCircle(u"Desk"_s, Sphere::Professional);
            std::vector<Post> posts;
            for (const QString& input : inputs)
                posts.push_back(postOf(input, static_cast<int>(posts.size())));
            for (int person = 0; person < std::min<int>(peopleOfABatch, int(posts.size())); ++person)
                (void)temp.addPerson(posts[size_t(person)].author, {circle});
            (void)temp.receive(account, posts);
        })
        , m_window(m_rig.library(), m_state.filePath(u"window.ini"_s))
    {
        m_window.resize(1280, 800);
        m_window.show();
    }

    /// Goes through every row; how many there were, and in `slowestMs` the longest a row took.
    int walkTheStream(qint64& slowestMs)
    {
        if (!LibraryRig::waitUntil([this] { return m_window.rail()->circleNumber(1).has_value(); }))
            return 0;
        m_window.openStream(*m_window.rail()->circleNumber(1));
        const StreamModel* model = m_window.streamPane()->model();
        if (!LibraryRig::waitUntil([model] { return model->rowCount() > 0 && !model->isLoading(); }))
            return 0;
        PostList* list = m_window.streamPane()->list();
        int row = 0;
        for (; row < model->rowCount(); ++row) {
            QElapsedTimer clock;
            clock.start();
            list->makeCurrent(row);
            (void)list->grab();
            slowestMs = std::max(slowestMs, clock.elapsed());
            const QPoint at(60, 20);
            QHelpEvent asks(QEvent::ToolTip, at, list->viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(list->viewport(), &asks);
            (void)LibraryRig::waitUntil([model] { return !model->isLoading(); });
        }
        QToolTip::hideText();
        return row;
    }
    bool openAConversation()
    {
        const PostRow post = m_window.streamPane()->model()->row(0);
        m_window.openThread(post);
        const bool there = LibraryRig::waitUntil(
            [this, &post] { return m_window.threadPane()->model()->indexOf(post.key.post) >= 0; });
        (void)m_window.grab();
        return there;
    }
    bool showThePeople()
    {
        m_window.showPlace(Place::People);
        const PeopleModel* model = m_window.peoplePage()->model();
        const bool there =
            LibraryRig::waitUntil([model] { return model->rowCount() > 0 && model->person(0); });
        if (there)
            m_window.showPerson(model->person(0)->contact.id);
        (void)m_window.grab();
        return there;
    }

    /// Every fifth input in dialogs, switchers and bars; each has its own sort of text.
    void showInDialogs(const QStringList& inputs)
    {
        for (qsizetype at = 0; at < inputs.size(); at += 5) {
            const QString line = cleanLine(inputs[at], 200);
            SavedPost saved;
            saved.post.text = richTextFromHtml(inputs[at]);
            HighlightDialog highlight(saved, &m_window);
            FeedFolders folders({line}, &m_window);
            QuickSwitcher switcher({{.words = line, .hint = line}}, &m_window);
            LinkDialog same({.oneName = line, .otherName = line, .evidence = {LinkEvidence{}}}, {},
                            &m_window);
            MessageBar bar(&m_window);
            bar.tell(MessageBar::Tone::Error, line);
            for (QWidget* dialog :
                 std::initializer_list<QWidget*>{&highlight, &folders, &switcher, &same, &bar})
                EXPECT_FALSE(dialog->grab().isNull());
        }
    }

private:
    LibraryRig m_rig;
    QTemporaryDir m_state;
    MainWindow m_window;
};

TEST(HostileCorpora, AreShownByTheWindow)
{
    const auto suites = hostileSuites();
    if (suites.empty())
        GTEST_SKIP() << "no shared folder with suites on this machine";
    for (const HostileSuite& suite : suites) {
        const std::string name = suite.name;
        if (name == "html5lib tokens" || name == "feedparser")
            continue; // tokens of a parser and whole feeds: the layout alone is tried with them
        qint64 slowestMs = 0;
        int shown = 0;
        for (qsizetype from = 0; from < suite.inputs.size(); from += postsOfABatch) {
            const QStringList batch = suite.inputs.mid(from, postsOfABatch);
            Shown window(batch);
            const int rows = window.walkTheStream(slowestMs);
            ASSERT_GT(rows, 0) << name << " from " << from;
            EXPECT_TRUE(window.openAConversation()) << name << " from " << from;
            EXPECT_TRUE(window.showThePeople()) << name << " from " << from;
            window.showInDialogs(batch);
            shown += rows;
        }
        EXPECT_GE(shown, suite.atLeast / 4) << name;
        printFigure("payloads in the window, " + name,
                    std::to_string(shown) + " of " + std::to_string(suite.inputs.size()) + ", the slowest " +
                        std::to_string(slowestMs) + " ms");
    }
    EXPECT_LE(internetSockets(), 0) << "nothing was fetched";
}

} // namespace
} // namespace cohort
