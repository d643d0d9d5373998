#pragma once

#include "app/cli/command.h"

#include <memory>
#include <optional>

namespace cohort::cli {

/// A command line that was understood.
struct Arguments {
    Command command{};
    std::shared_ptr<QCommandLineParser> options{};
    QStringList words{};
};

/// What a command line turned out to be: something to run, a help text, or a problem.
struct ReadArguments {
    std::optional<Arguments> arguments{};
    QString help{};
    QString problem{};
    bool json = false;
};

/// Reads the whole command line, the program's name included. Options may stand before and after the command.
[[nodiscard]] ReadArguments readArguments(const QStringList& line);

} // namespace cohort::cli
