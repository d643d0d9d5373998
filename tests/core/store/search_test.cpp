#include "core/store/search.h"

#include "core/store/handle_sphere.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

constexpr Sphere work = Sphere::Professional;
constexpr Sphere home = Sphere::Personal;

/// Ana and Ben at work, Eva at home; their posts name what they are.
class Searching : public testing::Test {
protected:
    Post post(const Author& author, const QString& id, int at, const QString& text)
    {
        Post made = postBy(author, id, minute(at));
        made.text = RichText::plain(text);
        return made;
    }
    SearchPage page(const QString& typed, std::optional<Sphere> sphere = {},
                    SearchOrder order = SearchOrder::Newest)
    {
        return temp.read([&](Connection& c) {
            return store::search(c, {.typed = typed,
                                     .sphere = sphere,
                                     .order = order,
                                     .after = {},
                                     .today = minute(0).toLocalTime().date()});
        });
    }
    static QString inShort(const Found& hit)
    {
        switch (hit.kind) {
        case Found::Kind::Post:
            return hit.row.post.ref.uri.section(u'/', -1);
        case Found::Kind::Person:
            return u"person "_s + hit.name;
        case Found::Kind::Note:
            return u"note "_s + hit.name;
        case Found::Kind::Draft:
            return u"draft "_s + hit.snippet;
        case Found::Kind::Saved:
            return u"saved "_s + hit.snippet;
        }
        return {};
    }
    /// The ids of the posts that are found, in order; of other finds their kind and name. All pages.
    QStringList found(const QString& typed, std::optional<Sphere> sphere = {},
                      SearchOrder order = SearchOrder::Newest)
    {
        SearchRequest request{.typed = typed,
                              .sphere = sphere,
                              .order = order,
                              .after = {},
                              .today = minute(0).toLocalTime().date()};
        QStringList ids;
        for (bool more = true; more && ids.size() < 1000;) {
            const SearchPage next = temp.read([&](Connection& c) { return store::search(c, request); });
            for (const FoundGroup& group : next.groups)
                for (const Found& hit : group.hits)
                    ids.append(inShort(hit));
            request.after = next.next;
            more = next.more;
        }
        return ids;
    }
    void note(ContactId contact, const QString& words)
    {
        Contact changed = temp.read([=](Connection& c) { return store::person(c, contact, {}); }).row.contact;
        changed.note = words;
        temp.write([&](Connection& c) { return store::updateContact(c, changed); });
    }
    DraftId draft(const Draft& written)
    {
        return temp.write([&](Connection& c) { return store::saveDraft(c, written); });
    }

    TempStore temp;
    AccountId office = temp.addAccount(u"office"_s, Hat::Professional);
    AccountId den = temp.addAccount(u"den"_s, Hat::Personal);
    AccountId mixed = temp.addAccount(u"mixed"_s, Hat::Mixed);
    CircleId colleagues = temp.addCircle(u"Colleagues"_s, work);
    CircleId readers = temp.addCircle(u"Reading group"_s, work);
    CircleId family = temp.addCircle(u"Family"_s, home);
    Author ana = authorNamed(u"ana"_s);
    Author ben = authorNamed(u"ben"_s);
    Author eva = authorNamed(u"eva"_s);
    ContactId anaHere = temp.addPerson(ana, {colleagues, readers});
    ContactId benHere = temp.addPerson(ben, {colleagues});
    ContactId evaHere = temp.addPerson(eva, {family});
};

TEST_F(Searching, FindsAuthorsByNameHandleAndMyOwnNameForThem)
{
    temp.receive(office, {post(ana, u"a"_s, 1, u"desk"_s), post(ben, u"b"_s, 2, u"desk for ana"_s)});
    Contact renamed = temp.read([this](Connection& c) { return store::person(c, benHere, {}); }).row.contact;
    renamed.name = u"Head of stacks"_s;
    temp.write([&](Connection& c) { return store::updateContact(c, renamed); });
    EXPECT_EQ(found(u"from:ana in:posts"_s), QStringList{u"a"_s});
    EXPECT_EQ(found(u"from:@ana@work.test"_s), QStringList{u"a"_s});
    EXPECT_EQ(found(u"desk -from:ana"_s), QStringList{u"b"_s});
    EXPECT_EQ(found(u"from:\"head of stacks\""_s), QStringList{u"b"_s});
    EXPECT_EQ(found(u"from:\"head of stacks\""_s, work), QStringList{u"b"_s});
    EXPECT_TRUE(found(u"from:nobody"_s).isEmpty());
}

TEST_F(Searching, KnowsMeAsAuthorAndAsAddressee)
{
    const Author me{.network = u"fediverse"_s,
                    .uri = u"https://home.test/users/office"_s,
                    .handle = u"@office@home.test"_s};
    Post mine = post(me, u"mine"_s, 1, u"desk"_s);
    Post toMe = post(ana, u"to-me"_s, 2, u"desk"_s);
    toMe.mentions = {me};
    temp.receive(office, {mine, toMe, post(ben, u"other"_s, 3, u"desk"_s)});
    EXPECT_EQ(found(u"desk from:me"_s), QStringList{u"mine"_s});
    EXPECT_EQ(found(u"desk -from:me"_s), QStringList({u"other"_s, u"to-me"_s}));
    EXPECT_EQ(found(u"desk to:me"_s), QStringList{u"to-me"_s});
}

TEST_F(Searching, FindsWhatIsAddressedToSomebody)
{
    Post named = post(ana, u"named"_s, 1, u"desk"_s);
    named.mentions = {ben};
    const Post opening = post(ben, u"opening"_s, 2, u"desk"_s);
    Post answer = answerTo(opening, ana, u"answer"_s, minute(3));
    answer.text = RichText::plain(u"desk"_s);
    temp.receive(office, {named, opening, answer});
    EXPECT_EQ(found(u"desk to:ben"_s), QStringList({u"answer"_s, u"named"_s}));
    EXPECT_EQ(found(u"desk -to:ben"_s), QStringList{u"opening"_s});
    EXPECT_EQ(found(u"to:@ben@work.test"_s), QStringList({u"answer"_s, u"named"_s}));
}

TEST_F(Searching, FindsWhatTheMembersOfACircleWrote)
{
    temp.receive(office, {post(ana, u"a"_s, 1, u"desk"_s), post(ben, u"b"_s, 2, u"desk"_s)});
    temp.receive(den, {post(eva, u"e"_s, 3, u"desk"_s)});
    EXPECT_EQ(found(u"desk circle:\"reading group\""_s), QStringList{u"a"_s});
    EXPECT_EQ(found(u"circle:colleagues"_s), QStringList({u"b"_s, u"a"_s}));
    EXPECT_EQ(found(u"circle:reading"_s), QStringList{u"a"_s}) << "part of the name";
    EXPECT_EQ(found(u"desk -circle:colleagues"_s), QStringList{u"e"_s});
    EXPECT_TRUE(found(u"desk circle:nothing"_s).isEmpty());
    EXPECT_TRUE(found(u"circle:family"_s, work).isEmpty()) << "a circle of the other life is not there";
    EXPECT_EQ(found(u"circle:family"_s, home), QStringList{u"e"_s});
}

TEST_F(Searching, TellsNetworksAndServersApart)
{
    temp.receive(office, {post(ana, u"a"_s, 1, u"desk"_s)});
    EXPECT_EQ(found(u"desk network:home.test"_s), QStringList{u"a"_s});
    EXPECT_TRUE(found(u"desk network:other.test"_s).isEmpty());
    EXPECT_TRUE(found(u"desk -network:home.test"_s).isEmpty());
}

TEST_F(Searching, LooksAtWhatAPostCarries)
{
    Post link = post(ana, u"link"_s, 1, u"desk x.test"_s);
    link.text.spans = {{.start = 5, .length = 6, .kind = SpanKind::Link, .target = u"https://x.test/"_s}};
    Post card = post(ana, u"card"_s, 2, u"desk"_s);
    card.card = LinkCard{.url = QUrl(u"https://x.test/"_s)};
    Post media = post(ana, u"media"_s, 3, u"desk"_s);
    media.media = {{.description = u"a shelf"_s}};
    Post poll = post(ana, u"poll"_s, 4, u"desk"_s);
    poll.poll = Poll{.options = {{.text = u"yes"_s}}};
    Post tag = post(ana, u"tag"_s, 5, u"desk #NELA"_s);
    tag.text.spans = {{.start = 5, .length = 5, .kind = SpanKind::Tag, .target = u"NELA"_s}};
    temp.receive(office, {link, card, media, poll, tag, post(ana, u"plain"_s, 6, u"desk nela"_s)});
    EXPECT_EQ(found(u"desk has:link"_s), QStringList({u"card"_s, u"link"_s}));
    EXPECT_EQ(found(u"desk has:media"_s), QStringList{u"media"_s});
    EXPECT_EQ(found(u"has:poll"_s), QStringList{u"poll"_s});
    EXPECT_EQ(found(u"desk -has:link -has:media -has:poll"_s), QStringList({u"plain"_s, u"tag"_s}));
    EXPECT_EQ(found(u"tag:nela"_s), QStringList{u"tag"_s});
    EXPECT_EQ(found(u"desk nela -tag:nela"_s), QStringList{u"plain"_s});
    EXPECT_EQ(found(u"shelf"_s), QStringList{u"media"_s});
    EXPECT_TRUE(page(u"shelf"_s).groups.at(0).hits.at(0).snippet.contains(u"\u2068shelf\u2069"_s));
}

TEST_F(Searching, KeepsToTheDaysThatAreNamed)
{
    // minute(0) is 2026-03-02.
    temp.receive(office, {post(ana, u"old"_s, -60 * 24 * 400, u"desk"_s),
                          post(ana, u"last"_s, -60 * 24, u"desk"_s), post(ana, u"now"_s, 0, u"desk"_s)});
    EXPECT_EQ(found(u"desk after:2026"_s), QStringList({u"now"_s, u"last"_s}));
    EXPECT_EQ(found(u"desk before:2026"_s), QStringList{u"old"_s});
    EXPECT_EQ(found(u"desk after:today"_s), QStringList{u"now"_s});
    EXPECT_EQ(found(u"after:yesterday before:today"_s), QStringList{u"last"_s});
    EXPECT_EQ(found(u"after:yesterday before:today"_s, work), QStringList{u"last"_s});
    EXPECT_EQ(found(u"desk -after:2026"_s), QStringList{u"old"_s});
}

TEST_F(Searching, TellsReadFromUnread)
{
    temp.receive(office, {post(ana, u"a"_s, 1, u"desk"_s), post(ben, u"b"_s, 2, u"desk"_s)});
    temp.write([&](Connection& c) {
        return store::setRead(c, {{.account = office, .uri = u"https://work.test/posts/a"_s}}, true);
    });
    EXPECT_EQ(found(u"desk is:unread"_s), QStringList{u"b"_s});
    EXPECT_EQ(found(u"is:unread"_s, work), QStringList{u"b"_s});
    EXPECT_EQ(found(u"desk -is:unread"_s), QStringList{u"a"_s});
}

TEST_F(Searching, FindsInnerWordsInEveryLanguage)
{
    const std::vector<std::pair<QString, QString>> texts = {
        {u"北京图书馆在这里开会"_s, u"图书馆"_s},
        {u"昨日、東京都の図書館員と話しました"_s, u"図書館"_s},
        {u"เมื่อวานนี้ห้องสมุดสาธารณะเปิดใหม่"_s, u"สาธารณะ"_s},
        {u"បណ្ណាល័យសាធារណៈបានបើក"_s, u"បណ្ណាល័យ"_s},
        {u"افتتحت المَكْتَبة العامة اليوم"_s, u"المكتبة"_s},
        {u"Der neue Lesesaal der Universitätsbibliothek"_s, u"universitatsbib"_s},
        {u"Le café de la bibliothèque, très tôt"_s, u"BIBLIOTHEQUE"_s}};
    std::vector<Post> posts;
    for (size_t i = 0; i < texts.size(); ++i)
        posts.push_back(post(ana, QString::number(i), int(i), texts[i].first));
    temp.receive(office, posts);
    for (size_t i = 0; i < texts.size(); ++i) {
        const auto& [text, word] = texts[i];
        EXPECT_EQ(found(word, work), QStringList{QString::number(i)}) << qPrintable(word);
        const SearchPage shown = page(word);
        ASSERT_EQ(shown.groups.size(), 1U) << qPrintable(word);
        EXPECT_TRUE(shown.groups[0].hits[0].snippet.contains(QChar(0x2068))) << qPrintable(word);
    }
}

TEST_F(Searching, PutsTheFindsOfAConversationTogether)
{
    const Post opening = post(ana, u"o"_s, 1, u"Desks for the reading room"_s);
    Post answer = answerTo(opening, ben, u"x"_s, minute(9));
    answer.text = RichText::plain(u"Which desks?"_s);
    temp.receive(office, {opening, post(ben, u"y"_s, 5, u"Other desks"_s), answer});
    const SearchPage shown = page(u"desks"_s, work);
    ASSERT_EQ(shown.groups.size(), 2U);
    ASSERT_EQ(shown.groups[0].hits.size(), 2U);
    EXPECT_EQ(shown.groups[0].title, u"Desks for the reading room"_s);
    EXPECT_EQ(shown.groups[0].hits[0].row.post.ref.uri.section(u'/', -1), u"x"_s);
    EXPECT_EQ(shown.groups[0].hits[1].snippet, u"\u2068Desks\u2069 for the reading room"_s);
    EXPECT_EQ(shown.groups[1].title, u"Other desks"_s);
}

TEST_F(Searching, DoesNotHeadAConversationWithTheWordsOfTheOtherLife)
{
    const Post opening = post(eva, u"o"_s, 1, u"Grandmother is ill"_s);
    Post answer = answerTo(opening, ana, u"x"_s, minute(2));
    answer.text = RichText::plain(u"desks"_s);
    temp.receive(mixed, {opening, answer});
    const SearchPage shown = page(u"desks"_s, work);
    ASSERT_EQ(shown.groups.size(), 1U);
    EXPECT_EQ(shown.groups[0].title, u"desks"_s);
    EXPECT_EQ(page(u"desks"_s).groups.at(0).title, u"Grandmother is ill"_s);
}

TEST_F(Searching, PutsWhatFitsBestFirstWhenAsked)
{
    temp.receive(office,
                 {post(ana, u"best"_s, 1, u"desk desk desk"_s),
                  post(ana, u"long"_s, 9, u"one desk "_s + u"among many other words "_s.repeated(30))});
    EXPECT_EQ(found(u"desk"_s), QStringList({u"long"_s, u"best"_s}));
    EXPECT_EQ(found(u"desk"_s, {}, SearchOrder::Best), QStringList({u"best"_s, u"long"_s}));
}

TEST_F(Searching, FindsOnceWhatCameThroughTwoAccounts)
{
    const Post both = post(ana, u"a"_s, 1, u"desk"_s);
    temp.receive(den, {both});
    temp.receive(office, {both});
    EXPECT_EQ(found(u"desk"_s).size(), 1);
    EXPECT_EQ(found(u"desk"_s, work).size(), 1);
    const Post stranger = post(authorNamed(u"zoe"_s), u"z"_s, 2, u"shelf"_s);
    temp.receive(den, {stranger});
    temp.receive(office, {stranger});
    EXPECT_EQ(found(u"shelf"_s, work).size(), 1) << "the copy of this life, though it came second";
    EXPECT_EQ(found(u"shelf"_s, home).size(), 1);
}

TEST_F(Searching, NeverShowsAPostOfTheOtherLife)
{
    temp.receive(office, {post(ana, u"a"_s, 1, u"desk at work"_s)});
    temp.receive(
        den, {post(eva, u"e"_s, 2, u"desk at home"_s), post(authorNamed(u"zoe"_s), u"z"_s, 3, u"desk"_s)});
    for (const QString& typed :
         {u"desk"_s, u"from:eva"_s, u"after:2020"_s, u"is:unread"_s, u"-work"_s, u"in:posts"_s, u"has:link"_s,
          u"-has:poll"_s, u"-circle:colleagues"_s, u"to:eva"_s})
        for (const QString& id : found(typed, work))
            EXPECT_TRUE(id == u"a"_s || id.startsWith(u"person Ana"_s)) << qPrintable(typed + u": "_s + id);
    EXPECT_EQ(found(u"desk"_s, home), QStringList({u"z"_s, u"e"_s}));
    EXPECT_EQ(found(u"desk"_s).size(), 3);
}

TEST_F(Searching, FindsPeopleByTheHandlesOfTheLife)
{
    EXPECT_EQ(found(u"in:people an"_s, work), QStringList{u"person ana"_s});
    EXPECT_TRUE(found(u"in:people eva"_s, work).isEmpty());
    EXPECT_EQ(found(u"eva"_s, home), QStringList{u"person eva"_s});
    EXPECT_EQ(found(u"in:people"_s).size(), 3);
    EXPECT_EQ(found(u"in:people circle:colleagues -ana"_s), QStringList{u"person ben"_s});
    // Ana is in circles of both lives; her second handle is met at home alone, her first one at work.
    const Author knits = authorNamed(u"knits"_s);
    const ContactId other = temp.addPerson(knits, {});
    (void)temp.write([&](Connection& c) { return store::linkContacts(c, other, anaHere); });
    temp.write([&](Connection& c) { return store::noteMeeting(c, den, knits, minute(0)); });
    temp.write([&](Connection& c) { return store::noteMeeting(c, office, ana, minute(0)); });
    (void)temp.write([&](Connection& c) { return store::addToCircle(c, family, {anaHere}, minute(0)); });
    EXPECT_TRUE(found(u"in:people knits"_s, work).isEmpty());
    EXPECT_EQ(found(u"in:people knits"_s), QStringList{u"person ana"_s});
    for (const FoundGroup& group : page(u"in:people ana"_s, work).groups)
        EXPECT_FALSE(group.hits.at(0).detail.contains(u"knits"_s));
}

TEST_F(Searching, TellsTheFirstPeopleAmongOthersAndAllWhenAsked)
{
    for (int i = 0; i < 8; ++i)
        temp.addPerson(authorNamed(u"zed%1"_s.arg(i)), {colleagues});
    const SearchPage first = page(u"zed"_s, work);
    ASSERT_EQ(first.groups.size(), 1U);
    EXPECT_EQ(first.groups[0].hits.size(), 5U);
    EXPECT_TRUE(first.morePeople);
    EXPECT_FALSE(first.more);
    EXPECT_EQ(found(u"in:people zed"_s, work).size(), 8);
}

TEST_F(Searching, FindsNotesOnPeopleOfTheLife)
{
    note(anaHere, u"Met at the Café in Łódź"_s);
    note(evaHere, u"Likes the café too"_s);
    EXPECT_EQ(found(u"cafe"_s, work), QStringList{u"note ana"_s});
    EXPECT_EQ(found(u"in:notes lodz"_s), QStringList{u"note ana"_s});
    EXPECT_EQ(found(u"in:notes cafe"_s).size(), 2);
    EXPECT_EQ(found(u"in:notes cafe -too"_s).size(), 1);
    EXPECT_TRUE(found(u"in:posts cafe"_s).isEmpty());
    const Found hit = page(u"cafe"_s, home).groups.at(0).hits.at(0);
    EXPECT_EQ(hit.person, evaHere);
    EXPECT_EQ(hit.snippet, u"Likes the \u2068café\u2069 too"_s);
}

TEST_F(Searching, FindsDraftsThatSurelyBelongToTheLife)
{
    const auto written = [this](const QString& text, std::vector<AccountId> through,
                                const Audience& audience) {
        Draft made{.audience = audience, .text = text, .changed = minute(1)};
        for (const AccountId account : through)
            made.targets.push_back({.account = account});
        return draft(made);
    };
    const DraftId atWork = written(u"desk office"_s, {office}, {.circles = {colleagues}});
    written(u"desk home"_s, {den}, {.anyone = true});
    written(u"desk mixed circle"_s, {mixed}, {.circles = {colleagues}});
    written(u"desk unsure"_s, {mixed}, {.anyone = true});
    written(u"desk two accounts"_s, {office, den}, {.anyone = true});
    written(u"desk for family"_s, {office}, {.circles = {family}});
    written(u"desk for eva"_s, {office}, {.people = {evaHere}});
    written(u"desk nowhere"_s, {}, {});
    const auto texts = [this](const QString& typed, std::optional<Sphere> sphere) {
        QStringList shown;
        for (const QString& one : found(typed, sphere))
            shown.append(QString(one).remove(QChar(0x2068)).remove(QChar(0x2069)).remove(u"draft desk "_s));
        shown.sort();
        return shown;
    };
    EXPECT_EQ(texts(u"desk"_s, work), QStringList({u"mixed circle"_s, u"office"_s}));
    EXPECT_EQ(texts(u"in:drafts"_s, work), QStringList({u"mixed circle"_s, u"office"_s}));
    EXPECT_EQ(texts(u"desk"_s, home), QStringList{u"home"_s});
    EXPECT_EQ(texts(u"desk"_s, {}).size(), 8);
    EXPECT_EQ(texts(u"in:drafts circle:colleagues office"_s, {}), QStringList{u"office"_s});
    EXPECT_TRUE(texts(u"desk from:ana"_s, {}).isEmpty());
    EXPECT_EQ(page(u"in:drafts office"_s, work).groups.at(0).hits.at(0).draft, atWork);
}

TEST_F(Searching, PagesWithoutLossAndWithoutDoubles)
{
    // More than one window of candidates, in conversations of three, with equal times among them.
    constexpr int conversations = 900;
    for (int i = 0; i < conversations; i += 100) {
        std::vector<Post> posts;
        for (int j = i; j < i + 100; ++j) {
            const Post opening = post(ana, u"%1-0"_s.arg(j), j / 2, u"desk"_s);
            Post second = answerTo(opening, ben, u"%1-1"_s.arg(j), minute(j / 2));
            second.text = RichText::plain(u"desk desk"_s);
            Post third = answerTo(opening, ana, u"%1-2"_s.arg(j), minute(2000 - j));
            third.text = RichText::plain(u"a desk"_s);
            posts.insert(posts.end(), {opening, second, third});
        }
        temp.receive(office, posts);
    }
    draft({.targets = {{.account = office}}, .text = u"desk"_s, .changed = minute(100)});
    for (const SearchOrder order : {SearchOrder::Newest, SearchOrder::Best}) {
        SearchRequest request{.typed = u"desk"_s, .sphere = work, .order = order, .after = {}, .limit = 70};
        QSet<QString> seen;
        int pages = 0;
        int drafts = 0;
        for (bool more = true; more; ++pages) {
            ASSERT_LT(pages, 100);
            const SearchPage shown = temp.read([&](Connection& c) { return store::search(c, request); });
            for (const FoundGroup& group : shown.groups)
                for (const Found& hit : group.hits) {
                    if (hit.kind == Found::Kind::Draft) {
                        ++drafts;
                        continue;
                    }
                    EXPECT_FALSE(seen.contains(hit.row.post.ref.uri)) << qPrintable(hit.row.post.ref.uri);
                    seen.insert(hit.row.post.ref.uri);
                }
            request.after = shown.next;
            more = shown.more;
            if (pages == 2)
                temp.receive(office, {post(ana, u"late%1"_s.arg(int(order)), 5000, u"desk"_s)});
        }
        EXPECT_EQ(drafts, 1);
        const int late = order == SearchOrder::Best ? 1 : 0; // that of the round before is found in the next
        EXPECT_EQ(seen.size(), 3 * conversations + late);
        EXPECT_GT(pages, 30);
    }
}

TEST_F(Searching, GoesOnWhereFiltersLeaveLittle)
{
    // The only post that fits lies behind many that have the word.
    Post far = post(ana, u"far"_s, 0, u"desk"_s);
    far.poll = Poll{.options = {{.text = u"yes"_s}}};
    temp.receive(office, {far});
    for (int i = 0; i < 4200; i += 700) {
        std::vector<Post> posts;
        for (int j = i; j < i + 700; ++j)
            posts.push_back(post(ben, QString::number(j), 1 + j, u"desk"_s));
        temp.receive(office, posts);
    }
    EXPECT_EQ(found(u"desk has:poll"_s), QStringList{u"far"_s});
    EXPECT_EQ(found(u"desk has:poll"_s, work), QStringList{u"far"_s});
    EXPECT_EQ(found(u"has:poll"_s, work), QStringList{u"far"_s});
    EXPECT_EQ(found(u"circle:colleagues before:2026-03-03 has:poll"_s, work), QStringList{u"far"_s});
}

TEST_F(Searching, AnswersWhateverIsTyped)
{
    temp.receive(office, {post(ana, u"a"_s, 1, u"desk AND NEAR"_s)});
    for (const QString& typed : {QString(),
                                 u" "_s,
                                 u"\""_s,
                                 u"from:\""_s,
                                 u"NEAR("_s,
                                 u"^desk"_s,
                                 u"desk*"_s,
                                 u"AND"_s,
                                 u"a OR b NOT c"_s,
                                 u"{words} : x"_s,
                                 u"';DROP TABLE post;--"_s,
                                 u"x"_s.repeated(100'000),
                                 u"desk "_s.repeated(20'000),
                                 u"from:%"_s,
                                 u"circle:_"_s,
                                 u"to:'"_s,
                                 u"network:%"_s,
                                 u"tag:\"'\""_s,
                                 QString(QChar(u'\0')),
                                 u"de\0sk"_s,
                                 QString(QString(QChar(0xD800)) + u"desk"_s),
                                 u"in:people %"_s,
                                 u"in:people _"_s,
                                 u"-"_s,
                                 u"before:"_s,
                                 u"-desk"_s,
                                 u"-in:posts -in:saved -in:notes -in:drafts -in:people desk"_s})
        for (const std::optional<Sphere>& sphere : {std::optional<Sphere>(), std::optional(work)})
            (void)page(typed, sphere); // an error would throw
    EXPECT_EQ(found(u"desk NEAR("_s), QStringList{u"a"_s}) << "signs of the index are words or nothing";
    EXPECT_EQ(found(u"^desk"_s), QStringList{u"a"_s});
    EXPECT_TRUE(found(u"-desk"_s).isEmpty());
    EXPECT_TRUE(found(u""_s).isEmpty());
}

} // namespace
} // namespace cohort
