#include "core/providers/bluesky/mentions.h"

#include "core/providers/bluesky/identifiers.h"

namespace cohort::bluesky {

using namespace Qt::StringLiterals;

Result<std::vector<Facet>> resolvedMentions(std::vector<Facet> facets, const Api& api)
{
    std::vector<Facet> known;
    known.reserve(facets.size());
    for (Facet& facet : facets) {
        if (facet.kind == SpanKind::Mention) {
            const auto answer =
                api.query(u"com.atproto.identity.resolveHandle"_s, {{u"handle"_s, facet.target}});
            if (!answer && answer.error().kind != ErrorKind::NotFound &&
                answer.error().kind != ErrorKind::Refused)
                return fail(answer.error());
            facet.target = answer ? (*answer)["did"_L1].toString() : QString();
            if (!isDid(facet.target))
                continue;
        }
        known.push_back(std::move(facet));
    }
    return known;
}

} // namespace cohort::bluesky
