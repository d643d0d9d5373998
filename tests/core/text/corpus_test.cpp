#include "core/text/html_reader.h"
#include "core/text/link_policy.h"
#include "core/text/search_query.h"
#include "core/text/search_text.h"
#include "tests/support/figures.h"
#include "tests/support/hostile_suites.h"
#include "tests/support/rich_text_rules.h"

#include <QFile>

#include <gtest/gtest.h>

// Other projects' hostile and odd inputs, from the shared folder beside the sources (or COHORT_SHARED).

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// Puts every input through the reader and reports the first that breaks a rule.
void expectRulesHold(const QStringList& inputs, int atLeast)
{
    if (!QFile::exists(suitesFolder()))
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

TEST(TextCorpora, EverySuiteKeepsTheRules)
{
    const auto suites = hostileSuites();
    if (suites.empty())
        GTEST_SKIP() << "no shared folder with suites on this machine";
    for (const HostileSuite& suite : suites) {
        expectRulesHold(suite.inputs, suite.atLeast);
        printFigure(std::string("payloads at the door, ") + suite.name, std::to_string(suite.inputs.size()));
    }
}

TEST(TextCorpora, TheNetworksPostsOfGranary)
{
    QStringList inputs;
    for (const QString& path : suiteFiles(u"/granary-testdata"_s, {u"*.json"_s}))
        inputs << stringsOfJson(path);
    for (const QString& path : suiteFiles(u"/granary-testdata"_s, {u"*.html"_s}))
        inputs << QString::fromUtf8(contentOf(path));
    expectRulesHold(inputs, 1000);
    if (!IsSkipped())
        printFigure("payloads at the door, granary", std::to_string(inputs.size()));
}

TEST(TextCorpora, TheAddressesOfTheUrlTests)
{
    if (!QFile::exists(suitesFolder()))
        GTEST_SKIP() << "no shared folder with suites on this machine";
    int accepted = 0;
    int tried = 0;
    QStringList inputs;
    for (const QString& path : suiteFiles(u"/wpt-url-idna"_s, {u"*.json"_s}))
        inputs << stringsOfJson(path);
    for (const QString& path : suiteFiles(u"/linkify-it"_s, {u"*.txt"_s}))
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
    printFigure("addresses tried", std::to_string(tried) + ", " + std::to_string(accepted) + " taken");
}

TEST(TextCorpora, NothingThatPeopleTypeBreaksASearch)
{
    if (!QFile::exists(suitesFolder()))
        GTEST_SKIP() << "no shared folder with suites on this machine";
    for (const QString& typed : stringsOfJson(suitesFolder() + u"/naughty-strings/blns.json"_s)) {
        const QString expression = searchExpression(readSearch(typed, QDate(2026, 3, 2)), {}).wanted;
        EXPECT_EQ(expression.count(u'"') % 2, 0) << qPrintable(typed);
        EXPECT_EQ(searchText(searchText(typed)), searchText(typed)) << qPrintable(typed);
    }
}

} // namespace
} // namespace cohort
