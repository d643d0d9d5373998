#pragma once

#include "core/model/saved_thread.h"

#include <optional>
#include <vector>

namespace cohort {

/// The styles in which a citation can be copied: APA 7, MLA 9, Chicago 17 and 18 as a note and as an entry of
/// a bibliography.
enum class CitationStyle { Apa, Mla, Chicago, ChicagoBibliography };

[[nodiscard]] const std::vector<CitationStyle>& citationStyles();
/// "apa", "mla", "chicago", "chicago-bibliography"; case does not matter.
[[nodiscard]] std::optional<CitationStyle> citationStyleNamed(QStringView name);
[[nodiscard]] QString nameOf(CitationStyle style);
/// As a person reads it: "APA 7". The names of the guides are the same in every language.
[[nodiscard]] QString titleOf(CitationStyle style);

/// What goes into a citation. All words in it are English, whatever language Cohort speaks: the guides rule
/// so.
struct CitationChoices {
    CitationStyle style = CitationStyle::Apa;
    QDateTime accessed{};        ///< null: without a day of access, as the guides want it for dated posts
    bool archivedCopy = false;   ///< says when the copy was saved
    bool withTime = false;       ///< MLA and Chicago: the time of day too (UTC)
    bool namesAsWritten = false; ///< never turn "Ana Silva" into "Silva, Ana"
    QString kindOfPost{};        ///< APA's "[Post]", for example "Tweet"; empty: Post
};

/// A citation to be copied, as both kinds of text that the clipboard takes.
struct Citation {
    QString plain{};
    QString html{};    ///< a fragment: italics and links
    QString warning{}; ///< that the post was not for everyone, for the one who copies; else empty

    bool operator==(const Citation&) const = default;
};

/// Cites one post; nothing when it is not in the conversation.
[[nodiscard]] std::optional<Citation> citationOf(const SavedThread& thread, SavedPostId post,
                                                 const CitationChoices& choices);
/// Cites the whole conversation by its opening post; nothing when it is empty.
[[nodiscard]] std::optional<Citation> citationOf(const SavedThread& thread, const CitationChoices& choices);

} // namespace cohort
