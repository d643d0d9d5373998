#pragma once

#include "core/net/transport.h"

#include <functional>
#include <vector>

namespace cohort {

/// Remembers every request before somebody else answers it. One thread.
class RecordedTransport final : public Transport {
public:
    using Answer = std::function<Result<Reply>(const Request&)>;
    explicit RecordedTransport(Answer answer)
        : m_answer(std::move(answer))
    {
    }
    [[nodiscard]] Result<Reply> perform(const Request& request, std::stop_token /*stop*/) override
    {
        seen.push_back(request);
        return m_answer(request);
    }

    std::vector<Request> seen{};

private:
    const Answer m_answer;
};

} // namespace cohort
