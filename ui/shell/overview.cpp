#include "ui/shell/overview.h"

#include "core/library/my_comments.h"
#include "core/wording/network_words.h"
#include "ui/accounts/sphere_rule.h"
#include "ui/shell/rail.h"

#include <algorithm>

namespace cohort {
namespace {

bool isWaiting(const OutboxRow& row)
{
    switch (row.state) {
    case SendState::Sent:
    case SendState::Cancelled:
        return false;
    default:
        return true;
    }
}

} // namespace

Overview::Overview(Library& library, SharedContext context, Rail& rail, QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_context(std::move(context))
    , m_rail(rail)
{
}

void Overview::readAll()
{
    m_rail.fill(m_circles, m_context->sphere);
    readAccounts();
    readCircles();
    readOutbox();
    readCounts();
    readReminders();
}

void Overview::take(const Changes& changes)
{
    if (changes.accounts)
        readAccounts();
    if (changes.circles || changes.people || changes.posts || changes.marks)
        readCircles();
    if (changes.posts || changes.marks || changes.circles || changes.people)
        readCounts();
    if (changes.outbox)
        readOutbox();
    // Also when an account was synchronised: time has passed.
    if (changes.accounts || changes.posts || changes.marks || changes.circles)
        readReminders();
}

void Overview::setSphere(std::optional<Sphere> sphere)
{
    m_context->sphere = sphere;
    m_rail.fill(m_circles, sphere);
    showWaiting();
    m_rail.setCount(Place::Comments, 0);
    readCounts();
    readReminders();
    emit accountsRead(!m_accounts.empty());
}

void Overview::readCircles()
{
    m_library.circles(this, [this](const Result<std::vector<CircleRow>>& circles) {
        if (!circles)
            return;
        m_circles = *circles;
        m_context->circles.clear();
        for (const CircleRow& row : m_circles)
            m_context->circles.insert(row.circle.id, row.circle);
        m_rail.fill(m_circles, m_context->sphere);
        showWaiting();
        emit circlesRead();
    });
}

void Overview::readAccounts()
{
    m_library.accounts(this, [this](const Result<std::vector<AccountRow>>& accounts) {
        if (!accounts)
            return;
        m_accounts = *accounts;
        m_context->networks.clear();
        m_context->can.clear();
        for (const AccountRow& row : m_accounts) {
            m_context->networks.insert(row.account.id, wording::networkName(row.provider));
            m_context->can.insert(row.account.id, row.account.facts.can);
        }
        m_context->accountCount = static_cast<qsizetype>(m_accounts.size());
        showWaiting();
        emit accountsRead(!m_accounts.empty());
    });
}

void Overview::readCounts()
{
    for (const StreamRef& stream : m_rail.streamsToCount())
        m_library.unreadCount(stream, this, [this, stream](const Result<int>& count) {
            if (count)
                m_rail.setCount(stream, *count);
        });
}

void Overview::readOutbox()
{
    m_library.outbox(this, [this](const Result<std::vector<OutboxRow>>& rows) {
        if (!rows)
            return;
        m_outbox = *rows;
        m_outboxRead = true;
        showWaiting();
    });
}

void Overview::readReminders()
{
    m_library.comments().dueReminders(m_context->sphere, this,
                                      [this, asked = m_context->sphere](const Result<int>& due) {
                                          if (due && asked == m_context->sphere)
                                              m_rail.setCount(Place::Comments, *due);
                                      });
}

void Overview::showWaiting()
{
    m_rail.setCount(Place::Outbox, waitingPosts());
    emit countsRead();
    if (!m_outboxRead)
        return;
    if (const SendingNews news = m_sending.take(m_outbox, rule()); !news.isEmpty())
        emit sendingEnded(news);
}

std::vector<AccountRow> Overview::visibleAccounts() const
{
    std::vector<AccountRow> shown;
    for (const AccountRow& row : m_accounts)
        if (isSeenIn(m_context->sphere, row.account.hat))
            shown.push_back(row);
    return shown;
}

const CircleRow* Overview::circle(CircleId id) const
{
    const auto found =
        std::ranges::find_if(m_circles, [id](const CircleRow& row) { return row.circle.id == id; });
    return found == m_circles.end() ? nullptr : &*found;
}

SphereRule Overview::rule() const
{
    SphereRule rule{.sphere = m_context->sphere};
    rule.takeAccounts(m_accounts);
    rule.takeCircles(m_circles);
    return rule;
}

int Overview::waitingPosts() const
{
    return static_cast<int>(std::ranges::count_if(
        m_outbox, [shown = rule()](const OutboxRow& row) { return isWaiting(row) && shown.shows(row); }));
}

} // namespace cohort
