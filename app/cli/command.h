#pragma once

#include "app/cli/exit_code.h"
#include "app/cli/output.h"
#include "core/library/library.h"
#include "core/model/network_plugin.h"

#include <QCommandLineParser>
#include <QObject>

namespace cohort::cli {

/// What a command works with. Lives on the main thread from before its start until the program ends, so that
/// the library's answers may refer to it. A command ends with exactly one `finish` or `fail`.
class CommandContext final : public QObject {
public:
    CommandContext(Library& usedLibrary, const QCommandLineParser& usedOptions, QStringList givenWords,
                   const Output& usedOutput);

    Library& library;
    const QCommandLineParser& options;
    const QStringList words; ///< what follows the command's name
    const Output& output;
    std::vector<NetworkChoice> networks{}; ///< that can be used, built in or not
    std::vector<NetworkPlugin> plugins{};  ///< the files that were looked at for networks

    void finish(ExitCode code);
    void fail(const Error& error);
    /// The user wrote something that cannot be understood.
    void failUsage(const QString& why);
    [[nodiscard]] bool ended() const { return m_ended; }

    /// An answer that goes on with the value; an error ends the command.
    template <class T, class Use>
    [[nodiscard]] Library::Answer<T> then(Use use)
    {
        return [this, use = std::move(use)](Result<T> result) {
            if (m_ended)
                return;
            if (!result)
                return fail(result.error());
            if constexpr (std::is_void_v<T>)
                use();
            else
                use(*result);
        };
    }

private:
    bool m_ended = false;
};

/// One thing that the program can do.
struct Command {
    QString name{};      ///< "circle create"
    QString arguments{}; ///< as in the help: "NAME"
    QString help{};
    std::vector<QCommandLineOption> options{};
    int fewest = 0; ///< words after the name
    int most = 0;
    void (*run)(CommandContext&) = nullptr;
};

/// Every command, in the order of the help.
[[nodiscard]] std::vector<Command> commands();

// The groups, each in its own file.
[[nodiscard]] std::vector<Command> accountCommands();
[[nodiscard]] std::vector<Command> networkCommands();
[[nodiscard]] std::vector<Command> peopleCommands();
[[nodiscard]] std::vector<Command> circleCommands();
[[nodiscard]] std::vector<Command> readingCommands();
[[nodiscard]] std::vector<Command> catchUpCommands();
[[nodiscard]] std::vector<Command> commentCommands();
[[nodiscard]] std::vector<Command> postCommands();
[[nodiscard]] std::vector<Command> outboxCommands();
[[nodiscard]] std::vector<Command> receiptCommands();
[[nodiscard]] std::vector<Command> savedCommands();
[[nodiscard]] std::vector<Command> feedCommands();
[[nodiscard]] std::vector<Command> roomCommands();

} // namespace cohort::cli
