#pragma once

#include "core/base/job_thread.h"
#include "core/library/avatars.h"
#include "core/library/backups.h"
#include "core/library/lazy_transport.h"
#include "core/library/library.h"
#include "core/library/link_suggestions.h"
#include "core/library/my_comments.h"
#include "core/library/saved_threads.h"
#include "core/providers/sign_in.h"
#include "core/secrets/secret_store.h"
#include "core/store/accounts.h"
#include "core/store/store.h"
#include "core/sync/sync_engine.h"

#include <QTimer>

#include <map>

namespace cohort {

class LoopbackListener;

/// A sign-in that is going on. `steps` is used only by jobs of the background thread.
struct RunningSignIn {
    std::shared_ptr<SignIn> steps;
    QString network{};
    Hat hat = Hat::Mixed;
    QUrl redirect{};
    std::stop_source stop{};
    QPointer<QObject> asker;
    Library::Answer<SignInView> answer;
    std::unique_ptr<LoopbackListener> listener;
    ~RunningSignIn();
};

/// Answers for the credentials of one account on their way from the keyring.
struct CredentialRead {
    QMap<QString, Secret> found{};
    int open = 0;
    std::optional<Error> error{};
};

/// What the parts of the Library share. Everything here is used on the Library's thread unless it says
/// otherwise.
class Library::Private {
public:
    Private(Library& owner, LibraryParts given);
    ~Private();

    /// Asks the reader thread; the answer comes back to this thread and is dropped when `asker` is gone.
    template <class T>
    void ask(QObject* asker, Answer<T> answer, std::function<Result<T>(Connection&)> question)
    {
        parts.store->read([this, guard = QPointer<QObject>(asker), answer = std::move(answer),
                           question = std::move(question)](Connection& connection) {
            mailbox.post(answering<T>(guard, answer, question(connection)));
        });
    }

    /// Changes something on the writer thread in one transaction, tells everybody what changed, then answers.
    template <class T>
    void change(const Changes& what, QObject* asker, Answer<T> answer,
                std::function<Result<T>(Connection&)> job)
    {
        auto outcome =
            std::make_shared<Result<T>>(fail(ErrorKind::Bug, QStringLiteral("the change never ran")));
        parts.store->write(
            [outcome, job = std::move(job)](Connection& connection) -> Result<void> {
                *outcome = job(connection);
                if (!*outcome)
                    return fail(outcome->error());
                return {};
            },
            [this, what, guard = QPointer<QObject>(asker), answer = std::move(answer),
             outcome](const Result<void>& done) {
                if (!done)
                    *outcome = fail(done.error());
                mailbox.post(
                    [this, what, deliver = answering<T>(guard, answer, *outcome), worked = bool(done)] {
                        if (worked)
                            note(what);
                        deliver();
                    });
            });
    }

    template <class T>
    static std::function<void()> answering(const QPointer<QObject>& guard, const Answer<T>& answer,
                                           Result<T> result)
    {
        return [guard, answer, result = std::move(result)] {
            if (guard && answer)
                answer(result);
        };
    }

    /// An answer for the engine: it is called on a worker thread and brings the result here.
    template <class T>
    SyncEngine::Done<T> bringing(QObject* asker, Answer<T> answer)
    {
        return [this, guard = QPointer<QObject>(asker), answer = std::move(answer)](Result<T> result) {
            mailbox.post(answering<T>(guard, answer, std::move(result)));
        };
    }

    /// Gathers changes and tells them at most every 100 ms.
    void note(const Changes& changes);

    /// Any worker thread.
    std::unique_ptr<Transport> makeTransport();
    void applySetting(const QString& name, const QString& value);

    // accounts and their credentials (library_accounts.cpp)
    void serve(const store::StoredAccount& account);
    void readCredentials(const store::StoredAccount& account);
    void credentialsRead(const store::StoredAccount& account, const CredentialRead& read);
    /// What the keyring does not take serves until the end of the program, or is an error where `onlyKept`.
    void keepAccount(store::StoredAccount account, const QMap<QString, Secret>& credentials, bool onlyKept,
                     std::function<void(Result<AccountId>, bool sessionOnly)> done);
    void keepCredentials(const store::StoredAccount& account, const QMap<QString, Secret>& credentials,
                         std::function<void(Result<void>)> done);
    void keepReplaced(AccountId account, const QMap<QString, Secret>& credentials,
                      const std::function<void()>& kept);
    void probeAndKeep(const Account& account, const QMap<QString, Secret>& credentials,
                      const QString& backend, std::function<void(Result<AccountId>)> done);
    void forgetCredentials(const store::StoredAccount& account);

    // reading (library_people.cpp)
    /// Marks, and tells the networks of the private posts that `mark` hands out.
    void markRead(QObject* asker, Answer<void> answer,
                  std::function<Result<std::vector<PostRef>>(Connection&)> mark);

    // sending (library_sending.cpp)
    void releaseEntry(OutboxId id, bool retry, QObject* asker, const Answer<void>& answer);

    // sign-in (library_sign_in.cpp)
    void nextSignInStep(const SignInAnswer& answer);
    void signInStepDone(const std::shared_ptr<SignIn>& steps, const Result<SignInStep>& step);
    void tellSignIn(const Result<SignInView>& view);
    void listenForBrowser();
    void waitForBrowser(const OpenBrowser& step);

    // the thread library (library_saved_media.cpp)
    /// Deletes files of pictures that no saved post needs any more; on the background thread.
    void sweepMedia();

    Library& library;
    LibraryParts parts;
    std::unique_ptr<SavedThreads> saved;
    std::unique_ptr<Backups> backups;
    std::unique_ptr<MyComments> comments;
    std::unique_ptr<LinkSuggestions> linkSuggestions;
    std::unique_ptr<Avatars> avatars;
    LazyTransport transport;
    Mailbox mailbox;
    QTimer tellSoon;
    Changes pending;
    bool offline = false;
    std::map<AccountId, store::StoredAccount> stored;
    std::map<AccountId, QMap<QString, Secret>> sessionCredentials;
    std::unique_ptr<RunningSignIn> signIn;
    std::unique_ptr<SyncEngine> engine;
    std::unique_ptr<JobThread> background; // probing and sign-in; last, so that it ends first
};

/// Takes back what was done to saved conversations.
[[nodiscard]] Result<void> undoShelf(Connection& connection, const Undo& undo);
/// Name of a stream in the settings: "circle:3", "sphere:personal".
[[nodiscard]] QString streamName(const StreamRef& stream);
/// Key of one credential in the keyring.
[[nodiscard]] QString secretKey(const Account& account, const QString& name);

} // namespace cohort
