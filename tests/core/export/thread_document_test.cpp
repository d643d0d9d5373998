#include "core/export/thread_document.h"

#include "tests/support/saved_threads.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

TEST(ThreadDocument, WarnsOfPostsThatWereNotForEveryoneAndNamesThem)
{
    const EnglishWords english;
    SavedThread thread = librariansThread();
    thread.posts[6].post.visibility = Visibility::Unknown;
    const ThreadDocument document = threadDocument(thread, {});
    EXPECT_TRUE(document.warning.contains(u"2 posts in this file were not for everyone (number 2 and 3)"))
        << document.warning.toStdString();
    EXPECT_TRUE(document.warning.contains(u"it is not known whom they were for (number 7)"))
        << document.warning.toStdString();
    EXPECT_FALSE(document.posts[0].limited);
    EXPECT_TRUE(document.posts[1].limited);
    EXPECT_TRUE(document.posts[6].limited);
}

TEST(ThreadDocument, SaysNothingWhenAllWasForEveryone)
{
    SavedThread thread = librariansThread();
    for (SavedPost& post : thread.posts)
        post.post.visibility = Visibility::Quiet;
    EXPECT_EQ(threadDocument(thread, {}).warning, QString());
}

TEST(ThreadDocument, NamesTheAudienceOfEveryPostTrueForAnyReader)
{
    const ThreadDocument document = threadDocument(librariansThread(), {});
    EXPECT_EQ(document.posts[0].audience, u"For: anyone"_s);
    EXPECT_EQ(document.posts[1].audience, u"For: followers of the author"_s);
    EXPECT_EQ(document.posts[2].audience,
              u"For the people it was sent to. When it was sent: 2 people will see this on 1 network."_s);
    for (const DocumentPost& post : document.posts)
        EXPECT_FALSE(post.audience.isEmpty());
}

TEST(ThreadDocument, SaysWhatIsMissingAndWhatBecameOfThePosts)
{
    const EnglishWords english;
    const ThreadDocument document = threadDocument(librariansThread(), {});
    const QString facts = document.facts.join(u' ');
    EXPECT_TRUE(facts.contains(u"Saved from Mastodon on 2026-11-22 11:36 UTC with Cohort."))
        << facts.toStdString();
    EXPECT_TRUE(facts.contains(u"2 posts that belong to the conversation could not be had"))
        << facts.toStdString();
    EXPECT_TRUE(facts.contains(u"edited or deleted by their authors since (number 2 and 5)"))
        << facts.toStdString();
    EXPECT_TRUE(facts.contains(u"not all pictures and films were kept (number 1)")) << facts.toStdString();
    EXPECT_TRUE(document.posts[1].fate.contains(u"deleted it later (seen on 2026-11-23 08:00 UTC)"));
    EXPECT_TRUE(document.posts[4].fate.contains(u"edited it later"));
    EXPECT_EQ(document.posts[4].later.at(0).lines.at(0).at(0).text, u"We keep nearly everything."_s);
}

TEST(ThreadDocument, KeepsNotesHighlightsTagsAndVotesToMyselfUnlessAsked)
{
    const ThreadDocument without = threadDocument(librariansThread(), {});
    EXPECT_TRUE(without.posts[0].note.isEmpty());
    EXPECT_TRUE(without.posts[0].highlights.isEmpty());
    EXPECT_FALSE(without.facts.join(u' ').contains(u"archives"));
    for (const DocumentAnswer& answer : without.posts[3].answers)
        EXPECT_FALSE(answer.mine);
    const ThreadDocument with = threadDocument(librariansThread(), {.withNotes = true});
    EXPECT_TRUE(with.posts[0].note.startsWith(u"Ask her"));
    EXPECT_EQ(with.posts[0].highlights, QStringList{u"keep conversations"_s});
    EXPECT_TRUE(with.facts.join(u' ').contains(u"archives"));
    EXPECT_TRUE(with.posts[3].answers.at(0).mine);
}

TEST(ThreadDocument, KeepsNumbersOfTheWholeConversationInASelection)
{
    const EnglishWords english;
    const ThreadDocument document =
        threadDocument(librariansThread(), {.only = {SavedPostId{7}, SavedPostId{4}, SavedPostId{99}}});
    ASSERT_EQ(document.posts.size(), 2U);
    EXPECT_EQ(document.posts[0].number, 3);
    EXPECT_EQ(document.posts[1].number, 7);
    EXPECT_EQ(document.posts[0].reply, u"In reply to post 2 by Ben Okafor"_s);
    EXPECT_TRUE(document.facts.join(u' ').contains(u"A selection: 2 of 7 posts."));
    EXPECT_TRUE(document.warning.contains(u"1 posts in this file were not for everyone (number 3)"))
        << document.warning.toStdString();
}

TEST(ThreadDocument, IsTheSameBookEachTimeAndAnotherForAnotherCopy)
{
    SavedThread thread = librariansThread();
    const QString first = threadDocument(thread, {}).identifier;
    EXPECT_EQ(first, threadDocument(thread, {.withNotes = true}).identifier);
    thread.row.saved = thread.row.saved.addDays(1);
    EXPECT_NE(first, threadDocument(thread, {}).identifier);
}

TEST(ExportChoices, FormatsHaveNamesForTheCommandLine)
{
    for (const ExportFormat format : exportFormats()) {
        EXPECT_EQ(exportFormatNamed(nameOf(format)), format);
        EXPECT_EQ(exportFormatNamed(suffixOf(format)), format);
        EXPECT_FALSE(mimeTypeOf(format).isEmpty());
    }
    EXPECT_EQ(exportFormatNamed(u"BibTeX"), ExportFormat::BibTex);
    EXPECT_EQ(exportFormatNamed(u"doc"), std::nullopt);
}

TEST(ExportedThread, HasANameThatEverySystemTakes)
{
    EXPECT_EQ(fileName(u"../../etc/passwd: <x>|\u202Etxt"_s, ExportFormat::Html), u"etc passwd x txt.html"_s);
    EXPECT_EQ(fileName(u"  ... "_s, ExportFormat::Epub), u"conversation.epub"_s);
    EXPECT_EQ(fileName(u"CON"_s, ExportFormat::Pdf), u"conversation.pdf"_s);
    EXPECT_EQ(fileName(u"com1.x"_s, ExportFormat::CslJson), u"conversation.csl.json"_s);
    EXPECT_EQ(fileName(u"-rf"_s, ExportFormat::BibTex), u"rf.bib"_s);
    EXPECT_LE(fileName(QString(500, QChar(0x738B)), ExportFormat::Html).toUtf8().size(), 130);
}

} // namespace
} // namespace cohort
