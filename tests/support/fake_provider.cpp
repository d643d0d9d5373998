#include "tests/support/fake_provider.h"

#include <algorithm>

namespace cohort {

using namespace Qt::StringLiterals;

Author FakeNetwork::author(const QString& name) const
{
    return {.network = u"fake"_s,
            .uri = u"https://fake.test/users/"_s + name,
            .remoteId = u"id-"_s + name,
            .handle = u'@' + name + u"@fake.test"_s,
            .name = name};
}

Account FakeNetwork::account(const QString& name, Hat hat) const
{
    Account account{.provider = u"fake"_s, .server = QUrl(u"https://fake.test"_s), .hat = hat};
    account.facts = {.me = author(name), .locked = Tri::Yes, .discoverable = Tri::No};
    account.facts.can = {.visibilities = {Visibility::OnlyMe, Visibility::Mentioned, Visibility::Followers,
                                          Visibility::Quiet, Visibility::Anyone},
                         .namedRecipients = NamedRecipients::Silent,
                         .guardsMentions = Tri::Yes,
                         .reply = true,
                         .edit = true,
                         .polls = true,
                         .media = true,
                         .contentWarning = true,
                         .notifications = true,
                         .maxCharacters = 5000,
                         .maxMentions = 50};
    return account;
}

QStringList FakeNetwork::addHomePosts(const Account& account, const QString& by, int count)
{
    const std::lock_guard lock(m_mutex);
    QStringList uris;
    for (int i = 0; i < count; ++i) {
        const QString number = QString::number(++m_made);
        Post post{.ref = {.uri = u"https://fake.test/posts/"_s + number, .remoteId = number},
                  .author = author(by),
                  .created = QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC).addSecs(m_made * 60),
                  .text = RichText::plain(u"post "_s + number),
                  .visibility = Visibility::Anyone};
        uris.append(post.ref.uri);
        m_places[account.facts.me.uri].home.push_back(std::move(post));
    }
    return uris;
}

void FakeNetwork::addNotice(const Account& account, const Notice& notice)
{
    const std::lock_guard lock(m_mutex);
    m_places[account.facts.me.uri].notices.push_back(notice);
}

void FakeNetwork::setFollowers(const Account& account, const QStringList& names)
{
    const std::lock_guard lock(m_mutex);
    m_places[account.facts.me.uri].followers = names;
}

void FakeNetwork::setFollowing(const Account& account, const QStringList& names)
{
    const std::lock_guard lock(m_mutex);
    m_places[account.facts.me.uri].following = names;
}

void FakeNetwork::setAsking(const Account& account, const QStringList& names)
{
    const std::lock_guard lock(m_mutex);
    m_places[account.facts.me.uri].asking = names;
}

void FakeNetwork::setPageSize(int size)
{
    const std::lock_guard lock(m_mutex);
    m_pageSize = size;
}

void FakeNetwork::answerEmptyPages(bool empty)
{
    const std::lock_guard lock(m_mutex);
    m_emptyPages = empty;
}

QStringList FakeNetwork::homeUris(const Account& account) const
{
    const std::lock_guard lock(m_mutex);
    QStringList uris;
    const auto place = m_places.find(account.facts.me.uri);
    if (place != m_places.end())
        for (const Post& post : place->second.home)
            uris.append(post.ref.uri);
    return uris;
}

std::vector<FakePublished> FakeNetwork::published() const
{
    const std::lock_guard lock(m_mutex);
    return m_published;
}

QStringList FakeNetwork::following(const Account& account) const
{
    const std::lock_guard lock(m_mutex);
    const auto place = m_places.find(account.facts.me.uri);
    return place == m_places.end() ? QStringList{} : place->second.following;
}

bool FakeNetwork::isGone(const QString& uri) const
{
    const std::lock_guard lock(m_mutex);
    return m_gone.contains(uri);
}

void FakeNetwork::makeOfPosts(Visibility visibility)
{
    const std::lock_guard lock(m_mutex);
    m_makes = visibility;
}

void FakeNetwork::alsoReach(const QString& name)
{
    const std::lock_guard lock(m_mutex);
    m_alsoReaches.append(name);
}

void FakeNetwork::breakAll(const Error& error)
{
    const std::lock_guard lock(m_mutex);
    m_allBroken = error;
}

void FakeNetwork::breakNext(const QString& function, const FakeTrouble& trouble)
{
    const std::lock_guard lock(m_mutex);
    m_nextTrouble[function].push_back(trouble);
}

void FakeNetwork::breakCall(int number, const FakeTrouble& trouble)
{
    const std::lock_guard lock(m_mutex);
    m_callTrouble[number] = trouble;
}

void FakeNetwork::heal()
{
    const std::lock_guard lock(m_mutex);
    m_allBroken.reset();
    m_nextTrouble.clear();
    m_callTrouble.clear();
}

int FakeNetwork::calls() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_calls.size());
}

int FakeNetwork::calls(const QString& function) const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(std::ranges::count(m_calls, function));
}

void FakeNetwork::waitForHang()
{
    std::unique_lock lock(m_mutex);
    const auto patience = m_deadline ? *m_deadline / 4 : std::chrono::seconds(30);
    m_hangs.wait_for(lock, patience, [this] { return m_hanging > 0; });
}

void FakeNetwork::endure(int number, const FakeTrouble& trouble)
{
    const std::lock_guard lock(m_mutex);
    m_enduredTrouble[number] = trouble;
    m_deadline = std::chrono::milliseconds(600);
}

void FakeNetwork::recover()
{
    heal();
    const std::lock_guard lock(m_mutex);
    m_enduredTrouble.clear();
    m_emptyPages = false;
}

void FakeNetwork::setMe(const Account& account, const QString& otherName)
{
    const std::lock_guard lock(m_mutex);
    m_places[account.facts.me.uri].meName = otherName;
}

std::optional<FakeTrouble> FakeNetwork::enter(const QString& function)
{
    const std::lock_guard lock(m_mutex);
    m_calls.push_back(function);
    const auto endured = m_enduredTrouble.find(static_cast<int>(m_calls.size()));
    if (endured != m_enduredTrouble.end())
        return endured->second;
    if (m_allBroken)
        return FakeTrouble{.error = *m_allBroken};
    const auto numbered = m_callTrouble.find(static_cast<int>(m_calls.size()));
    if (numbered != m_callTrouble.end())
        return numbered->second;
    auto& waiting = m_nextTrouble[function];
    if (waiting.empty())
        return std::nullopt;
    const FakeTrouble trouble = waiting.front();
    waiting.erase(waiting.begin());
    return trouble;
}

Error FakeNetwork::waitAsHung(const std::stop_token& stop)
{
    std::unique_lock lock(m_mutex);
    ++m_hanging;
    m_hangs.notify_all();
    if (m_deadline)
        m_hangs.wait_for(lock, stop, *m_deadline, [] { return false; });
    else
        m_hangs.wait(lock, stop, [] { return false; });
    --m_hanging;
    return {.kind = stop.stop_requested() ? ErrorKind::Cancelled : ErrorKind::Timeout, .detail = u"fake"_s};
}

FakeProvider::FakeProvider(FakeNetwork& network, QString accountUri)
    : m_network(network)
    , m_uri(std::move(accountUri))
{
}

template <class T>
Result<T> FakeProvider::call(const QString& function, const Session& session,
                             const std::function<Result<T>()>& body)
{
    const auto trouble = m_network.enter(function);
    if (session.stop.stop_requested())
        return fail(ErrorKind::Cancelled, u"fake"_s);
    if (trouble && trouble->when == FakeTrouble::When::Before)
        return fail(trouble->error);
    if (trouble && trouble->when == FakeTrouble::When::Hang)
        return fail(m_network.waitAsHung(session.stop));
    std::unique_lock lock(m_network.m_mutex);
    Result<T> answer = body();
    lock.unlock();
    if (trouble && trouble->when == FakeTrouble::When::HangAfter)
        return fail(m_network.waitAsHung(session.stop));
    if (trouble)
        return fail(trouble->error);
    return answer;
}

void FakeNetwork::hideCounts()
{
    const std::lock_guard lock(m_mutex);
    m_hidesCounts = true;
}

Result<AccountFacts> FakeProvider::probe(Session& session)
{
    return call<AccountFacts>(u"probe"_s, session, [&]() -> Result<AccountFacts> {
        AccountFacts facts = session.account.facts;
        const auto& place = m_network.m_places[m_uri];
        if (!place.meName.isEmpty())
            facts.me = m_network.author(place.meName);
        facts.followerCount = m_network.m_hidesCounts ? -1 : static_cast<int>(place.followers.size());
        return facts;
    });
}

Batch FakeProvider::homePage(const FeedRequest& request)
{
    Batch batch;
    if (m_network.m_emptyPages)
        return batch;
    const auto& home = m_network.m_places[m_uri].home;
    const bool older = request.direction == FeedRequest::Direction::Older;
    const int end = older ? request.cursor.token.toInt() : static_cast<int>(home.size());
    const int start = std::max(0, end - std::min(request.limit, m_network.m_pageSize));
    for (int i = end - 1; i >= start; --i)
        if (!m_network.m_gone.contains(home[static_cast<size_t>(i)].ref.uri))
            batch.posts.push_back(home[static_cast<size_t>(i)]);
    batch.newer = FeedCursor{QString::number(end)};
    if (start > 0)
        batch.older = FeedCursor{QString::number(start)};
    for (const Post& post : batch.posts)
        batch.authors.push_back(post.author);
    return batch;
}

Result<Batch> FakeProvider::fetch(const FeedRequest& request, Session& session)
{
    return call<Batch>(u"fetch"_s, session, [&]() -> Result<Batch> {
        if (request.kind == FeedKind::Home)
            return homePage(request);
        Batch batch;
        if (request.kind == FeedKind::Notifications)
            batch.notices = m_network.m_places[m_uri].notices;
        if (request.kind == FeedKind::Mine)
            for (const FakePublished& known : m_network.m_published)
                if (known.account == m_uri)
                    batch.posts.insert(batch.posts.begin(), known.post);
        return batch;
    });
}

Result<PeoplePage> FakeProvider::fetchPeople(const PeopleRequest& request, Session& session)
{
    return call<PeoplePage>(u"fetchPeople"_s, session, [&]() -> Result<PeoplePage> {
        const auto& place = m_network.m_places[m_uri];
        QStringList names{request.argument};
        if (request.kind == PeopleKind::Followers)
            names = place.followers;
        if (request.kind == PeopleKind::Following)
            names = place.following;
        if (request.kind == PeopleKind::FollowRequests)
            names = place.asking;
        PeoplePage page;
        const qsizetype start = request.cursor.token.toInt();
        const qsizetype end = std::min<qsizetype>(names.size(), start + m_network.m_pageSize);
        for (const QString& name : names.mid(start, end - start))
            page.people.push_back({.author = m_network.author(name)});
        if (end < names.size())
            page.next = FeedCursor{QString::number(end)};
        return page;
    });
}

Result<FetchedThread> FakeProvider::fetchThread(const PostRef& post, Session& session)
{
    return call<FetchedThread>(u"fetchThread"_s, session, [&]() -> Result<FetchedThread> {
        FetchedThread thread{.complete = true};
        for (const Post& known : m_network.m_places[m_uri].home)
            if (known.ref.uri == post.uri)
                thread.posts.push_back(known);
        if (thread.posts.empty())
            return fail(ErrorKind::NotFound, u"fake"_s);
        return thread;
    });
}

Published FakeProvider::store(const ClearedPost& cleared, const Session& session)
{
    auto& all = m_network.m_published;
    const auto edited = std::ranges::find_if(all, [&cleared](const FakePublished& known) {
        return known.post.ref.uri == cleared.draft().edits.uri;
    });
    if (!cleared.draft().edits.isNull() && edited != all.end()) {
        edited->post.text = RichText::plain(cleared.draft().text);
        ++edited->edits;
        return answerFor(*edited);
    }
    const QString number = QString::number(++m_network.m_made);
    FakePublished known{.account = m_uri, .idempotencyKey = cleared.idempotencyKey()};
    known.post = {.ref = {.uri = u"https://fake.test/posts/"_s + number, .remoteId = number},
                  .parent = cleared.draft().replyTo,
                  .author = session.account.facts.me,
                  .created = session.clock.now(),
                  .text = RichText::plain(cleared.draft().text),
                  .visibility = m_network.m_makes.value_or(cleared.visibility())};
    for (const Author& author : cleared.reach().recipients) {
        known.recipients.append(author.uri);
        known.post.mentions.push_back(author);
    }
    for (const QString& name : m_network.m_alsoReaches)
        known.post.mentions.push_back(m_network.author(name));
    if (cleared.draft().poll)
        known.post.poll = Poll{.remoteId = number};
    for (const DraftMedia& media : cleared.draft().media)
        known.post.media.push_back({.description = media.description});
    all.push_back(known);
    m_network.m_places[m_uri].home.push_back(known.post);
    return answerFor(known);
}

Published FakeProvider::answerFor(const FakePublished& known) const
{
    return {.post = known.post, .reached = known.post.mentions};
}

Result<Published> FakeProvider::publish(const ClearedPost& post, Session& session)
{
    return call<Published>(u"publish"_s, session,
                           [&]() -> Result<Published> { return store(post, session); });
}

Result<std::optional<Published>> FakeProvider::findPublished(const ClearedPost& post, QDateTime since,
                                                             Session& session)
{
    using Found = std::optional<Published>;
    return call<Found>(u"findPublished"_s, session, [&]() -> Result<Found> {
        auto& all = m_network.m_published;
        for (auto known = all.rbegin(); known != all.rend(); ++known)
            if (known->account == m_uri && known->post.text.text == post.draft().text &&
                known->post.created >= since)
                return Found(answerFor(*known));
        return Found();
    });
}

Result<std::optional<Post>> FakeProvider::perform(const Intent& intent, Session& session)
{
    using Answer = std::optional<Post>;
    return call<Answer>(u"perform"_s, session, [&]() -> Result<Answer> {
        auto& place = m_network.m_places[m_uri];
        if (intent.kind == IntentKind::Remove)
            m_network.m_gone.insert(intent.post.uri);
        if (intent.kind == IntentKind::Follow)
            place.following.append(intent.author.name);
        if (intent.kind == IntentKind::Unfollow)
            place.following.removeAll(intent.author.name);
        return Answer();
    });
}

Result<QByteArray> FakeProvider::fetchMedia(const QUrl& url, Session& session)
{
    return call<QByteArray>(u"fetchMedia"_s, session,
                            [&]() -> Result<QByteArray> { return url.toEncoded(); });
}

FakeFactory::FakeFactory(FakeNetwork& network)
    : m_network(network)
{
}

QString FakeFactory::id() const
{
    return u"fake"_s;
}

QString FakeFactory::displayName() const
{
    return u"Fake"_s;
}

std::unique_ptr<SignIn> FakeFactory::signIn() const
{
    return nullptr;
}

std::unique_ptr<Provider> FakeFactory::create(const Account& account) const
{
    return std::make_unique<FakeProvider>(m_network, account.facts.me.uri);
}

Result<Reply> NoTransport::perform(const Request& request, std::stop_token /*stop*/)
{
    return fail(ErrorKind::Bug, u"a test went to the network: "_s + request.url.toString());
}

} // namespace cohort
