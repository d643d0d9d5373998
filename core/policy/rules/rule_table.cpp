#include "core/policy/rules/rule_table.h"

#include <algorithm>
#include <array>

namespace cohort {
namespace {

constexpr std::array everyWayOut{WayOut::DropAccount, WayOut::OtherAccount,   WayOut::RemoveMention,
                                 WayOut::Narrow,      WayOut::ChangeAudience, WayOut::ChangeText,
                                 WayOut::AskInWords};

QHash<QString, const Rule*> rulesById()
{
    QHash<QString, const Rule*> found;
    for (const Rule& one : allRules())
        found.insert(one.id, &one);
    return found;
}

QString nameOf(Tri value)
{
    if (value == Tri::Unknown)
        return QStringLiteral("unknown");
    return value == Tri::Yes ? QStringLiteral("yes") : QStringLiteral("no");
}

} // namespace

void Findings::begin(const Rule& rule, const QString& basis)
{
    m_rule = &rule;
    m_basis = basis;
}

Exposure& Findings::say(Tri value, const QStringList& args, int count)
{
    Exposure& said = sayOf(m_rule->kind, m_rule->who, m_rule->verb, value);
    said.args = args;
    said.count = count;
    return said;
}

Exposure& Findings::sayOf(ExposureClass kind, Principal who, Verb verb, Tri value)
{
    const bool assumed = m_rule->isAssumedFor(m_family);
    m_exposures.push_back(Exposure{.rule = m_rule->id,
                                   .kind = kind,
                                   .who = who,
                                   .verb = verb,
                                   .value = value,
                                   .strength = assumed ? Strength::Assumed : m_rule->strength,
                                   .basis = m_basis});
    return m_exposures.back();
}

void Findings::remark(const QStringList& args, int count)
{
    warn(false, args, count);
}

void Findings::warn(bool stops, const QStringList& args, int count)
{
    m_warnings.push_back(Warning{
        .rule = m_rule->id, .account = m_account, .args = args, .count = count, .needsConsent = stops});
}

QString basisOf(const Situation& situation)
{
    return QStringLiteral("%1 visibility:%2 locked:%3 indexable:%4")
        .arg(situation.server.name.isEmpty() ? QStringLiteral("unknown") : QString(situation.server.name))
        .arg(static_cast<int>(situation.visibility()))
        .arg(nameOf(situation.account().locked), nameOf(situation.account().indexable));
}

const std::vector<Rule>& allRules()
{
    static const std::vector<Rule> table = [] {
        std::vector<Rule> all;
        for (const auto& rules : {ownRules(), mastodonRules(), fediverseRules(), friendicaRules(),
                                  diasporaRules(), blueskyRules(), xmppRules(), mailRules(), blogRules(),
                                  closedNetworkRules(), crossNetworkRules()})
            all.insert(all.end(), rules.begin(), rules.end());
        return all;
    }();
    return table;
}

const Rule* findRule(const QString& id)
{
    static const QHash<QString, const Rule*> rules = rulesById();
    return rules.value(id, nullptr);
}

void judge(const Situation& situation, Findings& findings)
{
    const QString basis = basisOf(situation);
    for (const Rule& one : allRules()) {
        if (one.judge == nullptr || !one.appliesTo(situation.server.family))
            continue;
        findings.begin(one, basis);
        one.judge(situation, findings);
    }
}

void orderBySurprise(std::vector<Warning>& warnings)
{
    const auto place = [](const Warning& warning) {
        const Rule* found = findRule(warning.rule);
        return found == nullptr ? Rule::leastSurprise : found->surprise;
    };
    std::ranges::stable_sort(warnings, {}, place);
    for (Warning& warning : warnings) {
        const Rule* found = findRule(warning.rule);
        const WaysOut ways = found == nullptr ? 0U : found->ways;
        warning.waysOut.clear();
        for (const WayOut one : everyWayOut)
            if ((ways & waysOut(one)) != 0 && (one != WayOut::AskInWords || warning.needsConsent))
                warning.waysOut.push_back(one);
    }
}

std::vector<Exposure> exposuresOfIncoming(const Post& post, const AccountFacts& mine)
{
    std::vector<Exposure> exposures;
    std::vector<Warning> none;
    const Family family = traitsOf(mine).family;
    Findings findings(exposures, none, post.ref.account, family);
    for (const Rule& one : allRules()) {
        if (one.incoming == nullptr || !one.appliesTo(family))
            continue;
        findings.begin(one, QStringLiteral("incoming"));
        one.incoming(post, findings);
    }
    return exposures;
}

std::vector<Post> affectedByProfileSetting(std::span<const Post> mine, Visibility from, Visibility to)
{
    const auto [narrow, wide] = std::minmax(from, to);
    std::vector<Post> affected;
    // A profile shows what is at least as wide as the setting; between the two the answer changes.
    for (const Post& post : mine)
        if (post.visibility >= narrow && post.visibility < wide)
            affected.push_back(post);
    return affected;
}

} // namespace cohort
