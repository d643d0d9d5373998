#include "core/export/export_choices.h"

#include "tests/support/saved_threads.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

QByteArray exported(const SavedThread& thread, ExportChoices choices)
{
    const auto file = exportThread(thread, choices);
    EXPECT_TRUE(file);
    return file->bytes;
}

/// Reads RFC 4180 as a strict program does.
std::vector<QStringList> rowsOf(const QByteArray& csv)
{
    std::vector<QStringList> rows{{}};
    const QString text = QString::fromUtf8(csv);
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (i + 1 < text.size() && text[i + 1] == u'"')
                cell += text[i++];
            else
                quoted = false;
        } else if (c == u'"') {
            EXPECT_TRUE(cell.isEmpty()) << "a quotation mark inside a bare cell";
            quoted = true;
        } else if (c == u',') {
            rows.back() << std::exchange(cell, {});
        } else if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') {
            rows.back() << std::exchange(cell, {});
            rows.emplace_back();
            ++i;
        } else {
            EXPECT_NE(c, u'\n') << "a bare line end";
            cell += c;
        }
    }
    EXPECT_FALSE(quoted);
    rows.pop_back();
    return rows;
}

TEST(TableText, HasALineForEveryPostAndItsAudienceInIt)
{
    const QByteArray csv = exported(librariansThread(), {.format = ExportFormat::Csv});
    EXPECT_FALSE(csv.startsWith("\xEF\xBB\xBF"));
    const auto rows = rowsOf(csv);
    ASSERT_EQ(rows.size(), 8U);
    for (const QStringList& row : rows)
        EXPECT_EQ(row.size(), rows[0].size());
    const auto cell = [&rows](std::size_t row, const QString& column) {
        return rows[row].value(rows[0].indexOf(column));
    };
    EXPECT_EQ(rows[0][0], u"warning"_s);
    EXPECT_EQ(cell(1, u"warning"_s), QString());
    EXPECT_EQ(cell(2, u"warning"_s), u"For: followers of the author"_s);
    EXPECT_EQ(cell(2, u"visibility"_s), u"followers"_s);
    EXPECT_EQ(cell(2, u"fate"_s), u"deleted"_s);
    EXPECT_EQ(cell(3, u"reply_to"_s), u"2"_s);
    EXPECT_EQ(cell(4, u"poll"_s), u"EPUB: 3\nPDF: 1"_s);
    EXPECT_EQ(cell(5, u"later_text"_s), u"We keep nearly everything."_s);
    EXPECT_EQ(cell(6, u"text"_s), u"نحفظها في المكتبة، مع تاريخ النشر."_s);
    EXPECT_EQ(cell(1, u"created"_s), u"2026-11-20T09:01:00Z"_s);
    EXPECT_FALSE(rows[0].contains(u"note"_s));
    EXPECT_TRUE(
        rowsOf(exported(librariansThread(), {.format = ExportFormat::Csv, .withNotes = true}))[0].contains(
            u"note"_s));
}

TEST(TableText, CellsCannotBecomeFormulas)
{
    SavedThread thread;
    for (const QString& start :
         {u"=cmd|' /C calc'!A0"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u"＝1"_s, u"a,\"b\"\r\nc"_s})
        thread.posts.push_back(
            savedPost(static_cast<int>(thread.posts.size()) + 1, start, u"@a@b.test"_s, start));
    const auto rows = rowsOf(exported(thread, {.format = ExportFormat::Csv}));
    const auto column = rows.at(0).indexOf(u"text"_s);
    EXPECT_EQ(rows.at(1)[column], u"'=cmd|' /C calc'!A0"_s);
    EXPECT_EQ(rows.at(5)[column], u"'\t=1"_s);
    for (std::size_t row = 1; row < rows.size(); ++row)
        for (const QString& cell : rows[row])
            EXPECT_FALSE(!cell.isEmpty() && QStringView(u"=+-@\t\r＝").contains(cell[0]))
                << cell.toStdString();
    EXPECT_EQ(rows.at(7)[column], u"a,\"b\"\uFFFD\nc"_s);
    EXPECT_EQ(rows.at(1)[rows[0].indexOf(u"handle"_s)], u"'@a@b.test"_s);
}

TEST(RecordJson, StartsWithTheWarningAndHasAVersion)
{
    const QByteArray json = exported(librariansThread(), {.format = ExportFormat::Json});
    EXPECT_TRUE(json.startsWith("{\n  \"warning\": \"2 posts in this file")) << json.left(80).toStdString();
    const QJsonObject all = QJsonDocument::fromJson(json).object();
    EXPECT_EQ(all[u"format"_s], u"cohort-thread"_s);
    EXPECT_EQ(all[u"version"_s], 1);
    EXPECT_EQ(all[u"thread"_s][u"missing"_s], 2);
    EXPECT_EQ(all[u"thread"_s][u"network"_s], u"Mastodon"_s);
}

TEST(RecordJson, HoldsEverythingThatWasSaved)
{
    const QJsonDocument json = QJsonDocument::fromJson(
        exported(librariansThread(), {.format = ExportFormat::Json,
                                      .withNotes = true,
                                      .accessed = QDateTime(QDate(2026, 11, 23), {}, Qt::UTC)}));
    ASSERT_TRUE(json.isObject());
    const QJsonArray posts = json[u"posts"_s].toArray();
    ASSERT_EQ(posts.size(), 7);
    const QJsonValue first = posts[0];
    EXPECT_EQ(first[u"author"_s][u"handle"_s], u"@ana@work.test"_s);
    EXPECT_EQ(first[u"content"_s][u"spans"_s][0][u"kind"_s], u"link"_s);
    EXPECT_EQ(first[u"card"_s][u"title"_s], u"Paper is patient"_s);
    EXPECT_EQ(first[u"media"_s][0][u"description"_s], u"A reading room with green lamps"_s);
    EXPECT_EQ(first[u"media"_s][0][u"kept"_s][u"type"_s], u"image/png"_s);
    EXPECT_TRUE(first[u"media"_s][1][u"kept"_s].isNull());
    EXPECT_EQ(first[u"highlights"_s][0][u"text"_s], u"keep conversations"_s);
    EXPECT_EQ(first[u"note"_s], u"Ask her for the *slides*.\n- before May"_s);
    EXPECT_EQ(posts[1][u"limited"_s], true);
    EXPECT_EQ(posts[1][u"fate"_s][u"what"_s], u"deleted"_s);
    EXPECT_EQ(posts[2][u"reply_to"_s], 2);
    EXPECT_TRUE(posts[2][u"audience"_s].toString().contains(u"2 people will see this"));
    EXPECT_EQ(posts[3][u"poll"_s][u"options"_s][0][u"votes"_s], 3);
    EXPECT_EQ(posts[3][u"poll"_s][u"options"_s][0][u"mine"_s], true);
    EXPECT_EQ(posts[4][u"fate"_s][u"later"_s][u"text"_s], u"We keep nearly everything."_s);
    EXPECT_EQ(json[u"made"_s], u"2026-11-23T00:00:00Z"_s);
}

TEST(RecordJson, KeepsWhatIsMineToMyself)
{
    const QByteArray json = exported(librariansThread(), {.format = ExportFormat::Json});
    for (const char* mine : {"slides", "\"note\"", "\"highlights\"", "\"mine\"", "\"through\"", "archives"})
        EXPECT_FALSE(json.contains(mine)) << mine;
}

TEST(Export, NeverHoldsTheKeyInTheAddressOfAFeed)
{
    // An entry without a page: its name is all there is, and the feed's address is in it.
    const QString feed = u"https://blog.example/feed?key=fowl-7"_s;
    SavedThread thread;
    thread.posts = {savedPost(1, {}, {}, u"For members"_s), savedPost(2, {}, {}, u"So it is"_s)};
    for (SavedPost& saved : thread.posts) {
        saved.post.author.uri = feed;
        saved.post.url = {};
        saved.post.ref.uri = feed + u"#e"_s + QString::number(raw(saved.id));
        saved.post.mentions = {saved.post.author};
    }
    thread.posts[1].post.parent.uri = thread.posts[0].post.ref.uri;
    thread.row.opening = thread.posts[0].post.ref;
    for (const ExportFormat format : exportFormats()) {
        if (format == ExportFormat::Pdf || format == ExportFormat::Epub)
            continue; // compressed; made of the same words as HTML
        SCOPED_TRACE(nameOf(format).toStdString());
        const QByteArray file = exported(thread, {.format = format});
        EXPECT_TRUE(file.contains("For members") || file.contains("blog.example"));
        EXPECT_FALSE(file.contains("fowl-7"));
    }
}

TEST(RecordJson, SurvivesBrokenText)
{
    SavedThread thread;
    const QString name = QChar(0xD800) + u"\"\\"_s;
    const QString words = QChar(0) + (QChar(0xDC00) + u"\u202E</script>"_s);
    thread.posts = {savedPost(1, name, u"@a"_s, words)};
    const QJsonDocument json = QJsonDocument::fromJson(exported(thread, {.format = ExportFormat::Json}));
    EXPECT_EQ(json[u"posts"_s][0][u"author"_s][u"name"_s], u"\uFFFD\"\\"_s);
    EXPECT_EQ(json[u"posts"_s][0][u"content"_s][u"text"_s], u"\uFFFD\uFFFD\uFFFD</script>"_s);
}

} // namespace
} // namespace cohort
