#pragma once

#include "core/providers/provider.h"

#include <gtest/gtest.h>

#include <functional>
#include <memory>

namespace cohort {

/// One provider with one signed-in account on a network that holds something: what a provider must bring
/// along to be tried by ProviderContract. Made anew for each test. The network needs more than seven posts at
/// home (or, where addresses are followed, at the address of `somebody`) and a conversation; pages of
/// followers and a request to follow where it is a network of people.
class ProviderOnTrial {
public:
    virtual ~ProviderOnTrial() = default;

    [[nodiscard]] virtual Provider& provider() = 0;
    /// With `account()` and whatever credentials the provider needs.
    [[nodiscard]] virtual Session session(std::stop_token stop) = 0;
    /// The suite puts the facts of `probe` into it, as the library does after sign-in.
    [[nodiscard]] virtual Account& account() = 0;
    [[nodiscard]] virtual Capabilities expected() const = 0;

    /// Somebody else who posts, is in the home feed and can be named.
    [[nodiscard]] virtual Author somebody() const = 0;
    /// A post that answers another.
    [[nodiscard]] virtual PostRef answer() const = 0;
    /// A picture the network really has.
    [[nodiscard]] virtual QUrl picture() const = 0;
    /// A tag that several posts carry; not asked where addresses are followed.
    [[nodiscard]] virtual QString tag() const = 0;

    /// False where nobody follows anybody.
    [[nodiscard]] virtual bool hasFollowers() const { return true; }
    /// False where everybody may follow everybody: then nobody asks.
    [[nodiscard]] virtual bool hasFollowRequests() const { return true; }

    /// At least one new post comes into the home feed.
    virtual void letSomethingArrive() = 0;
    /// After so many more requests every request times out. Nothing for a provider that opens no connection.
    virtual void loseConnectionAfter(int /*requests*/) {}
    /// From now on the server says no to everything and repeats what it was sent.
    virtual void refuseEverything() {}
};

/// How to make one; `name` is a word for the test's name.
struct ContractCase {
    const char* name;
    std::function<std::unique_ptr<ProviderOnTrial>()> make;
};
/// For the messages of a failing test.
void PrintTo(const ContractCase& tried, std::ostream* out);

/// What everybody above core/providers relies on, whatever the network is. Every provider must pass it:
///
///     INSTANTIATE_TEST_SUITE_P(Mine, ProviderContract, testing::Values(ContractCase{…}), contractName);
class ProviderContract : public testing::TestWithParam<ContractCase> {
public:
    ProviderContract();
    ~ProviderContract() override;

protected:
    void SetUp() override;

    [[nodiscard]] Provider& provider() const { return m_trial->provider(); }
    /// Where posts come from: the home feed, or one followed address where there is no other.
    [[nodiscard]] FeedRequest mainFeed() const;
    /// False for networks that are only read.
    [[nodiscard]] bool publishes() const { return !m_can.visibilities.empty(); }
    [[nodiscard]] Result<Batch> fetch(const FeedRequest& request) const;
    [[nodiscard]] Result<std::optional<Post>> perform(IntentKind kind, const PostRef& post) const;
    /// Every page from the newest to the end; the test fails when there is no end.
    [[nodiscard]] std::vector<Post> everything(FeedRequest request) const;
    [[nodiscard]] std::vector<Acquaintance> everybody(PeopleKind kind) const;
    [[nodiscard]] std::optional<ClearedPost> cleared(Visibility visibility, Draft draft) const;
    [[nodiscard]] Result<std::optional<Published>> find(const ClearedPost& post) const;
    /// A post of mine for anybody, sent through the gate.
    [[nodiscard]] std::optional<Post> publishOne(const QString& text) const;
    /// The newest post of somebody else at home.
    [[nodiscard]] std::optional<Post> foreignPost() const;
    /// Asks for everything that can be asked, with nonsense where possible, and hands on what went wrong.
    [[nodiscard]] std::vector<Error> provokedErrors(std::stop_token stop) const;
    void checkPost(const Post& post) const;

    std::unique_ptr<ProviderOnTrial> m_trial;
    Capabilities m_can;
};

[[nodiscard]] std::string contractName(const testing::TestParamInfo<ContractCase>& tried);

} // namespace cohort
