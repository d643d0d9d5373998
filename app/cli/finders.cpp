#include "app/cli/finders.h"

#include "app/cli/words.h"

namespace cohort::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr int mostPeople = 100'000; // all of them: names are compared here, where case does not count
constexpr qsizetype mostNamed = 5;  // possibilities in a message

bool same(const QString& a, const QString& b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

qint64 numberIn(const QString& called)
{
    bool isNumber = false;
    const QString digits = called.startsWith(u'#') ? called.mid(1) : called;
    const qint64 number = digits.toLongLong(&isNumber);
    return isNumber ? number : 0;
}

void failNotFound(CommandContext& context, const QString& what)
{
    context.output.note(what);
    context.fail({.kind = ErrorKind::NotFound});
}

/// The only one of `rows`, or an error.
template <class Row, class Name>
void takeOne(CommandContext& context, const std::vector<Row>& rows, const QString& called, Name nameOf,
             const std::function<void(Row)>& found)
{
    if (rows.size() == 1)
        return found(rows.front());
    if (rows.empty())
        return failNotFound(context, Cli::tr("there is no “%1”").arg(called));
    QStringList names;
    for (const Row& row : rows)
        names.append(nameOf(row));
    context.failUsage(Cli::tr("“%1” may be: %2").arg(called, names.mid(0, mostNamed).join(u", "_s)));
}

bool hasHandle(const PersonRow& row, const QString& called)
{
    const QString handle = called.startsWith(u'@') ? called : u'@' + called;
    for (const Identity& identity : row.identities)
        if (same(identity.author.handle, handle) || identity.author.uri == called)
            return true;
    return false;
}

QString personName(const PersonRow& row)
{
    return "%1 (%2)"_L1.arg(row.contact.name, QString::number(raw(row.contact.id)));
}

std::vector<PersonRow> matching(const std::vector<PersonRow>& all, const QString& called)
{
    std::vector<PersonRow> exact;
    std::vector<PersonRow> part;
    for (const PersonRow& row : all) {
        if (raw(row.contact.id) == numberIn(called) || hasHandle(row, called))
            return {row};
        if (same(row.contact.name, called))
            exact.push_back(row);
        else if (row.contact.name.contains(called, Qt::CaseInsensitive))
            part.push_back(row);
    }
    return exact.empty() ? part : exact;
}

/// Asks one account after the other whether the post came through it.
void findByUri(CommandContext& context, const QString& uri, std::vector<AccountRow> accounts,
               const std::function<void(PostRow)>& found)
{
    if (accounts.empty())
        return failNotFound(context, Cli::tr("no such post on this computer: %1").arg(uri));
    const AccountId account = accounts.back().account.id;
    accounts.pop_back();
    const auto look = [&context, uri, accounts, found](const Result<ThreadPage>& page) {
        if (page)
            for (const PostRow& row : page->rows)
                if (row.post.ref.uri == uri)
                    return found(row);
        findByUri(context, uri, accounts, found);
    };
    context.library.thread({.account = account, .uri = uri}, &context, look);
}

} // namespace

void findAccount(CommandContext& context, const QString& called, std::function<void(AccountRow)> found)
{
    const auto choose = [&context, called, found](const std::vector<AccountRow>& rows) {
        std::vector<AccountRow> fitting;
        const QString handle = called.startsWith(u'@') ? called : u'@' + called;
        for (const AccountRow& row : rows)
            if (called.isEmpty() || raw(row.account.id) == numberIn(called) ||
                same(row.account.facts.me.handle, handle) || same(row.account.server.host(), called))
                fitting.push_back(row);
        takeOne<AccountRow>(
            context, fitting, called, [](const AccountRow& row) { return row.account.facts.me.handle; },
            found);
    };
    context.library.accounts(&context, context.then<std::vector<AccountRow>>(choose));
}

void findCircle(CommandContext& context, const QString& called, std::function<void(CircleRow)> found)
{
    const auto choose = [&context, called, found](const std::vector<CircleRow>& rows) {
        std::vector<CircleRow> fitting;
        for (const CircleRow& row : rows)
            if (same(row.circle.name, called))
                fitting.push_back(row);
        for (const CircleRow& row : rows)
            if (fitting.empty() && raw(row.circle.id) == numberIn(called))
                fitting.push_back(row);
        takeOne<CircleRow>(
            context, fitting, called, [](const CircleRow& row) { return row.circle.name; }, found);
    };
    context.library.circles(&context, context.then<std::vector<CircleRow>>(choose));
}

void findPerson(CommandContext& context, const QString& called, std::function<void(PersonRow)> found)
{
    const auto choose = [&context, called, found](const PeoplePageRow& page) {
        takeOne<PersonRow>(context, matching(page.rows, called), called, &personName, found);
    };
    context.library.people({.limit = mostPeople}, &context, context.then<PeoplePageRow>(choose));
}

void findPeople(CommandContext& context, const QStringList& called,
                std::function<void(std::vector<PersonRow>)> found)
{
    if (called.isEmpty())
        return found({});
    findPeople(context, called.mid(0, called.size() - 1),
               [&context, last = called.last(), found](const std::vector<PersonRow>& before) {
                   findPerson(context, last, [before, found](const PersonRow& row) {
                       std::vector<PersonRow> all = before;
                       all.push_back(row);
                       found(std::move(all));
                   });
               });
}

void findPost(CommandContext& context, const QString& called, std::function<void(PostRow)> found)
{
    if (const qint64 number = numberIn(called); number > 0) {
        const auto take = [&context, called, found](const std::vector<PostRow>& rows) {
            takeOne<PostRow>(
                context, rows, called, [](const PostRow& row) { return row.post.ref.uri; }, found);
        };
        return context.library.postsById({PostId{number}}, &context,
                                         context.then<std::vector<PostRow>>(take));
    }
    context.library.accounts(&context,
                             context.then<std::vector<AccountRow>>(
                                 [&context, called, found](const std::vector<AccountRow>& accounts) {
                                     findByUri(context, called, accounts, found);
                                 }));
}

} // namespace cohort::cli
