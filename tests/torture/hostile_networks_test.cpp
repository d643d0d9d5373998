// Each network as the program brings it, through the real door, at a server that does with every question
// what tests/servers/evil.py can do to one.
#include "tests/support/figures.h"
#include "tests/support/hostile_door.h"
#include "tests/support/networks_on_trial.h"

#include <QSet>

#include <algorithm>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What may be a whole answer, so that a question may succeed; everything else has to be an error.
const QSet<QString> wholeAnswers{
    u"/bad-utf8"_s, u"/bent"_s,   u"/deep"_s, u"/echo"_s,       u"/empty"_s,        u"/empty-list"_s,
    u"/etag"_s,     u"/gzip"_s,   u"/html"_s, u"/gzip-empty"_s, u"/gzip-members"_s, u"/setcookie"_s,
    u"/slow"_s,     u"/sliced"_s, u"/nul"_s,  u"/304"_s,        u"/flaky"_s};
/// After these a post that was sent may have arrived.
const QSet<QString> unknownOutcomes{u"/reset"_s, u"/swallow"_s, u"/drip"_s, u"/stall-body"_s,
                                    u"/stall-headers"_s};

/// What answers that do not end may take at most; one answer has its limits far below.
constexpr qint64 mostGrowthKiB = 1'500'000;

class HostileNetworks : public HostileDoor {
protected:
    static QUrl home() { return server().url(u"http"_s, u"/"_s); }
    void expectSaid(const QString& habit, const AnswerOrError& answer) const
    {
        const std::string where = habit.toStdString() + ' ' + answer.question;
        if (!answer.error) {
            EXPECT_TRUE(wholeAnswers.contains(habit) || habit.startsWith(u"/redir-"_s)) << where;
            return;
        }
        EXPECT_NE(answer.error->kind, ErrorKind::Bug) << where << answer.error->detail.toStdString();
        // One post may be called not there: that removes nothing (see the tests that lose no post).
        const bool ofOnePost =
            answer.question == std::string("thread") || answer.question == std::string("like");
        EXPECT_TRUE(ofOnePost || answer.error->kind != ErrorKind::NotFound) << where;
        EXPECT_FALSE(answer.error->detail.contains(u"c4n4ry"_s)) << where;
        expectAllThreeParts(*answer.error, where);
        const bool isSending = answer.question == std::string("publish");
        if (isSending && unknownOutcomes.contains(habit)) {
            EXPECT_EQ(answer.error->kind, ErrorKind::Timeout) << where << ": it may have arrived";
        }
    }
    static void expectNoCredentialElsewhere(const QString& habit)
    {
        for (const HostileServer::Seen& seen : server().takeLog().requests) {
            if (seen.port == server().port(u"http"_s))
                continue;
            for (const QString& line : {u"authorization"_s, u"cookie"_s, u"dpop"_s})
                EXPECT_FALSE(seen.headers.contains(line)) << habit.toStdString() << line.toStdString();
            EXPECT_FALSE(carriesCredential(seen)) << habit.toStdString();
            EXPECT_FALSE(seen.path.contains(u"c4n4ry"_s)) << habit.toStdString();
        }
    }

    /// Short where nothing comes anyhow.
    static std::chrono::milliseconds patienceWith(const QString& habit)
    {
        const bool slow = habit.startsWith(u"/stall"_s) || habit == u"/drip"_s;
        return slow ? 1'000ms : 20'000ms;
    }

    static std::string name(const NetworkOnTrial& network) { return network.account.provider.toStdString(); }

    void askEverywhere(const NetworkOnTrial& network)
    {
        ASSERT_GT(server().paths().size(), 50);
        const qint64 before = memoryFromHere();
        size_t asked = 0;
        size_t refused = 0;
        for (const QString& habit : server().paths()) {
            server().answerEverywhereAs(habit);
            CurlTransport real(trusting(), m_clock); // has not been told to wait by the habit before
            ImpatientDoor door(real, patienceWith(habit));
            const auto answers = askEverything(network, door, m_clock);
            EXPECT_GE(answers.size(), size_t(network.questions)) << habit.toStdString();
            for (const AnswerOrError& answer : answers)
                expectSaid(habit, answer);
            expectNoCredentialElsewhere(habit);
            asked += answers.size();
            refused += static_cast<size_t>(
                std::ranges::count_if(answers, [](const auto& one) { return one.error.has_value(); }));
        }
        server().answerEverywhereAs({});
        printFigure("hostile answers to " + name(network),
                    std::to_string(asked) + " of " + std::to_string(server().paths().size()) + " kinds, " +
                        std::to_string(refused) + " refused in words");
        EXPECT_LT(mostMemory() - before, mostGrowthKiB) << "endless answers do not fill the memory";
    }

    void synchroniseEverywhere(NetworkOnTrial network)
    {
        const std::string who = name(network);
        SynchronisedTrial trial(std::move(network));
        qsizetype lost = 0;
        for (const QString& habit : server().paths()) {
            server().answerEverywhereAs(habit);
            CurlTransport real(trusting(), m_clock);
            ImpatientDoor door(real, patienceWith(habit));
            EXPECT_TRUE(trial.synchronise(door, m_clock)) << habit.toStdString();
            lost += trial.lost().size();
            EXPECT_EQ(trial.lost().join(u", "_s), QString()) << habit.toStdString();
            EXPECT_TRUE(door.wasAsked()) << habit.toStdString() << " was not even tried";
            expectNoCredentialElsewhere(habit);
        }
        server().answerEverywhereAs({});
        printFigure("hostile synchronisations of " + who,
                    std::to_string(server().paths().size()) + ", " + std::to_string(lost) + " posts lost");
    }
};

/// Networks at a home with one of the certificates of the server.
class HostileCertificates : public HostileNetworks, public testing::WithParamInterface<OnTrial> {
protected:
    /// Asks everything of a server at that listener; the answers to what is fetched from it.
    std::vector<AnswerOrError> askAt(const QString& listener)
    {
        QUrl away = server().url(listener, u"/"_s);
        away.setHost(QLatin1String(ImpatientDoor::awayName));
        CurlTransport real(trusting(), m_clock);
        ImpatientDoor door(real, 20'000ms);
        std::vector<AnswerOrError> answers = askEverything(GetParam().network(away), door, m_clock);
        // A picture on this computer is refused before anybody is called.
        std::erase_if(answers,
                      [](const AnswerOrError& answer) { return answer.question == std::string("picture"); });
        return answers;
    }
};

TEST_P(HostileCertificates, AreNeverSpokenTo)
{
    for (const QString& listener : {u"expired"_s, u"future"_s, u"wronghost"_s, u"selfsigned"_s}) {
        const auto answers = askAt(listener);
        EXPECT_FALSE(answers.empty()) << listener.toStdString();
        for (const AnswerOrError& answer : answers) {
            const std::string where = listener.toStdString() + ' ' + answer.question;
            ASSERT_TRUE(answer.error) << where;
            EXPECT_EQ(answer.error->kind, ErrorKind::Tls) << where << answer.error->detail.toStdString();
            expectAllThreeParts(*answer.error, where);
        }
        EXPECT_TRUE(server().takeLog().requests.empty()) << "not one word was said to it";
    }
}

TEST_P(HostileCertificates, TakeNobodyFromASafeConnectionToAPlainOne)
{
    server().answerEverywhereAs(u"/redir-downgrade"_s);
    const auto answers = askAt(u"good"_s);
    server().answerEverywhereAs({});
    EXPECT_FALSE(answers.empty());
    for (const AnswerOrError& answer : answers) {
        ASSERT_TRUE(answer.error) << answer.question;
        EXPECT_NE(answer.error->kind, ErrorKind::Bug) << answer.question;
        expectAllThreeParts(*answer.error, answer.question);
    }
    const auto seen = server().takeLog().requests;
    EXPECT_FALSE(seen.empty());
    for (const HostileServer::Seen& request : seen)
        EXPECT_EQ(request.port, server().port(u"good"_s)) << request.path.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Networks, HostileCertificates, testing::ValuesIn(everyNetwork),
                         [](const auto& trial) { return std::string(trial.param.name); });

TEST_F(HostileNetworks, EveryQuestionOfTheFediverseEndsInWords)
{
    askEverywhere(fediverseOnTrial(home()));
}

TEST_F(HostileNetworks, EveryQuestionOfBlueskyEndsInWords)
{
    askEverywhere(blueskyOnTrial(home()));
}

TEST_F(HostileNetworks, EveryQuestionOfWordPressEndsInWords)
{
    askEverywhere(wordpressOnTrial(home()));
}

TEST_F(HostileNetworks, EveryQuestionOfBlogsEndsInWords)
{
    askEverywhere(feedsOnTrial(home()));
}

TEST_F(HostileNetworks, TheFediverseLosesNoPost)
{
    synchroniseEverywhere(fediverseOnTrial(home()));
}

TEST_F(HostileNetworks, BlueskyLosesNoPost)
{
    synchroniseEverywhere(blueskyOnTrial(home()));
}

TEST_F(HostileNetworks, WordPressLosesNoPost)
{
    synchroniseEverywhere(wordpressOnTrial(home()));
}

TEST_F(HostileNetworks, BlogsLoseNoPost)
{
    synchroniseEverywhere(feedsOnTrial(home()));
}

} // namespace
} // namespace cohort
