#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <array>
#include <cstddef>
#include <memory>
#include <vector>

namespace cohort::mastodon {

/// A place in a JsonDocument, or nowhere. Reading never fails: what is missing or of another type answers
/// with an empty value, so that a field a server adds, drops or bends costs that field and nothing else.
/// Valid as long as its document lives.
class JsonValue final {
public:
    JsonValue() = default;

    [[nodiscard]] bool isMissing() const { return !m_there; } ///< not there, or null
    [[nodiscard]] bool isArray() const;
    [[nodiscard]] bool isObject() const;
    /// The member of that name; missing when there is none or this is no object.
    [[nodiscard]] JsonValue operator[](const char* name) const;
    /// The elements of an array; empty for everything else.
    [[nodiscard]] std::vector<JsonValue> items() const;
    [[nodiscard]] QString string() const;
    /// A server's id: a string letter for letter, or a number as its digits.
    [[nodiscard]] QString id() const;
    [[nodiscard]] qint64 integer(qint64 otherwise) const;
    [[nodiscard]] bool isTrue() const;
    /// True or false; nothing in between is told apart by `isMissing`.
    [[nodiscard]] bool isBool() const;
    /// An absolute http or https address without a user in it, else an invalid one.
    [[nodiscard]] QUrl webAddress() const;
    /// An ISO 8601 time in UTC, else null.
    [[nodiscard]] QDateTime time() const;

private:
    friend class JsonDocument;
    // Holds the parser's element without showing the parser's header to everybody who includes this one.
    static constexpr size_t handleBytes = 2 * sizeof(void*);
    using Handle = std::array<std::byte, handleBytes>;

    explicit JsonValue(Handle handle);

    alignas(void*) Handle m_handle{};
    bool m_there = false;
};

/// A whole answer of a server, fully checked when it is parsed (RFC 8259, at most 1024 levels). Movable; any
/// thread, one at a time.
class JsonDocument final {
public:
    /// BadReply when the text is no JSON.
    [[nodiscard]] static Result<JsonDocument> parse(const QByteArray& text);
    [[nodiscard]] JsonValue root() const;

private:
    struct Parsed;
    JsonDocument() = default;

    std::shared_ptr<const Parsed> m_parsed;
};

} // namespace cohort::mastodon
