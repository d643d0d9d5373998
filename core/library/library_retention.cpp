#include "core/base/logging.h"
#include "core/library/library_private.h"
#include "core/store/profile_files.h"
#include "core/store/retention.h"

namespace cohort {

namespace {

/// Posts that go in one step: some 300 ms of the writer's thread in a cache of 100,000 posts, for which
/// whatever is to be written meanwhile waits.
constexpr int postsAStep = 200;
constexpr auto lookEvery = std::chrono::hours(1);
/// After the start, which has better things to do.
constexpr auto firstLook = std::chrono::minutes(2);

} // namespace

/// Removes step by step what no rule keeps: the answer of one step starts the next. Lives on the Library's
/// thread.
class SavedThreads::Removal final {
public:
    explicit Removal(Library::Private& shared)
        : m_shared(shared)
    {
        m_timer.setInterval(lookEvery);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { lookAgain(); });
    }

    void startLooking()
    {
        m_timer.start();
        QTimer::singleShot(firstLook, &m_timer, [this] { lookAgain(); });
    }
    void stop() { ++m_run; }

    /// A run that is going on ends: the new one does its work as well.
    void run(std::function<void(int)> progress, Answer<int> answer)
    {
        step({.number = ++m_run, .gone = 0, .progress = std::move(progress), .answer = std::move(answer)});
    }

private:
    struct Run {
        int number = 0;
        int gone = 0;
        std::function<void(int)> progress{};
        Answer<int> answer{};
    };

    void lookAgain()
    {
        run({}, [](const Result<int>& gone) {
            if (!gone)
                qCWarning(logApp) << "what a rule lets go could not be removed:" << gone.error().detail;
        });
    }

    void step(const Run& run)
    {
        const auto stepped = [this, run](const Result<int>& gone) {
            Run after = run;
            if (gone && *gone > 0) {
                after.gone += *gone;
                m_shared.note(Changes{.posts = true});
                if (after.progress)
                    after.progress(after.gone);
                if (after.number == m_run)
                    return step(after);
            }
            if (after.gone > 0)
                m_shared.parts.store->maintainWhenIdle();
            after.answer(gone ? Result<int>(after.gone) : gone);
        };
        m_shared.change<int>(Changes{}, &m_shared.library, stepped,
                             [now = m_shared.parts.clock.now()](Connection& connection) {
                                 return store::dropByRules(connection, now, postsAStep);
                             });
    }

    Library::Private& m_shared;
    QTimer m_timer;
    int m_run = 0; ///< number of the run that may go on
};

SavedThreads::SavedThreads(Library& library)
    : m_library(library)
{
}

SavedThreads::~SavedThreads() = default;

namespace {

/// Answers a question that takes long (seconds with 100,000 posts) by a connection of its own: the reader's
/// thread answers the window meanwhile.
template <class T>
Result<T> askedApart(const QString& folder, const std::function<Result<T>(Connection&)>& question)
{
    const auto connection = Connection::open(folder, Connection::Access::ReadOnly);
    return connection ? question(**connection) : fail(connection.error());
}

} // namespace

void SavedThreads::diskUse(std::optional<Sphere> sphere, QObject* asker, Answer<DiskUse> answer)
{
    const QString folder = m_library.d->parts.store->folder();
    const auto question = [sphere, folder](Connection& connection) -> Result<DiskUse> {
        auto use = store::filesUse(connection, folder);
        if (!use)
            return use;
        auto circles = store::circleUse(connection, sphere);
        if (!circles)
            return fail(circles.error());
        use->circles = std::move(*circles);
        return use;
    };
    m_library.d->background->post(
        [folder, question, done = m_library.d->bringing<DiskUse>(asker, std::move(answer))](
            const std::stop_token&) { done(askedApart<DiskUse>(folder, question)); });
}

void SavedThreads::previewRetention(CircleId circle, const RetentionRule& rule, QObject* asker,
                                    Answer<RetentionPreview> answer)
{
    const QString folder = m_library.d->parts.store->folder();
    const auto question = [circle, rule, now = m_library.d->parts.clock.now()](Connection& connection) {
        return store::previewRetention(connection, circle, rule, now);
    };
    m_library.d->background->post(
        [folder, question, done = m_library.d->bringing<RetentionPreview>(asker, std::move(answer))](
            const std::stop_token&) { done(askedApart<RetentionPreview>(folder, question)); });
}

void SavedThreads::setRetention(CircleId circle, const RetentionRule& rule, QObject* asker,
                                std::function<void(int gone)> progress, Answer<int> answer)
{
    const QPointer<QObject> guard(asker);
    const auto tell = [guard, answer = std::move(answer)](const Result<int>& gone) {
        if (guard && answer)
            answer(gone);
    };
    const auto show = [guard, progress = std::move(progress)](int gone) {
        if (guard && progress)
            progress(gone);
    };
    const auto stored = [this, show, tell](const Result<void>& done) {
        if (!done)
            return tell(fail(done.error()));
        startRemoval(show, tell);
    };
    m_library.d->change<void>(
        Changes{.settings = true}, &m_library, stored,
        [circle, rule](Connection& connection) { return store::setRetentionRule(connection, circle, rule); });
}

void SavedThreads::startRemoval(std::function<void(int)> progress, Answer<int> answer)
{
    if (!m_removal)
        m_removal = std::make_unique<Removal>(*m_library.d);
    m_removal->run(std::move(progress), std::move(answer));
}

void SavedThreads::stopRemoving()
{
    if (m_removal)
        m_removal->stop();
}

void SavedThreads::startRetention()
{
    if (!m_removal)
        m_removal = std::make_unique<Removal>(*m_library.d);
    m_removal->startLooking();
}

} // namespace cohort
