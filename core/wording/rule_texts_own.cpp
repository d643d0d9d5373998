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

// What Cohort itself says.
constexpr RuleText texts[] = {
    RuleText{QLatin1StringView("BOT"),
             [](const Exposure& e) {
                 return Words::tr("%1 is a program: where it shows what it gets is not known.").arg(names(e));
             }},
    RuleText{QLatin1StringView("HAT"),
             [](const Exposure&) { return Words::tr("Each account belongs to one part of your life."); }},
    RuleText{QLatin1StringView("PARENT"),
             [](const Exposure&) {
                 return Words::tr(
                     "Many servers deliver an answer to the person who is answered, named or not.");
             }},
    RuleText{QLatin1StringView("FOLLOWERS"),
             [](const Exposure&) {
                 return Words::tr("A post to followers reaches all of them, in your circles or not.");
             }},
    RuleText{QLatin1StringView("FOLLOWERS-UNKNOWN"),
             [](const Exposure&) {
                 return Words::tr(
                     "A list of followers that is not complete counts as not known, never as empty.");
             }},
    RuleText{
        QLatin1StringView("REPLY-WIDER"),
        [](const Exposure&) { return Words::tr("An answer should not go further than what it answers."); }},
    RuleText{QLatin1StringView("CIRCLE-LIMIT"),
             [](const Exposure&) { return Words::tr("You set how far posts to a circle may go."); }},
    RuleText{QLatin1StringView("TOO-MANY-NAMES"),
             [](const Exposure&) {
                 return Words::tr(
                     "A post that names very many people looks like spam, and servers treat it so.");
             }},
    RuleText{QLatin1StringView("NAMED-SEEN"),
             [](const Exposure& e) {
                 return Words::tr("Everybody who is named sees %n others who are named.", nullptr, e.count);
             }},
    RuleText{
        QLatin1StringView("NOBODY"),
        [](const Exposure&) { return Words::tr("Nobody of the audience has an address on this network."); }},
    RuleText{QLatin1StringView("UNREACHED"),
             [](const Exposure&) {
                 return Words::tr("Only people with an address on a chosen network can be reached.");
             }},
    RuleText{QLatin1StringView("NO-ACCOUNT"),
             [](const Exposure&) { return Words::tr("The account was removed from this computer."); }},
    RuleText{QLatin1StringView("UNSUPPORTED-VISIBILITY"),
             [](const Exposure&) { return Words::tr("The server does not offer this audience."); }},
    RuleText{QLatin1StringView("UNSUPPORTED-KIND"),
             [](const Exposure&) {
                 return Words::tr(
                     "The server does not offer answers, changes, pictures or polls of this kind.");
             }},
    RuleText{QLatin1StringView("PASSWORD-MISSING"),
             [](const Exposure&) {
                 return Words::tr("It is to go behind a password, and there is none yet: type one, or choose "
                                  "another audience.");
             }},
    RuleText{QLatin1StringView("PASSWORD-IDLE"),
             [](const Exposure&) {
                 return Words::tr("A password was typed, but nothing goes behind it: choose the page with a "
                                  "password, or clear the password.");
             }},
    RuleText{QLatin1StringView("QUOTE-NOT-PUBLIC"),
             [](const Exposure&) {
                 return Words::tr(
                     "The quoted post was not for everybody. A quote would show it to more people "
                     "than its author chose.");
             }},
    RuleText{QLatin1StringView("CIRCLE-ON-SERVER"),
             [](const Exposure&) {
                 return Words::tr("Whoever runs a server that keeps your circle can see who is in it. Its "
                                  "name here stays on this computer.");
             }},
    RuleText{QLatin1StringView("POLL"),
             [](const Exposure&) {
                 return Words::tr("Whether others see who voted for what is not the same on every network.");
             }},
    RuleText{QLatin1StringView("SERVER-UNKNOWN"),
             [](const Exposure&) {
                 return Words::tr("What software this server runs is not known, so nothing is ruled out.");
             }},
};

} // namespace

std::span<const RuleText> ownTexts()
{
    return texts;
}

} // namespace cohort::wording
