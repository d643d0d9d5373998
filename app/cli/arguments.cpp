#include "app/cli/arguments.h"

#include "app/cli/words.h"

namespace cohort::cli {
namespace {

using namespace Qt::StringLiterals;

std::vector<QCommandLineOption> commonOptions()
{
    return {
        {u"profile"_s, Cli::tr("Folder of the profile; made when it does not exist."), u"DIR"_s},
        {u"json"_s, Cli::tr("Answer with one JSON document.")},
        {u"ca-file"_s, Cli::tr("PEM file with certificate authorities to trust besides the system's."),
         u"FILE"_s},
        {{u"h"_s, u"help"_s}, Cli::tr("Show this help.")},
        {{u"v"_s, u"version"_s}, Cli::tr("Show the version.")},
    };
}

void addOptions(QCommandLineParser& parser, const std::vector<QCommandLineOption>& options)
{
    for (const QCommandLineOption& option : options)
        parser.addOption(option);
}

QString generalHelp()
{
    QString text =
        Cli::tr("Usage: %1").arg(u"cohort-cli [--profile DIR] [--json] [--ca-file FILE] COMMAND …\n\n"_s);
    for (const Command& command : commands()) {
        const QString call = QString(command.name + u' ' + command.arguments).trimmed();
        text += "  %1 %2\n"_L1.arg(call.leftJustified(30), command.help);
    }
    return text + u'\n' + Cli::tr("\"cohort-cli COMMAND --help\" tells the options of a command.") + u'\n' +
           Cli::tr("Ends with 0 done, 1 error, 2 wrong use, 3 refused by the gate, 4 partly done.");
}

QString usage(const Command& command)
{
    return Cli::tr("Usage: %1").arg("cohort-cli %1 %2"_L1.arg(command.name, command.arguments));
}

QString commandHelp(const Command& command)
{
    QString text = usage(command) + u"\n\n"_s + command.help + u"\n\n"_s;
    std::vector<QCommandLineOption> all = command.options;
    for (const QCommandLineOption& option : commonOptions())
        all.push_back(option);
    for (const QCommandLineOption& option : all) {
        QStringList names;
        for (const QString& name : option.names())
            names.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
        QString call = names.join(u", "_s);
        if (!option.valueName().isEmpty())
            call += u' ' + option.valueName();
        text += "  %1 %2\n"_L1.arg(call.leftJustified(26), option.description());
    }
    return text.trimmed();
}

/// The place of the first word that is neither an option nor its value.
qsizetype commandPlace(const QStringList& line)
{
    const QStringList withValue{u"--profile"_s, u"--ca-file"_s};
    qsizetype place = 1;
    while (place < line.size() && line[place].startsWith(u'-'))
        place += withValue.contains(line[place]) ? 2 : 1;
    return place;
}

std::optional<Command> commandNamed(const QString& first, const QString& second)
{
    for (const Command& command : commands())
        if (command.name == first + u' ' + second || command.name == first)
            return command;
    return std::nullopt;
}

ReadArguments problem(ReadArguments read, const QString& what)
{
    read.problem = what;
    return read;
}

} // namespace

ReadArguments readArguments(const QStringList& line)
{
    ReadArguments read{.json = line.contains(u"--json"_s)};
    const qsizetype place = commandPlace(line);
    const bool wantsHelp = line.contains(u"--help"_s) || line.contains(u"-h"_s);
    if (line.contains(u"--version"_s) || line.contains(u"-v"_s))
        return {.help = u"cohort-cli %1"_s.arg(QStringLiteral(COHORT_VERSION))};
    if (place >= line.size()) {
        if (wantsHelp || line.size() == 1)
            return {.help = generalHelp()};
        return problem(read, Cli::tr("say what to do; \"cohort-cli --help\" lists the commands"));
    }
    const auto command = commandNamed(line.value(place), line.value(place + 1));
    if (!command)
        return problem(read, Cli::tr("there is no command “%1”; \"cohort-cli --help\" lists them")
                                 .arg(line.mid(place, 2).join(u' ')));
    if (wantsHelp)
        return {.help = commandHelp(*command)};
    const qsizetype nameWords = command->name.count(u' ') + 1;
    Arguments arguments{.command = *command, .options = std::make_shared<QCommandLineParser>()};
    addOptions(*arguments.options, commonOptions());
    addOptions(*arguments.options, command->options);
    if (!arguments.options->parse(line.mid(0, place) + line.mid(place + nameWords)))
        return problem(read, arguments.options->errorText());
    arguments.words = arguments.options->positionalArguments();
    if (arguments.words.size() < command->fewest || arguments.words.size() > command->most)
        return problem(read, usage(*command));
    read.arguments = std::move(arguments);
    return read;
}

} // namespace cohort::cli
