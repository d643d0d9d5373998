#include "ui/thread/thread_pane.h"

#include "core/wording/sentences.h"
#include "ui/saved/keeping.h"
#include "ui/thread/comments_line.h"
#include "ui/timeline/find_bar.h"
#include "ui/timeline/post_actions.h"
#include "ui/timeline/post_list.h"
#include "ui/timeline/post_model.h"
#include "ui/timeline/post_words.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"

#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

constexpr int titleCharacters = 60;

QString titleOf(const PostRow& row)
{
    const QString words =
        (row.post.contentWarning.isEmpty() ? row.post.text.text : row.post.contentWarning).simplified();
    return words.size() > titleCharacters ? words.left(titleCharacters) + u'…' : words;
}

} // namespace

ThreadPane::ThreadPane(Library& library, SharedContext context, PostActions& actions, Pictures& pictures,
                       QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_context(context)
    , m_actions(actions)
    , m_keeping(actions.keeping())
    , m_model(new PostModel(this))
    , m_title(new ElidedLabel({}, this))
    , m_about(new PlainLabel({}, this))
    , m_save(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_missing(new MessageBar(this))
    , m_comments(new CommentsLine(this))
    , m_reply(new QPushButton(this))
{
    layOut(std::move(context), pictures);
    connectList(actions);
    connect(m_save, &QToolButton::clicked, this, &ThreadPane::toggleSaved);
    connect(&m_keeping, &Keeping::completed, this, &ThreadPane::tellCompletion);
    connect(&m_keeping, &Keeping::incomplete, this, &ThreadPane::tellIncomplete);
    connect(m_close, &QToolButton::clicked, this, [this] {
        close();
        emit closed();
    });
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, m_close, &QToolButton::click);
    connect(m_reply, &QPushButton::clicked, this, &ThreadPane::reply);
    connect(m_comments, &CommentsLine::lookWanted, this, &ThreadPane::lookForComments);
    connect(m_comments, &CommentsLine::pageWanted, this, &ThreadPane::openPage);
}

void ThreadPane::layOut(SharedContext context, Pictures& pictures)
{
    m_list = new PostList(*m_model, std::move(context), this);
    m_list->setWhole(true);
    m_list->setPictures(&pictures);
    m_list->setAccessibleName(tr("Conversation"));
    m_find = new FindBar(*m_list, *m_model, this);
    m_title->setHeading(true);
    m_about->setMeta(true);
    m_save->setAutoRaise(true);
    m_save->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_save->setText(tr("Save"));
    m_save->setIcon(icons::named(u"bookmark-new"_s));
    m_close->setAutoRaise(true);
    m_close->setIcon(icons::named(u"window-close"_s));
    m_close->setAccessibleName(tr("Close the conversation"));
    m_close->setToolTip(tr("Close the conversation"));
    m_missing->setClosable(false);
    m_reply->setIcon(icons::named(u"mail-reply-sender"_s));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_about);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(2 * style::gridPx, style::gridPx, style::gridPx, style::gridPx);
    head->addLayout(words, 1);
    head->addWidget(m_save, 0, Qt::AlignTop);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(2 * style::gridPx, style::gridPx, 2 * style::gridPx, style::gridPx);
    foot->addWidget(m_reply);
    foot->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_find);
    column->addWidget(m_missing);
    column->addWidget(m_list, 1);
    column->addWidget(m_comments);
    column->addLayout(foot);
}

void ThreadPane::connectList(PostActions& actions)
{
    connect(m_list, &PostList::partChosen, &actions,
            [this, &actions](int row, const PostPart& part, const std::optional<Span>& span) {
                actions.choosePart(*m_model, row, part, span);
            });
    connect(m_list, &PostList::commandKey, &actions, [this, &actions](QChar key) {
        if (m_list->currentRow() && key != u'A')
            actions.command(*m_model, m_list->currentIndex().row(), key);
    });
    connect(m_list, &PostList::menuWanted, &actions,
            [this, &actions](int row, const QPoint& at) { actions.menuFor(*m_model, row)->popup(at); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (!current.isValid())
                    return;
                m_focus = m_model->row(current.row()).key.post;
                m_reply->setText(replyWords(m_model->row(current.row())));
            });
}

void ThreadPane::open(const PostRow& row)
{
    const bool same = isOpen() && m_model->indexOf(row.key.post) >= 0;
    m_post = row.post.ref;
    m_focus = row.key.post;
    if (same) {
        m_list->makeCurrent(m_model->indexOf(row.key.post));
        return;
    }
    m_missing->hide();
    read();
}

void ThreadPane::close()
{
    ++m_generation;
    m_post = {};
    m_find->stop();
    m_focus = PostId::None;
    m_model->setRows({});
    m_title->setFullText({});
    m_about->setText({});
    m_reply->setText({});
    m_missing->hide();
    m_comments->clear();
}

void ThreadPane::take(const Changes& changes)
{
    if (isOpen() && (changes.posts || changes.marks || changes.people || changes.circles || changes.outbox))
        read();
}

void ThreadPane::read()
{
    const int mine = ++m_generation;
    m_library.thread(m_post, this, [this, mine](const Result<ThreadPage>& page) {
        if (mine != m_generation)
            return;
        if (!page) {
            m_missing->tell(MessageBar::Tone::Error, wording::explain(page.error()).what);
            return;
        }
        show(*page);
    });
}

void ThreadPane::show(const ThreadPage& page)
{
    const bool first = m_model->indexOf(m_focus) < 0;
    const auto sameRow = [](const PostRow& one, const PostRow& other) {
        return one.key.post == other.key.post;
    };
    const bool sameShape = std::equal(page.rows.begin(), page.rows.end(), m_model->rows().begin(),
                                      m_model->rows().end(), sameRow);
    if (sameShape)
        m_model->replace(page.rows);
    else
        m_model->setRows(page.rows);
    if (page.rows.empty())
        return;
    m_title->setFullText(titleOf(page.rows.front()));
    m_about->setText(tr("%1 · %2", "posts, people")
                         .arg(tr("%n posts", nullptr, static_cast<int>(page.rows.size())),
                              tr("%n people", nullptr, static_cast<int>(page.participants.size()))));
    const bool saved =
        std::any_of(page.rows.begin(), page.rows.end(), [](const PostRow& row) { return row.saved; });
    m_save->setText(saved ? tr("Saved") : tr("Save"));
    m_save->setIcon(icons::named(saved ? u"bookmark-remove"_s : u"bookmark-new"_s));
    m_save->setToolTip(saved ? tr("Take this conversation out of the saved ones")
                             : tr("Save this conversation for good"));
    if (page.missing > 0) {
        m_missing->tell(MessageBar::Tone::Notice, tr("%n replies are not loaded", nullptr, page.missing));
        connect(m_missing->addWayOut(tr("Load")), &QToolButton::clicked, this, &ThreadPane::loadMissing);
    } else {
        m_missing->hide();
    }
    m_comments->show(page.rows, m_actions.repliesInBrowser(page.rows.front()));
    if (first || !m_list->currentIndex().isValid())
        m_list->makeCurrent(std::max(0, m_model->indexOf(m_post)));
    if (const int row = answerRow(); row >= 0)
        m_reply->setText(replyWords(m_model->row(row)));
}

void ThreadPane::loadMissing()
{
    m_library.loadThread(m_post, this, [this](const Result<int>& count) {
        if (!count) {
            m_missing->tell(MessageBar::Tone::Warning, wording::explain(count.error()).what);
            connect(m_missing->addWayOut(tr("Try again")), &QToolButton::clicked, this,
                    &ThreadPane::loadMissing);
            return;
        }
        read();
    });
}

void ThreadPane::lookForComments()
{
    if (m_model->rows().empty())
        return;
    // The opening post: what I said in the browser is nothing that the blog could be asked for.
    const PostRef opening = m_model->rows().front().post.ref;
    m_library.loadThread(opening, this, [this, opening](const Result<int>& count) {
        if (m_model->indexOf(opening) < 0)
            return; // another conversation is open
        if (!count)
            m_comments->tellFailed(wording::explain(count.error()).what);
        else if (*count == 0)
            m_comments->tellNone();
        read();
    });
}

void ThreadPane::openPage()
{
    if (!m_model->rows().empty())
        m_actions.openLink(m_model->rows().front().post.url.toString());
}

void ThreadPane::toggleSaved()
{
    if (m_model->rows().empty())
        return;
    const auto& rows = m_model->rows();
    const auto kept = std::find_if(rows.begin(), rows.end(), [](const PostRow& row) { return row.saved; });
    if (kept == rows.end())
        m_keeping.keep(rows.front().post.ref);
    else
        m_keeping.letGo(kept->post.ref);
}

void ThreadPane::tellCompletion(const PostRef& post, const SavedCompletion& completion)
{
    if (m_model->indexOf(post) < 0 || completion.added == 0)
        return;
    m_missing->tell(MessageBar::Tone::Notice,
                    tr("%n more replies were fetched and saved.", nullptr, completion.added));
}

void ThreadPane::tellIncomplete(const PostRef& post, const QString& why)
{
    if (m_model->indexOf(post) < 0)
        return;
    m_missing->tell(MessageBar::Tone::Notice,
                    tr("Saved as far as it is on this computer. The rest could not be fetched: %1").arg(why));
}

int ThreadPane::answerRow() const
{
    const int current = m_list->currentIndex().row();
    return current >= 0 ? current : m_model->rowCount() - 1;
}

void ThreadPane::reply()
{
    const int row = answerRow();
    if (row < 0)
        return;
    if (m_actions.repliesInBrowser(m_model->row(row)))
        m_actions.command(*m_model, row, u'R');
    else
        emit replyWanted(m_model->row(row).post.ref);
}

QString ThreadPane::replyWords(const PostRow& row) const
{
    const bool inBrowser = m_actions.repliesInBrowser(row);
    m_reply->setEnabled(inBrowser || m_context->can.value(row.post.ref.account).reply);
    if (inBrowser)
        return tr("Reply in the browser …");
    if (row.mine)
        return tr("Continue your conversation …");
    return tr("Reply to %1 …").arg(style::isolated(style::onButton(postwords::author(row))));
}

} // namespace cohort
