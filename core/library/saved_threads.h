#pragma once

#include "core/library/library.h"
#include "core/model/retention.h"
#include "core/model/saved_thread.h"

namespace cohort {

class Connection;

namespace store {
struct StoredAccount;
}

/// What fetching the missing replies of a saved conversation brought.
struct SavedCompletion {
    int added = 0;
    int missing = 0; ///< posts that are referred to and could not be had
};

/// What fetching the pictures of a saved conversation brought.
struct SavedMediaOutcome {
    int kept = 0;
    int failed = 0;                    ///< not to be had, too large, or no picture
    qint64 bytes = 0;                  ///< of those kept
    std::optional<Error> firstError{}; ///< of those that failed
};

/// The thread library as the window and the command line use it. Lives on the thread of its Library; answers
/// come as there: later, on this thread, dropped when `asker` is gone. What changes is told as
/// Changes::library.
class SavedThreads final {
public:
    template <class T>
    using Answer = Library::Answer<T>;

    explicit SavedThreads(Library& library);
    ~SavedThreads();
    SavedThreads(const SavedThreads&) = delete;
    SavedThreads& operator=(const SavedThreads&) = delete;

    // --- questions ---
    void list(const SavedQuery& query, QObject* asker, Answer<SavedPage> answer);
    void thread(SavedThreadId id, QObject* asker, Answer<SavedThread> answer);
    /// None when the conversation of this post is not saved in this life (or, without one, in any).
    void find(const PostRef& post, std::optional<Sphere> sphere, QObject* asker,
              Answer<SavedThreadId> answer);
    void folders(std::optional<Sphere> sphere, QObject* asker, Answer<std::vector<Folder>> answer);
    void tags(std::optional<Sphere> sphere, QObject* asker, Answer<QStringList> answer);
    /// Bytes of the largest picture or film that is kept.
    [[nodiscard]] static qint64 largestMedia();
    /// Where the file of a picture lies; it is read by whoever shows it.
    [[nodiscard]] QString mediaPath(const SavedMedia& media) const;

    // --- saving ---
    /// Keeps the conversation of a post as far as it is on this computer; durable when the answer comes.
    /// `shown` is the life on the screen.
    void save(const PostRef& post, std::optional<Sphere> shown, QObject* asker, Answer<SavedThreadId> answer);
    /// Asks the network for the whole conversation and adds what the copy lacks.
    void complete(SavedThreadId id, QObject* asker, Answer<SavedCompletion> answer);
    /// Adds the replies that are in the cache and not in the copy; answers how many.
    void addNewReplies(SavedThreadId id, QObject* asker, Answer<int> answer);
    /// Fetches the pictures that are not beside the library yet, one after the other. Only with the user's
    /// consent. `progress` is called with what is done and how many there are.
    void fetchMedia(SavedThreadId id, QObject* asker, std::function<void(int done, int all)> progress,
                    Answer<SavedMediaOutcome> answer);
    /// Ends a running fetchMedia after the picture it is at; what was kept stays.
    void stopFetchingMedia();

    // --- arranging; everything can be undone by Library::undo ---
    void throwAway(const std::vector<SavedThreadId>& ids, QObject* asker, Answer<Undo> answer);
    /// Back into the library out of what was thrown away.
    void takeBack(const std::vector<SavedThreadId>& ids, QObject* asker, Answer<void> answer);
    void arrange(const std::vector<SavedThreadId>& ids, const ShelfChange& change, QObject* asker,
                 Answer<Undo> answer);
    void annotate(SavedPostId post, const Annotation& annotation, QObject* asker, Answer<Undo> answer);
    void addFolder(const Folder& folder, QObject* asker, Answer<FolderId> answer);
    void updateFolder(const Folder& folder, QObject* asker, Answer<Undo> answer);
    void removeFolder(FolderId folder, QObject* asker, Answer<Undo> answer);

    /// For good and at once: text, index, notes and pictures leave the files before the answer comes, and the
    /// copies of the profile in its folder go, because they hold them. Cannot be undone.
    void forget(const std::vector<SavedThreadId>& ids, QObject* asker, Answer<void> answer);
    /// The same for a person: posts, notes, circles. Their name stays where others mention it.
    void forgetPerson(ContactId contact, QObject* asker, Answer<void> answer);

    /// What is on this computer of an account, to be told before it is forgotten.
    void accountTraces(AccountId account, QObject* asker, Answer<AccountTraces> answer);
    /// Signs out and takes everything that came through an account off this computer: credentials, cached and
    /// saved posts, notices, receipts, copies of the profile that hold it. People and circles stay; what I
    /// published stays at its network. Cannot be undone.
    void forgetAccount(AccountId account, const AccountForgetting& how, QObject* asker, Answer<void> answer);

    // --- room on the disk ---
    /// What the profile takes; only circles of this life are named, or of both.
    void diskUse(std::optional<Sphere> sphere, QObject* asker, Answer<DiskUse> answer);
    void previewRetention(CircleId circle, const RetentionRule& rule, QObject* asker,
                          Answer<RetentionPreview> answer);
    /// Stores the rule, then removes what it does not keep in small steps; `progress` is told how many posts
    /// went so far, the answer is all of them. From then on it is done once an hour.
    void setRetention(CircleId circle, const RetentionRule& rule, QObject* asker,
                      std::function<void(int gone)> progress, Answer<int> answer);
    /// Ends a removal that is going on after the step it is at. The rules stay.
    void stopRemoving();
    /// Looks once an hour whether a rule lets something go.
    void startRetention();

private:
    class MediaFetch;
    class Removal;
    void forgetBy(std::function<Result<void>(Connection&)> job, QObject* asker, Answer<void> answer);
    Library& m_library;
    void forgetSignedOut(const store::StoredAccount& leaving, const AccountForgetting& how,
                         Answer<void> answer);
    void startRemoval(std::function<void(int)> progress, Answer<int> answer);
    std::shared_ptr<MediaFetch> m_fetch;
    std::unique_ptr<Removal> m_removal;
};

} // namespace cohort
