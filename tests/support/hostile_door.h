#pragma once

#include "core/net/curl_transport.h"
#include "core/net/net_policy.h"
#include "core/wording/sentences.h"
#include "tests/support/hostile_server.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <utility>

namespace cohort {

/// The base of suites that try the network door against tests/servers/evil.py.
class HostileDoor : public testing::Test {
protected:
    static void SetUpTestSuite() { s_server = new HostileServer; }
    static void TearDownTestSuite() { delete std::exchange(s_server, nullptr); }

    void SetUp() override
    {
        if (!s_server->problem().isEmpty())
            GTEST_SKIP() << s_server->problem().toStdString();
        (void)s_server->takeLog();
    }

    static HostileServer& server() { return *s_server; }
    static NetworkSettings trusting()
    {
        return {.proxy = {.kind = ProxySetting::Kind::None},
                .extraCaFile = server().caFile(),
                .stallLimit = std::chrono::seconds(20)};
    }
    static Request get(const QString& path, const QString& listener = QStringLiteral("http"))
    {
        return {.url = server().url(listener, path), .deadline = std::chrono::seconds(20)};
    }
    Result<Reply> ask(const QString& path) { return m_door.perform(get(path), {}); }
    Result<Reply> ask(const Request& request) { return m_door.perform(request, {}); }
    QString outcome(const Request& request)
    {
        const auto reply = ask(request);
        return reply ? QStringLiteral("status %1").arg(reply->status) : kindName(reply.error());
    }
    QString outcome(const QString& path) { return outcome(get(path)); }

    /// What happened, what is safe and what to do.
    static void expectAllThreeParts(const Error& error, const std::string& where)
    {
        const wording::Explanation said = wording::explain(error);
        EXPECT_FALSE(said.what.isEmpty()) << where;
        EXPECT_FALSE(said.safe.isEmpty()) << where;
        EXPECT_FALSE(said.todo.isEmpty()) << where;
    }

    /// Lines that nobody but the server asked may see.
    static std::vector<HeaderLine> credentials()
    {
        return {{"Authorization", "Bearer c4n4ry"}, {"Cookie", "sid=c4n4ry"}, {"X-Api-Key", "c4n4ry"}};
    }
    static bool carriesCredential(const HostileServer::Seen& seen)
    {
        return QJsonDocument(seen.headers).toJson().contains("c4n4ry");
    }

    static QString kindName(const Error& error)
    {
        switch (error.kind) {
        case ErrorKind::Offline:
            return QStringLiteral("Offline");
        case ErrorKind::Timeout:
            return QStringLiteral("Timeout");
        case ErrorKind::Cancelled:
            return QStringLiteral("Cancelled");
        case ErrorKind::Tls:
            return QStringLiteral("Tls ") + error.detail;
        case ErrorKind::BadReply:
            return QStringLiteral("BadReply");
        case ErrorKind::TooLarge:
            return QStringLiteral("TooLarge");
        case ErrorKind::Refused:
            return QStringLiteral("Refused");
        case ErrorKind::RateLimited:
            return QStringLiteral("RateLimited");
        case ErrorKind::InvalidInput:
            return QStringLiteral("InvalidInput");
        default:
            return QStringLiteral("other: ") + error.detail;
        }
    }

    SystemClock m_clock;
    CurlTransport m_door{trusting(), m_clock};

private:
    static inline HostileServer* s_server = nullptr;
};

} // namespace cohort
