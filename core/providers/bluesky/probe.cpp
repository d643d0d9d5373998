#include "core/providers/bluesky/probe.h"

#include "core/policy/server_families.h"
#include "core/providers/bluesky/embeds.h"
#include "core/providers/bluesky/publish.h"
#include "core/providers/bluesky/views.h"

namespace cohort::bluesky {

using namespace Qt::StringLiterals;

namespace {

/// The network is one: what its servers can do does not differ.
Capabilities abilities()
{
    Capabilities can{.visibilities = {Visibility::Anyone}};
    can.honoursIdempotency = Tri::Yes; // by the record's key
    can.reply = true;
    can.remove = true;
    can.boost = true;
    can.like = true;
    can.bookmark = true;
    can.follow = true;
    can.lists = true;
    can.search = true;
    can.resolveHandles = true;
    can.notifications = true;
    can.keepsCircles = Tri::No; // its lists are public: a circle must never become one
    can.media = true;
    can.quote = true;
    can.quoteGate = true;
    can.replyGates = {ReplyGate::Followers, ReplyGate::Followed, ReplyGate::Mentioned, ReplyGate::Nobody};
    can.selfLabels = {u"sexual"_s, u"nudity"_s, u"porn"_s, u"graphic-media"_s}; // label.defs#labelValue
    can.maxMedia = mostPictures;
    can.maxMediaBytes = mostPictureBytes;
    can.maxCharacters = mostGraphemes;
    can.countsIn = CharacterUnit::Grapheme;
    can.maxTextBytes = mostBytes;
    applyStartingRules(can, networkId());
    return can;
}

} // namespace

Result<AccountFacts> probeAccount(const Api& api, const QString& did)
{
    const auto profile = api.query(u"app.bsky.actor.getProfile"_s, {{u"actor"_s, did}});
    if (!profile)
        return fail(profile.error());
    auto me = readAuthor(*profile);
    if (!me || me->uri != did)
        return fail(ErrorKind::BadReply, u"no account where mine belongs"_s);
    return AccountFacts{.me = std::move(*me),
                        .locked = Tri::No,
                        .discoverable = Tri::Yes,
                        .indexable = Tri::Yes,
                        .defaultVisibility = Visibility::Anyone,
                        .followerCount = static_cast<int>(
                            std::clamp<qint64>((*profile)["followersCount"_L1].toInteger(-1), -1, 1 << 30)),
                        .serverSoftware = networkId(),
                        .can = abilities()};
}

} // namespace cohort::bluesky
