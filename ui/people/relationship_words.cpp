#include "ui/people/relationship_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cohort {

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("cohort::PersonView", words);
}

QString followWords(const Relationship& relationship)
{
    if (relationship.following && relationship.followedBy)
        return tr(QT_TRANSLATE_NOOP("cohort::PersonView", "you follow each other"));
    if (relationship.following)
        return tr(QT_TRANSLATE_NOOP("cohort::PersonView", "you follow them"));
    if (relationship.followedBy)
        return tr(QT_TRANSLATE_NOOP("cohort::PersonView", "they follow you"));
    return tr(QT_TRANSLATE_NOOP("cohort::PersonView", "no following that is known"));
}

} // namespace

QString relationshipWords(const Relationship& relationship)
{
    QStringList words{followWords(relationship)};
    if (relationship.requested)
        words.append(tr(QT_TRANSLATE_NOOP("cohort::PersonView", "you asked to follow")));
    if (relationship.asksToFollow)
        words.append(tr(QT_TRANSLATE_NOOP("cohort::PersonView", "asks to follow you")));
    if (relationship.blocked)
        words.append(tr(QT_TRANSLATE_NOOP("cohort::PersonView", "blocked by you")));
    if (relationship.muted)
        words.append(tr(QT_TRANSLATE_NOOP("cohort::PersonView", "muted by you")));
    return words.join(u", "_s);
}

} // namespace cohort
