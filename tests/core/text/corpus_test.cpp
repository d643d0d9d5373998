#include "core/text/html_reader.h"
#include "core/text/link_policy.h"
#include "core/text/search_query.h"
#include "core/text/search_text.h"
#include "tests/support/rich_text_rules.h"
#include "tests/support/test_files.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <gtest/gtest.h>

// Other projects' hostile and odd inputs, from the shared folder beside the sources (or COHORT_SHARED).

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

QString suites()
{
    return sharedPath("suites"_L1);
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesBelow(const QString& folder, const QStringList& patterns)
{
    QStringList files;
    QDirIterator all(suites() + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files << all.next();
    files.sort();
    return files;
}

/// All strings anywhere in a JSON value.
void collect(const QJsonValue& value, QStringList& strings)
{
    if (value.isString())
        strings << value.toString();
    for (const QJsonValue& one : value.toArray())
        collect(one, strings);
    const QJsonObject object = value.toObject();
    for (const QString& key : object.keys())
        collect(object[key], strings);
}

QStringList stringsOfJson(const QString& path)
{
    const QJsonDocument document = QJsonDocument::fromJson(contentOf(path));
    QStringList strings;
    if (document.isArray())
        collect(document.array(), strings);
    else
        collect(document.object(), strings);
    return strings;
}

QStringList html5libTreeInputs()
{
    QStringList inputs;
    for (const QString& path : filesBelow(u"/html5lib-tests/tree-construction"_s, {u"*.dat"_s}))
        for (const QString& block : QString::fromUtf8(contentOf(path)).split(u"#data\n"_s))
            inputs << block.section(u"\n#errors"_s, 0, 0);
    return inputs;
}

/// Puts every input through the reader and reports the first that breaks a rule.
void expectRulesHold(const QStringList& inputs, int atLeast)
{
    if (!QFile::exists(suites()))
        GTEST_SKIP() << "no shared folder with suites on this machine";
    EXPECT_GE(inputs.size(), atLeast) << "the suite is not what it was";
    int broken = 0;
    for (const QString& input : inputs) {
        const QString html = brokenRule(richTextFromHtml(input));
        const QString plain = brokenRule(RichText::plain(cleanText(input, 64 * 1024)));
        const QString name = cleanLine(input, 200);
        const QString line = brokenRule(RichText::plain(name));
        if (html.isEmpty() && plain.isEmpty() && line.isEmpty() && !name.contains(u'\n'))
            continue;
        ADD_FAILURE() << qPrintable(html) << " / " << qPrintable(plain) << " / " << qPrintable(line)
                      << " for " << qPrintable(input.left(300));
        if (++broken > 5)
            return;
    }
    testing::Test::RecordProperty("inputs", static_cast<int>(inputs.size()));
}

TEST(TextCorpora, TheTreesOfHtml5lib)
{
    expectRulesHold(html5libTreeInputs(), 1000);
}

TEST(TextCorpora, TheTokensOfHtml5lib)
{
    QStringList inputs;
    for (const QString& path : filesBelow(u"/html5lib-tests/tokenizer"_s, {u"*.test"_s}))
        inputs << stringsOfJson(path);
    expectRulesHold(inputs, 1000);
}

TEST(TextCorpora, ThePayloadsOfDomPurify)
{
    expectRulesHold(stringsOfJson(suites() + u"/dompurify/expect.json"_s), 100);
}

TEST(TextCorpora, TheNaughtyStrings)
{
    expectRulesHold(stringsOfJson(suites() + u"/naughty-strings/blns.json"_s), 400);
}

TEST(TextCorpora, TheFeedsOfFeedparserAsIfTheyWerePosts)
{
    QStringList inputs;
    for (const QString& path : filesBelow(u"/feedparser"_s, {u"*.xml"_s})) {
        const QString feed = QString::fromUtf8(contentOf(path));
        inputs << feed;
        // The markup that matters is escaped inside the feed.
        static const QRegularExpression content(u"<(content|description|title|summary)[^>]*>(.*?)</\\1>"_s,
                                                QRegularExpression::DotMatchesEverythingOption);
        for (auto found = content.globalMatch(feed); found.hasNext();) {
            QString inner = found.next().captured(2);
            inputs << inner.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&amp;"_s, u"&"_s);
        }
    }
    expectRulesHold(inputs, 3000);
}

TEST(TextCorpora, TheNetworksPostsOfGranary)
{
    QStringList inputs;
    for (const QString& path : filesBelow(u"/granary-testdata"_s, {u"*.json"_s}))
        inputs << stringsOfJson(path);
    for (const QString& path : filesBelow(u"/granary-testdata"_s, {u"*.html"_s}))
        inputs << QString::fromUtf8(contentOf(path));
    expectRulesHold(inputs, 1000);
}

TEST(TextCorpora, TheAddressesOfTheUrlTests)
{
    if (!QFile::exists(suites()))
        GTEST_SKIP() << "no shared folder with suites on this machine";
    int accepted = 0;
    int tried = 0;
    QStringList inputs;
    for (const QString& path : filesBelow(u"/wpt-url-idna"_s, {u"*.json"_s}))
        inputs << stringsOfJson(path);
    for (const QString& path : filesBelow(u"/linkify-it"_s, {u"*.txt"_s}))
        inputs << QString::fromUtf8(contentOf(path)).split(u'\n');
    for (const QString& input : inputs)
        for (const QString& prefix : {u""_s, u"https://"_s, u"mailto:a@"_s}) {
            const QString address = prefix + input;
            ++tried;
            const auto link = checkedLink(address);
            if (!link)
                continue;
            ++accepted;
            const RichText rich{.text = u"x"_s,
                                .spans = {Span{.start = 0,
                                               .length = 1,
                                               .kind = SpanKind::Link,
                                               .target = link->url.toString(QUrl::FullyEncoded)}}};
            EXPECT_EQ(brokenRule(rich), QString()) << qPrintable(address);
            EXPECT_FALSE(link->shownHost.isEmpty());
            // What was checked once passes again and names the same host.
            const auto again = checkedLink(link->url.toString(QUrl::FullyEncoded));
            EXPECT_TRUE(again && again->url.host() == link->url.host()) << qPrintable(address);
        }
    EXPECT_GT(accepted, 1000);
    EXPECT_GT(tried, 10'000);
}

TEST(TextCorpora, NothingThatPeopleTypeBreaksASearch)
{
    for (const QString& typed : stringsOfJson(suites() + u"/naughty-strings/blns.json"_s)) {
        const QString expression = searchExpression(readSearch(typed, QDate(2026, 3, 2)), {}).wanted;
        EXPECT_EQ(expression.count(u'"') % 2, 0) << qPrintable(typed);
        EXPECT_EQ(searchText(searchText(typed)), searchText(typed)) << qPrintable(typed);
    }
}

} // namespace
} // namespace cohort
