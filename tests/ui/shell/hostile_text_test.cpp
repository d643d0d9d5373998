#include "core/store/accounts.h"
#include "core/store/outbox.h"
#include "core/store/saved_shelf.h"
#include "core/store/saved_threads.h"
#include "tests/support/library_rig.h"
#include "tests/support/open_sockets.h"
#include "ui/accounts/feed_folders.h"
#include "ui/composer/accounts_box.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_form.h"
#include "ui/people/card_preview.h"
#include "ui/people/link_dialog.h"
#include "ui/people/people_model.h"
#include "ui/people/people_view.h"
#include "ui/receipt/view_as_dialog.h"
#include "ui/saved/highlight_dialog.h"
#include "ui/saved/saved_list.h"
#include "ui/saved/saved_pane.h"
#include "ui/saved/saved_view.h"
#include "ui/search/search_model.h"
#include "ui/search/search_pane.h"
#include "ui/shell/main_window.h"
#include "ui/shell/quick_switcher.h"
#include "ui/thread/thread_pane.h"
#include "ui/timeline/post_list.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QCheckBox>
#include <QDesktopServices>
#include <QFile>
#include <QHelpEvent>
#include <QLabel>
#include <QScrollBar>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTextEdit>
#include <QToolTip>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

// What stands behind "bait" must never be looked for; tests/trust/opens_nothing_test.py watches that from
// outside.
const QString markup =
    u"<h1>big</h1><img src=\"https://evil.test/x.png\"><a "
    u"href=\"file:///etc/passwd\">here</a><script>x</script>"
    "<img src=\"file:///cohort-bait/a.png\"><img src='/cohort-bait/b.svg'><img "
    "src=\"//cohort-bait/share/c.png\">"
    "<img src=\"\\\\cohort-bait\\share\\d.png\"><link rel=stylesheet href=\"file:///cohort-bait/e.css\">"
    "<style>@import url(file:///cohort-bait/f.css); p { background: url(/cohort-bait/g.png) }</style>"
    "<table background=\"file:///cohort-bait/h.png\"><td>x</table> ![i](file:///cohort-bait/i.png)"_s;
const QString bidi = u"invoice\u202Egpj.exe \u2066\u2067\u202D\u200F right \u061C\u202C"_s;

Author hostileAuthor()
{
    Author author = authorNamed(u"mallory"_s);
    author.name = markup + bidi + u"\n\n<b>second line</b>"_s + u"N"_s.repeated(100'000);
    author.handle = u"@<i>mallory</i>\u202E@"_s + u"long."_s.repeated(200) + u"work.test"_s;
    author.bio = markup + bidi + u"bio "_s.repeated(25'000);
    return author;
}

RichText manyMentions()
{
    constexpr int mentions = 5'000;
    RichText rich;
    for (int at = 0; at < mentions; ++at) {
        const QString handle = u"@user%1"_s.arg(at);
        rich.spans.append({.start = static_cast<int>(rich.text.size()),
                           .length = static_cast<int>(handle.size()),
                           .kind = SpanKind::Mention,
                           .target = u"https://work.test/users/user%1"_s.arg(at)});
        rich.text += handle + u' ';
    }
    return rich;
}

std::vector<Post> hostilePosts()
{
    const Author author = hostileAuthor();
    std::vector<Post> posts;
    for (const RichText& text :
         {RichText::plain(markup), RichText::plain(bidi), RichText::plain(u"word "_s.repeated(20'000)),
          RichText::plain(u"W"_s.repeated(100'000)), manyMentions(),
          RichText::plain(u"\u0301"_s.repeated(20'000)), RichText::plain(u"\n"_s.repeated(5'000) + u"end")}) {
        Post post = postBy(author, u"hostile-%1"_s.arg(posts.size()), minute(int(posts.size())));
        post.text = text;
        post.media = {{.description = markup + bidi}};
        posts.push_back(post);
    }
    Post warned = postBy(author, u"warned"_s, minute(60));
    warned.contentWarning = markup + bidi + u"cw"_s.repeated(50'000);
    posts.push_back(warned);
    return posts;
}

/// Writes down every address that something asks the system to open.
class Openings final : public QObject {
    Q_OBJECT
public:
    Openings()
    {
        for (const QString& scheme : schemes)
            QDesktopServices::setUrlHandler(scheme, this, "note");
    }
    ~Openings() override
    {
        for (const QString& scheme : schemes)
            QDesktopServices::unsetUrlHandler(scheme);
    }
    [[nodiscard]] int count() const { return m_count; }

public slots:
    void note(const QUrl&) { ++m_count; }

private:
    const QStringList schemes{u"http"_s, u"https"_s, u"file"_s, u"mailto"_s};
    int m_count = 0;
};

class HostileText : public testing::Test {
protected:
    HostileText()
        : m_rig([this](TempStore& temp) {
            const AccountId account = temp.addAccount(u"me"_s, Hat::Professional);
            m_circle = temp.addCircle(u"Desk"_s, Sphere::Professional);
            (void)temp.addPerson(hostileAuthor(), {m_circle});
            const auto posts = hostilePosts();
            (void)temp.receive(account, posts);
            m_answered = {.account = account, .uri = posts.front().ref.uri};
            temp.write([this](Connection& connection) -> Result<void> {
                const auto saved = store::saveThread(connection, {.post = m_answered, .now = minute(90)});
                if (!saved)
                    return fail(saved.error());
                const auto thread = store::savedThread(connection, *saved);
                if (!thread)
                    return fail(thread.error());
                const auto noted =
                    store::annotate(connection, thread->posts.front().id, {.note = markup + bidi});
                return noted ? Result<void>() : fail(noted.error());
            });
            fillPlaces(temp);
        })
        , m_window(m_rig.library(), m_state.filePath(u"window.ini"_s))
    {
        m_window.resize(1280, 800);
        m_window.show();
    }

    /// A server that names itself and me in markup, and what it answered to my posts.
    void fillPlaces(TempStore& temp)
    {
        store::StoredAccount hostile{.secretBackend = u"session"_s};
        hostile.account = {.provider = u"mastodon"_s, .server = QUrl(u"https://evil.test"_s)};
        hostile.account.facts = {.me = hostileAuthor(), .serverSoftware = markup, .serverVersion = markup};
        hostile.account.facts.me.uri = u"https://evil.test/users/me"_s;
        hostile.account.facts.can.visibilities = {Visibility::Anyone};
        const AccountId account = temp.write(
            [&hostile](Connection& connection) { return store::saveAccount(connection, hostile); });
        temp.write([account](Connection& connection) -> Result<void> {
            const Draft draft{.text = markup + bidi, .contentWarning = markup};
            std::vector<store::OutboxEntry> entries;
            for (const SendState state :
                 {SendState::Waiting, SendState::Sent, SendState::Failed, SendState::Refused})
                entries.push_back({.row = {.account = account,
                                           .draft = draft,
                                           .state = state,
                                           .created = minute(70),
                                           .notBefore = minute(1'000'000),
                                           .sentence = markup,
                                           .errorKind = int(ErrorKind::Refused),
                                           .errorDetail = markup,
                                           .widerReach = {markup + bidi, u"@<b>eve</b>@evil.test"_s}},
                                   .idempotencyKey = u"key-%1"_s.arg(entries.size())});
            const auto queued = store::enqueue(connection, entries);
            return queued ? Result<void>() : fail(queued.error());
        });
    }

    [[nodiscard]] bool openCircle()
    {
        if (!LibraryRig::waitUntil([this] { return m_window.rail()->circleNumber(1).has_value(); }))
            return false;
        m_window.openStream(*m_window.rail()->circleNumber(1));
        const StreamModel* model = m_window.streamPane()->model();
        return LibraryRig::waitUntil([model] { return model->rowCount() > 0 && !model->isLoading(); });
    }
    /// Nothing on the screen would read markup, and no tool tip holds any.
    void expectNoRichText()
    {
        (void)m_window.grab();
        for (const QWidget* window : QApplication::topLevelWidgets()) {
            if (window->isHidden() || !window->layout())
                continue;
            const QWidget* widest = widestBelow(*window);
            EXPECT_LE(window->minimumSizeHint().width(), 1280)
                << "no text may widen a window: " << widest->metaObject()->className() << " in "
                << widest->parentWidget()->metaObject()->className();
        }
        // One's own notes alone are shown as Markdown, by a reader that loads nothing and opens nothing by
        // itself.
        for (const QTextBrowser* browser : m_window.findChildren<QTextBrowser*>())
            EXPECT_TRUE(browser->inherits("cohort::NoteReader") && !browser->openLinks());
        for (const QTextEdit* edit : m_window.findChildren<QTextEdit*>())
            EXPECT_TRUE(!edit->acceptRichText() || edit->isReadOnly());
        for (const QLabel* label : m_window.findChildren<QLabel*>()) {
            EXPECT_FALSE(label->openExternalLinks());
            if (label->inherits("QTipLabel")) {
                expectPlainTip(label->text());
                continue;
            }
            EXPECT_TRUE(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'))
                << qPrintable(label->text().left(60));
        }
        for (const QWidget* widget : m_window.findChildren<QWidget*>())
            expectPlainTip(widget->toolTip());
        for (const auto* view : m_window.findChildren<QAbstractItemView*>())
            for (int row = 0; view->model() && row < view->model()->rowCount(); ++row)
                expectPlainTip(view->model()->index(row, 0).data(Qt::ToolTipRole).toString());
    }
    /// Which part needs the most room.
    static const QWidget* widestBelow(const QWidget& window)
    {
        const QWidget* widest = &window;
        int room = 0;
        for (const QWidget* part : window.findChildren<QWidget*>())
            if (!part->layout() && part->isVisible() && part->minimumSizeHint().width() > room) {
                room = part->minimumSizeHint().width();
                widest = part;
            }
        return widest;
    }
    static void expectPlainTip(const QString& tip)
    {
        if (!Qt::mightBeRichText(tip))
            return;
        for (const QString& tag : {u"<img"_s, u"<a "_s, u"<h1"_s, u"<script"_s, u"<i>"_s})
            EXPECT_FALSE(tip.contains(tag)) << qPrintable(tip.left(80));
    }

    Openings m_openings;
    CircleId m_circle = CircleId::None;
    PostRef m_answered;
    LibraryRig m_rig;
    QTemporaryDir m_state;
    MainWindow m_window;
};

TEST_F(HostileText, IsShownAsItIsInTheStream)
{
    ASSERT_TRUE(openCircle());
    PostList* list = m_window.streamPane()->list();
    ASSERT_GE(m_window.streamPane()->model()->rowCount(), 8);
    for (int row = 0; row < m_window.streamPane()->model()->rowCount(); ++row) {
        list->makeCurrent(row);
        expectNoRichText();
        const QString spoken =
            m_window.streamPane()->model()->index(row).data(Qt::AccessibleTextRole).toString();
        EXPECT_FALSE(spoken.isEmpty());
        for (int x = 20; x < list->viewport()->width(); x += 60)
            QTest::mouseMove(list->viewport(), QPoint(x, 40));
    }
    EXPECT_EQ(m_openings.count(), 0);
    EXPECT_LE(internetSockets(), 0) << "nothing was fetched";
}

TEST_F(HostileText, IsShownAsItIsInConversations)
{
    ASSERT_TRUE(openCircle());
    for (int row = 0; row < m_window.streamPane()->model()->rowCount(); ++row) {
        const PostRow post = m_window.streamPane()->model()->row(row);
        m_window.openThread(post);
        ASSERT_TRUE(LibraryRig::waitUntil(
            [this, &post] { return m_window.threadPane()->model()->indexOf(post.key.post) >= 0; }));
        expectNoRichText();
        QScrollBar* bar = m_window.threadPane()->list()->verticalScrollBar();
        bar->setValue(bar->maximum());
        expectNoRichText();
    }
    EXPECT_EQ(m_openings.count(), 0);
}

TEST_F(HostileText, IsShownAsItIsAmongThePeople)
{
    ASSERT_TRUE(openCircle());
    m_window.showPlace(Place::People);
    const PeopleModel* model = m_window.peoplePage()->model();
    ASSERT_TRUE(LibraryRig::waitUntil([model] { return model->rowCount() == 1 && model->person(0); }));
    m_window.showPerson(model->person(0)->contact.id);
    QTest::qWait(300);
    expectNoRichText();
    m_window.editCircle(m_circle);
    QTest::qWait(300);
    expectNoRichText();
    EXPECT_EQ(m_openings.count(), 0);
}

TEST_F(HostileText, IsShownAsItIsInSavedConversations)
{
    ASSERT_TRUE(openCircle());
    m_window.showPlace(Place::Library);
    SavedView* page = m_window.savedPage();
    ASSERT_TRUE(LibraryRig::waitUntil([page] { return page->model()->rowCount() == 1; }));
    expectNoRichText();
    page->list()->setCurrentIndex(page->model()->index(0));
    ASSERT_TRUE(LibraryRig::waitUntil([page] { return page->pane()->model()->rowCount() > 0; }));
    expectNoRichText();
    EXPECT_EQ(m_openings.count(), 0);
}

TEST_F(HostileText, IsShownAsItIsWhereOneAnswers)
{
    ASSERT_TRUE(openCircle());
    m_window.composer()->startReply(m_answered);
    m_window.composer()->show();
    QTest::qWait(300); // longer than the answered post takes to be shown
    expectNoRichText();
    const auto mine = m_window.composer()->form()->accounts()->findChildren<QCheckBox*>();
    EXPECT_FALSE(mine.isEmpty());
    for (const QCheckBox* account : mine)
        EXPECT_TRUE(account->text().endsWith(u" · Both"_s))
            << "which life speaks is never cut off: " << qPrintable(account->text().right(40));
    Draft draft{.text = markup + bidi, .contentWarning = markup, .changed = QDateTime::currentDateTimeUtc()};
    m_window.composer()->openDraft(draft);
    QTest::qWait(300);
    expectNoRichText();
    EXPECT_EQ(m_openings.count(), 0);
}

TEST_F(HostileText, IsShownAsItIsAmongWhatIsFound)
{
    ASSERT_TRUE(openCircle());
    m_window.search(u"big"_s);
    const auto* found = m_window.searchPane();
    ASSERT_TRUE(LibraryRig::waitUntil([found] { return found->model()->rowCount() > 1; }));
    expectNoRichText();
    m_window.search(markup.left(200));
    QTest::qWait(300);
    expectNoRichText();
    m_window.openCatchUp();
    QTest::qWait(300);
    expectNoRichText();
    EXPECT_EQ(m_openings.count(), 0);
}

/// Draws the tool tip that is on the screen where it is another than the last one; its text, or empty.
QString drawToolTip(const QString& last = {})
{
    const QString text = QToolTip::isVisible() ? QToolTip::text() : QString();
    if (text != last)
        for (QWidget* top : QApplication::topLevelWidgets())
            if (top->inherits("QTipLabel") && top->isVisible())
                (void)top->grab();
    return text;
}

TEST_F(HostileText, IsShownAsItIsInToolTips)
{
    ASSERT_TRUE(openCircle());
    QWidget* page = m_window.streamPane()->list()->viewport();
    QString tip;
    QSet<QString> shown;
    for (int row = 0; row < m_window.streamPane()->model()->rowCount(); ++row) {
        m_window.streamPane()->list()->makeCurrent(row);
        for (int y = 8; y < page->height(); y += 16)
            for (int x = 10; x < page->width(); x += 120) {
                const QPoint at(x, y);
                QHelpEvent asks(QEvent::ToolTip, at, page->mapToGlobal(at));
                QCoreApplication::sendEvent(page, &asks);
                tip = drawToolTip(tip);
                if (!tip.isEmpty())
                    shown.insert(tip);
            }
    }
    EXPECT_FALSE(shown.isEmpty()) << "names and pictures of posts have one";
    for (const QString& words : shown)
        expectPlainTip(words);
    for (QWidget* part : m_window.findChildren<QWidget*>())
        if (part->isVisible() && !part->toolTip().isEmpty()) {
            QToolTip::showText(part->mapToGlobal(QPoint()), part->toolTip(), part);
            EXPECT_FALSE(drawToolTip().isEmpty()) << part->toolTip().left(80).toStdString();
        }
    QToolTip::hideText();
    EXPECT_EQ(m_openings.count(), 0);
}

TEST_F(HostileText, IsShownAsItIsInDialogs)
{
    ASSERT_TRUE(openCircle());
    m_window.showPlace(Place::People);
    const PeopleModel* people = m_window.peoplePage()->model();
    ASSERT_TRUE(
        LibraryRig::waitUntil([people] { return people->rowCount() == 1 && people->person(0) != nullptr; }));
    const auto look = [this](QWidget* dialog, bool alreadyOpening) {
        if (!alreadyOpening)
            dialog->show();
        ASSERT_TRUE(LibraryRig::waitUntil([dialog] { return dialog->isVisible(); }));
        (void)dialog->grab();
        expectNoRichText();
        dialog->close();
    };
    const ContactId mallory = people->person(0)->contact.id;
    auto* view = new ViewAsDialog(m_rig.library(), {.contact = mallory, .name = markup + bidi}, &m_window);
    view->start();
    look(view, true);
    LinkSuggestion same{.oneName = markup + bidi, .otherName = markup, .evidence = {LinkEvidence{}}};
    look(new LinkDialog(same, {}, &m_window), false);
    SavedPost saved;
    saved.post.text = RichText::plain(markup + bidi);
    look(new HighlightDialog(saved, &m_window), false);
    look(new FeedFolders({markup, bidi}, &m_window), false);
    look(new QuickSwitcher({{.words = markup + bidi, .hint = markup}}, &m_window), false);
    auto* bar = new MessageBar(&m_window);
    bar->tell(MessageBar::Tone::Error, markup + bidi);
    bar->addWayOut(markup);
    look(bar, false);
    EXPECT_EQ(m_openings.count(), 0);
    EXPECT_LE(internetSockets(), 0);
}

TEST_F(HostileText, IsShownAsItIsInTheOutboxAndAmongTheAccounts)
{
    ASSERT_TRUE(openCircle());
    m_window.setSphere(std::nullopt);
    const auto looked = [this](Place place, const QString& shown) {
        m_window.showPlace(place);
        EXPECT_TRUE(LibraryRig::waitUntil([this, &shown] {
            const QList<QLabel*> labels = m_window.findChildren<QLabel*>();
            const bool said = std::ranges::any_of(labels, [&shown](const QLabel* label) {
                return label->isVisible() && label->text().contains(shown);
            });
            const auto views = m_window.findChildren<QAbstractItemView*>();
            return said || std::ranges::any_of(views, [&shown](const QAbstractItemView* view) {
                       return view->isVisible() && view->model() && view->model()->rowCount() > 0 &&
                              view->model()
                                  ->index(0, 0)
                                  .data(Qt::AccessibleTextRole)
                                  .toString()
                                  .contains(shown);
                   });
        })) << int(place);
        expectNoRichText();
    };
    looked(Place::Outbox, u"<h1>big</h1>"_s);
    looked(Place::Accounts, u"mallory"_s);
    EXPECT_EQ(m_openings.count(), 0);
    EXPECT_LE(internetSockets(), 0);
}

TEST_F(HostileText, IsShownAsItIsInAnAddressBookThatIsLookedAt)
{
    ASSERT_TRUE(openCircle());
    QFile file(m_state.filePath(u"people.vcf"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    for (const QString& name : QStringList{markup, bidi, markup + bidi})
        file.write("BEGIN:VCARD\nVERSION:3.0\nFN:" + name.toUtf8() + "\nNOTE:" + markup.toUtf8() +
                   "\nCATEGORIES:" + markup.toUtf8() + QByteArray(2000, 'L') +
                   "\nEMAIL:<b>a</b>@evil.test\nEND:VCARD\n");
    file.close();
    m_window.openFile(file.fileName());
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return m_window.findChild<CardPreview*>() != nullptr; }));
    EXPECT_LE(m_window.findChild<CardPreview*>()->minimumSizeHint().width(), 800) << "no category widens it";
    expectNoRichText();
    EXPECT_EQ(m_openings.count(), 0);
    EXPECT_LE(internetSockets(), 0);
}

} // namespace
} // namespace cohort

#include "hostile_text_test.moc"
