#include "app/cli/command.h"
#include "app/cli/finders.h"
#include "app/cli/json.h"
#include "app/cli/words.h"
#include "core/wording/receipt_sentences.h"
#include "core/wording/sentences.h"

namespace cohort::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr int postsOfAQuestion = 200;

void tableOfReaders(const Output& output, const std::vector<Reader>& readers)
{
    std::vector<QStringList> cells;
    for (const Reader& reader : readers)
        cells.push_back({reader.name, reader.author.handle, wording::sentence(reader)});
    output.table({Cli::tr("NAME"), Cli::tr("HANDLE"), Cli::tr("WHY")}, cells);
}

void tellReceipt(CommandContext& context, const PostReceipt& answer)
{
    const Output& out = context.output;
    out.json(receiptJson(answer));
    if (answer.receipt) {
        out.line(Cli::tr("when it was sent, %1:")
                     .arg(answer.receipt->sent.toLocalTime().toString(u"yyyy-MM-dd hh:mm"_s)));
        out.line(u"  "_s + answer.receipt->sentence);
        if (const QString made = wording::answerSentence(*answer.receipt); !made.isEmpty())
            out.line(u"  "_s + made);
        out.line(Cli::tr("since then:"));
        for (const QString& sentence : wording::sentences(answer.drift))
            out.line(u"  "_s + sentence);
    } else {
        out.line(Cli::tr("not sent with Cohort on this computer; what the rules say of it now:"));
        out.line(u"  "_s + wording::sentence(answer.reach));
    }
    for (const AccountReach& account : answer.reach.accounts)
        tableOfReaders(out, account.readers);
    if (!answer.drift.arrived.empty()) {
        out.line(Cli::tr("can read it since then:"));
        tableOfReaders(out, answer.drift.arrived);
    }
    context.finish(ExitCode::Done);
}

void showReceipt(CommandContext& context)
{
    findPost(context, context.words.front(), [&context](const PostRow& row) {
        const auto tell = [&context](const PostReceipt& answer) { tellReceipt(context, answer); };
        context.library.receipt(row.post.ref, &context, context.then<PostReceipt>(tell));
    });
}

void tellView(CommandContext& context, ContactId person, const ViewPage& all)
{
    context.output.json({{u"person"_s, raw(person)},
                         {u"posts"_s, arrayOf(all.posts, &viewedPostJson)},
                         {u"cannot"_s, all.cannot},
                         {u"all"_s, !all.next.has_value()}});
    for (const CanRead can : {CanRead::Yes, CanRead::AfterFollowing, CanRead::Unknown}) {
        std::vector<QStringList> cells;
        for (const ViewedPost& post : all.posts)
            if (post.verdict.can == can)
                cells.push_back({post.row.post.created.toLocalTime().toString(u"yyyy-MM-dd hh:mm"_s),
                                 wording::sentence(post.verdict),
                                 oneLine(post.here ? post.row.post.text.text : post.row.post.ref.uri)});
        if (cells.empty())
            continue;
        context.output.line(wording::name(can));
        context.output.table({Cli::tr("WRITTEN"), Cli::tr("WHY"), Cli::tr("TEXT")}, cells);
    }
    context.output.line(Cli::tr("%n posts cannot be read", nullptr, all.cannot));
    if (all.next)
        context.output.note(Cli::tr("older posts were not looked at; --limit takes a larger number"));
    context.finish(ExitCode::Done);
}

/// Page after page until the end, or until enough were found.
void readView(CommandContext& context, const ViewQuery& query, int limit, const ViewPage& before)
{
    const auto more = [&context, query, limit, before](const ViewPage& page) {
        ViewPage all = before;
        all.posts.insert(all.posts.end(), page.posts.begin(), page.posts.end());
        all.cannot += page.cannot;
        all.next = page.next;
        if (!page.next || std::ssize(all.posts) >= limit)
            return tellView(context, query.contact, all);
        ViewQuery next = query;
        next.before = page.next;
        readView(context, next, limit, all);
    };
    context.library.viewAs(query, &context, context.then<ViewPage>(more));
}

void viewAsPerson(CommandContext& context)
{
    bool isNumber = true;
    const int limit = context.options.isSet(u"limit"_s) ? context.options.value(u"limit"_s).toInt(&isNumber)
                                                        : postsOfAQuestion;
    if (!isNumber || limit < 1)
        return context.failUsage(Cli::tr("--limit is a number of posts"));
    findPerson(context, context.words.front(), [&context, limit](const PersonRow& row) {
        readView(context, {.contact = row.contact.id, .limit = std::min(limit, postsOfAQuestion)}, limit, {});
    });
}

} // namespace

std::vector<Command> receiptCommands()
{
    const QCommandLineOption limit(u"limit"_s, Cli::tr("At most about so many posts (200)."), u"NUMBER"_s);
    return {
        {u"receipt"_s,
         u"POST"_s,
         Cli::tr("Show who could see a post of mine when it was sent, and what is different now."),
         {},
         1,
         1,
         &showReceipt},
        {u"people view-as"_s,
         u"PERSON"_s,
         Cli::tr("Show what of mine a person can read, over all accounts."),
         {limit},
         1,
         1,
         &viewAsPerson},
    };
}

} // namespace cohort::cli
