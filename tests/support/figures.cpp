#include "tests/support/figures.h"

#include <cstdlib>
#include <fstream>
#include <iostream>

namespace cohort {

void printFigure(const std::string& what, const std::string& numbers)
{
    const std::string line = "figure: " + what + ": " + numbers + '\n';
    std::cout << line << std::flush;
    // Tests run beside each other: a line is written at once or not at all.
    if (const char* file = std::getenv("COHORT_FIGURES"); file != nullptr && *file != '\0')
        std::ofstream(file, std::ios::app) << line;
}

} // namespace cohort
