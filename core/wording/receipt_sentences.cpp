#include "core/wording/receipt_sentences.h"

#include "core/wording/name_list.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>

namespace cohort::wording {
namespace {

using namespace Qt::StringLiterals;

/// Names in one sentence before "and others"; the list has them all.
constexpr int namesInSentence = 3;

class Words {
    Q_DECLARE_TR_FUNCTIONS(cohort)
};

int countOf(const auto& people)
{
    return static_cast<int>(people.size());
}

QString namesOf(const std::vector<AudienceMember>& people)
{
    QStringList names;
    for (const AudienceMember& person : people)
        names << person.name;
    return nameList(names, namesInSentence);
}

void addFollowers(QStringList& all, const ReceiptDrift& drift)
{
    if (!drift.arrived.empty())
        all << Words::tr("%n people follow you now who did not then: they can read it.", nullptr,
                         countOf(drift.arrived));
    if (drift.moreFollowers > 0)
        all << Words::tr("You have %n more followers than then; who they are is not known. They can read it.",
                         nullptr, drift.moreFollowers);
    if (!drift.left.empty())
        all << Words::tr("%n people no longer follow you: they keep the copies they got.", nullptr,
                         countOf(drift.left));
    switch (drift.lock) {
    case ReceiptDrift::Lock::Opened:
        all << Words::tr("Your account is open now: anyone can follow you and then read it.");
        break;
    case ReceiptDrift::Lock::Closed:
        all << Words::tr("Your account is locked now: only followers you accept can join the readers.");
        break;
    case ReceiptDrift::Lock::Unknown:
        all << Words::tr("Your account was locked; whether it still is, is not known.");
        break;
    case ReceiptDrift::Lock::Same:
        break;
    }
}

void addMembers(QStringList& all, const ReceiptDrift& drift)
{
    if (!drift.removed.empty())
        all << Words::tr("No longer in the audience, but they keep what they got: %1.")
                   .arg(namesOf(drift.removed));
    if (!drift.joined.empty())
        all << Words::tr("In the audience only since then, which does not show it to them: %1.")
                   .arg(namesOf(drift.joined));
}

void addUnknown(QStringList& all, const ReceiptDrift& drift)
{
    if (drift.followersUnknown)
        all << Words::tr("Not all of your followers are known: others may have come or gone.");
    if (drift.membersUnknown)
        all << Words::tr("Who else was in the audience then was not kept.");
}

} // namespace

QStringList sentences(const ReceiptDrift& drift)
{
    if (drift.accountGone)
        return {Words::tr("This account is not in Cohort any more: how it is now is not known.")};
    QStringList all;
    if (drift.visibility)
        all << Words::tr("The server now shows it as: %1.").arg(name(*drift.visibility));
    addFollowers(all, drift);
    addMembers(all, drift);
    if (!drift.serverNow.isEmpty() || !drift.serverThen.isEmpty())
        all << Words::tr("The server is another since: %1 then, %2 now.")
                   .arg(isolated(drift.serverThen.isEmpty() ? u"?"_s : drift.serverThen),
                        isolated(drift.serverNow.isEmpty() ? u"?"_s : drift.serverNow));
    if (drift.limitsChanged)
        all << Words::tr("What the server can limit has changed: see the card of the account.");
    if (drift.isNone())
        all << Words::tr("Nothing has changed since, as far as is known.");
    addUnknown(all, drift);
    return all;
}

QString answerSentence(const Receipt& receipt)
{
    QStringList all;
    if (const QString held = sentence(receipt.standing); !held.isEmpty())
        all << held;
    if (receipt.visibilityDiffers)
        all << Words::tr("The server made something else of it: %1.").arg(name(receipt.answered));
    if (!receipt.widerReach.isEmpty())
        all << Words::tr("It also reached: %1.").arg(nameList(receipt.widerReach, namesInSentence));
    return all.join(u' ');
}

QString sentence(const ReadingVerdict& verdict)
{
    struct Text {
        QLatin1StringView rule;
        QString words;
    };
    const Text texts[]{
        {viewrule::anyone, Words::tr("anyone can read it")},
        {viewrule::link, Words::tr("anyone with the link can read it")},
        {viewrule::named, Words::tr("is named in it")},
        {viewrule::receipt, Words::tr("got it when it was sent")},
        {viewrule::follows, Words::tr("follows the account")},
        {viewrule::sameServer, Words::tr("has an account on your server")},
        {viewrule::openAccount, Words::tr("your account accepts every follower")},
        {viewrule::visibilityUnknown, Words::tr("who it is for is not known")},
        {viewrule::followsUnknown, Words::tr("whether they follow you is not known")},
        {viewrule::lockUnknown, Words::tr("whether your account accepts everyone is not known")},
        {viewrule::group, Words::tr("it went to a group, and who is in it is not known")},
        {viewrule::answered, Words::tr("you answer their post, and many servers deliver that")},
        {viewrule::password, Words::tr("whoever has the password can read it")},
        {viewrule::waits, Words::tr("it waits for approval, or was not approved")},
        {viewrule::circleUnknown, Words::tr("who was in the circle then is not known")},
        {viewrule::edited, Words::tr("it was edited, and who was named before is not known")},
        {viewrule::serverShows, Words::tr("your server shows it to its users who know where it is")},
        {viewrule::addressShows, Words::tr("your server may show it to whoever has its address")},
        {viewrule::accountGone, Words::tr("the account is not in Cohort any more")},
        {viewrule::onlyMe, Words::tr("it is for you alone")},
        {viewrule::notFollowing, Words::tr("does not follow the account")},
        {viewrule::otherServer, Words::tr("is not on your server")},
        {viewrule::notNamed, Words::tr("is not among those it was sent to")},
    };
    for (const Text& text : texts)
        if (verdict.rule == text.rule)
            return text.words;
    return {};
}

QString name(CanRead can)
{
    switch (can) {
    case CanRead::Yes:
        return Words::tr("Can read it");
    case CanRead::AfterFollowing:
        return Words::tr("Can read it after following you");
    case CanRead::Unknown:
        return Words::tr("We cannot tell");
    case CanRead::No:
        break;
    }
    return Words::tr("Cannot read it");
}

} // namespace cohort::wording
