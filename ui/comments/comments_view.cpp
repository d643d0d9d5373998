#include "ui/comments/comments_view.h"

#include "ui/comments/comment_list.h"
#include "ui/comments/comment_words.h"
#include "ui/comments/commenting.h"
#include "ui/comments/remind_dialog.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/explained.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/layouts.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

using ChangeKind = CommentChange::Kind;

/// What the list can be narrowed to, in the order of its choices.
constexpr int allComments = -1;
constexpr int mutedComments = -2;

/// Smallest width of the page: a page that is not shown must not take room from the others.
constexpr int smallestCommentsPx = 240;

QString doneWords(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Close:
        return CommentsView::tr("Closed: it comes back when somebody answers");
    case ChangeKind::Reopen:
        return CommentsView::tr("Open again");
    case ChangeKind::Mute:
        return CommentsView::tr("The conversation is muted");
    case ChangeKind::Unmute:
        return CommentsView::tr("The conversation is not muted any more");
    case ChangeKind::Remind:
    case ChangeKind::RemindIfQuiet:
        return CommentsView::tr("You will be reminded here");
    case ChangeKind::DropReminder:
        return CommentsView::tr("No reminder any more");
    }
    return {};
}

std::function<void()> takingBack(Library& library, const MyComments::Before& before)
{
    return [guard = QPointer<Library>(&library), before] {
        if (guard)
            guard->comments().restore(before, guard, [](const Result<void>&) {});
    };
}

} // namespace

CommentsView::CommentsView(Library& library, SharedContext context, QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_context(std::move(context))
    , m_model(new CommentModel(m_context, this))
    , m_list(new CommentList(*m_model, this))
    , m_title(new PlainLabel(tr("My comments"), this))
    , m_filter(new QComboBox(this))
    , m_forgotten(plainColumn(0))
    , m_bar(new MessageBar(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_actions(new QMenu(this))
    , m_openThread(new QPushButton(tr("&Open the conversation"), this))
    , m_close(new QPushButton(tr("Mark as c&losed"), this))
    , m_mute(new QPushButton(tr("M&ute the conversation"), this))
    , m_remind(new QPushButton(tr("&Remind me"), this))
    , m_commenting(new Commenting(library, this))
{
    setAccessibleName(tr("My comments"));
    layOut();
    connectParts();
    updateButtons();
}

void CommentsView::layOut()
{
    m_title->setHeading(true);
    m_filter->setAccessibleName(tr("Which comments to show"));
    m_filter->addItem(tr("All of them"), allComments);
    m_filter->addItem(tr("Unanswered"), int(CommentState::Unanswered));
    m_filter->addItem(tr("With new answers"), int(CommentState::New));
    m_filter->addItem(tr("Answered"), int(CommentState::Answered));
    m_filter->addItem(tr("Closed"), int(CommentState::Closed));
    m_filter->addItem(tr("In muted conversations"), mutedComments);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(2 * style::gridPx, style::gridPx, 2 * style::gridPx, style::gridPx);
    head->addWidget(m_title, 1);
    head->addWidget(m_filter);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    auto* actions = new QWidget(this);
    auto* foot = new FlowLayout(actions); // wraps where words are long or the page is narrow
    foot->setContentsMargins(2 * style::gridPx, style::gridPx, 2 * style::gridPx, style::gridPx);
    foot->setSpacing(style::gridPx);
    for (QPushButton* button : {m_openThread, m_remind, m_mute, m_close})
        foot->addWidget(button);
    setTabOrder(m_openThread, m_remind);
    setTabOrder(m_remind, m_mute);
    setTabOrder(m_mute, m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_forgotten);
    column->addWidget(m_bar);
    column->addLayout(m_stack, 1);
    column->addWidget(actions);
}

void CommentsView::connectParts()
{
    connect(m_list, &CommentList::opened, this, &CommentsView::openRow);
    connect(m_list, &CommentList::backWanted, this, &CommentsView::backWanted);
    connect(m_list, &CommentList::menuWanted, this, [this](const QPoint& at) {
        fillActions();
        m_actions->popup(at);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { updateButtons(); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { updateButtons(); });
    connect(m_model, &CommentModel::moreWanted, this, &CommentsView::readMore);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        m_wantedRow = 0;
        read();
    });
    connect(m_openThread, &QPushButton::clicked, this, [this] { openRow(m_list->currentIndex().row()); });
    connect(m_commenting, &Commenting::undoable, this, &CommentsView::undoable);
    connect(m_commenting, &Commenting::failed, this,
            [this](const QString& words) { m_bar->tell(MessageBar::Tone::Error, words); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (const CommentRow* row = m_list->chosen())
            decide({.kind = row->state == CommentState::Closed ? ChangeKind::Reopen : ChangeKind::Close});
    });
    connect(m_mute, &QPushButton::clicked, this, [this] {
        if (const CommentRow* row = m_list->chosen())
            decide({.kind = row->muted ? ChangeKind::Unmute : ChangeKind::Mute});
    });
    connect(m_remind, &QPushButton::clicked, this, [this] {
        fillActions();
        m_actions->popup(m_remind->mapToGlobal(QPoint(0, 0)));
    });
}

void CommentsView::fillActions()
{
    m_actions->clear();
    const CommentRow* row = m_list->chosen();
    if (!row)
        return;
    const auto add = [this](const QString& words, auto what) {
        connect(m_actions->addAction(words), &QAction::triggered, this, what);
    };
    const auto inDays = [](int days) { return RemindDialog::momentOn(QDate::currentDate().addDays(days)); };
    add(tr("&Open the conversation"), [this] { openRow(m_list->currentIndex().row()); });
    m_actions->addSeparator();
    add(tr("Remind me if nobody answers in %n &days", nullptr, MyComments::quietDays), [this] {
        decide({.kind = ChangeKind::RemindIfQuiet,
                .at = QDateTime::currentDateTimeUtc().addDays(MyComments::quietDays)});
    });
    add(tr("Remind me &tomorrow"), [this, inDays] { decide({.kind = ChangeKind::Remind, .at = inDays(1)}); });
    add(tr("Remind me in a &week"),
        [this, inDays] { decide({.kind = ChangeKind::Remind, .at = inDays(7)}); });
    add(tr("Remind me on a da&y …"), [this] { askDay(); });
    if (!row->choice.remindAt.isNull())
        add(tr("&No reminder"), [this] { decide({.kind = ChangeKind::DropReminder}); });
    m_actions->addSeparator();
    const bool closed = row->state == CommentState::Closed;
    add(closed ? tr("Open it &again") : tr("C&lose it until somebody answers"),
        [this, closed] { decide({.kind = closed ? ChangeKind::Reopen : ChangeKind::Close}); });
    const bool muted = row->muted;
    add(muted ? tr("&Unmute the conversation") : tr("&Mute the conversation"),
        [this, muted] { decide({.kind = muted ? ChangeKind::Unmute : ChangeKind::Mute}); });
    if (row->saidInBrowser)
        add(tr("&Forget that I commented here"),
            [this, post = row->row.post.ref] { m_commenting->forget(post); });
}

QSize CommentsView::minimumSizeHint() const
{
    return {smallestCommentsPx, smallestCommentsPx};
}

void CommentsView::open()
{
    m_wantedRow = std::max(0, m_list->currentIndex().row());
    read();
}

void CommentsView::take(const Changes& changes)
{
    if (!(changes.posts || changes.marks || changes.people || changes.circles || changes.accounts))
        return;
    // A page that is not shown is read anew when it is opened.
    if (!isVisible())
        return;
    m_wantedRow = m_list->currentIndex().row();
    read();
}

void CommentsView::sphereChanged()
{
    ++m_generation;
    m_model->clear();
    m_bar->hide();
    showNews({});
    m_empty->say({}, {});
    if (isVisible())
        read();
}

CommentQuery CommentsView::query() const
{
    const int chosen = m_filter->currentData().toInt();
    CommentQuery query{.life = m_context->sphere, .muted = chosen == mutedComments};
    if (chosen >= 0)
        query.state = static_cast<CommentState>(chosen);
    return query;
}

void CommentsView::read()
{
    const int mine = ++m_generation;
    CommentQuery wanted = query();
    // As many as are shown: what one was looking at is there again.
    wanted.limit = std::max(wanted.limit, m_model->listed());
    m_library.comments().news(m_context->sphere, this, [this, mine](const Result<CommentNews>& news) {
        if (mine != m_generation)
            return;
        if (news)
            showNews(*news);
        else
            tellError(news.error());
    });
    m_library.comments().page(wanted, this, [this, mine](const Result<CommentPage>& page) {
        if (mine != m_generation)
            return;
        if (page)
            showPage(*page);
        else
            tellError(page.error());
    });
}

void CommentsView::readMore(const CommentKey& after)
{
    CommentQuery wanted = query();
    wanted.after = after;
    m_library.comments().page(wanted, this, [this, mine = m_generation](const Result<CommentPage>& page) {
        if (mine != m_generation)
            return;
        if (page)
            m_model->append(*page);
        else
            tellError(page.error());
    });
}

void CommentsView::showNews(const CommentNews& news)
{
    const bool same = news.forgotten == m_news.forgotten;
    m_news = news;
    if (same)
        return;
    clearLayout(*m_forgotten);
    for (const ForgottenPlace& place : news.forgotten) {
        if (m_dismissed.contains(place.account))
            continue;
        auto* bar = new MessageBar(this);
        m_forgotten->addWidget(bar);
        bar->tell(MessageBar::Tone::Notice,
                  commentwords::forgotten(place, m_context->networks.value(place.account)));
        connect(bar->addWayOut(tr("Show it")), &QToolButton::clicked, this,
                [this, account = place.account] { emit accountWanted(account); });
        connect(bar, &MessageBar::closed, this,
                [this, account = place.account] { m_dismissed.insert(account); });
    }
}

void CommentsView::showPage(const CommentPage& page)
{
    const bool focused = m_list->hasFocus();
    const bool changed = m_model->setPage(m_news.due, page);
    if (m_model->rowCount() == 0) {
        showEmpty();
        return;
    }
    m_stack->setCurrentWidget(m_list);
    if (!changed)
        return;
    m_list->makeCurrent(std::min(std::max(0, m_wantedRow), m_model->rowCount() - 1));
    if (!m_list->currentIndex().isValid())
        m_list->makeCurrent(0);
    if (focused)
        m_list->setFocus();
}

void CommentsView::showEmpty()
{
    const int chosen = m_filter->currentData().toInt();
    if (chosen == allComments)
        m_empty->say(
            tr("What you say to others will be here"),
            tr("Your answers and comments on every network, with what became of them. Posts of yours "
               "that begin a conversation come here when somebody answers."));
    else
        m_empty->say(tr("None of your comments is like that"), tr("Choose others above."));
    m_stack->setCurrentWidget(m_empty);
}

void CommentsView::openRow(int row)
{
    if (const CommentRow* comment = m_model->comment(row); comment && comment->here)
        emit threadWanted(comment->row);
}

void CommentsView::decide(const CommentChange& change)
{
    const CommentRow* row = m_list->chosen();
    if (!row)
        return;
    m_library.comments().change(row->row.post.ref, change, this,
                                [this, kind = change.kind](const Result<MyComments::Before>& before) {
                                    if (!before)
                                        return tellError(before.error());
                                    announce(m_title, doneWords(kind));
                                    emit undoable(doneWords(kind), takingBack(m_library, *before));
                                });
}

void CommentsView::askDay()
{
    auto* dialog = new RemindDialog(this);
    connect(dialog, &RemindDialog::chosen, this,
            [this](const QDateTime& at) { decide({.kind = ChangeKind::Remind, .at = at}); });
    dialog->open();
}

void CommentsView::updateButtons()
{
    const CommentRow* row = m_list->chosen();
    for (QPushButton* button : {m_openThread, m_close, m_mute, m_remind})
        button->setEnabled(row != nullptr);
    m_openThread->setEnabled(row && row->here);
    m_close->setText(row && row->state == CommentState::Closed ? tr("Open &again") : tr("Mark as c&losed"));
    m_mute->setText(row && row->muted ? tr("&Unmute the conversation") : tr("M&ute the conversation"));
}

void CommentsView::tellError(const Error& error)
{
    m_bar->tell(MessageBar::Tone::Error, errorWords(error));
}

} // namespace cohort
