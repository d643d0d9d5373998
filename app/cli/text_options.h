#pragma once

#include "app/cli/command.h"

namespace cohort::cli {

/// Fills in what goes to each account of a draft: what --text-for says, else the text with its mentions as
/// that network knows these people; with --split cut into threads. Nothing is stored.
void textsFromOptions(CommandContext& context, const Draft& draft, std::function<void(Draft)> done);

/// What goes where it is not the draft's text, as "texts" of the documents.
[[nodiscard]] QJsonArray textsJson(const Draft& draft);
/// The same to be read.
void tellTexts(const Output& output, const Draft& draft);

} // namespace cohort::cli
