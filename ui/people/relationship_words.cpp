#include "ui/people/relationship_words.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cohort {

namespace {

class Words final {
    Q_DECLARE_TR_FUNCTIONS(RelationshipWords)
};

QString followWords(const Relationship& relationship)
{
    if (relationship.following && relationship.followedBy)
        return Words::tr("you follow each other");
    if (relationship.following)
        return Words::tr("you follow them");
    if (relationship.followedBy)
        return Words::tr("they follow you");
    return Words::tr("no following that is known");
}

} // namespace

QString relationshipWords(const Relationship& relationship)
{
    QStringList words{followWords(relationship)};
    if (relationship.requested)
        words.append(Words::tr("you asked to follow"));
    if (relationship.asksToFollow)
        words.append(Words::tr("asks to follow you"));
    if (relationship.blocked)
        words.append(Words::tr("blocked by you"));
    if (relationship.muted)
        words.append(Words::tr("muted by you"));
    return QLocale().createSeparatedList(words);
}

} // namespace cohort
