#pragma once

#include "core/providers/provider.h"

#include <variant>

namespace cohort {

/// A field the user fills in. The provider's texts are ids that the window words (for example "server"); no
/// provider brings its own sentences.
struct AskedField {
    QString id{};    ///< "server", "code", "handle", "app_password"
    QString value{}; ///< suggestion
    bool secret = false;
};

struct AskFields {
    std::vector<AskedField> fields{};
};

/// Open `url` in the system's browser and wait for the answer at the loopback address, or let the user paste
/// the code.
struct OpenBrowser {
    QUrl url{};
    QString state{}; ///< what must come back in "state"; empty when the way is by pasting only
    bool canPaste = true;
};

/// Signed in.
struct SignedIn {
    QUrl server{};
    QMap<QString, Secret> credentials{};
    AccountFacts facts{};
};

using SignInStep = std::variant<AskFields, OpenBrowser, SignedIn>;

/// What the user or the browser answered to the last step.
struct SignInAnswer {
    QMap<QString, QString> fields{}; ///< for AskFields; "code" when pasted
    QUrl callback{};                 ///< the whole address the browser came back to; empty when pasted
};

/// One sign-in from the first question to the credentials. Lives on a worker thread; blocking. After an error
/// the same step may be answered again.
class SignIn {
public:
    SignIn() = default;
    SignIn(const SignIn&) = delete;
    SignIn& operator=(const SignIn&) = delete;
    virtual ~SignIn() = default;
    /// The first call has an empty answer. `redirect` is the loopback address that listens
    /// ("http://127.0.0.1:PORT/"), or empty when there is none and the code will be pasted.
    [[nodiscard]] virtual Result<SignInStep> next(const SignInAnswer& answer, const QUrl& redirect,
                                                  Transport& transport, std::stop_token stop) = 0;
};

/// What a network family brings. Listed in one function in app/ (`builtinProviders`).
class ProviderFactory {
public:
    ProviderFactory() = default;
    ProviderFactory(const ProviderFactory&) = delete;
    ProviderFactory& operator=(const ProviderFactory&) = delete;
    virtual ~ProviderFactory() = default;
    /// Stable, lower case, stored with accounts: "fediverse", "sample".
    [[nodiscard]] virtual QString id() const = 0;
    /// A proper name, shown untranslated.
    [[nodiscard]] virtual QString displayName() const = 0;
    [[nodiscard]] virtual std::unique_ptr<SignIn> signIn() const = 0;
    [[nodiscard]] virtual std::unique_ptr<Provider> create(const Account& account) const = 0;
};

/// The networks this program knows, by id. Immutable after construction; any thread.
class ProviderRegistry final {
public:
    explicit ProviderRegistry(std::vector<std::unique_ptr<ProviderFactory>> factories);
    [[nodiscard]] const ProviderFactory* find(const QString& id) const;
    [[nodiscard]] std::vector<const ProviderFactory*> all() const;

private:
    std::vector<std::unique_ptr<ProviderFactory>> m_factories;
};

} // namespace cohort
