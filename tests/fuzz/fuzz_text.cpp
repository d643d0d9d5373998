// Any bytes as a post: whatever comes out keeps to the rules that the rest of the program relies on.
#include "core/text/html_reader.h"
#include "tests/support/rich_text_rules.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    const QString input =
        QString::fromUtf8(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    for (const cohort::RichText& rich :
         {cohort::richTextFromHtml(input), cohort::RichText::plain(cohort::cleanText(input, 10'000)),
          cohort::RichText::plain(cohort::cleanLine(input, 300))}) {
        const QString broken = cohort::brokenRule(rich);
        if (broken.isEmpty())
            continue;
        std::fprintf(stderr, "%s\n", qPrintable(broken));
        std::abort();
    }
    return 0;
}
