#pragma once

#include "core/policy/rules/rule_table.h"
#include "tests/core/policy/policy_world.h"

#include <gtest/gtest.h>

namespace cohort::policytest {

/// One account on a server of some software, with a draft to a circle of Ana and Ben that goes out with a
/// given visibility. What a test needs otherwise it changes.
struct Scene {
    Draft draft{};
    ReachFacts facts{};

    Scene(const char* software, Visibility visibility)
        : m_network(isFediverse(software) ? QStringLiteral("fediverse") : QString::fromLatin1(software))
    {
        Capabilities can = fediverse();
        can.visibilities = {Visibility::OnlyMe,    Visibility::Mentioned, Visibility::Circle,
                            Visibility::Followers, Visibility::LocalOnly, Visibility::Quiet,
                            Visibility::Anyone};
        can.namedRecipients = NamedRecipients::Silent;
        CarrierFacts one = carrier(account1, can, m_network);
        one.account.facts.serverSoftware = QString::fromLatin1(software);
        facts.carriers = {one};
        facts.audience = {member(1, person("ana")), member(2, person("ben"))};
        draft = draftTo(visibility >= Visibility::Quiet ? Audience{.anyone = true} : circle());
        draft.targets[0].visibility = visibility;
    }

    [[nodiscard]] Author person(const char* name) const
    {
        return author(QString::fromLatin1(name), m_network);
    }
    Scene& text(const char* words)
    {
        draft.text = QString::fromUtf8(words);
        return *this;
    }
    Scene& knows(const Author& someone)
    {
        facts.mentionable.insert(u'@' + someone.name.toLower(), someone);
        return *this;
    }
    Scene& answers(const char* name, Visibility visibility)
    {
        draft = answering(draft, facts, person(name), visibility);
        draft.audience.parentReaders = true;
        return *this;
    }
    Scene& withPicture(const char* path = "/cat.jpg")
    {
        draft.media.push_back(DraftMedia{.path = QString::fromLatin1(path)});
        return *this;
    }
    [[nodiscard]] AccountFacts& account() { return facts.carriers[0].account.facts; }
    [[nodiscard]] Reach reach() const { return computeReach(draft, facts); }

private:
    static bool isFediverse(const char* software)
    {
        const Family family = traitsOf(QString::fromLatin1(software), {}).family;
        return family >= Family::Mastodon && family <= Family::Fediverse;
    }
    QString m_network;
};

/// Whether a rule says this of somebody, and nothing else of the same.
inline testing::AssertionResult says(const Scene& scene, const char* rule, Principal who, Verb verb,
                                     Tri value)
{
    const Reach reach = scene.reach();
    bool found = false;
    for (const AccountReach& account : reach.accounts)
        for (const Exposure& one : account.exposures) {
            if (one.rule != QLatin1StringView(rule) || one.who != who || one.verb != verb)
                continue;
            if (one.value != value)
                return testing::AssertionFailure()
                       << rule << " answers " << static_cast<int>(one.value) << " (0 no, 1 yes, 2 unknown)";
            found = true;
        }
    if (!found)
        return testing::AssertionFailure() << rule << " says nothing of that";
    return testing::AssertionSuccess();
}

/// The first statement of a rule; an empty one when it has none.
inline Exposure saidBy(const Scene& scene, const char* rule)
{
    const Reach reach = scene.reach();
    for (const AccountReach& account : reach.accounts)
        for (const Exposure& one : account.exposures)
            if (one.rule == QLatin1StringView(rule))
                return one;
    return {};
}

/// Whether a rule has nothing to say.
inline bool silent(const Scene& scene, const char* rule)
{
    return saidBy(scene, rule).rule.isEmpty() && !warns(scene.reach(), rule);
}

} // namespace cohort::policytest
