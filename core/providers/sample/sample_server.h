#pragma once

#include "core/providers/provider.h"
#include "core/providers/sample/sample_corpus.h"

#include <map>
#include <mutex>
#include <set>

namespace cohort::sample {

/// Who asks, and when.
struct Visit {
    Side side = Side::Work;
    AccountId account = AccountId::None;
    QDateTime now{};
};

/// The invented network itself: both servers with everybody's posts, and what the user did there. Shared by
/// the providers of one factory; lives as long as the program and is never written to a file. Any thread.
class SampleServer final {
public:
    explicit SampleServer(Corpus corpus);

    [[nodiscard]] const Corpus& corpus() const { return m_corpus; }
    /// The moment from which the ages of the invented posts count; the first caller decides.
    [[nodiscard]] QDateTime begin(const QDateTime& began);

    [[nodiscard]] Result<Batch> fetch(const FeedRequest& request, const Visit& visit) const;
    [[nodiscard]] Result<PeoplePage> fetchPeople(const PeopleRequest& request, const Visit& visit) const;
    [[nodiscard]] Result<FetchedThread> fetchThread(const PostRef& ref, const Visit& visit) const;
    [[nodiscard]] Result<Published> publish(const ClearedPost& cleared, const Visit& visit);
    [[nodiscard]] std::optional<Published> findPublished(const QString& idempotencyKey,
                                                         const Visit& visit) const;
    [[nodiscard]] Result<std::optional<Post>> perform(const Intent& intent, const Visit& visit);
    [[nodiscard]] Result<QByteArray> fetchMedia(const QUrl& url) const;
    [[nodiscard]] int followerCount(Side side) const;

private:
    /// A post as the server keeps it.
    struct Held {
        Side side = Side::Work;
        Post post{};
        QStringList readers{}; ///< uris of those it was addressed to; only for Circle and Mentioned
        QStringList likedBy{};
    };
    enum class RowSet { Originals, WithBoosts };

    // Everything below expects m_mutex to be held.
    [[nodiscard]] bool canRead(const Held& held, const Visit& visit) const;
    [[nodiscard]] bool inFeed(const Held& held, const FeedRequest& request, const Visit& visit) const;
    [[nodiscard]] bool follows(Side side, const QString& uri) const;
    [[nodiscard]] const SampleList* list(Side side, const QString& id) const;
    [[nodiscard]] bool inList(const SampleList* list, const Author& author) const;
    [[nodiscard]] std::vector<Notice> notices(const Visit& visit) const;
    [[nodiscard]] const Held* find(const PostRef& ref, const Visit& visit) const;
    [[nodiscard]] Held* findToChange(const PostRef& ref, const Visit& visit);
    [[nodiscard]] Post shown(const Held& held, const Visit& visit) const;
    [[nodiscard]] std::optional<Author> authorNamed(const QString& name, Side side) const;
    [[nodiscard]] Result<Held> composed(const ClearedPost& cleared, const Visit& visit);
    [[nodiscard]] Result<Published> edit(const ClearedPost& cleared, const Visit& visit);
    [[nodiscard]] Result<void> attachMedia(const Draft& draft, Post& post);
    [[nodiscard]] Published published(const Held& held, const Visit& visit) const;
    void fillIn(const ClearedPost& cleared, Side side, Held& held) const;
    void scheduleAnswers(const Held& held, const QString& language);
    [[nodiscard]] std::vector<Author> likelyToAnswer(const Held& held) const;
    [[nodiscard]] Result<std::optional<Post>> vote(Held& held, const Intent& intent, const Visit& visit);
    [[nodiscard]] Result<std::optional<Post>> changePost(const Intent& intent, const Visit& visit);
    [[nodiscard]] Result<void> changeRelationship(const Intent& intent, Side side);
    void remove(const QString& uri);

    const Corpus m_corpus;
    mutable std::mutex m_mutex;
    QDateTime m_began;
    std::vector<Held> m_posts;
    std::array<std::map<QString, Relationship>, 2> m_relationships; // by uri
    std::map<QString, QString> m_published;                         // idempotency key -> uri
    std::map<QString, QByteArray> m_media;                          // address -> content the user sent
    std::array<std::vector<QString>, 2> m_gone;
};

} // namespace cohort::sample
