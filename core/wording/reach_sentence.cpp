#include "core/policy/rules.h"
#include "core/wording/name_list.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace cohort::wording {
namespace {

/// Names in the sentence below the composer before "and others".
constexpr int namesInSentence = 3;
/// Names in what the user agrees to: more, because it is the last look.
constexpr int namesInConsent = 8;

class Words {
    Q_DECLARE_TR_FUNCTIONS(cohort)
};

Visibility widest(const Reach& reach)
{
    Visibility found = Visibility::OnlyMe;
    for (const AccountReach& account : reach.accounts)
        found = std::max(found, account.visibility);
    return found;
}

bool anyAccount(const Reach& reach, bool AccountReach::* what)
{
    return std::ranges::any_of(reach.accounts, [what](const AccountReach& account) { return account.*what; });
}

int followerCount(const Reach& reach)
{
    int count = 0;
    for (const AccountReach& account : reach.accounts)
        if (account.followersUnknown && account.followerCount > 0)
            count += account.followerCount;
    return count;
}

QString whoWillSee(const Reach& reach)
{
    switch (widest(reach)) {
    case Visibility::OnlyMe:
        return Words::tr("Only you will see this.");
    case Visibility::LocalOnly:
        return Words::tr("Everybody on your server can read this.");
    case Visibility::Quiet:
        return Words::tr("Anyone with the link can read this.");
    case Visibility::Anyone:
    case Visibility::Unknown:
        return Words::tr("Anyone can read this.");
    default:
        break;
    }
    if (!anyAccount(reach, &AccountReach::followersUnknown)) {
        const int people = reach.peopleCount();
        if (people == 0 && anyAccount(reach, &AccountReach::password))
            return Words::tr("Whoever has the password can read this.");
        return people == 0 ? Words::tr("Nobody will see this yet.")
                           : Words::tr("%n people will see this.", nullptr, people);
    }
    const int followers = followerCount(reach);
    return followers > 0 ? Words::tr("Your %n followers will see this.", nullptr, followers)
                         : Words::tr("Your followers will see this; how many is not known.");
}

/// What a page with a password shows to everybody, and that nobody is told of it.
void addPassword(QStringList& all, const Reach& reach, bool saidWhoReads)
{
    if (!anyAccount(reach, &AccountReach::password))
        return;
    QStringList titles; // copies may have words of their own
    for (const AccountReach& one : reach.accounts)
        if (one.password && !one.openTitle.isEmpty() && !titles.contains(isolated(one.openTitle)))
            titles << isolated(one.openTitle);
    if (!saidWhoReads)
        all << Words::tr("Whoever has the password can read it on the page that opens with it.");
    all << (titles.isEmpty()
                ? Words::tr("Anyone sees that it is there. Nobody is told: give the password yourself.")
                : Words::tr("Anyone sees that it is there, and its title “%1”. Nobody is told: give the "
                            "password yourself.")
                      .arg(titles.join(Words::tr(", "))));
}

int countOf(const Reach& reach, bool AccountReach::* what)
{
    return static_cast<int>(
        std::ranges::count_if(reach.accounts, [what](const AccountReach& account) { return account.*what; }));
}

/// Where it is left as a draft, beside what is published elsewhere.
void addDrafts(QStringList& all, const Reach& reach)
{
    if (const int drafts = countOf(reach, &AccountReach::siteDraft); drafts > 0)
        all << Words::tr("On %n sites it stays as a draft: there only you and the people who look after the "
                         "site can read it.",
                         nullptr, drafts);
}

QString namesOf(const std::vector<Reader>& readers, int limit)
{
    QStringList names;
    for (const Reader& reader : readers)
        names << reader.name;
    return nameList(names, limit);
}

QString outsiderSentence(ReaderReason reason, const std::vector<Reader>& readers)
{
    const QString names = namesOf(readers, namesInSentence);
    switch (reason) {
    case ReaderReason::Mentioned:
        return Words::tr("Not in the audience, but named in the text and will see it too: %1.").arg(names);
    case ReaderReason::Follower:
        return Words::tr("Not in the audience, but following you and will see it too: %1.").arg(names);
    case ReaderReason::ParentAuthor:
        return Words::tr("%1 may see it too: you answer their post.").arg(names);
    case ReaderReason::Quoted:
        return Words::tr("Not in the audience, but quoted and will see it too: %1.").arg(names);
    case ReaderReason::GroupFollowers:
        return Words::tr("All who follow %1 will get it too.").arg(names);
    default:
        return Words::tr("Not in the audience, but will see it too: %1.").arg(names);
    }
}

bool warns(const Reach& reach, rule::Id id)
{
    return std::ranges::any_of(reach.warnings, [id](const Warning& warning) { return warning.rule == id; });
}

bool asks(const Reach& reach, rule::Id id)
{
    return std::ranges::any_of(
        reach.warnings, [id](const Warning& warning) { return warning.rule == id && warning.needsConsent; });
}

QString joined(const QStringList& sentences)
{
    // Whole sentences in a row; only the space between them is ours.
    return sentences.join(u' ');
}

QStringList namesIn(const std::vector<Reader>& readers, bool groups)
{
    QStringList names;
    for (const Reader& reader : readers)
        if ((reader.reason == ReaderReason::GroupFollowers) == groups)
            names << reader.name;
    return names;
}

} // namespace

QString sentence(const Reach& reach)
{
    if (reach.accounts.empty())
        return Words::tr("Choose an account to post with.");
    const int carriers = static_cast<int>(reach.accounts.size()) - countOf(reach, &AccountReach::siteDraft);
    QStringList all;
    if (carriers > 0) {
        all << whoWillSee(reach);
        addDrafts(all, reach);
    } else {
        all << Words::tr("Only you and the people who look after the site can read it; it stays there as a "
                         "draft.");
    }
    addPassword(all, reach, widest(reach) == Visibility::Circle && reach.peopleCount() == 0);
    if (carriers > 1)
        all << Words::tr("It goes out through %n accounts.", nullptr, carriers);
    std::map<ReaderReason, std::vector<Reader>> outsiders;
    for (const Reader& reader : reach.outsiders())
        outsiders[reader.reason].push_back(reader);
    for (const auto& [reason, readers] : outsiders)
        all << outsiderSentence(reason, readers);
    if (!anyAccount(reach, &AccountReach::world)) {
        if (warns(reach, rule::anyoneCanFollow))
            all << Words::tr("Anyone can follow you and then read it.");
        else if (anyAccount(reach, &AccountReach::laterFollowers))
            all << Words::tr("Followers you accept later can read it too.");
    }
    if (!reach.unreached.empty()) {
        QStringList names;
        for (const Unreached& one : reach.unreached)
            names << one.name;
        all << Words::tr("Will not get it: %1.").arg(nameList(names, namesInSentence));
    }
    return joined(all);
}

QString sentence(const GateRefusal& refusal)
{
    const auto about = [&refusal](rule::Id id) -> QString {
        const auto found = std::ranges::find_if(refusal.reach.warnings,
                                                [id](const Warning& warning) { return warning.rule == id; });
        return found == refusal.reach.warnings.end() ? QString() : sentence(*found);
    };
    switch (refusal.kind) {
    case ErrorKind::EmptyAudience: {
        const QString nobody = about(rule::nobodyReached);
        return nobody.isEmpty() ? Words::tr("Choose who this is for.") : nobody;
    }
    case ErrorKind::InvalidInput: {
        for (const rule::Id id : {rule::noSuchAccount, rule::passwordMissing, rule::passwordIdle})
            if (const QString found = about(id); !found.isEmpty())
                return found;
        return refusal.reach.accounts.empty() ? Words::tr("Choose an account to post with.")
                                              : Words::tr("There is nothing to send yet.");
    }
    case ErrorKind::Unsupported:
        for (const rule::Id id : {rule::quoteNotPublic, rule::unsupportedVisibility, rule::tooManyNames})
            if (const QString found = about(id); !found.isEmpty())
                return found;
        return Words::tr("This network cannot carry this kind of post.");
    case ErrorKind::WouldReachMore:
        if (anyAccount(refusal.reach, &AccountReach::world))
            return Words::tr("Anyone could read this, and you chose fewer.");
        if (!refusal.outsiders.empty())
            return Words::tr("These people could read this, and you did not choose them: %1.")
                .arg(namesOf(refusal.outsiders, namesInConsent));
        return refusal.warnings.empty() ? Words::tr("More people could read this than you chose.")
                                        : sentence(refusal.warnings.front());
    default:
        return Words::tr("Something went wrong inside Cohort. Nothing was sent.");
    }
}

QString wouldAlsoReach(const QStringList& handles)
{
    return Words::tr("Not sent: it would also reach %1.").arg(nameList(handles, namesInConsent));
}

QString consentWords(const Reach& reach)
{
    QStringList all;
    if (anyAccount(reach, &AccountReach::world) &&
        (asks(reach, rule::cannotLimit) || asks(reach, rule::widestCopy)))
        all << Words::tr("I want anyone to be able to read this.");
    if (asks(reach, rule::anyoneCanFollow))
        all << Words::tr("I know that anyone can follow me and then read this.");
    if (asks(reach, rule::followersUnknown))
        all << Words::tr("I know that followers who are not listed here can read this.");
    const std::vector<Reader> outsiders = reach.outsiders();
    const QStringList people = namesIn(outsiders, false);
    const QStringList groups = namesIn(outsiders, true);
    if (!people.isEmpty())
        all << Words::tr("I want these people to be able to read this: %1.")
                   .arg(nameList(people, namesInConsent));
    if (!groups.isEmpty())
        all << Words::tr("I know that all who follow %1 will get this.")
                   .arg(nameList(groups, namesInConsent));
    if (asks(reach, rule::hatDiffers))
        all << Words::tr("I want to use this account, although it belongs to the other part of my life.");
    if (asks(reach, rule::replyIsWider))
        all << Words::tr("I want my answer to go further than the post it answers.");
    if (asks(reach, rule::circleLimit))
        all << Words::tr("I want this to go further than I set for the circle.");
    if (all.isEmpty())
        all << Words::tr("I agree to who can read this.");
    return joined(all);
}

} // namespace cohort::wording
