#pragma once

#include "core/net/curl_transport.h"
#include "core/providers/mastodon/api.h"
#include "core/providers/mastodon/mastodon_provider.h"
#include "tests/support/cleared_posts.h"

#include <functional>

namespace cohort {

/// The real network of the laboratory: trusts its authority. One for the whole test program.
[[nodiscard]] Transport& labTransport();
/// A value of the laboratory's environment; empty outside it.
[[nodiscard]] QString lab(const char* name);

/// One of the laboratory's people, acting through the provider and the real network.
class LabPerson final {
public:
    /// `side` is "WORK" or "HOME", `user` "alice", "bob", "carol" or "dave".
    LabPerson(const char* side, const char* user);

    [[nodiscard]] Session session();
    [[nodiscard]] Provider& provider() { return *m_provider; }
    [[nodiscard]] const Account& account() const { return m_account; }
    [[nodiscard]] const Author& me() const { return m_account.facts.me; }
    [[nodiscard]] const QMap<QString, Secret>& credentials() const { return m_credentials; }

    /// Sends; a failure is a failure of the test.
    [[nodiscard]] std::optional<Published> send(ClearedPostOrder order);
    [[nodiscard]] std::optional<Published> say(const QString& text, Visibility visibility);
    [[nodiscard]] Result<Batch> feed(FeedKind kind, const QString& argument = {});
    [[nodiscard]] Result<PeoplePage> people(PeopleKind kind, const QString& argument = {});
    [[nodiscard]] Result<std::optional<Post>> perform(const Intent& intent);
    [[nodiscard]] Result<FetchedThread> thread(const PostRef& post);
    /// Looks somebody up by handle.
    [[nodiscard]] std::optional<Author> find(const QString& handle);
    /// What the server itself says, past everything Cohort makes of it: decides what a test can ask of this
    /// server.
    [[nodiscard]] Result<mastodon::ApiAnswer> serverSays(const QString& path);
    /// The server's own word for how far a post of mine goes ("private"); empty when it does not show it.
    [[nodiscard]] QString visibilityAtTheServer(const PostRef& post);
    /// Follows and waits until the other side is told.
    [[nodiscard]] bool follow(LabPerson& other);
    /// Waits until a feed shows the post.
    [[nodiscard]] std::optional<Post> waitFor(FeedKind kind, const QString& uri,
                                              const QString& argument = {});

private:
    Account m_account;
    QMap<QString, Secret> m_credentials;
    std::unique_ptr<Provider> m_provider;
};

/// Asks again and again until it is so, for at most that long.
[[nodiscard]] bool within(std::chrono::seconds limit, const std::function<bool()>& isSo);
/// The same for at most a minute: servers deliver in the background. `what` is printed when it never happens.
[[nodiscard]] bool eventually(const char* what, const std::function<bool()>& isSo);

} // namespace cohort
