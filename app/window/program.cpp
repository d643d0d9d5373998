#include "app/window/program.h"

#include "app/sample_profile.h"
#include "app/window/paint_report.h"
#include "app/window/screenshot_run.h"
#include "app/window/single_instance.h"
#include "core/base/logging.h"
#include "core/library/returned_address.h"
#include "core/model/setting_names.h"
#include "core/wording/sentences.h"
#include "ui/notices/notifier.h"
#include "ui/notices/tray.h"
#include "ui/shell/main_window.h"
#include "ui/timeline/post_list.h"
#include "ui/timeline/stream_pane.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QFileOpenEvent>
#include <QMessageBox>
#include <QTextStream>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace cohort {

Program::Program(QApplication& application, WindowOptions options,
                 std::unique_ptr<wording::Language> language)
    : m_application(application)
    , m_options(std::move(options))
    , m_language(std::move(language))
{
    speak(m_options.language);
    m_application.installEventFilter(this);
}

Program::~Program()
{
    m_window.reset();
}

bool Program::start()
{
    m_instance = std::make_unique<SingleInstance>(m_options.profile);
    if (!openProfile(m_options.profile))
        return false;
    showWindowInItsLanguage();
    return true;
}

bool Program::openProfile(const QString& folder)
{
    auto profile =
        Profile::open(folder, m_options.sample ? Profile::Secrets::ThisSession : Profile::Secrets::Keyring);
    if (!profile) {
        const bool shown = profile.error().kind == ErrorKind::InUse &&
                           (m_options.file.isEmpty() ? m_instance->askOther(m_options.address)
                                                     : m_instance->askOtherToOpen(m_options.file));
        if (!shown)
            sayWhyNot(profile.error());
        m_exitCode = shown ? 0 : 1;
        return false;
    }
    m_profile = std::move(*profile);
    m_instance->listen();
    return true;
}

void Program::sayWhyNot(const Error& error)
{
    const wording::Explanation why = wording::explain(error);
    QTextStream(stderr) << why.what << ' ' << why.safe << ' ' << why.todo << Qt::endl;
    if (!m_options.screenshots.isEmpty())
        return;
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Cohort"), why.what, QMessageBox::Close);
    box->setTextFormat(Qt::PlainText);
    const QString more = why.safe + u' ' + why.todo;
    box->setInformativeText(more.simplified());
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, &m_application, [] { QCoreApplication::exit(1); });
    box->open();
}

/// An empty name keeps what is spoken.
void Program::speak(const QString& language)
{
    if (language.isEmpty())
        return;
    m_language.reset(); // never two at once: English has few words of its own and would leave the others
    m_language = std::make_unique<wording::Language>(QLocale(language));
}

/// The profile may name a language of its own. The window waits for it, because words that stand on the
/// screen do not change any more.
void Program::showWindowInItsLanguage()
{
    const auto show = [this](const Result<QMap<QString, QString>>& settings) {
        const QString language = settings ? settings->value(setting::Language) : QString();
        if (m_options.language.isEmpty())
            speak(language);
        showWindow();
    };
    m_profile->library().settings(this, show);
}

void Program::showWindow()
{
    m_window = std::make_unique<MainWindow>(m_profile->library(), m_profile->stateFile());
    m_tray = std::make_unique<Tray>();
    m_window->notifier()->setSink(m_tray.get());
    connect(m_window.get(), &MainWindow::firstPainted, this, &Program::begin);
    connect(m_window.get(), &MainWindow::sampleChosen, this, &Program::openSample, Qt::QueuedConnection);
    connect(m_instance.get(), &SingleInstance::shown, m_window.get(), [this] { m_window->comeToFront(); });
    connect(m_instance.get(), &SingleInstance::addressCame, this, &Program::takeAddress);
    connect(m_instance.get(), &SingleInstance::fileCame, m_window.get(), &MainWindow::openFile);
    if (std::exchange(m_options.reportPaint, false))
        new PaintReport(*m_window->streamPane()->list()); // the list owns it
    m_window->show();
}

/// A browser came back from a sign-in; says nothing where none waits.
void Program::takeAddress(const QString& address)
{
    if (m_profile)
        m_profile->library().answerSignIn({{returnedAddress, address}});
}

bool Program::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::FileOpen)
        return QObject::eventFilter(watched, event);
    const auto* asked = static_cast<QFileOpenEvent*>(event);
    if (asked->url().scheme() == ownScheme)
        takeAddress(asked->url().toString(QUrl::FullyEncoded));
    else if (asked->file().isEmpty())
        qCWarning(logApp) << "asked to open what is neither a file nor an address of this program";
    else if (m_window)
        m_window->openFile(asked->file());
    else
        m_options.file = asked->file(); // the window opens it when it is there
    return true;
}

void Program::begin()
{
    m_profile->library().start();
    if (m_options.sample)
        fillSample();
    if (const QString file = std::exchange(m_options.file, {}); !file.isEmpty())
        m_window->openFile(file);
}

void Program::fillSample()
{
    fillSampleProfile(
        m_profile->library(), this,
        [this](const Result<void>& done) {
            // A profile that already has the sample is simply opened.
            if (!done && done.error().kind != ErrorKind::InvalidInput) {
                sayWhyNot(done.error());
                m_exitCode = 1;
                QCoreApplication::exit(1);
                return;
            }
            if (!m_options.screenshots.isEmpty())
                runScreenshots();
        },
        [](int, int) {});
}

void Program::openSample()
{
    m_window.reset();
    m_profile.reset();
    m_options.sample = true;
    m_options.profile += "-sample"_L1;
    m_instance = std::make_unique<SingleInstance>(m_options.profile);
    if (openProfile(m_options.profile))
        showWindowInItsLanguage();
    else
        QCoreApplication::exit(m_exitCode);
}

void Program::runScreenshots()
{
    if (!m_options.theme.isEmpty()) {
        m_window->keepTheme(style::themeFrom(m_options.theme));
    }
    auto* run = new ScreenshotRun(*m_window, m_profile->library(), m_options.screenshots);
    run->setParent(this);
    connect(run, &ScreenshotRun::ended, this, [this](bool done) {
        m_exitCode = done ? 0 : 1;
        m_window->close();
        QCoreApplication::exit(m_exitCode);
    });
    run->start();
}

} // namespace cohort
