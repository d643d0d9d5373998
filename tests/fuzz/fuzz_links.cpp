// Any bytes as an address: what passes is a plain web or mail address, and passes again.
#include "core/text/link_policy.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    const QString input =
        QString::fromUtf8(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    for (const QString& address : {input, QString(QStringLiteral("https://") + input)}) {
        const auto link = cohort::checkedLink(address);
        if (!link)
            continue;
        const QString scheme = link->url.scheme();
        const bool allowed = scheme == QStringLiteral("http") || scheme == QStringLiteral("https") ||
                             scheme == QStringLiteral("mailto");
        const auto again = cohort::checkedLink(link->url.toString(QUrl::FullyEncoded));
        if (!allowed || !link->url.userInfo().isEmpty() || !again || again->url.host() != link->url.host())
            std::abort();
    }
    return 0;
}
