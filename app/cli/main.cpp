#include "app/cli/arguments.h"
#include "app/cli/command.h"
#include "app/cli/thread_file.h"
#include "app/cli/words.h"
#include "app/core_dumps.h"
#include "app/networks.h"
#include "core/base/logging.h"
#include "core/model/setting_names.h"
#include "core/net/curl_transport.h"
#include "core/providers/sign_in.h"
#include "core/secrets/keychain_store.h"
#include "core/store/store.h"
#include "core/wording/language.h"

#include <QCoreApplication>
#ifdef COHORT_PRINT
#include <QGuiApplication>
#endif
#include <QDir>
#include <QStandardPaths>

#ifndef Q_OS_WIN
#include <sys/stat.h>
#endif

using namespace cohort;
using namespace cohort::cli;

namespace {

QString profileFolder(const QCommandLineParser& options)
{
    const QString given = options.value(QStringLiteral("profile"));
    return given.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                           : QDir(given).absolutePath();
}

std::unique_ptr<Transport> openNetwork(const QMap<QString, QString>& settings, const QString& caFile,
                                       const Clock& clock)
{
    NetworkSettings network;
    network.extraCaFile = caFile.isEmpty() ? settings.value(setting::ExtraCaFile) : caFile;
    const QString proxy = settings.value(setting::Proxy);
    if (proxy == QLatin1String("none"))
        network.proxy.kind = ProxySetting::Kind::None;
    else if (!proxy.isEmpty() && proxy != QLatin1String("system"))
        network.proxy = {.kind = ProxySetting::Kind::Explicit, .url = QUrl(proxy)};
    return std::make_unique<CurlTransport>(network, clock);
}

int run(QCoreApplication& application, const Arguments& arguments, const Output& output)
{
    const SystemClock clock;
    KeychainStore secrets(QStringLiteral("Cohort"));
    auto store = Store::open(profileFolder(*arguments.options), nullptr);
    if (!store) {
        output.error(store.error());
        return static_cast<int>(ExitCode::Error);
    }
    for (const QString& moved : (*store)->report().movedAside)
        output.note(Cli::tr("a damaged file was moved aside: %1").arg(moved));
    Networks networks = networksFor(**store);
    const ProviderRegistry providers(std::move(networks.factories));
    const QString caFile = arguments.options->value(QStringLiteral("ca-file"));
    Library library(LibraryParts{.store = std::move(*store),
                                 .makeTransport =
                                     [caFile, &clock](const QMap<QString, QString>& settings) {
                                         return openNetwork(settings, caFile, clock);
                                     },
                                 .providers = providers,
                                 .secrets = secrets,
                                 .clock = clock,
                                 .syncEvery = std::chrono::milliseconds(0)});
    CommandContext context(library, *arguments.options, arguments.words, output);
    for (const ProviderFactory* factory : providers.all())
        context.networks.push_back({.id = factory->id(), .displayName = factory->displayName()});
    context.plugins = std::move(networks.plugins);
    arguments.command.run(context);
    return application.exec();
}

/// Printing needs fonts and no screen; everything else starts without them.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
#ifdef COHORT_PRINT
    if (needsFonts(argc, argv)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QGuiApplication>(argc, argv);
    }
#endif
    return std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv)
{
#ifndef Q_OS_WIN
    umask(0077); // whatever this program writes is for its user alone
#endif
    writeNoCoreDumps();
    installRedactedLog();
    const std::unique_ptr<QCoreApplication> made = makeApplication(argc, argv);
    QCoreApplication& application = *made;
    QCoreApplication::setApplicationName(QStringLiteral("cohort"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COHORT_VERSION));
    const wording::Language language(QLocale::system());
    const ReadArguments read = readArguments(QCoreApplication::arguments());
    const Output output(read.json ? Output::Form::Json : Output::Form::Text);
    if (!read.help.isEmpty()) {
        Output(Output::Form::Text).line(read.help);
        return static_cast<int>(ExitCode::Done);
    }
    if (!read.arguments) {
        output.json({{QStringLiteral("error"), QJsonObject{{QStringLiteral("kind"), QStringLiteral("usage")},
                                                           {QStringLiteral("what"), read.problem}}}});
        output.note(read.problem);
        return static_cast<int>(ExitCode::Usage);
    }
    return run(application, *read.arguments, output);
}
