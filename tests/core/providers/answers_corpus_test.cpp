// The small answers in tests/fuzz/corpus, whole and damaged, as answers to everything a network asks.
#include "tests/support/answered_network.h"
#include "tests/support/figures.h"
#include "tests/support/test_files.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <random>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

QList<QByteArray> corpusOf(const QString& network)
{
    const QDir folder(sourcePath("tests/fuzz/corpus/"_L1) + network);
    QList<QByteArray> all;
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all.append(file.readAll());
    }
    return all;
}

/// Cut short, or with a piece that is another, twice there or not there; the same in every run.
QByteArray damaged(const QByteArray& whole, std::mt19937& chance)
{
    const auto upTo = [&chance](qsizetype most) { return static_cast<qsizetype>(chance() % quint64(most)); };
    const qsizetype at = upTo(whole.size());
    const qsizetype length = 1 + upTo(std::min<qsizetype>(40, whole.size()));
    static const QByteArray pieces[] = {"null", "-1",    "\"\"",        "{}",  "[]",
                                        "true", "1e400", "\"\\u202e\"", "\xff"};
    switch (chance() % 4) {
    case 0:
        return whole.left(at);
    case 1:
        return QByteArray(whole).remove(at, length);
    case 2:
        return QByteArray(whole).insert(at, whole.mid(upTo(whole.size()), length));
    default:
        const qsizetype colon = whole.indexOf(':', at);
        const qsizetype end = whole.indexOf(',', colon);
        return colon < 0 || end < 0 ? whole.left(at)
                                    : QByteArray(whole).replace(colon + 1, end - colon - 1,
                                                                pieces[chance() % std::size(pieces)]);
    }
}

class AnswersCorpus : public testing::TestWithParam<const char*> {};

TEST_P(AnswersCorpus, IsReadAndKeepsTheRulesWholeAndDamaged)
{
    const QString network = QString::fromLatin1(GetParam());
    const auto corpus = corpusOf(network);
    ASSERT_GE(corpus.size(), 3);
    std::mt19937 chance(7);
    int posts = 0;
    int people = 0;
    constexpr int rounds = 150;
    for (const QByteArray& answer : corpus) {
        const MadeOfAnswer whole = madeOfAnswer(network, answer);
        EXPECT_EQ(whole.broken.toStdString(), "") << answer.left(200).toStdString();
        posts += whole.posts;
        people += whole.people;
        for (int round = 0; round < rounds; ++round) {
            const QByteArray bent = damaged(answer, chance);
            EXPECT_EQ(madeOfAnswer(network, bent).broken.toStdString(), "") << bent.toStdString();
        }
    }
    EXPECT_GT(posts, 3) << "the answers are read at all";
    EXPECT_GT(people, 3);
    printFigure(std::string("damaged answers read, ") + GetParam(), std::to_string(corpus.size() * rounds));
}

INSTANTIATE_TEST_SUITE_P(Networks, AnswersCorpus, testing::Values("fediverse", "bluesky", "wordpress"),
                         [](const auto& tried) { return std::string(tried.param); });

} // namespace
} // namespace cohort
