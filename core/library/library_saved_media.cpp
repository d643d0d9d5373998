#include "core/base/logging.h"
#include "core/library/library_private.h"
#include "core/store/saved_media.h"

#include <QDirIterator>
#include <QFile>

namespace cohort {

/// Fetches pictures one after the other: the answer of one starts the next. Its own thread is the Library's;
/// a picture is written on the writer's, so that nobody can think that its file is not needed.
class SavedThreads::MediaFetch final : public std::enable_shared_from_this<MediaFetch> {
public:
    MediaFetch(Library::Private& shared, QObject* asker, std::function<void(int, int)> progress,
               Answer<SavedMediaOutcome> answer)
        : m_shared(shared)
        , m_asker(asker)
        , m_progress(std::move(progress))
        , m_answer(std::move(answer))
    {
    }
    void start(std::vector<store::WantedMedia> wanted)
    {
        m_wanted = std::move(wanted);
        next();
    }
    void stop() { m_stopped = true; }

    void finish(const Result<SavedMediaOutcome>& outcome)
    {
        if (m_asker && m_answer)
            m_answer(outcome);
    }

private:
    void next()
    {
        if (m_asker && m_progress)
            m_progress(int(m_at), int(m_wanted.size()));
        if (m_at == m_wanted.size() || m_stopped || !m_asker)
            return finish(m_outcome);
        const store::WantedMedia one = m_wanted[m_at++];
        m_shared.engine->fetchMedia(
            one.account, one.url,
            m_shared.bringing<QByteArray>(m_asker,
                                          [self = shared_from_this(), one](const Result<QByteArray>& bytes) {
                                              self->take(one, bytes);
                                          }));
    }

    void take(const store::WantedMedia& one, const Result<QByteArray>& bytes)
    {
        if (!bytes) {
            missed(bytes.error());
            return next();
        }
        const auto kept = [self = shared_from_this()](const Result<SavedMedia>& media) {
            if (media) {
                ++self->m_outcome.kept;
                self->m_outcome.bytes += media->bytes;
            } else {
                self->missed(media.error());
            }
            self->next();
        };
        const auto keep = [one, bytes = *bytes, folder = m_shared.parts.store->mediaFolder()](
                              Connection& connection) -> Result<SavedMedia> {
            auto media = store::writeMediaFile(folder, bytes);
            if (!media)
                return media;
            media->position = one.position;
            if (const auto noted = store::keepMedia(connection, one.post, *media); !noted)
                return fail(noted.error());
            return media;
        };
        m_shared.change<SavedMedia>(Changes{.library = true}, m_asker, kept, keep);
    }

    void missed(const Error& error)
    {
        ++m_outcome.failed;
        if (!m_outcome.firstError)
            m_outcome.firstError = error;
    }

    Library::Private& m_shared;
    const QPointer<QObject> m_asker;
    const std::function<void(int, int)> m_progress;
    const Answer<SavedMediaOutcome> m_answer;
    std::vector<store::WantedMedia> m_wanted;
    size_t m_at = 0;
    bool m_stopped = false;
    SavedMediaOutcome m_outcome;
};

void SavedThreads::fetchMedia(SavedThreadId id, QObject* asker,
                              std::function<void(int done, int all)> progress,
                              Answer<SavedMediaOutcome> answer)
{
    stopFetchingMedia();
    m_fetch = std::make_shared<MediaFetch>(*m_library.d, asker, std::move(progress), std::move(answer));
    const auto begin = [fetch = m_fetch](const Result<std::vector<store::WantedMedia>>& wanted) {
        if (wanted)
            fetch->start(*wanted);
        else
            fetch->finish(fail(wanted.error()));
    };
    m_library.d->ask<std::vector<store::WantedMedia>>(
        &m_library, begin, [id](Connection& connection) { return store::wantedMedia(connection, id); });
}

void SavedThreads::stopFetchingMedia()
{
    if (m_fetch)
        m_fetch->stop();
    m_fetch.reset();
}

void Library::Private::sweepMedia()
{
    // On the writer's thread: nothing can begin to need a file between the question and its end.
    parts.store->write(
        [folder = parts.store->mediaFolder()](Connection& connection) -> Result<void> {
            const auto needed = store::neededMedia(connection);
            if (!needed)
                return fail(needed.error());
            const QSet<QString> keep(needed->begin(), needed->end());
            QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                if (!keep.contains(files.fileName()) && !QFile::remove(path))
                    qCWarning(logStore) << "cannot remove a picture nobody needs";
            }
            return {};
        },
        {});
}

} // namespace cohort
