#include "app/core_dumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace cohort {

void writeNoCoreDumps()
{
#ifdef Q_OS_UNIX
    constexpr rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none); // where it is refused, the system's own setting stays
#endif
}

} // namespace cohort
