#include "tests/support/torture.h"

#include <QStringList>

#include <gtest/gtest.h>

#include <cstdio>
#include <cstring>
#include <set>
#include <string>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

constexpr char violation[] = "torture: ";
constexpr char metProperty[] = "fault_met";

struct Rounds {
    QString what{};
    int first = 0;
    int last = 0;
    int step = 1;

    [[nodiscard]] int count() const { return (last - first) / step + 1; }
};

/// Sets the fault before each round and counts what came of it.
class TortureListener final : public testing::EmptyTestEventListener {
public:
    explicit TortureListener(Rounds rounds)
        : m_rounds(std::move(rounds))
    {
    }
    void OnTestIterationStart(const testing::UnitTest& /*tests*/, int iteration) override
    {
        const int number = m_rounds.first + iteration * m_rounds.step;
        m_fault = m_rounds.what + u' ' + QString::number(number);
        qputenv(enduredFaultVariable, m_fault.toLatin1());
    }
    void OnTestStart(const testing::TestInfo& test) override
    {
        m_tests.insert(nameOf(test));
        // Said before it runs: the last line names the test that crashed.
        std::printf("%s: %s\n", m_fault.toLatin1().constData(), nameOf(test).c_str());
        std::fflush(stdout);
    }
    void OnTestPartResult(const testing::TestPartResult& result) override
    {
        const char* found = std::strstr(result.message(), violation);
        if (!found)
            return;
        ++m_violations;
        std::printf("  VIOLATION %s\n", found);
    }
    void OnTestEnd(const testing::TestInfo& test) override
    {
        for (int at = 0; at < test.result()->test_property_count(); ++at)
            if (std::strcmp(test.result()->GetTestProperty(at).key(), metProperty) == 0)
                ++m_met;
    }

    /// One line for the log, and whether all was well.
    [[nodiscard]] bool conclude() const
    {
        std::printf("figure: torture: %d tests x %d (%s), %d faults met, %d violations\n",
                    static_cast<int>(m_tests.size()), m_rounds.count(), m_rounds.what.toLatin1().constData(),
                    m_met, m_violations);
        return m_violations == 0;
    }

private:
    static std::string nameOf(const testing::TestInfo& test)
    {
        return std::string(test.test_suite_name()) + '.' + test.name();
    }

    const Rounds m_rounds;
    QString m_fault;
    std::set<std::string> m_tests;
    int m_met = 0;
    int m_violations = 0;
};

} // namespace

std::optional<EnduredFault> enduredFault()
{
    const QStringList words = qEnvironmentVariable(enduredFaultVariable).split(u' ');
    const QStringList kinds{u"request"_s, u"answer"_s, u"statement"_s};
    const qsizetype kind = kinds.indexOf(words.front());
    if (words.size() != 2 || kind < 0 || words.at(1).toInt() < 1)
        return std::nullopt;
    return EnduredFault{.what = static_cast<EnduredFault::What>(kind), .number = words.at(1).toInt()};
}

void reportViolation(const QString& what)
{
    ADD_FAILURE() << violation << what.toStdString();
}

void reportFaultMet()
{
    testing::Test::RecordProperty(metProperty, 1);
}

std::optional<int> runTortured()
{
    const QStringList words = qEnvironmentVariable("COHORT_TORTURE").split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return std::nullopt;
    const Rounds rounds{.what = words.front(),
                        .first = words.value(1).toInt(),
                        .last = words.value(2).toInt(),
                        .step = words.value(3, u"1"_s).toInt()};
    if (rounds.first < 1 || rounds.last < rounds.first || rounds.step < 1) {
        std::printf("COHORT_TORTURE is \"what first last [step]\"\n");
        return 2;
    }
    testing::GTEST_FLAG(repeat) = rounds.count();
    testing::TestEventListeners& listeners = testing::UnitTest::GetInstance()->listeners();
    delete listeners.Release(listeners.default_result_printer());
    auto* listener = new TortureListener(rounds); // gtest owns it
    listeners.Append(listener);
    [[maybe_unused]] const int ofExpectations = RUN_ALL_TESTS();
    return listener->conclude() ? 0 : 1;
}

} // namespace cohort
