#include "ui/shell/main_window.h"

#include "core/library/backups.h"
#include "core/wording/sentences.h"
#include "ui/catchup/catch_up_list.h"
#include "ui/catchup/catch_up_view.h"
#include "ui/comments/comment_list.h"
#include "ui/comments/commenting.h"
#include "ui/comments/comments_view.h"
#include "ui/comments/said_bar.h"
#include "ui/composer/composer.h"
#include "ui/composer/send_bar.h"
#include "ui/notices/notifier.h"
#include "ui/saved/saved_pane.h"
#include "ui/saved/saved_view.h"
#include "ui/search/search_help.h"
#include "ui/search/search_list.h"
#include "ui/search/search_pane.h"
#include "ui/shell/commands.h"
#include "ui/shell/overview.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/thread/thread_pane.h"
#include "ui/timeline/pictures.h"
#include "ui/timeline/post_actions.h"
#include "ui/timeline/post_list.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"
#include "ui/widgets/context_key.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/tab_order.h"
#include "ui/widgets/undo_bar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenuBar>
#include <QPainter>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

const QSize defaultSize(1280, 800);
constexpr int railWidth = 224;
constexpr int readingSide = 500;
/// How long the line at the bottom says that a post was sent, in ms.
constexpr int sentMs = 8000;

/// Without a connection, or trying whether there is one again.
bool mayBeAway(const AccountRow& row)
{
    const bool trying = row.state.phase == AccountPhase::Syncing && row.state.done == 0;
    return trying || row.state.phase == AccountPhase::Offline;
}

} // namespace

MainWindow::MainWindow(Library& library, const QString& stateFile, QWidget* parent)
    : QMainWindow(parent)
    , m_library(library)
    , m_context(std::make_shared<ReadingContext>())
    , m_state(std::make_unique<QSettings>(stateFile, QSettings::IniFormat))
    , m_commands(new Commands(this))
    , m_notifier(new Notifier(library, m_context, this))
    , m_pictures(new Pictures(library, this))
    , m_actions(new PostActions(library, *m_pictures, m_context, this))
    , m_top(new TopBar(*m_commands, this))
    , m_rail(new Rail(this))
    , m_overview(new Overview(library, m_context, *m_rail, this))
    , m_networkBar(new MessageBar(this))
    , m_bar(new MessageBar(this))
    , m_said(new SaidBar(this))
    , m_stream(new StreamPane(library, m_context, *m_actions, *m_pictures, this))
    , m_thread(new ThreadPane(library, m_context, *m_actions, *m_pictures, this))
    , m_search(new SearchPane(library, m_context, *m_actions, this))
    , m_composer(new Composer(library, this))
    , m_sendBar(new SendBar(library, this))
    , m_undo(new UndoBar(this))
    , m_status(new StatusLine(this))
    , m_root(new QStackedWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_right(new QWidget(this))
{
    setWindowTitle(tr("Cohort"));
    setWindowIcon(icons::own(u"mark"_s));
    setAnimated(false); // nothing moves by itself
    m_commands->fillMenus(*menuBar());
    openContextMenusByKey(*this);
    layOut();
    connectLibrary();
    connectParts();
    connectPosts();
    connectCommands();
    connectPostCommands();
    restoreState();
    applyKeys();
    applySettings();
    m_overview->readAll();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut()
{
    m_reading = new QWidget(this);
    layOutBars(m_reading);
    m_pages->addWidget(m_stream);
    m_pages->addWidget(m_search);
    auto* right = new QVBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->addWidget(m_thread);
    right->addWidget(m_composer);
    m_columns->addWidget(m_rail);
    m_columns->addWidget(m_pages);
    m_columns->addWidget(m_right);
    m_columns->setChildrenCollapsible(false);
    m_columns->setHandleWidth(1);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setStretchFactor(2, 1);
    m_thread->hide();
    m_composer->hide();
    m_right->hide();
    m_root->addWidget(m_reading);
    setCentralWidget(m_root);
    setStatusBar(m_status);
}

void MainWindow::layOutBars(QWidget* central)
{
    m_networkBar->setClosable(false);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_networkBar);
    column->addWidget(m_bar);
    column->addWidget(m_said);
    column->addWidget(m_columns, 1);
    column->addWidget(m_undo);
    column->addWidget(m_sendBar);
}

void MainWindow::connectLibrary()
{
    connect(&m_library, &Library::changed, this, [this](const Changes& changes) {
        m_overview->take(changes);
        m_stream->take(changes);
        m_thread->take(changes);
        if (m_saved)
            m_saved->take(changes);
        if (m_catchUp)
            m_catchUp->take(changes);
        if (m_comments)
            m_comments->take(changes);
        m_notifier->take(changes);
        if (changes.settings)
            applySettings();
    });
    connect(&m_library.backups(), &Backups::weeklyFailed, this, [this](const Error& error) {
        m_bar->tell(MessageBar::Tone::Warning,
                    tr("The weekly backup could not be made: %1").arg(wording::explain(error).what));
    });
    connect(&m_library, &Library::accountStateChanged, this,
            [this] { m_overview->take({.accounts = true}); });
    if (const QStringList aside = m_library.movedAside(); !aside.isEmpty())
        tellMovedAside(aside);
}

/// In a bar of its own: what else is said after a bad end must not take its place.
void MainWindow::tellMovedAside(const QStringList& files)
{
    auto* bar = new MessageBar(m_reading);
    static_cast<QVBoxLayout*>(m_reading->layout())->insertWidget(1, bar); // below what one types into
    bar->tell(MessageBar::Tone::Warning,
              tr("A damaged file was put aside and begun anew: %1. Your people, circles, drafts and saved "
                 "conversations are untouched. There is nothing to do: the posts are fetched again.")
                  .arg(QLocale().createSeparatedList(files)));
}

void MainWindow::connectParts()
{
    connect(m_top, &TopBar::sphereChosen, this, &MainWindow::setSphere);
    connectSearch();
    connect(m_rail, &Rail::streamChosen, this, &MainWindow::openStream);
    connect(m_rail, &Rail::placeChosen, this, &MainWindow::showPlace);
    connect(m_rail, &Rail::circleEditorWanted, this, &MainWindow::editCircle);
    connect(m_rail, &Rail::newCircleWanted, this, &MainWindow::newCircle);
    connect(m_rail->entries(), &RailModel::peopleDropped, this, &MainWindow::dropPeople);
    connect(m_overview, &Overview::circlesRead, this, &MainWindow::afterCircles);
    connect(m_overview, &Overview::accountsRead, this, &MainWindow::showAccounts);
    connect(m_overview, &Overview::countsRead, this, &MainWindow::updateNetwork);
    connect(m_overview, &Overview::sendingEnded, this, &MainWindow::tellSending);
    connect(m_status, &StatusLine::accountsWanted, this, [this] { showPlace(Place::Accounts); });
    connect(m_status, &StatusLine::outboxWanted, this, [this] { showPlace(Place::Outbox); });
    connectSendBar(*m_composer, *m_sendBar);
    connect(this, &MainWindow::firstPainted, m_composer, &Composer::findUnfinished);
    connect(m_composer, &Composer::unfinishedFound, this, [this](const Draft& draft) {
        m_bar->tell(MessageBar::Tone::Notice, tr("You were writing a post when Cohort ended; it is kept."));
        connect(m_bar->addWayOut(tr("Continue writing")), &QToolButton::clicked, m_composer, [this, draft] {
            m_bar->hide();
            m_composer->openDraft(draft);
        });
    });
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] { m_sessionEnds = true; });
    connect(m_commands, &Commands::keysChanged, this, &MainWindow::applyKeys);
    connect(m_notifier, &Notifier::windowWanted, this, &MainWindow::comeToFront);
    connect(m_notifier, &Notifier::threadWanted, this, &MainWindow::openThread);
    connect(m_composer, &Composer::begun, this, &MainWindow::showComposer);
    connect(m_composer, &Composer::notKept, this, &MainWindow::keepOpen);
    connect(m_composer, &Composer::finished, this, [this] {
        // Who writes elsewhere meanwhile goes on writing: letters would be commands in a list.
        const QWidget* focus = focusWidget(); // of this window, also while another program is used
        const bool isFree = focus == nullptr || m_composer->isAncestorOf(focus);
        m_composer->hide();
        updateRightSide();
        if (PostList* list = activeList(); list && isFree)
            list->setFocus();
        else if (isFree)
            m_search->list()->setFocus();
        if (std::exchange(m_closing, false))
            close();
    });
}

void MainWindow::connectSearch()
{
    auto* help = new SearchHelp(m_library, m_context, *m_top->searchField(), this);
    connect(m_top, &TopBar::searched, this, [this, help](const QString& words) {
        if (!help->isChoosing())
            search(words);
    });
    connect(m_top->searchField(), &QLineEdit::textEdited, this, &MainWindow::searchSoon);
    connect(help, &SearchHelp::completed, this, &MainWindow::searchSoon);
    connect(m_search, &SearchPane::undoable, m_undo, &UndoBar::offer);
    connect(m_search, &SearchPane::typedChanged, this, &MainWindow::search);
    connect(m_search, &SearchPane::threadWanted, this, &MainWindow::openThread);
    connect(m_search, &SearchPane::personWanted, this, &MainWindow::showPerson);
    connect(m_search, &SearchPane::draftWanted, this, &MainWindow::openDraft);
    connect(m_search, &SearchPane::savedThreadWanted, this, &MainWindow::showSaved);
}

void MainWindow::connectPosts()
{
    connect(m_stream, &StreamPane::threadWanted, this, &MainWindow::openThread);
    connect(m_stream, &StreamPane::circleEditorWanted, this, &MainWindow::editCircle);
    connect(m_stream, &StreamPane::peopleWanted, this, [this] { showPlace(Place::People); });
    connect(m_stream, &StreamPane::nextUnreadWanted, m_commands->action(Commands::Id::NextUnread),
            &QAction::trigger);
    connect(m_stream, &StreamPane::catchUpWanted, this, &MainWindow::openCatchUp);
    connect(m_thread, &ThreadPane::replyWanted, this, &MainWindow::writeReply);
    connect(m_thread, &ThreadPane::closed, this, [this] {
        m_thread->hide();
        updateRightSide();
        if (m_catchUp && m_pages->currentWidget() == m_catchUp)
            m_catchUp->list()->setFocus();
        else if (m_comments && m_pages->currentWidget() == m_comments)
            m_comments->list()->setFocus();
        else
            m_stream->list()->setFocus();
    });
    connect(m_actions, &PostActions::replyWanted, this, &MainWindow::writeReply);
    connect(m_actions, &PostActions::commentQuestion, m_said, &SaidBar::ask);
    connect(m_said, &SaidBar::noted, &m_actions->commenting(), &Commenting::note);
    connect(m_actions, &PostActions::editWanted, this,
            [this](const PostRow& row) { m_composer->startEdit(row); });
    connect(m_actions, &PostActions::quoteWanted, this,
            [this](const PostRef& post) { m_composer->startQuote(post); });
    connect(m_actions, &PostActions::threadWanted, this, &MainWindow::openThread);
    connect(m_actions, &PostActions::personWanted, this, &MainWindow::showPerson);
    connect(m_actions, &PostActions::receiptWanted, this, &MainWindow::showReceipt);
    connect(m_actions, &PostActions::circleWanted, this, [this](CircleId circle) {
        if (const CircleRow* row = m_overview->circle(circle))
            openStream({.kind = StreamRef::Kind::Circle, .circle = circle, .sphere = row->circle.sphere});
    });
    connect(m_actions, &PostActions::tagWanted, this, [this](const QString& tag) { search(u'#' + tag); });
    connect(m_actions, &PostActions::failed, this, &MainWindow::fail);
    connect(m_actions, &PostActions::linkQuestion, this, &MainWindow::askLink);
    connect(m_actions, &PostActions::undoable, m_undo, &UndoBar::offer);
    connect(m_actions, &PostActions::removalQuestion, this,
            [this](const PostRow&, const std::function<void()>& yes) {
                m_bar->tell(MessageBar::Tone::Warning, tr("Deleting at the network cannot be taken back."));
                connect(m_bar->addWayOut(tr("Delete this post")), &QToolButton::clicked, m_bar, [this, yes] {
                    m_bar->hide();
                    yes();
                });
            });
}

void MainWindow::paintEvent(QPaintEvent* event)
{
    QMainWindow::paintEvent(event);
    if (std::exchange(m_painted, true))
        return;
    m_stream->list()->setFocus();
    QMetaObject::invokeMethod(this, "firstPainted", Qt::QueuedConnection);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_stream->keepPlace();
    if (m_saved)
        m_saved->pane()->saveNote();
    if (m_composer->isVisible() || !m_composer->isKept())
        m_composer->closeKeeping();
    saveState();
    // Closes by itself once the draft is kept, some ms later; a session that ends waits for nobody.
    m_closing = !m_composer->isKept() && !m_sessionEnds;
    if (m_closing)
        event->ignore();
    else
        QMainWindow::closeEvent(event);
}

void MainWindow::keepOpen(const QString& words)
{
    m_closing = false;
    if (m_composer->isVisibleTo(m_right))
        return; // said there
    m_bar->tell(MessageBar::Tone::Error, words);
    const auto stopSaying = [this, words] {
        if (m_bar->words() == words)
            m_bar->hide();
    };
    connect(m_composer, &Composer::finished, m_bar, stopSaying, Qt::SingleShotConnection);
    connect(m_bar->addWayOut(tr("Show what you wrote")), &QToolButton::clicked, this, [this] {
        m_bar->hide();
        showComposer();
    });
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setWindowIcon(icons::own(u"mark"_s));
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return focusNextStop(*this, next ? TabStep::Forward : TabStep::Back);
}

void MainWindow::restoreState()
{
    if (!restoreGeometry(m_state->value(u"window/geometry"_s).toByteArray()))
        resize(defaultSize);
    if (!m_columns->restoreState(m_state->value(u"window/columns"_s).toByteArray()))
        m_columns->setSizes({railWidth, readingSide, defaultSize.width() - railWidth - readingSide});
    // Only a single life is ever restored; both together must be chosen each time.
    const bool personal = m_state->value(u"window/sphere"_s).toString() == "personal"_L1;
    m_context->sphere = personal ? Sphere::Personal : Sphere::Professional;
    const auto circle = static_cast<CircleId>(m_state->value(u"window/circle"_s).toLongLong());
    if (circle != CircleId::None)
        m_wanted = StreamRef{.kind = StreamRef::Kind::Circle, .circle = circle, .sphere = *m_context->sphere};
    m_top->showSphere(m_context->sphere);
    setSphereOfPages();
}

void MainWindow::saveState()
{
    m_state->setValue(u"window/geometry"_s, saveGeometry());
    m_state->setValue(u"window/columns"_s, m_columns->saveState());
    if (m_context->sphere) {
        const bool personal = *m_context->sphere == Sphere::Personal;
        m_state->setValue(u"window/sphere"_s, personal ? u"personal"_s : u"professional"_s);
        const auto stream = m_stream->stream();
        const bool circle = stream && stream->kind == StreamRef::Kind::Circle;
        m_state->setValue(u"window/circle"_s, circle ? raw(stream->circle) : 0);
    }
    m_state->sync();
}

void MainWindow::tellSending(const SendingNews& news)
{
    const QString words = newsWords(news);
    if (news.stopped.empty()) {
        m_status->showMessage(words, sentMs);
        announce(m_status, words);
        return;
    }
    m_bar->tell(MessageBar::Tone::Error, words);
    connect(m_bar->addWayOut(tr("Outbox")), &QToolButton::clicked, this, [this] {
        m_bar->hide();
        showPlace(Place::Outbox);
    });
}

void MainWindow::updateNetwork()
{
    const std::vector<AccountRow> accounts = m_overview->visibleAccounts();
    const bool offline = m_library.worksOffline();
    m_status->show(accounts, m_overview->waitingPosts(), offline);
    m_commands->action(Commands::Id::WorkOffline)->setChecked(offline);
    const QString words = StatusLine::trouble(accounts, offline);
    // What was said holds until something has come: a try that fails again is no news.
    const bool saysAway =
        m_networkBar->isVisibleTo(m_reading) && m_networkBar->words() != StatusLine::trouble(accounts, true);
    if (saysAway && !offline && std::ranges::all_of(accounts, mayBeAway) && !accounts.empty())
        return;
    if (words.isEmpty()) {
        m_networkBar->hide();
        return;
    }
    if (m_networkBar->isVisibleTo(m_reading) && m_networkBar->words() == words)
        return;
    m_networkBar->tell(MessageBar::Tone::Notice, words);
    QToolButton* way = m_networkBar->addWayOut(offline ? tr("Work online") : tr("Try again"));
    connect(way, &QToolButton::clicked, this, [this, offline] {
        if (offline)
            m_library.setWorkOffline(false);
        else
            m_library.syncNow();
        updateNetwork();
    });
}

} // namespace cohort
