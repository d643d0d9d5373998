#include "core/export/citation.h"

#include "core/export/cited_words.h"

#include "tests/support/saved_threads.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// A post of another network as the guides cite it.
struct Cited {
    QString name{};
    QString handle{};
    QDate date{};
    QString words{};
    QString site{};
    QString url{};
    std::vector<Media> media{};
    std::optional<LinkCard> card{};
};

SavedThread threadOf(const Cited& cited)
{
    SavedThread thread;
    thread.row.network = cited.site;
    thread.row.saved = QDateTime(QDate(2026, 11, 22), QTime(11, 36), Qt::UTC);
    SavedPost post = savedPost(1, cited.name, cited.handle, cited.words);
    post.post.created = QDateTime(cited.date, QTime(15, 5), Qt::UTC);
    post.post.url = QUrl(cited.url);
    post.post.ref.uri.clear();
    post.post.media = cited.media;
    post.post.card = cited.card;
    thread.posts = {post};
    return thread;
}

Citation cite(const SavedThread& thread, CitationChoices choices)
{
    const auto citation = citationOf(thread, SavedPostId{1}, choices);
    EXPECT_TRUE(citation);
    return citation.value_or(Citation{});
}

QString plain(const Cited& cited, CitationStyle style, const QString& kindOfPost = {})
{
    return cite(threadOf(cited), {.style = style, .kindOfPost = kindOfPost}).plain;
}

const std::vector<Media> oneImage{Media{}};
const std::vector<Media> oneFilm{Media{.kind = MediaKind::Video}};

// The examples of the APA Style site for posts on Twitter.
TEST(Citation, FollowsTheExamplesOfApa)
{
    const CitationStyle apa = CitationStyle::Apa;
    EXPECT_EQ(
        plain({.name = u"APA Databases"_s,
               .handle = u"@APA_Databases"_s,
               .date = QDate(2020, 9, 2),
               .words =
                   u"We have curated a collection of journal articles from APA PsycArticles on #COVID19. "
                   "View: https://bit.ly/2QrWj76 for recent coverage."_s,
               .site = u"Twitter"_s,
               .url = u"https://twitter.com/APA_Databases/status/1301175576703664128"_s,
               .media = oneImage},
              apa, u"Tweet"_s),
        u"APA Databases [@APA_Databases]. (2020, September 2). We have curated a collection of journal "
        u"articles "
        "from APA PsycArticles on #COVID19. View: https://bit.ly/2QrWj76 for recent coverage [Image "
        "attached] "
        "[Tweet]. Twitter. https://twitter.com/APA_Databases/status/1301175576703664128"_s);
    EXPECT_EQ(
        plain({.name = u"CDC"_s,
               .handle = u"@CDCgov"_s,
               .date = QDate(2020, 6, 11),
               .words = u"Scientists do not know if having antibodies to the virus that causes #COVID19 can "
                        "protect someone from getting infected again"_s,
               .site = u"Twitter"_s,
               .url = u"https://twitter.com/CDCgov/status/1271180413134876672"_s,
               .media = oneImage},
              apa, u"Tweet"_s),
        u"CDC [@CDCgov]. (2020, June 11). Scientists do not know if having antibodies to the virus that "
        u"causes "
        "#COVID19 can protect someone from getting infected again [Image attached] [Tweet]. Twitter. "
        "https://twitter.com/CDCgov/status/1271180413134876672"_s);
    EXPECT_EQ(
        plain({.name = u"Bill Gates"_s,
               .handle = u"@BillGates"_s,
               .date = QDate(2019, 9, 7),
               .words =
                   u"Today, it’s difficult for researchers to diagnose #Alzheimers patients early enough "
                   "to intervene. A reliable, easy and accurate diagnostic would make it easier."_s,
               .site = u"Twitter"_s,
               .url = u"https://twitter.com/BillGates/status/1170305718425137152"_s,
               .card = LinkCard{}},
              apa, u"Tweet"_s),
        u"Gates, B. [@BillGates]. (2019, September 7). Today, it’s difficult for researchers to diagnose "
        "#Alzheimers patients early enough to intervene. A reliable, easy and accurate diagnostic would "
        "[Thumbnail with link attached] [Tweet]. Twitter. "
        "https://twitter.com/BillGates/status/1170305718425137152"_s);
    EXPECT_EQ(plain({.name = u"Prevention Institute"_s,
                     .handle = u"@preventioninst"_s,
                     .date = QDate(2020, 9, 24),
                     .words = u"If you want to talk #health, you have to talk #racialjustice."_s,
                     .site = u"Twitter"_s,
                     .url = u"https://twitter.com/preventioninst/status/1309211009039687680"_s,
                     .media = oneFilm},
                    apa, u"Tweet"_s),
              u"Prevention Institute [@preventioninst]. (2020, September 24). If you want to talk #health, "
              u"you have to "
              "talk #racialjustice [Video attached] [Tweet]. Twitter. "
              "https://twitter.com/preventioninst/status/1309211009039687680"_s);
    EXPECT_EQ(
        plain({.name = u"T. Stella"_s,
               .handle = u"@studiotstella"_s,
               .date = QDate(2019, 11, 16),
               .words = u"My poster for “The Maltese Falcon” - 1941 by #JohnHuston #DashiellHammett "
                        "#HumphreyBogart #MaryAstor #PeterLorre #SydneyGreenstreet #Noirvember"_s,
               .site = u"Twitter"_s,
               .url = u"https://twitter.com/studiotstella/status/1195804569131003909"_s,
               .media = oneImage},
              apa, u"Tweet"_s),
        u"Stella, T. [@studiotstella]. (2019, November 16). My poster for “The Maltese Falcon” - 1941 by "
        "#JohnHuston #DashiellHammett #HumphreyBogart #MaryAstor #PeterLorre #SydneyGreenstreet #Noirvember "
        "[Image attached] [Tweet]. Twitter. https://twitter.com/studiotstella/status/1195804569131003909"_s);
}

// The examples of the MLA Style Center and Handbook. The 9th edition has the handle in brackets.
TEST(Citation, FollowsTheExamplesOfMla)
{
    EXPECT_EQ(
        plain({.handle = u"@persianwiki"_s,
               .date = QDate(2009, 6, 23),
               .words =
                   u"We have report of large street battles in east & west of Tehran now – #Iranelection"_s,
               .site = u"Twitter"_s,
               .url = u"https://twitter.com/persianwiki/status/2298106072"_s},
              CitationStyle::Mla),
        u"@persianwiki. “We have report of large street battles in east & west of Tehran now – "
        u"#Iranelection.” "
        "Twitter, 23 June 2009, twitter.com/persianwiki/status/2298106072."_s);
    EXPECT_EQ(
        plain({.name = u"Chaucer Doth Tweet"_s,
               .handle = u"@LeVostreGC"_s,
               .date = QDate(2018, 4, 7),
               .words = u"A daye wythoute anachronism ys lyke Emily Dickinson wythoute her lightsaber."_s,
               .site = u"Twitter"_s,
               .url = u"https://twitter.com/LeVostreGC/status/982829987286827009"_s},
              CitationStyle::Mla)
            .section(u". "_s, 1),
        u"“A daye wythoute anachronism ys lyke Emily Dickinson wythoute her lightsaber.” Twitter, 7 Apr. "
        u"2018, "
        "twitter.com/LeVostreGC/status/982829987286827009."_s);
}

TEST(Citation, FollowsTheExampleOfMlaForAThread)
{
    SavedThread thread =
        threadOf({.name = u"James Poniewozik"_s,
                  .handle = u"@poniewozik"_s,
                  .date = QDate(2018, 3, 2),
                  .words = u"I’ve joked that \"TV critic\" and “Netflix critic” should maybe become "
                           "separate jobs, but maybe it’s not a joke?"_s,
                  .site = u"Twitter"_s,
                  .url = u"https://twitter.com/poniewozik/status/969604434547367936"_s});
    const CitationChoices mla{.style = CitationStyle::Mla};
    const QString rest =
        u" “I’ve joked that ‘TV critic’ and ‘Netflix critic’ should maybe become separate jobs, but "
        "maybe it’s not a joke?” Twitter, 2 Mar. 2018, "
        "twitter.com/poniewozik/status/969604434547367936."_s;
    EXPECT_EQ(citationOf(thread, mla)->plain, u"Poniewozik, James [@poniewozik]."_s + rest);
    thread.posts.push_back(savedPost(2, u"Ana Silva"_s, u"@ana"_s, u"yes"_s));
    EXPECT_EQ(citationOf(thread, mla)->plain,
              u"Poniewozik, James [@poniewozik], and Ana Silva [@ana]."_s + rest);
    thread.posts.push_back(savedPost(3, u"Ben"_s, u"@ben"_s, u"no"_s));
    EXPECT_EQ(citationOf(thread, mla)->plain, u"Poniewozik, James [@poniewozik], et al."_s + rest);
}

// The examples of the Chicago Manual of Style, 14.209 (17th) and 14.106 (18th edition).
TEST(Citation, FollowsTheExamplesOfChicago)
{
    const Cited conan{.name = u"Conan O’Brien"_s,
                      .handle = u"@ConanOBrien"_s,
                      .date = QDate(2015, 4, 22),
                      .words = u"In honor of Earth Day, I’m recycling my tweets"_s,
                      .site = u"Twitter"_s,
                      .url = u"https://twitter.com/ConanOBrien/status/590940792967016448"_s};
    EXPECT_EQ(plain(conan, CitationStyle::Chicago),
              u"Conan O’Brien (@ConanOBrien), “In honor of Earth Day, I’m recycling my tweets,” Twitter, "
              u"April 22, 2015, "
              "https://twitter.com/ConanOBrien/status/590940792967016448."_s);
    const Cited souza{.name = u"Pete Souza"_s,
                      .handle = u"@petesouza"_s,
                      .date = QDate(2016, 4, 1),
                      .words =
                          u"President Obama bids farewell to President Xi of China at the conclusion of the "
                          "Nuclear Security Summit."_s,
                      .site = u"Instagram photo"_s,
                      .url = u"https://www.instagram.com/p/BDrmfXTtNCt/"_s};
    EXPECT_EQ(
        plain(souza, CitationStyle::Chicago),
        u"Pete Souza (@petesouza), “President Obama bids farewell to President Xi of China at the conclusion "
        u"of "
        "the Nuclear Security Summit,” Instagram photo, April 1, 2016, https://www.instagram.com/p/BDrmfXTtNCt/."_s);
    EXPECT_EQ(plain(souza, CitationStyle::ChicagoBibliography),
              u"Souza, Pete (@petesouza). “President Obama bids farewell to President Xi of China at the "
              u"conclusion of "
              "the Nuclear Security Summit.” Instagram photo, April 1, 2016. "
              "https://www.instagram.com/p/BDrmfXTtNCt/."_s);
    const Cited manual{.name = u"Chicago Manual of Style"_s,
                       .date = QDate(2015, 4, 17),
                       .words = u"Is the world ready for singular they? We thought so back in 1993."_s,
                       .site = u"Facebook"_s,
                       .url = u"https://www.facebook.com/ChicagoManual/posts/10152906193679151"_s};
    EXPECT_EQ(plain(manual, CitationStyle::ChicagoBibliography),
              u"Chicago Manual of Style. “Is the world ready for singular they? We thought so back in 1993.” "
              u"Facebook, "
              "April 17, 2015. https://www.facebook.com/ChicagoManual/posts/10152906193679151."_s);
}

TEST(Citation, NamesTheDayOfAccessTheCopyAndTheTimeWhenAsked)
{
    const SavedThread thread = threadOf({.name = u"Ana Silva"_s,
                                         .handle = u"@ana@work.test"_s,
                                         .date = QDate(2026, 9, 3),
                                         .words = u"Hello."_s,
                                         .site = u"Mastodon"_s,
                                         .url = u"https://work.test/@ana/1"_s});
    const CitationChoices all{
        .accessed = QDateTime(QDate(2026, 11, 23), {}, Qt::UTC), .archivedCopy = true, .withTime = true};
    const auto with = [&thread, &all](CitationStyle style) {
        CitationChoices choices = all;
        choices.style = style;
        return cite(thread, choices).plain;
    };
    EXPECT_EQ(with(CitationStyle::Apa),
              u"Silva, A. [@ana@work.test]. (2026, September 3). Hello [Post]. Mastodon. Retrieved November "
              u"23, 2026, "
              "from https://work.test/@ana/1 Copy saved on November 22, 2026 with Cohort."_s);
    EXPECT_EQ(with(CitationStyle::Mla), u"Silva, Ana [@ana@work.test]. “Hello.” Mastodon, 3 Sept. 2026, 3:05 "
                                        u"p.m. UTC, work.test/@ana/1. Accessed "
                                        "23 Nov. 2026. Copy saved on 22 Nov. 2026 with Cohort."_s);
    EXPECT_EQ(with(CitationStyle::Chicago),
              u"Ana Silva (@ana@work.test), “Hello,” Mastodon, September 3, 2026, 3:05 p.m. UTC, accessed "
              u"November 23, "
              "2026, https://work.test/@ana/1. Copy saved on November 22, 2026 with Cohort."_s);
}

TEST(Citation, IsHtmlWithItalicsAndALink)
{
    const SavedThread thread = threadOf({.name = u"<b>Ana</b>"_s,
                                         .handle = u"@ana"_s,
                                         .date = QDate(2026, 9, 3),
                                         .words = u"1 < 2 👀 & more"_s,
                                         .site = u"Mastodon"_s,
                                         .url = u"https://work.test/@ana/1?a=1&b=\"2"_s});
    EXPECT_EQ(
        cite(thread, {.style = CitationStyle::Apa}).html,
        u"&lt;b&gt;Ana&lt;/b&gt; [@ana]. (2026, September 3). <i>1 &lt; 2 </i>👀<i> &amp; more</i> [Post]. "
        "Mastodon. <a href=\"https://work.test/@ana/1?a=1&amp;b=%222\">"
        "https://work.test/@ana/1?a=1&amp;b=%222</a>"_s);
    EXPECT_TRUE(cite(thread, {.style = CitationStyle::Mla}).html.contains(u"<i>Mastodon</i>"_s));
}

TEST(Citation, OfAPostWithoutWordsNameOrAddress)
{
    Cited bare{.handle = u"@ana@work.test"_s, .media = oneImage};
    EXPECT_EQ(plain(bare, CitationStyle::Apa), u"@ana@work.test. (n.d.). [Image attached] [Post]."_s);
    EXPECT_EQ(plain(bare, CitationStyle::Mla), u"@ana@work.test. Image attached."_s);
    EXPECT_EQ(plain(bare, CitationStyle::Chicago), u"@ana@work.test, Image attached, n.d."_s);
    bare.media.clear();
    bare.url = u"javascript:alert(1)"_s;
    EXPECT_EQ(plain(bare, CitationStyle::Apa), u"@ana@work.test. (n.d.). [Post]."_s);
}

TEST(Citation, CutsLongPostsBetweenWords)
{
    Cited longPost{
        .name = u"ana"_s, .date = QDate(2026, 9, 3), .words = u"word "_s.repeated(100), .site = u"X"_s};
    EXPECT_EQ(plain(longPost, CitationStyle::Apa),
              u"ana. (2026, September 3). "_s + u"word "_s.repeated(20) + u"[Post]. X."_s);
    EXPECT_TRUE(plain(longPost, CitationStyle::Mla).contains(u"word word . . . .” X, 3 Sept. 2026."_s));
    EXPECT_TRUE(
        plain(longPost, CitationStyle::Chicago).contains(u"word word . . .,” X, September 3, 2026."_s));
}

TEST(Citation, CountsWordsOfLanguagesWithoutSpaces)
{
    EXPECT_EQ(firstWordsCounted(u"one two  three"_s, 2), u"one two"_s);
    EXPECT_EQ(firstWordsCounted(u"one"_s, 2), u"one"_s);
    const QString chinese = u"我们把对话保存在图书馆里。"_s.repeated(20);
    const QString cut = firstWordsCounted(chinese, 20);
    EXPECT_LT(cut.size(), 60);
    EXPECT_GE(cut.size(), 20);
}

TEST(Citation, WarnsWhenThePostWasNotForEveryone)
{
    SavedThread thread = librariansThread();
    EXPECT_TRUE(citationOf(thread, SavedPostId{2}, {})->warning.contains(u"not for everyone"));
    EXPECT_EQ(citationOf(thread, SavedPostId{1}, {})->warning, QString());
    EXPECT_FALSE(citationOf(thread, SavedPostId{99}, {}));
    EXPECT_FALSE(citationOf(SavedThread{}, {}));
}

TEST(Citation, StylesHaveNamesForTheCommandLine)
{
    for (const CitationStyle style : citationStyles())
        EXPECT_EQ(citationStyleNamed(nameOf(style)), style);
    EXPECT_EQ(citationStyleNamed(u"APA"), CitationStyle::Apa);
    EXPECT_EQ(citationStyleNamed(u"din"), std::nullopt);
}

} // namespace
} // namespace cohort
