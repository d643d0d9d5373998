#include "tests/endtoend/atproto/atproto_lab.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

// More than one write of the protocol may hold.
constexpr size_t writesAtOnce = 100;

Reply refusal(const Request& request)
{
    QString said;
    for (const auto& [name, value] : request.headers)
        said += QString::fromUtf8(value) + u' ';
    const QJsonObject body{{u"error"_s, u"InvalidRequest"_s},
                           {u"message"_s, QString(said + QString::fromUtf8(request.body))}};
    return {.status = 400, .url = request.url, .body = QJsonDocument(body).toJson()};
}

} // namespace

namespace atproto {

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

QUrl place(const char* name)
{
    return QUrl(qEnvironmentVariable(name));
}

BlueskyDirectories directories()
{
    return {.handles = place("ATPROTO_PDS"),
            .accounts = place("ATPROTO_PLC"),
            .chat = qEnvironmentVariable("ATPROTO_CHAT")};
}

void tell(const QString& order)
{
    QUrl url = place("ATPROTO_CONTROL");
    url.setPath(u'/' + order);
    const auto reply =
        transport().perform({.method = "POST", .url = url, .deadline = std::chrono::seconds(60)}, {});
    EXPECT_TRUE(reply && reply->status == 200) << order.toStdString();
}

QJsonObject call(const QString& method, const QString& query, const QJsonObject& input, const Secret& token)
{
    Request request{.url = place("ATPROTO_PDS")};
    request.url.setPath(u"/xrpc/"_s + method);
    if (!query.isEmpty())
        request.url.setQuery(query);
    if (!input.isEmpty()) {
        request.method = "POST";
        request.headers.emplace_back("Content-Type", "application/json");
        request.body = QJsonDocument(input).toJson(QJsonDocument::Compact);
    }
    if (!token.isEmpty())
        request.headers.emplace_back("Authorization", "Bearer " + token.reveal().toUtf8());
    const auto reply = transport().perform(request, {});
    const bool good = reply && reply->status == 200;
    EXPECT_TRUE(good) << method.toStdString() << ' ' << (reply ? reply->body.toStdString() : std::string());
    return good ? QJsonDocument::fromJson(reply->body).object() : QJsonObject();
}

} // namespace atproto

Result<Reply> SettlingTransport::perform(const Request& request, std::stop_token stop)
{
    ++m_requests;
    if (m_refuses)
        return refusal(request);
    if (m_left && (*m_left)-- <= 0)
        return fail(ErrorKind::Timeout, u"lost"_s);
    const bool reads = request.method == "GET" && request.url.path().startsWith("/xrpc/app.bsky"_L1);
    if (reads && m_unsettled && !stop.stop_requested()) {
        atproto::tell(u"process-all"_s);
        m_unsettled = false;
    }
    m_unsettled = m_unsettled || request.method == "POST";
    return atproto::transport().perform(request, stop);
}

AtprotoPerson::AtprotoPerson(const QString& name, Messages messages)
{
    static qint64 lastAccount = 0;
    ++lastAccount;
    // The laboratory may have been used by another run before.
    m_handle = u"%1-%2-%3.test"_s.arg(name, QString::number(QCoreApplication::applicationPid()),
                                      QString::number(lastAccount));
    const QJsonObject made = atproto::call(u"com.atproto.server.createAccount"_s, {},
                                           {{u"handle"_s, m_handle},
                                            {u"email"_s, QString(m_handle + u"@mail.test"_s)},
                                            {u"password"_s, u"main-password"_s}},
                                           {});
    m_token = Secret(made["accessJwt"_L1].toString());
    m_appPassword =
        command(u"com.atproto.server.createAppPassword"_s,
                {{u"name"_s, u"cohort"_s}, {u"privileged"_s, messages == Messages::Allowed}})["password"_L1]
            .toString();
    m_account.id = AccountId{lastAccount};
    m_account.provider = u"bluesky"_s;
    const auto factory = blueskyFactory(atproto::directories());
    const auto steps = factory->signIn();
    auto done = steps->next({.fields = {{u"handle"_s, m_handle}, {u"app_password"_s, m_appPassword}}}, {},
                            m_transport, {});
    if (!done || !std::holds_alternative<SignedIn>(*done)) {
        ADD_FAILURE() << "sign-in: " << (done ? "" : done.error().detail.toStdString());
        return;
    }
    auto& signedIn = std::get<SignedIn>(*done);
    m_account.server = signedIn.server;
    m_account.facts = signedIn.facts;
    m_credentials = signedIn.credentials;
    m_provider = factory->create(m_account);
    if (messages == Messages::NotAllowed)
        return;
    Session here = session();
    if (auto facts = m_provider->probe(here))
        m_account.facts = std::move(*facts);
    EXPECT_TRUE(m_account.facts.can.conversations);
}

Session AtprotoPerson::session(std::stop_token stop)
{
    return {.transport = m_transport,
            .clock = atproto::clock(),
            .account = m_account,
            .credentials = m_credentials,
            .stop = std::move(stop),
            .keep = [this](const QMap<QString, Secret>& fresh) {
                m_credentials = fresh;
                ++m_replaced;
            }};
}

std::optional<Published> AtprotoPerson::send(ClearedPostOrder order)
{
    order.account = m_account;
    if (order.idempotencyKey == ClearedPostOrder{}.idempotencyKey)
        order.idempotencyKey = u"key %1 of %2"_s.arg(QString::number(++m_keys), m_handle);
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

std::optional<Published> AtprotoPerson::say(const QString& text)
{
    return send({.draft = {.text = text, .language = u"en"_s}});
}

std::optional<Published> AtprotoPerson::answer(const Post& parent, const QString& text)
{
    return send({.draft = {.text = text, .replyTo = parent.ref}, .parent = parent});
}

Result<Batch> AtprotoPerson::feed(FeedKind kind, const QString& argument)
{
    Session here = session();
    return m_provider->fetch({.kind = kind, .argument = argument}, here);
}

Result<std::optional<Post>> AtprotoPerson::perform(const Intent& intent)
{
    Session here = session();
    return m_provider->perform(intent, here);
}

QJsonObject AtprotoPerson::write(const std::vector<std::pair<QString, QJsonObject>>& records)
{
    QJsonObject last;
    for (size_t from = 0; from < records.size(); from += writesAtOnce) {
        QJsonArray writes;
        for (size_t i = from; i < std::min(records.size(), from + writesAtOnce); ++i) {
            QJsonObject value = records[i].second;
            value.insert(u"$type"_s, records[i].first);
            if (!value.contains(u"createdAt"_s))
                value.insert(u"createdAt"_s, timeText(atproto::clock().now()));
            writes.append(QJsonObject{{u"$type"_s, u"com.atproto.repo.applyWrites#create"_s},
                                      {u"collection"_s, records[i].first},
                                      {u"value"_s, value}});
        }
        last = command(u"com.atproto.repo.applyWrites"_s, {{u"repo"_s, did()}, {u"writes"_s, writes}});
    }
    m_transport.somethingWasWritten();
    return last;
}

std::vector<QJsonObject> AtprotoPerson::post(const QStringList& texts, const QJsonObject& more)
{
    std::vector<QJsonObject> references;
    const QDateTime now = atproto::clock().now();
    for (qsizetype from = 0; from < texts.size(); from += static_cast<qsizetype>(writesAtOnce)) {
        std::vector<std::pair<QString, QJsonObject>> records;
        for (qsizetype i = from; i < std::min(texts.size(), from + static_cast<qsizetype>(writesAtOnce));
             ++i) {
            QJsonObject record = more;
            record.insert(u"text"_s, texts[i]);
            record.insert(u"createdAt"_s, timeText(now.addSecs(-i)));
            records.emplace_back(u"app.bsky.feed.post"_s, record);
        }
        const QJsonArray results = write(records)["results"_L1].toArray();
        for (const auto& made : results)
            references.push_back({{u"uri"_s, made["uri"_L1]}, {u"cid"_s, made["cid"_L1]}});
    }
    return references;
}

QJsonObject AtprotoPerson::ask(const QString& method, const QString& query)
{
    return atproto::call(method, query, {}, m_token);
}

QJsonObject AtprotoPerson::command(const QString& method, const QJsonObject& input)
{
    return atproto::call(method, {}, input, m_token);
}

QString timeText(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace cohort
