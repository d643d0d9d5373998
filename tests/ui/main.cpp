#include <QApplication>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    application.setOrganizationName(QStringLiteral("cohort-tests"));
    return RUN_ALL_TESTS();
}
