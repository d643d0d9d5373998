#pragma once

#include "core/model/draft.h"

namespace cohort {

/// One thing that can stand in an audience: what a chip shows and what a suggestion offers.
struct AudienceEntry {
    enum class Kind { Circle, Person, Anyone, Followers, ParentReaders };
    Kind kind = Kind::Anyone;
    Circle circle{};                    ///< with Circle
    ContactId person = ContactId::None; ///< with Person
    QString name{};                     ///< plain text
    QString detail{};                   ///< plain text: handles, number of people

    [[nodiscard]] bool isSame(const AudienceEntry& other) const
    {
        return kind == other.kind && circle.id == other.circle.id && person == other.person;
    }
};

/// The words for an entry that stands for no list of people of mine.
[[nodiscard]] AudienceEntry specialEntry(AudienceEntry::Kind kind);

} // namespace cohort
