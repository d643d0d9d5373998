#include "core/export/export_choices.h"

#include "tests/support/saved_threads.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// What a reader of the page meets, read back.
struct Page {
    QStringList elements{};
    QStringList links{};
    QStringList pictures{};
    QStringList alts{};
    QStringList directions{};
    QStringList ids{};
    QString text{};
    QString policy{};
    bool wellFormed = false;
};

Page pageOf(const QByteArray& html)
{
    Page page;
    QXmlStreamReader in(html);
    while (!in.atEnd()) {
        in.readNext();
        if (in.isStartElement()) {
            const auto attributes = in.attributes();
            page.elements << in.name().toString();
            if (attributes.hasAttribute("href"_L1))
                page.links << attributes.value("href"_L1).toString();
            if (in.name() == "img"_L1) {
                page.pictures << attributes.value("src"_L1).toString();
                page.alts << attributes.value("alt"_L1).toString();
            }
            if (attributes.value("class"_L1) == "text"_L1)
                page.directions << attributes.value("lang"_L1) + u' ' + attributes.value("dir"_L1);
            if (attributes.hasAttribute("id"_L1))
                page.ids << attributes.value("id"_L1).toString();
            if (attributes.value("http-equiv"_L1) == "Content-Security-Policy"_L1)
                page.policy = attributes.value("content"_L1).toString();
            for (const QXmlStreamAttribute& attribute : attributes)
                EXPECT_FALSE(attribute.name().startsWith("on"_L1)) << "an event handler";
        } else if (in.isCharacters()) {
            page.text += in.text();
        }
    }
    page.wellFormed = !in.hasError();
    EXPECT_FALSE(in.hasError()) << in.errorString().toStdString();
    return page;
}

Page exported(const SavedThread& thread, ExportChoices choices)
{
    choices.format = ExportFormat::Html;
    const auto file = exportThread(thread, choices);
    EXPECT_TRUE(file);
    return pageOf(file->bytes);
}

QByteArray picture(const SavedMedia&)
{
    return smallPicture();
}

TEST(HtmlPage, IsOneFileThatFetchesNothing)
{
    const Page page = exported(librariansThread(), {.media = picture});
    EXPECT_EQ(page.policy, u"default-src 'none'; img-src data:; style-src 'unsafe-inline'"_s);
    EXPECT_FALSE(page.elements.contains(u"script"_s));
    EXPECT_FALSE(page.elements.contains(u"link"_s));
    ASSERT_EQ(page.pictures.size(), 1);
    EXPECT_EQ(page.pictures[0], u"data:image/png;base64,"_s + QString::fromLatin1(smallPicture().toBase64()));
    EXPECT_EQ(page.alts, QStringList{u"A reading room with green lamps"_s});
}

TEST(HtmlPage, HoldsEverythingThatWasSaved)
{
    const Page page = exported(librariansThread(), {.withNotes = true, .media = picture});
    for (const QString& words :
         {u"2 posts in this file were not for everyone"_s, u"For: followers of the author"_s,
          u"2 people will see this on 1 network."_s, u"Content warning: boasting"_s, u"Poll, closed"_s,
          u"EPUB – 3 votes (75 %) ✓"_s, u"Paper is patient"_s, u"Ten years of printed conversations"_s,
          u"Film without description (not in this file)"_s, u"deleted it later"_s,
          u"We keep nearly everything."_s, u"Ask her for the *slides*."_s, u"could not be had"_s,
          u"paper & PDF"_s, u"我们把对话保存在图书馆里。"_s})
        EXPECT_TRUE(page.text.contains(words)) << words.toStdString();
    EXPECT_TRUE(page.elements.contains(u"mark"_s));
    EXPECT_TRUE(page.links.contains(u"#post-2"_s));
    EXPECT_TRUE(page.ids.contains(u"post-2"_s));
    EXPECT_TRUE(page.links.contains(u"https://work.test/paper"_s));
    EXPECT_TRUE(page.directions.contains(u"ar rtl"_s));
    EXPECT_TRUE(page.directions.contains(u"zh ltr"_s));
}

TEST(HtmlPage, HostileTextStaysText)
{
    SavedThread thread = librariansThread();
    SavedPost& post = thread.posts[0];
    const QString evil =
        u"<script>alert(1)</script> \"><img src=x onerror=alert(1)> ]]> --> &lt; \u202Etxt"_s +
        QChar(0xD800) + QChar(0);
    post.post.text = RichText::plain(evil);
    post.post.text.spans = {
        {.start = 0, .length = 8, .kind = SpanKind::Link, .target = u"javascript:alert(1)"_s},
        {.start = 10, .length = 8, .kind = SpanKind::Mention, .target = u"data:text/html,x"_s}};
    post.post.author.name = evil;
    post.post.author.handle = evil;
    post.post.author.profileUrl = QUrl(u"javascript:alert(2)"_s);
    post.post.url = QUrl(u"vbscript:x"_s);
    post.post.language = u"en\" onload=\"x"_s;
    post.post.contentWarning = evil;
    post.post.card = LinkCard{.url = QUrl(u"javascript:x"_s), .title = evil, .description = evil};
    post.post.media[0].description = evil;
    post.post.media[1].url = QUrl(u"javascript:x"_s);
    post.post.poll = Poll{.options = {{.text = evil, .votes = 1}}};
    post.note = evil;
    thread.row.title = evil;
    thread.row.tags = {evil};
    thread.row.network = evil;
    const Page page = exported(thread, {.withNotes = true, .media = picture});
    EXPECT_TRUE(page.wellFormed);
    EXPECT_FALSE(page.elements.contains(u"script"_s));
    EXPECT_EQ(page.pictures.size(), 1);
    for (const QString& link : page.links)
        EXPECT_TRUE(link.startsWith(u"https://") || link.startsWith(u'#')) << link.toStdString();
    EXPECT_GE(page.text.count(u"<script>alert(1)</script>"), 6);
    EXPECT_FALSE(page.text.contains(QChar(0x202E)));
}

TEST(HtmlPage, ShowsNoPictureThatIsNone)
{
    const auto notAPicture = [](const SavedMedia&) { return QByteArray("<svg onload='alert(1)'/>"); };
    const Page page = exported(librariansThread(), {.media = notAPicture});
    EXPECT_TRUE(page.pictures.isEmpty());
    EXPECT_TRUE(page.text.contains(u"Picture: A reading room with green lamps (not in this file)"));
    EXPECT_TRUE(exported(librariansThread(), {}).pictures.isEmpty());
}

TEST(HtmlPage, SaysThatThereIsNothing)
{
    EXPECT_TRUE(exported(SavedThread{}, {}).text.contains(u"There are no posts in it."));
}

TEST(HtmlPage, HoldsFiveHundredPostsEachOnce)
{
    const Page page = exported(longThread(500), {});
    EXPECT_EQ(page.ids.size(), 500);
    EXPECT_EQ(QStringList(page.ids).removeDuplicates(), 0);
}

} // namespace
} // namespace cohort
