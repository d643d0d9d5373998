#include "core/wording/sentences.h"

#include <QCoreApplication>

namespace cohort::wording {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(cohort)
};

} // namespace

QString name(Visibility visibility)
{
    switch (visibility) {
    case Visibility::OnlyMe:
        return Words::tr("Only me");
    case Visibility::Mentioned:
        return Words::tr("These people");
    case Visibility::Circle:
        return Words::tr("The circle");
    case Visibility::Followers:
        return Words::tr("Your followers");
    case Visibility::LocalOnly:
        return Words::tr("Everybody on this server");
    case Visibility::Quiet:
        return Words::tr("Anyone with the link (quiet)");
    case Visibility::Anyone:
        return Words::tr("Anyone");
    case Visibility::Unknown:
        break;
    }
    return Words::tr("Not known");
}

QString name(Sphere sphere)
{
    return sphere == Sphere::Professional ? Words::tr("Professional") : Words::tr("Personal");
}

QString name(Hat hat)
{
    switch (hat) {
    case Hat::Professional:
        return Words::tr("Professional");
    case Hat::Personal:
        return Words::tr("Personal");
    case Hat::Mixed:
        break;
    }
    return Words::tr("Both");
}

QString name(SendState state)
{
    switch (state) {
    case SendState::Held:
        return Words::tr("About to be sent");
    case SendState::Waiting:
        return Words::tr("Waiting to be sent");
    case SendState::Sending:
        return Words::tr("Being sent");
    case SendState::Checking:
        return Words::tr("Checking whether it arrived");
    case SendState::Sent:
        return Words::tr("Sent");
    case SendState::Failed:
        return Words::tr("Not sent");
    case SendState::Refused:
        return Words::tr("Stopped");
    case SendState::Cancelled:
        break;
    }
    return Words::tr("Cancelled");
}

} // namespace cohort::wording
