#include "core/text/html_reader.h"
#include "tests/support/rich_text_rules.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// Each of these froze a stock text widget or a parser; the limit is far above what they take.
constexpr qint64 hangMs = 20'000;

struct Payload {
    const char* name;
    QString html;
};

QString numbered(const QString& pattern, int count)
{
    QString all;
    for (int i = 0; i < count; ++i)
        all += QString(pattern).replace(u"#"_s, QString::number(i));
    return all;
}

std::vector<Payload> hostilePayloads()
{
    return {
        {"nested tables", u"<table><tr><td>"_s.repeated(5000) + u"x"_s},
        {"nested bold", u"<b>"_s.repeated(50'000) + u"x"_s},
        {"nested lists", u"<ul><li>"_s.repeated(20'000) + u"x"_s},
        {"nested quotes", u"<blockquote>"_s.repeated(20'000) + u"x"_s},
        {"nested blocks", u"<div>"_s.repeated(100'000)},
        {"a million tags", u"<a>"_s.repeated(1'000'000)},
        {"open paragraphs", u"<p>x"_s.repeated(50'000)},
        {"many links", u"<a href='https://x.test/'>x</a>"_s.repeated(20'000)},
        {"copied formatting", numbered(u"<b id=#>"_s, 1500) + u"<p>x"_s.repeated(1500)},
        {"torn formatting", numbered(u"<b id=#><div>"_s, 900) + u"</b>"_s.repeated(1500)},
        {"torn links", numbered(u"<a href=#><p>"_s, 900) + u"</a></p>"_s.repeated(900)},
        {"a tag of attributes", u"<p "_s + numbered(u"a#=1 "_s, 60'000) + u">x"_s},
        {"the same attribute", u"<p "_s + u"a "_s.repeated(100'000) + u">x"_s},
        {"an endless name", u"<"_s + QString(200'000, u'a')},
        {"endless comments", u"<!--"_s.repeated(60'000)},
        {"closing only", u"</p></b></x>"_s.repeated(20'000)},
        {"selects in tables", u"<select><table><td>"_s.repeated(5000)},
        {"templates", u"<template><p>"_s.repeated(5000)},
        {"mathematics", u"<math><mi>"_s.repeated(5000)},
        {"entities", u"&amp;&lt;&#x1F600;"_s.repeated(20'000)},
        {"marks", u"e"_s + QString(200'000, QChar(0x0301))},
        {"one word", QString(300'000, u'a')},
        {"joined for ever", u"a\u200D"_s.repeated(100'000)},
        {"overrides", QString(200'000, QChar(0x202E)) + u"abc"_s},
        {"breaks", u"<br>"_s.repeated(60'000)},
        {"lines of code", u"<pre>"_s + QString(200'000, u'\n') + u"x</pre>"_s},
        {"half characters", QString(200'000, QChar(0xD800))},
    };
}

TEST(TextLimits, HostileMarkupEndsSoonAndInsideTheLimits)
{
    for (const Payload& payload : hostilePayloads()) {
        QElapsedTimer clock;
        clock.start();
        const RichText rich = richTextFromHtml(payload.html);
        EXPECT_LT(clock.elapsed(), hangMs) << payload.name;
        EXPECT_EQ(brokenRule(rich), QString()) << payload.name;
        EXPECT_LE(rich.spans.size(), TextLimits{}.maxElements) << payload.name;
    }
}

TEST(TextLimits, SaysThatThereWasMore)
{
    EXPECT_FALSE(richTextFromHtml(u"<p>short</p>"_s).cut);
    EXPECT_TRUE(richTextFromHtml(u"word "_s.repeated(60'000)).cut);
    EXPECT_TRUE(richTextFromHtml(u"<b>x</b>"_s.repeated(5000)).cut);
    EXPECT_TRUE(richTextFromHtml(u"<i>"_s.repeated(200) + u"x"_s).cut);
    EXPECT_TRUE(richTextFromHtml(u"x"_s.repeated(300'000)).cut);
}

TEST(TextLimits, KeepsTheWordsOfDeepMarkup)
{
    EXPECT_EQ(richTextFromHtml(u"<div><b>"_s.repeated(500) + u"word"_s).text, u"word"_s);
}

TEST(TextLimits, KeepsAsMuchAsItMayOfALongText)
{
    const RichText rich = richTextFromHtml(u"word "_s.repeated(40'000));
    EXPECT_GT(rich.text.size(), TextLimits{}.maxTextLength - 10);
    EXPECT_LE(rich.text.size(), TextLimits{}.maxTextLength);
}

} // namespace
} // namespace cohort
