// A post that came is shown, looked at and pointed at: nobody is asked for what it names.
#include "app/builtin_providers.h"
#include "core/net/transport.h"
#include "core/providers/sign_in.h"
#include "core/secrets/session_store.h"
#include "tests/support/library_rig.h"
#include "ui/shell/main_window.h"
#include "ui/shell/overview.h"
#include "ui/timeline/post_actions.h"
#include "ui/timeline/post_layout.h"
#include "ui/timeline/post_list.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"

#include <QHelpEvent>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <mutex>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// What was asked of the network. Any thread.
class Asked final {
public:
    void add(const QUrl& url)
    {
        const std::lock_guard lock(m_mutex);
        m_urls.append(url.toString());
    }
    [[nodiscard]] QStringList urls() const
    {
        const std::lock_guard lock(m_mutex);
        return m_urls;
    }

private:
    mutable std::mutex m_mutex;
    QStringList m_urls;
};

/// Writes down what it is asked and says that there is no network.
class CountingTransport final : public Transport {
public:
    explicit CountingTransport(Asked& asked)
        : m_asked(asked)
    {
    }
    [[nodiscard]] Result<Reply> perform(const Request& request, std::stop_token) override
    {
        m_asked.add(request.url);
        return fail(ErrorKind::Offline, u"counted"_s);
    }

private:
    Asked& m_asked;
};

/// Of somebody with a profile picture: a link, a card of that page, two pictures and a film.
Post postThatNamesMuch()
{
    Author author = authorNamed(u"ben"_s);
    author.avatarUrl = QUrl(u"https://pictures.test/ben.png"_s);
    Post post = postBy(author, u"1"_s, minute(1));
    post.text = {
        .text = u"Look at https://stranger.test/page"_s,
        .spans = {
            {.start = 8, .length = 26, .kind = SpanKind::Link, .target = u"https://stranger.test/page"_s}}};
    post.card = LinkCard{.url = QUrl(u"https://stranger.test/page"_s),
                         .title = u"A page"_s,
                         .description = u"What the network says of it"_s};
    for (const QString& name : {u"one"_s, u"two"_s})
        post.media.push_back({.url = QUrl(u"https://pictures.test/"_s + name + u".png"_s),
                              .previewUrl = QUrl(u"https://pictures.test/small/"_s + name + u".png"_s),
                              .description = name,
                              .width = 640,
                              .height = 480});
    post.media.push_back({.kind = MediaKind::Video, .url = QUrl(u"https://pictures.test/film.mp4"_s)});
    return post;
}

class ShowingAPost : public testing::Test {
protected:
    ShowingAPost()
        : m_providers(builtinProviders())
    {
        Account account;
        account.provider = u"fediverse"_s;
        account.server = QUrl(u"https://work.test"_s);
        account.facts.me = authorNamed(u"ana"_s);
        account.id = m_files.write([&account](Connection& c) {
            return store::saveAccount(c, {.account = account, .secretBackend = u"session"_s});
        });
        const CircleId board = m_files.addCircle(u"Board"_s, Sphere::Professional);
        m_files.addPerson(postThatNamesMuch().author, {board});
        m_files.receive(account.id, {postThatNamesMuch()});
        m_library = std::make_unique<Library>(LibraryParts{.store = m_files.release(),
                                                           .makeTransport =
                                                               [this](const QMap<QString, QString>&) {
                                                                   return std::make_unique<CountingTransport>(
                                                                       m_asked);
                                                               },
                                                           .providers = m_providers,
                                                           .secrets = m_secrets,
                                                           .clock = m_clock,
                                                           .syncEvery = std::chrono::milliseconds::zero()});
        m_window = std::make_unique<MainWindow>(*m_library, m_state.filePath(u"window.ini"_s));
        QObject::connect(m_window.get(), &MainWindow::firstPainted, m_library.get(), &Library::start);
        QObject asker;
        bool served = false;
        QObject::connect(m_library.get(), &Library::changed, &asker,
                         [&served](const Changes& changes) { served = served || changes.accounts; });
        m_window->resize(1200, 900);
        m_window->show();
        if (!LibraryRig::waitUntil([&served] { return served; }))
            throw std::runtime_error("the account was not served");
        if (!LibraryRig::waitUntil([this, board] { return m_window->overview()->circle(board); }))
            throw std::runtime_error("the circle was not shown");
        m_window->openStream({.kind = StreamRef::Kind::Circle, .circle = board});
        if (!LibraryRig::waitUntil([this] { return model()->rowCount() == 1; }))
            throw std::runtime_error("the post was not shown");
    }
    [[nodiscard]] PostList* list() { return m_window->streamPane()->list(); }
    [[nodiscard]] StreamModel* model() { return m_window->streamPane()->model(); }
    /// The pointer goes over all of the row and stays everywhere, as for a tool tip.
    void pointAtEverything()
    {
        constexpr int step = 24;
        const QRect box = list()->visualRect(model()->index(0)) & list()->viewport()->rect();
        ASSERT_FALSE(box.isEmpty());
        for (int y = box.top(); y < box.bottom(); y += step)
            for (int x = box.left(); x < box.right(); x += step) {
                QTest::mouseMove(list()->viewport(), {x, y});
                QHelpEvent help(QEvent::ToolTip, {x, y}, list()->viewport()->mapToGlobal(QPoint{x, y}));
                QCoreApplication::sendEvent(list()->viewport(), &help);
            }
    }
    /// Waits until all that was asked of the library before is answered, by its account's worker too.
    void settle()
    {
        QObject asker;
        for (int round = 0; round < 3; ++round) {
            std::optional<bool> answered;
            m_library->accounts(&asker, [&answered](const auto&) { answered = true; });
            EXPECT_TRUE(LibraryRig::waitUntil([&answered] { return answered.has_value(); }));
        }
        QTest::qWait(300); // whatever would ask by itself has had its time
    }

    Asked m_asked;
    TempStore m_files;
    SystemClock m_clock;
    SessionStore m_secrets;
    ProviderRegistry m_providers;
    QTemporaryDir m_state;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(ShowingAPost, AsksNobodyForItsLinkItsCardItsPicturesOrItsAuthor)
{
    list()->makeCurrent(0);
    list()->grab();
    pointAtEverything();
    settle();
    EXPECT_EQ(m_asked.urls(), QStringList());
    // That is no wonder of this test: what somebody wants is asked for.
    m_window->findChild<PostActions*>()->choosePart(*model(), 0, {.kind = PostPart::Kind::LoadPicture}, {});
    EXPECT_TRUE(
        LibraryRig::waitUntil([this] { return !m_asked.urls().filter(u"pictures.test"_s).isEmpty(); }));
    settle();
    EXPECT_EQ(m_asked.urls().filter(u"stranger.test"_s), QStringList()) << "a page is read in a browser";
}

} // namespace
} // namespace cohort
