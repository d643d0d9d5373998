#include "core/store/accounts.h"

#include "core/store/circle_post.h"
#include "core/store/forget.h"
#include "core/store/handle_sphere.h"
#include "core/store/statement.h"
#include "core/store/values_json.h"

namespace cohort::store {

using namespace Qt::StringLiterals;

Result<std::vector<StoredAccount>> accounts(Connection& connection)
{
    std::vector<StoredAccount> found;
    const auto read =
        eachRow(connection,
                u"SELECT id, provider, server, hat, facts, secret_backend, secret_names FROM main.account "
                "ORDER BY id"_s,
                {}, [&found](const QSqlQuery& row) {
                    StoredAccount stored;
                    stored.account = {.id = AccountId(row.value(0).toLongLong()),
                                      .provider = row.value(1).toString(),
                                      .server = QUrl(row.value(2).toString()),
                                      .hat = Hat(row.value(3).toInt()),
                                      .facts = factsFrom(objectOf(row.value(4).toString()))};
                    stored.secretBackend = row.value(5).toString();
                    stored.secretNames = row.value(6).toString().split(u' ', Qt::SkipEmptyParts);
                    found.push_back(std::move(stored));
                });
    if (!read)
        return fail(read.error());
    return found;
}

Result<AccountId> saveAccount(Connection& connection, const StoredAccount& account)
{
    const Account& mine = account.account;
    const auto saved = change(
        connection,
        u"INSERT INTO main.account (provider, uri, server, hat, facts, secret_backend, secret_names) VALUES "
        "(?, ?, ?, ?, ?, ?, ?) ON CONFLICT (provider, uri) DO UPDATE SET server = excluded.server, "
        "hat = excluded.hat, facts = excluded.facts, secret_backend = excluded.secret_backend, "
        "secret_names = excluded.secret_names"_s,
        {textValue(mine.provider), textValue(mine.facts.me.uri),
         textValue(mine.server.toString(QUrl::FullyEncoded)), int(mine.hat), textOf(toJson(mine.facts)),
         textValue(account.secretBackend), textValue(account.secretNames.join(u' '))});
    if (!saved)
        return fail(saved.error());
    const auto id = oneNumber(connection, u"SELECT id FROM main.account WHERE provider = ? AND uri = ?"_s,
                              {textValue(mine.provider), textValue(mine.facts.me.uri)});
    if (!id)
        return fail(id.error());
    if (const auto met = restoreMeetings(connection, AccountId(id->value_or(0))); !met)
        return fail(met.error());
    if (const auto refiled = membershipChangedEverywhere(connection); !refiled)
        return fail(refiled.error());
    return AccountId(id->value_or(0));
}

Result<void> setHat(Connection& connection, AccountId account, Hat hat)
{
    const auto rows =
        change(connection, u"UPDATE main.account SET hat = ? WHERE id = ?"_s, {int(hat), raw(account)});
    if (!rows)
        return fail(rows.error());
    if (*rows == 0)
        return fail(ErrorKind::NotFound, u"no such account"_s);
    return membershipChangedEverywhere(connection);
}

Result<void> saveFacts(Connection& connection, AccountId account, const AccountFacts& facts)
{
    const auto rows = change(connection, u"UPDATE main.account SET facts = ?, uri = ? WHERE id = ?"_s,
                             {textOf(toJson(facts)), textValue(facts.me.uri), raw(account)});
    if (!rows)
        return fail(rows.error());
    return *rows == 0 ? fail(ErrorKind::NotFound, u"no such account"_s) : Result<void>();
}

Result<void> removeAccount(Connection& connection, AccountId account)
{
    if (auto kept = unsentBecomesDrafts(connection, account); !kept)
        return kept;
    if (auto kept = keepMeetings(connection, account); !kept)
        return kept;
    for (const QString& sql :
         {u"DELETE FROM main.outbox WHERE account = ?"_s, u"DELETE FROM main.receipt WHERE account = ?"_s,
          u"DELETE FROM main.mark WHERE account = ?"_s, u"DELETE FROM main.read_position WHERE account = ?"_s,
          u"DELETE FROM main.written_for WHERE account = ?"_s, u"DELETE FROM main.account WHERE id = ?"_s})
        if (const auto gone = change(connection, sql, {raw(account)}); !gone)
            return fail(gone.error());
    if (auto forgotten = forgetAccount(connection, account); !forgotten)
        return forgotten;
    return membershipChangedEverywhere(connection);
}

} // namespace cohort::store
