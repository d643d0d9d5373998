#include "tests/endtoend/lab_person.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <thread>

namespace cohort {

namespace {

// Seen: 1.5 to 12 s a delivery; ten times that is "never".
constexpr std::chrono::seconds patience{60};
constexpr std::chrono::milliseconds betweenLooks{300};

const Clock& clock()
{
    static const SystemClock theClock;
    return theClock;
}

} // namespace

QString lab(const char* name)
{
    return qEnvironmentVariable(name);
}

Transport& labTransport()
{
    static CurlTransport transport({.extraCaFile = lab("FEDI_CA")}, clock());
    return transport;
}

bool within(std::chrono::seconds limit, const std::function<bool()>& isSo)
{
    const auto end = std::chrono::steady_clock::now() + limit;
    while (std::chrono::steady_clock::now() < end) {
        if (isSo())
            return true;
        std::this_thread::sleep_for(betweenLooks);
    }
    return false;
}

bool eventually(const char* what, const std::function<bool()>& isSo)
{
    const bool happened = within(patience, isSo);
    EXPECT_TRUE(happened) << "it never happened: " << what;
    return happened;
}

LabPerson::LabPerson(const char* side, const char* user)
{
    const QByteArray prefix(side);
    static qint64 lastAccount = 0;
    m_account.id = AccountId{++lastAccount};
    m_account.provider = QStringLiteral("fediverse");
    m_account.server = QUrl(lab(QByteArray("FEDI_" + prefix + "_URL").constData()));
    m_credentials.insert(QStringLiteral("access_token"),
                         Secret(lab(QByteArray(prefix + "_TOKEN_" + user).constData())));
    m_provider = mastodonFactory()->create(m_account);
    Session here = session();
    auto facts = m_provider->probe(here);
    if (facts)
        m_account.facts = std::move(*facts);
    else
        ADD_FAILURE() << "probe: " << static_cast<int>(facts.error().kind) << ' '
                      << facts.error().detail.toStdString();
}

Session LabPerson::session()
{
    return {.transport = labTransport(),
            .clock = clock(),
            .account = m_account,
            .credentials = m_credentials,
            .stop = {}};
}

std::optional<Published> LabPerson::send(ClearedPostOrder order)
{
    order.account = m_account;
    const auto cleared = clearedPost(std::move(order));
    if (!cleared)
        return std::nullopt;
    Session here = session();
    auto published = m_provider->publish(*cleared, here);
    if (!published) {
        ADD_FAILURE() << "publish: " << static_cast<int>(published.error().kind) << ' '
                      << published.error().code << ' ' << published.error().detail.toStdString();
        return std::nullopt;
    }
    return std::move(*published);
}

std::optional<Published> LabPerson::say(const QString& text, Visibility visibility)
{
    return send({.draft = {.text = text, .language = QStringLiteral("en")}, .visibility = visibility});
}

Result<Batch> LabPerson::feed(FeedKind kind, const QString& argument)
{
    Session here = session();
    return m_provider->fetch({.kind = kind, .argument = argument}, here);
}

Result<PeoplePage> LabPerson::people(PeopleKind kind, const QString& argument)
{
    Session here = session();
    return m_provider->fetchPeople({.kind = kind, .argument = argument}, here);
}

Result<std::optional<Post>> LabPerson::perform(const Intent& intent)
{
    Session here = session();
    return m_provider->perform(intent, here);
}

Result<FetchedThread> LabPerson::thread(const PostRef& post)
{
    Session here = session();
    return m_provider->fetchThread(post, here);
}

std::optional<Author> LabPerson::find(const QString& handle)
{
    const auto found = people(PeopleKind::Resolve, handle);
    if (!found || found->people.size() != 1)
        return std::nullopt;
    return found->people.front().author;
}

Result<mastodon::ApiAnswer> LabPerson::serverSays(const QString& path)
{
    Session here = session();
    return mastodon::Api(here).get(path, {});
}

QString LabPerson::visibilityAtTheServer(const PostRef& post)
{
    const auto status =
        serverSays(QStringLiteral("/api/v1/statuses/%1").arg(mastodon::segment(post.remoteId)));
    return status ? status->root()["visibility"].string() : QString();
}

bool LabPerson::follow(LabPerson& other)
{
    const auto author = find(other.me().handle);
    if (!author || !perform({.kind = IntentKind::Follow, .author = *author}))
        return false;
    // Not by the list of followers: not every server shows it.
    return eventually("the followed one is told of the follower", [&] {
        const auto told = other.feed(FeedKind::Notifications);
        return told && std::any_of(told->notices.begin(), told->notices.end(), [&](const Notice& notice) {
                   return notice.kind == NoticeKind::Follow &&
                          notice.from.handle.compare(me().handle, Qt::CaseInsensitive) == 0;
               });
    });
}

std::optional<Post> LabPerson::waitFor(FeedKind kind, const QString& uri, const QString& argument)
{
    std::optional<Post> found;
    const bool there = eventually("the post appears in the feed", [&] {
        const auto batch = feed(kind, argument);
        if (!batch)
            return false;
        const auto post = std::find_if(batch->posts.begin(), batch->posts.end(),
                                       [&uri](const Post& one) { return one.ref.uri == uri; });
        if (post != batch->posts.end())
            found = *post;
        return found.has_value();
    });
    return there ? found : std::nullopt;
}

} // namespace cohort
