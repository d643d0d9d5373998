#include "core/export/export_choices.h"

#include "tests/support/saved_threads.h"

#include <QTextBlock>
#include <QTextDocument>

#include <gtest/gtest.h>

#include <random>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// What a Markdown reader (md4c, with its GitHub extensions) shows of a post with these words.
struct Shown {
    QString text{};
    QStringList links{};
    int frames = 0; ///< tables
};

Shown shownOf(const QString& words)
{
    SavedThread thread;
    thread.posts = {savedPost(1, u"Ana"_s, {}, words)};
    thread.posts[0].post.url.clear();
    thread.posts[0].post.ref.uri.clear();
    thread.posts[0].post.author.profileUrl.clear();
    const auto file = exportThread(thread, {.format = ExportFormat::Markdown});
    EXPECT_TRUE(file);
    QTextDocument document;
    document.setMarkdown(QString::fromUtf8(file->bytes));
    Shown shown{.frames = static_cast<int>(document.rootFrame()->childFrames().size())};
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto it = block.begin(); !it.atEnd(); ++it)
            if (it.fragment().charFormat().isAnchor())
                shown.links << it.fragment().charFormat().anchorHref();
    shown.text = document.toPlainText().section(u"For: anyone\n"_s, 1).simplified();
    return shown;
}

TEST(MarkdownReading, ShowsHostileWordsAsTheyAre)
{
    for (const QString& words :
         {u"<script>alert(1)</script>"_s, u"[x](javascript:alert(1))"_s, u"![x](http://evil.test/p.png)"_s,
          u"<https://evil.test>"_s, u"https://evil.test and www.evil.test"_s,
          u"| a | b |\n|---|---|\n| 1 | 2 |"_s, u"&lt;b&gt; &#60;i&#62;"_s, u"```\ncode\n```"_s,
          u"***\n___\n---"_s, u"Heading\n===\nHeading\n---"_s, u"[a]: http://evil.test\n[a]"_s,
          u"\\[x\\](y) \\\\"_s, u"`a` ``b`` *c* _d_ ~~e~~"_s, u"1. a\n- b\n+ c\n* d"_s}) {
        const Shown shown = shownOf(words);
        EXPECT_EQ(shown.text.toStdString(), words.simplified().toStdString());
        EXPECT_TRUE(shown.links.isEmpty()) << words.toStdString();
        EXPECT_EQ(shown.frames, 0) << words.toStdString();
    }
}

TEST(MarkdownReading, ShowsAnyHeapOfSignsAsItIs)
{
    constexpr QStringView signs = u"\\`*_{}[]<>()#+-.!|~&$^=:/w1a \n";
    constexpr int heaps = 2000;
    constexpr int longest = 40;
    std::mt19937 random(7); // NOLINT: the same heaps every time
    for (int i = 0; i < heaps; ++i) {
        QString words = u"a"_s;
        const auto size = random() % longest;
        for (unsigned at = 0; at < size; ++at)
            words += signs[static_cast<qsizetype>(random() % static_cast<unsigned>(signs.size()))];
        words += u'a';
        const Shown shown = shownOf(words);
        ASSERT_EQ(shown.text.toStdString(), words.simplified().toStdString());
        ASSERT_TRUE(shown.links.isEmpty()) << words.toStdString();
    }
}

} // namespace
} // namespace cohort
