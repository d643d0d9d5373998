#pragma once

#include "core/model/people.h"

namespace cohort {

/// The name of an author as citations need it: in parts when it looks like the name of a person, else as it
/// is written.
struct AuthorName {
    QString family{};
    QString given{};
    QString literal{}; ///< the whole name; never empty
    QString handle{};  ///< "@ana@work.test"; empty when there is none or the name is the handle

    bool operator==(const AuthorName&) const = default;
};

/// Takes a display name apart: pictures and ":shortcodes:" go. It is in parts when it has two to four words
/// of letters, each with a capital first, is not all in capitals, and none of the words says that it is an
/// organisation. When in doubt it stays whole. Names in scripts without capitals stay whole too.
[[nodiscard]] AuthorName authorName(const Author& author);
/// The name as it is written, never in parts.
[[nodiscard]] AuthorName authorNameAsWritten(const Author& author);

/// APA: "Silva, A. M.", else the literal name.
[[nodiscard]] QString withInitials(const AuthorName& name);
/// "Silva, Ana Maria", else the literal name.
[[nodiscard]] QString familyFirst(const AuthorName& name);

} // namespace cohort
