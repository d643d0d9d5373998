#include "core/providers/mastodon/json.h"

#include <simdjson.h>

#include <bit>

namespace cohort::mastodon {

namespace {

using Element = simdjson::dom::element;

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

struct JsonDocument::Parsed {
    simdjson::dom::parser parser;
    Element root;
};

JsonValue::JsonValue(Handle handle)
    : m_handle(handle)
    , m_there(!std::bit_cast<Element>(handle).is_null())
{
    static_assert(sizeof(Element) == handleBytes && std::is_trivially_copyable_v<Element>);
}

bool JsonValue::isArray() const
{
    return m_there && std::bit_cast<Element>(m_handle).is_array();
}

bool JsonValue::isObject() const
{
    return m_there && std::bit_cast<Element>(m_handle).is_object();
}

JsonValue JsonValue::operator[](const char* name) const
{
    if (!isObject())
        return {};
    Element found;
    if (std::bit_cast<Element>(m_handle).at_key(name).get(found) != simdjson::SUCCESS)
        return {};
    return JsonValue(std::bit_cast<Handle>(found));
}

std::vector<JsonValue> JsonValue::items() const
{
    std::vector<JsonValue> found;
    simdjson::dom::array array;
    if (!isArray() || std::bit_cast<Element>(m_handle).get(array) != simdjson::SUCCESS)
        return found;
    for (const Element element : array)
        found.push_back(JsonValue(std::bit_cast<Handle>(element)));
    return found;
}

QString JsonValue::string() const
{
    std::string_view text;
    if (!m_there || std::bit_cast<Element>(m_handle).get(text) != simdjson::SUCCESS)
        return {};
    return toText(text);
}

QString JsonValue::id() const
{
    if (!m_there)
        return {};
    const auto element = std::bit_cast<Element>(m_handle);
    std::string_view text;
    if (element.get(text) == simdjson::SUCCESS)
        return toText(text);
    uint64_t number = 0;
    if (element.get(number) == simdjson::SUCCESS)
        return QString::number(number);
    return {};
}

qint64 JsonValue::integer(qint64 otherwise) const
{
    int64_t number = 0;
    if (!m_there || std::bit_cast<Element>(m_handle).get(number) != simdjson::SUCCESS)
        return otherwise;
    return number;
}

bool JsonValue::isTrue() const
{
    bool truth = false;
    return m_there && std::bit_cast<Element>(m_handle).get(truth) == simdjson::SUCCESS && truth;
}

bool JsonValue::isBool() const
{
    return m_there && std::bit_cast<Element>(m_handle).is_bool();
}

QUrl JsonValue::webAddress() const
{
    const QUrl url(string(), QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return web && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
}

QDateTime JsonValue::time() const
{
    const QDateTime read = QDateTime::fromString(string(), Qt::ISODateWithMs);
    return read.isValid() ? read.toUTC() : QDateTime();
}

Result<JsonDocument> JsonDocument::parse(const QByteArray& text)
{
    auto parsed = std::make_shared<Parsed>();
    const auto size = static_cast<size_t>(text.size());
    const auto outcome = parsed->parser.parse(text.constData(), size, true).get(parsed->root);
    if (outcome != simdjson::SUCCESS)
        return fail(ErrorKind::BadReply, QString::fromLatin1(simdjson::error_message(outcome)));
    JsonDocument document;
    document.m_parsed = std::move(parsed);
    return document;
}

JsonValue JsonDocument::root() const
{
    return m_parsed ? JsonValue(std::bit_cast<JsonValue::Handle>(m_parsed->root)) : JsonValue();
}

} // namespace cohort::mastodon
