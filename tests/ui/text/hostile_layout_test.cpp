#include "ui/text/rich_layout.h"

#include "core/text/html_reader.h"
#include "tests/support/figures.h"
#include "tests/support/hostile_suites.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// Each of these kept a stock text widget busy for seconds or for ever; a hundred times what they take here.
constexpr qint64 hangMs = 20'000;
constexpr int narrow = 320; ///< px, a narrow column

/// Lays out a post, and its first lines, as the stream does.
void layOut(const QString& html, const char* name)
{
    QElapsedTimer clock;
    clock.start();
    const RichText rich = richTextFromHtml(html);
    const RichLayout whole(rich, {}, narrow, 0);
    const RichLayout shown(rich, {}, narrow, 12);
    EXPECT_LT(clock.elapsed(), hangMs) << name << ": " << html.left(200).toStdString();
    EXPECT_EQ(whole.height() > 0, !rich.text.isEmpty()) << name << ": " << html.left(200).toStdString();
    EXPECT_LE(shown.height(), whole.height()) << name << ": " << html.left(200).toStdString();
}

TEST(HostileLayout, OfWhatFreezesStockWidgetsEnds)
{
    const std::pair<const char*, QString> payloads[] = {
        {"nested tables", u"<table><tr><td>"_s.repeated(50) + u"x"_s},
        {"bold", u"<b>"_s.repeated(10'000) + u"x"_s},
        {"nested lists", u"<ul><li>"_s.repeated(5'000) + u"x"_s},
        {"one word", QString(300'000, u'a')},
        {"combining marks", u"e"_s + QString(100'000, QChar(0x0301))},
        {"many scripts", u"\u0627a\u05D0\u0E01\u4E2D"_s.repeated(12'000)},
        {"overrides", u"\u202Ea\u2066b"_s.repeated(20'000)},
        {"links", u"<a href='https://x.test/'>x</a> "_s.repeated(20'000)},
        {"lines", u"x<br>"_s.repeated(30'000)},
        {"joined emoji", u"\U0001F469\u200D"_s.repeated(20'000)},
    };
    for (const auto& [name, html] : payloads)
        layOut(html, name);
}

TEST(HostileLayout, OfEverySuiteEnds)
{
    const auto suites = hostileSuites();
    if (suites.empty())
        GTEST_SKIP() << "no shared folder with suites on this machine";
    for (const HostileSuite& suite : suites) {
        EXPECT_GE(suite.inputs.size(), suite.atLeast) << suite.name;
        for (const QString& input : suite.inputs)
            layOut(input, suite.name);
        printFigure(std::string("payloads laid out, ") + suite.name, std::to_string(suite.inputs.size()));
    }
}

} // namespace
} // namespace cohort
