#include "core/library/lazy_transport.h"

namespace cohort {

LazyTransport::LazyTransport(std::function<std::unique_ptr<Transport>()> make)
    : m_make(std::move(make))
{
}

Result<Reply> LazyTransport::perform(const Request& request, std::stop_token stop)
{
    std::shared_ptr<Transport> transport;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_transport)
            m_transport = m_make();
        transport = m_transport;
    }
    if (!transport)
        return fail(ErrorKind::Offline, QStringLiteral("no network in this program"));
    return transport->perform(request, std::move(stop));
}

void LazyTransport::renew()
{
    std::shared_ptr<Transport> old; // declared first: it ends after the lock
    const std::lock_guard lock(m_mutex);
    old.swap(m_transport);
}

} // namespace cohort
