#include "ui/catchup/catch_up_words.h"

#include "core/wording/name_list.h"
#include "ui/timeline/post_words.h"
#include "ui/widgets/style.h"
#include "ui/widgets/times.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort::catchupwords {
namespace {

constexpr int namedPeople = 3;             ///< in one row; the others are counted
constexpr qsizetype shownCharacters = 300; ///< of a post in one row, more than the widest line holds

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CatchUpWords)
};

QString nameOf(const CatchUpPerson& person)
{
    return style::isolated(person.contactName.isEmpty() ? postwords::authorName(person.author)
                                                        : person.contactName);
}

QString counted(const CatchUpPerson& person)
{
    return person.posts < 2 ? nameOf(person)
                            : Words::tr("%1 (%2)", "a person, how many posts")
                                  .arg(nameOf(person), QLocale().toString(person.posts));
}

} // namespace

QString title(const QString& name, const CatchUp& page, const QDateTime& now)
{
    return Words::tr("%1 · %2 by %3 since %4", "circle, so many posts, so many people, a time")
        .arg(style::isolated(name), Words::tr("%n posts", nullptr, page.posts),
             Words::tr("%n people", nullptr, page.people), times::shortWhen(page.since, now));
}

QString nothing(const CatchUp& page, const QDateTime& now)
{
    return Words::tr("Nothing new since %1", "a time").arg(times::shortWhen(page.since, now));
}

QString people(const CatchUpEntry& entry)
{
    QStringList names;
    for (const CatchUpPerson& person : entry.people)
        names << counted(person);
    return wording::nameList(names, namedPeople);
}

QString author(const CatchUpEntry& entry)
{
    return style::isolated(postwords::author(entry.first));
}

QString firstWords(const PostRow& row)
{
    const Post& post = row.post;
    if (!post.contentWarning.isEmpty())
        return Words::tr("Content warning: %1").arg(style::isolated(post.contentWarning.simplified()));
    const QString words = post.text.text.left(shownCharacters).simplified();
    if (!words.isEmpty())
        return style::isolated(words);
    if (!post.media.empty())
        return style::isolated(postwords::media(post.media.front()));
    return Words::tr("A post without words");
}

QString about(const CatchUpEntry& entry, const QDateTime& now)
{
    QStringList parts{Words::tr("%n posts", nullptr, static_cast<int>(entry.posts.size())),
                      times::shortWhen(entry.newest, now)};
    if (entry.opening.key.post != entry.first.key.post)
        parts << Words::tr("goes on from %1: %2", "a person, the first words of what they wrote")
                     .arg(style::isolated(postwords::author(entry.opening)), firstWords(entry.opening));
    return parts.join(u" · "_s);
}

QString passedOn(const CatchUpEntry& entry)
{
    return Words::tr("Passed on by %n people: %1", nullptr, static_cast<int>(entry.people.size()))
        .arg(people(entry));
}

QString linkTitle(const CatchUpLink& link)
{
    return style::isolated(link.title.isEmpty() ? link.host + link.url.path() : link.title);
}

QString linkCounts(const CatchUpLink& link)
{
    return Words::tr("in %1 by %2", "so many posts, so many people")
        .arg(Words::tr("%n posts", nullptr, link.posts), Words::tr("%n people", nullptr, link.people));
}

QString end(const CatchUp& page)
{
    return page.cut ? Words::tr("These are the first %n posts.", nullptr, page.posts)
                    : Words::tr("That's all.");
}

QString endTime(const CatchUp& page, const QDateTime& now)
{
    return Words::tr("Everything up to %1 is here.", "a time").arg(times::shortWhen(page.upTo, now));
}

} // namespace cohort::catchupwords
