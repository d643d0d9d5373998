#include "ui/saved/saved_words.h"

#include "core/wording/network_words.h"
#include "ui/saved/note_text.h"
#include "ui/widgets/style.h"
#include "ui/widgets/times.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cohort::savedwords {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SavedWords)
};

QString day(const QDateTime& when)
{
    return times::shortWhen(when, QDateTime::currentDateTime());
}

} // namespace

QString title(const SavedThreadRow& row)
{
    if (!row.title.isEmpty())
        return row.title;
    const QString words = row.firstWords.simplified();
    return words.isEmpty() ? Words::tr("Conversation without words") : words;
}

QString about(const SavedThreadRow& row)
{
    QStringList parts;
    if (!row.openingName.isEmpty())
        parts << style::isolated(row.openingName);
    parts << Words::tr("%n posts", nullptr, row.posts) << Words::tr("%n people", nullptr, row.people);
    if (!row.network.isEmpty())
        parts << wording::networkName(row.network);
    parts << Words::tr("saved %1", "a day").arg(day(row.saved));
    return parts.join(u" · "_s);
}

QString news(const SavedThreadRow& row)
{
    QStringList parts;
    if (row.newReplies > 0)
        parts << Words::tr("%n new replies", nullptr, row.newReplies);
    if (row.changedLater > 0)
        parts << Words::tr("%n posts changed since", nullptr, row.changedLater);
    if (row.missing > 0)
        parts << Words::tr("%n posts are missing", nullptr, row.missing);
    return parts.join(u" · "_s);
}

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QStringList remarks(const SavedPost& post)
{
    QStringList lines;
    if (post.fate == LaterFate::Removed)
        lines << Words::tr("Deleted at the network; seen on %1. This is your saved copy.")
                     .arg(times::full(post.fateSeen));
    if (post.fate == LaterFate::Edited && post.later)
        lines << Words::tr("Edited by its author; seen on %1. It reads there now: %2")
                     .arg(times::full(post.fateSeen), post.later->text.text);
    if (!post.audience.isEmpty())
        lines << Words::tr("When you sent it: %1").arg(post.audience);
    if (!post.note.isEmpty())
        lines << Words::tr("Your note: %1").arg(notetext::plain(post.note));
    return lines;
}

PostRow row(const SavedPost& post, bool hidden)
{
    // Numbers below zero are never those of the cache.
    PostRow row{.key = {.createdMs = post.post.created.toMSecsSinceEpoch(), .post = PostId(-raw(post.id))},
                .post = post.post,
                .depth = post.depth,
                .read = true,
                .saved = true,
                .mine = post.mine,
                .remarks = remarks(post)};
    if (hidden) {
        row.post.text = RichText::plain(Words::tr("Its author deleted this post; your setting hides it."));
        row.post.contentWarning.clear();
        row.post.media.clear();
        row.post.poll.reset();
        row.post.card.reset();
        row.remarks.clear();
        return row;
    }
    for (const Highlight& highlight : post.highlights)
        row.post.text.spans.append(
            {.start = highlight.start, .length = highlight.length, .kind = SpanKind::Marked});
    return row;
}

} // namespace cohort::savedwords
