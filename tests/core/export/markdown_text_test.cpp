#include "core/export/markdown_text.h"

#include "tests/support/saved_threads.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

QString exported(const SavedThread& thread, ExportChoices choices)
{
    choices.format = ExportFormat::Markdown;
    const auto file = exportThread(thread, choices);
    EXPECT_TRUE(file);
    return QString::fromUtf8(file->bytes);
}

QString exportedText(const QString& words, const QList<Span>& spans = {})
{
    SavedThread thread;
    thread.posts = {savedPost(1, u"Ana"_s, u"@ana@work.test"_s, words)};
    thread.posts[0].post.text.spans = spans;
    const QStringList parts = exported(thread, {}).split(u"\n\n"_s);
    // Title, facts, name, who, audience, text, link.
    return parts.value(5);
}

TEST(MarkdownText, StartsWithTitleAndWarningAndHasNoFrontMatter)
{
    const EnglishWords english;
    const QStringList lines = exported(librariansThread(), {}).split(u'\n');
    EXPECT_EQ(lines[0], u"# How do you keep conversations for the reading room?"_s);
    EXPECT_TRUE(lines[2].startsWith(u"**2 posts in this file were not for everyone (number 2 and 3)."_s))
        << lines[2].toStdString();
}

TEST(MarkdownText, QuotesByDepth)
{
    const QStringList lines = exported(librariansThread(), {}).split(u'\n');
    EXPECT_TRUE(lines.contains(u"### Ana Silva"_s));
    EXPECT_TRUE(lines.contains(u"> ### Ben Okafor"_s));
    EXPECT_TRUE(lines.contains(u"> > ### Me"_s));
    EXPECT_TRUE(lines.contains(u"> > We print them, Ben. Then we scan them."_s));
    EXPECT_TRUE(lines.contains(u"> > > 我们把对话保存在图书馆里。"_s));
}

TEST(MarkdownText, EveryPostIsAQuoteOfItsOwn)
{
    const QString text = exported(librariansThread(), {});
    EXPECT_TRUE(text.contains(u"/@x/2>\n\n> > ### Me\n> >\n> > Post 3"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"/@x/4>\n\n> ### Zoë Müller\n"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"\n\n\n"));
}

TEST(MarkdownText, PostsCannotBecomeMarkup)
{
    EXPECT_EQ(exportedText(u"<script>alert(1)</script>"_s), u"\\<script\\>alert(1)\\</script\\>"_s);
    EXPECT_EQ(exportedText(u"[x](javascript:alert(1)) ![y](z)"_s),
              u"\\[x\\](javascript:alert(1)) !\\[y\\](z)"_s);
    EXPECT_EQ(
        exportedText(u"# no heading\n1. no list\n2) none\n- none\n+ none\n=== \n    no code\n```"_s),
        u"\\# no heading\\\n1\\. no list\\\n2\\) none\\\n\\- none\\\n\\+ none\\\n\\===\\\nno code\\\n\\`\\`\\`"_s);
    EXPECT_EQ(exportedText(u"> *a* _b_ ~~c~~ | & &amp; $x$ \\"_s),
              u"\\> \\*a\\* \\_b\\_ \\~\\~c\\~\\~ \\| \\& \\&amp; \\$x\\$ \\\\"_s);
    EXPECT_EQ(exportedText(u"https://evil.test www.evil.test"_s), u"https\\://evil.test www\\.evil.test"_s);
}

TEST(MarkdownText, WritesWhatWasMarkedInThePost)
{
    const QString words = u"bold, code ` tick, link"_s;
    EXPECT_EQ(
        exportedText(words,
                     {{.start = 0, .length = 4, .kind = SpanKind::Bold},
                      {.start = 6, .length = 6, .kind = SpanKind::Code},
                      {.start = 19, .length = 4, .kind = SpanKind::Link, .target = u"https://a.test/(b)"_s}}),
        u"**bold**, `` code ` `` tick, [link](<https://a.test/(b)>)"_s);
    EXPECT_EQ(exportedText(u"x"_s,
                           {{.start = 0, .length = 1, .kind = SpanKind::Link, .target = u"javascript:x"_s}}),
              u"x"_s);
}

TEST(MarkdownText, KeepsTheNoteAsItWasWritten)
{
    const QString text = exported(librariansThread(), {.withNotes = true});
    EXPECT_TRUE(text.contains(u"> Ask her for the *slides*.\n> - before May\n"_s));
    EXPECT_TRUE(text.contains(u"Highlighted:\n\n- keep conversations\n"_s)) << text.toStdString();
    EXPECT_FALSE(exported(librariansThread(), {}).contains(u"slides"));
}

TEST(MarkdownText, TellsPollsCardsAndPictures)
{
    const QString text = exported(librariansThread(), {});
    EXPECT_TRUE(text.contains(u"> - EPUB – 3 votes (75 %)\n> - PDF – 1 votes (25 %)\n"_s));
    EXPECT_TRUE(text.contains(
        u"Linked page: [Paper is patient](<https://work.test/paper>) – Ten years of printed conversations"_s));
    EXPECT_TRUE(
        text.contains(u"- [Picture: A reading room with green lamps](<https://work.test/media/1.png>)"_s));
}

} // namespace
} // namespace cohort
