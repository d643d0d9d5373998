#include "ui/timeline/post_words.h"

#include "core/wording/sentences.h"
#include "ui/widgets/times.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cohort::postwords {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PostWords)
};

QString mediaKind(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Image:
        return Words::tr("Picture");
    case MediaKind::Video:
        return Words::tr("Video");
    case MediaKind::Audio:
        return Words::tr("Sound");
    case MediaKind::File:
        break;
    }
    return Words::tr("File");
}

} // namespace

QString when(const QDateTime& created, const QDateTime& now)
{
    return times::shortWhen(created, now);
}

QString whenInFull(const QDateTime& created)
{
    return times::full(created);
}

QString authorName(const Author& author)
{
    const QString name = author.name.simplified();
    return name.isEmpty() ? author.handle : name;
}

QString author(const PostRow& row)
{
    if (!row.contactName.isEmpty())
        return row.contactName;
    // Of what I noted myself nobody told under which name it stands.
    if (row.mine && !row.post.boostedBy && row.post.author.name.simplified().isEmpty())
        return Words::tr("You");
    return authorName(row.post.author);
}

QString media(const Media& media)
{
    const QString words = media.description.simplified();
    return words.isEmpty()
               ? Words::tr("%1 without a description").arg(mediaKind(media.kind))
               : Words::tr("%1: %2", "kind of media, description").arg(mediaKind(media.kind), words);
}

QString counts(const PostRow& row)
{
    QStringList parts;
    if (row.post.replyCount > 0)
        parts.append(Words::tr("%n replies", nullptr, row.post.replyCount));
    if (row.post.boostCount > 0)
        parts.append(Words::tr("%n boosts", nullptr, row.post.boostCount));
    if (row.post.likeCount > 0)
        parts.append(Words::tr("%n likes", nullptr, row.post.likeCount));
    if (row.post.boosted)
        parts.append(Words::tr("boosted by you"));
    if (row.post.liked)
        parts.append(Words::tr("liked by you"));
    if (row.saved)
        parts.append(Words::tr("saved"));
    if (row.post.edited.isValid())
        parts.append(Words::tr("edited"));
    return parts.join(u" · "_s);
}

QString pollEnd(const Poll& poll, const QDateTime& now)
{
    if (poll.closed)
        return Words::tr("The poll has ended");
    if (!poll.ends.isValid())
        return Words::tr("Poll");
    return Words::tr("The poll ends %1").arg(when(poll.ends, now));
}

QString unknownKind(const Post& post)
{
    const bool empty = post.text.text.isEmpty() && post.contentWarning.isEmpty() && post.media.empty() &&
                       !post.poll && !post.card;
    return empty ? Words::tr("Something this version of Cohort cannot show") : QString();
}

QString spoken(const PostRow& row)
{
    QStringList parts{author(row)};
    if (row.post.boostedBy)
        parts.append(Words::tr("passed on by %1").arg(authorName(*row.post.boostedBy)));
    if (!row.post.contentWarning.isEmpty())
        parts.append(Words::tr("content warning: %1").arg(row.post.contentWarning));
    else
        parts.append(row.post.text.text.simplified() + unknownKind(row.post));
    for (const Media& item : row.post.media)
        parts.append(media(item));
    if (row.post.poll)
        parts.append(
            Words::tr("poll with %n answers", nullptr, static_cast<int>(row.post.poll->options.size())));
    parts.append(whenInFull(row.post.created));
    parts.append(row.sending ? wording::name(*row.sending) : wording::audienceOf(row.post));
    if (!row.elsewhere.empty())
        parts.append(Words::tr("also on %n other networks", nullptr, static_cast<int>(row.elsewhere.size())));
    if (!row.read && !row.mine)
        parts.append(Words::tr("unread"));
    if (row.saved)
        parts.append(Words::tr("saved"));
    parts.append(row.remarks);
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

} // namespace cohort::postwords
