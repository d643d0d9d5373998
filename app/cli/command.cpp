#include "app/cli/command.h"

#include <QCoreApplication>
#include <QTimer>

namespace cohort::cli {

CommandContext::CommandContext(Library& usedLibrary, const QCommandLineParser& usedOptions,
                               QStringList givenWords, const Output& usedOutput)
    : library(usedLibrary)
    , options(usedOptions)
    , words(std::move(givenWords))
    , output(usedOutput)
{
}

void CommandContext::finish(ExitCode code)
{
    m_ended = true;
    // Also right when a command ends before the event loop runs.
    QTimer::singleShot(0, this, [code] { QCoreApplication::exit(static_cast<int>(code)); });
}

void CommandContext::fail(const Error& error)
{
    output.error(error);
    finish(error.kind == ErrorKind::WouldReachMore || error.kind == ErrorKind::EmptyAudience
               ? ExitCode::Refused
               : ExitCode::Error);
}

void CommandContext::failUsage(const QString& why)
{
    output.json({{QStringLiteral("error"), QJsonObject{{QStringLiteral("kind"), QStringLiteral("usage")},
                                                       {QStringLiteral("what"), why}}}});
    output.note(why);
    finish(ExitCode::Usage);
}

std::vector<Command> commands()
{
    std::vector<Command> all;
    for (auto* group : {&accountCommands, &networkCommands, &peopleCommands, &circleCommands,
                        &readingCommands, &catchUpCommands, &commentCommands, &postCommands, &outboxCommands,
                        &receiptCommands, &savedCommands, &feedCommands, &roomCommands})
        for (Command& command : (*group)())
            all.push_back(std::move(command));
    return all;
}

} // namespace cohort::cli
