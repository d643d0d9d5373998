#pragma once

#include "core/library/library.h"

#include <deque>
#include <map>

namespace cohort {

class SyncEngine;

/// What profile pictures are fetched and kept with. Everything but `worksOffline` outlives it or ends with
/// it.
struct AvatarParts {
    Library& library;
    Store& store;
    SyncEngine& engine;
    Mailbox& mailbox; ///< of the library's thread
    const Clock& clock;
};

/// Profile pictures of my people: out of the cache, else from the network, and only where the user allowed
/// the pictures of the person or of one of the person's circles. Lives on the thread of its Library, as its
/// child, and as long as it; answers come as there.
class Avatars final : public QObject {
    Q_OBJECT
public:
    /// Fetched at the same time: reading and sending go before faces.
    static constexpr int mostAtOnce = 2;
    /// Waiting to be fetched, some screens full; what was wanted first is let go.
    static constexpr int mostWaiting = 100;

    explicit Avatars(AvatarParts parts);
    /// Found as a child of the library: nobody who does not show pictures has to know of them.
    [[nodiscard]] static Avatars& of(Library& library);

    /// A small picture (JPEG or PNG, avatarSidePx square at most) of an author, who is known by network and
    /// uri. `through` is the account that showed the author; None: any that met the author. Refused: no
    /// consent covers it. NotFound: there is none, or it could not be had a while ago.
    void picture(const Author& author, AccountId through, QObject* asker, Library::Answer<QByteArray> answer);

private:
    using Key = std::pair<QString, QString>; ///< network and uri
    struct Fetch {
        Author author{}; ///< network and uri
        QUrl address{};
        AccountId through = AccountId::None;
        QByteArray before{}; ///< an old one, shown if no new one comes
        std::vector<std::pair<QPointer<QObject>, Library::Answer<QByteArray>>> answers{};
    };
    void fetch(Fetch wanted);
    void fetchNext();
    void begin(const Fetch& fetch);
    void request(const Fetch& fetch);
    void answer(const Key& key, const Result<QByteArray>& picture);
    static void tell(const Fetch& fetch, const Result<QByteArray>& picture);

    const AvatarParts m_parts;
    std::deque<Fetch> m_waiting;
    std::map<Key, Fetch> m_running;
};

} // namespace cohort
