#include "tests/support/cleared_posts.h"

#include <gtest/gtest.h>

namespace cohort {

namespace {

ReachFacts factsFor(const ClearedPostOrder& order)
{
    ReachFacts facts;
    facts.carriers = {{.account = order.account, .followersComplete = true}};
    qint64 contact = 1;
    for (const Author& author : order.people) {
        facts.audience.push_back(
            {.contact = ContactId{contact}, .name = author.name, .identities = {author}});
        facts.mentionable.insert(author.handle.toLower(), author);
        ++contact;
    }
    facts.parent = order.parent;
    facts.edited = order.edited;
    facts.quoted = order.quoted;
    return facts;
}

Audience audienceFor(const ClearedPostOrder& order)
{
    Audience audience{.anyone = order.visibility > Visibility::Followers,
                      .followers = order.visibility == Visibility::Followers,
                      .parentReaders = order.parent.has_value()};
    for (qint64 contact = 1; contact <= static_cast<qint64>(order.people.size()); ++contact)
        audience.people.push_back(ContactId{contact});
    return audience;
}

} // namespace

std::optional<ClearedPost> clearedPost(ClearedPostOrder order)
{
    const ReachFacts facts = factsFor(order);
    order.draft.audience = audienceFor(order);
    order.draft.targets = {
        {.account = order.account.id, .visibility = order.visibility, .siteDraft = order.siteDraft}};
    auto cleared = VisibilityGate::clear(order.draft, facts, {order.idempotencyKey});
    if (!cleared && cleared.error().kind == ErrorKind::WouldReachMore) {
        order.draft.consents = {{.reachKey = cleared.error().reach.key()}};
        cleared = VisibilityGate::clear(order.draft, facts, {order.idempotencyKey});
    }
    if (!cleared || cleared->size() != 1) {
        ADD_FAILURE() << "the gate did not clear the post, kind "
                      << (cleared ? -1 : static_cast<int>(cleared.error().kind));
        return std::nullopt;
    }
    return cleared->front();
}

} // namespace cohort
