#include "ui/composer/audience_entry.h"

#include <QCoreApplication>

namespace cohort {

AudienceEntry specialEntry(AudienceEntry::Kind kind)
{
    AudienceEntry entry{.kind = kind};
    switch (kind) {
    case AudienceEntry::Kind::Anyone:
        entry.name = QCoreApplication::translate("cohort::AudienceEntry", "Anyone");
        break;
    case AudienceEntry::Kind::Followers:
        entry.name = QCoreApplication::translate("cohort::AudienceEntry", "Your followers");
        break;
    case AudienceEntry::Kind::ParentReaders:
        entry.name = QCoreApplication::translate("cohort::AudienceEntry", "The people of this conversation");
        break;
    case AudienceEntry::Kind::Circle:
    case AudienceEntry::Kind::Person:
        break;
    }
    return entry;
}

} // namespace cohort
