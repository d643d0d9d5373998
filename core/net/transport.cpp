#include "core/net/transport.h"

namespace cohort {

QByteArray Reply::header(const QByteArray& lowerCaseName) const
{
    for (const auto& [name, value] : headers)
        if (name == lowerCaseName)
            return value;
    return {};
}

} // namespace cohort
