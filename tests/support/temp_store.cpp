#include "tests/support/temp_store.h"

namespace cohort {

using namespace Qt::StringLiterals;

QDateTime minute(int minutes)
{
    return QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC).addSecs(60 * minutes);
}

Author authorNamed(const QString& name)
{
    return {.network = u"fediverse"_s,
            .uri = u"https://work.test/users/"_s + name,
            .remoteId = u"id-"_s + name,
            .handle = u"@"_s + name + u"@work.test"_s,
            .name = name,
            .profileUrl = QUrl(u"https://work.test/@"_s + name)};
}

Post postBy(const Author& author, const QString& id, const QDateTime& created)
{
    Post post;
    post.ref = {.uri = u"https://work.test/posts/"_s + id, .remoteId = id};
    post.author = author;
    post.url = QUrl(post.ref.uri);
    post.created = created;
    post.text = RichText::plain(u"post "_s + id);
    post.visibility = Visibility::Anyone;
    return post;
}

Post answerTo(const Post& parent, const Author& author, const QString& id, const QDateTime& created)
{
    Post post = postBy(author, id, created);
    post.parent = parent.ref;
    post.parentAuthor = parent.author;
    return post;
}

StreamRef streamOf(CircleId circle)
{
    return {.kind = StreamRef::Kind::Circle, .circle = circle};
}

StreamRef streamOf(Sphere sphere)
{
    return {.kind = StreamRef::Kind::Sphere, .sphere = sphere};
}

StreamRef bothSpheres()
{
    return {.kind = StreamRef::Kind::Both};
}

TempStore::TempStore()
{
    valueOf(tryOpen());
}

TempStore::~TempStore() = default;

Result<void> TempStore::tryOpen()
{
    auto opened = Store::open(folder(), nullptr);
    if (!opened)
        return fail(opened.error());
    m_store = std::move(*opened);
    return {};
}

void TempStore::close()
{
    m_store.reset();
}

void TempStore::reopen()
{
    close();
    valueOf(tryOpen());
}

AccountId TempStore::addAccount(const QString& name, Hat hat)
{
    store::StoredAccount account;
    account.account.provider = u"mastodon"_s;
    account.account.server = QUrl(u"https://home.test"_s);
    account.account.hat = hat;
    account.account.facts.me = {.network = u"fediverse"_s,
                                .uri = u"https://home.test/users/"_s + name,
                                .handle = u"@"_s + name + u"@home.test"_s,
                                .name = name};
    account.secretBackend = u"session"_s;
    account.secretNames = {u"access_token"_s};
    return write([&account](Connection& connection) { return store::saveAccount(connection, account); });
}

CircleId TempStore::addCircle(const QString& name, Sphere sphere)
{
    return write([&](Connection& connection) {
        return store::addCircle(connection, {.sphere = sphere, .name = name, .colour = u"#3465a4"_s});
    });
}

ContactId TempStore::addPerson(const Author& author, const std::vector<CircleId>& circles)
{
    const ContactId contact =
        write([&author](Connection& connection) { return store::contactFor(connection, author, minute(0)); });
    for (const CircleId circle : circles)
        (void)write([&](Connection& connection) {
            return store::addToCircle(connection, circle, {contact}, minute(0));
        });
    return contact;
}

store::IngestOutcome TempStore::receive(AccountId account, const std::vector<Post>& posts)
{
    return write([&](Connection& connection) {
        return store::ingest(connection,
                             {.account = account, .feed = u"home"_s, .posts = posts, .homeFeed = true});
    });
}

QStringList TempStore::texts(const StreamRef& stream)
{
    constexpr int plenty = 10'000;
    const StreamPage page = read([&stream](Connection& connection) {
        return store::streamPage(connection, stream, std::nullopt, plenty);
    });
    QStringList texts;
    for (const PostRow& row : page.rows)
        texts.append(row.post.text.text);
    return texts;
}

} // namespace cohort
