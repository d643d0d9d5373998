#include "print/thread_printer.h"

#include "tests/support/child_process.h"
#include "tests/support/saved_threads.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPdfWriter>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// Answers of a program, read back from the PDF.
QString answerOf(const QString& command)
{
    ChildProcess child({u"sh"_s, u"-c"_s, command + u" 2>&1; echo \"ended: $?\""_s});
    QStringList lines;
    constexpr int mostLines = 200'000;
    for (int i = 0; i < mostLines; ++i) {
        const QString line = QString::fromUtf8(child.readLine(std::chrono::minutes(4)));
        if (line.startsWith("ended: "_L1))
            break;
        lines << line;
    }
    return lines.join(u'\n');
}

class ThreadPrinterTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
            GTEST_SKIP() << "poppler-utils is not installed";
    }
    QString print(const SavedThread& thread, const ExportChoices& choices)
    {
        const auto file = exportThreadAsPdf(thread, choices);
        EXPECT_TRUE(file);
        const QString path = m_folder.filePath(u"thread.pdf"_s);
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(file->bytes);
        return path;
    }
    static QString textOf(const QString& path)
    {
        return answerOf(u"pdftotext -layout '%1' -"_s.arg(path)).simplified();
    }
    static int pagesOf(const QString& path)
    {
        return answerOf(u"pdfinfo '%1' | sed -n 's/^Pages: *//p'"_s.arg(path)).trimmed().toInt();
    }

    QTemporaryDir m_folder;
};

QByteArray largePicture(const SavedMedia&)
{
    QImage image(1600, 900, QImage::Format_RGB32);
    image.fill(QColor(40, 120, 60));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

TEST_F(ThreadPrinterTest, PrintsEverythingThatWasSaved)
{
    const QString path = print(librariansThread(), {.withNotes = true, .media = largePicture});
    const QString text = textOf(path);
    for (const QString& words :
         {u"2 posts in this file were not for everyone"_s, u"For: followers of the author"_s,
          u"2 people will see this on 1 network."_s, u"Content warning: boasting"_s,
          u"EPUB – 3 votes (75 %)"_s, u"Paper is patient"_s, u"Picture: A reading room with green lamps"_s,
          u"not in this file"_s, u"deleted it later"_s, u"We keep nearly everything."_s,
          u"Ask her for the *slides*."_s, u"could not be had"_s, u"我们把对话保存在图书馆"_s, u"1/3"_s})
        EXPECT_TRUE(text.contains(words)) << words.toStdString() << "\n" << text.toStdString();
    const QString facts = answerOf(u"pdfinfo '%1'"_s.arg(path));
    EXPECT_TRUE(facts.contains(u"How do you keep conversations")) << facts.toStdString();
    EXPECT_TRUE(facts.contains(u"Creator:         Cohort")) << facts.toStdString();
    EXPECT_TRUE(facts.contains(u"A4")) << facts.toStdString();
    const QString links = answerOf(u"pdfinfo -url '%1'"_s.arg(path));
    EXPECT_TRUE(links.contains(u"https://work.test/paper")) << links.toStdString();
    EXPECT_TRUE(links.contains(u"https://work.test/@x/7")) << links.toStdString();
}

TEST_F(ThreadPrinterTest, KeepsPrivateNotesOffThePaper)
{
    EXPECT_FALSE(textOf(print(librariansThread(), {})).contains(u"slides"));
}

TEST_F(ThreadPrinterTest, NumbersFiveHundredPostsOnManyPages)
{
    const QString path = print(longThread(500), {});
    const int pages = pagesOf(path);
    EXPECT_GT(pages, 50);
    const QString text = textOf(path);
    EXPECT_TRUE(text.contains(u"%1 / %1"_s.arg(pages)));
    EXPECT_TRUE(text.contains(u"Post 500 ·"));
}

TEST_F(ThreadPrinterTest, PrintsAnEmptyConversationOnOnePage)
{
    const QString path = print(SavedThread{}, {});
    EXPECT_EQ(pagesOf(path), 1);
    EXPECT_TRUE(textOf(path).contains(u"There are no posts in it."));
}

TEST(ThreadPrinter, RefusesASelectionOfNothingAndABrokenPicture)
{
    const auto none = exportThreadAsPdf(librariansThread(), {.only = {SavedPostId{99}}});
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().kind, ErrorKind::NotFound);
    const auto broken = exportThreadAsPdf(librariansThread(), {.media = [](const SavedMedia&) {
                                              return QByteArray("\x89PNG\r\n\x1a\n broken");
                                          }});
    ASSERT_TRUE(broken);
    EXPECT_TRUE(broken->bytes.startsWith("%PDF-"));
    EXPECT_EQ(broken->suggestedName, u"How do you keep conversations for the reading room.pdf"_s);
}

TEST(ThreadPrinter, SaysWhenThePageCannotBeWritten)
{
    QPdfWriter writer(u"/nowhere/at/all.pdf"_s);
    const auto printed = printThread(librariansThread(), {}, writer);
    ASSERT_FALSE(printed);
    EXPECT_EQ(printed.error().kind, ErrorKind::Storage);
}

} // namespace
} // namespace cohort
