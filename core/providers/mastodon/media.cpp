#include "core/providers/mastodon/media.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <condition_variable>

namespace cohort::mastodon {

namespace {

// A server that says nothing about its limit gets no more than Mastodon takes (video, 99 MB).
constexpr qint64 unsaidLimit = 99LL * 1024 * 1024;
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

Result<Upload> readFile(const DraftMedia& media, qint64 maxBytes)
{
    QFile file(media.path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::InvalidInput, QStringLiteral("the file cannot be read"));
    if (file.size() > (maxBytes > 0 ? maxBytes : unsaidLimit))
        return fail(ErrorKind::TooLarge, QStringLiteral("the file is larger than the server takes"));
    Upload upload{.fileName = QFileInfo(media.path).fileName(), .description = media.description};
    upload.bytes = file.readAll();
    const QMimeDatabase kinds;
    upload.mimeType = kinds.mimeTypeForFileNameAndData(media.path, upload.bytes).name().toLatin1();
    return upload;
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
    const auto file = readFile(media, maxBytes);
    if (!file)
        return fail(file.error());
    auto answer = api.upload(QStringLiteral("/api/v2/media"), *file);
    if (!answer && answer.error().kind == ErrorKind::NotFound)
        answer = api.upload(QStringLiteral("/api/v1/media"), *file);
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
