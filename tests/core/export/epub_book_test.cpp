#include "core/export/export_choices.h"

#include "tests/support/child_process.h"
#include "tests/support/saved_threads.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// What a command says, line by line, and how it ends.
struct Outcome {
    QStringList lines{};
    int code = -1;
};

Outcome run(const QString& command)
{
    ChildProcess child({u"sh"_s, u"-c"_s, command + u" 2>&1; echo \"ended: $?\""_s});
    Outcome outcome;
    constexpr int mostLines = 20'000;
    for (int i = 0; i < mostLines; ++i) {
        const QString line = QString::fromUtf8(child.readLine(std::chrono::minutes(4)));
        if (line.startsWith("ended: "_L1)) {
            outcome.code = line.mid(7).toInt();
            break;
        }
        outcome.lines << line;
    }
    return outcome;
}

class EpubBookTest : public testing::Test {
protected:
    QString write(const SavedThread& thread, ExportChoices choices)
    {
        choices.format = ExportFormat::Epub;
        choices.accessed = QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);
        const auto file = exportThread(thread, choices);
        EXPECT_TRUE(file);
        const QString path = m_folder.filePath(u"book.epub"_s);
        QFile out(path);
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(file->bytes);
        return path;
    }
    QString part(const QString& book, const QString& name)
    {
        return run(u"unzip -p '%1' '%2'"_s.arg(book, name)).lines.join(u'\n');
    }
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty())
            GTEST_SKIP() << "unzip is not installed";
    }
    void expectValid(const QString& book)
    {
        // A Java archive that the kernel runs only where it was told how.
        const QString checker = QStandardPaths::findExecutable(u"epubcheck"_s);
        if (checker.isEmpty())
            GTEST_SKIP() << "epubcheck is not installed";
        const Outcome outcome = run(u"java -jar '%1' --failonwarnings '%2'"_s.arg(checker, book));
        EXPECT_EQ(outcome.code, 0) << outcome.lines.join(u'\n').toStdString();
    }

    QTemporaryDir m_folder;
};

QByteArray picture(const SavedMedia&)
{
    return smallPicture();
}

TEST_F(EpubBookTest, BeginsWithItsTypeNotCompressed)
{
    const QString book = write(librariansThread(), {.media = picture});
    const Outcome names = run(u"unzip -Z1 '%1'"_s.arg(book));
    ASSERT_GE(names.lines.size(), 6);
    EXPECT_EQ(names.lines[0], u"mimetype"_s);
    EXPECT_EQ(names.lines[1], u"META-INF/container.xml"_s);
    EXPECT_TRUE(names.lines.contains(u"book/picture-1.png"_s));
    QFile file(book);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray start = file.read(58);
    EXPECT_EQ(start.mid(0, 4), QByteArray("PK\x03\x04"));
    EXPECT_EQ(start.mid(8, 2), QByteArray(2, '\0')) << "stored";
    EXPECT_EQ(start.mid(28, 2), QByteArray(2, '\0')) << "no extra field";
    EXPECT_EQ(start.mid(30), QByteArray("mimetypeapplication/epub+zip"));
    EXPECT_EQ(run(u"unzip -tq '%1'"_s.arg(book)).code, 0);
}

TEST_F(EpubBookTest, DescribesItself)
{
    const QString book = write(librariansThread(), {});
    const QString package = part(book, u"book/package.opf"_s);
    for (const QString& words :
         {u">How do you keep conversations for the reading room?</dc:title>"_s, u">Ana Silva</dc:creator>"_s,
          u">王小明</dc:contributor>"_s, u">en</dc:language>"_s, u">2026-11-20T09:01:00Z</dc:date>"_s,
          u">urn:uuid:"_s, u">2026-11-23T09:00:00Z</meta>"_s,
          u"<dc:description>2 posts in this file were not for everyone"_s})
        EXPECT_TRUE(package.contains(words)) << words.toStdString() << "\n" << package.toStdString();
}

TEST_F(EpubBookTest, HasAChapterForTheOpeningAndOneForEveryAnswerToIt)
{
    const QString book = write(librariansThread(), {});
    const QString contents = part(book, u"book/nav.xhtml"_s);
    EXPECT_EQ(contents.count(u"<li>"_s), 4);
    EXPECT_TRUE(contents.contains(u"Ben Okafor: Only for those who follow me: badly."_s));
    EXPECT_TRUE(contents.contains(u"Institute for Records: boasting"_s))
        << "the warning, not the words behind it";
    const QString second = part(book, u"book/chapter-2.xhtml"_s);
    EXPECT_TRUE(second.contains(u"We print them, Ben."_s));
    EXPECT_TRUE(second.contains(u"chapter-1.xhtml#post-1"_s));
    EXPECT_TRUE(part(book, u"book/chapter-1.xhtml"_s).contains(u"not for everyone"_s));
}

TEST_F(EpubBookTest, IsValid)
{
    expectValid(write(librariansThread(), {.withNotes = true, .media = picture}));
}

TEST_F(EpubBookTest, IsValidWhenItIsEmptyOrBroken)
{
    expectValid(write(SavedThread{}, {}));
    SavedThread thread = librariansThread();
    const QString evil =
        u"</p><script>x</script>&nbsp;<![CDATA[ ]]> \u202E\uFFFF"_s + QChar(0xD800) + QChar(1) + QChar(0);
    for (SavedPost& post : thread.posts) {
        post.post.text = RichText::plain(evil);
        post.post.author.name = evil;
        post.post.language = u"xx-<>"_s;
        post.post.created = {};
        post.post.url = QUrl(u"https://work.test/%zz <>\"{}|^`"_s);
        post.note = evil;
    }
    thread.row.title = evil;
    thread.row.tags = {evil};
    thread.row.network = evil;
    thread.row.saved = {};
    expectValid(write(thread, {.withNotes = true, .media = [](const SavedMedia&) {
                                   return QByteArray("RIFF....WEBP broken");
                               }}));
}

TEST_F(EpubBookTest, IsValidWithFiveHundredPosts)
{
    expectValid(write(longThread(500), {.media = picture}));
}

} // namespace
} // namespace cohort
