// What the user writes on a post of the conversation in SavedPane: a note, and what is highlighted.
#include "ui/saved/highlight_dialog.h"
#include "ui/saved/note_box.h"
#include "ui/saved/saved_pane.h"
#include "ui/timeline/post_words.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/style.h"
#include "ui/widgets/undoing.h"

#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {

void SavedPane::showNote()
{
    const SavedPost* post = currentPost();
    m_note->show(post ? post->id : SavedPostId::None, post ? post->note : QString());
    m_highlights->setEnabled(post != nullptr);
    const QString name = post ? postwords::authorName(post->post.author) : QString();
    m_noteLabel->setText(post ? tr("Your note on the post by %1 (Markdown)").arg(style::isolated(name))
                              : QString());
    m_note->setName(m_noteLabel->text());
    m_reply->setEnabled(post && m_context->can.value(post->post.ref.account).reply);
    m_reply->setText(post ? tr("Reply to %1 …").arg(style::isolated(style::onButton(name))) : tr("Reply …"));
}

void SavedPane::saveNote()
{
    m_note->save();
}

QPlainTextEdit* SavedPane::note() const
{
    return m_note->editor();
}

void SavedPane::keepNote(SavedPostId post, const QString& note)
{
    // Whoever comes back to the post before it is read again finds what was written.
    if (const auto shown = std::ranges::find(m_shown.posts, post, &SavedPost::id);
        shown != m_shown.posts.end())
        shown->note = note;
    m_library.saved().annotate(post, {.note = note}, this, [this, post, note](const Result<Undo>& undo) {
        // The field has an undo of its own, key by key.
        if (undo)
            return;
        tellError(undo.error());
        // Another post may stand in the field by now: the words wait here.
        connect(m_bar->addWayOut(tr("Try again")), &QToolButton::clicked, this, [this, post, note] {
            m_bar->hide();
            keepNote(post, note);
        });
    });
}

void SavedPane::showHighlights()
{
    const SavedPost* post = currentPost();
    if (!post)
        return;
    auto* dialog = new HighlightDialog(*post, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = post->id] {
        m_library.saved().annotate(
            id, {.highlights = dialog->highlights()}, this, [this](const Result<Undo>& undo) {
                if (!undo)
                    tellError(undo.error());
                else
                    emit undoable(tr("The highlights were changed"), undoing(m_library, *undo));
            });
    });
    dialog->open();
}

} // namespace cohort
