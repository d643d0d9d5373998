#include "core/net/loopback_listener.h"

#include "tests/support/waiting.h"

#include <QCoreApplication>
#include <QNetworkInterface>
#include <QTcpSocket>

#include <gtest/gtest.h>

#include <memory>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A listener that waits for the state "ours", and what it heard.
class LoopbackListenerTest : public testing::Test {
protected:
    void SetUp() override
    {
        auto listener = LoopbackListener::listen(u"/back"_s);
        ASSERT_TRUE(listener);
        m_listener = std::move(*listener);
        m_redirect = m_listener->redirect();
        m_listener->wait(u"ours"_s, u"All <done>"_s, [this](const QUrl& callback) {
            ++m_answers;
            m_callback = callback;
            m_listener.reset(); // as the end of a sign-in does
        });
    }

    /// What the listener says to this request; empty when nobody takes the connection.
    QByteArray send(const QByteArray& request)
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_redirect.port()));
        bool over = false;
        QObject::connect(&socket, &QTcpSocket::disconnected, &socket, [&over] { over = true; });
        QObject::connect(&socket, &QTcpSocket::errorOccurred, &socket, [&over] { over = true; });
        QObject::connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(request); });
        EXPECT_TRUE(waitUntil([&over] { return over; })) << request.toStdString();
        return socket.readAll();
    }
    QByteArray visit(const QByteArray& target, const QByteArray& method = "GET")
    {
        return send(method + ' ' + target +
                    " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_redirect.port()) + "\r\n\r\n");
    }

    std::unique_ptr<LoopbackListener> m_listener;
    QUrl m_redirect;
    int m_answers = 0;
    QUrl m_callback;
};

TEST_F(LoopbackListenerTest, HandsOnTheAnswerWithOurState)
{
    const QByteArray page = visit("/back?code=abc&state=ours");
    EXPECT_TRUE(page.startsWith("HTTP/1.1 200 ")) << page.toStdString();
    EXPECT_TRUE(page.contains("All &lt;done&gt;"));
    EXPECT_FALSE(page.contains("<script"));
    EXPECT_FALSE(page.contains("abc")) << "the page repeats nothing of the request";
    EXPECT_TRUE(page.contains("Content-Security-Policy: default-src 'none'"));
    ASSERT_TRUE(waitUntil([this] { return m_answers == 1; }));
    EXPECT_EQ(m_callback.query(), u"code=abc&state=ours"_s);
}

TEST_F(LoopbackListenerTest, RefusesEverythingElseAndGoesOnWaiting)
{
    for (const char* target :
         {"/back?code=abc&state=theirs", "/back?code=abc", "/back?code=abc&state=", "/",
          "/?code=abc&state=ours", "/back?code=abc&state=ours&state=ours", "/elsewhere?code=abc&state=ours",
          "/favicon.ico", "/back?code=abc&state=our", "/back?code=abc&state=ours2"}) {
        const QByteArray page = visit(target);
        EXPECT_TRUE(page.startsWith("HTTP/1.1 400 ")) << target << page.toStdString();
    }
    EXPECT_TRUE(visit("/back?code=abc&state=ours", "POST").startsWith("HTTP/1.1 400 "));
    EXPECT_TRUE(send("GET /back?code=a&state=ours HTTP/1.1\r\nHost: evil.example\r\n\r\n")
                    .startsWith("HTTP/1.1 400 "))
        << "a name of somebody else's that points here";
    EXPECT_TRUE(send("GET /back?code=a&state=ours HTTP/1.1\r\n\r\n").startsWith("HTTP/1.1 400 "));
    EXPECT_TRUE(send("\x16\x03\x01 hello\r\n\r\n").startsWith("HTTP/1.1 400 "));
    EXPECT_FALSE(send(QByteArray(100'000, 'x')).startsWith("HTTP/1.1 200")) << "an endless line is cut off";
    QCoreApplication::processEvents();
    EXPECT_EQ(m_answers, 0);
    EXPECT_TRUE(visit("/back?code=abc&state=ours").startsWith("HTTP/1.1 200 "));
    EXPECT_TRUE(waitUntil([this] { return m_answers == 1; }));
}

TEST_F(LoopbackListenerTest, TakesAnAddressThatCameAnotherWayOnlyWithOurState)
{
    m_listener->takeFromElsewhere(QUrl(u"cohort://back?code=abc&state=theirs"_s));
    m_listener->takeFromElsewhere(QUrl(u"cohort://back?code=abc"_s));
    m_listener->takeFromElsewhere(QUrl());
    m_listener->takeFromElsewhere(QUrl(u"cohort://back?code=ours&state=ours"_s));
    m_listener->takeFromElsewhere(QUrl(u"cohort://back?code=again&state=ours"_s));
    ASSERT_TRUE(waitUntil([this] { return m_answers == 1; }));
    EXPECT_EQ(m_callback.query(), u"code=ours&state=ours"_s);
    EXPECT_TRUE(visit("/back?code=second&state=ours").isEmpty()) << "nobody listens any more";
    EXPECT_EQ(m_answers, 1);
}

TEST_F(LoopbackListenerTest, IsGoodForOneAnswer)
{
    QTcpSocket early; // connected before the answer, speaks after it
    early.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(m_redirect.port()));
    ASSERT_TRUE(waitUntil([&early] { return early.state() == QAbstractSocket::ConnectedState; }));
    EXPECT_TRUE(visit("/back?code=first&state=ours").startsWith("HTTP/1.1 200 "));
    ASSERT_TRUE(waitUntil([this] { return m_answers == 1; }));
    EXPECT_TRUE(visit("/back?code=second&state=ours").isEmpty()) << "nobody listens any more";
    early.write("GET /back?code=third&state=ours HTTP/1.1\r\nHost: 127.0.0.1:" +
                QByteArray::number(m_redirect.port()) + "\r\n\r\n");
    EXPECT_TRUE(waitUntil([&early] { return early.state() == QAbstractSocket::UnconnectedState; }));
    EXPECT_FALSE(early.readAll().startsWith("HTTP/1.1 200"));
    EXPECT_EQ(m_answers, 1);
    EXPECT_EQ(m_callback.query(), u"code=first&state=ours"_s);
}

TEST_F(LoopbackListenerTest, ListensOnThisComputersInsideAlone)
{
    for (const QHostAddress& address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback() || address.protocol() != QAbstractSocket::IPv4Protocol)
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, static_cast<quint16>(m_redirect.port()));
        EXPECT_FALSE(socket.waitForConnected(2000)) << address.toString().toStdString();
    }
    QTcpSocket six;
    six.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6), static_cast<quint16>(m_redirect.port()));
    EXPECT_FALSE(six.waitForConnected(2000));
}

TEST_F(LoopbackListenerTest, DeliversARefusalOfTheUserToo)
{
    EXPECT_TRUE(visit("/back?error=access_denied&state=ours").startsWith("HTTP/1.1 200 "));
    ASSERT_TRUE(waitUntil([this] { return m_answers == 1; }));
    EXPECT_EQ(m_callback.query(), u"error=access_denied&state=ours"_s);
}

TEST_F(LoopbackListenerTest, AnswersNobodyAfterItsEnd)
{
    m_listener.reset();
    EXPECT_TRUE(visit("/back?code=abc&state=ours").isEmpty());
    EXPECT_EQ(m_answers, 0);
}

TEST(LoopbackListener, GivesUpAfterItsTimeAndSaysSo)
{
    const auto listener = LoopbackListener::listen(u"/back"_s, 50ms);
    ASSERT_TRUE(listener);
    bool arrived = false;
    bool expired = false;
    (*listener)->wait(u"ours"_s, {}, [&arrived](const QUrl&) { arrived = true; });
    (*listener)->whenExpired([&expired] { expired = true; });
    ASSERT_TRUE(waitUntil([&expired] { return expired; }));
    EXPECT_FALSE(arrived);
    QTcpSocket late;
    late.connectToHost(u"127.0.0.1"_s, static_cast<quint16>((*listener)->redirect().port()));
    EXPECT_FALSE(late.waitForConnected(2000)) << "the port is closed";
}

TEST(LoopbackListener, AcceptsNothingBeforeItKnowsTheState)
{
    const auto listener = LoopbackListener::listen(u"/back"_s);
    ASSERT_TRUE(listener);
    const int port = (*listener)->redirect().port();
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, static_cast<quint16>(port));
    ASSERT_TRUE(waitUntil([&socket] { return socket.state() == QAbstractSocket::ConnectedState; }));
    socket.write("GET /back?code=a&state= HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) +
                 "\r\n\r\n");
    ASSERT_TRUE(waitUntil([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }));
    EXPECT_TRUE(socket.readAll().startsWith("HTTP/1.1 400 "));
}

} // namespace
} // namespace cohort
