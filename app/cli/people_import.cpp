#include "app/cli/people_import.h"

#include "app/cli/names.h"
#include "app/cli/words.h"
#include "core/library/address_book.h"
#include "core/wording/card_words.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cohort::cli {
namespace {

using namespace Qt::StringLiterals;

QString troubleName(CardTrouble::Why why)
{
    constexpr std::array names{"noEnd"_L1,
                               "noName"_L1,
                               "group"_L1,
                               "notUnderstood"_L1,
                               "address"_L1,
                               "lineTooLong"_L1,
                               "tooManyProperties"_L1,
                               "tooManyCards"_L1};
    return nameIn(names, why);
}

void tellCards(CommandContext& context, const CardFile& file, const CardCounts& counts, bool done)
{
    QJsonArray troubles;
    for (const CardTrouble& trouble : file.troubles) {
        troubles.append(QJsonObject{{u"line"_s, trouble.line}, {u"reason"_s, troubleName(trouble.why)}});
        context.output.note(wording::sentence(trouble));
    }
    context.output.json({{u"imported"_s, done},
                         {u"new"_s, counts.added},
                         {u"matched"_s, counts.matched},
                         {u"unchanged"_s, counts.unchanged},
                         {u"notRead"_s, file.troubleCount},
                         {u"troubles"_s, troubles},
                         {u"labels"_s, QJsonArray::fromStringList(file.labels)}});
    for (const QString& line : wording::countWords(counts, done))
        context.output.line(line);
    if (const QString words = wording::troubleWords(file); !words.isEmpty())
        context.output.line(words);
    context.finish(ExitCode::Done);
}

void importCards(CommandContext& context, const CardFile& file, CircleId circle)
{
    AddressBook book(context.library);
    const CardWish wish{.cards = cardsLabelled(file.cards, context.options.value(u"label"_s)),
                        .circle = circle};
    if (context.options.isSet(u"dry-run"_s))
        return book.plan(wish.cards, &context,
                         context.then<CardCounts>([&context, file](const CardCounts& counts) {
                             tellCards(context, file, counts, false);
                         }));
    book.import(wish, std::make_shared<CardProgress>(), &context,
                context.then<CardsImported>([&context, file](const CardsImported& read) {
                    tellCards(context, file, read.counts, true);
                }));
}

/// The circle that --circle names, in the life that --hat names when it names one.
void chooseCircle(CommandContext& context, const CardFile& file)
{
    if (!context.options.isSet(u"circle"_s))
        return importCards(context, file, CircleId::None);
    const QString called = context.options.value(u"circle"_s);
    const auto life = sphereNamed(context.options.value(u"hat"_s));
    const auto choose = [&context, file, called, life](const std::vector<CircleRow>& rows) {
        std::vector<CircleId> fitting;
        for (const CircleRow& row : rows) {
            const bool named = row.circle.name.compare(called, Qt::CaseInsensitive) == 0 ||
                               QString::number(raw(row.circle.id)) == called;
            if (named && (!life || row.circle.sphere == *life))
                fitting.push_back(row.circle.id);
        }
        if (fitting.empty())
            return context.failUsage(
                Cli::tr("no circle is called “%1”; \"circle create\" makes one").arg(called));
        if (fitting.size() > 1)
            return context.failUsage(
                Cli::tr("two circles are called “%1”: name the life with --hat, or the number").arg(called));
        importCards(context, file, fitting.front());
    };
    context.library.circles(&context, context.then<std::vector<CircleRow>>(choose));
}

void readFile(CommandContext& context)
{
    if (context.options.isSet(u"hat"_s) && !sphereNamed(context.options.value(u"hat"_s)))
        return context.failUsage(Cli::tr("--hat is professional or personal"));
    const QString path = context.words.front();
    AddressBook(context.library).read(path, &context, [&context, path](const Result<CardFile>& file) {
        if (file)
            return chooseCircle(context, *file);
        if (file.error().kind == ErrorKind::InvalidInput)
            return context.failUsage(Cli::tr("this is no address book (vCard): %1").arg(path));
        if (file.error().kind == ErrorKind::NotFound)
            return context.failUsage(Cli::tr("this file cannot be read: %1").arg(path));
        context.fail(file.error());
    });
}

} // namespace

Command peopleImportCommand()
{
    const QCommandLineOption circle(
        u"circle"_s, Cli::tr("Put new people into this circle; people you have stay where they are."),
        u"CIRCLE"_s);
    const QCommandLineOption hat(u"hat"_s, Cli::tr("The life of the circle: professional or personal."),
                                 u"HAT"_s);
    const QCommandLineOption label(u"label"_s, Cli::tr("Only cards with this label (category)."), u"LABEL"_s);
    const QCommandLineOption dryRun(u"dry-run"_s, Cli::tr("Say what would happen and change nothing."));
    return {u"people import"_s,
            u"FILE"_s,
            Cli::tr("Read an address book (vCard, .vcf): e-mail addresses, web addresses, profiles."),
            {circle, hat, label, dryRun},
            1,
            1,
            &readFile};
}

} // namespace cohort::cli
