#pragma once

#include "core/base/clock.h"
#include "core/net/transport.h"

#include <QJsonObject>

#include <vector>

namespace cohort {

/// A notice board in memory, as examples/noticeboard/README.md describes it: "ana" is the one who asks, "ben"
/// and "cleo" wrote most of it. One thread.
class SmallBoard final : public Transport {
public:
    static constexpr const char* token = "t0ken-of-ana";
    static constexpr const char* tag = "tea";

    explicit SmallBoard(const Clock& clock);

    [[nodiscard]] Result<Reply> perform(const Request& request, std::stop_token stop) override;
    void letSomethingArrive();
    /// So many more requests are answered; then every one fails with Timeout.
    void loseConnectionAfter(int requests) { m_left = requests; }
    /// From now on says no to everything and repeats what it was sent.
    void refuseEverything() { m_refuses = true; }
    /// The next answer alone.
    void answerOnce(Reply reply) { m_once = std::move(reply); }
    /// A notice that answers another.
    [[nodiscard]] qint64 answer() const { return m_answer; }

private:
    struct Notice {
        qint64 id = 0;
        QString by{};
        QString text{};
        bool isPublic = true;
        qint64 answers = 0; ///< 0: nothing
        QString key{};
        QDateTime at{};
    };
    [[nodiscard]] Reply answered(const Request& request);
    [[nodiscard]] Reply selected(const Request& request) const;
    [[nodiscard]] Reply added(const Request& request);
    [[nodiscard]] Reply conversation(qint64 id) const;
    [[nodiscard]] const Notice* find(qint64 id) const;
    [[nodiscard]] qint64 openingOf(const Notice& notice) const;
    [[nodiscard]] QJsonObject json(const Notice& notice) const;
    qint64 put(Notice notice);

    const Clock& m_clock;
    std::vector<Notice> m_notices; ///< oldest first
    qint64 m_last = 0;
    qint64 m_answer = 0;
    int m_left = -1; ///< -1: as many as one likes
    bool m_refuses = false;
    std::optional<Reply> m_once{};
};

} // namespace cohort
