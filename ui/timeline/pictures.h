#pragma once

#include "core/base/ids.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QSet>
#include <QUrl>

#include <memory>

namespace cohort {

class JobThread;
class Library;
class Mailbox;

/// Pictures the user asked for, decoded on a thread of their own and kept small. Nothing is fetched unless
/// `load` is called for exactly that picture. GUI thread.
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
    void load(AccountId account, const QUrl& url);

signals:
    void loaded(const QUrl& url);
    void failed(const QUrl& url, const QString& why);

private:
    void decode(const QUrl& url, const QByteArray& bytes);

    Library& m_library;
    QCache<QUrl, QImage> m_images;
    QSet<QUrl> m_asked;
    std::unique_ptr<Mailbox> m_mailbox;
    std::unique_ptr<JobThread> m_thread;
};

/// Decodes a picture of a known still format within our limits; null when it is anything else. Any thread.
[[nodiscard]] QImage decodedPicture(const QByteArray& bytes);

} // namespace cohort
