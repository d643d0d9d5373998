// Each network as the program brings it, through the real door, over connections as bad as
// tests/servers/bad_link.py makes them. What servers themselves do wrong is in hostile_networks_test.cpp.
#include "tests/support/bad_link.h"
#include "tests/support/figures.h"
#include "tests/support/hostile_door.h"
#include "tests/support/networks_on_trial.h"

#include <QMap>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Longer than the slowest good answer of these tests by far, and short where nothing comes.
constexpr auto patience = 20'000ms;
constexpr auto shortPatience = 400ms;
/// What an endless answer over a bad link may take; one answer has its limit far below.
constexpr qint64 mostGrowthKiB = 500'000;

struct Toxic {
    const char* name = "";
    const char* habits = "";
    bool brings = false; ///< slow or odd, but everything arrives
    bool silent = false; ///< nothing ever comes back
    bool reaches = true; ///< requests come to the server
};

constexpr Toxic toxics[] = {
    {.name = "latency and jitter", .habits = R"({"latency": 40, "jitter": 40})", .brings = true},
    {.name = "slow", .habits = R"({"rate": 4000})", .brings = true},
    {.name = "crumbs", .habits = R"({"slice": 1})", .brings = true},
    {.name = "slow crumbs", .habits = R"({"slice": 7, "latency": 1})", .brings = true},
    {.name = "ends before the answer", .habits = R"({"cut_after": 0})"},
    {.name = "is reset before the answer", .habits = R"({"cut_after": 0, "reset": true})"},
    {.name = "ends within the answer", .habits = R"({"cut_after": 60})"},
    {.name = "is reset within the answer", .habits = R"({"cut_after": 60, "reset": true})"},
    {.name = "black hole", .habits = R"({"blackhole": true})", .silent = true},
    {.name = "refuses", .habits = R"({"refuse": true})", .reaches = false},
    {.name = "down", .habits = R"({"down": true})", .reaches = false},
};

class BadLinks : public HostileDoor, public testing::WithParamInterface<OnTrial> {
protected:
    void SetUp() override
    {
        HostileDoor::SetUp();
        if (IsSkipped())
            return;
        m_link = std::make_unique<BadLink>(server().port(u"http"_s));
        ASSERT_EQ(m_link->problem(), QString());
        server().answerEverywhereAs({});
    }

    [[nodiscard]] NetworkOnTrial network() const { return GetParam().network(m_link->home()); }

    /// Every question over the link as it is, through a door that has kept nothing of what was before.
    [[nodiscard]] std::vector<AnswerOrError> answers(std::chrono::milliseconds limit)
    {
        CurlTransport real(trusting(), m_clock);
        ImpatientDoor door(real, limit);
        return askEverything(network(), door, m_clock);
    }
    [[nodiscard]] static QStringList outcomes(const std::vector<AnswerOrError>& answers)
    {
        QStringList all;
        for (const AnswerOrError& answer : answers)
            all.append(QLatin1String(answer.question) + u": "_s +
                       (answer.error ? kindName(*answer.error) : u"whole"_s));
        return all;
    }

    /// A question that got no answer says so in a sentence and leaves it open whether a post arrived.
    static void expectSaid(const Toxic& toxic, const AnswerOrError& answer)
    {
        const std::string where = std::string(toxic.name) + ", " + answer.question;
        ASSERT_TRUE(answer.error) << where;
        const ErrorKind kind = answer.error->kind;
        EXPECT_TRUE(kind == ErrorKind::Offline || kind == ErrorKind::Timeout || kind == ErrorKind::BadReply)
            << where << ": " << kindName(*answer.error).toStdString();
        expectAllThreeParts(*answer.error, where);
        EXPECT_FALSE(answer.error->detail.contains(QLatin1String(NetworkOnTrial::canary))) << where;
        if (toxic.reaches && answer.question == std::string("publish")) {
            EXPECT_NE(kind, ErrorKind::Offline) << where << ": it may have arrived";
        }
    }
    /// Whatever became of the answer: what changes something came to the server once at most.
    static void expectNothingTwice(const Toxic& toxic)
    {
        QMap<QString, int> changes;
        for (const HostileServer::Seen& seen : server().takeLog().requests)
            if (seen.method != u"GET"_s && seen.method != u"HEAD"_s)
                ++changes[seen.method + u' ' + seen.path];
        EXPECT_TRUE(toxic.reaches || changes.isEmpty()) << toxic.name;
        for (auto change = changes.cbegin(); change != changes.cend(); ++change)
            EXPECT_LE(change.value(), 1) << toxic.name << ": " << change.key().toStdString();
    }

    std::unique_ptr<BadLink> m_link;
};

TEST_P(BadLinks, EndEveryQuestionWithAnAnswerOrASentence)
{
    const QStringList good = outcomes(answers(patience));
    ASSERT_GE(good.size(), network().questions);
    (void)server().takeLog();
    size_t asked = 0;
    for (const Toxic& toxic : toxics) {
        m_link->become(toxic.habits);
        const auto got = answers(toxic.silent ? shortPatience : patience);
        EXPECT_GE(int(got.size()), network().questions) << toxic.name;
        asked += got.size();
        if (toxic.brings)
            EXPECT_EQ(outcomes(got), good) << toxic.name;
        else
            for (const AnswerOrError& answer : got)
                if (!good.contains(QLatin1String(answer.question) + u": Refused"_s))
                    expectSaid(toxic, answer);
        expectNothingTwice(toxic);
        m_link->become("{}");
    }
    EXPECT_EQ(outcomes(answers(patience)), good) << "as if nothing had been";
    printFigure(std::string("bad links, questions of ") + GetParam().name,
                std::to_string(asked) + " over " + std::to_string(std::size(toxics)) + " links");
}

TEST_P(BadLinks, LoseNoPost)
{
    SynchronisedTrial trial(network());
    qsizetype lost = 0;
    for (const Toxic& toxic : toxics) {
        m_link->become(toxic.habits);
        CurlTransport real(trusting(), m_clock);
        ImpatientDoor door(real, toxic.silent ? shortPatience : patience);
        EXPECT_TRUE(trial.synchronise(door, m_clock)) << toxic.name;
        EXPECT_TRUE(door.wasAsked()) << toxic.name << " was not even tried";
        lost += trial.lost().size();
        EXPECT_EQ(trial.lost().join(u", "_s), QString()) << toxic.name;
    }
    printFigure(std::string("bad links, posts of ") + GetParam().name,
                std::to_string(std::size(toxics)) + " synchronisations, " + std::to_string(lost) + " lost");
}

TEST_P(BadLinks, FillNoMemoryWithAnAnswerThatDoesNotEnd)
{
    const qint64 before = memoryFromHere();
    server().answerEverywhereAs(u"/huge"_s);
    for (const char* habits : {R"({"slice": 4000})", R"({"rate": 500000})"}) {
        m_link->become(habits);
        for (const AnswerOrError& answer : answers(shortPatience))
            EXPECT_TRUE(answer.error) << answer.question;
    }
    server().answerEverywhereAs({});
    EXPECT_LT(mostMemory() - before, mostGrowthKiB);
}

INSTANTIATE_TEST_SUITE_P(Networks, BadLinks, testing::ValuesIn(everyNetwork),
                         [](const auto& trial) { return std::string(trial.param.name); });

} // namespace
} // namespace cohort
