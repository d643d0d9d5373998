#pragma once

#include "core/providers/sign_in.h"

namespace cohort {

/// "Blogs and feeds": one account with as many subscriptions as one likes. A blog is an Author under the
/// address of its feed, and following it is the subscription; the list of what is followed is the engine's
/// (`Capabilities::followsAddresses`). Nothing is ever sent anywhere but the question for a document.
class FeedsFactory final : public ProviderFactory {
public:
    [[nodiscard]] QString id() const override;
    [[nodiscard]] QString displayName() const override;
    [[nodiscard]] std::unique_ptr<SignIn> signIn() const override;
    [[nodiscard]] std::unique_ptr<Provider> create(const Account& account) const override;
};

} // namespace cohort
