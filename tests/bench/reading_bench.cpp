// Reading under load, against a floor in the same run: scrolls through a circle of many posts in the real
// stream and through as many plain text rows in a QListView, then synchronises thousands of posts while the
// stream is open. Prints processor time of the GUI thread: per frame, and the longest single event, which is
// how long the window did not answer.
//   cohort_reading_bench [POSTS] [SYNCED]        50000 and 5000
// Each line: what, frames, ms a frame, ms of the longest event, events over 8 ms, the longest one's name.

#include "core/text/html_reader.h"
#include "tests/bench/status_page.h"
#include "tests/support/fake_provider.h"
#include "tests/support/library_rig.h"
#include "ui/thread/thread_pane.h"
#include "ui/timeline/pictures.h"
#include "ui/timeline/post_actions.h"
#include "ui/timeline/post_list.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"

#include <QApplication>
#include <QScrollBar>
#include <QStandardItemModel>

#include <ctime>

namespace cohort::bench {
namespace {

using namespace Qt::StringLiterals;

constexpr int pageSize = 40;
constexpr int stepPx = 60;
constexpr int plainRowPx = 110; ///< about the height of a post
constexpr QSize viewSize(630, 700);
constexpr int postsInThread = 500;

double threadMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1000.0 + double(now.tv_nsec) / 1e6;
}

/// Notes how long each event keeps the thread.
class WatchedApplication final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_inside)
            return QApplication::notify(receiver, event);
        m_inside = true;
        // The receiver may be gone afterwards.
        const QByteArray what = QByteArray(receiver->metaObject()->className()) + " event " +
                                QByteArray::number(int(event->type()));
        const double begin = threadMs();
        const bool done = QApplication::notify(receiver, event);
        const double took = threadMs() - begin;
        m_inside = false;
        m_sum += took;
        m_over += took > 8.0 ? 1 : 0;
        if (took > m_longest) {
            m_longest = took;
            m_longestWhat = what;
        }
        return done;
    }
    void start() { m_sum = m_longest = 0, m_over = 0; }
    void report(const char* what, int frames) const
    {
        std::printf("%s\t%d\t%.3f\t%.2f\t%d\t%s\n", what, frames, frames == 0 ? 0.0 : m_sum / frames,
                    m_longest, m_over, m_longestWhat.constData());
        std::fflush(stdout);
    }

private:
    bool m_inside = false;
    double m_sum = 0;
    double m_longest = 0;
    int m_over = 0;
    QByteArray m_longestWhat;
};

void turn(int ms)
{
    QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, ms);
}

/// Frames until `atEnd`, or `most`.
int scroll(QAbstractScrollArea& view, int step, int most, const std::function<bool()>& atEnd)
{
    QScrollBar& bar = *view.verticalScrollBar();
    int frames = 0;
    while (frames < most && !atEnd()) {
        // As a wheel would: an event of its own.
        QMetaObject::invokeMethod(
            &bar, [&bar, step] { bar.setValue(bar.value() + step); }, Qt::QueuedConnection);
        view.viewport()->update();
        QCoreApplication::processEvents();
        ++frames;
    }
    return frames;
}

struct Prepared {
    CircleId circle = CircleId::None;
    CircleId thread =
        CircleId::None; ///< of somebody who wrote nothing but the opening of a long conversation
    Account fake{};
    QStringList texts{};
};

/// A conversation with mentions, tags, links and emoji in every post.
void addLongThread(TempStore& store, AccountId account, const Author& opener)
{
    PostSource source;
    std::vector<Post> posts;
    for (int i = 0; i < postsInThread; ++i) {
        Post post = source.next();
        const QString html =
            StatusPage::html(post) + u"<p>\U0001F4DA \U0001F469\u200D\U0001F393 \u2764\uFE0F</p>"_s;
        post.text = richTextFromHtml(html);
        post.ref.remoteId = u"long-%1"_s.arg(i);
        post.ref.uri = u"https://work.test/posts/long-%1"_s.arg(i);
        post.parent = {};
        if (i == 0)
            post.author = opener;
        else
            post.parent.uri = u"https://work.test/posts/long-%1"_s.arg(std::max(0, i - 1 - i % 10));
        posts.push_back(post);
    }
    store.receive(account, posts);
}

Prepared fill(TempStore& store, FakeNetwork& network, int posts)
{
    Prepared made;
    const AccountId account = store.addAccount(u"me"_s, Hat::Mixed);
    made.circle = store.addCircle(u"All"_s, Sphere::Professional);
    store.write([&](Connection& c) {
        std::vector<ContactId> people;
        for (int i = 0; i < PostSource::authors; ++i)
            people.push_back(valueOf(store::contactFor(c, PostSource::author(i), minute(0))));
        return store::addToCircle(c, made.circle, people, minute(0));
    });
    PostSource source;
    for (int done = 0; done < posts; done += pageSize) {
        std::vector<Post> page = source.page(pageSize);
        for (Post& post : page) {
            post.created = post.created.addYears(-1); // what is synchronised later is newer
            made.texts.append(post.text.text);
        }
        store.receive(account, page);
    }
    const Author opener = authorNamed(u"opener"_s);
    made.thread = store.addCircle(u"Opener"_s, Sphere::Professional);
    store.addPerson(opener, {made.thread});
    addLongThread(store, account, opener);
    made.fake = network.account(u"me"_s, Hat::Mixed);
    made.fake.id = store.write([&](Connection& c) {
        store::StoredAccount stored;
        stored.account = made.fake;
        return store::saveAccount(c, stored);
    });
    return made;
}

void scrollPlainRows(WatchedApplication& application, const QStringList& texts, int frames)
{
    QStandardItemModel model;
    for (const QString& text : texts) {
        auto* item = new QStandardItem(text);
        item->setSizeHint({viewSize.width(), plainRowPx});
        model.appendRow(item);
    }
    QListView view;
    view.setWordWrap(true);
    view.setVerticalScrollMode(QListView::ScrollPerPixel);
    view.setModel(&model);
    view.resize(viewSize);
    view.show();
    turn(100);
    application.start();
    const int done = scroll(view, stepPx, frames, [] { return false; });
    application.report("plain rows, 60 px a frame", done);
    application.start();
    application.report("plain rows, a page a frame",
                       scroll(view, viewSize.height(), 200, [] { return false; }));
}

class Reading final {
public:
    Reading(WatchedApplication& application, Library& library)
        : m_application(application)
        , m_context(std::make_shared<ReadingContext>())
        , m_pictures(library)
        , m_actions(library, m_pictures, m_context, &m_host)
        , m_pane(library, m_context, m_actions, m_pictures)
        , m_thread(library, m_context, m_actions, m_pictures)
    {
        QObject::connect(m_pane.model(), &QAbstractItemModel::rowsInserted, &m_pane,
                         [this](const QModelIndex&, int first, int last) { m_inserted += last - first + 1; });
        m_pane.resize(viewSize);
        m_pane.show();
        m_thread.resize(viewSize);
    }
    void open(const StreamRef& stream)
    {
        m_application.start();
        m_pane.open(stream, {.name = u"All"_s});
        (void)LibraryRig::waitUntil([this] { return m_pane.model()->rowCount() > 0; });
        turn(50);
        m_application.report("opening the stream", 1);
    }
    /// Every layout of the list looks at all rows that are loaded.
    void scrollThrough()
    {
        m_application.start();
        const int steps = scroll(*m_pane.list(), stepPx, 2000, [] { return false; });
        m_application.report("stream, 60 px a frame", steps);
        for (const int until : {3'000, 10'000}) {
            m_application.start();
            const int frames =
                scroll(*m_pane.list(), viewSize.height(), 100'000, [this, until] { return isDone(until); });
            m_application.report(qPrintable(u"stream, a page a frame, to row %1"_s.arg(until)), frames);
        }
    }
    /// The conversation of the newest post of the stream, which is 500 posts long.
    void scrollThread()
    {
        m_thread.setVisible(true);
        m_application.start();
        m_thread.open(m_pane.model()->row(0));
        (void)LibraryRig::waitUntil([this] { return m_thread.model()->rowCount() >= postsInThread; });
        turn(50);
        m_application.report("opening a conversation of 500 posts", 1);
        m_thread.list()->verticalScrollBar()->setValue(0);
        turn(50);
        QScrollBar& bar = *m_thread.list()->verticalScrollBar();
        const auto atEnd = [&bar] { return bar.value() >= bar.maximum(); };
        m_application.start();
        const int steps = scroll(*m_thread.list(), stepPx, 1000, atEnd);
        m_application.report("conversation of 500 posts with links and emoji, 60 px a frame", steps);
        bar.setValue(0);
        turn(50);
        m_application.start();
        const int pages = scroll(*m_thread.list(), viewSize.height(), 200, atEnd);
        m_application.report("conversation of 500 posts with links and emoji, a page a frame", pages);
        m_thread.hide();
    }
    [[nodiscard]] StreamPane& pane() { return m_pane; }

private:
    [[nodiscard]] bool isDone(int rows) const
    {
        const StreamModel& model = *m_pane.model();
        return m_inserted >= rows ||
               (m_pane.list()->isAtEnd() && !model.canFetchMore({}) && !model.isLoading());
    }

    WatchedApplication& m_application;
    SharedContext m_context;
    QWidget m_host;
    Pictures m_pictures;
    PostActions m_actions;
    StreamPane m_pane;
    ThreadPane m_thread;
    int m_inserted = 0;
};

void synchronise(WatchedApplication& application, Library& library, Reading& reading,
                 const std::function<void()>& post, int posts)
{
    int seen = 0;
    bool idle = false;
    QObject::connect(&library, &Library::changed, &reading.pane(), [&reading, &seen](const Changes& changes) {
        seen += int(changes.newPosts.size());
        reading.pane().take(changes);
    });
    QObject::connect(&library, &Library::accountStateChanged, &reading.pane(),
                     [&idle](const AccountState& state) { idle = state.phase == AccountPhase::Idle; });
    library.syncNow();
    (void)LibraryRig::waitUntil([&seen] { return seen > 0; });
    (void)LibraryRig::waitUntil([&idle] { return idle; });
    post();
    seen = 0;
    application.start();
    while (seen < posts) {
        // One run has a limit of pages; the next closes the gap.
        library.syncNow();
        idle = false;
        const int before = seen;
        if (!LibraryRig::waitUntil([&idle, &seen, before] { return idle && seen > before; }))
            break;
    }
    application.report(qPrintable(u"while %1 posts were synchronised"_s.arg(seen)), 0);
}

int run(WatchedApplication& application, int posts, int synced)
{
    SystemClock clock;
    FakeNetwork network;
    std::vector<std::unique_ptr<ProviderFactory>> networks;
    networks.push_back(std::make_unique<FakeFactory>(network));
    const ProviderRegistry providers(std::move(networks));
    SessionStore secrets;
    TempStore files;
    const Prepared made = fill(files, network, posts);
    network.addHomePosts(made.fake, u"ana"_s, 1);
    Library library({.store = files.release(),
                     .makeTransport = {},
                     .providers = providers,
                     .secrets = secrets,
                     .clock = clock,
                     .syncEvery = std::chrono::milliseconds::zero()});
    library.start();
    scrollPlainRows(application, made.texts, 2000);
    Reading reading(application, library);
    reading.open({.kind = StreamRef::Kind::Circle, .circle = made.circle});
    reading.scrollThrough();
    reading.open({.kind = StreamRef::Kind::Circle, .circle = made.thread});
    reading.scrollThread();
    reading.open({.kind = StreamRef::Kind::Both});
    synchronise(
        application, library, reading,
        [&network, &made, synced] { network.addHomePosts(made.fake, u"ana"_s, synced); }, synced);
    return 0;
}

} // namespace
} // namespace cohort::bench

int main(int argc, char** argv)
{
    cohort::bench::WatchedApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    return cohort::bench::run(application, words.size() > 1 ? words[1].toInt() : 50'000,
                              words.size() > 2 ? words[2].toInt() : 5'000);
}
