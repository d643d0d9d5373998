#include "app/core_dumps.h"
#include "app/window/options.h"
#include "app/window/program.h"
#include "core/base/logging.h"
#include "core/wording/language.h"
#include "ui/widgets/readable_style.h"

#include <QApplication>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

#include <cstring>

namespace {

/// Pictures need no screen: where there is none, Qt draws into memory.
void drawWithoutAScreen(int argc, char** argv)
{
    for (int at = 1; at < argc; ++at)
        if (std::strncmp(argv[at], "--screenshots", std::strlen("--screenshots")) == 0 &&
            !qEnvironmentVariableIsSet("QT_QPA_PLATFORM") && !qEnvironmentVariableIsSet("DISPLAY") &&
            !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace

int main(int argc, char** argv)
{
#ifdef Q_OS_UNIX
    // Nobody else on this computer reads what is stored.
    umask(077);
#endif
    cohort::writeNoCoreDumps();
    cohort::installRedactedLog();
    drawWithoutAScreen(argc, argv);
    QApplication application(argc, argv);
    QApplication::setStyle(new cohort::ReadableStyle); // the application owns it
    QCoreApplication::setApplicationName(QStringLiteral("cohort"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COHORT_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Cohort"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.cohort.Cohort"));
    auto language = std::make_unique<cohort::wording::Language>(QLocale::system());
    cohort::WindowOptions options = cohort::readWindowOptions(QCoreApplication::arguments());
    if (options.rightToLeft)
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    // Pictures are taken of a profile of their own, unless one is named.
    QTemporaryDir ownProfile;
    if (!options.screenshots.isEmpty() &&
        !QCoreApplication::arguments().contains(QStringLiteral("--profile")))
        options.profile = ownProfile.filePath(QStringLiteral("profile"));
    cohort::Program program(application, options, std::move(language));
    if (!program.start() && QApplication::topLevelWidgets().isEmpty())
        return program.exitCode();
    return QApplication::exec();
}
