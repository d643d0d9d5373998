#include "app/cli/names.h"

namespace cohort::cli {
namespace {

using namespace Qt::StringLiterals;

// In the order of the enumerations.
constexpr std::array errorNames{"offline"_L1,      "timeout"_L1,      "cancelled"_L1,     "tls"_L1,
                                "authRejected"_L1, "rateLimited"_L1,  "refused"_L1,       "notFound"_L1,
                                "badReply"_L1,     "tooLarge"_L1,     "serverTrouble"_L1, "storage"_L1,
                                "corrupt"_L1,      "newerVersion"_L1, "inUse"_L1,         "keyringLocked"_L1,
                                "noKeyring"_L1,    "unsupported"_L1,  "emptyAudience"_L1, "wouldReachMore"_L1,
                                "invalidInput"_L1, "bug"_L1};
constexpr std::array visibilityNames{"onlyMe"_L1,    "mentioned"_L1, "circle"_L1, "followers"_L1,
                                     "localOnly"_L1, "quiet"_L1,     "anyone"_L1, "unknown"_L1};
constexpr std::array standingNames{"shown"_L1, "waiting"_L1, "rejected"_L1, "password"_L1, "draft"_L1};
constexpr std::array sphereNames{"professional"_L1, "personal"_L1};
constexpr std::array hatNames{"professional"_L1, "personal"_L1, "mixed"_L1};
constexpr std::array stateNames{"held"_L1, "waiting"_L1, "sending"_L1, "checking"_L1,
                                "sent"_L1, "failed"_L1,  "refused"_L1, "cancelled"_L1};
constexpr std::array phaseNames{"idle"_L1,        "syncing"_L1,       "offline"_L1, "waiting"_L1,
                                "needsSignIn"_L1, "keyringLocked"_L1, "failed"_L1};
constexpr std::array shapeNames{"disc"_L1,  "square"_L1, "triangle"_L1, "diamond"_L1,
                                "cross"_L1, "star"_L1,   "hexagon"_L1,  "ring"_L1};
constexpr std::array reasonNames{"circleMember"_L1, "person"_L1,      "mentioned"_L1,      "follower"_L1,
                                 "parentAuthor"_L1, "participant"_L1, "groupFollowers"_L1, "quoted"_L1};
constexpr std::array linkReasonNames{"linksBothWays"_L1, "verifiedLink"_L1,  "sameDomain"_L1,
                                     "sameMail"_L1,      "inAddressBook"_L1, "mailInProfile"_L1,
                                     "sameHandle"_L1,    "sameName"_L1,      "samePicture"_L1};
constexpr std::array canReadNames{"yes"_L1, "afterFollowing"_L1, "unknown"_L1, "no"_L1};

template <class Value, size_t Count>
std::optional<Value> valueIn(const std::array<QLatin1StringView, Count>& names, const QString& name)
{
    for (size_t i = 0; i < Count; ++i)
        if (name.compare(names[i], Qt::CaseInsensitive) == 0)
            return static_cast<Value>(i);
    return std::nullopt;
}

} // namespace

QString name(ErrorKind kind)
{
    return nameIn(errorNames, kind);
}

QString name(Visibility visibility)
{
    return nameIn(visibilityNames, visibility);
}

QString name(Standing standing)
{
    return nameIn(standingNames, standing);
}

QString name(Sphere sphere)
{
    return nameIn(sphereNames, sphere);
}

QString name(Hat hat)
{
    return nameIn(hatNames, hat);
}

QString name(SendState state)
{
    return nameIn(stateNames, state);
}

QString name(AccountPhase phase)
{
    return nameIn(phaseNames, phase);
}

QString name(CircleShape shape)
{
    return nameIn(shapeNames, shape);
}

QString name(ReaderReason reason)
{
    return nameIn(reasonNames, reason);
}

QString name(LinkReason reason)
{
    return nameIn(linkReasonNames, reason);
}

QString name(CanRead can)
{
    return nameIn(canReadNames, can);
}

std::optional<Visibility> visibilityNamed(const QString& name)
{
    return valueIn<Visibility>(visibilityNames, name);
}

std::optional<Sphere> sphereNamed(const QString& name)
{
    return valueIn<Sphere>(sphereNames, name);
}

std::optional<Hat> hatNamed(const QString& name)
{
    return valueIn<Hat>(hatNames, name);
}

std::optional<CircleShape> shapeNamed(const QString& name)
{
    return valueIn<CircleShape>(shapeNames, name);
}

} // namespace cohort::cli
