#include "app/cli/command.h"
#include "app/cli/finders.h"
#include "app/cli/json_values.h"
#include "app/cli/names.h"
#include "app/cli/words.h"
#include "core/library/my_comments.h"

namespace cohort::cli {
namespace {

using namespace Qt::StringLiterals;

using Kind = CommentChange::Kind;

constexpr int usualComments = 50;
constexpr int mostComments = 1000; // in one answer; scripts page with --after
constexpr std::array stateNames{"unanswered"_L1, "new"_L1, "answered"_L1, "closed"_L1};
constexpr auto mutedName = "muted"_L1;

std::optional<CommentState> stateNamed(const QString& name)
{
    for (size_t at = 0; at < stateNames.size(); ++at)
        if (name == stateNames[at])
            return static_cast<CommentState>(at);
    return std::nullopt;
}

QString when(const QDateTime& moment)
{
    return moment.toLocalTime().toString(u"yyyy-MM-dd hh:mm"_s);
}

/// "unanswered-1772442000000-12".
QString named(const CommentKey& key)
{
    return "%1-%2-%3"_L1.arg(nameIn(stateNames, key.state), QString::number(key.place.createdMs),
                             QString::number(raw(key.place.post)));
}

std::optional<CommentKey> keyNamed(const QString& name)
{
    const QStringList parts = name.split(u'-');
    if (parts.size() != 3)
        return std::nullopt;
    const auto state = stateNamed(parts[0]);
    bool isTime = false;
    bool isPost = false;
    const StreamKey place{.createdMs = parts[1].toLongLong(&isTime),
                          .post = PostId(parts[2].toLongLong(&isPost))};
    if (!state || !isTime || !isPost)
        return std::nullopt;
    return CommentKey{.state = *state, .place = place};
}

QJsonObject commentJson(const CommentRow& row)
{
    QJsonObject json = postJson(row.row);
    json[u"here"_s] = row.here;
    json[u"state"_s] = nameIn(stateNames, row.state);
    json[u"answers"_s] = row.answers;
    json[u"newAnswers"_s] = row.newAnswers;
    json[u"lastAnswer"_s] = row.lastAnswer ? QJsonValue(postJson(*row.lastAnswer)) : QJsonValue();
    json[u"muted"_s] = row.muted;
    json[u"saidInBrowser"_s] = row.saidInBrowser;
    json[u"closed"_s] = time(row.choice.closed);
    json[u"remindAt"_s] = time(row.choice.remindAt);
    json[u"remindIfQuiet"_s] = row.choice.remindIfQuiet;
    return json;
}

QJsonObject placeJson(const ForgottenPlace& place)
{
    return {{u"account"_s, number(place.account)},
            {u"network"_s, place.network},
            {u"handle"_s, place.handle},
            {u"opened"_s, time(place.opened)},
            {u"answered"_s, place.answered}};
}

QString stateWords(const CommentRow& row)
{
    switch (row.state) {
    case CommentState::Unanswered:
        return Cli::tr("unanswered");
    case CommentState::New:
        return Cli::tr("new answer");
    case CommentState::Answered:
        return Cli::tr("answered");
    case CommentState::Closed:
        return Cli::tr("closed");
    }
    return {};
}

QString wordsOf(const CommentRow& row)
{
    const Post& post = row.row.post;
    if (row.saidInBrowser && post.text.text.isEmpty())
        return Cli::tr("(commented on the page)");
    return post.contentWarning.isEmpty() ? post.text.text : u"[%1]"_s.arg(post.contentWarning);
}

void tellRows(const Output& output, const std::vector<CommentRow>& rows)
{
    std::vector<QStringList> cells;
    cells.reserve(rows.size());
    for (const CommentRow& row : rows) {
        const Post& post = row.row.post;
        const QString last = !row.lastAnswer
                                 ? QString()
                                 : (row.lastAnswer->contactName.isEmpty() ? row.lastAnswer->post.author.name
                                                                          : row.lastAnswer->contactName);
        cells.push_back({row.here ? QString::number(raw(row.row.key.post)) : post.ref.uri, stateWords(row),
                         row.here ? when(post.created) : QString(), last, oneLine(wordsOf(row))});
    }
    output.table({Cli::tr("ID"), Cli::tr("STATE"), Cli::tr("TIME"), Cli::tr("LAST ANSWER"), u"TEXT"_s},
                 cells);
}

void tell(CommandContext& context, const CommentNews& news, const CommentPage& page)
{
    const Output& output = context.output;
    output.json({{u"comments"_s, arrayOf(page.rows, &commentJson)},
                 {u"next"_s, page.next ? QJsonValue(named(*page.next)) : QJsonValue()},
                 {u"due"_s, arrayOf(news.due, &commentJson)},
                 {u"forgotten"_s, arrayOf(news.forgotten, &placeJson)}});
    for (const ForgottenPlace& place : news.forgotten)
        output.line(Cli::tr("%n of your comments were answered at %1, which you have not opened since %2.",
                            "my address there, a time", place.answered)
                        .arg(oneLine(place.handle), when(place.opened)));
    if (!news.due.empty()) {
        output.line(Cli::tr("You wanted to be reminded"));
        tellRows(output, news.due);
        output.line({});
    }
    if (page.rows.empty())
        output.line(Cli::tr("Nothing you said is like that."));
    else
        tellRows(output, page.rows);
    context.finish(ExitCode::Done);
}

/// What the options ask for; nothing when one of them is wrong, which has been said.
std::optional<CommentQuery> queryOf(CommandContext& context)
{
    const auto& options = context.options;
    const auto wrong = [&context](const QString& why) {
        context.failUsage(why);
        return std::nullopt;
    };
    CommentQuery query{.limit = usualComments};
    if (options.isSet(u"sphere"_s)) {
        query.life = sphereNamed(options.value(u"sphere"_s));
        if (!query.life)
            return wrong(Cli::tr("--sphere is professional or personal"));
    }
    if (options.isSet(u"state"_s)) {
        const QString state = options.value(u"state"_s);
        query.muted = state == mutedName;
        query.state = stateNamed(state);
        if (!query.state && !query.muted)
            return wrong(Cli::tr("--state is one of unanswered, new, answered, closed, muted"));
    }
    if (options.isSet(u"after"_s)) {
        query.after = keyNamed(options.value(u"after"_s));
        if (!query.after)
            return wrong(Cli::tr("--after is the \"next\" of an answer"));
    }
    if (options.isSet(u"limit"_s)) {
        bool isNumber = false;
        query.limit = options.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || query.limit < 1 || query.limit > mostComments)
            return wrong(Cli::tr("--limit is a number from 1 to %1").arg(mostComments));
    }
    return query;
}

void listComments(CommandContext& context)
{
    const auto asked = queryOf(context);
    if (!asked)
        return;
    const CommentQuery query = *asked;
    const auto withNews = [&context, query](const CommentNews& news) {
        const auto told = [&context, news](const CommentPage& page) { tell(context, news, page); };
        context.library.comments().page(query, &context, context.then<CommentPage>(told));
    };
    context.library.comments().news(query.life, &context, context.then<CommentNews>(withNews));
}

void decide(CommandContext& context, const CommentChange& change, const QString& done)
{
    findPost(context, context.words.value(0), [&context, change, done](const PostRow& row) {
        const auto told = [&context, row, done](const MyComments::Before&) {
            context.output.json({{u"changed"_s, row.post.ref.uri}});
            context.output.line(done);
            context.finish(ExitCode::Done);
        };
        context.library.comments().change(row.post.ref, change, &context,
                                          context.then<MyComments::Before>(told));
    });
}

void closeComment(CommandContext& context)
{
    decide(context, {.kind = Kind::Close}, Cli::tr("Closed until somebody answers."));
}

void reopenComment(CommandContext& context)
{
    decide(context, {.kind = Kind::Reopen}, Cli::tr("Open again."));
}

void muteThread(CommandContext& context)
{
    decide(context, {.kind = Kind::Mute}, Cli::tr("The conversation is muted."));
}

void unmuteThread(CommandContext& context)
{
    decide(context, {.kind = Kind::Unmute}, Cli::tr("The conversation is not muted any more."));
}

void remindOf(CommandContext& context)
{
    const auto& options = context.options;
    const int chosen =
        int(options.isSet(u"at"_s)) + int(options.isSet(u"if-quiet"_s)) + int(options.isSet(u"never"_s));
    if (chosen != 1)
        return context.failUsage(Cli::tr("Say one of --at, --if-quiet and --never"));
    if (options.isSet(u"never"_s))
        return decide(context, {.kind = Kind::DropReminder}, Cli::tr("No reminder any more."));
    CommentChange change{.kind = Kind::Remind};
    if (options.isSet(u"at"_s)) {
        change.at = QDateTime::fromString(options.value(u"at"_s), Qt::ISODateWithMs).toUTC();
        if (!change.at.isValid())
            return context.failUsage(Cli::tr("--at is a time such as 2026-03-02T09:00"));
    } else {
        constexpr int mostDays = 3650;
        bool isNumber = false;
        const int days = options.value(u"if-quiet"_s).toInt(&isNumber);
        if (!isNumber || days < 1 || days > mostDays)
            return context.failUsage(
                Cli::tr("--if-quiet is a number of days, such as %1").arg(MyComments::quietDays));
        change = {.kind = Kind::RemindIfQuiet, .at = QDateTime::currentDateTimeUtc().addDays(days)};
    }
    decide(context, change, Cli::tr("You will be reminded: %1", "a time").arg(when(change.at)));
}

void noteSaid(CommandContext& context)
{
    const SaidThere said{.words = context.options.value(u"words"_s),
                         .name = context.options.value(u"name"_s)};
    findPost(context, context.words.value(0), [&context, said](const PostRow& row) {
        const auto told = [&context](const CommentedPlace& place) {
            context.output.json({{u"noted"_s, place.comment.uri},
                                 {u"post"_s, place.answered.uri},
                                 {u"page"_s, place.page.toString(QUrl::FullyEncoded)},
                                 {u"when"_s, time(place.when)},
                                 {u"found"_s, place.isFound()}});
            context.output.line(Cli::tr("Noted among your comments."));
            context.finish(ExitCode::Done);
        };
        context.library.comments().noteSaid(row.post.ref, said, &context, context.then<CommentedPlace>(told));
    });
}

void forgetSaid(CommandContext& context)
{
    findPost(context, context.words.value(0), [&context](const PostRow& row) {
        const auto told = [&context, row](const ForgottenComments& before) {
            context.output.json(
                {{u"forgotten"_s, row.post.ref.uri}, {u"comments"_s, int(before.places.size())}});
            context.output.line(Cli::tr("Forgotten that you commented there."));
            context.finish(ExitCode::Done);
        };
        context.library.comments().forgetSaid(row.post.ref, &context, context.then<ForgottenComments>(told));
    });
}

} // namespace

std::vector<Command> commentCommands()
{
    const QCommandLineOption sphere(u"sphere"_s, Cli::tr("professional or personal."), u"SPHERE"_s);
    const QCommandLineOption state(u"state"_s, Cli::tr("unanswered, new, answered, closed or muted."),
                                   u"STATE"_s);
    const QCommandLineOption limit(u"limit"_s, Cli::tr("At most so many."), u"NUMBER"_s);
    const QCommandLineOption after(u"after"_s, Cli::tr("Go on from the \"next\" of an answer."), u"NEXT"_s);
    const QCommandLineOption at(u"at"_s, Cli::tr("At this time."), u"TIME"_s);
    const QCommandLineOption quiet(u"if-quiet"_s, Cli::tr("After so many days in which nobody answers."),
                                   u"DAYS"_s);
    const QCommandLineOption never(u"never"_s, Cli::tr("Not any more."));
    const QCommandLineOption words(u"words"_s, Cli::tr("What I wrote: it is found among the comments."),
                                   u"TEXT"_s);
    const QCommandLineOption name(u"name"_s, Cli::tr("The name I used there."), u"NAME"_s);
    // "comments" alone stands last: the first name that fits is taken.
    return {
        {u"comments close"_s,
         u"POST"_s,
         Cli::tr("Close something I said until somebody answers."),
         {},
         1,
         1,
         &closeComment},
        {u"comments reopen"_s, u"POST"_s, Cli::tr("Open it again."), {}, 1, 1, &reopenComment},
        {u"comments mute"_s,
         u"POST"_s,
         Cli::tr("Hear nothing more of its conversation."),
         {},
         1,
         1,
         &muteThread},
        {u"comments unmute"_s,
         u"POST"_s,
         Cli::tr("Hear of its conversation again."),
         {},
         1,
         1,
         &unmuteThread},
        {u"comments remind"_s,
         u"POST"_s,
         Cli::tr("Be reminded of something I said."),
         {at, quiet, never},
         1,
         1,
         &remindOf},
        {u"comments note"_s,
         u"POST"_s,
         Cli::tr("I commented on the page of this post, in the browser."),
         {words, name},
         1,
         1,
         &noteSaid},
        {u"comments forget"_s, u"POST"_s, Cli::tr("Forget that I commented there."), {}, 1, 1, &forgetSaid},
        {u"comments"_s,
         {},
         Cli::tr("What I said everywhere and what became of it."),
         {sphere, state, limit, after},
         0,
         0,
         &listComments}};
}

} // namespace cohort::cli
