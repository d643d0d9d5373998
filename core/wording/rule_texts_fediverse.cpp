#include "core/wording/name_list.h"
#include "core/wording/rule_texts.h"

#include <QCoreApplication>

namespace cohort::wording {
namespace {

/// Names in one sentence before "and others".
constexpr int namesInRule = 5;

class Words {
    Q_DECLARE_TR_FUNCTIONS(cohort)
};

QString names(const Exposure& e)
{
    return nameList(e.args, namesInRule);
}

// Mastodon and its kin, Friendica, Hubzilla.
constexpr RuleText texts[] = {
    RuleText{QLatin1StringView("MST-PUBLIC"),
             [](const Exposure&) {
                 return Words::tr(
                     "A public post can be read by anyone, with or without an account. It stands in feeds, "
                     "on the profile and in searches, and anyone can pass it on.");
             }},
    RuleText{QLatin1StringView("MST-QUIET"),
             [](const Exposure&) {
                 return Words::tr("A quiet post is not listed, but anyone with the link can read it, and it "
                                  "stands on your profile and in its feed.");
             }},
    RuleText{QLatin1StringView("MST-FOLLOWERS"),
             [](const Exposure&) {
                 return Words::tr("A post to followers can be read by whoever follows you at the time of "
                                  "reading, old posts included. Other servers are expected to keep to this.");
             }},
    RuleText{QLatin1StringView("MST-DIRECT"),
             [](const Exposure&) {
                 return Words::tr("A post to named people goes to them and to nobody else. Their servers are "
                                  "expected to keep to this.");
             }},
    RuleText{QLatin1StringView("MST-LIMITED"),
             [](const Exposure&) {
                 return Words::tr(
                     "This came as a post to followers, but servers say the same of a post to a few people.");
             }},
    RuleText{QLatin1StringView("MST-1"),
             [](const Exposure& e) {
                 return Words::tr("Whoever is named anywhere in the text can read it: %1.").arg(names(e));
             }},
    RuleText{
        QLatin1StringView("MST-2"),
        [](const Exposure& e) {
            return Words::tr("Taking a name out later does not take the post away again: %1.").arg(names(e));
        }},
    RuleText{QLatin1StringView("MST-3"),
             [](const Exposure& e) {
                 return Words::tr("%1 is a group: everybody who follows it gets the post.").arg(names(e));
             }},
    RuleText{QLatin1StringView("MST-4"),
             [](const Exposure& e) {
                 return Words::tr("%1 is quoted and will be able to read this, also without following you.")
                     .arg(names(e));
             }},
    RuleText{QLatin1StringView("MST-5"),
             [](const Exposure& e) {
                 return Words::tr("%1 limited the post that is answered. To whom is not known: perhaps to "
                                  "followers, perhaps to a few people.")
                     .arg(names(e));
             }},
    RuleText{QLatin1StringView("MST-6"),
             [](const Exposure&) {
                 return Words::tr(
                     "An answer to followers goes to yours, not to those of the person you answer.");
             }},
    RuleText{QLatin1StringView("MST-7"),
             [](const Exposure&) {
                 return Words::tr("An answer stands in the home feed of those who follow both of you. A post "
                                  "that only starts with a name is not an answer.");
             }},
    RuleText{
        QLatin1StringView("MST-8"),
        [](const Exposure&) { return Words::tr("Who can see a post cannot be changed once it is sent."); }},
    RuleText{QLatin1StringView("MST-9"),
             [](const Exposure& e) {
                 return Words::tr("Every server that gets this fetches a preview of the link, so %1 learns "
                                  "which servers have it.")
                     .arg(names(e));
             }},
    RuleText{QLatin1StringView("MST-10"),
             [](const Exposure&) {
                 return Words::tr(
                     "The pictures of a limited post can be opened by anyone who has their address.");
             }},
    RuleText{QLatin1StringView("MST-11"),
             [](const Exposure&) {
                 return Words::tr(
                     "Posts are not encrypted: the staff of every server that holds a copy could read it.");
             }},
    RuleText{QLatin1StringView("MST-12"),
             [](const Exposure& e) {
                 return Words::tr("A limited post is not listed under its tags: %1.").arg(names(e));
             }},
    RuleText{QLatin1StringView("MST-13"),
             [](const Exposure&) {
                 return Words::tr("A post for your own server is not sent to other servers: only people with "
                                  "an account there can read it.");
             }},
    RuleText{QLatin1StringView("MST-14"),
             [](const Exposure&) {
                 return Words::tr("If the server has silenced your account, a public post is not listed. The "
                                  "server does not tell.");
             }},
    RuleText{QLatin1StringView("GTS-1"),
             [](const Exposure&) {
                 return Words::tr(
                     "On this server a quiet post has no page of its own and stands in no feed.");
             }},
    RuleText{QLatin1StringView("GTS-2"),
             [](const Exposure&) {
                 return Words::tr("The setting for what your profile shows reaches back: when you change it, "
                                  "older posts appear or go.");
             }},
    RuleText{QLatin1StringView("GTS-3"),
             [](const Exposure&) {
                 return Words::tr("A limited post cannot be passed on here. Posts for people who follow each "
                                  "other do not work yet.");
             }},
    RuleText{QLatin1StringView("GTS-4"),
             [](const Exposure& e) {
                 return Words::tr("Whoever is named can always answer: %1. Other servers may ignore who is "
                                  "allowed to answer.")
                     .arg(names(e));
             }},
    RuleText{
        QLatin1StringView("GTS-5"),
        [](const Exposure&) {
            return Words::tr(
                "The place where a film was made may stand in its file: this server does not take it out.");
        }},
    RuleText{QLatin1StringView("KMY-1"),
             [](const Exposure&) {
                 return Words::tr(
                     "A circle is fixed when the post is sent: who joins later does not see it.");
             }},
    RuleText{QLatin1StringView("KMY-2"),
             [](const Exposure& e) {
                 return Words::tr("Naming somebody in a post to a circle adds a reader: %1.").arg(names(e));
             }},
    RuleText{QLatin1StringView("KMY-3"),
             [](const Exposure& e) {
                 return Words::tr("These people are on other servers, where a post to a circle may not "
                                  "arrive or may look like something else: %1.")
                     .arg(names(e));
             }},
    RuleText{QLatin1StringView("KMY-4"),
             [](const Exposure&) {
                 return Words::tr("Anybody who is signed in on a server that honours it can read this.");
             }},
    RuleText{QLatin1StringView("KMY-5"),
             [](const Exposure&) {
                 return Words::tr("Whether a post can be found by searching is a setting of its own.");
             }},
    RuleText{QLatin1StringView("PLE-1"),
             [](const Exposure&) {
                 return Words::tr("The post goes to the list of people that the request names.");
             }},
    RuleText{QLatin1StringView("PLE-2"),
             [](const Exposure& e) {
                 return Words::tr("The text may name somebody without adding them: %1 does not get it.")
                     .arg(names(e));
             }},
    RuleText{QLatin1StringView("PLE-3"),
             [](const Exposure&) {
                 return Words::tr(
                     "A post with an end is deleted later. Other servers are only asked to do so.");
             }},
    RuleText{QLatin1StringView("MSK-1"),
             [](const Exposure&) {
                 return Words::tr("A post to chosen people stands in the home feeds of all of them.");
             }},
    RuleText{QLatin1StringView("MSK-2"),
             [](const Exposure&) {
                 return Words::tr("A post to followers or to chosen people cannot be passed on here.");
             }},
    RuleText{QLatin1StringView("MSK-3"),
             [](const Exposure&) {
                 return Words::tr("This network's software has shown limited posts by mistake before, and "
                                  "answers may go further than yours.");
             }},
    RuleText{
        QLatin1StringView("SNC-1"),
        [](const Exposure&) {
            return Words::tr(
                "On this server everybody with an account there who knows the number of a post can read it.");
        }},
    RuleText{QLatin1StringView("SNC-2"),
             [](const Exposure&) {
                 return Words::tr(
                     "Older versions of this server send a post for followers to the named people alone.");
             }},
    RuleText{QLatin1StringView("SNC-3"),
             [](const Exposure&) {
                 return Words::tr(
                     "Older versions of this server show every post to anyone who has its address.");
             }},
    RuleText{QLatin1StringView("FRD-1"),
             [](const Exposure&) { return Words::tr("Who may read it is fixed when it is sent."); }},
    RuleText{QLatin1StringView("FRD-2"),
             [](const Exposure& e) {
                 return Words::tr("Each of them sees the addresses of %n others.", nullptr, e.count);
             }},
    RuleText{
        QLatin1StringView("FRD-3"),
        [](const Exposure&) { return Words::tr("An answer takes the audience of the post it answers."); }},
    RuleText{QLatin1StringView("FRD-4"),
             [](const Exposure&) {
                 return Words::tr("The pictures can only be opened by contacts who can prove who they are.");
             }},
    RuleText{
        QLatin1StringView("FRD-5"),
        [](const Exposure& e) {
            return Words::tr("%1 is reached over a network that others may read on the way.").arg(names(e));
        }},
    RuleText{QLatin1StringView("FRD-6"),
             [](const Exposure&) {
                 return Words::tr(
                     "An empty audience was once sent to all followers: Cohort never sends one.");
             }},
    RuleText{QLatin1StringView("FRD-THREAD"),
             [](const Exposure&) {
                 return Words::tr(
                     "The page of the conversation on the other server may show your answer to anyone.");
             }},
    RuleText{QLatin1StringView("HUB-1"),
             [](const Exposure&) { return Words::tr("Whoever gets it cannot pass it on here."); }},
    RuleText{QLatin1StringView("HUB-2"),
             [](const Exposure&) {
                 return Words::tr("Whether the members of a group see each other is a setting of the group.");
             }},
    RuleText{
        QLatin1StringView("HUB-3"),
        [](const Exposure&) { return Words::tr("On other networks this server's limits do not hold."); }},
};

} // namespace

std::span<const RuleText> fediverseTexts()
{
    return texts;
}

} // namespace cohort::wording
