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

// The other networks, and what holds across all of them.
constexpr RuleText texts[] = {
    RuleText{QLatin1StringView("DIA-1"),
             [](const Exposure&) {
                 return Words::tr("Only the people who were in the aspect before the post can see it; who is "
                                  "added later does not.");
             }},
    RuleText{
        QLatin1StringView("DIA-2"),
        [](const Exposure&) {
            return Words::tr(
                "A limited post cannot be reshared. Comments and likes are seen by exactly its readers.");
        }},
    RuleText{QLatin1StringView("DIA-3"),
             [](const Exposure&) {
                 return Words::tr("Somebody added to the aspect later may get comments on a post they cannot "
                                  "read. This was read in the code, not tried.");
             }},
    RuleText{
        QLatin1StringView("DIA-4"),
        [](const Exposure&) {
            return Words::tr(
                "The name of an aspect stays with you. Whether its members see each other is an option.");
        }},
    RuleText{
        QLatin1StringView("DIA-5"),
        [](const Exposure&) { return Words::tr("Public posts also stand in a feed that anyone can read."); }},
    RuleText{QLatin1StringView("DIA-6"),
             [](const Exposure&) { return Words::tr("Resharing a public post makes it public again."); }},
    RuleText{QLatin1StringView("BSK-1"),
             [](const Exposure&) {
                 return Words::tr("Everything on this network is public: posts, likes, follows and lists. "
                                  "Nothing can limit who reads.");
             }},
    RuleText{
        QLatin1StringView("BSK-2"),
        [](const Exposure&) { return Words::tr("You can limit who answers or quotes, never who reads."); }},
    RuleText{
        QLatin1StringView("BSK-3"),
        [](const Exposure&) {
            return Words::tr(
                "Hiding posts from people who are not signed in works only in programs that respect it.");
        }},
    RuleText{QLatin1StringView("BSK-4"),
             [](const Exposure&) {
                 return Words::tr("Chats are not public, but the network's staff can read them.");
             }},
    RuleText{QLatin1StringView("BSK-5"),
             [](const Exposure&) {
                 return Words::tr("A circle must not become a list here: lists are public, and each person "
                                  "sees that they are on it.");
             }},
    RuleText{QLatin1StringView("XMP-1"),
             [](const Exposure&) {
                 return Words::tr("Both servers can read it, because it is not encrypted from end to end.");
             }},
    RuleText{QLatin1StringView("XMP-2"),
             [](const Exposure&) {
                 return Words::tr(
                     "Everybody in the room reads it; who joins later may read it in the room's archive.");
             }},
    RuleText{QLatin1StringView("XMP-3"),
             [](const Exposure&) {
                 return Words::tr("The server admits whoever is on the list at the time of reading.");
             }},
    RuleText{QLatin1StringView("EML-1"),
             [](const Exposure&) {
                 return Words::tr("People in To and Cc see each other; nobody sees who is in Bcc.");
             }},
    RuleText{
        QLatin1StringView("EML-2"),
        [](const Exposure& e) {
            return Words::
                tr("%1 may be a mailing list: who reads it is not known, and there may be a public archive.")
                    .arg(names(e));
        }},
    RuleText{QLatin1StringView("EML-3"),
             [](const Exposure&) {
                 return Words::tr(
                     "Whether an answer goes to the author or to the whole list is up to the list.");
             }},
    RuleText{QLatin1StringView("EML-4"),
             [](const Exposure&) { return Words::tr("The mail provider of each address can read it."); }},
    RuleText{QLatin1StringView("BLG-1"),
             [](const Exposure& exposure) {
                 if (exposure.who == Principal::PasswordHolders)
                     return Words::tr("Whoever has the password can read it, and can pass the password on.");
                 const bool itsTitle = exposure.verb == Verb::Find && exposure.who != Principal::Indexers;
                 if (exposure.who != Principal::Editors && !itsTitle)
                     return Words::tr("A public post of a blog is on the web and in its feed, may go out to "
                                      "subscribers by mail, and is found by search engines.");
                 return Words::tr("Everybody who may edit the blog can read it. A post with a password still "
                                  "shows its title to everyone.");
             }},
    RuleText{
        QLatin1StringView("BLG-2"),
        [](const Exposure&) {
            return Words::tr(
                "What was sent by mail or fetched by feed readers stays there when a post is hidden later.");
        }},
    RuleText{QLatin1StringView("BLG-3"),
             [](const Exposure&) {
                 return Words::tr("A comment has the audience of the blog, and usually goes to everybody who "
                                  "follows the comments. Your mail address is seen by the owner.");
             }},
    RuleText{QLatin1StringView("BLG-4"),
             [](const Exposure&) {
                 return Words::tr("Your login on this site cannot publish: it stays a draft until somebody "
                                  "who looks after the site publishes it.");
             }},
    RuleText{QLatin1StringView("FBK-1"),
             [](const Exposure&) {
                 return Words::tr(
                     "People on the restricted list see public posts and those they are tagged in.");
             }},
    RuleText{QLatin1StringView("FBK-2"),
             [](const Exposure&) {
                 return Words::tr("The audience of the last post is taken again for the next one.");
             }},
    RuleText{QLatin1StringView("FBK-3"),
             [](const Exposure& e) {
                 return Words::tr("Tagging adds readers: %1, and perhaps their friends.").arg(names(e));
             }},
    RuleText{QLatin1StringView("LNK-1"),
             [](const Exposure&) {
                 return Words::tr("A post to connections cannot be passed on and is not in searches; a post "
                                  "to anyone is in search engines too.");
             }},
    RuleText{QLatin1StringView("LNK-2"),
             [](const Exposure&) {
                 return Words::tr("Your likes and comments are shown to your whole network.");
             }},
    RuleText{QLatin1StringView("TWI-1"),
             [](const Exposure&) {
                 return Words::tr("Protection is for the whole account and all its posts, older ones too. "
                                  "Limiting answers does not stop quoting.");
             }},
    RuleText{QLatin1StringView("TWI-2"),
             [](const Exposure&) {
                 return Words::tr("The network itself keeps this limit. It has failed before.");
             }},
    RuleText{
        QLatin1StringView("WAP-1"),
        [](const Exposure&) {
            return Words::tr(
                "Who gets it is fixed when it is sent, and only people who have each other's number get it.");
        }},
    RuleText{QLatin1StringView("GPL-1"),
             [](const Exposure&) {
                 return Words::tr("A circle said who could read it, not who agreed to that; extended circles "
                                  "reached people you did not know.");
             }},
    RuleText{QLatin1StringView("MOB-1"),
             [](const Exposure&) {
                 return Words::tr("Who may see an event and who may see who comes are two settings.");
             }},
    RuleText{QLatin1StringView("X-1"),
             [](const Exposure&) { return Words::tr("The post is as public as its widest copy."); }},
    RuleText{QLatin1StringView("X-2"),
             [](const Exposure&) {
                 return Words::tr("This network cannot keep a post among the people you chose.");
             }},
    RuleText{QLatin1StringView("X-3"),
             [](const Exposure&) {
                 return Words::tr("Programs that copy posts to other networks may carry this on; somebody "
                                  "who follows you may run one.");
             }},
    RuleText{
        QLatin1StringView("X-4"),
        [](const Exposure&) {
            return Words::tr(
                "Networks differ: some fix the readers when a post is sent, others ask when it is read.");
        }},
    RuleText{QLatin1StringView("X-5"),
             [](const Exposure&) {
                 return Words::tr(
                     "An account that accepts every follower has no limits: anyone can follow it and read.");
             }},
    RuleText{QLatin1StringView("X-6"),
             [](const Exposure& e) {
                 return Words::tr(
                            "How far a limited post stays limited is up to the servers that get it: %1.")
                     .arg(names(e));
             }},
    RuleText{QLatin1StringView("X-7"),
             [](const Exposure&) {
                 return Words::tr("Deleting is a request to other servers. Copies may stay.");
             }},
    RuleText{QLatin1StringView("X-8"),
             [](const Exposure&) {
                 return Words::tr("Likes and other reactions can tell strangers that the post exists.");
             }},
    RuleText{
        QLatin1StringView("X-9"),
        [](const Exposure&) { return Words::tr("Pinning it to your profile may show it to more people."); }},
};

} // namespace

std::span<const RuleText> networkTexts()
{
    return texts;
}

} // namespace cohort::wording
