#pragma once

#include "core/providers/sign_in.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <set>

namespace cohort {

/// What goes wrong with one call of the provider.
struct FakeTrouble {
    enum class When {
        Before,    ///< the server did nothing
        After,     ///< the server did it and the answer is lost
        Hang,      ///< nothing happens until the caller stops
        HangAfter, ///< the server did it; then no answer until the caller stops
    };
    Error error{};
    When when = When::Before;
};

/// A post that reached the network, with whom it named.
struct FakePublished {
    Post post{};
    QString account{}; ///< uri of the account that sent it
    QStringList recipients{};
    QString idempotencyKey{};
    int edits = 0;
};

/// A whole network in memory: accounts, people, posts; every call can be made to fail, hang or lose its
/// answer. Thread-safe: the test scripts it while workers call.
class FakeNetwork final {
public:
    // --- what is there ---
    [[nodiscard]] Author author(const QString& name) const;
    /// An account of mine named so; its facts say what this network can do.
    [[nodiscard]] Account account(const QString& name, Hat hat) const;
    /// Adds posts by somebody to the home feed of an account, one a minute, and answers with their uris.
    QStringList addHomePosts(const Account& account, const QString& by, int count);
    void addNotice(const Account& account, const Notice& notice);
    void setFollowers(const Account& account, const QStringList& names);
    void setFollowing(const Account& account, const QStringList& names);
    void setAsking(const Account& account, const QStringList& names);
    void setPageSize(int size);
    /// Home pages come without any item and without a place to go on, as from a broken cache.
    void answerEmptyPages(bool empty);
    [[nodiscard]] QStringList homeUris(const Account& account) const;
    [[nodiscard]] std::vector<FakePublished> published() const;
    [[nodiscard]] QStringList following(const Account& account) const;
    /// The post was deleted at the network.
    [[nodiscard]] bool isGone(const QString& uri) const;

    // --- what it makes of a post ---
    void makeOfPosts(Visibility visibility);
    void alsoReach(const QString& name);

    // --- trouble ---
    /// Every call from now on fails so, until `heal`.
    void breakAll(const Error& error);
    /// The next call of a function ("fetch", "publish" …) has this trouble.
    void breakNext(const QString& function, const FakeTrouble& trouble);
    /// The call number `number` (from 1, of all since construction) has this trouble.
    void breakCall(int number, const FakeTrouble& trouble);
    void heal();
    /// The call number `number` (0: none) has this trouble whatever a test asks for; from now on a call that
    /// hangs ends with Timeout after a while, as at a real door, and nobody waits long for one that does.
    /// Outlives `heal`.
    void endure(int number, const FakeTrouble& trouble);
    /// Nothing is wrong with this network any more.
    void recover();
    [[nodiscard]] int calls() const;
    [[nodiscard]] int calls(const QString& function) const;
    /// Waits until a call hangs.
    void waitForHang();
    void setMe(const Account& account, const QString& otherName);
    /// From now on nobody is told how many followers there are.
    void hideCounts();

private:
    friend class FakeProvider;
    struct Place {
        std::vector<Post> home{}; ///< oldest first
        std::vector<Notice> notices{};
        QStringList followers{};
        QStringList following{};
        QStringList asking{};
        QString meName{};
    };
    [[nodiscard]] std::optional<FakeTrouble> enter(const QString& function);
    [[nodiscard]] Error waitAsHung(const std::stop_token& stop);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_hangs;
    int m_hanging = 0;
    std::map<QString, Place> m_places; ///< by the account's uri
    std::vector<FakePublished> m_published;
    std::set<QString> m_gone;
    int m_pageSize = 40;
    bool m_emptyPages = false;
    bool m_hidesCounts = false;
    int m_made = 0;
    std::optional<Visibility> m_makes{};
    QStringList m_alsoReaches{};
    std::optional<Error> m_allBroken{};
    std::map<QString, std::vector<FakeTrouble>> m_nextTrouble;
    std::map<int, FakeTrouble> m_callTrouble;
    std::map<int, FakeTrouble> m_enduredTrouble;
    std::optional<std::chrono::milliseconds>
        m_deadline{}; ///< of a call that hangs; none: until it is stopped
    std::vector<QString> m_calls;
};

/// Speaks for one account on a FakeNetwork.
class FakeProvider final : public Provider {
public:
    FakeProvider(FakeNetwork& network, QString accountUri);
    [[nodiscard]] Result<AccountFacts> probe(Session& session) override;
    [[nodiscard]] Result<Batch> fetch(const FeedRequest& request, Session& session) override;
    [[nodiscard]] Result<PeoplePage> fetchPeople(const PeopleRequest& request, Session& session) override;
    [[nodiscard]] Result<FetchedThread> fetchThread(const PostRef& post, Session& session) override;
    [[nodiscard]] Result<Published> publish(const ClearedPost& post, Session& session) override;
    [[nodiscard]] Result<std::optional<Published>> findPublished(const ClearedPost& post, QDateTime since,
                                                                 Session& session) override;
    [[nodiscard]] Result<std::optional<Post>> perform(const Intent& intent, Session& session) override;
    [[nodiscard]] Result<QByteArray> fetchMedia(const QUrl& url, Session& session) override;

private:
    template <class T>
    Result<T> call(const QString& function, const Session& session, const std::function<Result<T>()>& body);
    [[nodiscard]] Batch homePage(const FeedRequest& request);
    [[nodiscard]] Published store(const ClearedPost& post, const Session& session);
    [[nodiscard]] Published answerFor(const FakePublished& known) const;

    FakeNetwork& m_network;
    const QString m_uri;
};

class FakeFactory final : public ProviderFactory {
public:
    explicit FakeFactory(FakeNetwork& network);
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString displayName() const override;
    [[nodiscard]] std::unique_ptr<SignIn> signIn() const override;
    [[nodiscard]] std::unique_ptr<Provider> create(const Account& account) const override;

private:
    FakeNetwork& m_network;
};

/// For tests in which nothing may go through a transport.
class NoTransport final : public Transport {
public:
    [[nodiscard]] Result<Reply> perform(const Request& request, std::stop_token stop) override;
};

} // namespace cohort
