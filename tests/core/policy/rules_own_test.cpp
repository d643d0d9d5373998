#include "tests/core/policy/rule_scene.h"

// One test for each rule that holds across networks and for each of Cohort's own, named after it.

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace policytest;
using P = Principal;
using V = Visibility;

bool refuses(const Scene& scene, ErrorKind kind)
{
    const auto cleared = VisibilityGate::clear(scene.draft, scene.facts, keys(scene.draft));
    return !cleared && cleared.error().kind == kind;
}

TEST(Rule, X_1_TheWidestCopyCounts)
{
    Scene scene("mastodon", V::Anyone);
    scene.draft.audience = circle();
    EXPECT_TRUE(says(scene, "X-1", P::World, Verb::ReadNow, Tri::Yes));
    EXPECT_TRUE(asks(scene.reach(), "X-1"));
}

TEST(Rule, X_2_ANetworkWithoutLimitsIsAskedAbout)
{
    Scene scene("bluesky", V::Anyone);
    scene.account().can = publicOnly();
    scene.draft.audience = circle();
    EXPECT_TRUE(asks(scene.reach(), "X-2"));
    EXPECT_TRUE(says(scene, "X-2", P::CircleMembers, Verb::KnowRecipients, Tri::No));
}

TEST(Rule, X_3_BridgesMayCarryItOn)
{
    EXPECT_TRUE(says(Scene("mastodon", V::Quiet), "X-3", P::Bridges, Verb::Delivered, Tri::Unknown));
    EXPECT_TRUE(silent(Scene("mastodon", V::Followers), "X-3"));
}

TEST(Rule, X_4_SnapshotAndLiveAreToldApart)
{
    EXPECT_TRUE(says(Scene("mastodon", V::Followers), "X-4", P::LaterFollowers, Verb::ReadLater, Tri::Yes));
    EXPECT_TRUE(says(Scene("kmyblue", V::Circle), "X-4", P::LaterMembers, Verb::ReadLater, Tri::No));
    EXPECT_TRUE(says(Scene("xmpp", V::Circle), "X-4", P::LaterMembers, Verb::ReadLater, Tri::Yes));
    EXPECT_TRUE(says(Scene("whatisit", V::Circle), "X-4", P::LaterMembers, Verb::ReadLater, Tri::Unknown));
}

TEST(Rule, X_5_AnAccountThatAcceptsEveryoneIsPublic)
{
    Scene scene("mastodon", V::Followers);
    EXPECT_TRUE(silent(scene, "X-5")) << "locked";
    scene.account().locked = Tri::No;
    EXPECT_TRUE(says(scene, "X-5", P::World, Verb::ReadLater, Tri::Yes));
    scene.account().locked = Tri::Unknown;
    EXPECT_TRUE(says(scene, "X-5", P::World, Verb::ReadLater, Tri::Unknown));
    EXPECT_TRUE(asks(scene.reach(), "X-5"));
}

TEST(Rule, X_6_AServerTheUserDistrustsIsAskedAbout)
{
    Scene scene("mastodon", V::Mentioned);
    EXPECT_TRUE(says(scene, "X-6", P::Operators, Verb::ReadNow, Tri::Unknown));
    EXPECT_FALSE(warns(scene.reach(), "X-6"));
    scene.facts.distrustedServers = {u"work.test"_s};
    EXPECT_TRUE(asks(scene.reach(), "X-6"));
    scene.facts.distrustedServers = {u"test"_s};
    EXPECT_TRUE(asks(scene.reach(), "X-6")) << "what stands below a name goes with it";
    scene.facts.distrustedServers = {u"ork.test"_s};
    EXPECT_FALSE(asks(scene.reach(), "X-6"));
    scene.facts.distrustedServers = {u"elsewhere.test"_s};
    EXPECT_FALSE(asks(scene.reach(), "X-6"));
    for (AudienceMember& one : scene.facts.audience)
        one.identities[0].uri = u"https://elsewhere.test/users/"_s + one.name;
    EXPECT_TRUE(asks(scene.reach(), "X-6")) << "the name in the handle is not the server's address";
    Scene open("mastodon", V::Anyone);
    open.facts.distrustedServers = {u"work.test"_s};
    EXPECT_FALSE(asks(open.reach(), "X-6")) << "only limited posts";
}

TEST(Rule, X_7_DeletingIsARequest)
{
    EXPECT_TRUE(says(Scene("mastodon", V::Followers), "X-7", P::World, Verb::ReadLater, Tri::Unknown));
}

TEST(Rule, X_8_ReactionsMayShowThatItExists)
{
    EXPECT_TRUE(says(Scene("misskey", V::Followers), "X-8", P::World, Verb::Find, Tri::Unknown));
}

TEST(Rule, X_9_PinningMayShowIt)
{
    EXPECT_TRUE(says(Scene("mastodon", V::Followers), "X-9", P::World, Verb::Find, Tri::Unknown));
}

TEST(Rule, BOT_AProgramMayShowItAnywhere)
{
    Scene scene("mastodon", V::Mentioned);
    Author bot = scene.person("newsbot");
    bot.bot = true;
    scene.text("@newsbot").knows(bot);
    EXPECT_TRUE(says(scene, "BOT", P::World, Verb::ReadNow, Tri::Unknown));
    EXPECT_TRUE(asks(scene.reach(), "BOT"));
}

TEST(Rule, HAT_AnAccountOfTheOtherLifeAsks)
{
    Scene scene("mastodon", V::Mentioned);
    scene.facts.audienceSpheres = {Sphere::Professional};
    scene.facts.carriers[0].account.hat = Hat::Personal;
    EXPECT_TRUE(asks(scene.reach(), "HAT"));
    scene.facts.carriers[0].account.hat = Hat::Professional;
    EXPECT_FALSE(warns(scene.reach(), "HAT"));
}

TEST(Rule, PARENT_TheAnsweredPersonGetsIt)
{
    Scene scene("mastodon", V::Mentioned);
    scene.answers("boss", V::Mentioned);
    scene.draft.audience.parentReaders = false;
    EXPECT_TRUE(asks(scene.reach(), "PARENT"));
}

TEST(Rule, FOLLOWERS_OutsideTheAudienceAsk)
{
    Scene scene("mastodon", V::Followers);
    scene.facts.carriers[0].followers = {scene.person("ana"), scene.person("boss")};
    EXPECT_TRUE(asks(scene.reach(), "FOLLOWERS"));
}

TEST(Rule, FOLLOWERS_UNKNOWN_AsksForACircle)
{
    Scene scene("mastodon", V::Followers);
    scene.facts.carriers[0].followersComplete = false;
    EXPECT_TRUE(asks(scene.reach(), "FOLLOWERS-UNKNOWN"));
}

TEST(Rule, REPLY_WIDER_AnAnswerThatGoesFurtherAsks)
{
    EXPECT_TRUE(asks(Scene("mastodon", V::Anyone).answers("boss", V::Mentioned).reach(), "REPLY-WIDER"));
}

TEST(Rule, CIRCLE_LIMIT_GoingFurtherThanTheCircleAllowsAsks)
{
    Scene scene("mastodon", V::Mentioned);
    scene.draft.targets[0].visibility.reset();
    scene.account().can.namedRecipients = NamedRecipients::No;
    scene.facts.circleLimits = {V::Circle};
    EXPECT_TRUE(asks(scene.reach(), "CIRCLE-LIMIT"));
}

TEST(Rule, TOO_MANY_NAMES_ForOneTextIsRefused)
{
    Scene scene("mastodon", V::Mentioned);
    scene.account().can.namedRecipients = NamedRecipients::ByMention;
    scene.account().can.maxMentions = 1;
    EXPECT_TRUE(refuses(scene, ErrorKind::Unsupported));
    EXPECT_TRUE(warns(scene.reach(), "TOO-MANY-NAMES"));
}

TEST(Rule, NAMED_SEEN_WhoeverIsNamedSeesTheOthers)
{
    EXPECT_TRUE(
        says(Scene("mastodon", V::Mentioned), "NAMED-SEEN", P::Recipients, Verb::KnowRecipients, Tri::Yes));
    EXPECT_TRUE(silent(Scene("kmyblue", V::Circle), "NAMED-SEEN"));
}

TEST(Rule, NOBODY_ReachedIsAnEmptyAudience)
{
    Scene scene("mastodon", V::Mentioned);
    scene.facts.audience = {member(1, author(u"zoe"_s, u"elsewhere"_s))};
    EXPECT_TRUE(warns(scene.reach(), "NOBODY"));
    EXPECT_TRUE(refuses(scene, ErrorKind::EmptyAudience));
}

TEST(Rule, UNREACHED_MembersAreNamed)
{
    Scene scene("mastodon", V::Mentioned);
    scene.facts.audience.push_back(member(3, author(u"zoe"_s, u"elsewhere"_s)));
    EXPECT_TRUE(warns(scene.reach(), "UNREACHED"));
}

TEST(Rule, NO_ACCOUNT_ThatIsGoneCanCarryAnything)
{
    Scene scene("mastodon", V::Mentioned);
    scene.facts.carriers.clear();
    EXPECT_TRUE(warns(scene.reach(), "NO-ACCOUNT"));
    EXPECT_TRUE(refuses(scene, ErrorKind::InvalidInput));
}

TEST(Rule, UNSUPPORTED_VISIBILITY_IsRefused)
{
    Scene scene("mastodon", V::LocalOnly);
    scene.account().can = fediverse();
    EXPECT_TRUE(warns(scene.reach(), "UNSUPPORTED-VISIBILITY"));
    EXPECT_TRUE(refuses(scene, ErrorKind::Unsupported));
}

TEST(Rule, UNSUPPORTED_KIND_IsRefused)
{
    Scene scene("mastodon", V::Mentioned);
    scene.account().can.media = false;
    EXPECT_TRUE(warns(scene.withPicture().reach(), "UNSUPPORTED-KIND"));
    EXPECT_TRUE(refuses(scene, ErrorKind::Unsupported));
}

TEST(Rule, UNSUPPORTED_KIND_CoversGatesAndLabelsThatTheNetworkLacks)
{
    const auto refused = [](const std::function<void(Draft&, Capabilities&)>& change) {
        Scene scene("bluesky", V::Anyone);
        scene.account().can = publicOnly();
        change(scene.draft, scene.account().can);
        return refuses(scene, ErrorKind::Unsupported);
    };
    EXPECT_FALSE(refused([](Draft&, Capabilities&) {}));
    EXPECT_TRUE(refused([](Draft& draft, Capabilities& can) {
        draft.mayReply = ReplyGate::Nobody;
        can.replyGates = {ReplyGate::Followers};
    })) << "this gate and no other";
    EXPECT_FALSE(refused([](Draft& draft, Capabilities& can) {
        draft.mayReply = ReplyGate::Followers;
        can.replyGates = {ReplyGate::Followers};
    }));
    EXPECT_TRUE(refused([](Draft& draft, Capabilities& can) {
        draft.mayReply = ReplyGate::Followers;
        can.replyGates = {ReplyGate::Followers};
        can.reply = true;
        draft.replyTo = {.account = account1, .uri = u"at://parent"_s};
    })) << "said at the opening post alone";
    EXPECT_TRUE(refused([](Draft& draft, Capabilities&) { draft.mayBeQuoted = false; }));
    EXPECT_FALSE(refused([](Draft& draft, Capabilities& can) {
        draft.mayBeQuoted = false;
        can.quoteGate = true;
    }));
    EXPECT_TRUE(refused([](Draft& draft, Capabilities& can) {
        draft.labels = {u"nudity"_s, u"else"_s};
        can.selfLabels = {u"nudity"_s};
    }));
}

TEST(Rule, PASSWORD_MISSING_IsRefused)
{
    Scene scene("wordpress", V::Circle);
    scene.account().can = publicOnly();
    scene.account().can.visibilities = {V::OnlyMe, V::Circle, V::Anyone};
    scene.account().can.passwords = true;
    EXPECT_TRUE(warns(scene.reach(), "PASSWORD-MISSING"));
    EXPECT_TRUE(refuses(scene, ErrorKind::InvalidInput));
    scene.draft.password = u"0"_s;
    EXPECT_TRUE(refuses(scene, ErrorKind::InvalidInput))
        << "PHP takes it for none, and the post would be open";
    scene.draft.password = u"sesame"_s;
    EXPECT_FALSE(warns(scene.reach(), "PASSWORD-MISSING"));
    EXPECT_FALSE(refuses(scene, ErrorKind::InvalidInput));
}

TEST(Rule, PASSWORD_IDLE_IsRefused)
{
    Scene scene("mastodon", V::Mentioned);
    EXPECT_FALSE(warns(scene.reach(), "PASSWORD-IDLE"));
    scene.draft.password = u"sesame"_s;
    EXPECT_TRUE(warns(scene.reach(), "PASSWORD-IDLE")) << "no network here keeps anybody off with it";
    EXPECT_TRUE(refuses(scene, ErrorKind::InvalidInput));
}

TEST(Rule, QUOTE_NOT_PUBLIC_IsRefusedWhateverTheUserAgreesTo)
{
    const auto quoting = [](std::optional<V> visibility, const char* network) {
        Scene scene("bluesky", V::Anyone);
        scene.account().can = publicOnly();
        scene.account().can.quote = true;
        scene.draft.quotes = {.account = account1, .uri = u"at://quoted"_s};
        if (visibility)
            scene.facts.quoted = Post{.ref = scene.draft.quotes,
                                      .author = author(u"cleo"_s, QString::fromLatin1(network)),
                                      .visibility = *visibility};
        return scene;
    };
    for (const V seen : {V::Anyone, V::Quiet})
        EXPECT_FALSE(refuses(quoting(seen, "bluesky"), ErrorKind::Unsupported));
    for (const V seen : {V::OnlyMe, V::Mentioned, V::Circle, V::Followers, V::LocalOnly, V::Unknown}) {
        Scene scene = quoting(seen, "bluesky");
        EXPECT_TRUE(warns(scene.reach(), "QUOTE-NOT-PUBLIC"));
        scene.draft.consents = {{.reachKey = scene.reach().key()}};
        EXPECT_TRUE(refuses(scene, ErrorKind::Unsupported)) << static_cast<int>(seen);
    }
    EXPECT_TRUE(refuses(quoting(std::nullopt, "bluesky"), ErrorKind::Unsupported)) << "not known here";
    EXPECT_TRUE(warns(quoting(V::Anyone, "fediverse").reach(), "UNSUPPORTED-KIND")) << "no address there";
    Scene cannot = quoting(V::Anyone, "bluesky");
    cannot.account().can.quote = false;
    EXPECT_TRUE(refuses(cannot, ErrorKind::Unsupported));
}

TEST(Rule, CIRCLE_ON_SERVER_StaffSeeWhoIsInACircleTheyKeep)
{
    EXPECT_TRUE(
        says(Scene("kmyblue", V::Circle), "CIRCLE-ON-SERVER", P::Operators, Verb::KnowRecipients, Tri::Yes));
    EXPECT_TRUE(silent(Scene("kmyblue", V::Followers), "CIRCLE-ON-SERVER"));
}

TEST(Rule, POLL_WhoSeesTheVotersIsNotKnown)
{
    Scene scene("mastodon", V::Mentioned);
    scene.draft.poll = DraftPoll{.options = {u"a"_s, u"b"_s}};
    EXPECT_TRUE(says(scene, "POLL", P::World, Verb::KnowRecipients, Tri::Unknown));
}

TEST(Rule, SERVER_UNKNOWN_RulesNothingOut)
{
    EXPECT_TRUE(
        says(Scene("brandnew", V::Followers), "SERVER-UNKNOWN", P::World, Verb::ReadNow, Tri::Unknown));
    EXPECT_TRUE(silent(Scene("mastodon", V::Followers), "SERVER-UNKNOWN"));
}

// --- the table itself ---

TEST(RuleTable, HasEveryRuleOnceWithASource)
{
    QSet<QString> seen;
    for (const Rule& one : allRules()) {
        EXPECT_FALSE(seen.contains(one.id)) << one.id.data();
        seen.insert(one.id);
        EXPECT_FALSE(one.source.isEmpty()) << one.id.data();
        EXPECT_EQ(findRule(one.id), &one);
    }
    EXPECT_EQ(findRule(u"no such rule"_s), nullptr);
}

TEST(RuleTable, HasATestNamedAfterEachRule)
{
    QStringList names;
    const testing::UnitTest& tests = *testing::UnitTest::GetInstance();
    for (int i = 0; i < tests.total_test_suite_count(); ++i) {
        const testing::TestSuite& suite = *tests.GetTestSuite(i);
        if (std::string_view(suite.name()) != "Rule")
            continue;
        for (int j = 0; j < suite.total_test_count(); ++j)
            names << QString::fromLatin1(suite.GetTestInfo(j)->name());
    }
    for (const Rule& one : allRules()) {
        const QString begin = QString(one.id).replace(u'-', u'_') + u'_';
        EXPECT_TRUE(std::ranges::any_of(names, [&begin](const QString& name) {
            return name.startsWith(begin);
        })) << one.id.data();
    }
}

TEST(RuleTable, EveryWarningHasAWayOut)
{
    for (const Rule& one : allRules()) {
        std::vector<Warning> warnings{Warning{.rule = one.id, .needsConsent = true}};
        orderBySurprise(warnings);
        EXPECT_TRUE(one.surprise == Rule::leastSurprise || !warnings[0].waysOut.empty()) << one.id.data();
    }
}

TEST(RuleTable, AskingInWordsIsOfferedOnlyWhereItHelps)
{
    std::vector<Warning> warnings{Warning{.rule = u"X-5"_s, .needsConsent = false}};
    orderBySurprise(warnings);
    EXPECT_TRUE(std::ranges::find(warnings[0].waysOut, WayOut::AskInWords) == warnings[0].waysOut.end());
}

TEST(RuleTable, SpeaksOfAllSevenClassesForAnOrdinaryPost)
{
    Scene scene("mastodon", V::Followers);
    scene.text("https://docs.example/ #chat").answers("boss", V::Followers);
    scene.account().locked = Tri::No;
    std::set<ExposureClass> classes;
    const Reach reach = scene.reach();
    for (const Exposure& one : reach.accounts.at(0).exposures)
        classes.insert(one.kind);
    EXPECT_EQ(classes.size(), 7U);
}

TEST(RuleTable, NamesTheStateItWasJudgedFrom)
{
    EXPECT_TRUE(saidBy(Scene("gotosocial", V::Quiet), "GTS-1").basis.contains(u"GoToSocial"_s));
    EXPECT_TRUE(saidBy(Scene("gotosocial", V::Quiet), "GTS-1").basis.contains(u"locked:yes"_s));
}

TEST(RuleTable, AnUnknownServerGetsNoRuleThatSaysNoForIt)
{
    const Reach unknown = Scene("brandnew", V::Followers).reach();
    for (const Exposure& one : unknown.accounts.at(0).exposures)
        EXPECT_NE(one.value, Tri::No) << one.rule.toStdString();
}

} // namespace
} // namespace cohort
