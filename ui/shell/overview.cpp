#include "ui/shell/overview.h"

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
}

void Overview::setSphere(std::optional<Sphere> sphere)
{
    m_context->sphere = sphere;
    m_rail.fill(m_circles, sphere);
    showWaiting();
    readCounts();
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
            m_context->networks.insert(row.account.id, row.provider);
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
        showWaiting();
    });
}

void Overview::showWaiting()
{
    m_rail.setCount(Place::Outbox, waitingPosts());
    emit countsRead();
}

bool Overview::isVisible(Hat hat) const
{
    if (!m_context->sphere || hat == Hat::Mixed)
        return true;
    return hat == (*m_context->sphere == Sphere::Professional ? Hat::Professional : Hat::Personal);
}

std::vector<AccountRow> Overview::visibleAccounts() const
{
    std::vector<AccountRow> shown;
    for (const AccountRow& row : m_accounts)
        if (isVisible(row.account.hat))
            shown.push_back(row);
    return shown;
}

const CircleRow* Overview::circle(CircleId id) const
{
    const auto found =
        std::ranges::find_if(m_circles, [id](const CircleRow& row) { return row.circle.id == id; });
    return found == m_circles.end() ? nullptr : &*found;
}

int Overview::waitingPosts() const
{
    int count = 0;
    for (const OutboxRow& row : m_outbox) {
        const auto account = std::ranges::find_if(
            m_accounts, [&row](const AccountRow& one) { return one.account.id == row.account; });
        const bool shown = account == m_accounts.end() || isVisible(account->account.hat);
        count += shown && isWaiting(row) ? 1 : 0;
    }
    return count;
}

} // namespace cohort
