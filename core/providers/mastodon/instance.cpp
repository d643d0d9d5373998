#include "core/providers/mastodon/probe.h"

namespace cohort::mastodon {

namespace {

// Naming more people than this in one text reads as spam, and servers have started to treat it so.
constexpr int mentionsInOneText = 50;

int number(const JsonValue& json)
{
    return static_cast<int>(std::clamp<qint64>(json.integer(0), 0, std::numeric_limits<int>::max()));
}

/// The first of two limits that the server states.
qint64 stated(const JsonValue& first, const JsonValue& second)
{
    return std::max<qint64>(first.integer(second.integer(0)), 0);
}

void readLimits(Capabilities& can, const JsonValue& root)
{
    const JsonValue configuration = root["configuration"];
    can.maxCharacters = static_cast<int>(std::min<qint64>(
        stated(configuration["statuses"]["max_characters"], root["max_toot_chars"]), 1 << 30));
    can.linkCharacters = number(configuration["statuses"]["characters_reserved_per_url"]);
    can.maxMedia = static_cast<int>(std::min<qint64>(
        stated(configuration["statuses"]["max_media_attachments"], root["max_media_attachments"]), 1000));
    // The narrowest limit for a picture; films may be larger, but one number must hold for all.
    can.maxMediaBytes = stated(configuration["media_attachments"]["image_size_limit"], root["upload_limit"]);
    const JsonValue polls = configuration["polls"].isObject() ? configuration["polls"] : root["poll_limits"];
    can.maxPollOptions = number(polls["max_options"]);
    can.polls = polls.isObject();
    can.media = !configuration.isObject() || configuration["media_attachments"].isObject();
}

/// What every server of the family has always had.
void assumeTheOrdinary(Capabilities& can)
{
    can.visibilities = {Visibility::Mentioned, Visibility::Followers, Visibility::Quiet, Visibility::Anyone};
    can.namedRecipients = NamedRecipients::ByMention;
    can.reply = true;
    can.edit = true;
    can.remove = true;
    can.boost = true;
    can.like = true;
    can.follow = true;
    can.contentWarning = true;
    can.maxMentions = mentionsInOneText;
}

void readFamily(InstanceFacts& facts, const JsonValue& root)
{
    // An interface number, not a version: 1 came after `allowed_mentions` and Idempotency-Key.
    if (root["api_versions"]["mastodon"].integer(0) >= 1) {
        facts.can.guardsMentions = Tri::Yes;
        facts.can.honoursIdempotency = Tri::Yes;
        // StatusLengthValidator, since 3.0. What the others count is not known: code points are never fewer.
        facts.can.countsIn = CharacterUnit::Grapheme;
    }
    if (root["friendica"].isObject())
        facts.circles = CircleForm::Number;
    if (root["fedibird_capabilities"].isArray())
        facts.circles = CircleForm::Field;
    if (root["pleroma"].isObject()) {
        facts.circles = CircleForm::ListWord;
        facts.silentRecipients = true;
        facts.can.namedRecipients = NamedRecipients::Silent;
        facts.can.guardsMentions = Tri::Yes; // with to[] the text addresses nobody
        auto& visibilities = facts.can.visibilities;
        visibilities.insert(visibilities.end() - 2, Visibility::LocalOnly);
    }
}

} // namespace

Result<InstanceFacts> probeInstance(const Api& api)
{
    InstanceFacts facts;
    assumeTheOrdinary(facts.can);
    for (const char* form : {"v2", "v1"}) {
        const auto answer = api.get(QStringLiteral("/api/%1/instance").arg(QString::fromLatin1(form)), {});
        if (!answer && answer.error().kind != ErrorKind::NotFound &&
            answer.error().kind != ErrorKind::Refused)
            return fail(answer.error());
        if (!answer)
            continue;
        const JsonValue root = answer->root();
        QString domain = root["domain"].string();
        if (domain.isEmpty())
            domain = root["uri"].string();
        // Friendica and old servers put their whole address there.
        if (domain.contains(QLatin1String("://")))
            domain = QUrl(domain).host();
        if (!root.isObject() || domain.isEmpty())
            return fail(ErrorKind::BadReply, QStringLiteral("no server description"));
        facts.found = true;
        facts.form = QString::fromLatin1(form);
        facts.domain = domain;
        readLimits(facts.can, root);
        readFamily(facts, root);
        return facts;
    }
    return facts;
}

} // namespace cohort::mastodon
