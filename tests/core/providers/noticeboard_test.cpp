#include "examples/noticeboard/board_provider.h"
#include "tests/support/board_on_trial.h"
#include "tests/support/cleared_posts.h"

#include <QJsonDocument>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

std::unique_ptr<ProviderOnTrial> builtInBoard()
{
    return std::make_unique<BoardOnTrial>(*noticeboard::noticeBoardFactory());
}

INSTANTIATE_TEST_SUITE_P(NoticeBoard, ProviderContract,
                         testing::Values(ContractCase{.name = "Example", .make = builtInBoard}),
                         contractName);

/// What the contract does not ask of every network.
class NoticeBoard : public testing::Test {
protected:
    [[nodiscard]] Result<Batch> home()
    {
        Session session = m_trial.session({});
        return m_trial.provider().fetch({.kind = FeedKind::Home, .limit = 5}, session);
    }
    BoardOnTrial m_trial{*noticeboard::noticeBoardFactory()};
};

TEST_F(NoticeBoard, TakesWhatIsNotSaidToBeLimitedForPublic)
{
    const QJsonObject notice{{u"id"_s, u"7"_s},
                             {u"by"_s, QJsonObject{{u"name"_s, u"ben"_s}}},
                             {u"at"_s, u"2026-01-01T10:00:00Z"_s},
                             {u"html"_s, u"<p>Hello<script>x()</script></p>"_s}};
    Session session = m_trial.session({});
    const auto post = noticeboard::BoardApi(session).readNotice(notice);
    ASSERT_TRUE(post);
    EXPECT_EQ(post->visibility, Visibility::Anyone);
    EXPECT_EQ(post->text.text, u"Hello"_s);
}

TEST_F(NoticeBoard, PassesOverANoticeThatMakesNoSenseAndKeepsTheOthers)
{
    m_trial.board().answerOnce(
        {.status = 200, .body = R"({"notices":[{"id":"x"},7,{"id":"3","by":{"name":"ben"},"at":"never"},
            {"id":"4","by":{"name":"ben"},"at":"2026-01-01T10:00:00Z","html":"<p>Good</p>"}]})"});
    const auto batch = home();
    ASSERT_TRUE(batch);
    ASSERT_EQ(batch->posts.size(), 1U);
    EXPECT_EQ(batch->posts.front().text.text, u"Good"_s);
}

TEST_F(NoticeBoard, AsksForANewSignInOnlyWhenTheBoardItselfDoes)
{
    m_trial.board().answerOnce({.status = 401, .body = R"({"problem":"who are you?"})"});
    EXPECT_EQ(home().error().kind, ErrorKind::AuthRejected);
    m_trial.board().answerOnce({.status = 401, .body = "<html>Welcome to the hotel"});
    EXPECT_EQ(home().error().kind, ErrorKind::BadReply);
    m_trial.board().answerOnce({.status = 503, .headers = {{"retry-after", "30"}}});
    EXPECT_EQ(home().error().kind, ErrorKind::ServerTrouble);
    m_trial.board().answerOnce(
        {.status = 429, .headers = {{"retry-after", "30"}}, .body = R"({"problem":"slowly"})"});
    const auto slowly = home();
    EXPECT_EQ(slowly.error().kind, ErrorKind::RateLimited);
    EXPECT_EQ(slowly.error().retryAfterMs, 30'000);
}

TEST_F(NoticeBoard, SendsTheSameKeyTwiceWithoutADouble)
{
    Session session = m_trial.session({});
    const auto facts = m_trial.provider().probe(session);
    ASSERT_TRUE(facts);
    m_trial.account().facts = *facts;
    const auto post = clearedPost({.account = m_trial.account(), .draft = {.text = u"Once"_s}});
    ASSERT_TRUE(post);
    const auto once = m_trial.provider().publish(*post, session);
    const auto twice = m_trial.provider().publish(*post, session);
    ASSERT_TRUE(once && twice);
    EXPECT_EQ(once->post.ref, twice->post.ref);
}

TEST_F(NoticeBoard, SignsInWithAServerAndAToken)
{
    const auto signIn = noticeboard::noticeBoardFactory()->signIn();
    const auto asked = signIn->next({}, {}, m_trial.board(), {});
    ASSERT_TRUE(asked);
    EXPECT_EQ(std::get<AskFields>(*asked).fields.size(), 2U);
    const auto answer = [](const QString& server, const char* token) {
        return SignInAnswer{
            .fields = {{u"server"_s, server}, {u"app_password"_s, QString::fromLatin1(token)}}};
    };
    for (const QString& server : {u"not a server"_s, u"ftp://board.test"_s, u"http://board.test"_s}) {
        const auto refused = signIn->next(answer(server, SmallBoard::token), {}, m_trial.board(), {});
        ASSERT_FALSE(refused) << qPrintable(server);
        EXPECT_EQ(refused.error().kind, ErrorKind::InvalidInput) << qPrintable(server);
    }
    const auto wrong = signIn->next(answer(u"board.test"_s, "wrong"), {}, m_trial.board(), {});
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().kind, ErrorKind::AuthRejected);
    const auto done = signIn->next(answer(u"board.test"_s, SmallBoard::token), {}, m_trial.board(), {});
    ASSERT_TRUE(done);
    const auto& signedIn = std::get<SignedIn>(*done);
    EXPECT_EQ(signedIn.server, QUrl(u"https://board.test"_s));
    EXPECT_EQ(signedIn.facts.me.handle, u"ana@board.test"_s);
}

} // namespace
} // namespace cohort
