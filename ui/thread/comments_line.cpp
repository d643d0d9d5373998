#include "ui/thread/comments_line.h"

#include "ui/widgets/message_bar.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cohort {

CommentsLine::CommentsLine(QWidget* parent)
    : QWidget(parent)
    , m_bar(new MessageBar(this))
{
    m_bar->setClosable(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_bar);
    hide();
}

void CommentsLine::show(const std::vector<PostRow>& rows, bool onItsPage)
{
    const bool othersSpoke = rows.size() > 1 && std::any_of(rows.begin() + 1, rows.end(),
                                                            [](const PostRow& row) { return !row.mine; });
    if (rows.empty() || !onItsPage || othersSpoke) {
        clear();
        return;
    }
    const Post& opening = rows.front().post;
    if (opening.ref != m_opening)
        clear();
    m_opening = opening.ref;
    if (opening.answersUntold)
        say(Said::Untold, tr("This blog does not tell its comments here: they are on its page alone."));
    else if (m_said == Said::Nothing || m_said == Said::Untold)
        say(Said::NotHere, tr("Comments by others are not here. The blog can be asked for them."));
}

void CommentsLine::tellNone()
{
    // That it tells none at all is said already.
    if (m_said != Said::Untold && m_said != Said::Nothing)
        say(Said::None, tr("The blog tells no comments on this post so far."));
}

void CommentsLine::tellFailed(const QString& why)
{
    say(Said::Failed, why);
}

void CommentsLine::clear()
{
    m_said = Said::Nothing;
    m_opening = {};
    hide();
}

void CommentsLine::say(Said what, const QString& words)
{
    // Telling again would take the button away that somebody is about to press.
    if (what == m_said && words == m_bar->words())
        return;
    m_said = what;
    m_bar->tell(what == Said::Failed ? MessageBar::Tone::Warning : MessageBar::Tone::Notice, words);
    if (what != Said::Untold)
        connect(m_bar->addWayOut(what == Said::NotHere ? tr("Look for comments") : tr("Look again")),
                &QToolButton::clicked, this, &CommentsLine::lookWanted);
    connect(m_bar->addWayOut(tr("Open the page")), &QToolButton::clicked, this, &CommentsLine::pageWanted);
    QWidget::show();
}

} // namespace cohort
