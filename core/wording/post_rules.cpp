#include "core/wording/post_rules.h"

#include <QCoreApplication>

namespace cohort::wording {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(cohort)
};

} // namespace

QString name(ReplyGate gate)
{
    switch (gate) {
    case ReplyGate::Anyone:
        return Words::tr("Anyone may reply");
    case ReplyGate::Followers:
        return Words::tr("Only your followers may reply");
    case ReplyGate::Followed:
        return Words::tr("Only people you follow may reply");
    case ReplyGate::Mentioned:
        return Words::tr("Only people you mention may reply");
    case ReplyGate::Nobody:
        break;
    }
    return Words::tr("Nobody may reply");
}

QString limitNote(ReplyGate mayReply, bool mayBeQuoted)
{
    const bool replies = mayReply != ReplyGate::Anyone;
    if (replies && !mayBeQuoted)
        return Words::tr(
            "This limits who answers and quotes, not who reads: the post is as public as any other.");
    if (replies)
        return Words::tr("This limits who answers, not who reads: the post is as public as any other.");
    if (!mayBeQuoted)
        return Words::tr("This limits who quotes, not who reads: the post is as public as any other.");
    return {};
}

QString labelName(const QString& label)
{
    if (label == QLatin1StringView("sexual"))
        return Words::tr("Sexually suggestive");
    if (label == QLatin1StringView("nudity"))
        return Words::tr("Nudity that is not sexual");
    if (label == QLatin1StringView("porn"))
        return Words::tr("Adults only");
    if (label == QLatin1StringView("graphic-media"))
        return Words::tr("Violence or blood");
    return label;
}

QString quoting(const QString& author, const QString& beginning)
{
    return Words::tr("Quoting %1: %2").arg(author, beginning);
}

} // namespace cohort::wording
