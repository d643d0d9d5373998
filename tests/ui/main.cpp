#include <QApplication>
#include <QTimer>

#include <gtest/gtest.h>

// The tests run inside the event loop, because Qt tells windows of a new palette or font only there.
int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QTimer::singleShot(0, &application, [] { QCoreApplication::exit(RUN_ALL_TESTS()); });
    return QApplication::exec();
}
