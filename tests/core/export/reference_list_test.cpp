#include "core/export/reference_list.h"

#include "core/export/author_name.h"

#include "tests/support/saved_threads.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

QByteArray exported(const SavedThread& thread, ExportFormat format, std::vector<SavedPostId> only = {})
{
    const auto file = exportThread(
        thread,
        {.format = format, .only = std::move(only), .accessed = QDateTime(QDate(2026, 11, 23), {}, Qt::UTC)});
    EXPECT_TRUE(file);
    return file->bytes;
}

AuthorName nameOf(const QString& name)
{
    return authorName({.handle = u"@x@y.test"_s, .name = name});
}

SavedThread hostileThread()
{
    SavedThread thread;
    thread.row.network = u"Net_work & {Co}\r\nER  - "_s;
    thread.posts = {savedPost(1, u"Ana, {and} Bob\r\nER  - \r\nTY  - BOOK"_s, u"@a@b.test"_s,
                              u"\\input{/etc/passwd} $x$ 100% #1 _a_ ~ ^ } @book{x,\n title={y}}"_s)};
    return thread;
}

TEST(AuthorName, TellsPeopleFromOrganisations)
{
    EXPECT_EQ(familyFirst(nameOf(u"Ana Silva"_s)), u"Silva, Ana"_s);
    EXPECT_EQ(familyFirst(nameOf(u"Zoë Anne-Marie Müller 🦊 :verified:"_s)), u"Müller, Zoë Anne-Marie"_s);
    EXPECT_EQ(withInitials(nameOf(u"Zoë Anne-Marie Müller"_s)), u"Müller, Z. A.-M."_s);
    EXPECT_EQ(familyFirst(nameOf(u"Vincent van der Berg"_s)), u"van der Berg, Vincent"_s);
    EXPECT_EQ(familyFirst(nameOf(u"J. K. Brown"_s)), u"Brown, J. K."_s);
    for (const QString& whole :
         {u"APA Databases"_s, u"CDC"_s, u"Prevention Institute"_s, u"NASA Webb Telescope"_s, u"ana"_s,
          u"Ana"_s, u"ana silva"_s, u"王小明"_s, u"ليلى حداد"_s, u"Badlands National Park"_s,
          u"Ana (she/her) Silva"_s, u"R2 D2"_s, u"World Health Organization"_s})
        EXPECT_EQ(familyFirst(nameOf(whole)), whole);
    EXPECT_EQ(authorName({.handle = u"@robot@y.test"_s, .name = u"Ana Silva"_s, .bot = true}).family,
              QString());
    const AuthorName bare = authorName({.handle = u"@x@y.test"_s, .name = u"🦊"_s});
    EXPECT_EQ(bare.literal, u"@x@y.test"_s);
    EXPECT_EQ(bare.handle, QString());
}

TEST(ReferenceList, IsCslJsonForTheConversationAndEveryPost)
{
    const QJsonArray all =
        QJsonDocument::fromJson(exported(librariansThread(), ExportFormat::CslJson)).array();
    ASSERT_EQ(all.size(), 8);
    EXPECT_EQ(all[0][u"genre"_s], u"Social media thread"_s);
    EXPECT_EQ(all[0][u"author"_s].toArray().size(), 7);
    const QJsonValue first = all[1];
    EXPECT_EQ(first[u"type"_s], u"post"_s);
    EXPECT_EQ(first[u"author"_s][0][u"family"_s], u"Silva"_s);
    EXPECT_EQ(first[u"author"_s][0][u"given"_s], u"Ana"_s);
    EXPECT_EQ(first[u"container-title"_s], u"Mastodon"_s);
    EXPECT_EQ(first[u"URL"_s], u"https://work.test/@x/1"_s);
    EXPECT_EQ(QJsonDocument(first[u"issued"_s].toObject()).toJson(QJsonDocument::Compact),
              "{\"date-parts\":[[2026,11,20]]}");
    EXPECT_EQ(QJsonDocument(first[u"accessed"_s].toObject()).toJson(QJsonDocument::Compact),
              "{\"date-parts\":[[2026,11,23]]}");
    EXPECT_TRUE(first[u"note"_s].toString().startsWith(
        u"Copy saved on 2026-11-22 11:36 UTC with Cohort. For: anyone"));
    EXPECT_EQ(all[5][u"author"_s][0][u"literal"_s], u"Institute for Records"_s);
    EXPECT_TRUE(all[2][u"note"_s].toString().contains(u"followers of the author. It was not for everyone"));
    QSet<QString> keys;
    for (const QJsonValue& one : all)
        keys.insert(one[u"id"_s].toString());
    EXPECT_EQ(keys.size(), 8);
}

TEST(ReferenceList, OfASelectionHasOnlyItsPosts)
{
    const QJsonArray all =
        QJsonDocument::fromJson(exported(librariansThread(), ExportFormat::CslJson, {SavedPostId{3}}))
            .array();
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all[0][u"author"_s][0][u"family"_s], u"Müller"_s);
}

TEST(ReferenceList, IsBibTexThatLatexCanRead)
{
    const QString text =
        QString::fromUtf8(exported(librariansThread(), ExportFormat::BibTex, {SavedPostId{3}}));
    EXPECT_EQ(text, uR"(@misc{muller2026,
  author = {{Müller}, Zoë},
  title = {{What do you use?}},
  howpublished = {Mastodon},
  year = {2026},
  month = {11},
  day = {20},
  date = {2026-11-20},
  url = {https://work.test/@x/3},
  urldate = {2026-11-23},
  language = {en},
  type = {Social media post},
  note = {Copy saved on 2026-11-22 11:36 UTC with Cohort. For: anyone.},
  abstract = {What do you use?},
}

)"_s);
    const QString whole = QString::fromUtf8(exported(librariansThread(), ExportFormat::BibTex));
    EXPECT_TRUE(whole.startsWith(u"% 2 posts in this file were not for everyone"));
    EXPECT_EQ(whole.count(u"@misc{"), 8);
}

TEST(ReferenceList, BibTexCannotBeBrokenByAPost)
{
    const QString text = QString::fromUtf8(exported(hostileThread(), ExportFormat::BibTex, {SavedPostId{1}}));
    int depth = 0;
    int entries = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        entries += depth == 0 && text[i] == u'@' ? 1 : 0;
        depth += text[i] == u'{' ? 1 : text[i] == u'}' ? -1 : 0;
        ASSERT_GE(depth, 0);
    }
    EXPECT_EQ(depth, 0);
    EXPECT_EQ(entries, 1);
    EXPECT_TRUE(text.contains(
        u"\\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{} \\$x\\$ 100\\% \\#1 \\_a\\_ "
        "\\textasciitilde{} \\textasciicircum{} \\textbraceright{}"_s))
        << text.toStdString();
}

TEST(ReferenceList, IsRisWithOneFieldALine)
{
    const QStringList lines =
        QString::fromUtf8(exported(librariansThread(), ExportFormat::Ris, {SavedPostId{1}})).split(u"\r\n"_s);
    EXPECT_EQ(lines[0], u"TY  - ELEC"_s);
    for (const QString& line :
         {u"AU  - Silva, Ana"_s, u"T2  - Mastodon"_s, u"PY  - 2026"_s, u"DA  - 2026/11/20/"_s,
          u"Y2  - 2026/11/23/"_s, u"UR  - https://work.test/@x/1"_s, u"N1  - For: anyone"_s,
          u"M3  - Social media post"_s, u"ER  - "_s})
        EXPECT_TRUE(lines.contains(line)) << line.toStdString();
    const QStringList hostile =
        QString::fromUtf8(exported(hostileThread(), ExportFormat::Ris, {SavedPostId{1}})).split(u"\r\n"_s);
    EXPECT_EQ(hostile.filter(QRegularExpression(u"^ER  - "_s)).size(), 1);
    EXPECT_EQ(hostile.filter(QRegularExpression(u"^TY  - "_s)).size(), 1);
    EXPECT_TRUE(hostile.contains(u"AU  - Ana {and} Bob ER - TY - BOOK"_s));
}

} // namespace
} // namespace cohort
