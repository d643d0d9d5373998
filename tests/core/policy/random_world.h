#pragma once

#include "tests/core/policy/policy_world.h"

#include <cstdint>
#include <set>
#include <vector>

namespace cohort::policytest {

inline constexpr int modelPeople = 12;
inline constexpr int modelCircles = 3;
/// The last two of the people are none: a group with followers of its own, and a bot.
inline constexpr int modelGroup = modelPeople - 2;
inline constexpr int modelBot = modelPeople - 1;

/// A source of decisions: a list of bytes, then zeros. A shorter list is a smaller world.
class Choices final {
public:
    explicit Choices(const std::vector<std::uint8_t>& bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] int below(int limit);
    [[nodiscard]] bool oneIn(int count) { return below(count) == count - 1; }
    [[nodiscard]] std::set<int> someOf(int people, int oneIn);

private:
    std::vector<std::uint8_t> m_bytes;
    size_t m_place = 0;
};

/// Who can read a post by what servers really do.
struct ModelReaders {
    std::set<int> people{};
    bool groupFollowers = false;
};

/// Everything that is the case, and a model of what servers do with a request: kept apart from the engine.
class RandomWorld final {
public:
    explicit RandomWorld(Choices& dice);

    [[nodiscard]] Draft draft(Choices& dice) const;
    [[nodiscard]] ReachFacts facts(const Draft& draft) const;
    [[nodiscard]] bool isMeant(int person, int network, const Draft& draft) const;
    [[nodiscard]] ModelReaders whoCanRead(const ClearedPost& post) const;
    /// The same for a reach that nobody has cleared.
    [[nodiscard]] std::set<int> modelReaders(const AccountReach& reach, const Draft& draft) const;

    /// People come and go between writing and sending.
    void changeSome(Choices& dice);
    void removeFromCircles(int person);
    /// Takes somebody or a circle out, or excepts somebody.
    void narrow(Audience& audience, Choices& dice) const;

private:
    [[nodiscard]] ModelReaders readersOf(const AccountReach& reach, const Draft& draft) const;
    [[nodiscard]] Author person(int i, int network) const;
    [[nodiscard]] std::set<int> members(const Audience& audience) const;

    std::set<int> m_circles[modelCircles];
    std::set<int> m_followers[2];
    bool m_complete[2]{true, true};
    Tri m_locked[2]{Tri::Yes, Tri::Yes};
    bool m_hasIdentity[modelPeople][2]{};
    Capabilities m_can[2];
    std::optional<int> m_parent{};
    Visibility m_parentVisibility = Visibility::Anyone;
    std::set<int> m_participants{};
};

} // namespace cohort::policytest
