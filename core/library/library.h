#pragma once

#include "core/base/clock.h"
#include "core/base/mailbox.h"
#include "core/base/result.h"
#include "core/library/receipt_answers.h"
#include "core/library/sign_in_view.h"
#include "core/library/token_sign_in.h"
#include "core/model/account.h"
#include "core/model/network_plugin.h"
#include "core/model/picture_consent.h"
#include "core/model/rows.h"
#include "core/model/search.h"
#include "core/policy/mentions.h"
#include "core/policy/reach.h"
#include "core/policy/route_offer.h"
#include "core/policy/visibility_gate.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace cohort {

class Backups;
class LinkSuggestions;
class MyComments;
class ProviderRegistry;
class SavedThreads;
class SecretStore;
class Store;
class Transport;
struct CatchUp;

/// What a Library is built from. Everything but `store` and `transport` outlives it.
struct LibraryParts {
    std::unique_ptr<Store> store;
    /// Makes the network door from the user's settings (proxy, extra CA file); called on a worker thread at
    /// the first request and after these settings changed: a window without accounts and the sample network
    /// never load it.
    std::function<std::unique_ptr<Transport>(const QMap<QString, QString>& settings)> makeTransport;
    const ProviderRegistry& providers;
    SecretStore& secrets;
    const Clock& clock;
    /// Zero: nothing is fetched or sent unless asked (command line).
    std::chrono::milliseconds syncEvery = std::chrono::minutes(5);
    std::vector<NetworkPlugin> networkPlugins{};
};

/// One of my accounts with what it is doing.
struct AccountRow {
    Account account{};
    AccountState state{};
    QString provider{}; ///< display name
};

/// Who would see a draft, as the composer shows it.
struct Preview {
    Reach reach{};
    bool mayLeave = false; ///< the gate would let it go
    std::optional<GateRefusal> refusal{};
    std::vector<AccountRoutes> routes{}; ///< other ways to send it, and what each costs
    std::vector<MentionSeen> mentions{}; ///< who is named in the text
    QString consentKey{};                ///< to be stored in Consent::reachKey when the user agrees
};

/// The outcome of Send.
struct SendOutcome {
    std::vector<OutboxId> entries{};
    std::optional<GateRefusal> refusal{}; ///< nothing was queued
    QDateTime leavesAt{};                 ///< end of the undo window
};

/// A network that can be signed in to.
struct NetworkChoice {
    QString id{};
    QString displayName{};
};

/// A change that can be undone, as the window's undo bar keeps it.
struct Undo {
    enum class Kind {
        None,
        People,
        AddedToCircle,
        RemovedFromCircle,
        RemovedCircle,
        SavedThrownAway, ///< saved conversations out of the library
        SavedShelf,      ///< what the user added to saved conversations
    };
    Kind kind = Kind::None;
    QByteArray state{};
    Circle circle{};
    std::vector<ContactId> contacts{};
};

/// The one door of the window and of the command line to everything else. Lives on one thread (the GUI
/// thread); never blocks it. Answers arrive on that thread, always later than the call, and are dropped when
/// `asker` is gone by then.
class Library final : public QObject {
    Q_OBJECT
public:
    template <class T>
    using Answer = std::function<void(Result<T>)>;

    explicit Library(LibraryParts parts, QObject* parent = nullptr);
    ~Library() override;

    /// Reads the accounts, unlocks their credentials, starts to synchronise. Once, after the first paint.
    void start();
    /// Reads the credentials again for accounts whose keyring was locked; nothing is overwritten.
    void retryKeyring();
    /// Files that were moved aside while opening, for a bar in the window.
    [[nodiscard]] QStringList movedAside() const;

    /// The thread library: conversations that are saved for good. Lives as long as this.
    [[nodiscard]] SavedThreads& saved();
    [[nodiscard]] Backups& backups();
    /// What I said everywhere, and what became of it. Lives as long as this.
    [[nodiscard]] MyComments& comments();
    [[nodiscard]] LinkSuggestions& linkSuggestions();

    // --- questions (answered from this computer alone) ---
    void accounts(QObject* asker, Answer<std::vector<AccountRow>> answer);
    void circles(QObject* asker, Answer<std::vector<CircleRow>> answer);
    void streamPage(const StreamRef& stream, std::optional<StreamKey> before, int limit, QObject* asker,
                    Answer<StreamPage> answer);
    void streamAfter(const StreamRef& stream, const StreamKey& after, int limit, QObject* asker,
                     Answer<StreamPage> answer);
    void unreadCount(const StreamRef& stream, QObject* asker, Answer<int> answer);
    void postsById(const std::vector<PostId>& ids, QObject* asker, Answer<std::vector<PostRow>> answer);
    void thread(const PostRef& post, QObject* asker, Answer<ThreadPage> answer);
    void people(const PeopleQuery& query, QObject* asker, Answer<PeoplePageRow> answer);
    /// `shown` is the life on the screen: only handles that show in it; nothing: all.
    void person(ContactId contact, std::optional<Sphere> shown, QObject* asker, Answer<PersonPage> answer);
    void drafts(QObject* asker, Answer<std::vector<Draft>> answer);
    void outbox(QObject* asker, Answer<std::vector<OutboxRow>> answer);
    /// What happened in a stream (core/model/catch_up.h): since a moment everything, else what is unread.
    void catchUp(const StreamRef& stream, const std::optional<QDateTime>& since, QObject* asker,
                 Answer<CatchUp> answer);
    /// One page of what is found; the next one is asked for with the cursor of this. `today` is filled in.
    void search(const SearchRequest& request, QObject* asker, Answer<SearchPage> answer);
    void settings(QObject* asker, Answer<QMap<QString, QString>> answer);
    void readPosition(const StreamRef& stream, QObject* asker, Answer<std::optional<StreamKey>> answer);
    /// The accounts, audience and reply target a new draft starts with, by decision "default audience". No
    /// account when none of mine fits the life it is for.
    void newDraft(const DraftStart& start, QObject* asker, Answer<Draft> answer);
    void preview(const Draft& draft, QObject* asker, Answer<Preview> answer);
    /// Who could see a post of mine; an error for anybody else's.
    void receipt(const PostRef& post, QObject* asker, Answer<PostReceipt> answer);
    /// What of mine somebody can read, over all accounts, by every handle that is known of the person.
    void viewAs(const ViewQuery& query, QObject* asker, Answer<ViewPage> answer);
    /// Whose pictures may be fetched, newest consent first; with a sphere only those that may be named while
    /// it alone is shown.
    void pictureConsents(std::optional<Sphere> sphere, QObject* asker,
                         Answer<std::vector<PictureConsent>> answer);

    // --- commands on this computer ---
    void addCircle(const Circle& circle, QObject* asker, Answer<CircleId> answer);
    void updateCircle(const Circle& circle, QObject* asker, Answer<void> answer);
    void removeCircle(const Circle& circle, QObject* asker, Answer<Undo> answer);
    void addToCircle(CircleId circle, const std::vector<ContactId>& contacts, QObject* asker,
                     Answer<Undo> answer);
    void removeFromCircle(CircleId circle, const std::vector<ContactId>& contacts, QObject* asker,
                          Answer<Undo> answer);
    void addContact(const Contact& contact, QObject* asker, Answer<ContactId> answer);
    /// The author becomes a person (or is found among them), met through one of my accounts.
    void addAuthor(const Author& author, AccountId through, QObject* asker, Answer<ContactId> answer);
    void updateContact(const Contact& contact, QObject* asker, Answer<void> answer);
    void removeContact(ContactId contact, QObject* asker, Answer<Undo> answer);
    void linkContacts(ContactId from, ContactId into, QObject* asker, Answer<Undo> answer);
    void unlinkIdentity(IdentityId identity, QObject* asker, Answer<Undo> answer);
    void undo(const Undo& undo, QObject* asker, Answer<void> answer);
    void setRead(const std::vector<PostRef>& posts, bool read, QObject* asker, Answer<void> answer);
    void setReadUpTo(const StreamRef& stream, const StreamKey& upTo, QObject* asker, Answer<void> answer);
    void saveReadPosition(const StreamRef& stream, const PostRow& row);
    void saveSetting(const QString& name, const QString& value, QObject* asker, Answer<void> answer);
    void saveDraft(const Draft& draft, QObject* asker, Answer<DraftId> answer);
    /// The same for the draft that lies open in the composer; in one step with it the settings say which one
    /// that is, so that it is found again however the program ends.
    void saveOpenDraft(const Draft& draft, QObject* asker, Answer<DraftId> answer);
    void removeDraft(DraftId draft, QObject* asker, Answer<void> answer);
    /// From now on these pictures may be fetched; told as a change of the settings.
    void allowPictures(const PictureConsent& consent, QObject* asker, Answer<void> answer);
    void withdrawPictures(const std::vector<PictureConsentId>& ids, QObject* asker, Answer<void> answer);
    void setHat(AccountId account, Hat hat, QObject* asker, Answer<void> answer);

    // --- sending ---
    /// Checks, queues durably, then answers. The draft is gone from the drafts when it was queued.
    void send(const Draft& draft, QObject* asker, Answer<SendOutcome> answer);
    /// Takes a post back while it has not left; its draft is a draft again.
    void cancelSend(OutboxId id, QObject* asker, Answer<Draft> answer);
    void sendNow(OutboxId id, QObject* asker, Answer<void> answer);
    void retrySend(OutboxId id, QObject* asker, Answer<void> answer);
    /// Forgets a receipt or a failed entry.
    void removeOutboxEntry(OutboxId id, QObject* asker, Answer<void> answer);

    // --- network ---
    [[nodiscard]] std::vector<NetworkChoice> networks() const;
    /// Starts a sign-in; `answer` is called again for every step until Done or an error after `cancelSignIn`.
    /// Only one at a time.
    void startSignIn(const QString& network, Hat hat, QObject* asker, Answer<SignInView> answer);
    void answerSignIn(const QMap<QString, QString>& fields);
    void cancelSignIn();
    /// Adds an account with a token the user already has (command line).
    void addAccountWithToken(const TokenSignIn& signIn, QObject* asker, Answer<AccountId> answer);
    /// Adds an account of a network that needs no credentials (the sample network); `server` tells which one.
    void addOpenAccount(const QString& network, const QUrl& server, Hat hat, QObject* asker,
                        Answer<AccountId> answer);
    void signOut(AccountId account, QObject* asker, Answer<void> answer);
    void syncNow();
    void setWorkOffline(bool offline);
    [[nodiscard]] bool worksOffline() const;
    /// The files that were to bring networks at this start, used and refused.
    [[nodiscard]] const std::vector<NetworkPlugin>& networkPlugins() const;
    void loadThread(const PostRef& post, QObject* asker, Answer<int> answer);
    void loadOlder(const StreamRef& stream, QObject* asker, Answer<int> answer);
    void act(const PostRef& post, IntentKind intent, QObject* asker, Answer<void> answer);
    void vote(const PostRef& post, const QString& pollId, const std::vector<int>& choices, QObject* asker,
              Answer<void> answer);
    void follow(AccountId account, const Author& author, bool follow, QObject* asker, Answer<void> answer);
    void answerFollowRequest(AccountId account, const Author& author, bool accept, QObject* asker,
                             Answer<void> answer);
    void findPeople(AccountId account, const QString& words, QObject* asker,
                    Answer<std::vector<Author>> answer);
    /// A picture; only called with the user's consent to it.
    void media(AccountId account, const QUrl& url, QObject* asker, Answer<QByteArray> answer);

signals:
    /// Coalesced: at most every 100 ms.
    void changed(const cohort::Changes& changes);
    void accountStateChanged(const cohort::AccountState& state);

private:
    class Private;
    std::unique_ptr<Private> d;
    friend class Backups;
    friend class LinkSuggestions;
    friend class MyComments;
    friend class ProfileLinks;
    friend class SavedThreads;
    friend class StreamRows;
};

} // namespace cohort
