#include "core/wording/receipt_sentences.h"

#include "core/wording/language.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView allViewRules[]{
    viewrule::anyone,         viewrule::link,        viewrule::named,        viewrule::receipt,
    viewrule::follows,        viewrule::sameServer,  viewrule::openAccount,  viewrule::visibilityUnknown,
    viewrule::followsUnknown, viewrule::lockUnknown, viewrule::group,        viewrule::answered,
    viewrule::circleUnknown,  viewrule::edited,      viewrule::serverShows,  viewrule::addressShows,
    viewrule::accountGone,    viewrule::onlyMe,      viewrule::notFollowing, viewrule::otherServer,
    viewrule::notNamed,
};

class ReceiptWords : public testing::TestWithParam<QLocale::Language> {
private:
    wording::Language m_language{QLocale(GetParam())};
};

TEST_P(ReceiptWords, TellEveryReasonOfAViewAndEachInItsOwnWords)
{
    QSet<QString> texts;
    for (const QLatin1StringView rule : allViewRules) {
        const QString text = wording::sentence(ReadingVerdict{CanRead::Yes, rule});
        EXPECT_FALSE(text.isEmpty()) << rule.data();
        texts.insert(text);
    }
    EXPECT_EQ(texts.size(), std::ssize(allViewRules));
    for (const CanRead can : {CanRead::Yes, CanRead::AfterFollowing, CanRead::Unknown, CanRead::No})
        EXPECT_FALSE(wording::name(can).isEmpty());
}

TEST_P(ReceiptWords, FillInEverythingThatDrifted)
{
    ReceiptDrift drift{.arrived = {{}, {}},
                       .left = {{}},
                       .followersUnknown = true,
                       .moreFollowers = 9,
                       .joined = {{.name = u"Ana"_s}},
                       .removed = {{.name = u"Ben"_s}},
                       .membersUnknown = true,
                       .visibility = Visibility::Anyone,
                       .serverThen = u"snac 2.75"_s,
                       .limitsChanged = true};
    for (const auto lock : {ReceiptDrift::Lock::Same, ReceiptDrift::Lock::Opened, ReceiptDrift::Lock::Closed,
                            ReceiptDrift::Lock::Unknown}) {
        drift.lock = lock;
        const QStringList all = wording::sentences(drift);
        EXPECT_EQ(all.size(), lock == ReceiptDrift::Lock::Same ? 10 : 11);
        for (const QString& sentence : all)
            EXPECT_FALSE(sentence.contains(u'%')) << sentence.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(In, ReceiptWords,
                         testing::Values(QLocale::English, QLocale::German, QLocale::Arabic, QLocale::French,
                                         QLocale::Spanish));

TEST(ReceiptWordsInEnglish, SayHowManyFollowSinceThen)
{
    const wording::Language english{QLocale(QLocale::English)};
    EXPECT_EQ(wording::sentences({.arrived = std::vector<Reader>(9)}),
              QStringList{u"9 people follow you now who did not then: they can read it."_s});
    EXPECT_EQ(wording::sentences({.arrived = {Reader{}}}),
              QStringList{u"1 person follows you now who did not then: they can read it."_s});
}

TEST(ReceiptWordsInEnglish, NeverSayThatNothingChangedWithoutSayingWhatIsNotKnown)
{
    const wording::Language english{QLocale(QLocale::English)};
    const QStringList all = wording::sentences({.followersUnknown = true});
    ASSERT_EQ(all.size(), 2);
    EXPECT_TRUE(all[1].contains(u"Not all of your followers are known"_s));
}

} // namespace
} // namespace cohort
