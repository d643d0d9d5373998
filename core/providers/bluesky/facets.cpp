#include "core/providers/bluesky/facets.h"

#include "core/providers/bluesky/identifiers.h"
#include "core/text/html_reader.h"
#include "core/text/link_policy.h"
#include "core/text/rich_text_builder.h"
#include "core/text/text_length.h"
#include "core/text/written_links.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace cohort::bluesky {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView linkType("app.bsky.richtext.facet#link");
constexpr QLatin1StringView mentionType("app.bsky.richtext.facet#mention");
constexpr QLatin1StringView tagType("app.bsky.richtext.facet#tag");
// The protocol's own limit for a tag.
constexpr int longestTag = 64;
// More than a text of the protocol's length can hold; beyond it somebody is playing.
constexpr qsizetype mostFacets = 300;

std::optional<Facet> readFeature(const QJsonValue& feature)
{
    const QString type = feature["$type"_L1].toString();
    if (type == linkType)
        if (const auto link = checkedLink(feature["uri"_L1].toString()))
            return Facet{.kind = SpanKind::Link, .target = link->url.toString(QUrl::FullyEncoded)};
    if (type == mentionType && isDid(feature["did"_L1].toString()))
        return Facet{.kind = SpanKind::Mention, .target = feature["did"_L1].toString()};
    if (type == tagType && !feature["tag"_L1].toString().isEmpty())
        return Facet{.kind = SpanKind::Tag, .target = cleanLine(feature["tag"_L1].toString(), 200)};
    return std::nullopt;
}

bool beginsCharacter(const QByteArray& utf8, qsizetype at)
{
    return at == utf8.size() || (static_cast<uchar>(utf8[at]) & 0xC0U) != 0x80U;
}

bool standsIn(const QByteArray& utf8, const Facet& facet)
{
    return facet.start >= 0 && facet.start < facet.end && facet.end <= utf8.size() &&
           beginsCharacter(utf8, facet.start) && beginsCharacter(utf8, facet.end);
}

/// In order, without overlaps.
std::vector<Facet> usable(const QByteArray& utf8, const QJsonArray& facets)
{
    std::vector<Facet> found;
    found.reserve(static_cast<size_t>(std::min(facets.size(), mostFacets)));
    for (const auto& json : facets) {
        if (static_cast<qsizetype>(found.size()) == mostFacets)
            break;
        const QJsonArray features = json["features"_L1].toArray();
        for (const auto& feature : features) {
            auto facet = readFeature(feature);
            if (!facet)
                continue;
            facet->start = json["index"_L1]["byteStart"_L1].toInteger(-1);
            facet->end = json["index"_L1]["byteEnd"_L1].toInteger(-1);
            if (standsIn(utf8, *facet))
                found.push_back(std::move(*facet));
            break;
        }
    }
    std::ranges::stable_sort(found, {}, &Facet::start);
    qsizetype end = 0;
    std::erase_if(found, [&end](const Facet& facet) {
        if (facet.start < end)
            return true;
        end = facet.end;
        return false;
    });
    return found;
}

class Finder final {
public:
    explicit Finder(const QString& text)
        : m_text(text)
    {
    }

    void findLinks()
    {
        for (const WrittenLink& link : linksWrittenIn(m_text))
            add({.start = bytes(link.start),
                 .end = bytes(link.start + link.length),
                 .kind = SpanKind::Link,
                 .target = m_text.mid(link.start, link.length)});
    }

    /// What lies over something found before is left out.
    void find(const QRegularExpression& form, SpanKind kind)
    {
        for (auto matches = form.globalMatch(m_text); matches.hasNext();) {
            const auto match = matches.next();
            const QString target = match.captured(1);
            if (kind == SpanKind::Tag && graphemeCount(target) > longestTag)
                continue;
            add({.start = bytes(match.capturedStart(0)),
                 .end = bytes(match.capturedEnd(0)),
                 .kind = kind,
                 .target = target});
        }
    }

    [[nodiscard]] std::vector<Facet> found()
    {
        std::ranges::stable_sort(m_found, {}, &Facet::start);
        return std::move(m_found);
    }

private:
    [[nodiscard]] qsizetype bytes(qsizetype units) const
    {
        return QStringView(m_text).left(units).toUtf8().size();
    }
    void add(Facet facet)
    {
        const auto overlaps = [&facet](const Facet& known) {
            return facet.start < known.end && known.start < facet.end;
        };
        if (std::ranges::none_of(m_found, overlaps))
            m_found.push_back(std::move(facet));
    }

    const QString& m_text;
    std::vector<Facet> m_found;
};

} // namespace

RichText richText(const QString& text, const QJsonArray& facets)
{
    const QByteArray utf8 = text.toUtf8();
    RichTextBuilder builder{TextLimits{}};
    const auto write = [&](qsizetype from, qsizetype to) {
        builder.text().append(QString::fromUtf8(QByteArrayView(utf8).sliced(from, to - from)), true);
    };
    qsizetype written = 0;
    for (const Facet& facet : usable(utf8, facets)) {
        write(written, facet.start);
        builder.open(facet.kind, facet.target);
        write(facet.start, facet.end);
        builder.close();
        written = facet.end;
    }
    write(written, utf8.size());
    return builder.finished();
}

std::vector<Facet> facetsIn(const QString& text)
{
    static const QRegularExpression handle(
        u"(?<![\\w/@.])@((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z](?:[a-z0-9-]*[a-z0-9])?)(?![\\w@-])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression tag(u"(?<![\\w/&#])#((?=\\w*[^\\W\\d_])\\w+)"_s,
                                        QRegularExpression::UseUnicodePropertiesOption);
    Finder finder(text);
    finder.findLinks();
    finder.find(handle, SpanKind::Mention);
    finder.find(tag, SpanKind::Tag);
    return finder.found();
}

QJsonArray toJson(const std::vector<Facet>& facets)
{
    QJsonArray json;
    for (const Facet& facet : facets) {
        QJsonObject feature{{u"$type"_s, linkType}, {u"uri"_s, facet.target}};
        if (facet.kind == SpanKind::Mention)
            feature = {{u"$type"_s, mentionType}, {u"did"_s, facet.target}};
        if (facet.kind == SpanKind::Tag)
            feature = {{u"$type"_s, tagType}, {u"tag"_s, facet.target}};
        json.append(
            QJsonObject{{u"index"_s, QJsonObject{{u"byteStart"_s, facet.start}, {u"byteEnd"_s, facet.end}}},
                        {u"features"_s, QJsonArray{feature}}});
    }
    return json;
}

QStringList mentionedIn(const QJsonArray& facets)
{
    QStringList dids;
    for (const auto& json : facets) {
        const QJsonArray features = json["features"_L1].toArray();
        for (const auto& feature : features)
            if (feature["$type"_L1].toString() == mentionType && isDid(feature["did"_L1].toString()) &&
                dids.size() < mostFacets)
                dids << feature["did"_L1].toString();
    }
    dids.removeDuplicates();
    return dids;
}

} // namespace cohort::bluesky
