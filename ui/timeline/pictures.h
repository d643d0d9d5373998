#pragma once

#include "core/base/ids.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QUrl>

#include <memory>

namespace cohort {

class AvatarPictures;
class JobThread;
class Library;
class Mailbox;
class PictureConsents;
struct PostRow;

/// Pictures the user agreed to, decoded on a thread of their own and kept small. Nothing is fetched without a
/// consent that covers the message; withdrawing it forgets the pictures. GUI thread.
class Pictures final : public QObject {
    Q_OBJECT
public:
    /// Longest side kept, in pixels: a row at 200 % needs no more.
    static constexpr int longestSide = 1280;
    /// Pixels of a picture we are willing to decode (a 64-megapixel photo).
    static constexpr qint64 mostPixels = 64'000'000;

    explicit Pictures(Library& library, QObject* parent = nullptr);
    ~Pictures() override;

    /// A null image when it is not here.
    [[nodiscard]] QImage image(const QUrl& url) const;
    [[nodiscard]] PictureConsents& consents() const { return *m_consents; }
    [[nodiscard]] AvatarPictures& avatars() const { return *m_avatars; }
    /// Fetches the pictures of a message that a consent covers and that are not here yet. One that could not
    /// be had is left alone until it is asked for by hand.
    void loadAllowed(const PostRow& row);
    /// A picture that lies on this computer: read and decoded, never fetched.
    void loadKept(const QUrl& url, const QString& path);
    /// By hand: what could not be had is tried once more.
    void loadAgain(const PostRow& row);

signals:
    void loaded(const QUrl& url);
    void failed(const QUrl& url, const QString& why);
    /// Consents changed: what is shown has to be laid out again.
    void consentsChanged();

private:
    void load(AccountId account, const QUrl& url);
    void forget();
    void decode(const QUrl& url, const QByteArray& bytes);

    Library& m_library;
    QCache<QUrl, QImage> m_images;
    QSet<QUrl> m_asked;
    QSet<QUrl> m_failed;
    PictureConsents* m_consents;
    AvatarPictures* m_avatars;
    int m_generation = 0; ///< what was asked for before a change of the consents is thrown away
    std::unique_ptr<Mailbox> m_mailbox;
    std::unique_ptr<JobThread> m_thread;
};

/// Decodes a picture of a known still format within our limits; null when it is anything else. Any thread.
[[nodiscard]] QImage decodedPicture(const QByteArray& bytes);

} // namespace cohort
