#pragma once

#include "core/library/library.h"
#include "ui/outbox/sending_news.h"
#include "ui/timeline/reading_context.h"

#include <QObject>

namespace cohort {

class Rail;

/// Keeps what stands around the posts up to date: circles, accounts, counts, the outbox. Reads again what
/// the library says has changed. GUI thread.
class Overview final : public QObject {
    Q_OBJECT
public:
    Overview(Library& library, SharedContext context, Rail& rail, QObject* parent);

    void readAll();
    void take(const Changes& changes);
    /// Another sphere: what is known is shown anew at once, without a trace of the other.
    void setSphere(std::optional<Sphere> sphere);

    [[nodiscard]] const std::vector<CircleRow>& circles() const { return m_circles; }
    [[nodiscard]] std::vector<AccountRow> visibleAccounts() const;
    [[nodiscard]] const CircleRow* circle(CircleId id) const;
    [[nodiscard]] int waitingPosts() const;

signals:
    void circlesRead();
    void accountsRead(bool any);
    void countsRead();
    /// Posts of the life that is shown left, or were stopped.
    void sendingEnded(const cohort::SendingNews& news);

private:
    void readCircles();
    void readAccounts();
    void readCounts();
    void readOutbox();
    void readReminders();
    void showWaiting();
    [[nodiscard]] SphereRule rule() const;

    Library& m_library;
    SharedContext m_context;
    Rail& m_rail;
    std::vector<CircleRow> m_circles;
    std::vector<AccountRow> m_accounts;
    std::vector<OutboxRow> m_outbox;
    SendingWatch m_sending;
    bool m_outboxRead = false;
};

} // namespace cohort
