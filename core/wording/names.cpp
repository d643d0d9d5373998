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

QString routeName(Visibility visibility, bool byPassword)
{
    return byPassword && visibility == Visibility::Circle
               ? Words::tr("A page with a password: anyone sees its title")
               : name(visibility);
}

QString siteDraftName()
{
    return Words::tr("A draft on the site");
}

QString routeName(const AccountReach& reach)
{
    return reach.siteDraft ? siteDraftName() : routeName(reach.visibility, reach.password);
}

QString audienceOf(Visibility visibility, Standing standing)
{
    switch (standing) {
    case Standing::Waiting:
        return Words::tr("Waiting for approval");
    case Standing::Rejected:
        return Words::tr("Not approved");
    case Standing::Password:
        return Words::tr("Whoever has the password");
    case Standing::Draft:
        return siteDraftName();
    case Standing::Shown:
        break;
    }
    return name(visibility);
}

QString audienceOf(const Post& post)
{
    return audienceOf(post.visibility, post.standing);
}

QString sentence(Standing standing)
{
    switch (standing) {
    case Standing::Waiting:
        return Words::tr("It waits for approval: until then only you and whoever runs the site see it.");
    case Standing::Rejected:
        return Words::tr("It was not approved, or taken away again: others do not see it. Your words are "
                         "kept here.");
    case Standing::Draft:
        return Words::tr("It is a draft on the site: only you and the people who look after the site can "
                         "read it. Finish and publish it there.");
    case Standing::Password:
    case Standing::Shown:
        break;
    }
    return {};
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
