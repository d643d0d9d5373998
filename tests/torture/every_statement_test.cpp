// What a person does to conversations, people and posts for several networks, made to fail at each of its
// statements: afterwards the files hold all of it or nothing.
#include "core/store/saved_forget.h"
#include "core/store/saved_shelf.h"
#include "core/store/saved_threads.h"
#include "tests/support/figures.h"
#include "tests/support/temp_store.h"

#include <QCryptographicHash>
#include <QSqlRecord>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// Every row of every table of the three files, as one number.
Result<QByteArray> everyRow(Connection& connection)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& file : {u"main"_s, u"cache"_s, u"library"_s}) {
        const auto tables = connection.prepared(u"SELECT name FROM "_s % file %
                                                u".sqlite_master WHERE type = 'table' AND sql NOT LIKE "
                                                "'CREATE VIRTUAL%' ORDER BY name"_s);
        if (!tables)
            return fail(tables.error());
        if (const auto done = execute(**tables); !done)
            return fail(done.error());
        QStringList names;
        while ((*tables)->next())
            names.append((*tables)->value(0).toString());
        for (const QString& name : names) {
            const auto rows = connection.prepared(u"SELECT * FROM "_s % file % u".\""_s % name % u'"');
            if (!rows)
                return fail(rows.error());
            if (const auto done = execute(**rows); !done)
                return fail(done.error());
            hash.addData(name.toUtf8());
            while ((*rows)->next())
                for (int column = 0; column < (*rows)->record().count(); ++column)
                    hash.addData(QByteArray((*rows)->value(column).toByteArray() + '\0'));
            (*rows)->finish();
        }
    }
    return hash.result();
}

/// A profile with a conversation, two people that are one, and two accounts.
class EveryStatement : public testing::Test {
protected:
    EveryStatement()
        : m_work(m_temp.addAccount(u"work"_s, Hat::Professional))
        , m_home(m_temp.addAccount(u"home"_s, Hat::Personal))
        , m_circle(m_temp.addCircle(u"Desk"_s, Sphere::Professional))
        , m_ana(m_temp.addPerson(authorNamed(u"ana"_s), {m_circle}))
        , m_bo(m_temp.addPerson(authorNamed(u"bo"_s), {}))
    {
        m_opening = postBy(authorNamed(u"ana"_s), u"1"_s, minute(1));
        m_opening.ref.account = m_work;
        m_temp.receive(m_work, {answerTo(m_opening, authorNamed(u"bo"_s), u"2"_s, minute(2)), m_opening});
    }

    /// Fails `change` at each of its statements in turn, then lets it pass. How many statements it has.
    int tortured(const std::function<Result<void>(Connection&)>& change)
    {
        const QByteArray before = m_temp.read(everyRow);
        for (int statements = 0; statements < 2000; ++statements) {
            const auto outcome = m_temp.store().writeNow([&](Connection& connection) {
                connection.failAfter(statements);
                auto done = change(connection);
                connection.failAfter(-1);
                return done;
            });
            const bool same = m_temp.read(everyRow) == before;
            if (outcome) {
                EXPECT_FALSE(same) << "it changed nothing";
                m_failed += statements;
                return statements;
            }
            EXPECT_EQ(outcome.error().kind, ErrorKind::Storage) << statements;
            EXPECT_TRUE(same) << "something stayed of it at statement " << statements;
        }
        ADD_FAILURE() << "it never passed";
        return 0;
    }
    template <class T>
    static Result<void> onlyWhether(const Result<T>& result)
    {
        return result ? Result<void>() : fail(result.error());
    }
    SavedThreadId save()
    {
        return m_temp.write([this](Connection& connection) {
            return store::saveThread(connection, {.post = m_opening.ref, .now = minute(5)});
        });
    }

    void TearDown() override
    {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        printFigure(std::string("statements made to fail, ") + test->name(), std::to_string(m_failed));
    }

    TempStore m_temp;
    int m_failed = 0;
    AccountId m_work;
    AccountId m_home;
    CircleId m_circle;
    ContactId m_ana;
    ContactId m_bo;
    Post m_opening;
};

TEST_F(EveryStatement, OfSavingAConversation)
{
    EXPECT_GT(tortured([this](Connection& connection) {
                  return onlyWhether(
                      store::saveThread(connection, {.post = m_opening.ref, .now = minute(5)}));
              }),
              5);
    EXPECT_EQ(m_temp.read([](Connection& c) { return store::savedThreads(c, {}); }).rows.size(), 1U);
}

TEST_F(EveryStatement, OfANoteOnASavedPost)
{
    const SavedThreadId thread = save();
    const SavedThread saved = m_temp.read([&](Connection& c) { return store::savedThread(c, thread); });
    ASSERT_FALSE(saved.posts.empty());
    const SavedPostId post = saved.posts.front().id;
    EXPECT_GT(tortured([&](Connection& connection) {
                  return onlyWhether(store::annotate(connection, post, {.note = u"ask her"_s}));
              }),
              1);
}

TEST_F(EveryStatement, OfTakingInNewReplies)
{
    const SavedThreadId thread = save();
    m_temp.receive(m_work, {answerTo(m_opening, authorNamed(u"bo"_s), u"3"_s, minute(9))});
    EXPECT_GT(tortured([&](Connection& connection) {
                  return onlyWhether(store::addNewReplies(connection, thread));
              }),
              3);
}

TEST_F(EveryStatement, OfThrowingAConversationAway)
{
    const SavedThreadId thread = save();
    EXPECT_GT(
        tortured([&](Connection& connection) { return store::throwAway(connection, {thread}, minute(9)); }),
        0);
}

TEST_F(EveryStatement, OfMakingTwoPeopleOneAndTwoAgain)
{
    store::PeopleUndo undo;
    EXPECT_GT(tortured([&](Connection& connection) -> Result<void> {
                  auto linked = store::linkContacts(connection, m_bo, m_ana);
                  if (!linked)
                      return fail(linked.error());
                  undo = *linked;
                  return {};
              }),
              5);
    const PersonPage page = m_temp.read([&](Connection& c) { return store::person(c, m_ana, std::nullopt); });
    ASSERT_EQ(page.row.identities.size(), 2U);
    const IdentityId second = page.row.identities.back().id;
    EXPECT_GT(tortured([&](Connection& connection) {
                  return onlyWhether(store::unlinkIdentity(connection, second, minute(9)));
              }),
              3);
}

TEST_F(EveryStatement, OfTakingALinkBack)
{
    const store::PeopleUndo undo =
        m_temp.write([&](Connection& c) { return store::linkContacts(c, m_bo, m_ana); });
    EXPECT_GT(tortured([&](Connection& connection) { return store::undo(connection, undo); }), 3);
}

TEST_F(EveryStatement, OfSendingOneDraftToTwoNetworks)
{
    Draft draft{.targets = {{.account = m_work}, {.account = m_home}},
                .audience = {.circles = {m_circle}},
                .text = u"hello"_s};
    EXPECT_GT(tortured([&](Connection& connection) -> Result<void> {
                  const auto id = store::saveDraft(connection, draft);
                  if (!id)
                      return fail(id.error());
                  const auto queued = store::enqueue(
                      connection, {{.row = {.account = m_work, .draft = draft}, .idempotencyKey = u"k1"_s},
                                   {.row = {.account = m_home, .draft = draft}, .idempotencyKey = u"k2"_s}});
                  return queued ? store::removeDraft(connection, *id) : Result<void>(fail(queued.error()));
              }),
              3);
    EXPECT_EQ(m_temp.read([](Connection& c) { return store::outbox(c); }).size(), 2U);
    EXPECT_TRUE(m_temp.read([](Connection& c) { return store::drafts(c); }).empty());
}

} // namespace
} // namespace cohort
