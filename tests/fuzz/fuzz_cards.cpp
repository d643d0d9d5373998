// Any bytes as an address book: whatever comes out has a name, is plain and keeps to its limits.
#include "core/text/html_reader.h"
#include "core/text/vcard.h"

#include <cstdio>
#include <cstdlib>

namespace {

void must(bool holds, const char* rule)
{
    if (holds)
        return;
    std::fprintf(stderr, "%s\n", rule);
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    const auto file = cohort::cardsOf(input);
    if (!file)
        return 0;
    for (const cohort::AddressCard& card : file->cards) {
        must(!card.name.isEmpty(), "a card without a name");
        must(card.name == cohort::cleanLine(card.name, 320), "a name that is not one plain line");
        for (const QString& mail : card.mails)
            must(cohort::mailAddress(mail) == mail, "an e-mail address that is none");
        for (const QString& page : card.pages)
            must(page.startsWith(QStringLiteral("http")), "an address that may not be opened");
    }
    return 0;
}
