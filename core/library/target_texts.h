#pragma once

#include "core/library/library.h"
#include "core/policy/adapted_text.h"

namespace cohort {

/// How an account's network knows the people who are named in a draft's text. People it knows by the handle
/// that was typed are left out.
struct NamesThere {
    AccountId account = AccountId::None;
    QHash<QString, NameThere> names{}; ///< by handle as handlesIn() gives it

    bool operator==(const NamesThere&) const = default;
};

/// Looks the people up who are named in the text that the accounts of a draft share. `preview` is that of the
/// draft: it says who is named. Only handles are found that show in the life of the account. Answers later,
/// on the library's thread, dropped when `asker` is gone; asks nobody but this computer.
void findNamesThere(Library& library, const Draft& draft, const Preview& preview, QObject* asker,
                    Library::Answer<std::vector<NamesThere>> answer);

/// A text that is too long for one post of a network, as a thread; `warning` is the content warning, which
/// counts in every part. A text that fits is its only part. Any thread.
[[nodiscard]] std::vector<QString> threadOf(const QString& text, const QString& warning,
                                            const Capabilities& can);

} // namespace cohort
