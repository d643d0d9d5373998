#include "core/policy/same_person.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

Author fediverse(const QString& name, const QString& server)
{
    return {.network = u"fediverse"_s,
            .uri = u"https://%1/users/%2"_s.arg(server, name),
            .handle = u"@%1@%2"_s.arg(name, server),
            .profileUrl = QUrl(u"https://%1/@%2"_s.arg(server, name))};
}

Author bluesky(const QString& handle)
{
    const QString did = u"did:plc:"_s + QString(handle).remove(u'.');
    return {.network = u"bluesky"_s,
            .uri = did,
            .handle = u'@' + handle,
            .profileUrl = QUrl(u"https://bsky.app/profile/"_s + did)};
}

Author blog(const QString& host)
{
    return {.network = u"feeds"_s,
            .uri = u"https://%1/feed.xml"_s.arg(host),
            .handle = host,
            .profileUrl = QUrl(u"https://%1/"_s.arg(host))};
}

Author linking(Author author, const QString& address, bool verified = false)
{
    author.links.push_back({.address = QUrl(address), .verified = verified});
    return author;
}

Author named(Author author, const QString& name)
{
    author.name = name;
    return author;
}

/// One person for each handle, in order: contacts and identities 1, 2, …
std::vector<KnownHandle> people(const std::vector<Author>& authors)
{
    std::vector<KnownHandle> handles;
    for (const Author& author : authors) {
        const auto number = qint64(handles.size()) + 1;
        handles.push_back({.identity = IdentityId(number),
                           .contact = ContactId(number),
                           .contactName = author.name,
                           .author = author,
                           .foldedName = author.name.toLower()});
    }
    return handles;
}

/// "1-2 verifiedLink" as a list of numbers: one, other, reasons.
std::vector<LinkReason> reasons(const std::vector<KnownHandle>& handles, const NotSame& apart = {})
{
    const auto found = samePeople(handles, apart).suggestions;
    std::vector<LinkReason> all;
    if (found.size() == 1)
        for (const LinkEvidence& evidence : found.front().evidence)
            all.push_back(evidence.reason);
    return all;
}

using Reasons = std::vector<LinkReason>;

TEST(SamePerson, LinksEachToTheOther)
{
    const Author maria =
        linking(fediverse(u"maria"_s, u"work.test"_s), u"https://bsky.app/profile/maria.test"_s);
    const Author sky = linking(bluesky(u"maria.test"_s), u"https://www.work.test/@maria/"_s);
    EXPECT_EQ(reasons(people({maria, sky})), Reasons{LinkReason::LinksBothWays});
    EXPECT_TRUE(samePeople(people({maria, sky}), {}).suggestions.front().strong());
    EXPECT_EQ(reasons(people({maria, bluesky(u"maria.test"_s)})), Reasons()) << "anybody can link to anybody";
}

TEST(SamePerson, HasAVerifiedLink)
{
    const Author site = blog(u"maria.test"_s);
    EXPECT_EQ(
        reasons(people({linking(fediverse(u"m"_s, u"work.test"_s), u"https://maria.test"_s, true), site})),
        Reasons{LinkReason::VerifiedLink});
    EXPECT_EQ(reasons(people({linking(fediverse(u"m"_s, u"work.test"_s), u"https://maria.test"_s), site})),
              Reasons())
        << "not verified";
}

TEST(SamePerson, BelongsToADomain)
{
    EXPECT_EQ(reasons(people({bluesky(u"maria.test"_s), blog(u"maria.test"_s)})),
              Reasons{LinkReason::SameDomain});
    EXPECT_EQ(reasons(people({bluesky(u"maria.test"_s),
                              linking(fediverse(u"m"_s, u"work.test"_s), u"https://maria.test/"_s, true)})),
              Reasons{LinkReason::SameDomain});
    EXPECT_EQ(reasons(people({bluesky(u"maria.test"_s),
                              linking(fediverse(u"m"_s, u"work.test"_s), u"https://maria.test/"_s)})),
              Reasons());
}

TEST(SamePerson, IsNotMadeByWhatSomebodyClaims)
{
    // A server that says its page is somebody else's site, and a commenter who types a domain as a name.
    Author liar = fediverse(u"liar"_s, u"bad.test"_s);
    liar.profileUrl = QUrl(u"https://maria.test/"_s);
    const Author commenter{
        .network = u"feeds"_s, .uri = u"comment:1"_s, .handle = u"@maria.test"_s, .name = u"Maria"_s};
    const Author maria = linking(bluesky(u"maria.test"_s), u"https://maria.test/"_s, true);
    EXPECT_EQ(reasons(people({linking(liar, u"https://bsky.app/profile/maria.test"_s), maria})), Reasons());
    EXPECT_EQ(reasons(people({commenter, maria})), Reasons());
}

TEST(SamePerson, SharesAnEMailAddressINoted)
{
    auto handles = people({fediverse(u"m"_s, u"work.test"_s), bluesky(u"x.test"_s)});
    for (KnownHandle& handle : handles)
        handle.notedMails = {u"maria@maria.test"_s};
    EXPECT_EQ(reasons(handles), Reasons{LinkReason::SameMail});
}

TEST(SamePerson, HasTheSameUnusualHandleAndName)
{
    const Author one = named(fediverse(u"mariazed"_s, u"work.test"_s), u"Maria"_s);
    const Author other = named(bluesky(u"mariazed.sky.test"_s), u"Maria"_s);
    EXPECT_EQ(reasons(people({one, other})), Reasons{LinkReason::SameHandle});
    EXPECT_FALSE(samePeople(people({one, other}), {}).suggestions.front().strong());
    EXPECT_EQ(reasons(people({one, named(other, u"Mia"_s)})), Reasons()) << "another name";
    EXPECT_EQ(reasons(people({named(one, u"mariazed"_s), named(other, u"mariazed"_s)})), Reasons())
        << "the name only repeats the handle";
}

/// Two with the same unusual handle and name, and a third and a fourth who have nothing to do with them and
/// look alike.
std::vector<KnownHandle> pictured(const PictureMark& one, const PictureMark& other, const PictureMark& third)
{
    auto handles = people({named(fediverse(u"mariazed"_s, u"work.test"_s), u"Maria"_s),
                           named(bluesky(u"mariazed.sky.test"_s), u"Maria"_s),
                           named(fediverse(u"thirdperson"_s, u"work.test"_s), u"Third"_s),
                           named(fediverse(u"fourthperson"_s, u"work.test"_s), u"Fourth"_s)});
    handles[0].picture = one;
    handles[1].picture = other;
    handles[2].picture = third;
    handles[3].picture = third;
    return handles;
}

constexpr quint64 someShape = 0x0F3C'5A69'9657'1E2D;
const Reasons handleAndPicture{LinkReason::SameHandle, LinkReason::SamePicture};

TEST(SamePerson, ShowsTheSamePictureBesidesTheSameHandleAndName)
{
    const PictureMark face{.pixels = "a", .shape = someShape};
    const PictureMark anew{.pixels = "b", .shape = someShape ^ 0x8000'0001'0000'0100};
    const PictureMark another{.pixels = "c", .shape = someShape ^ 0x8000'0001'0000'0101};
    EXPECT_EQ(reasons(pictured(face, face, another)), handleAndPicture);
    EXPECT_EQ(reasons(pictured(face, anew, {})), handleAndPicture) << "written anew";
    EXPECT_FALSE(samePeople(pictured(face, face, {}), {}).suggestions.front().strong());
    EXPECT_EQ(reasons(pictured(face, another, {})), Reasons{LinkReason::SameHandle});
    EXPECT_EQ(reasons(pictured(face, {}, {})), Reasons{LinkReason::SameHandle});
    EXPECT_EQ(reasons(pictured({}, {}, {})), Reasons{LinkReason::SameHandle}) << "none is not the same one";
    EXPECT_EQ(reasons(pictured({.pixels = "plain"}, {.pixels = "plain"}, {})), handleAndPicture);
    // A picture alone says nothing: anybody can copy it.
    EXPECT_EQ(reasons(pictured(face, {}, face)), Reasons{LinkReason::SameHandle});
}

TEST(SamePerson, IsNotToldByAPictureThatManyHave)
{
    const PictureMark face{.pixels = "a", .shape = someShape};
    EXPECT_EQ(reasons(pictured(face, face, face)), Reasons{LinkReason::SameHandle});
    const PictureMark anew{.pixels = "b", .shape = someShape ^ 1U};
    EXPECT_EQ(reasons(pictured(face, face, anew)), Reasons{LinkReason::SameHandle})
        << "nearly the same counts";
}

TEST(SamePerson, ShowsTheSameAddressOfAPictureThatIsNotHere)
{
    auto handles = pictured({}, {}, {});
    handles[0].author.avatarUrl = handles[1].author.avatarUrl = QUrl(u"https://pictures.test/1"_s);
    EXPECT_EQ(reasons(handles), handleAndPicture);
    handles[2].author.avatarUrl = handles[0].author.avatarUrl;
    EXPECT_EQ(reasons(handles), handleAndPicture) << "one more may";
    handles[3].author.avatarUrl = handles[0].author.avatarUrl;
    EXPECT_EQ(reasons(handles), Reasons{LinkReason::SameHandle}) << "four show it";
}

TEST(SamePerson, FindsOnePictureAmongMany)
{
    std::vector<Author> many;
    for (int i = 0; i < 10'000; ++i)
        many.push_back(named(fediverse(u"person%1"_s.arg(i), u"work.test"_s), u"Person %1"_s.arg(i)));
    many.push_back(named(bluesky(u"person77.sky.test"_s), u"Person 77"_s));
    auto handles = people(many);
    quint64 shape = 1;
    for (KnownHandle& handle : handles) {
        shape = shape * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
        handle.picture = {.pixels = QByteArray::number(shape), .shape = shape};
    }
    handles.back().picture = {.pixels = "anew", .shape = *handles[77].picture.shape ^ 0x11U};
    const SamePersonAnswer answer = samePeople(handles, {});
    ASSERT_EQ(answer.suggestions.size(), 1U);
    EXPECT_EQ(answer.suggestions.front().evidence.back().reason, LinkReason::SamePicture);
    EXPECT_LE(answer.compared, qint64(handles.size()));
}

TEST(SamePerson, IsNotToldByCommonHandlesAndNames)
{
    for (const QString& handle : {u"admin"_s, u"librarian"_s, u"john"_s})
        EXPECT_EQ(reasons(people({named(fediverse(handle, u"work.test"_s), u"John"_s),
                                  named(fediverse(handle, u"home.test"_s), u"John"_s)})),
                  Reasons())
            << handle.toStdString();
    std::vector<Author> many;
    for (const QString& server : {u"a.test"_s, u"b.test"_s, u"c.test"_s, u"d.test"_s})
        many.push_back(named(fediverse(u"readingroom"_s, server), u"Reading Room"_s));
    EXPECT_TRUE(samePeople(people(many), {}).suggestions.empty()) << "shared by four";
    many.resize(2);
    EXPECT_FALSE(samePeople(people(many), {}).suggestions.empty());
}

TEST(SamePerson, IsNotSuggestedOfOneNorOfThoseIKeptApart)
{
    auto handles = people({bluesky(u"maria.test"_s), blog(u"maria.test"_s)});
    EXPECT_EQ(reasons(handles, {{IdentityId(1), IdentityId(2)}}), Reasons());
    handles[1].contact = handles[0].contact;
    EXPECT_EQ(reasons(handles), Reasons());
}

TEST(SamePerson, KeptApartIsTheWholePerson)
{
    // I said that 1 is not 2; whoever 1 is linked with is not 2 either.
    auto handles =
        people({fediverse(u"m"_s, u"work.test"_s), bluesky(u"maria.test"_s), blog(u"maria.test"_s)});
    handles[0].contact = handles[2].contact;
    EXPECT_EQ(reasons(handles), Reasons{LinkReason::SameDomain});
    EXPECT_EQ(reasons(handles, {{IdentityId(1), IdentityId(2)}}), Reasons());
}

/// Somebody of whom only the address book tells.
KnownHandle inTheBook(const std::vector<KnownHandle>& others, const QString& name)
{
    return {.contact = ContactId(qint64(others.size()) + 1), .contactName = name};
}

TEST(SamePerson, IsNamedByMyAddressBook)
{
    auto handles = people({fediverse(u"maria"_s, u"work.test"_s)});
    handles.push_back(inTheBook(handles, u"Maria Zed"_s));
    handles[1].bookPages = {u"work.test/@maria"_s};
    EXPECT_EQ(reasons(handles), Reasons{LinkReason::InAddressBook});
    const LinkSuggestion found = samePeople(handles, {}).suggestions.front();
    EXPECT_TRUE(found.strong());
    EXPECT_EQ(found.evidence.front().otherHandle, u"Maria Zed"_s);
    EXPECT_TRUE(found.evidence.front().profileIsOne);
    EXPECT_EQ(samePeople(handles, {}, {{ContactId(2), IdentityId(1)}}).suggestions.size(), 0U)
        << "kept apart";
    handles[1].bookPages.clear();
    handles[1].bookHandles = {u"@maria@work.test"_s};
    EXPECT_EQ(reasons(handles), Reasons{LinkReason::InAddressBook});
    handles[1].bookHandles = {u"@marian@work.test"_s};
    EXPECT_EQ(reasons(handles), Reasons());
}

TEST(SamePerson, HasAnEMailAddressThatTheProfileNames)
{
    auto handles = people({fediverse(u"maria"_s, u"work.test"_s)});
    handles.push_back(inTheBook(handles, u"Maria Zed"_s));
    handles[0].namedMails = {u"maria@maria.test"_s};
    handles[1].notedMails = {u"maria@maria.test"_s};
    EXPECT_EQ(reasons(handles), Reasons{LinkReason::MailInProfile});
    EXPECT_FALSE(samePeople(handles, {}).suggestions.front().strong()) << "anybody can type it";
}

TEST(SamePerson, IsNotToldByWhatMyAddressBookHasForMany)
{
    auto handles = people({blog(u"acme.test"_s)});
    for (int i = 0; i < 4; ++i) {
        handles.push_back(inTheBook(handles, u"Clerk %1"_s.arg(i)));
        handles.back().bookPages = {u"acme.test"_s};
        handles.back().notedMails = {u"info@acme.test"_s};
    }
    EXPECT_TRUE(samePeople(handles, {}).suggestions.empty());
    handles.pop_back();
    EXPECT_EQ(samePeople(handles, {}).suggestions.size(), 3U) << "each with the blog, not with each other";
}

TEST(SamePerson, ComparesFewOfAWholeAddressBook)
{
    std::vector<Author> many;
    for (int i = 0; i < 10'000; ++i)
        many.push_back(fediverse(u"person%1"_s.arg(i), u"work.test"_s));
    auto handles = people(many);
    for (int i = 0; i < 5000; ++i) {
        handles.push_back(inTheBook(handles, u"Person %1"_s.arg(i)));
        handles.back().bookPages = {u"work.test/@person%1"_s.arg(i), u"acme.test"_s};
        handles.back().notedMails = {u"person%1@work.test"_s.arg(i)};
        handles[size_t(i)].namedMails = {u"person%1@work.test"_s.arg(i), u"info@acme.test"_s};
    }
    const SamePersonAnswer answer = samePeople(handles, {});
    EXPECT_EQ(answer.suggestions.size(), 5000U);
    EXPECT_LE(answer.compared, 2 * qint64(handles.size())) << "not every one with every other";
}

TEST(SamePerson, ComparesFewOfMany)
{
    std::vector<Author> many;
    for (int i = 0; i < 5000; ++i) {
        const QString name = u"person%1"_s.arg(i);
        many.push_back(
            named(linking(fediverse(name, u"work.test"_s), u"https://shared.test/"_s), u"Same Name"_s));
        many.push_back(named(bluesky(name + u".sky.test"_s), u"Person %1 Zed"_s.arg(i)));
    }
    // Names that thousands have, a page that thousands link to, and one real pair.
    many[0] = linking(many[0], u"https://bsky.app/profile/person0.sky.test"_s);
    many[1] = linking(many[1], u"https://work.test/@person0"_s);
    const SamePersonAnswer answer = samePeople(people(many), {});
    ASSERT_EQ(answer.suggestions.size(), 1U);
    EXPECT_EQ(answer.suggestions.front().evidence.front().reason, LinkReason::LinksBothWays);
    EXPECT_LE(answer.compared, 2 * qint64(many.size())) << "not every one with every other";
}

} // namespace
} // namespace cohort
