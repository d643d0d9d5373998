#include "app/window/profile.h"

#include "app/networks.h"
#include "core/model/setting_names.h"
#include "core/net/curl_transport.h"
#include "core/secrets/keychain_store.h"
#include "core/secrets/session_store.h"
#include "core/store/store.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

std::unique_ptr<Transport> openNetwork(const QMap<QString, QString>& settings, const Clock& clock)
{
    NetworkSettings network;
    network.extraCaFile = settings.value(setting::ExtraCaFile);
    const QString proxy = settings.value(setting::Proxy);
    if (proxy == "none"_L1)
        network.proxy.kind = ProxySetting::Kind::None;
    else if (!proxy.isEmpty() && proxy != "system"_L1)
        network.proxy = {.kind = ProxySetting::Kind::Explicit, .url = QUrl(proxy)};
    return std::make_unique<CurlTransport>(network, clock);
}

} // namespace

Profile::Profile(QString folder, Secrets secrets, std::vector<std::unique_ptr<ProviderFactory>> networks)
    : m_folder(std::move(folder))
    , m_providers(std::move(networks))
{
    if (secrets == Secrets::Keyring)
        m_secrets = std::make_unique<KeychainStore>(u"Cohort"_s);
    else
        m_secrets = std::make_unique<SessionStore>();
}

Profile::~Profile() = default;

Result<std::unique_ptr<Profile>> Profile::open(const QString& folder, Secrets secrets)
{
    auto store = Store::open(folder, nullptr);
    if (!store)
        return fail(store.error());
    Networks networks = networksFor(**store);
    std::unique_ptr<Profile> profile(new Profile(folder, secrets, std::move(networks.factories)));
    const Clock& clock = profile->m_clock;
    profile->m_library = std::make_unique<Library>(LibraryParts{
        .store = std::move(*store),
        .makeTransport =
            [&clock](const QMap<QString, QString>& settings) { return openNetwork(settings, clock); },
        .providers = profile->m_providers,
        .secrets = *profile->m_secrets,
        .clock = clock,
        .networkPlugins = std::move(networks.plugins)});
    return profile;
}

QString Profile::stateFile() const
{
    return QDir(m_folder).filePath(u"window.ini"_s);
}

} // namespace cohort
