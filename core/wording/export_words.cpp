#include "core/wording/export_words.h"

#include "core/wording/name_list.h"
#include "core/wording/network_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace cohort::wording {
namespace {

using namespace Qt::StringLiterals;

/// Numbers of posts in one sentence before "and others"; each post says it of itself as well.
constexpr int numbersInSentence = 12;

class Words {
    Q_DECLARE_TR_FUNCTIONS(cohort)
};

int countOf(const std::vector<int>& numbers)
{
    return static_cast<int>(numbers.size());
}

QString listOf(const std::vector<int>& numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts << QLocale().toString(number);
    return nameList(texts, numbersInSentence);
}

} // namespace

QString exportTime(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'") : QString();
}

QString exportTitle(const SavedThreadRow& row)
{
    const QString own = row.title.simplified();
    if (!own.isEmpty())
        return own;
    const QString first = row.firstWords.simplified();
    return first.isEmpty() ? Words::tr("Conversation") : first;
}

QString exportWarning(const ExportCounts& counts)
{
    QStringList all;
    if (!counts.limited.empty())
        all << Words::tr("%n posts in this file were not for everyone (number %1).", nullptr,
                         countOf(counts.limited))
                   .arg(listOf(counts.limited));
    if (!counts.unclear.empty())
        all << Words::tr("Of %n posts in this file it is not known whom they were for (number %1).", nullptr,
                         countOf(counts.unclear))
                   .arg(listOf(counts.unclear));
    if (!all.isEmpty())
        all << Words::tr(
            "Whoever gets this file can read them: pass it on only to people they were meant for.");
    return all.join(u' ');
}

QString notForEveryone()
{
    return Words::tr("It was not for everyone, or that is not known: others may not be able to look it up.");
}

QStringList exportFacts(const SavedThreadRow& row, const ExportCounts& counts, const QDateTime& exported)
{
    QStringList all;
    if (row.network.isEmpty())
        all << Words::tr("Saved on %1 with Cohort.").arg(exportTime(row.saved));
    else
        all << Words::tr("Saved from %1 on %2 with Cohort.")
                   .arg(isolated(networkName(row.network)), exportTime(row.saved));
    if (exported.isValid())
        all << Words::tr("This file was made on %1.").arg(exportTime(exported));
    if (counts.posts == counts.ofPosts)
        all << Words::tr("%n posts.", "a whole conversation in an exported file", counts.posts);
    else
        all << Words::tr("A selection: %1 of %n posts.", nullptr, counts.ofPosts)
                   .arg(QLocale().toString(counts.posts));
    if (counts.missing > 0)
        all << missingLine(counts.missing);
    if (!counts.overtaken.empty())
        all << Words::tr("%n posts were edited or deleted by their authors since (number %1).", nullptr,
                         countOf(counts.overtaken))
                   .arg(listOf(counts.overtaken));
    if (!counts.unkept.empty())
        all << Words::tr("Of %n posts not all pictures and films were kept (number %1).", nullptr,
                         countOf(counts.unkept))
                   .arg(listOf(counts.unkept));
    return all;
}

QString missingLine(int missing)
{
    if (missing <= 0)
        return {};
    return Words::tr("%n posts that belong to the conversation could not be had and are missing here.",
                     nullptr, missing);
}

QString tagsLine(const QStringList& tags)
{
    return Words::tr("Tags: %1").arg(QStringList(tags).join(u", "_s));
}

QString noPosts()
{
    return Words::tr("There are no posts in it.");
}

QString authorsAudience(Visibility visibility)
{
    switch (visibility) {
    case Visibility::OnlyMe:
        return Words::tr("the author alone");
    case Visibility::Mentioned:
        return Words::tr("the people it was sent to");
    case Visibility::Circle:
        return Words::tr("a circle of the author");
    case Visibility::Followers:
        return Words::tr("followers of the author");
    case Visibility::LocalOnly:
        return Words::tr("everybody on the author's server");
    case Visibility::Quiet:
        return Words::tr("anyone with the link (quiet)");
    case Visibility::Anyone:
        return Words::tr("anyone");
    case Visibility::Unknown:
        break;
    }
    return Words::tr("not known");
}

QString audienceLine(const SavedPost& post)
{
    const QString whom = post.post.standing == Standing::Password ? Words::tr("whoever has the password")
                                                                  : authorsAudience(post.post.visibility);
    if (post.mine && !post.audience.simplified().isEmpty())
        return Words::tr("For %1. When it was sent: %2", "%1 is an audience, %2 a sentence")
            .arg(whom, post.audience.simplified());
    return Words::tr("For: %1", "an audience").arg(whom);
}

QString fateLine(const SavedPost& post)
{
    switch (post.fate) {
    case LaterFate::Edited:
        return Words::tr("Its author edited it later (seen on %1). Here it stands as it was saved.")
            .arg(exportTime(post.fateSeen));
    case LaterFate::Removed:
        return Words::tr("Its author deleted it later (seen on %1).").arg(exportTime(post.fateSeen));
    case LaterFate::Same:
        break;
    }
    return {};
}

QString laterTextHeading()
{
    return Words::tr("What its author made of it:");
}

QString editedLine(const QDateTime& edited)
{
    return edited.isValid() ? Words::tr("Edited %1", "a time").arg(exportTime(edited)) : QString();
}

QString postLabel(int number)
{
    return Words::tr("Post %1", "its number").arg(QLocale().toString(number));
}

QString replyLine(int number, const QString& name)
{
    return Words::tr("In reply to post %1 by %2").arg(QLocale().toString(number), isolated(name));
}

QString replyToMissing()
{
    return Words::tr("In reply to a post that is not in this file");
}

QString contentWarningLine(const QString& words)
{
    return Words::tr("Content warning: %1").arg(words);
}

QString textCut()
{
    return Words::tr("The text was too long to be kept whole: the rest is at the network.");
}

QString permanentLink()
{
    return Words::tr("Permanent link");
}

QString linkedPage()
{
    return Words::tr("Linked page", "heading");
}

QString contents()
{
    return Words::tr("Contents", "heading of a table of contents");
}

QString pollHeading(const Poll& poll)
{
    QString words = Words::tr("Poll");
    if (poll.closed)
        words = Words::tr("Poll, closed");
    else if (poll.ends.isValid())
        words = Words::tr("Poll, open until %1; votes as they stood when it was saved")
                    .arg(exportTime(poll.ends));
    return poll.multiple ? Words::tr("%1 (several answers could be chosen)", "%1 is a poll").arg(words)
                         : words;
}

QString pollVotes(const PollOption& option)
{
    if (option.votes < 0)
        return Words::tr("votes not shown");
    return Words::tr("%n votes", nullptr, option.votes);
}

QString mediaKind(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Image:
        return Words::tr("Picture");
    case MediaKind::Video:
        return Words::tr("Film");
    case MediaKind::Audio:
        return Words::tr("Sound");
    case MediaKind::File:
        break;
    }
    return Words::tr("File");
}

QString mediaLine(const Media& media)
{
    const QString words = media.description.simplified();
    if (words.isEmpty())
        return Words::tr("%1 without description", "%1 is picture, film, sound or file")
            .arg(mediaKind(media.kind));
    return Words::tr("%1: %2", "%1 is picture, film, sound or file; %2 its description")
        .arg(mediaKind(media.kind), words);
}

QString mediaNotInFile()
{
    return Words::tr("not in this file");
}

QString noteHeading()
{
    return Words::tr("Note", "by the user, on a saved post");
}

QString highlightsHeading()
{
    return Words::tr("Highlighted", "stretches of a saved post");
}

QString archivedCopy(const QDateTime& saved)
{
    return Words::tr("Copy saved on %1 with Cohort").arg(exportTime(saved));
}

} // namespace cohort::wording
