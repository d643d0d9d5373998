#include "ui/timeline/avatar_pictures.h"

#include "core/base/job_thread.h"
#include "core/library/avatars.h"
#include "core/pictures/avatar_picture.h"
#include "core/pictures/still_picture.h"
#include "ui/circles/circle_book.h"
#include "ui/timeline/picture_consents.h"
#include "ui/widgets/avatar.h"

#include <algorithm>
#include <limits>

namespace cohort {
namespace {

/// Entries of what is left alone, beyond which all are forgotten: then they are asked for once more.
constexpr int mostLeftAlone = 5000;

} // namespace

AvatarPictures::AvatarPictures(Library& library, PictureConsents& consents, QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_consents(consents)
    , m_pictures(keptPictures)
    , m_mailbox(std::make_unique<Mailbox>())
    , m_thread(std::make_unique<JobThread>(JobThread::Ending::DropWaitingJobs))
{
    m_clock.start();
    connect(&consents, &PictureConsents::changed, this, &AvatarPictures::forget);
}

AvatarPictures::~AvatarPictures()
{
    m_thread.reset();
}

QPixmap AvatarPictures::picture(const PostRow& row, int boxHeight, qreal density)
{
    const Author& author = row.post.author;
    if (author.avatarUrl.isEmpty() || !m_consents.coversPerson(row.contact, row.circles))
        return {};
    return kept(author, row.post.ref.account, avatarDiscPx(boxHeight, density));
}

bool AvatarPictures::allowedByCircle(const PersonRow& row, const CircleBook& circles) const
{
    return std::ranges::any_of(circles.visible(row.circles), [this](const Circle& circle) {
        return m_consents.coversPerson(ContactId::None, {circle.id});
    });
}

QPixmap AvatarPictures::picture(const PersonRow& row, const CircleBook& circles, int boxHeight, qreal density)
{
    if (!m_consents.coversPerson(row.contact.id, {}) && !allowedByCircle(row, circles))
        return {};
    for (const Identity& identity : row.identities)
        if (!identity.author.avatarUrl.isEmpty())
            return kept(identity.author, AccountId::None, avatarDiscPx(boxHeight, density));
    return {};
}

QPixmap AvatarPictures::kept(const Author& author, AccountId through, int discPx)
{
    const Key key{.uri = author.uri, .address = author.avatarUrl, .discPx = discPx};
    if (const QPixmap* found = m_pictures.object(key))
        return *found;
    const auto alone = m_leftAlone.constFind(key);
    if (alone == m_leftAlone.cend() || *alone < m_clock.elapsed())
        ask(key, author, through);
    return {};
}

void AvatarPictures::ask(const Key& key, const Author& author, AccountId through)
{
    if (m_leftAlone.size() > mostLeftAlone)
        m_leftAlone.clear();
    m_leftAlone.insert(key, std::numeric_limits<qint64>::max());
    const auto answer = [this, key, mine = m_generation](const Result<QByteArray>& bytes) {
        if (mine != m_generation)
            return;
        if (bytes)
            decode(key, *bytes);
        else
            m_leftAlone.insert(key, m_clock.elapsed() + askAgainMs);
    };
    Avatars::of(m_library).picture(author, through, this, answer);
}

void AvatarPictures::decode(const Key& key, const QByteArray& bytes)
{
    m_thread->post([this, key, bytes, mine = m_generation](const std::stop_token&) {
        const QImage picture =
            readStillPicture(bytes, {.mostPixels = mostAvatarPixels, .longestSide = avatarSidePx});
        const QImage disc = picture.isNull() ? QImage() : roundAvatar(picture, key.discPx);
        m_mailbox->post([this, key, disc, mine] {
            if (mine != m_generation)
                return;
            if (disc.isNull()) {
                m_leftAlone.insert(key, m_clock.elapsed() + askAgainMs);
                return;
            }
            m_leftAlone.remove(key);
            m_pictures.insert(key, new QPixmap(QPixmap::fromImage(disc)));
            emit changed();
        });
    });
}

void AvatarPictures::forget()
{
    ++m_generation;
    m_leftAlone.clear();
    m_pictures.clear();
    emit changed();
}

} // namespace cohort
