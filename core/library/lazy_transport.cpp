#include "core/library/lazy_transport.h"

namespace cohort {

LazyTransport::LazyTransport(std::function<std::unique_ptr<Transport>()> make)
    : m_make(std::move(make))
{
}

Result<Reply> LazyTransport::perform(const Request& request, std::stop_token stop)
{
    std::call_once(m_made, [this] { m_transport = m_make ? m_make() : nullptr; });
    if (!m_transport)
        return fail(ErrorKind::Offline, QStringLiteral("no network in this program"));
    return m_transport->perform(request, std::move(stop));
}

} // namespace cohort
