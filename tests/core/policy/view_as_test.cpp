#include "core/policy/view_as.h"

#include "tests/core/policy/policy_world.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using policytest::account1;
using policytest::author;
using policytest::carrier;

constexpr ContactId anaId{7};

Account accountWith(Tri locked)
{
    Account account = carrier().account;
    account.server = QUrl(u"https://home.test"_s);
    account.facts.locked = locked;
    return account;
}

ViewingPerson ana(Tri follows)
{
    return {.contact = anaId, .identities = {author(u"ana"_s)}, .follows = {{account1, follows}}};
}

OwnPost postFor(Visibility visibility)
{
    OwnPost own{.here = true};
    own.post.ref = {.account = account1, .uri = u"https://home.test/1"_s};
    own.post.visibility = visibility;
    return own;
}

OwnPost withReceipt(OwnPost own)
{
    own.receipt = Receipt{.post = own.post.ref, .answered = own.post.visibility};
    own.receipt->reach = {.account = account1, .visibility = own.post.visibility};
    return own;
}

OwnPost receiptOnly(Visibility visibility)
{
    OwnPost own = withReceipt(postFor(visibility));
    own.here = false;
    own.post.visibility = Visibility::Unknown;
    return own;
}

struct Case {
    const char* what;
    OwnPost own;
    Tri follows = Tri::No;
    Tri locked = Tri::Yes;
    CanRead expected;
    QLatin1StringView rule;
};

OwnPost naming(OwnPost own, Author named)
{
    own.post.mentions = {std::move(named)};
    return own;
}

OwnPost edited(OwnPost own)
{
    own.post.edited = QDateTime::currentDateTimeUtc();
    return own;
}

OwnPost answering(OwnPost own, const Author& whom)
{
    own.post.parentAuthor = whom;
    return own;
}

OwnPost readBy(OwnPost own, const Reader& reader)
{
    own.receipt->reach.readers = {reader};
    return own;
}

OwnPost answeredWith(OwnPost own, Visibility answer)
{
    own.receipt->answered = answer;
    own.receipt->visibilityDiffers = true;
    return own;
}

/// Left at the site as a draft, which somebody published there.
OwnPost publishedThere(OwnPost own)
{
    own.receipt->reach.siteDraft = true;
    own.receipt->answered = Visibility::Anyone;
    return own;
}

OwnPost reachingToo(OwnPost own, const QString& handle)
{
    own.receipt->widerReach = {handle};
    return own;
}

Author group()
{
    Author one = author(u"library-talk"_s);
    one.group = true;
    return one;
}

std::vector<Case> cases()
{
    using V = Visibility;
    using C = CanRead;
    const Reader anaRead{.contact = anaId, .author = author(u"old-handle"_s)};
    const Reader groupRead{.author = group(), .reason = ReaderReason::GroupFollowers};
    return {
        {"public", postFor(V::Anyone), Tri::No, Tri::Yes, C::Yes, viewrule::anyone},
        {"quiet", postFor(V::Quiet), Tri::No, Tri::Yes, C::Yes, viewrule::link},
        {"the server did not say", postFor(V::Unknown), Tri::No, Tri::Yes, C::Unknown,
         viewrule::visibilityUnknown},
        {"followers, follows", postFor(V::Followers), Tri::Yes, Tri::Yes, C::Yes, viewrule::follows},
        {"followers, does not follow, locked", postFor(V::Followers), Tri::No, Tri::Yes, C::No,
         viewrule::notFollowing},
        {"followers, does not follow, open", postFor(V::Followers), Tri::No, Tri::No, C::AfterFollowing,
         viewrule::openAccount},
        {"followers, lock not known", postFor(V::Followers), Tri::No, Tri::Unknown, C::Unknown,
         viewrule::lockUnknown},
        {"followers, following not known", postFor(V::Followers), Tri::Unknown, Tri::Yes, C::Unknown,
         viewrule::followsUnknown},
        {"named", naming(postFor(V::Mentioned), author(u"ana"_s)), Tri::No, Tri::Yes, C::Yes,
         viewrule::named},
        {"others named", naming(postFor(V::Mentioned), author(u"ben"_s)), Tri::Yes, Tri::Yes, C::No,
         viewrule::notNamed},
        {"others named, edited since", edited(naming(postFor(V::Mentioned), author(u"ben"_s))), Tri::No,
         Tri::Yes, C::Unknown, viewrule::edited},
        {"a group named", naming(postFor(V::Mentioned), group()), Tri::No, Tri::Yes, C::Unknown,
         viewrule::group},
        {"answers her", answering(postFor(V::Followers), author(u"ana"_s)), Tri::No, Tri::Yes, C::Unknown,
         viewrule::answered},
        {"a circle without a receipt", postFor(V::Circle), Tri::Yes, Tri::Yes, C::Unknown,
         viewrule::circleUnknown},
        {"a circle with a receipt, outside", withReceipt(postFor(V::Circle)), Tri::Yes, Tri::Yes, C::No,
         viewrule::notNamed},
        {"a circle with a receipt, a member by another handle",
         readBy(withReceipt(postFor(V::Circle)), anaRead), Tri::No, Tri::Yes, C::Yes, viewrule::receipt},
        {"a receipt with a group", readBy(withReceipt(postFor(V::Mentioned)), groupRead), Tri::No, Tri::Yes,
         C::Unknown, viewrule::group},
        {"got it as a follower and went", readBy(withReceipt(postFor(V::Followers)), anaRead), Tri::No,
         Tri::Yes, C::Yes, viewrule::receipt},
        {"the server made it public", answeredWith(withReceipt(postFor(V::Mentioned)), V::Anyone), Tri::No,
         Tri::Yes, C::Yes, viewrule::anyone},
        {"the server reached her too", reachingToo(withReceipt(postFor(V::Mentioned)), u"@Ana@work.test"_s),
         Tri::No, Tri::Yes, C::Yes, viewrule::receipt},
        {"only the receipt is left", receiptOnly(V::Mentioned), Tri::No, Tri::Yes, C::No, viewrule::notNamed},
        {"only the receipt is left, public", receiptOnly(V::Anyone), Tri::No, Tri::Yes, C::Yes,
         viewrule::anyone},
        {"only the receipt is left, a draft that was published", publishedThere(receiptOnly(V::OnlyMe)),
         Tri::No, Tri::Yes, C::Yes, viewrule::anyone},
        {"only for me", postFor(V::OnlyMe), Tri::Yes, Tri::No, C::No, viewrule::onlyMe},
        {"my server, she is elsewhere", postFor(V::LocalOnly), Tri::Yes, Tri::No, C::No,
         viewrule::otherServer},
    };
}

TEST(ViewAs, JudgesByVisibilityReceiptAndFollowing)
{
    for (const Case& one : cases()) {
        const Account account = accountWith(one.locked);
        const ReadingVerdict verdict = judgeReading(one.own, ana(one.follows), &account);
        EXPECT_EQ(int(verdict.can), int(one.expected)) << one.what;
        EXPECT_EQ(verdict.rule, one.rule) << one.what;
    }
}

TEST(ViewAs, ShowsAPostForOneServerToWhoeverIsThere)
{
    Account account = accountWith(Tri::Yes);
    account.server = QUrl(u"https://WORK.test"_s);
    EXPECT_EQ(judgeReading(postFor(Visibility::LocalOnly), ana(Tri::No), &account).can, CanRead::Yes);
}

TEST(ViewAs, CannotTellOnAServerThatShowsEverythingToItsOwnUsers)
{
    Account account = accountWith(Tri::Yes);
    account.server = QUrl(u"https://work.test"_s);
    account.facts.serverSoftware = u"snac"_s;
    EXPECT_EQ(judgeReading(postFor(Visibility::Mentioned), ana(Tri::No), &account),
              (ReadingVerdict{CanRead::Unknown, viewrule::serverShows}));
    account.server = QUrl(u"https://elsewhere.test"_s);
    EXPECT_EQ(judgeReading(postFor(Visibility::Mentioned), ana(Tri::No), &account),
              (ReadingVerdict{CanRead::Unknown, viewrule::addressShows}));
    EXPECT_EQ(judgeReading(postFor(Visibility::OnlyMe), ana(Tri::No), &account).can, CanRead::No);
}

TEST(ViewAs, KnowsThatSomeNetworksHaveOnlyPublicPosts)
{
    Account account = accountWith(Tri::Yes);
    account.facts.me.network = u"bluesky"_s;
    EXPECT_EQ(judgeReading(postFor(Visibility::Followers), ana(Tri::No), &account).can, CanRead::Yes);
}

TEST(ViewAs, NeverSaysNoForAnAccountThatIsGoneOrThatNobodyAskedAbout)
{
    EXPECT_EQ(judgeReading(postFor(Visibility::Mentioned), ana(Tri::No), nullptr).can, CanRead::Unknown);
    const Account account = accountWith(Tri::Yes);
    EXPECT_EQ(judgeReading(postFor(Visibility::Followers),
                           {.contact = anaId, .identities = {author(u"ana"_s)}}, &account)
                  .can,
              CanRead::Unknown);
}

} // namespace
} // namespace cohort
