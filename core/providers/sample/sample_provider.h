#pragma once

#include "core/providers/sample/sample_server.h"
#include "core/providers/sign_in.h"

namespace cohort {

/// One of the two accounts on the sample network. Opens no socket: `Session::transport` is never touched.
class SampleProvider final : public Provider {
public:
    SampleProvider(std::shared_ptr<sample::SampleServer> server, sample::Side side);

    Result<AccountFacts> probe(Session& session) override;
    Result<Batch> fetch(const FeedRequest& request, Session& session) override;
    Result<PeoplePage> fetchPeople(const PeopleRequest& request, Session& session) override;
    Result<FetchedThread> fetchThread(const PostRef& post, Session& session) override;
    Result<Published> publish(const ClearedPost& post, Session& session) override;
    Result<std::optional<Published>> findPublished(const ClearedPost& post, QDateTime since,
                                                   Session& session) override;
    Result<std::optional<Post>> perform(const Intent& intent, Session& session) override;
    Result<QByteArray> fetchMedia(const QUrl& url, Session& session) override;

private:
    [[nodiscard]] sample::Visit visit(const Session& session) const;

    const std::shared_ptr<sample::SampleServer> m_server;
    const sample::Side m_side;
};

/// The sample network: two accounts with invented people, no server, no sign-in beyond choosing one of them.
/// All providers of one factory share what the user did there.
class SampleFactory final : public ProviderFactory {
public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString displayName() const override;
    [[nodiscard]] std::unique_ptr<SignIn> signIn() const override;
    [[nodiscard]] std::unique_ptr<Provider> create(const Account& account) const override;

    /// The account of one side as it is stored: provider, server, hat.
    [[nodiscard]] Account account(sample::Side side) const;
    [[nodiscard]] const sample::Corpus& corpus() const;

private:
    /// Reads the corpus when somebody first asks, so that a start without sample accounts costs nothing.
    [[nodiscard]] const std::shared_ptr<sample::SampleServer>& server() const;

    mutable std::once_flag m_made;
    mutable std::shared_ptr<sample::SampleServer> m_server;
};

} // namespace cohort
