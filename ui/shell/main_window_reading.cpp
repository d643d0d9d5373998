// The reading part of MainWindow: which life, which stream, which conversation; what is written beside it.
#include "core/library/my_comments.h"
#include "core/wording/sentences.h"
#include "ui/catchup/catch_up_view.h"
#include "ui/comments/comments_view.h"
#include "ui/composer/composer.h"
#include "ui/notices/notifier.h"
#include "ui/receipt/receipt_dialog.h"
#include "ui/receipt/view_as_dialog.h"
#include "ui/search/search_list.h"
#include "ui/search/search_pane.h"
#include "ui/shell/main_window.h"
#include "ui/shell/overview.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/text/link_opening.h"
#include "ui/thread/thread_pane.h"
#include "ui/timeline/post_list.h"
#include "ui/timeline/stream_pane.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"
#include "ui/widgets/undo_bar.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>

namespace cohort {

void MainWindow::setSphere(std::optional<Sphere> sphere)
{
    m_top->showSphere(sphere);
    if (sphere == m_context->sphere)
        return;
    // Nothing of the other life may stay on the screen, not even for one frame.
    m_stream->clear();
    m_thread->close();
    m_thread->hide();
    m_search->clear();
    if (m_catchUp)
        m_catchUp->clear();
    m_top->searchField()->clear();
    m_bar->hide();
    m_status->clearMessage();
    m_status->setAccessibleName({});
    m_undo->hide(); // its words name people and circles
    closeReceipts();
    if (m_composer->isVisibleTo(m_right) || !m_composer->isKept()) {
        m_composer->closeKeeping();
        m_composer->hide(); // also where it cannot be kept
    }
    updateRightSide();
    m_overview->setSphere(sphere);
    m_notifier->changeSphere();
    setSphereOfPages();
    m_wanted.reset();
    openSomething();
    saveState();
}

void MainWindow::openSomething()
{
    if (m_wanted && m_overview->circle(m_wanted->circle))
        openStream(*m_wanted);
    else if (!m_context->sphere)
        openStream({.kind = StreamRef::Kind::Both});
    else
        openStream({.kind = StreamRef::Kind::Sphere, .sphere = *m_context->sphere});
    m_wanted.reset();
}

void MainWindow::openStream(const StreamRef& stream)
{
    m_stream->open(stream, titleOf(stream));
    if (stream.kind == StreamRef::Kind::Account)
        m_library.comments().noteOpened(stream.account);
    m_rail->showCurrent(stream);
    showPage(m_stream);
    setWindowTitle(tr("%1 – Cohort", "title of the window").arg(titleOf(stream).name));
}

StreamTitle MainWindow::titleOf(const StreamRef& stream) const
{
    switch (stream.kind) {
    case StreamRef::Kind::Circle:
        if (const CircleRow* row = m_overview->circle(stream.circle))
            return {.name = row->circle.name,
                    .about = tr("%n people", nullptr, row->people),
                    .circle = stream.circle};
        return {};
    case StreamRef::Kind::Sphere:
        return {.name = tr("%1: all circles").arg(wording::name(stream.sphere))};
    case StreamRef::Kind::Replies:
        return {.name = tr("Replies to me")};
    case StreamRef::Kind::NoCircle:
        return {.name = tr("People in no circle")};
    case StreamRef::Kind::Account:
        for (const AccountRow& row : m_overview->visibleAccounts())
            if (row.account.id == stream.account)
                return {.name = tr("Everything %1 received").arg(row.account.facts.me.handle)};
        return {};
    case StreamRef::Kind::Contact:
        return {.name = tr("One person's posts")};
    case StreamRef::Kind::Both:
        break;
    }
    return {.name = tr("Everything")};
}

void MainWindow::afterCircles()
{
    m_stream->list()->relayout();
    m_thread->list()->relayout();
    if (!m_stream->stream()) {
        openSomething();
        return;
    }
    const StreamRef stream = *m_stream->stream();
    if (stream.kind == StreamRef::Kind::Circle && !m_overview->circle(stream.circle)) {
        m_stream->clear();
        openSomething();
        return;
    }
    m_stream->retitle(titleOf(stream));
    if (m_pages->currentWidget() == m_stream)
        m_rail->showCurrent(stream);
}

void MainWindow::showPage(QWidget* page)
{
    m_pages->setCurrentWidget(page);
    updateRightSide();
}

void MainWindow::updateRightSide()
{
    const QWidget* page = m_pages->currentWidget();
    const bool reading =
        page == m_stream || page == m_search || (page && (page == m_catchUp || page == m_comments));
    // What is written gets the whole side; the conversation comes back when it is closed.
    m_thread->setVisible(reading && m_thread->isOpen() && !m_composer->isVisibleTo(m_right));
    m_right->setVisible(m_thread->isVisibleTo(m_right) || m_composer->isVisibleTo(m_right));
}

void MainWindow::openThread(const PostRow& row)
{
    m_thread->open(row);
    m_library.comments().noteLooked(row.post.ref);
    updateRightSide();
}

void MainWindow::showReceipt(const PostRef& post)
{
    if (!m_receipt)
        m_receipt = new ReceiptDialog(m_library, this);
    m_receipt->show(post);
}

void MainWindow::closeReceipts()
{
    if (m_receipt) {
        // An answer that is still on its way must not open it again.
        m_receipt->deleteLater();
        m_receipt = nullptr;
    }
    for (ViewAsDialog* view : findChildren<ViewAsDialog*>())
        view->deleteLater();
}

void MainWindow::search(const QString& words)
{
    m_top->searchField()->setText(words);
    m_search->search(words);
    showPage(m_search);
    m_rail->selectionModel()->clear();
    m_search->list()->setFocus();
}

void MainWindow::searchSoon(const QString& words)
{
    m_search->searchSoon(words);
    if (words.trimmed().isEmpty() || m_pages->currentWidget() == m_search)
        return;
    showPage(m_search);
    m_rail->selectionModel()->clear();
}

void MainWindow::openDraft(DraftId draft)
{
    m_library.drafts(this, [this, draft](const Result<std::vector<Draft>>& drafts) {
        if (!drafts)
            return fail(wording::explain(drafts.error()).what);
        for (const Draft& one : *drafts)
            if (one.id == draft) {
                m_composer->openDraft(one);
                return;
            }
        fail(tr("This draft is not there any more."));
    });
}

void MainWindow::writeNew()
{
    const bool reading = m_pages->currentWidget() == m_stream;
    m_composer->startNew(reading ? m_stream->stream() : std::nullopt);
}

void MainWindow::writeReply(const PostRef& post)
{
    if (!m_context->can.value(post.account).reply) {
        fail(tr("This network cannot be answered from here."));
        return;
    }
    m_composer->startReply(post);
}

void MainWindow::showComposer()
{
    m_closing = false;
    m_composer->show();
    updateRightSide();
}

void MainWindow::fail(const QString& words)
{
    m_bar->tell(MessageBar::Tone::Warning, words);
}

void MainWindow::askLink(const LinkDecision& decision)
{
    m_bar->tell(MessageBar::Tone::Warning,
                tr("This link may not lead where it seems to. The whole address: %1").arg(decision.shown));
    connect(m_bar->addWayOut(tr("Open it")), &QToolButton::clicked, m_bar, [this, decision] {
        m_bar->hide();
        openChecked(decision);
    });
}

void MainWindow::dropPeople(CircleId circle, const std::vector<ContactId>& people)
{
    m_library.addToCircle(circle, people, this, [this, circle](const Result<Undo>& change) {
        if (!change)
            fail(wording::explain(change.error()).what);
        else
            tellAdded(circle, *change);
    });
}

void MainWindow::tellAdded(CircleId circle, const Undo& change)
{
    const QString name = style::isolated(m_context->circles.value(circle).name);
    const auto offer = [this, change](const QString& words) {
        m_undo->offer(words, [this, change] {
            m_library.undo(change, this, [this](const Result<void>& done) {
                if (!done)
                    fail(wording::explain(done.error()).what);
            });
        });
    };
    if (change.contacts.empty()) {
        m_bar->tell(MessageBar::Tone::Notice, tr("Already in %1.").arg(name));
        return;
    }
    if (change.contacts.size() > 1) {
        offer(tr("%n people added to %1", nullptr, static_cast<int>(change.contacts.size())).arg(name));
        return;
    }
    m_library.person(change.contacts.front(), sphere(), this, [name, offer](const Result<PersonPage>& page) {
        offer(tr("%1 added to %2", "person, circle")
                  .arg(page ? style::isolated(page->row.contact.name) : tr("One person"), name));
    });
}

} // namespace cohort
