#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace cohort {

/// What went wrong, as far as the user can do something about it. The text a person reads is made from it in
/// core/wording; `Error::detail` is for the log only.
enum class ErrorKind {
    Offline,        ///< no connection could be made; try again when the network is back
    Timeout,        ///< the other side did not answer in time; the outcome may be unknown
    Cancelled,      ///< the caller asked to stop
    Tls,            ///< the server's certificate or the secure connection is not good
    AuthRejected,   ///< the account must sign in again
    RateLimited,    ///< the server asks us to wait; `retryAfterMs` says how long
    Refused,        ///< the server or the gate said no to exactly this
    NotFound,       ///< not there, or not for us
    BadReply,       ///< the answer makes no sense (captive portal, broken JSON)
    TooLarge,       ///< a limit of ours on size or depth was reached
    ServerTrouble,  ///< 5xx; try again later
    Storage,        ///< the disk or the database refused
    Corrupt,        ///< the database file is damaged
    NewerVersion,   ///< the file was written by a newer Cohort
    InUse,          ///< another Cohort holds the profile
    KeyringLocked,  ///< the keyring is locked or the entry is gone: never overwrite
    NoKeyring,      ///< this computer has no keyring
    Unsupported,    ///< this network cannot do it
    EmptyAudience,  ///< nobody was chosen
    WouldReachMore, ///< the gate, or the server: more people could read it than were chosen
    InvalidInput,   ///< what the user typed cannot be used
    Bug,            ///< we did not expect this
};

/// The outcome of something that did not work. `detail` never holds a secret and is never shown to the user.
struct Error {
    ErrorKind kind = ErrorKind::Bug;
    int code = 0;            ///< HTTP status or native code of a library, 0 when there is none
    qint64 retryAfterMs = 0; ///< only with RateLimited and ServerTrouble
    QString detail{};
    QStringList people{}; ///< only with WouldReachMore: handles the server named

    bool operator==(const Error&) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString detail)
{
    return tl::unexpected<Error>(Error{.kind = kind, .detail = std::move(detail)});
}

} // namespace cohort
