#include "core/library/library_private.h"
#include "core/providers/provider.h"
#include "core/store/forget.h"
#include "core/store/profile_files.h"
#include "core/store/saved_media.h"
#include "core/store/saved_shelf.h"
#include "core/store/saved_threads.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cohort {

namespace {

/// A change of the library; whether a post is saved stands in the streams as well.
constexpr auto savedChange = [] { return Changes{.marks = true, .library = true}; };
constexpr auto shelfChange = [] { return Changes{.library = true}; };

QByteArray idsAsText(const std::vector<SavedThreadId>& ids)
{
    QJsonArray list;
    for (const SavedThreadId id : ids)
        list.append(raw(id));
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

std::vector<SavedThreadId> idsFrom(const QByteArray& text)
{
    std::vector<SavedThreadId> ids;
    const QJsonArray list = QJsonDocument::fromJson(text).array();
    for (const QJsonValue& id : list)
        ids.push_back(SavedThreadId(id.toInteger()));
    return ids;
}

Result<Undo> shelfUndo(const Result<store::ShelfState>& state)
{
    if (!state)
        return fail(state.error());
    return Undo{.kind = Undo::Kind::SavedShelf, .state = state->json};
}

} // namespace

Result<void> undoShelf(Connection& connection, const Undo& undo)
{
    if (undo.kind == Undo::Kind::SavedThrownAway)
        return store::takeBack(connection, idsFrom(undo.state));
    return store::restoreShelf(connection, {undo.state});
}

SavedThreads& Library::saved()
{
    return *d->saved;
}

void SavedThreads::list(const SavedQuery& query, QObject* asker, Answer<SavedPage> answer)
{
    m_library.d->ask<SavedPage>(asker, std::move(answer), [query](Connection& connection) {
        return store::savedThreads(connection, query);
    });
}

void SavedThreads::thread(SavedThreadId id, QObject* asker, Answer<SavedThread> answer)
{
    m_library.d->ask<SavedThread>(asker, std::move(answer), [id](Connection& connection) {
        return store::savedThread(connection, id);
    });
}

void SavedThreads::find(const PostRef& post, std::optional<Sphere> sphere, QObject* asker,
                        Answer<SavedThreadId> answer)
{
    m_library.d->ask<SavedThreadId>(asker, std::move(answer), [post, sphere](Connection& connection) {
        return store::findSavedThread(connection, post, sphere);
    });
}

void SavedThreads::folders(std::optional<Sphere> sphere, QObject* asker, Answer<std::vector<Folder>> answer)
{
    m_library.d->ask<std::vector<Folder>>(asker, std::move(answer), [sphere](Connection& connection) {
        return store::folders(connection, sphere);
    });
}

void SavedThreads::tags(std::optional<Sphere> sphere, QObject* asker, Answer<QStringList> answer)
{
    m_library.d->ask<QStringList>(asker, std::move(answer), [sphere](Connection& connection) {
        return store::tags(connection, sphere);
    });
}

qint64 SavedThreads::largestMedia()
{
    return store::largestSavedMedia;
}

QString SavedThreads::mediaPath(const SavedMedia& media) const
{
    return store::mediaPath(m_library.d->parts.store->mediaFolder(), media.file);
}

void SavedThreads::save(const PostRef& post, std::optional<Sphere> shown, QObject* asker,
                        Answer<SavedThreadId> answer)
{
    store::SavingOrder order{.post = post, .shown = shown, .now = m_library.d->parts.clock.now()};
    if (const auto found = m_library.d->stored.find(post.account); found != m_library.d->stored.end())
        if (const ProviderFactory* factory =
                m_library.d->parts.providers.find(found->second.account.provider))
            order.network = factory->displayName();
    m_library.d->change<SavedThreadId>(
        savedChange(), asker, std::move(answer),
        [order](Connection& connection) { return store::saveThread(connection, order); });
}

void SavedThreads::addNewReplies(SavedThreadId id, QObject* asker, Answer<int> answer)
{
    m_library.d->change<int>(savedChange(), asker, std::move(answer),
                             [id](Connection& connection) { return store::addNewReplies(connection, id); });
}

void SavedThreads::complete(SavedThreadId id, QObject* asker, Answer<SavedCompletion> answer)
{
    // What the asker no longer waits for is still finished: the copy is meant to be whole.
    const auto tell = [guard = QPointer<QObject>(asker),
                       answer = std::move(answer)](const Result<SavedCompletion>& r) {
        if (guard && answer)
            answer(r);
    };
    const auto added = [this, id, tell](const Result<int>& count) {
        if (!count)
            return tell(fail(count.error()));
        m_library.d->ask<int>(
            &m_library,
            [tell, count = *count](const Result<int>& missing) {
                if (!missing)
                    return tell(fail(missing.error()));
                tell(SavedCompletion{.added = count, .missing = *missing});
            },
            [id](Connection& connection) { return store::missingIn(connection, id); });
    };
    const auto fetched = [this, id, tell, added](const Result<int>& count) {
        if (!count)
            return tell(fail(count.error()));
        addNewReplies(id, &m_library, added);
    };
    m_library.d->ask<PostRef>(
        &m_library,
        [this, tell, fetched](const Result<PostRef>& opening) {
            if (!opening)
                return tell(fail(opening.error()));
            m_library.loadThread(*opening, &m_library, fetched);
        },
        [id](Connection& connection) { return store::openingOf(connection, id); });
}

void SavedThreads::throwAway(const std::vector<SavedThreadId>& ids, QObject* asker, Answer<Undo> answer)
{
    const auto throwOut = [ids,
                           now = m_library.d->parts.clock.now()](Connection& connection) -> Result<Undo> {
        if (const auto gone = store::throwAway(connection, ids, now); !gone)
            return fail(gone.error());
        return Undo{.kind = Undo::Kind::SavedThrownAway, .state = idsAsText(ids)};
    };
    m_library.d->change<Undo>(savedChange(), asker, std::move(answer), throwOut);
}

void SavedThreads::takeBack(const std::vector<SavedThreadId>& ids, QObject* asker, Answer<void> answer)
{
    m_library.d->change<void>(savedChange(), asker, std::move(answer),
                              [ids](Connection& connection) { return store::takeBack(connection, ids); });
}

void SavedThreads::arrange(const std::vector<SavedThreadId>& ids, const ShelfChange& change, QObject* asker,
                           Answer<Undo> answer)
{
    m_library.d->change<Undo>(shelfChange(), asker, std::move(answer), [ids, change](Connection& connection) {
        return shelfUndo(store::changeShelf(connection, ids, change));
    });
}

void SavedThreads::annotate(SavedPostId post, const Annotation& annotation, QObject* asker,
                            Answer<Undo> answer)
{
    m_library.d->change<Undo>(shelfChange(), asker, std::move(answer),
                              [post, annotation](Connection& connection) {
                                  return shelfUndo(store::annotate(connection, post, annotation));
                              });
}

void SavedThreads::addFolder(const Folder& folder, QObject* asker, Answer<FolderId> answer)
{
    m_library.d->change<FolderId>(shelfChange(), asker, std::move(answer), [folder](Connection& connection) {
        return store::addFolder(connection, folder);
    });
}

void SavedThreads::updateFolder(const Folder& folder, QObject* asker, Answer<Undo> answer)
{
    m_library.d->change<Undo>(shelfChange(), asker, std::move(answer), [folder](Connection& connection) {
        return shelfUndo(store::updateFolder(connection, folder));
    });
}

void SavedThreads::removeFolder(FolderId folder, QObject* asker, Answer<Undo> answer)
{
    m_library.d->change<Undo>(shelfChange(), asker, std::move(answer), [folder](Connection& connection) {
        return shelfUndo(store::removeFolder(connection, folder));
    });
}

void SavedThreads::forgetBy(std::function<Result<void>(Connection&)> job, QObject* asker, Answer<void> answer)
{
    m_library.backups().stop(); // one that is being made holds it
    const auto everywhere = [job = std::move(job),
                             folder = m_library.d->parts.store->folder()](Connection& connection) {
        auto gone = job(connection);
        return gone ? store::removeProfileCopies(folder) : gone; // they hold it, too
    };
    const auto erased = [this, guard = QPointer<QObject>(asker),
                         answer = std::move(answer)](const Result<void>& done) {
        if (!done) {
            if (guard && answer)
                answer(done);
            return;
        }
        m_library.d->sweepMedia();
        m_library.d->parts.store->eraseTraces([this, guard, answer](const Result<void>& traces) {
            m_library.d->mailbox.post(Library::Private::answering<void>(guard, answer, traces));
        });
    };
    const Changes everything{
        .posts = true, .people = true, .circles = true, .outbox = true, .marks = true, .library = true};
    m_library.d->change<void>(everything, &m_library, erased, everywhere);
}

void SavedThreads::forget(const std::vector<SavedThreadId>& ids, QObject* asker, Answer<void> answer)
{
    forgetBy([ids](Connection& connection) { return store::forgetConversations(connection, ids); }, asker,
             std::move(answer));
}

void SavedThreads::forgetPerson(ContactId contact, QObject* asker, Answer<void> answer)
{
    forgetBy([contact](Connection& connection) { return store::forgetPerson(connection, contact); }, asker,
             std::move(answer));
}

} // namespace cohort
