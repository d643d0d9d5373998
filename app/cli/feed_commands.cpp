#include "app/cli/account_watch.h"
#include "app/cli/command.h"
#include "app/cli/finders.h"
#include "app/cli/names.h"
#include "app/cli/words.h"
#include "core/library/subscription_import.h"
#include "core/library/subscription_list.h"
#include "core/wording/sentences.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

namespace cohort::cli {
namespace {

using namespace Qt::StringLiterals;

/// Bytes of a list of subscriptions.
constexpr qint64 mostOpmlBytes = 16LL * 1024 * 1024;

using Lines = std::vector<SubscriptionImport::Line>;

std::optional<Hat> hatOption(CommandContext& context)
{
    const QString named = context.options.value(u"hat"_s);
    const auto hat = hatNamed(named.isEmpty() ? u"mixed"_s : named);
    if (!hat)
        context.failUsage(Cli::tr("--hat is professional, personal or mixed"));
    return hat;
}

/// The account that follows addresses, the first one of the hat asked for; made when there is none.
void withFeedAccount(CommandContext& context, Hat hat, const std::function<void(AccountId)>& use)
{
    const bool anyHat = context.options.value(u"hat"_s).isEmpty();
    startAccounts(context, [&context, hat, anyHat, use](const std::vector<AccountRow>& rows) {
        for (const AccountRow& row : rows)
            if (row.account.facts.can.followsAddresses && (anyHat || row.account.hat == hat))
                return use(row.account.id);
        const auto added = [use](const SignInView& view) { use(view.account); };
        context.library.startSignIn(u"feeds"_s, hat, &context, context.then<SignInView>(added));
    });
}

QJsonObject lineJson(const SubscriptionImport::Line& line)
{
    QJsonObject json{{u"address"_s, line.feed.address},
                     {u"title"_s, line.feed.title},
                     {u"outcome"_s, line.error   ? u"failed"_s
                                    : line.known ? u"known"_s
                                                 : u"followed"_s}};
    if (line.error)
        json[u"error"_s] = name(line.error->kind);
    return json;
}

void tellLines(CommandContext& context, const Lines& lines)
{
    QJsonArray json;
    int failed = 0;
    int known = 0;
    for (const SubscriptionImport::Line& line : lines) {
        json.append(lineJson(line));
        failed += line.error ? 1 : 0;
        known += line.known && !line.error ? 1 : 0;
        if (line.error)
            context.output.note(line.feed.address + u": "_s + wording::explain(*line.error).what);
    }
    const int all = static_cast<int>(lines.size());
    context.output.json({{u"feeds"_s, json}});
    context.output.line(Cli::tr("%n feeds followed", nullptr, all - failed - known));
    if (known > 0)
        context.output.line(Cli::tr("%n feeds were followed already", nullptr, known));
    if (failed > 0)
        context.output.line(Cli::tr("%n feeds could not be read", nullptr, failed));
    if (failed == 0)
        return context.finish(ExitCode::Done);
    context.finish(failed == all ? ExitCode::Error : ExitCode::Partly);
}

void follow(CommandContext& context, const SubscriptionImport::Wish& wish)
{
    auto* const import = new SubscriptionImport(context.library, wish, &context);
    import->run(
        [&context](int done, int all) { context.output.progress(Cli::tr("following feeds"), done, all); },
        [&context](const Lines& lines) { tellLines(context, lines); });
}

/// All into the circle that --circle names, or none.
void followAll(CommandContext& context, const std::vector<OpmlFeed>& feeds)
{
    const auto hat = hatOption(context);
    if (!hat)
        return;
    const auto start = [&context, feeds, hat = *hat](CircleId circle) {
        withFeedAccount(context, hat, [&context, feeds, circle](AccountId account) {
            follow(
                context,
                {.account = account, .feeds = feeds, .circles = std::vector<CircleId>(feeds.size(), circle)});
        });
    };
    if (!context.options.isSet(u"circle"_s))
        return start(CircleId::None);
    findCircle(context, context.options.value(u"circle"_s),
               [start](const CircleRow& row) { start(row.circle.id); });
}

void addFeeds(CommandContext& context)
{
    std::vector<OpmlFeed> feeds;
    feeds.reserve(static_cast<size_t>(context.words.size()));
    for (const QString& address : context.words)
        feeds.push_back({.address = address});
    followAll(context, feeds);
}

/// The folders of a list are offered as names of circles: those of an existing circle go there.
void followByFolder(CommandContext& context, const std::vector<OpmlFeed>& feeds, Hat hat)
{
    const auto withCircles = [&context, feeds, hat](const std::vector<CircleRow>& circles) {
        SubscriptionImport::Wish wish{.feeds = feeds};
        QStringList unknown;
        for (const OpmlFeed& feed : feeds) {
            const QString folder = feed.folders.value(0);
            const auto found = std::ranges::find_if(circles, [&folder](const CircleRow& row) {
                return row.circle.name.compare(folder, Qt::CaseInsensitive) == 0;
            });
            wish.circles.push_back(found == circles.end() ? CircleId::None : found->circle.id);
            if (found == circles.end() && !folder.isEmpty() && !unknown.contains(folder))
                unknown.append(folder);
        }
        if (!unknown.isEmpty())
            context.output.note(
                Cli::tr("no circle is called so, and its feeds go into none: %1").arg(unknown.join(u", "_s)));
        withFeedAccount(context, hat, [&context, wish](AccountId account) {
            SubscriptionImport::Wish ready = wish;
            ready.account = account;
            follow(context, ready);
        });
    };
    context.library.circles(&context, context.then<std::vector<CircleRow>>(withCircles));
}

void importOpml(CommandContext& context)
{
    QFile file(context.words.front());
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostOpmlBytes)
        return context.failUsage(Cli::tr("this file cannot be read: %1").arg(context.words.front()));
    const auto feeds = feedsOfOpml(file.readAll());
    if (!feeds)
        return context.failUsage(Cli::tr("this is no list of feeds (OPML): %1").arg(context.words.front()));
    const auto hat = hatOption(context);
    if (!hat)
        return;
    if (context.options.isSet(u"folders"_s))
        return followByFolder(context, *feeds, *hat);
    followAll(context, *feeds);
}

/// Goes on with what the account follows; with nothing when there is no such account.
void listFollowed(CommandContext& context,
                  const std::function<void(const std::vector<OpmlFeed>&, const AccountRow&)>& use)
{
    const auto hat = hatOption(context);
    if (!hat)
        return;
    const bool anyHat = context.options.value(u"hat"_s).isEmpty();
    startAccounts(context, [&context, hat = *hat, anyHat, use](const std::vector<AccountRow>& rows) {
        const auto found = std::ranges::find_if(rows, [hat, anyHat](const AccountRow& row) {
            return row.account.facts.can.followsAddresses && (anyHat || row.account.hat == hat);
        });
        if (found == rows.end())
            return use({}, {});
        auto* const list = new SubscriptionList(context.library, found->account.id, &context);
        const auto withState = [&context, use, id = found->account.id](const std::vector<OpmlFeed>& feeds) {
            const auto tell = [use, feeds, id](const std::vector<AccountRow>& now) {
                for (const AccountRow& row : now)
                    if (row.account.id == id)
                        use(feeds, row);
            };
            context.library.accounts(&context, context.then<std::vector<AccountRow>>(tell));
        };
        list->run(context.then<std::vector<OpmlFeed>>(withState));
    });
}

QString stateOf(const OpmlFeed& feed, const AccountState& state)
{
    const auto trouble = std::ranges::find(state.troubles, feed.address, &FollowTrouble::uri);
    if (trouble == state.troubles.end())
        return {};
    if (trouble->gone)
        return Cli::tr("gone for good");
    return wording::explain({.kind = static_cast<ErrorKind>(trouble->errorKind)}).what;
}

void listFeeds(CommandContext& context)
{
    listFollowed(context, [&context](const std::vector<OpmlFeed>& feeds, const AccountRow& account) {
        QJsonArray json;
        std::vector<QStringList> cells;
        cells.reserve(feeds.size());
        for (const OpmlFeed& feed : feeds) {
            const auto trouble = std::ranges::find(account.state.troubles, feed.address, &FollowTrouble::uri);
            QJsonObject line{{u"address"_s, feed.address}, {u"title"_s, feed.title}, {u"page"_s, feed.page}};
            if (trouble != account.state.troubles.end()) {
                line[u"error"_s] = name(static_cast<ErrorKind>(trouble->errorKind));
                line[u"gone"_s] = trouble->gone;
            }
            json.append(line);
            cells.push_back({feed.title, feed.address, stateOf(feed, account.state)});
        }
        context.output.json({{u"feeds"_s, json}});
        context.output.table({Cli::tr("TITLE"), Cli::tr("ADDRESS"), {}}, cells);
        context.finish(ExitCode::Done);
    });
}

void exportOpml(CommandContext& context)
{
    listFollowed(context, [&context](const std::vector<OpmlFeed>& feeds, const AccountRow&) {
        QSaveFile file(context.words.front());
        const QByteArray bytes = opmlOf(u"Cohort"_s, feeds);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return context.fail({.kind = ErrorKind::Storage, .detail = file.errorString()});
        const int count = static_cast<int>(feeds.size());
        context.output.json({{u"file"_s, context.words.front()}, {u"feeds"_s, count}});
        context.output.line(Cli::tr("%n feeds written", nullptr, count));
        context.finish(ExitCode::Done);
    });
}

} // namespace

std::vector<Command> feedCommands()
{
    constexpr int mostAddresses = 100;
    const QCommandLineOption hat(
        u"hat"_s, Cli::tr("The account of this hat: professional, personal or mixed."), u"HAT"_s);
    const QCommandLineOption circle(u"circle"_s, Cli::tr("Put the feeds into this circle."), u"CIRCLE"_s);
    const QCommandLineOption folders(u"folders"_s,
                                     Cli::tr("Put the feeds of a folder into the circle of its name."));
    return {
        {u"feed add"_s,
         u"ADDRESS..."_s,
         Cli::tr("Follow blogs and feeds; a page's feed is found by itself."),
         {hat, circle},
         1,
         mostAddresses,
         &addFeeds},
        {u"feed list"_s, {}, Cli::tr("List the feeds that are followed."), {hat}, 0, 0, &listFeeds},
        {u"opml import"_s,
         u"FILE"_s,
         Cli::tr("Follow the feeds of a list (OPML)."),
         {hat, circle, folders},
         1,
         1,
         &importOpml},
        {u"opml export"_s,
         u"FILE"_s,
         Cli::tr("Write the feeds that are followed as a list (OPML)."),
         {hat},
         1,
         1,
         &exportOpml},
    };
}

} // namespace cohort::cli
