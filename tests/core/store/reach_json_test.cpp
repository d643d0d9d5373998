#include "core/store/values_json.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

TEST(ValuesJson, KeepAReachWithEverythingThatWasAgreedTo)
{
    const Author ana{
        .network = u"fediverse"_s, .uri = u"https://work.test/ana"_s, .handle = u"@ana"_s, .name = u"Ana"_s};
    const AccountReach reach{.account = AccountId{3},
                             .visibility = Visibility::Followers,
                             .readers = {Reader{.contact = ContactId{7},
                                                .author = ana,
                                                .name = u"Ana"_s,
                                                .via = AccountId{3},
                                                .reason = ReaderReason::Follower,
                                                .strength = Strength::Assumed,
                                                .meant = true}},
                             .recipients = {ana},
                             .world = true,
                             .laterFollowers = true,
                             .followersUnknown = true,
                             .followerCount = 42,
                             .exposures = {Exposure{.rule = u"MST-11"_s,
                                                    .kind = ExposureClass::Operators,
                                                    .who = Principal::Operators,
                                                    .verb = Verb::ReadNow,
                                                    .value = Tri::Yes,
                                                    .strength = Strength::Enforced,
                                                    .args = {u"work.test"_s},
                                                    .count = 1,
                                                    .basis = u"mastodon"_s}},
                             .accepted = {u"X-5"_s, u"HAT"_s},
                             .siteDraft = true};
    EXPECT_EQ(store::reachFrom(store::toJson(reach)), reach);
}

TEST(ValuesJson, KeepWhichCopyOfADraftIsLeftUnpublished)
{
    const Draft draft{.targets = {{.account = AccountId{1}, .siteDraft = true},
                                  {.account = AccountId{2}, .visibility = Visibility::Anyone}}};
    EXPECT_EQ(store::draftFrom(store::toJson(draft)).targets, draft.targets);
    const AccountFacts facts{.can = {.siteDrafts = true, .draftsOnly = true}};
    EXPECT_EQ(store::factsFrom(store::toJson(facts)).can, facts.can);
}

} // namespace
} // namespace cohort
