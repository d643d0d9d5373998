#pragma once

#include <QString>

#include <optional>

namespace cohort {

/// The one thing that goes wrong in every test with an EngineRig while the suites are tortured: COHORT_FAIL
/// is "request 3", "answer 3" or "statement 3".
struct EnduredFault {
    enum class What {
        Request,   ///< a call of the network ends without a connection; the server did nothing
        Answer,    ///< a call of the network is done there and its answer never comes
        Statement, ///< a statement of the store's writer fails
    };
    What what = What::Request;
    int number = 0; ///< of the calls, or of the statements since the engine started; from 1
};

/// The variable that names it.
constexpr char enduredFaultVariable[] = "COHORT_FAIL";
/// None where the variable is missing or says something else.
[[nodiscard]] std::optional<EnduredFault> enduredFault();

/// Something that may not be, whatever failed. Fails the test in words by which a tortured run knows it from
/// an expectation that only did not reckon with a fault.
void reportViolation(const QString& what);
/// Tells a tortured run that the fault of this test was met.
void reportFaultMet();

/// Runs the chosen tests once for every number of COHORT_TORTURE ("request 1 12": from 1 to 12; "statement 1
/// 200 7": each seventh). What tests expect is not compared: they were written for a world without that
/// fault. Only what reportViolation was told counts, and a test that does not end. The exit code of the
/// program, or nothing where the variable is not set. After InitGoogleTest.
[[nodiscard]] std::optional<int> runTortured();

} // namespace cohort
