#pragma once

#include <QCoreApplication>

namespace cohort::cli {

/// What the command line says to people is written Cli::tr("…"). Names of commands, options and JSON fields
/// are for scripts and never translated.
class Cli final {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace cohort::cli
