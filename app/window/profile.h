#pragma once

#include "core/base/result.h"
#include "core/library/library.h"
#include "core/providers/sign_in.h"

#include <QString>

#include <memory>

namespace cohort {

/// An open profile: its files, its networks, its keyring and the library over them. GUI thread.
class Profile final {
public:
    /// Where tokens are kept: the sample network has none, so it never touches the keyring.
    enum class Secrets { Keyring, ThisSession };

    /// Opens (or makes) the profile in `folder`. Errors as Store::open.
    [[nodiscard]] static Result<std::unique_ptr<Profile>> open(const QString& folder, Secrets secrets);
    ~Profile();

    [[nodiscard]] Library& library() { return *m_library; }
    [[nodiscard]] QString stateFile() const;

private:
    Profile(QString folder, Secrets secrets, std::vector<std::unique_ptr<ProviderFactory>> networks);

    QString m_folder;
    SystemClock m_clock;
    ProviderRegistry m_providers;
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<Library> m_library; // last: it uses all the others
};

} // namespace cohort
