// Only VisibilityGate may make a ClearedPost. With COHORT_CONTROL this compiles; without it the compiler must
// refuse.
#include "core/policy/visibility_gate.h"

namespace cohort {

tl::expected<ClearedPost, GateRefusal> byTheGate(const Draft& draft, const AccountReach& shown,
                                                 const ReachFacts& facts)
{
    return VisibilityGate::clearAgain(draft, shown, facts, QStringLiteral("key"));
}

#ifndef COHORT_CONTROL
ClearedPost byAnybody()
{
    return ClearedPost();
}
#endif

} // namespace cohort
