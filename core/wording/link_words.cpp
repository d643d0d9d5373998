#include "core/wording/link_words.h"

#include "core/wording/name_list.h"

#include <QCoreApplication>

namespace cohort::wording {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(cohort)
};

} // namespace

QString sentence(const LinkEvidence& evidence)
{
    const QString one = isolated(evidence.oneHandle);
    const QString other = isolated(evidence.otherHandle);
    const QString what = isolated(evidence.what);
    const QString profile = evidence.profileIsOne ? one : other;
    const QString person = evidence.profileIsOne ? other : one;
    switch (evidence.reason) {
    case LinkReason::LinksBothWays:
        return Words::tr("%1 and %2 link to each other in their profiles", "two handles").arg(one, other);
    case LinkReason::VerifiedLink:
        return Words::tr("A verified link connects %1 and %2: %3 links back", "two handles, an address")
            .arg(one, other, what);
    case LinkReason::SameDomain:
        return Words::tr("%1 and %2 both belong to %3", "two handles, a domain").arg(one, other, what);
    case LinkReason::SameMail:
        return Words::tr("You noted the e-mail address %1 with both").arg(what);
    case LinkReason::InAddressBook:
        return Words::tr("Your address book names the profile %1 for %2", "a handle, a name")
            .arg(profile, person);
    case LinkReason::MailInProfile:
        return Words::tr("The profile %1 names the e-mail address %3, which you have for %2",
                         "a handle, a name, an address")
            .arg(profile, person, what);
    case LinkReason::SameHandle:
        return Words::tr("%1 and %2 have the same unusual handle and the same name", "two handles")
            .arg(one, other);
    case LinkReason::SameName:
        return Words::tr("%1 and %2 have the same full name", "two handles").arg(one, other);
    case LinkReason::SamePicture:
        return Words::tr("%1 and %2 show the same picture", "two handles").arg(one, other);
    }
    return {};
}

QString trustIn(const LinkSuggestion& suggestion)
{
    if (suggestion.strong())
        return Words::tr("Well supported");
    if (suggestion.evidence.front().reason == LinkReason::MailInProfile)
        return Words::tr("Only a resemblance: anybody can write an e-mail address into a profile");
    return Words::tr("Only a resemblance: anybody can choose the same name");
}

} // namespace cohort::wording
