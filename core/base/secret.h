#pragma once

#include <QString>

namespace cohort {

/// A token or password. It cannot be streamed, logged or compared by accident; `reveal` is the one way out
/// and is called only where the value goes onto the wire or into the keyring.
class Secret final {
public:
    Secret() = default;
    explicit Secret(QString value)
        : m_value(std::move(value))
    {
    }
    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }
    [[nodiscard]] const QString& reveal() const { return m_value; }

private:
    QString m_value;
};

} // namespace cohort
