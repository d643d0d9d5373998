#include "ui/timeline/pictures.h"

#include "core/base/job_thread.h"
#include "core/library/library.h"
#include "core/pictures/still_picture.h"
#include "core/wording/sentences.h"
#include "ui/timeline/avatar_pictures.h"
#include "ui/timeline/picture_consents.h"

#include <QFile>

namespace cohort {
namespace {

/// Decoded pictures kept, in KiB.
constexpr int keptKiB = 64 * 1024;

} // namespace

QImage decodedPicture(const QByteArray& bytes)
{
    return readStillPicture(bytes,
                            {.mostPixels = Pictures::mostPixels, .longestSide = Pictures::longestSide});
}

Pictures::Pictures(Library& library, QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_images(keptKiB)
    , m_consents(new PictureConsents(library, this))
    , m_avatars(new AvatarPictures(library, *m_consents, this))
    , m_mailbox(std::make_unique<Mailbox>())
    , m_thread(std::make_unique<JobThread>(JobThread::Ending::DropWaitingJobs))
{
    connect(m_consents, &PictureConsents::changed, this, &Pictures::forget);
}

Pictures::~Pictures()
{
    m_thread.reset();
}

QImage Pictures::image(const QUrl& url) const
{
    const QImage* found = m_images.object(url);
    return found ? *found : QImage();
}

void Pictures::loadAllowed(const PostRow& row)
{
    if (!PictureConsents::hasPictures(row.post) || m_library.worksOffline() || !m_consents->covers(row))
        return;
    for (const Media& media : row.post.media)
        if (media.kind == MediaKind::Image)
            load(row.post.ref.account, media.url);
}

void Pictures::loadAgain(const PostRow& row)
{
    for (const Media& media : row.post.media)
        m_failed.remove(media.url);
    loadAllowed(row);
}

void Pictures::forget()
{
    ++m_generation;
    m_asked.clear();
    m_failed.clear();
    m_images.clear();
    emit consentsChanged();
}

void Pictures::load(AccountId account, const QUrl& url)
{
    if (m_asked.contains(url) || m_failed.contains(url) || m_images.contains(url))
        return;
    m_asked.insert(url);
    m_library.media(account, url, this, [this, url, mine = m_generation](const Result<QByteArray>& bytes) {
        if (mine != m_generation)
            return;
        if (!bytes) {
            m_asked.remove(url);
            m_failed.insert(url);
            emit failed(url, wording::explain(bytes.error()).what);
            return;
        }
        decode(url, *bytes);
    });
}

void Pictures::loadKept(const QUrl& url, const QString& path)
{
    if (m_asked.contains(url) || m_failed.contains(url) || m_images.contains(url))
        return;
    m_asked.insert(url);
    m_thread->post([this, url, path, mine = m_generation](const std::stop_token&) {
        QFile file(path);
        const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        m_mailbox->post([this, url, bytes, mine] {
            if (mine == m_generation)
                decode(url, bytes);
        });
    });
}

void Pictures::decode(const QUrl& url, const QByteArray& bytes)
{
    m_thread->post([this, url, bytes, mine = m_generation](const std::stop_token&) {
        const QImage image = decodedPicture(bytes);
        m_mailbox->post([this, url, image, mine] {
            if (mine != m_generation)
                return;
            m_asked.remove(url);
            if (image.isNull()) {
                m_failed.insert(url);
                emit failed(url, tr("This picture cannot be shown."));
                return;
            }
            m_images.insert(url, new QImage(image), static_cast<int>(image.sizeInBytes() / 1024) + 1);
            emit loaded(url);
        });
    });
}

} // namespace cohort
