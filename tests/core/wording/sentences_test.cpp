#include "core/wording/sentences.h"

#include "core/policy/rules.h"
#include "core/wording/language.h"
#include "core/wording/name_list.h"
#include "tests/core/policy/policy_world.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace policytest;

/// Every test speaks English, whatever the computer speaks.
class Wording : public testing::Test {
private:
    wording::Language m_language{QLocale(QLocale::English, QLocale::UnitedStates)};
};

ReachFacts factsWith(int people)
{
    ReachFacts facts;
    facts.carriers = {carrier()};
    for (int i = 1; i <= people; ++i)
        facts.audience.push_back(member(i, author(u"person%1"_s.arg(i))));
    return facts;
}

QString shown(const Draft& draft, const ReachFacts& facts)
{
    return wording::sentence(computeReach(draft, facts));
}

TEST_F(Wording, CountsReadersWithTheRightPlural)
{
    EXPECT_EQ(shown(draftTo(circle()), factsWith(1)), u"1 person will see this."_s);
    EXPECT_EQ(shown(draftTo(circle()), factsWith(2)), u"2 people will see this."_s);
    EXPECT_EQ(shown(draftTo(circle()), factsWith(14)), u"14 people will see this."_s);
    EXPECT_EQ(shown(draftTo(circle()), factsWith(0)), u"Nobody will see this yet."_s);
    EXPECT_EQ(wording::sentence(Reach{}), u"Choose an account to post with."_s);
}

TEST_F(Wording, NamesWhoIsMentionedAndWhoCanFollowLater)
{
    ReachFacts facts = factsWith(2);
    facts.carriers[0].followers = {facts.audience[0].identities[0], facts.audience[1].identities[0]};
    facts.mentionable.insert(u"@boss"_s, author(u"Boss"_s));
    Draft draft = draftTo(circle(), u"see @boss"_s);
    draft.targets[0].visibility = Visibility::Followers;
    EXPECT_EQ(
        shown(draft, facts),
        u"3 people will see this. Not in the audience, but named in the text and will see it too: Boss. "
        "Followers you accept later can read it too."_s);
    facts.carriers[0].account.facts.locked = Tri::No;
    EXPECT_TRUE(shown(draft, facts).endsWith(u"Anyone can follow you and then read it."_s));
}

TEST_F(Wording, SaysTheWidestCopyFirst)
{
    ReachFacts facts = factsWith(1);
    facts.carriers.push_back(carrier(account2, publicOnly(), u"other"_s));
    Draft draft = draftTo(circle());
    draft.targets.push_back(DraftTarget{.account = account2});
    EXPECT_EQ(shown(draft, facts), u"Anyone can read this. It goes out through 2 accounts."_s);
    draft.targets.pop_back();
    draft.targets[0].visibility = Visibility::Quiet;
    EXPECT_EQ(shown(draft, facts), u"Anyone with the link can read this."_s);
}

TEST_F(Wording, SaysWhenFollowersAreNotAllKnown)
{
    ReachFacts facts = factsWith(0);
    facts.carriers[0].followersComplete = false;
    const Draft draft = draftTo(Audience{.followers = true});
    EXPECT_EQ(
        shown(draft, facts),
        u"Your followers will see this; how many is not known. Followers you accept later can read it too."_s);
    facts.carriers[0].account.facts.followerCount = 1;
    EXPECT_TRUE(shown(draft, facts).startsWith(u"Your 1 follower will see this."_s));
    facts.carriers[0].account.facts.followerCount = 42;
    EXPECT_TRUE(shown(draft, facts).startsWith(u"Your 42 followers will see this."_s));
}

TEST_F(Wording, NamesWhoWillNotGetIt)
{
    ReachFacts facts = factsWith(1);
    for (int i = 10; i < 15; ++i)
        facts.audience.push_back(member(i, author(u"far%1"_s.arg(i), u"other"_s)));
    EXPECT_EQ(shown(draftTo(circle()), facts),
              u"1 person will see this. Will not get it: far10, far11, far12, and 2 others."_s);
}

TEST_F(Wording, MakesListsOfNames)
{
    EXPECT_EQ(wording::nameList({u"Ana"_s}, 3), u"Ana"_s);
    EXPECT_EQ(wording::nameList({u"Ana"_s, u"Ben"_s}, 3), u"Ana and Ben"_s);
    EXPECT_EQ(wording::nameList({u"Ana"_s, u"Ben"_s, u"Cleo"_s, u"Dan"_s}, 3),
              u"Ana, Ben, Cleo, and 1 other"_s);
    EXPECT_EQ(wording::nameList({}, 3), QString());
}

TEST_F(Wording, KeepsANameOfTheOtherDirectionInItsPlace)
{
    EXPECT_EQ(wording::isolated(u"ليلى"_s), u"\u2068ليلى\u2069"_s);
    EXPECT_EQ(wording::isolated(u"Ana"_s), u"Ana"_s);
}

TEST_F(Wording, HasASentenceForEveryRule)
{
    for (const rule::Id id : {rule::quoteNotPublic,
                              rule::mentionAddsReader,
                              rule::mentionStays,
                              rule::groupPassesOn,
                              rule::replyGoesToMyFollowers,
                              rule::visibilityStays,
                              rule::widestCopy,
                              rule::cannotLimit,
                              rule::laterFollowers,
                              rule::anyoneCanFollow,
                              rule::botMentioned,
                              rule::hatDiffers,
                              rule::followersOutside,
                              rule::followersUnknown,
                              rule::parentAuthorOutside,
                              rule::replyIsWider,
                              rule::circleLimit,
                              rule::tooManyNames,
                              rule::nobodyReached,
                              rule::unreached,
                              rule::noSuchAccount,
                              rule::unsupportedVisibility,
                              rule::unsupportedKind}) {
        const QString words = wording::sentence(Warning{.rule = id, .args = {u"Ana"_s, u"7"_s}, .count = 3});
        EXPECT_TRUE(words.endsWith(u'.')) << id.data();
        EXPECT_FALSE(words.contains(u'%')) << qPrintable(words);
        EXPECT_NE(words, u"Cohort cannot say for sure who will see this."_s) << id.data();
    }
    EXPECT_EQ(wording::sentence(Warning{.rule = u"?"_s}), u"Cohort cannot say for sure who will see this."_s);
}

TEST_F(Wording, SaysWhatAReplyToFollowersReaches)
{
    const Warning warning{.rule = rule::replyGoesToMyFollowers, .args = {u"Boss"_s, u"7"_s}, .count = 3};
    EXPECT_EQ(
        wording::sentence(warning),
        u"Your followers will see this, not those of Boss: 3 of the 7 people in the conversation can read it."_s);
}

TEST_F(Wording, TellsWhatHappenedWhatIsSafeAndWhatToDo)
{
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Bug); ++kind) {
        const auto words = wording::explain(Error{.kind = static_cast<ErrorKind>(kind)});
        for (const QString& part : {words.what, words.safe, words.todo})
            EXPECT_TRUE(part.endsWith(u'.')) << kind << qPrintable(part);
    }
    EXPECT_EQ(wording::explain(Error{.kind = ErrorKind::AuthRejected}).remedy, wording::Remedy::SignInAgain);
    EXPECT_EQ(wording::explain(Error{.kind = ErrorKind::RateLimited, .retryAfterMs = 1}).todo,
              u"Cohort tries again by itself in 1 minute."_s);
    EXPECT_EQ(wording::explain(Error{.kind = ErrorKind::RateLimited, .retryAfterMs = 61'000}).todo,
              u"Cohort tries again by itself in 2 minutes."_s);
    EXPECT_EQ(wording::explain(Error{.kind = ErrorKind::ServerTrouble}).todo,
              u"Cohort tries again by itself."_s);
}

TEST_F(Wording, NeverShowsTheTechnicalDetail)
{
    const auto words = wording::explain(Error{.kind = ErrorKind::Tls, .detail = u"SSL_ERROR_c4n4ry"_s});
    EXPECT_FALSE(QString(words.what + words.safe + words.todo).contains(u"c4n4ry"_s));
}

TEST_F(Wording, NamesVisibilitiesInPlainWords)
{
    EXPECT_EQ(wording::name(Visibility::Anyone), u"Anyone"_s);
    EXPECT_EQ(wording::name(Visibility::Quiet), u"Anyone with the link (quiet)"_s);
    EXPECT_EQ(wording::name(Visibility::Followers), u"Your followers"_s);
    EXPECT_EQ(wording::name(Visibility::Mentioned), u"These people"_s);
    EXPECT_EQ(wording::name(Visibility::OnlyMe), u"Only me"_s);
}

TEST_F(Wording, ExplainsARefusalByName)
{
    ReachFacts facts = factsWith(1);
    facts.mentionable.insert(u"@boss"_s, author(u"Boss"_s));
    const Draft draft = draftTo(circle(), u"@boss"_s);
    const auto cleared = VisibilityGate::clear(draft, facts, {u"k"_s});
    ASSERT_FALSE(cleared);
    EXPECT_EQ(wording::sentence(cleared.error()),
              u"These people could read this, and you did not choose them: Boss."_s);
    EXPECT_EQ(wording::consentWords(cleared.error().reach),
              u"I want these people to be able to read this: Boss."_s);
    const auto nobody = VisibilityGate::clear(draftTo(Audience{}), facts, {u"k"_s});
    EXPECT_EQ(wording::sentence(nobody.error()), u"Choose who this is for."_s);
}

TEST_F(Wording, AsksForConsentToAnyoneInSoManyWords)
{
    ReachFacts facts = factsWith(1);
    facts.carriers[0].account.facts.can = publicOnly();
    const Reach reach = computeReach(draftTo(circle()), facts);
    EXPECT_EQ(wording::consentWords(reach), u"I want anyone to be able to read this."_s);
}

TEST_F(Wording, NamesWhomAStoppedPostWouldAlsoHaveReached)
{
    EXPECT_EQ(wording::wouldAlsoReach({u"@boss"_s, u"@eve@far.test"_s}),
              u"Not sent: it would also reach @boss and @eve@far.test."_s);
}

} // namespace
} // namespace cohort
