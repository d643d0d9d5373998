#include "core/library/avatars.h"

#include "core/pictures/avatar_picture.h"
#include "core/store/avatars.h"
#include "core/store/store.h"
#include "core/sync/sync_engine.h"

#include <algorithm>

namespace cohort {

namespace {

/// The trouble is this computer's or the account's, not the picture's: of a picture's host none of these is
/// answered (SyncEngine::fetchSmallMedia).
bool passes(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::Cancelled || kind == ErrorKind::AuthRejected ||
           kind == ErrorKind::RateLimited || kind == ErrorKind::KeyringLocked;
}

Error notAllowed()
{
    return {.kind = ErrorKind::Refused, .detail = QStringLiteral("nobody allowed this picture")};
}

} // namespace

Avatars::Avatars(AvatarParts parts)
    : QObject(&parts.library)
    , m_parts(parts)
{
}

Avatars& Avatars::of(Library& library)
{
    return *library.findChild<Avatars*>(QString(), Qt::FindDirectChildrenOnly);
}

void Avatars::picture(const Author& author, AccountId through, QObject* asker,
                      Library::Answer<QByteArray> answer)
{
    Fetch wanted{.author = {.network = author.network, .uri = author.uri}, .through = through};
    wanted.answers.emplace_back(asker, std::move(answer));
    const auto known = [this, wanted](const Result<store::KnownAvatar>& found) {
        if (!found)
            return tell(wanted, fail(found.error()));
        if (!found->allowed)
            return tell(wanted, fail(notAllowed()));
        if (!found->picture.isEmpty() && !found->due)
            return tell(wanted, found->picture);
        if (found->address.isEmpty() || !found->due)
            return tell(wanted, fail(ErrorKind::NotFound, QStringLiteral("no picture to be had")));
        Fetch now = wanted;
        now.address = found->address;
        now.before = found->picture;
        if (now.through == AccountId::None)
            now.through = found->through;
        fetch(std::move(now));
    };
    m_parts.store.read([this, wanted, known, now = m_parts.clock.now()](Connection& connection) {
        m_parts.mailbox.post(
            [known, found = store::knownAvatar(connection, wanted.author, now)] { known(found); });
    });
}

void Avatars::fetch(Fetch wanted)
{
    const Key key(wanted.author.network, wanted.author.uri);
    if (const auto running = m_running.find(key); running != m_running.end()) {
        running->second.answers.push_back(std::move(wanted.answers.front()));
        return;
    }
    const auto waiting = std::ranges::find_if(m_waiting, [&key](const Fetch& fetch) {
        return fetch.author.network == key.first && fetch.author.uri == key.second;
    });
    if (waiting != m_waiting.end()) {
        waiting->answers.push_back(std::move(wanted.answers.front()));
        return;
    }
    m_waiting.push_back(std::move(wanted));
    if (int(m_waiting.size()) > mostWaiting) {
        tell(m_waiting.front(), fail(ErrorKind::Cancelled, QStringLiteral("too many pictures are wanted")));
        m_waiting.pop_front();
    }
    fetchNext();
}

void Avatars::fetchNext()
{
    while (int(m_running.size()) < mostAtOnce && !m_waiting.empty()) {
        // Whoever came last is on the screen.
        Fetch next = std::move(m_waiting.back());
        m_waiting.pop_back();
        const Key key(next.author.network, next.author.uri);
        begin(m_running.emplace(key, std::move(next)).first->second);
    }
}

void Avatars::begin(const Fetch& fetch)
{
    // It may have waited for long: the consent may be gone, and the picture may lie elsewhere by now.
    const auto looked =
        [this, key = Key(fetch.author.network, fetch.author.uri)](const Result<store::KnownAvatar>& found) {
            const auto running = m_running.find(key);
            if (running == m_running.end())
                return;
            if (!found)
                return answer(key, fail(found.error()));
            if (!found->allowed)
                return answer(key, fail(notAllowed()));
            if (found->address.isEmpty())
                return answer(key, fail(ErrorKind::NotFound, QStringLiteral("no picture to be had")));
            running->second.address = found->address;
            running->second.before = found->picture;
            request(running->second);
        };
    m_parts.store.read(
        [this, looked, author = fetch.author, now = m_parts.clock.now()](Connection& connection) {
            m_parts.mailbox.post(
                [looked, found = store::knownAvatar(connection, author, now)] { looked(found); });
        });
}

void Avatars::request(const Fetch& fetch)
{
    const Key key(fetch.author.network, fetch.author.uri);
    const auto done = [this, key](const Result<QByteArray>& picture) {
        m_parts.mailbox.post([this, key, picture] { answer(key, picture); });
    };
    if (m_parts.library.worksOffline())
        return done(fail(ErrorKind::Offline, {}));
    const auto missed = [this, author = fetch.author, address = fetch.address, done](const Error& error) {
        if (passes(error.kind))
            return done(fail(error));
        m_parts.store.write(
            [this, author, address](Connection& connection) {
                return store::noteMissedAvatar(connection, author, address, m_parts.clock.now());
            },
            [done, error](const Result<void>&) { done(fail(error)); });
    };
    const auto keep = [this, author = fetch.author, address = fetch.address,
                       done](const AvatarPicture& made) {
        auto kept = std::make_shared<bool>(false);
        m_parts.store.write(
            [this, author, address, made, kept](Connection& connection) -> Result<void> {
                const auto stored = store::keepAvatar(
                    connection, author, {.address = address, .picture = made.bytes, .mark = made.mark},
                    m_parts.clock.now());
                if (!stored)
                    return fail(stored.error());
                *kept = *stored;
                return {};
            },
            [done, made, kept](const Result<void>& written) {
                if (!written)
                    return done(fail(written.error()));
                if (!*kept)
                    return done(fail(ErrorKind::Refused, QStringLiteral("the consent was withdrawn")));
                done(made.bytes);
            });
    };
    m_parts.engine.fetchSmallMedia(fetch.through, fetch.address, mostAvatarBytes,
                                   [missed, keep](const Result<QByteArray>& bytes) {
                                       // On the account's worker: decoding belongs on no other thread.
                                       if (!bytes)
                                           return missed(bytes.error());
                                       const auto made = avatarPicture(*bytes);
                                       if (!made)
                                           return missed(made.error());
                                       keep(*made);
                                   });
}

void Avatars::answer(const Key& key, const Result<QByteArray>& picture)
{
    const auto running = m_running.find(key);
    if (running == m_running.end())
        return;
    const Fetch fetch = std::move(running->second);
    m_running.erase(running);
    const bool refused = !picture && picture.error().kind == ErrorKind::Refused;
    tell(fetch, picture || refused || fetch.before.isEmpty() ? picture : Result<QByteArray>(fetch.before));
    fetchNext();
}

void Avatars::tell(const Fetch& fetch, const Result<QByteArray>& picture)
{
    for (const auto& [asker, answer] : fetch.answers)
        if (asker && answer)
            answer(picture);
}

} // namespace cohort
