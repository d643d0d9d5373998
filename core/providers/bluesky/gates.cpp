#include "core/providers/bluesky/gates.h"

#include <QJsonArray>

namespace cohort::bluesky {

using namespace Qt::StringLiterals;

namespace {

/// Who may answer; an empty list is nobody, and no list at all would be everybody.
QJsonArray allowedBy(ReplyGate gate)
{
    const auto rule = [](const QString& name) {
        return QJsonArray{QJsonObject{{u"$type"_s, QString(threadGateCollection % u'#' % name)}}};
    };
    switch (gate) {
    case ReplyGate::Followers:
        return rule(u"followerRule"_s);
    case ReplyGate::Followed:
        return rule(u"followingRule"_s);
    case ReplyGate::Mentioned:
        return rule(u"mentionRule"_s);
    default:
        return {};
    }
}

} // namespace

std::vector<GateRecord> gatesOf(const Draft& draft, const RecordAddress& post, const QString& createdAt)
{
    std::vector<GateRecord> gates;
    const auto add = [&](QLatin1StringView collection, const QString& rules, const QJsonArray& list) {
        gates.push_back({.collection = collection,
                         .value = {{u"$type"_s, collection},
                                   {u"post"_s, post.text()},
                                   {u"createdAt"_s, createdAt},
                                   {rules, list}}});
    };
    if (draft.mayReply != ReplyGate::Anyone)
        add(threadGateCollection, u"allow"_s, allowedBy(draft.mayReply));
    if (!draft.mayBeQuoted)
        add(postGateCollection, u"embeddingRules"_s,
            {QJsonObject{{u"$type"_s, QString(postGateCollection % "#disableRule"_L1)}}});
    return gates;
}

} // namespace cohort::bluesky
