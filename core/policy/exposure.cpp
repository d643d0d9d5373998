#include "core/policy/exposure.h"

#include <algorithm>

namespace cohort {
namespace {

Tri firstOf(std::span<const Tri> said, Tri strongest, Tri weaker, Tri weakest)
{
    if (said.empty())
        return Tri::Unknown;
    for (const Tri one : {strongest, weaker})
        if (std::ranges::find(said, one) != said.end())
            return one;
    return weakest;
}

} // namespace

Tri permissionOf(std::span<const Tri> said)
{
    return firstOf(said, Tri::No, Tri::Yes, Tri::Unknown);
}

Tri exposureOf(std::span<const Tri> said)
{
    return firstOf(said, Tri::Yes, Tri::Unknown, Tri::No);
}

Tri could(std::span<const Exposure> all, Principal who, Verb verb)
{
    std::vector<Tri> said;
    for (const Exposure& one : all)
        if (one.who == who && one.verb == verb)
            said.push_back(one.value);
    return exposureOf(said);
}

Tri may(std::span<const Exposure> all, Principal who, Verb verb)
{
    std::vector<Tri> said;
    for (const Exposure& one : all) {
        if (one.who != who || one.verb != verb)
            continue;
        const bool promised = one.value != Tri::Yes || one.strength == Strength::Enforced;
        said.push_back(promised ? one.value : Tri::Unknown);
    }
    return permissionOf(said);
}

} // namespace cohort
