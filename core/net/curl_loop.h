#pragma once

#include "core/net/curl_transfer.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace cohort {

/// The one network thread: drives all transfers of a transport with one libcurl multi handle, which keeps the
/// connections. Values cross under a std::mutex; `curl_multi_wakeup` ends its waiting.
class CurlLoop final {
public:
    explicit CurlLoop(const NetworkSettings& settings);
    CurlLoop(const CurlLoop&) = delete;
    CurlLoop& operator=(const CurlLoop&) = delete;
    /// Ends what still runs with Cancelled and joins.
    ~CurlLoop();

    /// Any thread but the GUI's. Waits for the outcome; a stop request ends the waiting at once, and the
    /// network thread drops the transfer behind it.
    [[nodiscard]] Result<Reply> run(std::unique_ptr<CurlTransfer> transfer, std::stop_token stop);

private:
    /// A transfer and the place its outcome is put. Shared by the waiting worker and the network thread.
    struct Job {
        std::unique_ptr<CurlTransfer> transfer; ///< the network thread's once it was posted
        std::mutex mutex;
        std::condition_variable_any wake;
        std::optional<Result<Reply>> outcome;
        bool abandoned = false;
    };
    using JobPtr = std::shared_ptr<Job>;

    [[nodiscard]] static bool isAbandoned(Job& job);
    void loop(const std::stop_token& stop);
    void takeNew();
    void collectFinished();
    void dropAbandonedAndOverdue();
    void finish(const JobPtr& job, Result<Reply> outcome);
    [[nodiscard]] int msToNextDeadline() const;

    CURLM* m_multi = nullptr;
    std::mutex m_mutex;
    std::vector<JobPtr> m_new;
    std::map<CURL*, JobPtr> m_running; ///< network thread only
    std::jthread m_thread;             // last: everything it uses exists before it starts and after it ends
};

} // namespace cohort
