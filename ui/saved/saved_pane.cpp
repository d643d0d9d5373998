#include "ui/saved/saved_pane.h"

#include "core/base/job_thread.h"
#include "core/base/mailbox.h"
#include "core/model/setting_names.h"
#include "core/wording/sentences.h"
#include "ui/saved/note_box.h"
#include "ui/saved/saved_words.h"
#include "ui/timeline/pictures.h"
#include "ui/timeline/post_actions.h"
#include "ui/timeline/post_list.h"
#include "ui/timeline/post_model.h"
#include "ui/widgets/explained.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"
#include "ui/widgets/undoing.h"

#include <QItemSelectionModel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

constexpr int lastPlace = std::numeric_limits<int>::max();

QToolButton* toolButton(const QString& icon, const QString& words, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icons::named(icon));
    button->setText(words);
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QToolButton* menuButton(const QString& icon, const QString& words, QWidget* parent)
{
    QToolButton* button = toolButton(icon, words, parent);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(new QMenu(button));
    return button;
}

} // namespace

SavedPane::SavedPane(Library& library, SharedContext context, PostActions& actions, Pictures& pictures,
                     QWidget* parent)
    : QWidget(parent)
    , m_library(library)
    , m_context(std::move(context))
    , m_pictures(pictures)
    , m_model(new PostModel(this))
    , m_title(new QLineEdit(this))
    , m_about(new PlainLabel({}, this))
    , m_tags(new QLineEdit(this))
    , m_star(toolButton(u"starred"_s, tr("Star"), this))
    , m_later(toolButton(u"view-list-text"_s, tr("To read"), this))
    , m_folder(menuButton(u"folder"_s, tr("Folder"), this))
    , m_export(menuButton(u"document-export"_s, tr("Export"), this))
    , m_more(menuButton(u"overflow-menu"_s, tr("More"), this))
    , m_bar(new MessageBar(this))
    , m_news(new MessageBar(this))
    , m_pictureBar(new MessageBar(this))
    , m_noteLabel(new PlainLabel({}, this))
    , m_note(new NoteBox(this))
    , m_highlights(toolButton(u"draw-highlight"_s, tr("Highlights …"), this))
    , m_reply(new QPushButton(this))
    , m_done(std::make_unique<Mailbox>())
    , m_work(std::make_unique<JobThread>(JobThread::Ending::RunWaitingJobs))
{
    m_list = new PostList(*m_model, m_context, this);
    m_list->setWhole(true);
    m_list->setPictures(&pictures);
    m_list->setAccessibleName(tr("Saved conversation"));
    layOut();
    connectParts(actions);
}

SavedPane::~SavedPane() = default;

void SavedPane::layOut()
{
    m_title->setFrame(false);
    m_title->setFont(style::nameFont(font()));
    m_title->setAccessibleName(tr("Title"));
    m_about->setMeta(true);
    m_about->setWraps(true);
    m_tags->setPlaceholderText(tr("Tags, with commas between"));
    m_tags->setAccessibleName(tr("Tags"));
    m_more->setObjectName(u"more"_s);
    m_star->setCheckable(true);
    m_later->setCheckable(true);
    m_news->setClosable(false);
    m_pictureBar->setClosable(false);
    m_noteLabel->setMeta(true);
    m_noteLabel->setBuddy(m_note->editor());
    m_highlights->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_reply->setIcon(icons::named(u"mail-reply-sender"_s));
    auto* tools = new QHBoxLayout;
    tools->setSpacing(0);
    tools->addWidget(m_tags, 1);
    for (QToolButton* button : {m_star, m_later, m_folder, m_export, m_more})
        tools->addWidget(button);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(2 * style::gridPx, style::gridPx, style::gridPx, style::gridPx);
    head->setSpacing(style::halfGridPx);
    head->addWidget(m_title);
    head->addWidget(m_about);
    head->addLayout(tools);
    auto* noteHead = new QHBoxLayout;
    m_noteLabel->setWraps(true);
    noteHead->addWidget(m_noteLabel, 1);
    noteHead->addWidget(m_highlights);
    noteHead->addWidget(m_reply);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(2 * style::gridPx, style::gridPx, 2 * style::gridPx, style::gridPx);
    foot->setSpacing(style::halfGridPx);
    foot->addLayout(noteHead);
    foot->addWidget(m_note);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addWidget(m_news);
    column->addWidget(m_pictureBar);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
}

void SavedPane::connectParts(PostActions& actions)
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
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &SavedPane::showNote);
    connect(m_note, &NoteBox::written, this, &SavedPane::keepNote);
    connect(m_note, &NoteBox::linkChosen, &actions, &PostActions::openLink);
    connect(m_title, &QLineEdit::editingFinished, this, [this] {
        const QString typed = m_title->text().simplified();
        const bool here = m_shown.row.id != SavedThreadId::None && m_title->isModified();
        if (here && typed != savedwords::title(m_shown.row))
            arrange({.title = typed}, tr("The conversation has a new title"));
    });
    connect(m_tags, &QLineEdit::editingFinished, this, &SavedPane::saveTags);
    connect(m_star, &QToolButton::clicked, this,
            [this](bool on) { arrange({.starred = on}, on ? tr("Starred") : tr("No longer starred")); });
    connect(m_later, &QToolButton::clicked, this, [this](bool on) {
        arrange({.readLater = on ? lastPlace : 0},
                on ? tr("Added to what is to be read") : tr("No longer to be read"));
    });
    connect(m_highlights, &QToolButton::clicked, this, &SavedPane::showHighlights);
    connect(m_reply, &QPushButton::clicked, this, [this] {
        if (const SavedPost* post = currentPost())
            emit replyWanted(post->post.ref);
    });
    connect(m_folder->menu(), &QMenu::aboutToShow, this, &SavedPane::fillFolders);
    connect(m_more->menu(), &QMenu::aboutToShow, this, &SavedPane::fillMore);
    connect(m_export->menu(), &QMenu::aboutToShow, this, &SavedPane::fillExport);
}

void SavedPane::open(SavedThreadId id, SavedPostId post)
{
    saveNote();
    m_wanted = post;
    if (m_shown.row.id != id) {
        m_showHidden = false;
        m_bar->hide();
        m_note->forget();
    }
    m_shown.row.id = id;
    read();
}

void SavedPane::close()
{
    saveNote();
    ++m_generation;
    m_library.saved().stopFetchingMedia();
    m_shown = {};
    m_model->setRows({});
    m_title->clear();
    m_tags->clear();
    m_about->setText({});
    m_note->forget();
    for (MessageBar* bar : {m_bar, m_news, m_pictureBar})
        bar->hide();
}

void SavedPane::refresh()
{
    if (m_shown.row.id != SavedThreadId::None)
        read();
}

void SavedPane::read()
{
    const int mine = ++m_generation;
    m_library.settings(this, [this, mine](const Result<QMap<QString, QString>>& settings) {
        if (mine == m_generation && settings)
            m_laterRule = settings->value(setting::SavedLater);
    });
    m_library.saved().thread(m_shown.row.id, this, [this, mine](const Result<SavedThread>& thread) {
        if (mine != m_generation)
            return;
        if (thread)
            show(*thread);
        else if (thread.error().kind == ErrorKind::NotFound)
            emit removed();
        else
            tellError(thread.error());
    });
}

void SavedPane::show(const SavedThread& thread)
{
    const bool first = m_model->rowCount() == 0 || m_model->row(0).post.ref.uri != thread.row.opening.uri;
    m_shown = thread;
    std::vector<PostRow> rows;
    rows.reserve(thread.posts.size());
    for (const SavedPost& post : thread.posts)
        rows.push_back(savedwords::row(post, post.fate == LaterFate::Removed && m_laterRule == "hide"_L1 &&
                                                 !m_showHidden));
    const bool sameShape =
        std::equal(rows.begin(), rows.end(), m_model->rows().begin(), m_model->rows().end(),
                   [](const PostRow& one, const PostRow& other) { return one.key.post == other.key.post; });
    if (sameShape)
        m_model->replace(rows);
    else
        m_model->setRows(std::move(rows));
    if (!m_title->hasFocus())
        m_title->setText(savedwords::title(thread.row));
    m_title->setCursorPosition(0);
    m_about->setText(savedwords::about(thread.row));
    if (!m_tags->hasFocus())
        m_tags->setText(thread.row.tags.join(u", "_s));
    m_star->setChecked(thread.row.starred);
    m_later->setChecked(thread.row.readLater > 0);
    if (m_wanted != SavedPostId::None)
        m_list->makeCurrent(m_model->indexOf(PostId(-raw(std::exchange(m_wanted, SavedPostId::None)))));
    else if (first && m_model->rowCount() > 0)
        m_list->makeCurrent(0);
    tellState();
    tellPictures();
    loadKeptPictures();
    showNote();
}

void SavedPane::tellState()
{
    const SavedThreadRow& row = m_shown.row;
    if (row.newReplies > 0) {
        m_news->tell(MessageBar::Tone::Notice,
                     tr("%n new replies since you saved it", nullptr, row.newReplies));
        connect(m_news->addWayOut(tr("Add them")), &QToolButton::clicked, this, &SavedPane::addReplies);
    } else if (row.missing > 0) {
        m_news->tell(MessageBar::Tone::Notice,
                     tr("%n posts could not be had when it was saved", nullptr, row.missing));
        connect(m_news->addWayOut(tr("Try again")), &QToolButton::clicked, this, &SavedPane::fetchMissing);
    } else {
        m_news->hide();
    }
    const auto hidden = std::ranges::count(m_shown.posts, LaterFate::Removed, &SavedPost::fate);
    if (hidden > 0 && m_laterRule == "hide"_L1 && !m_showHidden) {
        m_bar->tell(MessageBar::Tone::Notice,
                    tr("%n posts that their authors deleted are hidden", nullptr, static_cast<int>(hidden)));
        connect(m_bar->addWayOut(tr("Show them")), &QToolButton::clicked, this, [this] {
            m_showHidden = true;
            m_bar->hide();
            show(m_shown);
        });
    }
}

void SavedPane::tellPictures()
{
    const int open = m_shown.row.media - m_shown.row.mediaKept;
    if (open <= 0) {
        m_pictureBar->hide();
        return;
    }
    m_pictureBar->tell(
        MessageBar::Tone::Notice,
        tr("%n pictures or films are not in the library. Fetching them tells their servers that you "
           "look at them; files above %1 stay there.",
           nullptr, open)
            .arg(savedwords::size(SavedThreads::largestMedia())));
    connect(m_pictureBar->addWayOut(tr("Fetch them")), &QToolButton::clicked, this,
            &SavedPane::fetchPictures);
}

void SavedPane::fetchPictures()
{
    const SavedThreadId id = m_shown.row.id;
    const auto progress = [this, id](int done, int all) {
        if (id != m_shown.row.id)
            return;
        m_pictureBar->tell(
            MessageBar::Tone::Notice,
            tr("Fetching pictures: %1 of %2").arg(QLocale().toString(done), QLocale().toString(all)));
        connect(m_pictureBar->addWayOut(tr("Stop")), &QToolButton::clicked, this,
                [this] { m_library.saved().stopFetchingMedia(); });
    };
    m_library.saved().fetchMedia(id, this, progress, [this, id](const Result<SavedMediaOutcome>& outcome) {
        if (id != m_shown.row.id)
            return;
        if (!outcome)
            tellError(outcome.error());
        else if (outcome->failed > 0)
            m_bar->tell(
                MessageBar::Tone::Warning,
                tr("%n pictures could not be kept: %1", nullptr, outcome->failed)
                    .arg(outcome->firstError ? wording::explain(*outcome->firstError).what : QString()));
        read();
    });
}

void SavedPane::loadKeptPictures()
{
    for (const SavedPost& post : m_shown.posts)
        for (const SavedMedia& media : post.media)
            if (media.position < static_cast<int>(post.post.media.size()) &&
                media.type.startsWith("image/"_L1))
                m_pictures.loadKept(post.post.media[static_cast<std::size_t>(media.position)].url,
                                    m_library.saved().mediaPath(media));
}

void SavedPane::fetchMissing()
{
    m_news->tell(MessageBar::Tone::Notice, tr("Asking the network …"));
    m_library.saved().complete(m_shown.row.id, this, [this](const Result<SavedCompletion>& done) {
        if (!done)
            tellError(done.error());
        read();
    });
}

void SavedPane::addReplies()
{
    m_library.saved().addNewReplies(m_shown.row.id, this, [this](const Result<int>& added) {
        if (!added)
            tellError(added.error());
        read();
    });
}

void SavedPane::arrange(const ShelfChange& change, const QString& words)
{
    m_library.saved().arrange({m_shown.row.id}, change, this, [this, words](const Result<Undo>& undo) {
        if (!undo)
            tellError(undo.error());
        else
            emit undoable(words, undoing(m_library, *undo));
    });
}

void SavedPane::saveTags()
{
    QStringList tags;
    const QStringList typed = m_tags->text().split(u',', Qt::SkipEmptyParts);
    for (const QString& tag : typed)
        if (const QString name = tag.simplified(); !name.isEmpty())
            tags << name;
    if (m_shown.row.id != SavedThreadId::None && tags != m_shown.row.tags)
        arrange({.tags = tags}, tr("The tags were changed"));
}

const SavedPost* SavedPane::currentPost() const
{
    const PostRow* row = m_list->currentRow();
    if (!row)
        return nullptr;
    const SavedPostId id{-raw(row->key.post)};
    const auto found = std::ranges::find(m_shown.posts, id, &SavedPost::id);
    return found == m_shown.posts.end() ? nullptr : &*found;
}

void SavedPane::throwAway()
{
    m_library.saved().throwAway({m_shown.row.id}, this, [this](const Result<Undo>& undo) {
        if (!undo) {
            tellError(undo.error());
            return;
        }
        emit undoable(tr("The conversation is no longer saved"), undoing(m_library, *undo));
        emit removed();
    });
}

void SavedPane::askToForget()
{
    m_bar->tell(MessageBar::Tone::Alarm, tr("Forgetting takes the conversation, your notes on it, its "
                                            "pictures and the copies of the profile off this computer. "
                                            "It cannot be taken back."));
    connect(m_bar->addWayOut(tr("Forget it for good")), &QToolButton::clicked, this, [this] {
        m_bar->hide();
        m_library.saved().forget({m_shown.row.id}, this, [this](const Result<void>& done) {
            if (done)
                emit removed();
            else
                tellError(done.error());
        });
    });
}

void SavedPane::tellError(const Error& error)
{
    m_bar->tell(MessageBar::Tone::Error, errorWords(error));
}

} // namespace cohort
