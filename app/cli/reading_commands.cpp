#include "app/cli/account_watch.h"
#include "app/cli/command.h"
#include "app/cli/finders.h"
#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/words.h"
#include "core/wording/sentences.h"

#include <QJsonArray>

#include <limits>

namespace cohort::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr int defaultLimit = 50;
constexpr int defaultFinds = 200;
constexpr int mostRows = 1000; // in one answer; scripts page with --before

std::optional<int> limitOf(CommandContext& context)
{
    bool isNumber = false;
    const int limit = context.options.value(u"limit"_s).toInt(&isNumber);
    if (isNumber && limit > 0 && limit <= mostRows)
        return limit;
    context.failUsage(Cli::tr("--limit is a number from 1 to %1").arg(mostRows));
    return std::nullopt;
}

QString authorName(const PostRow& row)
{
    return row.contactName.isEmpty() ? row.post.author.name : row.contactName;
}

QString firstWords(const PostRow& row)
{
    const Post& post = row.post;
    if (!post.contentWarning.isEmpty())
        return u"[%1]"_s.arg(post.contentWarning);
    return oneLine(post.text.text);
}

QString when(const QDateTime& moment)
{
    return moment.toLocalTime().toString(u"yyyy-MM-dd hh:mm"_s);
}

std::vector<QStringList> postCells(const std::vector<PostRow>& rows)
{
    std::vector<QStringList> cells;
    cells.reserve(rows.size());
    for (const PostRow& row : rows)
        cells.push_back({QString::number(raw(row.key.post)), row.read ? QString() : u"*"_s,
                         when(row.post.created), authorName(row), wording::audienceOf(row.post),
                         firstWords(row)});
    return cells;
}

QStringList postHeads()
{
    return {Cli::tr("ID"), {}, u"TIME"_s, u"FROM"_s, u"AUDIENCE"_s, u"TEXT"_s};
}

/// What to read: --circle, --sphere, --account or --person; everything without.
void chooseStream(CommandContext& context, std::function<void(StreamRef)> chosen)
{
    using Kind = StreamRef::Kind;
    const auto& options = context.options;
    if (options.isSet(u"circle"_s))
        return findCircle(context, options.value(u"circle"_s), [chosen](const CircleRow& row) {
            chosen({.kind = Kind::Circle, .circle = row.circle.id, .sphere = row.circle.sphere});
        });
    if (options.isSet(u"person"_s))
        return findPerson(context, options.value(u"person"_s), [chosen](const PersonRow& row) {
            chosen({.kind = Kind::Contact, .contact = row.contact.id});
        });
    if (options.isSet(u"account"_s))
        return findAccount(context, options.value(u"account"_s), [chosen](const AccountRow& row) {
            chosen({.kind = Kind::Account, .account = row.account.id});
        });
    if (!options.isSet(u"sphere"_s))
        return chosen({.kind = Kind::Both});
    const auto sphere = sphereNamed(options.value(u"sphere"_s));
    if (!sphere)
        return context.failUsage(Cli::tr("--sphere is professional or personal"));
    chosen({.kind = Kind::Sphere, .sphere = *sphere});
}

/// "2026-03-02T09:00:00.000Z" or the "next" of the last answer: "MILLISECONDS-POST".
std::optional<StreamKey> placeNamed(const QString& called)
{
    const QStringList parts = called.split(u'-');
    bool isTime = false;
    bool isPost = false;
    if (parts.size() == 2) {
        const StreamKey key{.createdMs = parts[0].toLongLong(&isTime),
                            .post = PostId{parts[1].toLongLong(&isPost)}};
        if (isTime && isPost)
            return key;
    }
    const QDateTime moment = QDateTime::fromString(called, Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    return StreamKey{.createdMs = moment.toMSecsSinceEpoch(), .post = PostId::None};
}

void timeline(CommandContext& context)
{
    const auto limit = limitOf(context);
    if (!limit)
        return;
    std::optional<StreamKey> before;
    if (context.options.isSet(u"before"_s)) {
        before = placeNamed(context.options.value(u"before"_s));
        if (!before)
            return context.failUsage(Cli::tr("--before is a time or the \"next\" of an answer"));
    }
    chooseStream(context, [&context, limit, before](const StreamRef& stream) {
        const auto tell = [&context](const StreamPage& page) {
            QJsonValue next;
            if (page.more && !page.rows.empty())
                next = "%1-%2"_L1.arg(QString::number(page.rows.back().key.createdMs),
                                      QString::number(raw(page.rows.back().key.post)));
            context.output.json(
                {{u"posts"_s, arrayOf(page.rows, &postJson)}, {u"more"_s, page.more}, {u"next"_s, next}});
            context.output.table(postHeads(), postCells(page.rows));
            context.finish(ExitCode::Done);
        };
        context.library.streamPage(stream, before, *limit, &context, context.then<StreamPage>(tell));
    });
}

/// Reads whole conversations one after the other.
class ThreadList final : public QObject {
public:
    ThreadList(CommandContext& context, std::vector<PostRef> posts)
        : QObject(&context)
        , m_context(context)
        , m_posts(std::move(posts))
    {
    }
    void next()
    {
        if (m_read == m_posts.size())
            return tell();
        const auto take = [this](const ThreadPage& page) {
            m_pages.push_back(page);
            ++m_read;
            next();
        };
        m_context.library.thread(m_posts[m_read], this, m_context.then<ThreadPage>(take));
    }

private:
    void tell()
    {
        QJsonArray json;
        std::vector<QStringList> cells;
        cells.reserve(m_pages.size());
        for (const ThreadPage& page : m_pages) {
            if (page.rows.empty())
                continue;
            const PostRow& opening = page.rows.front();
            const auto unread =
                std::ranges::count_if(page.rows, [](const PostRow& row) { return !row.read; });
            QDateTime last = opening.post.created;
            for (const PostRow& row : page.rows)
                last = std::max(last, row.post.created);
            json.append(QJsonObject{{u"thread"_s, raw(page.thread)},
                                    {u"opening"_s, postJson(opening)},
                                    {u"posts"_s, static_cast<qint64>(page.rows.size())},
                                    {u"unread"_s, static_cast<qint64>(unread)},
                                    {u"participants"_s, static_cast<qint64>(page.participants.size())},
                                    {u"missing"_s, page.missing},
                                    {u"lastPost"_s, last.toUTC().toString(Qt::ISODateWithMs)}});
            cells.push_back({QString::number(raw(opening.key.post)), when(last),
                             QString::number(page.rows.size()), QString::number(unread), authorName(opening),
                             firstWords(opening)});
        }
        m_context.output.json({{u"threads"_s, json}});
        m_context.output.table({Cli::tr("ID"), Cli::tr("LAST"), Cli::tr("POSTS"), Cli::tr("UNREAD"),
                                Cli::tr("FROM"), Cli::tr("OPENING")},
                               cells);
        m_context.finish(ExitCode::Done);
    }

    CommandContext& m_context;
    const std::vector<PostRef> m_posts;
    std::vector<ThreadPage> m_pages;
    size_t m_read = 0;
};

void collectThreads(CommandContext& context, const StreamRef& stream, size_t limit)
{
    const auto collect = [&context, limit](const StreamPage& page) {
        std::vector<ThreadId> seen;
        std::vector<PostRef> posts;
        for (const PostRow& row : page.rows) {
            if (posts.size() >= limit || std::ranges::find(seen, row.thread) != seen.end())
                continue;
            seen.push_back(row.thread);
            posts.push_back(row.post.ref);
        }
        (new ThreadList(context, posts))->next();
    };
    context.library.streamPage(stream, std::nullopt, mostRows, &context, context.then<StreamPage>(collect));
}

void listThreads(CommandContext& context)
{
    const auto limit = limitOf(context);
    if (!limit)
        return;
    chooseStream(context, [&context, limit](const StreamRef& stream) {
        collectThreads(context, stream, static_cast<size_t>(*limit));
    });
}

void tellThread(CommandContext& context, const ThreadPage& page)
{
    context.output.json(threadJson(page));
    for (const PostRow& row : page.rows) {
        const QString indent(row.depth * 2, u' ');
        context.output.line(indent + u"%1  %2  %3  #%4"_s.arg(
                                         oneLine(authorName(row)), when(row.post.created),
                                         wording::audienceOf(row.post), QString::number(raw(row.key.post))));
        if (!row.post.contentWarning.isEmpty())
            context.output.line(indent + u"  ["_s + oneLine(row.post.contentWarning) + u']');
        for (const QString& line : row.post.text.text.split(u'\n'))
            context.output.line(indent + u"  "_s + line);
        for (const Media& media : row.post.media)
            context.output.line(indent + u"  ("_s + Cli::tr("picture: %1").arg(oneLine(media.description)) +
                                u')');
        context.output.line({});
    }
    if (page.missing > 0)
        context.output.note(
            Cli::tr("%n posts are not on this computer; --load fetches them", nullptr, page.missing));
    context.finish(ExitCode::Done);
}

void readThread(CommandContext& context, const PostRef& post)
{
    const auto tell = [&context](const ThreadPage& page) { tellThread(context, page); };
    context.library.thread(post, &context, context.then<ThreadPage>(tell));
}

void showThread(CommandContext& context)
{
    findPost(context, context.words.front(), [&context](const PostRow& row) {
        const PostRef post = row.post.ref;
        if (!context.options.isSet(u"load"_s))
            return readThread(context, post);
        startAccounts(context, [&context, post](const std::vector<AccountRow>&) {
            const auto read = [&context, post](int) { readThread(context, post); };
            context.library.loadThread(post, &context, context.then<int>(read));
        });
    });
}

/// Asks for page after page until enough was found.
class SearchWalk final : public QObject {
public:
    SearchWalk(CommandContext& context, SearchRequest request)
        : QObject(&context)
        , m_context(context)
        , m_request(std::move(request))
    {
    }
    void next()
    {
        m_context.library.search(m_request, this,
                                 m_context.then<SearchPage>([this](const SearchPage& page) { take(page); }));
    }

private:
    void take(const SearchPage& page)
    {
        for (const FoundGroup& group : page.groups) {
            for (const Found& found : group.hits)
                add(found, group.title);
            ++m_group;
        }
        m_request.after = page.next;
        m_request.limit -=
            static_cast<int>(m_json.size()) - std::exchange(m_told, static_cast<int>(m_json.size()));
        if (page.more && m_request.limit > 0)
            return next();
        tell(page);
    }
    void add(const Found& found, const QString& conversation)
    {
        QJsonObject one = foundJson(found);
        one[u"group"_s] = m_group;
        one[u"conversation"_s] = conversation;
        m_json.append(one);
        const bool post = found.kind == Found::Kind::Post;
        m_cells.push_back({post ? QString::number(raw(found.row.key.post)) : QString(),
                           found.when.isValid() ? when(found.when) : QString(), one[u"kind"_s].toString(),
                           oneLine(found.name), oneLine(one[u"snippet"_s].toString())});
    }
    void tell(const SearchPage& last)
    {
        m_context.output.json({{u"hits"_s, m_json},
                               {u"more"_s, last.more},
                               {u"understood"_s, arrayOf(last.understood.parts, &searchPartJson)}});
        m_context.output.table(
            {Cli::tr("ID"), Cli::tr("TIME"), Cli::tr("KIND"), Cli::tr("FROM"), Cli::tr("FOUND")}, m_cells);
        m_context.finish(ExitCode::Done);
    }

    CommandContext& m_context;
    SearchRequest m_request;
    QJsonArray m_json;
    std::vector<QStringList> m_cells;
    int m_group = 0;
    int m_told = 0;
};

void search(CommandContext& context)
{
    const auto limit = limitOf(context);
    if (!limit)
        return;
    SearchRequest request{.typed = context.words.join(u' '), .after = {}, .limit = *limit};
    if (context.options.isSet(u"sphere"_s)) {
        request.sphere = sphereNamed(context.options.value(u"sphere"_s));
        if (!request.sphere)
            return context.failUsage(Cli::tr("--sphere is professional or personal"));
    }
    const QString order = context.options.value(u"order"_s);
    if (order != "newest"_L1 && order != "best"_L1)
        return context.failUsage(Cli::tr("--order is newest or best"));
    request.order = order == "best"_L1 ? SearchOrder::Best : SearchOrder::Newest;
    (new SearchWalk(context, request))->next();
}

} // namespace

std::vector<Command> readingCommands()
{
    constexpr int manyWords = 100;
    const QCommandLineOption circle(u"circle"_s, Cli::tr("Posts by the people of this circle."), u"CIRCLE"_s);
    const QCommandLineOption sphere(u"sphere"_s, Cli::tr("professional or personal."), u"SPHERE"_s);
    const QCommandLineOption person(u"person"_s, Cli::tr("Posts by one person, over all networks."),
                                    u"PERSON"_s);
    const QCommandLineOption account(u"account"_s, Cli::tr("All that one account received."), u"ACCOUNT"_s);
    const QCommandLineOption limit(u"limit"_s, Cli::tr("At most so many."), u"N"_s,
                                   QString::number(defaultLimit));
    const QCommandLineOption before(u"before"_s, Cli::tr("Older than this time or than \"next\"."),
                                    u"PLACE"_s);
    const QCommandLineOption order(u"order"_s, Cli::tr("newest or best first."), u"ORDER"_s, u"newest"_s);
    const QCommandLineOption mostFinds(u"limit"_s, Cli::tr("At most so many; a conversation is not cut."),
                                       u"N"_s, QString::number(defaultFinds));
    const QCommandLineOption load(u"load"_s, Cli::tr("Fetch what is missing first."));
    return {
        {u"timeline"_s,
         {},
         Cli::tr("Read a circle, a sphere, a person or everything, newest first."),
         {circle, sphere, person, account, limit, before},
         0,
         0,
         &timeline},
        {u"thread list"_s,
         {},
         Cli::tr("List conversations, the one with the newest post first."),
         {circle, sphere, person, account, limit},
         0,
         0,
         &listThreads},
        {u"thread show"_s,
         u"POST"_s,
         Cli::tr("Show the conversation of a post (its ID or address)."),
         {load},
         1,
         1,
         &showThread},
        {u"search"_s,
         u"WORDS"_s,
         Cli::tr("Search posts, saved threads, notes, drafts and people on this computer."),
         {sphere, order, mostFinds},
         1,
         manyWords,
         &search},
    };
}

} // namespace cohort::cli
