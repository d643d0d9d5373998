#include "core/policy/rules.h"
#include "core/wording/name_list.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace cohort::wording {
namespace {

/// Names in one warning before "and others".
constexpr int namesInWarning = 5;

class Words {
    Q_DECLARE_TR_FUNCTIONS(cohort)
};

QString first(const Warning& warning)
{
    return isolated(warning.args.value(0));
}

using Sentence = QString (*)(const Warning&);

QString aboutReply(const Warning& w)
{
    const QString who = first(w);
    const int total = w.args.value(1).toInt();
    if (total == 0)
        return Words::tr("Your followers will see this, not those of %1.").arg(who);
    return Words::tr("Your followers will see this, not those of %1: %n of the %2 people in the conversation "
                     "can read it.",
                     nullptr, w.count)
        .arg(who, QLocale().toString(total));
}

QString aboutUnknownFollowers(const Warning& w)
{
    if (w.count == 0)
        return Words::tr("Your followers will see this, and Cohort does not know all of them.");
    return Words::tr("Your %n followers will see this, and Cohort does not know all of them.", nullptr,
                     w.count);
}

struct RuleSentence {
    rule::Id id;
    Sentence make;
};

QString aboutPeople(const Warning& w)
{
    static const std::array<RuleSentence, 9> sentences{{
        {rule::mentionAddsReader,
         [](const Warning& x) {
             return Words::tr("%1 will see this too: named in the text.").arg(first(x));
         }},
        {rule::mentionStays,
         [](const Warning& x) {
             return Words::tr("%1 can still read this: an earlier version named them.").arg(first(x));
         }},
        {rule::groupPassesOn,
         [](const Warning& x) {
             return Words::tr("%1 is a group: all who follow it will get this.").arg(first(x));
         }},
        {rule::botMentioned,
         [](const Warning& x) {
             return Words::tr("%1 is a program and may show this anywhere.").arg(first(x));
         }},
        {rule::parentAuthorOutside,
         [](const Warning& x) {
             return Words::tr("%1 may see this too: you answer their post.").arg(first(x));
         }},
        {rule::followersOutside,
         [](const Warning& x) {
             return Words::tr("%n people who follow you are not in the audience and will see this.", nullptr,
                              x.count);
         }},
        {rule::followersUnknown, &aboutUnknownFollowers},
        {rule::unreached,
         [](const Warning& x) {
             return Words::tr("These people will not get it, because no chosen account can reach them: %1.")
                 .arg(nameList(x.args, namesInWarning));
         }},
        {rule::replyGoesToMyFollowers, &aboutReply},
    }};
    for (const RuleSentence& one : sentences)
        if (w.rule == one.id)
            return one.make(w);
    return {};
}

QString aboutRoute(const Warning& w)
{
    if (w.rule == rule::widestCopy)
        return Words::tr("You chose to let anyone read this, although it is meant for fewer.");
    if (w.rule == rule::cannotLimit)
        return Words::tr("This network cannot limit who reads a post: it would be public there.");
    if (w.rule == rule::laterFollowers)
        return Words::tr("Followers you accept later can read it too.");
    if (w.rule == rule::anyoneCanFollow)
        return Words::tr("Anyone can follow you and then read it: your account accepts everyone.");
    if (w.rule == rule::hatDiffers)
        return Words::tr("This account belongs to the other part of your life.");
    if (w.rule == rule::replyIsWider)
        return Words::tr("Your answer would go further than the post it answers.");
    if (w.rule == rule::circleLimit)
        return Words::tr("This goes further than you set for the circle.");
    if (w.rule == rule::tooManyNames)
        return Words::tr("%n people are too many to be named in one post.", nullptr, w.count);
    if (w.rule == rule::distrustedServer)
        return Words::tr("You do not trust these servers with limited posts: %1.")
            .arg(nameList(w.args, namesInWarning));
    return {};
}

QString aboutAccount(const Warning& w)
{
    if (w.rule == rule::nobodyReached)
        return Words::tr("This account reaches nobody of the audience.");
    if (w.rule == rule::noSuchAccount)
        return Words::tr("This account is not there any more.");
    if (w.rule == rule::unsupportedVisibility)
        return Words::tr("This network cannot show a post to exactly these people.");
    if (w.rule == rule::unsupportedKind)
        return Words::tr("This network cannot carry this kind of post.");
    if (const QString why = sentence(Exposure{.rule = w.rule, .args = w.args, .count = w.count});
        !why.isEmpty())
        return why;
    return Words::tr("Cohort cannot say for sure who will see this.");
}

} // namespace

QString sentence(const Warning& warning)
{
    if (const QString people = aboutPeople(warning); !people.isEmpty())
        return people;
    if (const QString route = aboutRoute(warning); !route.isEmpty())
        return route;
    return aboutAccount(warning);
}

QString sentence(const Reader& reader)
{
    switch (reader.reason) {
    case ReaderReason::CircleMember:
        return Words::tr("belongs to the circle");
    case ReaderReason::Person:
        return Words::tr("chosen by you");
    case ReaderReason::Mentioned:
        return Words::tr("named in the text");
    case ReaderReason::Follower:
        return Words::tr("follows you");
    case ReaderReason::ParentAuthor:
        return Words::tr("wrote what you answer");
    case ReaderReason::Participant:
        return Words::tr("takes part in the conversation");
    case ReaderReason::Quoted:
        return Words::tr("is quoted");
    case ReaderReason::GroupFollowers:
        break;
    }
    return Words::tr("everybody who follows this group");
}

} // namespace cohort::wording
