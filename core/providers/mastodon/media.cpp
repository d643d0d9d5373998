#include "core/providers/mastodon/media.h"

#include "core/pictures/sendable_file.h"

#include <condition_variable>

namespace cohort::mastodon {

namespace {

// A film of a minute takes a busy server about that long.
constexpr std::chrono::milliseconds processingStep{500};
constexpr int processingSteps = 240;

/// False when the wait was ended by a stop request.
bool wait(std::chrono::milliseconds time, const std::stop_token& stop)
{
    std::mutex mutex;
    std::condition_variable_any wake;
    std::unique_lock lock(mutex);
    wake.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

/// 202 and 206 mean: taken, but not ready to be named in a post.
Result<QString> whenProcessed(const Api& api, const QString& id)
{
    const QString path = QStringLiteral("/api/v1/media/") % segment(id);
    for (int step = 0; step < processingSteps; ++step) {
        if (!wait(processingStep, api.stop()))
            return fail(ErrorKind::Cancelled, {});
        const auto answer = api.get(path, {});
        if (!answer)
            return fail(answer.error());
        if (answer->reply.status == 200)
            return id;
    }
    return fail(ErrorKind::ServerTrouble, QStringLiteral("the server does not finish with the file"));
}

} // namespace

Result<QString> uploadMedia(const Api& api, const DraftMedia& media, qint64 maxBytes)
{
    auto file = sendableFile(media.path, maxBytes);
    if (!file)
        return fail(file.error());
    const Upload upload{.fileName = file->fileName,
                        .mimeType = file->mimeType,
                        .bytes = std::move(file->bytes),
                        .description = media.description};
    auto answer = api.upload(QStringLiteral("/api/v2/media"), upload);
    if (!answer && answer.error().kind == ErrorKind::NotFound)
        answer = api.upload(QStringLiteral("/api/v1/media"), upload);
    if (!answer)
        return fail(answer.error());
    const QString id = answer->root()["id"].id();
    if (id.isEmpty())
        return fail(ErrorKind::BadReply, QStringLiteral("a file without an id"));
    if (answer->reply.status == 202 || answer->reply.status == 206)
        return whenProcessed(api, id);
    return id;
}

} // namespace cohort::mastodon
