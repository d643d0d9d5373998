#include "ui/outbox/sending_news.h"

#include "core/wording/sentences.h"

#include <QCoreApplication>

namespace cohort {
namespace {

struct NewsWords {
    Q_DECLARE_TR_FUNCTIONS(SendingNews)
};

bool isStopped(SendState state)
{
    return state == SendState::Failed || state == SendState::Refused;
}

} // namespace

SendingNews SendingWatch::take(const std::vector<OutboxRow>& rows, const SphereRule& rule)
{
    SendingNews news;
    for (const OutboxRow& row : rows) {
        if (m_knows && !rule.shows(row))
            continue;
        const bool changed = m_told.value(row.id, SendState::Held) != row.state;
        m_told.insert(row.id, row.state);
        if (!m_knows || !changed)
            continue;
        if (row.state == SendState::Sent)
            ++news.sent;
        else if (isStopped(row.state))
            news.stopped.push_back(row);
    }
    m_knows = true;
    return news;
}

QString newsWords(const SendingNews& news)
{
    if (news.stopped.empty())
        return news.sent == 0 ? QString() : NewsWords::tr("%n posts were sent.", nullptr, news.sent);
    const OutboxRow& first = news.stopped.front();
    if (news.stopped.size() > 1 || first.errorKind < 0)
        return NewsWords::tr("%n posts were not sent and wait in the outbox, where it says why.", nullptr,
                             static_cast<int>(news.stopped.size()));
    return NewsWords::tr("A post was not sent and waits in the outbox: %1", "what went wrong")
        .arg(wording::explain({.kind = static_cast<ErrorKind>(first.errorKind)}).what);
}

} // namespace cohort
