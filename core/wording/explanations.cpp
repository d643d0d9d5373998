#include "core/wording/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace cohort::wording {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(cohort)
};

QString nothingLost()
{
    return Words::tr("Nothing is lost: everything that was here is still on this computer.");
}

QString postIsKept()
{
    return Words::tr("Your words are kept on this computer. Nothing was sent.");
}

QString waitTime(qint64 retryAfterMs)
{
    constexpr qint64 minuteMs = 60 * 1000;
    if (retryAfterMs <= 0)
        return Words::tr("Cohort tries again by itself.");
    const qint64 minutes = std::min<qint64>((retryAfterMs + minuteMs - 1) / minuteMs, 24 * 60);
    return Words::tr("Cohort tries again by itself in %n minutes.", nullptr, static_cast<int>(minutes));
}

Explanation aboutTheConnection(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
        return {.what = Words::tr("There is no connection to the server."),
                .safe = Words::tr(
                    "Everything up to now can be read here. What you send waits and goes out once."),
                .todo = Words::tr("Nothing to do: Cohort goes on when the network is back."),
                .remedy = Remedy::TryAgain};
    case ErrorKind::Timeout:
        return {.what = Words::tr("The server did not answer in time."),
                .safe = Words::tr(
                    "Nothing is sent twice: Cohort looks whether it arrived before it tries again."),
                .todo = Words::tr("Wait a little or try again."),
                .remedy = Remedy::TryAgain};
    case ErrorKind::Tls:
        return {.what = Words::tr("The secure connection to the server is not good."),
                .safe = Words::tr("Nothing was sent, your password and keys neither."),
                .todo = Words::tr("Check this computer's date. If it is right, ask whoever runs the server."),
                .remedy = Remedy::TryAgain};
    case ErrorKind::RateLimited:
        return {.what = Words::tr("The server asks to wait: there were too many requests."),
                .safe = nothingLost(),
                .todo = waitTime(error.retryAfterMs),
                .remedy = Remedy::WaitABit};
    case ErrorKind::BadReply:
        return {
            .what = Words::tr("The server's answer makes no sense."),
            .safe = nothingLost(),
            .todo = Words::tr(
                "If this network asks for a sign-in page first, open it in a browser. Else try again later."),
            .remedy = Remedy::TryAgain};
    default:
        return {.what = Words::tr("The server has trouble."),
                .safe = nothingLost(),
                .todo = waitTime(error.retryAfterMs),
                .remedy = Remedy::WaitABit};
    }
}

Explanation aboutTheAnswer(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::AuthRejected:
        return {.what = Words::tr("The server does not accept this account's sign-in any more."),
                .safe = nothingLost(),
                .todo = Words::tr("Sign in again."),
                .remedy = Remedy::SignInAgain};
    case ErrorKind::Refused:
        return {.what = Words::tr("The server said no to this."),
                .safe = Words::tr("Nothing was changed there."),
                .todo = Words::tr("Change it, or use another account."),
                .remedy = Remedy::UseAnotherAccount};
    case ErrorKind::NotFound:
        return {.what = Words::tr("This is not there any more, or not for you to see."),
                .safe = Words::tr("What is stored on this computer stays."),
                .todo = Words::tr("Nothing to do."),
                .remedy = Remedy::None};
    case ErrorKind::TooLarge:
        return {.what = Words::tr("This is too large."),
                .safe = nothingLost(),
                .todo = Words::tr("Make it smaller, or open it in a browser."),
                .remedy = Remedy::None};
    case ErrorKind::Unsupported:
        return {.what = Words::tr("This network cannot do that."),
                .safe = Words::tr("Nothing was changed."),
                .todo = Words::tr("Use another account for it."),
                .remedy = Remedy::UseAnotherAccount};
    default:
        return {.what = Words::tr("It was stopped before it was done."),
                .safe = nothingLost(),
                .todo = Words::tr("Try again when you want to."),
                .remedy = Remedy::TryAgain};
    }
}

Explanation aboutThisComputer(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Storage:
        return {.what = Words::tr("This computer could not write or read Cohort's files."),
                .safe = Words::tr("What was stored before is still there."),
                .todo = Words::tr("Look whether the disk is full or read-only, then try again."),
                .remedy = Remedy::TryAgain};
    case ErrorKind::Corrupt:
        return {.what = Words::tr("One of Cohort's files is damaged."),
                .safe = Words::tr("It was left as it is: nothing in it was changed or deleted."),
                .todo =
                    Words::tr("Start Cohort again: what the networks still have is fetched again. What is "
                              "on this computer alone comes back from a backup."),
                .remedy = Remedy::None};
    case ErrorKind::NewerVersion:
        return {.what = Words::tr("These files were written by a newer Cohort."),
                .safe = Words::tr("Nothing in them was changed."),
                .todo = Words::tr("Start the newer version."),
                .remedy = Remedy::None};
    case ErrorKind::InUse:
        return {.what = Words::tr("Another Cohort is using these files."),
                .safe = Words::tr("Nothing was changed."),
                .todo = Words::tr("Use the window that is open, or close it first."),
                .remedy = Remedy::None};
    case ErrorKind::KeyringLocked:
        return {.what = Words::tr("The keyring is locked, or the entry for this account is gone."),
                .safe =
                    Words::tr("Nothing in the keyring was changed. Everything up to now can be read here."),
                .todo = Words::tr("Unlock the keyring. If that does not help, sign in again."),
                .remedy = Remedy::UnlockKeyring};
    default:
        return {.what = Words::tr("This computer has no keyring to keep passwords in."),
                .safe = Words::tr("No password was written to the disk."),
                .todo = Words::tr("Sign in for this session only, or set up a keyring."),
                .remedy = Remedy::SignInAgain};
    }
}

Explanation aboutTheDraft(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::EmptyAudience:
        return {.what = Words::tr("Nobody was chosen who could read this."),
                .safe = postIsKept(),
                .todo = Words::tr("Choose who it is for."),
                .remedy = Remedy::ChooseAudience};
    case ErrorKind::WouldReachMore:
        return {.what = Words::tr("More people could read this than you chose."),
                .safe = postIsKept(),
                .todo = Words::tr("Look who, then change the audience or agree to it."),
                .remedy = Remedy::ChooseAudience};
    case ErrorKind::InvalidInput:
        return {.what = Words::tr("This cannot be used as it is."),
                .safe = Words::tr("Nothing was changed."),
                .todo = Words::tr("Correct it and try again."),
                .remedy = Remedy::None};
    default:
        return {.what = Words::tr("Something went wrong inside Cohort."),
                .safe = nothingLost(),
                .todo = Words::tr("Try again. If it comes back, please report it."),
                .remedy = Remedy::TryAgain};
    }
}

} // namespace

Explanation explain(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout:
    case ErrorKind::Tls:
    case ErrorKind::RateLimited:
    case ErrorKind::BadReply:
    case ErrorKind::ServerTrouble:
        return aboutTheConnection(error);
    case ErrorKind::AuthRejected:
    case ErrorKind::Refused:
    case ErrorKind::NotFound:
    case ErrorKind::TooLarge:
    case ErrorKind::Unsupported:
    case ErrorKind::Cancelled:
        return aboutTheAnswer(error);
    case ErrorKind::Storage:
    case ErrorKind::Corrupt:
    case ErrorKind::NewerVersion:
    case ErrorKind::InUse:
    case ErrorKind::KeyringLocked:
    case ErrorKind::NoKeyring:
        return aboutThisComputer(error.kind);
    case ErrorKind::EmptyAudience:
    case ErrorKind::WouldReachMore:
    case ErrorKind::InvalidInput:
    case ErrorKind::Bug:
        break;
    }
    return aboutTheDraft(error.kind);
}

} // namespace cohort::wording
