#pragma once

#include <string>

namespace cohort {

/// Prints "figure: WHAT: NUMBERS" and adds that line to the file COHORT_FIGURES names, if it names one. What
/// a loop of the tests counted stands afterwards in the table of threats (tests/trust/threat_table.py), there
/// the last of several about one WHAT. WHAT has no colon and NUMBERS no line break.
void printFigure(const std::string& what, const std::string& numbers);

} // namespace cohort
