#include "core/providers/feeds/feed_element.h"

#include <QHash>

#include <array>

namespace cohort::feeds {

using namespace Qt::StringLiterals;

namespace {

struct Space {
    QLatin1StringView starts; ///< of the namespace's address, without its scheme, in lower case
    QLatin1StringView prefix;
};
/// What people write: old and new addresses of the same vocabulary, and its usual prefix undeclared.
constexpr std::array spaces{
    Space{"www.w3.org/2005/atom"_L1, ""_L1},
    Space{"purl.org/atom/ns"_L1, ""_L1},
    Space{"purl.org/net/rss"_L1, ""_L1},
    Space{"purl.org/rss/1.0/modules/content"_L1, "content:"_L1},
    Space{"purl.org/rss/1.0/modules/slash"_L1, "slash:"_L1},
    Space{"purl.org/rss/1.0/modules/"_L1, "other:"_L1},
    Space{"purl.org/rss/"_L1, ""_L1},
    Space{"my.netscape.com"_L1, ""_L1},
    Space{"channel.netscape.com"_L1, ""_L1},
    Space{"backend.userland.com"_L1, ""_L1},
    Space{"blogs.law.harvard.edu"_L1, ""_L1},
    Space{"www.rssboard.org"_L1, ""_L1},
    Space{"purl.org/dc/terms"_L1, "dcterms:"_L1},
    Space{"purl.org/dc/"_L1, "dc:"_L1},
    Space{"wellformedweb.org/commentapi"_L1, "wfw:"_L1},
    Space{"purl.org/syndication/thread"_L1, "thr:"_L1},
    Space{"purl.org/syndication/history"_L1, "fh:"_L1},
    Space{"search.yahoo.com/mrss"_L1, "media:"_L1},
    Space{"www.itunes.com/dtds"_L1, "itunes:"_L1},
    Space{"www.w3.org/1999/xhtml"_L1, "xhtml:"_L1},
    Space{"www.w3.org/1999/02/22-rdf"_L1, "rdf:"_L1},
    Space{"rssnamespace.org/feedburner"_L1, "feedburner:"_L1},
};
constexpr std::array usualPrefixes{"dc"_L1,  "dcterms"_L1, "content"_L1, "slash"_L1,
                                   "wfw"_L1, "thr"_L1,     "media"_L1,   "itunes"_L1,
                                   "rdf"_L1, "xhtml"_L1,   "fh"_L1,      "feedburner"_L1};

QString prefixOf(const QString& space)
{
    if (space.isEmpty())
        return {};
    if (space.startsWith("prefix:"_L1)) {
        const QString undeclared = space.sliced(7);
        if (undeclared == "atom"_L1 || undeclared == "rss"_L1 || undeclared == "a"_L1)
            return {};
        for (const QLatin1StringView usual : usualPrefixes)
            if (undeclared == usual)
                return undeclared + u':';
        return u"other:"_s;
    }
    QString address = space.trimmed().toLower();
    address.remove("http://"_L1).remove("https://"_L1);
    for (const Space& known : spaces)
        if (address.startsWith(known.starts))
            return known.prefix;
    return u"other:"_s;
}

} // namespace

FeedDocument::FeedDocument(const QString& document, QUrl from)
    : tree(document)
    , address(std::move(from))
{
    QHash<QString, QString> prefixes;
    bool rootSeen = false;
    names.reserve(static_cast<size_t>(tree.size()));
    for (int i = 0; i < tree.size(); ++i) {
        const MarkupNode& node = tree.node(i);
        auto prefix = prefixes.constFind(node.space);
        if (prefix == prefixes.constEnd()) {
            // The first element is the feed's own, whatever it says its vocabulary is called.
            const QString known = prefixOf(node.space);
            const bool own = !rootSeen && known == "other:"_L1;
            prefix = prefixes.insert(node.space, own ? QString() : known);
        }
        names.push_back(*prefix + node.name);
        rootSeen = rootSeen || (i > 0 && !node.isText());
    }
}

QString FeedElement::attribute(QLatin1StringView attributeName) const
{
    return exists() ? node(m_index).attribute(attributeName).trimmed() : QString();
}

QString FeedElement::words() const
{
    return exists() ? m_document->tree.ownText(m_index) : QString();
}

bool FeedElement::isPlain() const
{
    const QString type = attribute("type"_L1).toLower();
    if (!type.isEmpty())
        return type == "text"_L1 || type == "text/plain"_L1;
    // Without a type Atom means plain text, and RSS says nothing but is mostly HTML.
    const QString& space = node(m_index).space;
    return space.contains("atom"_L1, Qt::CaseInsensitive) && !space.startsWith("prefix:"_L1);
}

/// Atom: what is neither text nor XML comes in base64.
bool FeedElement::isEncoded() const
{
    const QString type = attribute("type"_L1).toLower();
    return mode().isEmpty() && type.contains(u'/') && !type.startsWith("text/"_L1) &&
           !type.contains("xml"_L1) && !type.contains("html"_L1);
}

QString FeedElement::mode() const
{
    return attribute("mode"_L1).toLower();
}

QString FeedElement::html() const
{
    if (!exists())
        return {};
    if (mode() == "base64"_L1 || isEncoded()) {
        const QString decoded = QString::fromUtf8(QByteArray::fromBase64(words().toLatin1()));
        return isPlain() ? decoded.toHtmlEscaped() : decoded;
    }
    if (m_document->tree.hasElements(m_index))
        return m_document->tree.innerHtml(m_index).trimmed();
    const bool xml = attribute("type"_L1) == "xhtml"_L1 || mode() == "xml"_L1;
    return isPlain() || xml ? words().toHtmlEscaped() : words();
}

QUrl FeedElement::base(const QUrl& otherwise) const
{
    std::vector<QString> relative;
    for (int i = m_index; i >= 0; i = node(i).parent)
        if (const QString written = node(i).attribute("xml:base"_L1); !written.isEmpty())
            relative.push_back(written.trimmed());
    QUrl base = relative.empty() && !otherwise.isEmpty() ? otherwise : m_document->address;
    for (auto each = relative.rbegin(); each != relative.rend(); ++each)
        base = base.resolved(QUrl(*each));
    return base;
}

QString FeedElement::language() const
{
    for (int i = m_index; i >= 0; i = node(i).parent)
        if (const QString language = node(i).attribute("xml:lang"_L1); !language.isEmpty())
            return language;
    return {};
}

FeedElement FeedElement::first(std::initializer_list<QLatin1StringView> names) const
{
    int best = -1;
    size_t bestRank = names.size();
    if (exists())
        for (int i = node(m_index).first; i >= 0 && bestRank > 0; i = node(i).next) {
            if (node(i).isText())
                continue;
            const QString& called = m_document->names[static_cast<size_t>(i)];
            for (size_t rank = 0; rank < bestRank; ++rank) {
                if (called != names.begin()[rank] || node(i).first < 0)
                    continue;
                best = i;
                bestRank = rank;
            }
        }
    return {*m_document, best};
}

QString FeedElement::firstWords(std::initializer_list<QLatin1StringView> names) const
{
    return first(names).words();
}

QUrl webAddress(const QString& written, const QUrl& base)
{
    const QString address = written.trimmed();
    if (address.isEmpty())
        return {};
    const QUrl url = base.resolved(QUrl(address));
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return web && !url.host().isEmpty() ? url : QUrl();
}

} // namespace cohort::feeds
