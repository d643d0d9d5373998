// Any bytes as the answer to everything that a network asks: whatever comes out keeps to the rules that the
// rest of the program relies on. One target a network, named by COHORT_NETWORK.
#include "tests/support/answered_network.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    const QByteArray answer(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    const QString broken = cohort::madeOfAnswer(QStringLiteral(COHORT_NETWORK), answer).broken;
    if (broken.isEmpty())
        return 0;
    std::fprintf(stderr, "%s\n", qPrintable(broken));
    std::abort();
}
