#pragma once

#include "core/model/rich_text.h"

#include <QJsonArray>

#include <vector>

namespace cohort::bluesky {

/// A stretch of a text that means something, counted in bytes of its UTF-8 form as the protocol does it: the
/// end is the first byte behind it.
struct Facet {
    qsizetype start = 0;
    qsizetype end = 0;
    SpanKind kind = SpanKind::Link; ///< Link, Mention or Tag
    QString target{};               ///< address, DID (of what was found: the handle without '@'), bare tag

    bool operator==(const Facet&) const = default;
};

/// The text of a record as it is shown: cleaned, with a span for each facet that makes sense. Facets that
/// overlap, lie outside the text or inside a character, or mean something unknown, cost themselves alone.
[[nodiscard]] RichText richText(const QString& text, const QJsonArray& facets);

/// Addresses, handles and tags in a text that is being written, in order.
[[nodiscard]] std::vector<Facet> facetsIn(const QString& text);
[[nodiscard]] QJsonArray toJson(const std::vector<Facet>& facets);

/// Who is mentioned by the facets of a record: DIDs, once each.
[[nodiscard]] QStringList mentionedIn(const QJsonArray& facets);

} // namespace cohort::bluesky
