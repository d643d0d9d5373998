#include "ui/comments/comment_words.h"

#include "core/wording/sentences.h"
#include "ui/timeline/post_words.h"
#include "ui/widgets/style.h"
#include "ui/widgets/times.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cohort::commentwords {
namespace {

constexpr qsizetype saidCharacters = 300; ///< of a post in one row, more than the widest line holds

struct CommentWords {
    Q_DECLARE_TR_FUNCTIONS(CommentWords)
};

QString answeredName(const CommentRow& row)
{
    const Author& author = row.row.post.parentAuthor;
    return postwords::authorName(author);
}

QString reminder(const CommentRow& row, const QDateTime& now)
{
    const CommentChoice& choice = row.choice;
    if (choice.remindAt.isNull())
        return {};
    const QString when = times::shortWhen(choice.remindAt, now);
    if (!choice.remindIfQuiet)
        return CommentWords::tr("reminder: %1", "a time").arg(when);
    return row.answers > choice.remindAnswers
               ? CommentWords::tr("answered before the reminder")
               : CommentWords::tr("reminder if nobody answers: %1", "a time").arg(when);
}

} // namespace

QString state(const CommentRow& row)
{
    if (!row.here)
        return CommentWords::tr("Not on this computer any more");
    switch (row.state) {
    case CommentState::Unanswered:
        return CommentWords::tr("Unanswered");
    case CommentState::New:
        return CommentWords::tr("%n new answers", nullptr, row.newAnswers);
    case CommentState::Answered:
        return CommentWords::tr("Answered");
    case CommentState::Closed:
        return CommentWords::tr("Closed");
    }
    return {};
}

QString heading(CommentState state)
{
    switch (state) {
    case CommentState::Unanswered:
        return CommentWords::tr("Unanswered, the oldest first");
    case CommentState::New:
        return CommentWords::tr("New answers");
    case CommentState::Answered:
        return CommentWords::tr("Answered");
    case CommentState::Closed:
        return CommentWords::tr("Closed");
    }
    return {};
}

QString who(const CommentRow& row)
{
    const QString name = answeredName(row);
    return name.isEmpty() ? CommentWords::tr("You")
                          : CommentWords::tr("You to %1", "a person").arg(style::isolated(name));
}

QString said(const CommentRow& row)
{
    const Post& post = row.row.post;
    if (!row.here)
        return style::isolated(post.ref.uri);
    if (!post.contentWarning.isEmpty())
        return CommentWords::tr("Content warning: %1").arg(style::isolated(post.contentWarning.simplified()));
    const QString words = post.text.text.left(saidCharacters).simplified();
    if (!words.isEmpty())
        return style::isolated(words);
    if (row.saidInBrowser)
        return CommentWords::tr("You commented on the page in the browser");
    return post.media.empty() ? CommentWords::tr("A post without words")
                              : style::isolated(postwords::media(post.media.front()));
}

QString about(const CommentRow& row, const QString& network, const QDateTime& now)
{
    QStringList parts;
    if (row.here)
        parts << times::shortWhen(row.row.post.created, now);
    if (!network.isEmpty())
        parts << style::isolated(network);
    if (row.lastAnswer)
        parts << CommentWords::tr("last answer by %1, %2", "a person, a time")
                     .arg(style::isolated(postwords::author(*row.lastAnswer)),
                          times::shortWhen(row.lastAnswer->post.created, now));
    if (row.answers > 1)
        parts << CommentWords::tr("%n answers", nullptr, row.answers);
    // Not all that the network knows is here: "unanswered" must not be more than is known.
    if (row.answers == 0 && row.row.post.replyCount > 0)
        parts << CommentWords::tr("the network counts %n answers", nullptr, row.row.post.replyCount);
    if (row.row.post.standing == Standing::Waiting || row.row.post.standing == Standing::Rejected)
        parts << wording::audienceOf(row.row.post);
    if (row.muted)
        parts << CommentWords::tr("muted");
    parts << reminder(row, now);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString forgotten(const ForgottenPlace& place, const QString& network)
{
    return CommentWords::tr(
               "%n of your comments were answered at %1 (%2), which you have not opened for weeks.",
               "my address there, a network", place.answered)
        .arg(style::isolated(place.handle), style::isolated(network));
}

QString pictured(const CommentRow& row)
{
    return row.lastAnswer ? postwords::author(*row.lastAnswer) : answeredName(row);
}

} // namespace cohort::commentwords
