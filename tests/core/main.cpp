#include "tests/support/torture.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    const QCoreApplication application(argc, argv);
    if (const auto tortured = cohort::runTortured())
        return *tortured;
    return RUN_ALL_TESTS();
}
