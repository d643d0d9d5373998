#pragma once

#include "core/library/library.h"
#include "core/policy/adapted_text.h"
#include "core/text/text_split.h"

namespace cohort {

/// How an account's network knows the people who are named or linked to in a draft's text. People it knows as
/// they were typed are left out.
struct NamesThere {
    AccountId account = AccountId::None;
    QHash<QString, NameThere> names{}; ///< keys as adaptText() takes them

    bool operator==(const NamesThere&) const = default;
};

/// Whose names are looked up, and for whom.
struct NamesWanted {
    Draft draft{};
    Reach reach{};                 ///< of that draft: it says who is named
    std::optional<Sphere> shown{}; ///< the life on the screen; nothing: both
};

/// Looks the people up who are named in the text that the accounts of a draft share, or whose profiles it
/// links to. Only handles are found that show in the life of the account and in the one on the screen; the
/// name that stands for somebody who is not there is the person's own, never mine for them. Answers later, on
/// the library's thread, dropped when `asker` is gone; asks nobody but this computer.
void findNamesThere(Library& library, const NamesWanted& wanted, QObject* asker,
                    Library::Answer<std::vector<NamesThere>> answer);

/// The text may name people whom other networks know by other names.
[[nodiscard]] bool mayNeedNames(const QString& text);

/// A text that is too long for one post of a network, as a thread; `warning` is the content warning, which
/// counts in every part. A text that fits is its only part. Any thread.
struct ThreadWanted {
    QString text{};
    QString warning{};
    PartNumbers numbers = PartNumbers::No;
};
[[nodiscard]] std::vector<QString> threadOf(const ThreadWanted& wanted, const Capabilities& can);

} // namespace cohort
