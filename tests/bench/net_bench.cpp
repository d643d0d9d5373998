// The door to the network against bare libcurl and Qt's own, in one run, on a server in this process: a small
// answer and a page of a home feed over kept connections.    cohort_net_bench --benchmark_repetitions=5
// Processor time of the asking side alone: that of the server's thread is taken off.

#include "core/net/curl_transport.h"
#include "tests/bench/filled_store.h"
#include "tests/bench/status_page.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <arpa/inet.h>
#include <curl/curl.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <thread>

namespace cohort::bench {
namespace {

constexpr size_t smallBytes = 200;
constexpr int asksInARound = 50; ///< so that the clock is fine enough

/// Answers every request on one connection after the other: the path "/page" with a page, all else with 200
/// bytes.
class LoopbackServer final {
public:
    LoopbackServer()
        : m_small(answer(QByteArray(qsizetype(smallBytes), 'x')))
        , m_page(answer(StatusPage().next(pageSize)))
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        if (::bind(m_listener, reinterpret_cast<sockaddr*>(&address), size) != 0 ||
            ::listen(m_listener, 16) != 0 ||
            ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size) != 0)
            throw std::runtime_error("no port on the loopback");
        m_port = ntohs(address.sin_port);
        std::thread([this] { acceptAll(); }).detach(); // ends with the process
    }
    [[nodiscard]] QString address(bool page) const
    {
        return QStringLiteral("http://127.0.0.1:%1/%2")
            .arg(m_port)
            .arg(page ? QLatin1String("page") : QLatin1String("small"));
    }
    /// Processor time that its threads have spent.
    [[nodiscard]] double spent() const { return double(m_nanoseconds.load()) / 1e9; }

private:
    static QByteArray answer(const QByteArray& body)
    {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " +
               QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    void acceptAll()
    {
        for (;;) {
            const int connection = ::accept(m_listener, nullptr, nullptr);
            if (connection < 0)
                return;
            const int on = 1;
            ::setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            std::thread([this, connection] { serve(connection); }).detach();
        }
    }
    void serve(int connection)
    {
        QByteArray asked;
        qint64 counted = 0;
        char buffer[4096];
        for (;;) {
            const ssize_t got = ::read(connection, buffer, sizeof buffer);
            if (got <= 0)
                break;
            asked.append(buffer, got);
            if (!asked.contains("\r\n\r\n"))
                continue;
            const QByteArray& words = asked.startsWith("GET /page") ? m_page : m_small;
            asked.clear();
            for (qsizetype sent = 0; sent < words.size();) {
                const ssize_t step =
                    ::write(connection, words.constData() + sent, size_t(words.size() - sent));
                if (step <= 0)
                    break;
                sent += step;
            }
            timespec now{};
            ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
            const qint64 spent = qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
            m_nanoseconds += spent - counted;
            counted = spent;
        }
        ::close(connection);
    }

    QByteArray m_small;
    QByteArray m_page;
    int m_listener = -1;
    quint16 m_port = 0;
    std::atomic<qint64> m_nanoseconds{0};
};

LoopbackServer& server()
{
    static LoopbackServer all;
    return all;
}

/// `ask` asks once for the address.
template <class Ask>
void timeAsking(benchmark::State& state, Ask ask)
{
    const QString address = server().address(state.range(0) != 0);
    ask(address); // makes the connection
    for (const auto round : state) {
        (void)round;
        const double begin = cpuSeconds() - server().spent();
        for (int i = 0; i < asksInARound; ++i)
            ask(address);
        state.SetIterationTime((cpuSeconds() - server().spent() - begin) / asksInARound);
    }
}

size_t count(char* /*bytes*/, size_t size, size_t number, void* all)
{
    *static_cast<size_t*>(all) += size * number;
    return size * number;
}

void bareCurl(benchmark::State& state)
{
    CURL* curl = curl_easy_init();
    size_t all = 0;
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, count);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &all);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    timeAsking(state, [curl](const QString& address) {
        curl_easy_setopt(curl, CURLOPT_URL, address.toUtf8().constData());
        if (curl_easy_perform(curl) != CURLE_OK)
            throw std::runtime_error("bare curl got no answer");
    });
    benchmark::DoNotOptimize(all);
    curl_easy_cleanup(curl);
}

void transport(benchmark::State& state)
{
    const SystemClock clock;
    CurlTransport door({}, clock);
    timeAsking(state, [&door](const QString& address) {
        benchmark::DoNotOptimize(valueOf(door.perform({.url = QUrl(address)}, {})).body.size());
    });
}

void networkAccess(benchmark::State& state)
{
    QNetworkAccessManager network;
    timeAsking(state, [&network](const QString& address) {
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(address))));
        while (!reply->isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        benchmark::DoNotOptimize(reply->readAll().size());
    });
}

// 0: a small answer; 1: a page of 40 posts.
BENCHMARK(bareCurl)->Arg(0)->Arg(1)->UseManualTime()->Iterations(20)->Unit(benchmark::kMicrosecond);
BENCHMARK(transport)->Arg(0)->Arg(1)->UseManualTime()->Iterations(20)->Unit(benchmark::kMicrosecond);
BENCHMARK(networkAccess)->Arg(0)->Arg(1)->UseManualTime()->Iterations(20)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace cohort::bench

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
