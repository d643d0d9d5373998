// The third part of MainWindow: the pages beside the streams, made when they are first shown.
#include "core/model/setting_names.h"
#include "core/wording/sentences.h"
#include "ui/accounts/accounts_page.h"
#include "ui/catchup/catch_up_list.h"
#include "ui/catchup/catch_up_view.h"
#include "ui/circles/circle_editor.h"
#include "ui/comments/comment_list.h"
#include "ui/comments/comments_view.h"
#include "ui/comments/said_bar.h"
#include "ui/composer/composer.h"
#include "ui/notices/notifier.h"
#include "ui/outbox/outbox_page.h"
#include "ui/people/people_view.h"
#include "ui/saved/saved_view.h"
#include "ui/settings/settings_dialog.h"
#include "ui/shell/commands.h"
#include "ui/shell/main_window.h"
#include "ui/shell/overview.h"
#include "ui/shell/top_bar.h"
#include "ui/start/first_start_page.h"
#include "ui/text/link_opening.h"
#include "ui/timeline/pictures.h"
#include "ui/timeline/post_list.h"
#include "ui/timeline/stream_pane.h"
#include "ui/widgets/undo_bar.h"

#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

namespace cohort {

PeopleView* MainWindow::peoplePage()
{
    if (m_people)
        return m_people;
    m_people = new PeopleView(m_library, this);
    m_people->setAvatars(m_pictures->avatars());
    m_people->setSphere(m_context->sphere);
    m_pages->addWidget(m_people);
    connect(m_people, &PeopleView::streamWanted, this, &MainWindow::openStream);
    return m_people;
}

SavedView* MainWindow::savedPage()
{
    if (m_saved)
        return m_saved;
    m_saved = new SavedView(m_library, m_context, *m_actions, *m_pictures, this);
    m_pages->addWidget(m_saved);
    connect(m_saved, &SavedView::replyWanted, this, &MainWindow::writeReply);
    connect(m_saved, &SavedView::undoable, m_undo, &UndoBar::offer);
    connect(m_saved, &SavedView::searchWanted, this, &MainWindow::search);
    connect(m_saved, &SavedView::livingWanted, this, [this](const PostRow& row) {
        showPage(m_stream);
        openThread(row);
    });
    applyKeys();
    return m_saved;
}

CatchUpView* MainWindow::catchUpPage()
{
    if (m_catchUp)
        return m_catchUp;
    m_catchUp = new CatchUpView(m_library, this);
    m_pages->addWidget(m_catchUp);
    connect(m_catchUp, &CatchUpView::threadWanted, this, &MainWindow::openThread);
    connect(m_catchUp, &CatchUpView::undoable, m_undo, &UndoBar::offer);
    connect(m_catchUp, &CatchUpView::linkWanted, this, [this](const QUrl& url) {
        const LinkDecision decision = decideLink(url.toString(QUrl::FullyEncoded));
        if (decision.step == LinkStep::Ask)
            askLink(decision);
        else if (decision.step == LinkStep::Refuse || !openChecked(decision))
            fail(tr("This link cannot be opened."));
    });
    connect(m_catchUp, &CatchUpView::backWanted, this, [this] {
        if (m_stream->stream())
            openStream(*m_stream->stream());
        m_stream->list()->setFocus();
    });
    applyKeys();
    return m_catchUp;
}

CommentsView* MainWindow::commentsPage()
{
    if (m_comments)
        return m_comments;
    m_comments = new CommentsView(m_library, m_context, this);
    m_comments->list()->setAvatars(m_pictures->avatars());
    m_pages->addWidget(m_comments);
    connect(m_comments, &CommentsView::threadWanted, this, &MainWindow::openThread);
    connect(m_comments, &CommentsView::accountWanted, this, [this](AccountId account) {
        openStream({.kind = StreamRef::Kind::Account, .account = account});
    });
    connect(m_comments, &CommentsView::undoable, m_undo, &UndoBar::offer);
    connect(m_comments, &CommentsView::backWanted, this, [this] {
        if (m_stream->stream())
            openStream(*m_stream->stream());
        m_stream->list()->setFocus();
    });
    return m_comments;
}

void MainWindow::openCatchUp()
{
    const auto stream = m_stream->stream();
    if (!stream)
        return;
    m_root->setCurrentWidget(m_reading);
    showPage(catchUpPage());
    m_catchUp->open(*stream, titleOf(*stream).name);
    m_rail->showCurrent(*stream);
    m_catchUp->list()->setFocus();
    setWindowTitle(tr("%1 – Cohort", "title of the window").arg(tr("Catch up")));
}

void MainWindow::showSaved(SavedThreadId thread, SavedPostId post)
{
    showPlace(Place::Library);
    m_saved->open(thread, post);
}

CircleEditor* MainWindow::circleEditor()
{
    if (m_circleEditor)
        return m_circleEditor;
    m_circleEditor = new CircleEditor(m_library, this);
    m_circleEditor->setSphere(m_context->sphere);
    m_pages->addWidget(m_circleEditor);
    connect(m_circleEditor, &CircleEditor::finished, this, [this] {
        const CircleRow* row = m_overview->circle(m_circleEditor->circle());
        if (row)
            openStream(
                {.kind = StreamRef::Kind::Circle, .circle = row->circle.id, .sphere = row->circle.sphere});
        else
            openSomething();
        m_stream->list()->setFocus();
    });
    return m_circleEditor;
}

AccountsPage* MainWindow::accountsPage()
{
    if (!m_accounts) {
        m_accounts = new AccountsPage(m_library, this);
        m_accounts->setSphere(m_context->sphere);
        m_pages->addWidget(m_accounts);
    }
    return m_accounts;
}

OutboxPage* MainWindow::outboxPage()
{
    if (m_outbox)
        return m_outbox;
    m_outbox = new OutboxPage(m_library, this);
    m_outbox->setSphere(m_context->sphere);
    m_pages->addWidget(m_outbox);
    connect(m_outbox, &OutboxPage::draftWanted, this,
            [this](const Draft& draft) { m_composer->openDraft(draft); });
    return m_outbox;
}

void MainWindow::showPlace(Place place)
{
    m_root->setCurrentWidget(m_reading);
    m_rail->showCurrent(place);
    switch (place) {
    case Place::Comments:
        showPage(commentsPage());
        m_comments->open();
        m_comments->list()->setFocus();
        break;
    case Place::Library:
        showPage(savedPage());
        m_saved->list()->setFocus();
        break;
    case Place::People:
        showPage(peoplePage());
        m_people->list()->setFocus();
        break;
    case Place::Outbox:
        showPage(outboxPage());
        break;
    case Place::Accounts:
        showPage(accountsPage());
        break;
    }
    setWindowTitle(tr("%1 – Cohort", "title of the window")
                       .arg(m_rail->entries()->entry(m_rail->entries()->rowOf(place)).words));
}

void MainWindow::openFile(const QString& path)
{
    showPlace(Place::People);
    m_people->importContacts(path, [this, path] {
        showPlace(Place::Accounts);
        m_accounts->offerFeeds(path);
    });
}

void MainWindow::showPerson(ContactId contact)
{
    showPlace(Place::People);
    m_people->showPerson(contact);
}

void MainWindow::editCircle(CircleId circle)
{
    showPage(circleEditor());
    m_circleEditor->edit(circle);
}

void MainWindow::newCircle(Sphere sphere)
{
    showPage(circleEditor());
    m_circleEditor->startNew(sphere);
}

void MainWindow::setSphereOfPages()
{
    m_composer->setSphere(m_context->sphere);
    m_said->dismiss();
    if (m_people)
        m_people->setSphere(m_context->sphere);
    if (m_saved)
        m_saved->sphereChanged();
    if (m_comments)
        m_comments->sphereChanged();
    if (m_circleEditor)
        m_circleEditor->setSphere(m_context->sphere);
    if (m_accounts)
        m_accounts->setSphere(m_context->sphere);
    if (m_outbox)
        m_outbox->setSphere(m_context->sphere);
}

void MainWindow::showSettings()
{
    SettingsDialog::Surroundings surroundings{
        .commands = *m_commands, .sphere = m_context->sphere, .noticesPossible = m_notifier->canNotify()};
    for (const CircleRow& row : m_overview->circles())
        if (!m_context->sphere || row.circle.sphere == *m_context->sphere)
            surroundings.circles.push_back(row.circle);
    auto* dialog = new SettingsDialog(m_library, surroundings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAccounts(bool any)
{
    updateNetwork();
    if (!any && m_pages->currentWidget() != m_accounts)
        showFirstStart();
    else if (any && m_firstStart && m_root->currentWidget() == m_firstStart) {
        m_root->setCurrentWidget(m_reading);
        if (m_pages->currentWidget() == m_stream)
            m_stream->list()->setFocus(); // else keys would go into the search
    }
    const bool first = m_firstStart && m_root->currentWidget() == m_firstStart;
    menuBar()->setEnabled(!first);
    statusBar()->setVisible(!first);
}

void MainWindow::showFirstStart()
{
    if (!m_firstStart) {
        m_firstStart = new FirstStartPage(this);
        m_root->addWidget(m_firstStart);
        connect(m_firstStart, &FirstStartPage::sampleChosen, this, &MainWindow::sampleChosen);
        connect(m_firstStart, &FirstStartPage::archiveChosen, this, &MainWindow::archiveChosen);
        connect(m_firstStart, &FirstStartPage::signInChosen, this, [this] {
            if (m_firstStart->wantsNotices())
                m_library.saveSetting(setting::Notifications, QStringLiteral("replies"), this,
                                      [this](const Result<void>& done) {
                                          if (!done)
                                              fail(wording::explain(done.error()).what);
                                      });
            showPlace(Place::Accounts);
            m_accounts->startSignIn();
            menuBar()->setEnabled(true);
            statusBar()->show();
        });
    }
    m_root->setCurrentWidget(m_firstStart);
}

} // namespace cohort
