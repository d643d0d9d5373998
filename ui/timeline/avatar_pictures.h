#pragma once

#include "core/model/people.h"

#include <QCache>
#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPixmap>

#include <memory>

namespace cohort {

class CircleBook;
class JobThread;
class Library;
class Mailbox;
class PictureConsents;
struct PersonRow;
struct PostRow;

/// Profile pictures as they are painted: round, as large as the screen needs them. Asked for while painting
/// and only where a consent covers the person; until one is here there is none, and initials are painted. GUI
/// thread.
class AvatarPictures final : public QObject {
    Q_OBJECT
public:
    /// Pictures kept: some screens full; at twice the density they take 8 MB.
    static constexpr int keptPictures = 500;
    /// What could not be had is not asked for again for so long, in ms.
    static constexpr int askAgainMs = 60'000;

    AvatarPictures(Library& library, PictureConsents& consents, QObject* parent);
    ~AvatarPictures() override;

    /// Of the post's author, for a box of that height; null when it is not here or not allowed.
    [[nodiscard]] QPixmap picture(const PostRow& row, int boxHeight, qreal density);
    /// Of a person, by the first handle of the row that has one. Only consents count that may be seen: a face
    /// would tell of a circle of the other life.
    [[nodiscard]] QPixmap picture(const PersonRow& row, const CircleBook& circles, int boxHeight,
                                  qreal density);
    /// True when the pictures of a circle the person is in, of those that may be seen, are allowed.
    [[nodiscard]] bool allowedByCircle(const PersonRow& row, const CircleBook& circles) const;
    [[nodiscard]] PictureConsents& consents() const { return m_consents; }

signals:
    /// One came, or all went: what shows people is to be painted again. No row changes its height.
    void changed();

private:
    struct Key {
        QString uri{};
        QUrl address{}; ///< a new picture has a new one
        int discPx = 0;

        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed = 0)
        {
            return qHashMulti(seed, key.uri, key.address, key.discPx);
        }
    };
    [[nodiscard]] QPixmap kept(const Author& author, AccountId through, int discPx);
    void ask(const Key& key, const Author& author, AccountId through);
    void decode(const Key& key, const QByteArray& bytes);
    void forget();

    Library& m_library;
    PictureConsents& m_consents;
    QCache<Key, QPixmap> m_pictures;
    QHash<Key, qint64> m_leftAlone; ///< until which moment of the clock below
    QElapsedTimer m_clock;
    int m_generation = 0; ///< what was asked for before a change of the consents is thrown away
    std::unique_ptr<Mailbox> m_mailbox;
    std::unique_ptr<JobThread> m_thread;
};

} // namespace cohort
