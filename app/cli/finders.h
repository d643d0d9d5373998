#pragma once

#include "app/cli/command.h"

namespace cohort::cli {

// What a user calls something on the command line, turned into the thing. Nothing or more than one found ends
// the command with an error that names the possibilities.

/// By number, handle ("@robin@work.test") or server; an empty text means the only account there is.
void findAccount(CommandContext& context, const QString& called, std::function<void(AccountRow)> found);
/// By number or name, case ignored.
void findCircle(CommandContext& context, const QString& called, std::function<void(CircleRow)> found);
/// By number, handle or name, case ignored; a part of a name when only one person has it.
void findPerson(CommandContext& context, const QString& called, std::function<void(PersonRow)> found);
/// All of them, in order.
void findPeople(CommandContext& context, const QStringList& called,
                std::function<void(std::vector<PersonRow>)> found);
/// By the number shown in lists or by its address.
void findPost(CommandContext& context, const QString& called, std::function<void(PostRow)> found);

} // namespace cohort::cli
