#include "core/providers/wordpress/sign_in.h"

#include "core/net/net_policy.h"
#include "core/net/oauth.h"
#include "core/providers/wordpress/people.h"
#include "core/providers/wordpress/rest.h"
#include "core/providers/wordpress/site_names.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <utility>

namespace cohort::wordpress {

using namespace Qt::StringLiterals;

namespace {

// A front page is rarely larger; only its headers are wanted.
constexpr qint64 frontPageBytes = 4LL * 1024 * 1024;

/// A site as it was found.
struct Site {
    QUrl home{};
    QUrl root{};
    QUrl authorizePage{}; ///< empty where the site keeps even that to those who are signed in
};

/// "blog.example", "blog.example/wp", "https://blog.example/": https unless a scheme is typed.
QUrl siteTyped(const QString& typed)
{
    QString address = typed.trimmed();
    if (!address.contains("://"_L1))
        address.prepend("https://"_L1);
    const QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery())
        return {};
    const QUrl home = siteHome(url);
    return checkTarget(home, false) ? home : QUrl();
}

/// The address that a reply's headers name as the beginning of the interface.
QUrl linkedRoot(const Reply& reply)
{
    static const QRegularExpression link(u"<([^>]+)>\\s*;[^,]*rel=\"?https://api\\.w\\.org/\"?"_s);
    for (const auto& [name, value] : reply.headers) {
        if (name != "link")
            continue;
        if (const auto found = link.match(QString::fromUtf8(value)); found.hasMatch())
            return reply.url.resolved(QUrl(found.captured(1)));
    }
    return {};
}

/// Where the site sends the browser; it adds who I am there, and the password.
constexpr QLatin1StringView ownAddress("cohort://signed-in?state=");

/// One value of the address that the site sent the browser to; the site writes spaces as "+".
QString valueIn(const QUrl& address, const QString& name)
{
    QString query = address.query(QUrl::FullyEncoded);
    return QUrlQuery(query.replace(u'+', "%20"_L1)).queryItemValue(name, QUrl::FullyDecoded);
}

class SiteSignIn final : public SignIn {
public:
    explicit SiteSignIn(std::function<bool()> comesBack)
        : m_comesBack(std::move(comesBack))
    {
    }
    Result<SignInStep> next(const SignInAnswer& answer, const QUrl& /*redirect*/, Transport& transport,
                            std::stop_token stop) override
    {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, {});
        QString password = answer.fields.value(u"app_password"_s);
        const QString pasted = answer.fields.value(u"code"_s).trimmed();
        if (m_waitsForPassword && !answer.callback.isEmpty())
            return comeBack(answer.callback, transport, stop);
        if (m_waitsForPassword && pasted.startsWith(ownAddress))
            return comeBack(QUrl(pasted), transport, stop);
        if (m_waitsForPassword && answer.fields.contains(u"code"_s)) {
            password = answer.fields.value(u"code"_s);
        } else {
            m_waitsForPassword = false;
            const QString typed = answer.fields.value(u"site"_s);
            m_user = answer.fields.value(u"user_name"_s).trimmed();
            if (typed.isEmpty() && m_user.isEmpty())
                return AskFields{.fields = {{.id = u"site"_s},
                                            {.id = u"user_name"_s},
                                            {.id = u"app_password"_s, .secret = true}}};
            const QUrl home = siteTyped(typed);
            if (home.isEmpty() || m_user.isEmpty() || m_user.contains(u':'))
                return fail(ErrorKind::InvalidInput, u"a site and a user name are needed"_s);
            const auto site = findSite(home, transport, stop);
            if (!site)
                return fail(site.error());
            m_site = *site;
        }
        password.remove(QRegularExpression(u"\\s"_s)); // shown in groups of four
        if (password.isEmpty())
            return sendToSite();
        return openSite(Secret(m_user % u':' % password), transport, stop);
    }

private:
    [[nodiscard]] Result<SignInStep> sendToSite()
    {
        if (m_site.authorizePage.isEmpty())
            return fail(ErrorKind::InvalidInput, u"an application password is needed"_s);
        // Sites refuse to send anybody back to a program on plain http. Where nobody opens our own addresses
        // the password would be lost in one: there it is shown, and pasted.
        std::vector<FormField> query{{u"app_name"_s, u"Cohort"_s}};
        m_state.clear();
        if (m_comesBack && m_comesBack()) {
            m_state = makeState();
            query.emplace_back(u"success_url"_s, ownAddress % m_state);
        }
        QUrl page = m_site.authorizePage;
        page.setQuery(QString::fromLatin1(formEncoded(query)), QUrl::StrictMode);
        m_waitsForPassword = true;
        return OpenBrowser{.url = page, .state = m_state, .canPaste = true};
    }

    /// Any page can send the browser to such an address: without our state it says nothing, and it must be of
    /// the site that was asked.
    [[nodiscard]] Result<SignInStep> comeBack(const QUrl& address, Transport& transport,
                                              const std::stop_token& stop)
    {
        const QString expected = std::exchange(m_state, {}); // it is good for one answer
        if (expected.isEmpty() ||
            !sameInConstantTime(valueIn(address, u"state"_s).toUtf8(), expected.toUtf8()))
            return fail(ErrorKind::Refused, u"state"_s);
        const QUrl site(valueIn(address, u"site_url"_s), QUrl::StrictMode);
        QString password = valueIn(address, u"password"_s);
        const QString user = valueIn(address, u"user_login"_s);
        password.remove(u' ');
        if (password.isEmpty())
            return fail(ErrorKind::Refused, u"the site was told no"_s);
        if (!sameOrigin(m_site.home, site) || user.isEmpty() || user.contains(u':'))
            return fail(ErrorKind::Refused, u"an answer of another site"_s);
        return openSite(Secret(user % u':' % password), transport, stop);
    }

    [[nodiscard]] Result<Site> findSite(const QUrl& home, Transport& transport,
                                        const std::stop_token& stop) const
    {
        const auto front = transport.perform({.url = home, .maxBytes = frontPageBytes}, stop);
        if (!front && front.error().kind != ErrorKind::TooLarge)
            return fail(front.error());
        QUrl byPath = home;
        byPath.setPath(home.path() % "wp-json/"_L1);
        QUrl byQuery = home;
        byQuery.setQuery(u"rest_route=/"_s);
        std::vector<QUrl> roots{byPath, byQuery};
        if (const QUrl named = front ? linkedRoot(*front) : QUrl(); !named.isEmpty()) {
            if (!sameOrigin(home, named))
                return fail(ErrorKind::Refused, u"the site answers at "_s % named.host());
            roots.insert(roots.begin(), named);
        }
        for (const QUrl& root : roots) {
            const Rest rest({.transport = transport, .clock = m_clock, .root = root, .stop = stop});
            const auto index = rest.get({});
            if (!index && index.error().kind == ErrorKind::Cancelled)
                return fail(index.error());
            if (index && index->object["namespaces"_L1].toArray().contains("wp/v2"_L1))
                return siteAt(home, root, index->object);
            if (!index &&
                (index.error().kind == ErrorKind::Offline || index.error().kind == ErrorKind::Timeout ||
                 index.error().kind == ErrorKind::ServerTrouble))
                return fail(index.error());
            // The interface is there and is closed to guests.
            if (!index && index.error().kind == ErrorKind::AuthRejected)
                return Site{.home = home, .root = root};
        }
        return fail(ErrorKind::NotFound, u"no site with this interface at that address"_s);
    }

    [[nodiscard]] static Result<Site> siteAt(const QUrl& home, const QUrl& root, const QJsonObject& index)
    {
        const QJsonValue way = index["authentication"_L1]["application-passwords"_L1];
        if (!way.isObject())
            return fail(ErrorKind::Unsupported, u"the site has application passwords switched off"_s);
        const QUrl page(way["endpoints"_L1]["authorization"_L1].toString(), QUrl::StrictMode);
        // Whoever typed the address of a page below it means the site.
        const QUrl named(index["home"_L1].toString(), QUrl::StrictMode);
        return Site{.home = sameOrigin(home, named) ? siteHome(named) : home,
                    .root = root,
                    .authorizePage = sameOrigin(home, page) ? page : QUrl()};
    }

    [[nodiscard]] Result<SignInStep> openSite(const Secret& login, Transport& transport,
                                              const std::stop_token& stop) const
    {
        Account account{.provider = networkId(), .server = m_site.home};
        account.facts.quirks.insert(rootQuirk, m_site.root.toString(QUrl::FullyEncoded));
        const QMap<QString, Secret> credentials{{loginCredential, login}};
        Session session{.transport = transport,
                        .clock = m_clock,
                        .account = account,
                        .credentials = credentials,
                        .stop = stop};
        auto facts = probeAccount(session);
        if (!facts)
            return fail(facts.error());
        return SignedIn{.server = m_site.home, .credentials = credentials, .facts = std::move(*facts)};
    }

    const SystemClock m_clock{};
    const std::function<bool()> m_comesBack;
    Site m_site{};
    QString m_state{}; ///< what must come back with the browser; empty: it does not
    QString m_user{};
    bool m_waitsForPassword = false;
};

} // namespace

std::unique_ptr<SignIn> makeSiteSignIn(std::function<bool()> comesBack)
{
    return std::make_unique<SiteSignIn>(std::move(comesBack));
}

} // namespace cohort::wordpress
