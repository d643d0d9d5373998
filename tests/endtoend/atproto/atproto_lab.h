#pragma once

#include "core/net/curl_transport.h"
#include "core/providers/bluesky/bluesky_provider.h"
#include "tests/support/cleared_posts.h"

#include <QJsonObject>

namespace cohort {

/// The laboratory's network (tests/servers/atproto) past everything Cohort makes of it. One for the whole
/// program.
namespace atproto {

[[nodiscard]] Transport& transport();
[[nodiscard]] const Clock& clock();
/// Where accounts are found in the laboratory.
[[nodiscard]] BlueskyDirectories directories();
/// An address of the laboratory: "ATPROTO_PDS" …
[[nodiscard]] QUrl place(const char* name);
/// Tells the laboratory something: "process-all", "pds/down" … A failure is a failure of the test.
void tell(const QString& order);
/// A method called by another program in somebody's name; `input` empty: a question.
[[nodiscard]] QJsonObject call(const QString& method, const QString& query, const QJsonObject& input,
                               const Secret& token);

} // namespace atproto

/// A transport to the real network that waits until the AppView has seen what was written before something is
/// read, and that can be told to fail. One thread.
class SettlingTransport final : public Transport {
public:
    [[nodiscard]] Result<Reply> perform(const Request& request, std::stop_token stop) override;
    void loseConnectionAfter(int requests) { m_left = requests; }
    void refuseEverything() { m_refuses = true; }
    /// Something was written past this transport.
    void somethingWasWritten() { m_unsettled = true; }
    [[nodiscard]] int requests() const { return m_requests; }

private:
    std::optional<int> m_left{};
    bool m_refuses = false;
    bool m_unsettled = true;
    int m_requests = 0;
};

/// Somebody with an account of their own, made anew: signed in with an app password through Cohort's own
/// sign-in, and able to do things as another program would.
class AtprotoPerson final {
public:
    /// What the app password is good for.
    enum class Messages { NotAllowed, Allowed };
    /// `name` begins the handle, with at most six letters; numbers make it unique.
    explicit AtprotoPerson(const QString& name, Messages messages = Messages::NotAllowed);

    [[nodiscard]] Session session(std::stop_token stop = {});
    [[nodiscard]] Provider& provider() { return *m_provider; }
    [[nodiscard]] Account& account() { return m_account; }
    [[nodiscard]] const Author& me() const { return m_account.facts.me; }
    [[nodiscard]] QString did() const { return m_account.facts.me.uri; }
    [[nodiscard]] QMap<QString, Secret>& credentials() { return m_credentials; }
    [[nodiscard]] const QString& handle() const { return m_handle; }
    [[nodiscard]] const QString& appPassword() const { return m_appPassword; }
    [[nodiscard]] SettlingTransport& network() { return m_transport; }
    /// How often credentials were replaced.
    [[nodiscard]] int replaced() const { return m_replaced; }

    // --- as Cohort ---
    [[nodiscard]] std::optional<Published> send(ClearedPostOrder order);
    [[nodiscard]] std::optional<Published> say(const QString& text);
    [[nodiscard]] std::optional<Published> answer(const Post& parent, const QString& text);
    [[nodiscard]] Result<Batch> feed(FeedKind kind, const QString& argument = {});
    [[nodiscard]] Result<std::optional<Post>> perform(const Intent& intent);

    // --- as another program ---
    /// Writes records at once: pairs of collection and value.
    QJsonObject write(const std::vector<std::pair<QString, QJsonObject>>& records);
    /// Posts texts, one a second into the past, the first the newest; answers with references to them.
    std::vector<QJsonObject> post(const QStringList& texts, const QJsonObject& more = {});
    [[nodiscard]] QJsonObject ask(const QString& method, const QString& query = {});
    [[nodiscard]] QJsonObject command(const QString& method, const QJsonObject& input);

private:
    QString m_handle;
    QString m_appPassword;
    Secret m_token; ///< of the other program
    SettlingTransport m_transport;
    Account m_account;
    QMap<QString, Secret> m_credentials;
    std::unique_ptr<Provider> m_provider;
    int m_replaced = 0;
    int m_keys = 0;
};

/// "2026-01-02T03:04:05.678Z"
[[nodiscard]] QString timeText(const QDateTime& time);

} // namespace cohort
