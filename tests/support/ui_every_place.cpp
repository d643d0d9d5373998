#include "tests/support/ui_every_place.h"

#include "ui/accounts/accounts_page.h"
#include "ui/accounts/feed_folders.h"
#include "ui/catchup/catch_up_model.h"
#include "ui/catchup/catch_up_view.h"
#include "ui/comments/comment_model.h"
#include "ui/comments/comments_view.h"
#include "ui/comments/remind_dialog.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_form.h"
#include "ui/composer/reach_list.h"
#include "ui/people/card_preview.h"
#include "ui/people/link_dialog.h"
#include "ui/people/people_model.h"
#include "ui/people/people_view.h"
#include "ui/receipt/receipt_dialog.h"
#include "ui/receipt/view_as_dialog.h"
#include "ui/saved/highlight_dialog.h"
#include "ui/saved/saved_list.h"
#include "ui/saved/saved_pane.h"
#include "ui/saved/saved_view.h"
#include "ui/search/search_model.h"
#include "ui/search/search_pane.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/commands.h"
#include "ui/shell/overview.h"
#include "ui/start/first_start_page.h"
#include "ui/thread/thread_pane.h"
#include "ui/timeline/find_bar.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"

#include <QApplication>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cohort {

namespace {

constexpr int settingsTabs = 7;

bool comes(const std::function<bool()>& reached)
{
    return SampleWindow::waitUntil(reached);
}

} // namespace

EveryPlace::EveryPlace(SampleWindow& sample)
    : m_sample(sample)
{
    addReading();
    addWriting();
    addPages();
    addSettings();
    addDialogs();
    addSmallDialogs();
}

EveryPlace::~EveryPlace() = default;

void EveryPlace::add(const QString& name, std::function<QWidget*()> open)
{
    m_places.push_back({.name = name, .open = std::move(open)});
}

QStringList EveryPlace::visit(const std::function<void(const QString&, QWidget&)>& look)
{
    QStringList visited;
    for (const Entry& place : m_places) {
        QWidget* top = place.open();
        if (!top)
            throw std::runtime_error("did not come about: " + place.name.toStdString());
        top->activateWindow();
        m_sample.rig().settle();
        visited.append(place.name);
        look(place.name, *top);
        if (top != &window())
            top->close();
        if (m_alone && !m_alone->testAttribute(Qt::WA_DeleteOnClose))
            delete m_alone;
        window().activateWindow();
    }
    return visited;
}

QWidget* EveryPlace::alone(QWidget* made)
{
    m_alone = made;
    made->show();
    return comes([made] { return made->isVisible(); }) ? made : nullptr;
}

bool EveryPlace::openConversation()
{
    if (!m_sample.openCircle(1))
        return false;
    window().openThread(window().streamPane()->model()->row(0));
    return comes([this] { return window().threadPane()->model()->rowCount() > 0; });
}

void EveryPlace::addReading()
{
    add(u"circle"_s, [this] { return m_sample.openCircle(1) ? &window() : nullptr; });
    add(u"conversation"_s, [this] { return openConversation() ? &window() : nullptr; });
    add(u"find in a stream"_s, [this]() -> QWidget* {
        window().streamPane()->findBar()->start();
        return &window();
    });
    add(u"search"_s, [this]() -> QWidget* {
        window().streamPane()->findBar()->stop();
        window().search(u"reading"_s);
        return comes([this] { return window().searchPane()->model()->rowCount() > 0; }) ? &window() : nullptr;
    });
    add(u"catch up"_s, [this]() -> QWidget* {
        if (!m_sample.openCircle(2))
            return nullptr;
        window().openCatchUp();
        const CatchUpView* page = window().catchUpPage();
        return comes([page] { return page->model()->rowCount() > 0; }) ? &window() : nullptr;
    });
}

void EveryPlace::addWriting()
{
    const auto composed = [this] {
        const Composer* composer = window().composer();
        return comes([composer] { return composer->isVisible() && !composer->reachSentence().isEmpty(); });
    };
    add(u"composer"_s, [this, composed]() -> QWidget* {
        if (!openConversation())
            return nullptr;
        window().commands()->action(Commands::Id::NewPost)->trigger();
        return composed() ? &window() : nullptr;
    });
    add(u"composer, unfolded"_s, [this, composed]() -> QWidget* {
        for (QToolButton* button : window().composer()->form()->findChildren<QToolButton*>())
            if (button->isCheckable() && button->isVisible() && !button->isChecked())
                button->click();
        return composed() ? &window() : nullptr;
    });
    add(u"who exactly"_s, [this]() -> QWidget* {
        window().composer()->showReachList();
        auto* list = window().composer()->findChild<ReachList*>();
        return list && comes([list] { return list->isVisible(); }) ? list : nullptr;
    });
    add(u"outbox"_s, [this]() -> QWidget* {
        window().composer()->closeKeeping();
        window().showPlace(Place::Outbox);
        return &window();
    });
}

void EveryPlace::addPages()
{
    add(u"people"_s, [this]() -> QWidget* {
        window().showPlace(Place::People);
        const PeopleModel* people = window().peoplePage()->model();
        return comes([people] { return people->rowCount() > 0; }) ? &window() : nullptr;
    });
    add(u"a person"_s, [this]() -> QWidget* {
        window().showPerson(ContactId{1});
        m_sample.rig().settle();
        return &window();
    });
    add(u"accounts"_s, [this]() -> QWidget* {
        window().showPlace(Place::Accounts);
        return &window();
    });
    add(u"signing in"_s, [this]() -> QWidget* {
        window().findChild<AccountsPage*>()->startSignIn();
        return &window();
    });
    add(u"my comments"_s, [this]() -> QWidget* {
        window().showPlace(Place::Comments);
        const CommentsView* page = window().commentsPage();
        return comes([page] { return page->model()->listed() > 0; }) ? &window() : nullptr;
    });
    add(u"saved"_s, [this]() -> QWidget* {
        window().showPlace(Place::Library);
        SavedView* saved = window().savedPage();
        const auto read = [saved] {
            if (saved->model()->rowCount() > 0 && !saved->list()->currentIndex().isValid())
                saved->list()->setCurrentIndex(saved->model()->index(0));
            return saved->pane()->model()->rowCount() > 0;
        };
        return comes(read) ? &window() : nullptr;
    });
    add(u"circle editor"_s, [this]() -> QWidget* {
        window().editCircle(window().overview()->circles().front().circle.id);
        return &window();
    });
    add(u"new circle"_s, [this]() -> QWidget* {
        window().commands()->action(Commands::Id::NewCircle)->trigger();
        return &window();
    });
    add(u"hidden"_s, [this]() -> QWidget* {
        window().commands()->action(Commands::Id::Cloak)->trigger();
        return &window();
    });
    add(u"both lives"_s, [this]() -> QWidget* {
        window().commands()->action(Commands::Id::Cloak)->trigger();
        window().setSphere(std::nullopt);
        return &window();
    });
    add(u"first start"_s, [this] { return alone(new FirstStartPage); });
}

void EveryPlace::addSettings()
{
    for (int tab = 0; tab < settingsTabs; ++tab)
        add(u"settings, page %1"_s.arg(tab + 1), [this, tab]() -> QWidget* {
            window().commands()->action(Commands::Id::Settings)->trigger();
            const auto dialogs = window().findChildren<SettingsDialog*>();
            if (dialogs.isEmpty())
                return nullptr;
            m_alone = dialogs.last();
            auto* tabs = m_alone->findChild<QTabWidget*>();
            if (tabs->count() != settingsTabs)
                return nullptr;
            tabs->setCurrentIndex(tab);
            return m_alone;
        });
}

void EveryPlace::addDialogs()
{
    for (const Commands::Id opens : {Commands::Id::Keys, Commands::Id::QuickSwitcher})
        add(opens == Commands::Id::Keys ? u"keys"_s : u"go to"_s, [this, opens]() -> QWidget* {
            window().commands()->action(opens)->trigger();
            for (QWidget* top : QApplication::topLevelWidgets())
                if (top != &window() && top->isVisible() && qobject_cast<QDialog*>(top))
                    m_alone = top;
            return m_alone;
        });
    add(u"receipt"_s, [this]() -> QWidget* {
        if (!m_sample.openCircle(1))
            return nullptr;
        window().showReceipt(window().streamPane()->model()->row(0).post.ref);
        if (!comes([this] { return window().receipt()->isVisible(); }))
            return nullptr;
        return window().receipt();
    });
    add(u"view as"_s, [this]() -> QWidget* {
        auto* view =
            new ViewAsDialog(m_sample.library(), {.contact = ContactId{1}, .name = u"Ana"_s}, &window());
        m_alone = view;
        view->start();
        return comes([view] { return view->isVisible(); }) ? view : nullptr;
    });
}

void EveryPlace::addSmallDialogs()
{
    add(u"remind"_s, [this] { return alone(new RemindDialog(&window())); });
    add(u"folders of feeds"_s,
        [this] { return alone(new FeedFolders({u"Libraries"_s, u"Transport"_s}, &window())); });
    add(u"contacts"_s, [this] {
        CardFile file{.cards = {{.line = 1, .name = u"Ana"_s, .categories = {u"Friends"_s}}},
                      .troubles = {{.line = 9}},
                      .troubleCount = 1};
        return alone(new CardPreview(m_sample.library(), std::move(file),
                                     {window().overview()->circles().front().circle}, &window()));
    });
    add(u"highlights"_s, [this] {
        SavedPost post;
        post.post.text.text = u"Words to be marked."_s;
        return alone(new HighlightDialog(post, &window()));
    });
    add(u"same person"_s, [this] {
        LinkSuggestion same{.oneName = u"Ana"_s, .otherName = u"Ana R."_s, .evidence = {LinkEvidence{}}};
        return alone(new LinkDialog(same, {window().overview()->circles().front().circle}, &window()));
    });
}

} // namespace cohort
