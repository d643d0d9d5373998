#pragma once

#include "core/net/curl_transport.h"
#include "core/providers/wordpress/wordpress_provider.h"
#include "tests/support/cleared_posts.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cohort {

/// The laboratory's site (tests/servers/wordpress) past everything Cohort makes of it. One for the whole
/// program.
namespace wordpresslab {

[[nodiscard]] Transport& transport();
[[nodiscard]] const Clock& clock();
[[nodiscard]] QUrl site();
/// An order to control.php, which see. A failure is a failure of the test.
QJsonObject tell(const QJsonObject& order);
/// Posts of one author, the first the newest.
struct PostsOrder {
    qint64 author = 0;
    int count = 1;
    QString title{};
    QString at = QStringLiteral("2024-01-01 10:00:00"); ///< UTC, of the newest
    int step = 60;                                      ///< seconds between them
    QJsonObject more{};
};
QList<qint64> makePosts(const PostsOrder& order);
/// A name that nobody at the site has.
[[nodiscard]] QString freshName(const QString& name);

} // namespace wordpresslab

/// A transport to the real site that can be told to fail. One thread.
class FailingTransport final : public Transport {
public:
    [[nodiscard]] Result<Reply> perform(const Request& request, std::stop_token stop) override;
    void loseConnectionAfter(int requests) { m_left = requests; }
    /// The next request that changes something reaches the site, and its answer is lost.
    void loseNextAnswer() { m_losesAnswer = true; }
    void refuseEverything() { m_refuses = true; }
    [[nodiscard]] int requests() const { return m_requests; }

private:
    std::optional<int> m_left{};
    bool m_losesAnswer = false;
    bool m_refuses = false;
    int m_requests = 0;
};

/// Somebody with a login of their own at the site, made anew, signed in through Cohort's own sign-in.
class SitePerson final {
public:
    /// Roles: "subscriber", "author", "editor".
    SitePerson(const QString& name, const QString& role);

    [[nodiscard]] Session session(std::stop_token stop = {});
    [[nodiscard]] Provider& provider() { return *m_provider; }
    [[nodiscard]] Account& account() { return m_account; }
    [[nodiscard]] const Author& me() const { return m_account.facts.me; }
    [[nodiscard]] qint64 id() const { return m_id; }
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] const QString& password() const { return m_password; }
    [[nodiscard]] FailingTransport& network() { return m_transport; }

    [[nodiscard]] Result<Published> trySend(ClearedPostOrder order);
    [[nodiscard]] std::optional<Published> send(ClearedPostOrder order);
    [[nodiscard]] std::optional<Published> say(const QString& text);
    [[nodiscard]] std::optional<Published> answer(const Post& parent, const QString& text);
    [[nodiscard]] Result<Batch> feed(FeedKind kind, const QString& argument = {});
    [[nodiscard]] Result<FetchedThread> thread(const PostRef& post);
    [[nodiscard]] Result<std::optional<Post>> perform(IntentKind kind, const PostRef& post);

private:
    QString m_name;
    QString m_password;
    qint64 m_id = 0;
    FailingTransport m_transport;
    Account m_account;
    QMap<QString, Secret> m_credentials;
    std::unique_ptr<Provider> m_provider;
    int m_keys = 0;
};

} // namespace cohort
