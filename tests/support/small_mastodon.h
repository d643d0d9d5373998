#pragma once

#include "core/base/clock.h"
#include "core/net/transport.h"

#include <QJsonObject>
#include <QMap>

#include <functional>
#include <vector>

namespace cohort {

/// A server of the Mastodon family in memory: https://work.test with the account "ana", her followers and
/// some posts of "ben" from https://home.test. It keeps what is posted, liked and removed, pages by Link, and
/// has the habits that make clients stumble: a post twice on a page, markup that is not what was typed. One
/// thread.
class SmallMastodon final : public Transport {
public:
    enum class Kind {
        Full,
        Poor ///< no bookmarks, no lists, no search
    };
    SmallMastodon(const Clock& clock, Kind kind);

    [[nodiscard]] Result<Reply> perform(const Request& request, std::stop_token stop) override;

    void letSomethingArrive();
    /// After so many more requests each one times out.
    void loseConnectionAfter(int requests) { m_requestsLeft = requests; }
    /// Answers 403 to everything and repeats the token and the body in its words.
    void refuseEverything() { m_refuses = true; }

private:
    /// What is asked, taken apart.
    struct Call {
        const Request& request;
        QString path{};                  ///< below "/api/", ids replaced by '*'
        QString id{};                    ///< the id in it
        QMap<QString, QString> fields{}; ///< of the query or the form; a repeated one keeps its last value
    };

    [[nodiscard]] Call taken(const Request& request) const;
    [[nodiscard]] Reply answer(const Call& call);
    [[nodiscard]] Reply read(const Call& call);
    [[nodiscard]] Reply people(const Call& call) const;
    [[nodiscard]] Reply search(const Call& call) const;
    [[nodiscard]] Reply publish(const Call& call);
    [[nodiscard]] Reply act(const Call& call);
    [[nodiscard]] Reply context(const Call& call) const;
    [[nodiscard]] Reply page(const Call& call, const std::vector<QJsonObject>& newestFirst) const;
    [[nodiscard]] std::vector<QJsonObject>
    statuses(const std::function<bool(const QJsonObject&)>& wanted) const;

    void write(QJsonObject& status, const QString& text) const;
    QJsonObject& add(const QString& author, const QString& text, const QDateTime& created);
    void pass(const QString& booster, const QString& id, const QDateTime& created);
    [[nodiscard]] QJsonObject* find(const QString& id);

    const Clock& m_clock;
    const Kind m_kind;
    std::vector<QJsonObject> m_statuses; ///< oldest first
    QMap<QString, QString> m_sent;       ///< idempotency key -> id
    qint64 m_nextId = 1000;
    int m_requestsLeft = -1; ///< -1: never lost
    bool m_refuses = false;
};

} // namespace cohort
