#include "tests/endtoend/wordpress/wordpress_lab.h"

#include "tests/support/child_process.h"
#include "tests/support/test_files.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace cohort {

using namespace Qt::StringLiterals;

namespace wordpresslab {

const Clock& clock()
{
    static const SystemClock theClock;
    return theClock;
}

Transport& transport()
{
    static CurlTransport theTransport({}, clock());
    return theTransport;
}

QUrl site()
{
    return QUrl(qEnvironmentVariable("WORDPRESS_URL"));
}

QJsonObject tell(const QJsonObject& order)
{
    static ChildProcess control({u"php"_s, sourcePath("tests/servers/wordpress/control.php"_L1)});
    control.write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
    const QByteArray line = control.readLine();
    const QJsonObject answer = QJsonDocument::fromJson(line).object();
    EXPECT_FALSE(answer.isEmpty() || answer.contains("error"_L1)) << line.toStdString();
    return answer;
}

QList<qint64> makePosts(const PostsOrder& order)
{
    QJsonObject json{{u"order"_s, u"posts"_s},  {u"author"_s, order.author}, {u"count"_s, order.count},
                     {u"title"_s, order.title}, {u"at"_s, order.at},         {u"step"_s, order.step}};
    for (auto more = order.more.constBegin(); more != order.more.constEnd(); ++more)
        json.insert(more.key(), more.value());
    QList<qint64> ids;
    const QJsonArray made = tell(json)["ids"_L1].toArray();
    for (const auto& id : made)
        ids.append(id.toInteger());
    return ids;
}

QString freshName(const QString& name)
{
    static int last = 0;
    return name + QString::number(++last);
}

} // namespace wordpresslab

Result<Reply> FailingTransport::perform(const Request& request, std::stop_token stop)
{
    ++m_requests;
    if (m_refuses) {
        QString said;
        for (const auto& [name, value] : request.headers)
            said += QString::fromUtf8(value) + u' ';
        const QJsonObject body{{u"code"_s, u"rest_forbidden"_s}, {u"message"_s, said}};
        return Reply{.status = 403, .url = request.url, .body = QJsonDocument(body).toJson()};
    }
    if (m_left && (*m_left)-- <= 0)
        return fail(ErrorKind::Timeout, u"lost"_s);
    auto reply = wordpresslab::transport().perform(request, stop);
    if (request.method != "GET" && std::exchange(m_losesAnswer, false))
        return fail(ErrorKind::Timeout, u"the answer is lost"_s);
    return reply;
}

SitePerson::SitePerson(const QString& name, const QString& role)
    : m_name(wordpresslab::freshName(name))
{
    const QJsonObject made =
        wordpresslab::tell({{u"order"_s, u"user"_s}, {u"name"_s, m_name}, {u"role"_s, role}});
    m_id = made["id"_L1].toInteger();
    m_password = made["password"_L1].toString();
    m_account.id = AccountId{m_id};
    m_account.provider = u"wordpress"_s;
    const auto factory = wordpressFactory();
    const auto steps = factory->signIn();
    auto done = steps->next({.fields = {{u"site"_s, wordpresslab::site().toString()},
                                        {u"user_name"_s, m_name},
                                        {u"app_password"_s, m_password}}},
                            {}, m_transport, {});
    if (!done || !std::holds_alternative<SignedIn>(*done)) {
        ADD_FAILURE() << "sign-in: " << (done ? "" : done.error().detail.toStdString());
        return;
    }
    auto& signedIn = std::get<SignedIn>(*done);
    m_account.server = signedIn.server;
    m_account.facts = signedIn.facts;
    m_credentials = signedIn.credentials;
    m_provider = factory->create(m_account);
}

Session SitePerson::session(std::stop_token stop)
{
    return {.transport = m_transport,
            .clock = wordpresslab::clock(),
            .account = m_account,
            .credentials = m_credentials,
            .stop = std::move(stop)};
}

Result<Published> SitePerson::trySend(ClearedPostOrder order)
{
    order.account = m_account;
    if (order.idempotencyKey == ClearedPostOrder{}.idempotencyKey)
        order.idempotencyKey = u"key %1 of %2"_s.arg(QString::number(++m_keys), m_name);
    const auto cleared = clearedPost(std::move(order));
    if (!cleared)
        return fail(ErrorKind::Bug, u"not cleared"_s);
    Session here = session();
    return m_provider->publish(*cleared, here);
}

std::optional<Published> SitePerson::send(ClearedPostOrder order)
{
    auto published = trySend(std::move(order));
    if (!published) {
        ADD_FAILURE() << "publish: " << static_cast<int>(published.error().kind) << ' '
                      << published.error().code << ' ' << published.error().detail.toStdString();
        return std::nullopt;
    }
    return std::move(*published);
}

std::optional<Published> SitePerson::say(const QString& text)
{
    return send({.draft = {.text = text}});
}

std::optional<Published> SitePerson::answer(const Post& parent, const QString& text)
{
    return send({.draft = {.text = text, .replyTo = parent.ref}, .parent = parent});
}

Result<Batch> SitePerson::feed(FeedKind kind, const QString& argument)
{
    Session here = session();
    return m_provider->fetch({.kind = kind, .argument = argument}, here);
}

Result<FetchedThread> SitePerson::thread(const PostRef& post)
{
    Session here = session();
    return m_provider->fetchThread(post, here);
}

Result<std::optional<Post>> SitePerson::perform(IntentKind kind, const PostRef& post)
{
    Session here = session();
    return m_provider->perform({.kind = kind, .post = post}, here);
}

} // namespace cohort
