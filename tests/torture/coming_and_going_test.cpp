// The network comes and goes while posts are fetched and sent, over real connections. With
// COHORT_OWN_NETWORK=1, in a network of its own (tests/torture/own_network.sh), the whole network goes, not
// only the server.
#include "core/net/curl_transport.h"
#include "tests/support/bad_link.h"
#include "tests/support/engine_rig.h"
#include "tests/support/figures.h"
#include "tests/support/networks_on_trial.h"
#include "tests/support/test_files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <cstdlib>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// tests/servers/small_fediverse.py, which keeps a post that is sent twice twice.
class SmallFediverse final {
public:
    SmallFediverse()
        : m_process({u"python3"_s, sourcePath("tests/servers/small_fediverse.py"_L1)})
        , m_port(QJsonDocument::fromJson(m_process.readLine()).object()[u"port"_s].toInt())
    {
    }
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QStringList posts()
    {
        m_process.write("posts\n");
        QStringList texts;
        const QJsonArray all = QJsonDocument::fromJson(m_process.readLine()).array();
        for (const QJsonValue& text : all)
            texts.append(text.toString());
        return texts;
    }

private:
    ChildProcess m_process;
    int m_port = 0;
};

bool hasOwnNetwork()
{
    return qEnvironmentVariable("COHORT_OWN_NETWORK") == u"1"_s;
}

class ComingAndGoing : public testing::Test {
protected:
    static constexpr int rounds = 9;
    /// A connection that was kept notices only by waiting that the whole network is gone.
    static constexpr std::chrono::milliseconds patienceInOwnNetwork{1'500};
    static constexpr std::chrono::milliseconds patience{20'000};

    void SetUp() override
    {
        ASSERT_NE(m_server.port(), 0);
        ASSERT_EQ(m_link.problem(), QString());
        Account account = m_network.account;
        account.hat = Hat::Personal;
        m_account = m_rig.addAccount(account, m_network.credentials);
        m_rig.start();
    }
    /// Nothing can be reached: the server, or where the test has a network of its own, anything.
    void setNetwork(bool there)
    {
        if (!hasOwnNetwork())
            m_link.become(there ? "{}" : R"({"down": true})");
        else
            ASSERT_EQ(std::system(there ? "ip link set lo up" : "ip link set lo down"), 0);
    }
    [[nodiscard]] OutboxId queue(const QString& text)
    {
        const Draft draft{.targets = {{.account = m_account.id, .visibility = Visibility::Anyone}},
                          .audience = {.anyone = true},
                          .text = text};
        return m_rig.queue(m_rig.agreedTo(draft), 0ms);
    }
    /// Lets so much time pass that everything that is tried again has been.
    void passAllWaits()
    {
        for (int time = 0; time < 12; ++time)
            m_rig.pass(80s);
    }
    /// Said calmly: there is no network, or the server is waited for.
    [[nodiscard]] static bool isAway(AccountPhase phase)
    {
        return phase == AccountPhase::Offline || phase == AccountPhase::Waiting;
    }
    [[nodiscard]] SendState stateOf(OutboxId id) { return m_rig.entry(id).row.state; }
    void expectSentOnce(const QStringList& texts)
    {
        QStringList arrived = m_server.posts();
        arrived.sort();
        QStringList wanted = texts;
        wanted.sort();
        EXPECT_EQ(arrived.join(u'\n').toStdString(), wanted.join(u'\n').toStdString());
    }

    SmallFediverse m_server;
    BadLink m_link{m_server.port()};
    SystemClock m_time;
    CurlTransport m_real{{.proxy = {.kind = ProxySetting::Kind::None}}, m_time};
    ImpatientDoor m_door{m_real, hasOwnNetwork() ? patienceInOwnNetwork : patience};
    NetworkOnTrial m_network = fediverseOnTrial(m_link.home());
    EngineRig m_rig{m_door, std::move(m_network.factory)};
    Account m_account;
};

TEST_F(ComingAndGoing, SendsEveryPostOnceHoweverOftenTheNetworkGoes)
{
    QStringList written;
    for (int round = 0; round < rounds; ++round) {
        written.append(u"written in round %1"_s.arg(round));
        setNetwork(false);
        const OutboxId id = queue(written.back());
        m_rig.sync(m_account);
        m_rig.pass(1s);
        const SendState before = stateOf(id);
        EXPECT_TRUE(before == SendState::Held || before == SendState::Waiting) << "round " << round;
        EXPECT_TRUE(isAway(m_rig.state(m_account).phase)) << "round " << round;
        setNetwork(true);
        // Sometimes it is there only for a moment, sometimes long enough.
        if (round % 3 == 2)
            continue;
        m_rig.sync(m_account);
        passAllWaits();
        EXPECT_EQ(stateOf(id), SendState::Sent) << "round " << round;
        EXPECT_EQ(m_rig.state(m_account).phase, AccountPhase::Idle) << "round " << round;
    }
    passAllWaits();
    expectSentOnce(written);
    printFigure(hasOwnNetwork() ? "the whole network goes" : "the server goes",
                std::to_string(rounds) + " times, " + std::to_string(written.size()) + " posts, " +
                    std::to_string(m_server.posts().size()) + " arrived");
}

TEST_F(ComingAndGoing, FindsWhatWentOutJustBeforeTheNetworkWent)
{
    QStringList written;
    for (const char* habits : {R"({"cut_after": 0})", R"({"cut_after": 0, "reset": true})",
                               R"({"cut_after": 40})", R"({"cut_after": 200, "reset": true})"}) {
        written.append(u"sent while it %1"_s.arg(QLatin1String(habits)));
        m_link.become(habits);
        const OutboxId id = queue(written.back());
        m_rig.pass(1s);
        EXPECT_NE(stateOf(id), SendState::Sent) << habits;
        setNetwork(false);
        m_rig.pass(80s);
        EXPECT_NE(stateOf(id), SendState::Failed) << habits;
        setNetwork(true);
        m_link.become("{}");
        passAllWaits();
        EXPECT_EQ(stateOf(id), SendState::Sent) << habits;
        expectSentOnce(written);
    }
}

TEST_F(ComingAndGoing, IsAStateAndNoStormOfMessages)
{
    m_rig.sync(m_account);
    setNetwork(false);
    m_rig.sync(m_account);
    (void)m_rig.takePhases();
    constexpr int looks = 20;
    for (int look = 0; look < looks; ++look)
        m_rig.pass(30s);
    const AccountState away = m_rig.state(m_account);
    EXPECT_TRUE(isAway(away.phase)) << static_cast<int>(away.phase);
    for (const AccountPhase phase : m_rig.takePhases())
        EXPECT_TRUE(isAway(phase) || phase == AccountPhase::Syncing) << static_cast<int>(phase);
    setNetwork(true);
    m_rig.sync(m_account);
    EXPECT_EQ(m_rig.state(m_account).phase, AccountPhase::Idle) << m_rig.state(m_account).errorKind;
}

} // namespace
} // namespace cohort
