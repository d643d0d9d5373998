#pragma once

#include "core/model/people.h"
#include "core/model/picture_mark.h"
#include "core/store/connection.h"

namespace cohort::store {

// Profile pictures in the cache: small ones, of my people alone, as long as a consent covers the person or
// one of the person's circles. A consent to one message is none to its author's face on every other row.

/// Pictures kept; with at most 32 KiB each they take 64 MB, usually a tenth of it. The oldest go first.
inline constexpr int mostAvatars = 2000;
/// Days after which a picture is fetched again, when its person is on the screen: some networks show a new
/// one at the same address.
inline constexpr int avatarDays = 30;
/// Minutes for which one that could not be had is left alone.
inline constexpr int missedAvatarMinutes = 60;

/// What is known of somebody's profile picture.
struct KnownAvatar {
    bool allowed = false;                ///< a consent covers it
    QUrl address{};                      ///< as the network told it last; empty: there is none
    AccountId through = AccountId::None; ///< an account of mine that met the author; None: none is left
    QByteArray picture{};                ///< of this address; empty: not here
    bool due = true;                     ///< it may be fetched now
};

/// A picture that has been fetched.
struct FetchedAvatar {
    QUrl address{};
    QByteArray picture{}; ///< never empty
    PictureMark mark{};
};

/// The author is known by network and uri.
[[nodiscard]] Result<KnownAvatar> knownAvatar(Connection& connection, const Author& author,
                                              const QDateTime& now);
/// Keeps a picture, unless no consent covers it any more: then nothing is kept and the answer is false.
[[nodiscard]] Result<bool> keepAvatar(Connection& connection, const Author& author,
                                      const FetchedAvatar& fetched, const QDateTime& now);
/// Notes that it could not be had; one that is here from before stays. Without a consent nothing is noted.
[[nodiscard]] Result<void> noteMissedAvatar(Connection& connection, const Author& author, const QUrl& address,
                                            const QDateTime& now);
/// Deletes what no consent covers any more.
[[nodiscard]] Result<void> dropAvatarsWithoutConsent(Connection& connection);

} // namespace cohort::store
