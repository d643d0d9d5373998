#pragma once

#include "app/cli/command.h"

namespace cohort::cli {

struct TerminalSignIn {
    QString network{};
    QUrl server{};
    Hat hat = Hat::Mixed;
    QMap<QString, QString> fields{}; ///< what is known of what may be asked: "handle", "app_password"
};

/// Signs in with the help of a browser: shows the address to open on standard error, waits for the browser to
/// come back, or takes a code that is typed in. Secrets are read from the terminal, never from arguments.
void signInAtTerminal(CommandContext& context, const TerminalSignIn& wanted,
                      std::function<void(SignInView)> done);

} // namespace cohort::cli
