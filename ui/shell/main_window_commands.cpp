// The second half of MainWindow: what its menus and keys do.
#include "core/model/setting_names.h"
#include "core/wording/sentences.h"
#include "ui/catchup/catch_up_list.h"
#include "ui/catchup/catch_up_view.h"
#include "ui/comments/comments_view.h"
#include "ui/composer/composer.h"
#include "ui/notices/notifier.h"
#include "ui/saved/saved_pane.h"
#include "ui/saved/saved_view.h"
#include "ui/search/search_list.h"
#include "ui/search/search_pane.h"
#include "ui/shell/commands.h"
#include "ui/shell/key_list.h"
#include "ui/shell/main_window.h"
#include "ui/shell/overview.h"
#include "ui/shell/quick_switcher.h"
#include "ui/shell/top_bar.h"
#include "ui/thread/thread_pane.h"
#include "ui/timeline/find_bar.h"
#include "ui/timeline/post_actions.h"
#include "ui/timeline/post_list.h"
#include "ui/timeline/post_model.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {

using Id = Commands::Id;

void MainWindow::connectCommands()
{
    const auto on = [this](Id id, auto&& what) {
        connect(m_commands->action(id), &QAction::triggered, this, what);
    };
    on(Id::NewPost, [this] { writeNew(); });
    on(Id::Send, [this] {
        if (m_composer->isVisible())
            m_composer->send();
    });
    on(Id::SyncNow, [this] { m_library.syncNow(); });
    on(Id::WorkOffline, [this](bool offline) {
        m_library.setWorkOffline(offline);
        updateNetwork();
    });
    on(Id::Settings, [this] { showSettings(); });
    on(Id::Quit, [this] { close(); });
    on(Id::Professional, [this] { setSphere(Sphere::Professional); });
    on(Id::Personal, [this] { setSphere(Sphere::Personal); });
    on(Id::Both, [this] { setSphere(std::nullopt); });
    on(Id::LargerText, [this] { stepFont(m_fontStep + 1); });
    on(Id::SmallerText, [this] { stepFont(m_fontStep - 1); });
    on(Id::NormalText, [this] { stepFont(0); });
    on(Id::Cloak, [this](bool hidden) { cloak(hidden); });
    on(Id::QuickSwitcher, [this] { showSwitcher(); });
    on(Id::SearchHere, [this] { findHere(); });
    on(Id::SearchEverywhere, [this] {
        m_top->searchField()->setFocus(Qt::ShortcutFocusReason);
        m_top->searchField()->selectAll();
    });
    on(Id::NextAccount, [this] { stepAccount(1); });
    on(Id::PreviousAccount, [this] { stepAccount(-1); });
    on(Id::NextUnread, [this] {
        if (const auto next = m_rail->nextUnread())
            openStream(*next);
    });
    on(Id::CatchUp, [this] { openCatchUp(); });
    on(Id::NewPosts, [this] { m_stream->showNewPosts(); });
    on(Id::Replies, [this] {
        openStream(
            {.kind = StreamRef::Kind::Replies, .sphere = m_context->sphere.value_or(Sphere::Professional)});
    });
    on(Id::MyComments, [this] { showPlace(Place::Comments); });
    on(Id::Saved, [this] { showPlace(Place::Library); });
    on(Id::People, [this] { showPlace(Place::People); });
    on(Id::Outbox, [this] { showPlace(Place::Outbox); });
    on(Id::Accounts, [this] { showPlace(Place::Accounts); });
    on(Id::Keys, [this] { (new KeyList(*m_commands, this))->open(); });
    on(Id::About, [this] {
        m_bar->tell(
            MessageBar::Tone::Notice,
            tr("Cohort %1: your people, in circles, over several networks. Free software, GPL 3 or later.")
                .arg(u"" COHORT_VERSION ""_s));
    });
    connect(m_commands, &Commands::circleNumberChosen, this, [this](int number) {
        if (const auto stream = m_rail->circleNumber(number))
            openStream(*stream);
    });
}

void MainWindow::connectPostCommands()
{
    const auto key = [this](Id id, QChar letter) {
        connect(m_commands->action(id), &QAction::triggered, this, [this, letter] { commandPost(letter); });
    };
    key(Id::Reply, u'R');
    key(Id::Keep, u'S');
    key(Id::ToggleRead, u'U');
    key(Id::OlderRead, u'O');
    key(Id::Boost, u'B');
    key(Id::Like, u'L');
    key(Id::WhoCouldSee, u'W');
    connect(m_commands->action(Id::AllRead), &QAction::triggered, this, [this] {
        if (m_catchUp && m_pages->currentWidget() == m_catchUp)
            m_catchUp->markAllRead();
        else
            m_stream->markAllRead();
    });
    connect(m_commands->action(Id::NewCircle), &QAction::triggered, this,
            [this] { newCircle(m_context->sphere.value_or(Sphere::Professional)); });
    connect(m_commands->action(Id::EditCircle), &QAction::triggered, this, [this] {
        if (m_stream->stream() && m_stream->stream()->kind == StreamRef::Kind::Circle)
            editCircle(m_stream->stream()->circle);
    });
}

PostList* MainWindow::activeList() const
{
    if (m_thread->isVisible() && m_thread->isAncestorOf(QApplication::focusWidget()))
        return m_thread->list();
    if (m_saved && m_pages->currentWidget() == m_saved)
        return m_saved->pane()->list();
    // Its rows are no posts: what can be done with one is done in the conversation beside it.
    if ((m_catchUp && m_pages->currentWidget() == m_catchUp) ||
        (m_comments && m_pages->currentWidget() == m_comments))
        return m_thread->list();
    return m_pages->currentWidget() == m_search ? nullptr : m_stream->list();
}

void MainWindow::commandPost(QChar key)
{
    PostList* list = activeList();
    if (!list) {
        if (!m_search->command(key))
            fail(tr("Choose a post first: J goes to the next one."));
        return;
    }
    if (auto* model = qobject_cast<PostModel*>(list->model()); model && list->currentRow())
        m_actions->command(*model, list->currentIndex().row(), key);
    else
        fail(tr("Choose a post first: J goes to the next one."));
}

void MainWindow::applySettings()
{
    m_library.settings(this, [this](const Result<QMap<QString, QString>>& settings) {
        if (!settings)
            return;
        applyLook(style::themeFrom(settings->value(setting::Theme)),
                  settings->value(setting::FontStep).toInt());
        m_commands->applySettings(*settings);
        m_notifier->applySettings(*settings);
        m_stream->setOldestFirst(settings->value(setting::ReadingOrder) == "oldest"_L1);
    });
}

void MainWindow::keepTheme(style::Theme theme)
{
    m_keptTheme = theme;
    applyLook(theme, m_fontStep);
}

void MainWindow::applyLook(style::Theme theme, int fontStep)
{
    const style::Theme wanted = m_keptTheme.value_or(theme);
    if (wanted == m_theme && fontStep == m_fontStep)
        return;
    m_theme = wanted;
    m_fontStep = fontStep;
    icons::preferBundled(wanted != style::Theme::System);
    style::apply(*qApp, wanted, fontStep);
}

void MainWindow::applyKeys()
{
    for (PostList* list : {m_stream->list(), m_thread->list()})
        list->setKeys(m_commands->listKeys());
    if (m_saved)
        m_saved->pane()->list()->setKeys(m_commands->listKeys());
    if (m_catchUp)
        m_catchUp->list()->setKeys(m_commands->listKeys());
    m_search->list()->setKeys(m_commands->listKeys());
    m_composer->setSendKeys(m_commands->keys(Id::Send));
}

void MainWindow::comeToFront()
{
    show();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::findHere()
{
    if (activeList() == m_thread->list())
        m_thread->findBar()->start();
    else if (m_pages->currentWidget() == m_stream)
        m_stream->findBar()->start();
    else
        m_commands->action(Id::SearchEverywhere)->trigger();
}

void MainWindow::stepAccount(int by)
{
    const std::vector<AccountRow> accounts = m_overview->visibleAccounts();
    const auto count = static_cast<int>(accounts.size());
    if (count == 0)
        return;
    const auto stream = m_stream->stream();
    int at = by > 0 ? -1 : count;
    for (int index = 0; index < count; ++index)
        if (stream && stream->kind == StreamRef::Kind::Account &&
            stream->account == accounts[static_cast<std::size_t>(index)].account.id)
            at = index;
    const auto next = static_cast<std::size_t>((at + by + count) % count);
    openStream({.kind = StreamRef::Kind::Account, .account = accounts[next].account.id});
    m_stream->list()->setFocus();
}

void MainWindow::stepFont(int step)
{
    const int allowed = std::clamp(step, style::smallestFontStep, style::largestFontStep);
    applyLook(m_theme.value_or(style::Theme::System), allowed);
    m_library.saveSetting(setting::FontStep, QString::number(allowed), this,
                          [this](const Result<void>& done) {
                              if (!done)
                                  fail(wording::explain(done.error()).what);
                          });
}

void MainWindow::showSwitcher()
{
    std::vector<SwitchChoice> choices;
    for (int row = 0; row < m_rail->entries()->rowCount(); ++row) {
        const RailEntry entry = m_rail->entries()->entry(row);
        if (entry.kind == RailEntry::Kind::Stream)
            choices.push_back({.words = entry.words,
                               .hint = wording::name(entry.sphere),
                               .icon = entry.circle
                                           ? icons::shape(entry.circle->shape,
                                                          style::circleColour(*entry.circle, palette()))
                                           : icons::named(entry.icon),
                               .choose = [this, stream = entry.stream] { openStream(stream); }});
        else if (entry.kind == RailEntry::Kind::Place)
            choices.push_back({.words = entry.words,
                               .icon = icons::named(entry.icon),
                               .choose = [this, place = entry.place] { showPlace(place); }});
    }
    for (const Id id : m_commands->ids()) {
        QAction* action = m_commands->action(id);
        const QList<QKeySequence> keys = m_commands->keys(id);
        choices.push_back(
            {.words = m_commands->words(id),
             .hint = keys.isEmpty() ? QString() : keys.front().toString(QKeySequence::NativeText),
             .icon = action->icon(),
             .choose = [action] { action->trigger(); }});
    }
    (new QuickSwitcher(std::move(choices), this))->open();
}

void MainWindow::cloak(bool hidden)
{
    if (!m_cloak) {
        auto* blank = new EmptyState(this);
        blank->say(tr("Hidden"), tr("Nothing of your posts and people is shown."),
                   tr("Show everything again"));
        connect(blank, &EmptyState::actionChosen, m_commands->action(Id::Cloak), &QAction::trigger);
        m_cloak = blank;
        m_root->addWidget(m_cloak);
    }
    if (hidden)
        closeReceipts();
    m_notifier->setHidden(hidden);
    m_root->setCurrentWidget(hidden ? m_cloak : m_reading);
    setWindowTitle(hidden || !m_stream->stream() ? tr("Cohort") : windowTitle());
    if (!hidden && m_stream->stream())
        openStream(*m_stream->stream());
}

} // namespace cohort
