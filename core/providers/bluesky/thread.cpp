#include "core/providers/bluesky/feeds.h"
#include "core/providers/bluesky/identifiers.h"
#include "core/providers/bluesky/views.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace cohort::bluesky {

using namespace Qt::StringLiterals;

namespace {

// The protocol's own limits of what one question may ask for.
constexpr QLatin1StringView deepest("20");
constexpr QLatin1StringView broadest("100");
constexpr QLatin1StringView deepestOfTheOldForm("1000");
// Branches that a long conversation is continued at, one request each.
constexpr int mostContinuations = 20;

bool isType(const QJsonValue& json, QLatin1StringView ending)
{
    return json["$type"_L1].toString().endsWith(ending);
}

/// Gathers a conversation from one question after the other.
class Conversation final {
public:
    Conversation(const PostRef& asked, Session& session)
        : m_asked(asked)
        , m_api(session)
    {
    }

    [[nodiscard]] Result<FetchedThread> whole()
    {
        if (!recordAddress(m_asked.uri))
            return fail(ErrorKind::NotFound, u"no address of this network"_s);
        if (const auto read = readAround(m_asked.uri); !read)
            return fail(read.error());
        const Post* asked = post(m_asked.uri);
        if (asked == nullptr)
            return fail(ErrorKind::NotFound, u"the network does not show this post"_s);
        const QString root = asked->threadUri;
        if (root != m_asked.uri) {
            // The other branches hang on the opening post. Where it is gone, what is around the post is all.
            const auto read = readAround(root);
            if (!read && read.error().kind != ErrorKind::NotFound)
                return fail(read.error());
        }
        if (const auto read = continueBranches(); !read)
            return fail(read.error());
        return ordered(root);
    }

private:
    [[nodiscard]] Result<void> readAround(const QString& uri)
    {
        if (m_oldForm)
            return readOldForm(uri);
        const auto answer =
            m_api.query(u"app.bsky.unspecced.getPostThreadV2"_s, {{u"anchor"_s, uri},
                                                                  {u"above"_s, u"true"_s},
                                                                  {u"below"_s, deepest},
                                                                  {u"branchingFactor"_s, broadest}});
        if (!answer && answer.error().kind == ErrorKind::Unsupported) {
            m_oldForm = true;
            return readOldForm(uri);
        }
        if (!answer)
            return fail(answer.error());
        m_hidden = m_hidden || (*answer)["hasOtherReplies"_L1].toBool();
        const QJsonArray items = (*answer)["thread"_L1].toArray();
        for (const auto& item : items) {
            const QJsonValue value = item["value"_L1];
            if (!isType(value, "#threadItemPost"_L1)) {
                notePlaceholder(value, item["uri"_L1].toString(), uri);
                continue;
            }
            add(value["post"_L1]);
            if (value["moreReplies"_L1].toInteger(0) > 0)
                m_unfinished << item["uri"_L1].toString();
        }
        return {};
    }

    /// Deleted posts leave a hole; of blocked ones and those for signed-in readers only, something is hidden.
    void notePlaceholder(const QJsonValue& value, const QString& uri, const QString& anchor)
    {
        if (!isType(value, "NotFound"_L1) && !isType(value, "#notFoundPost"_L1) && uri != anchor)
            m_hidden = true;
    }

    [[nodiscard]] Result<void> readOldForm(const QString& uri)
    {
        const auto answer = m_api.query(
            u"app.bsky.feed.getPostThread"_s,
            {{u"uri"_s, uri}, {u"depth"_s, deepestOfTheOldForm}, {u"parentHeight"_s, deepestOfTheOldForm}});
        if (!answer)
            return fail(answer.error());
        // Parents upwards, then everything below: each node once, without recursion.
        QJsonValue node = (*answer)["thread"_L1];
        for (QJsonValue parent = node["parent"_L1]; parent.isObject(); parent = parent["parent"_L1])
            addNode(parent, uri);
        std::vector<QJsonValue> open{node};
        while (!open.empty()) {
            node = open.back();
            open.pop_back();
            addNode(node, uri);
            const QJsonArray replies = node["replies"_L1].toArray();
            for (const auto& reply : replies)
                open.push_back(reply);
        }
        return {};
    }

    void addNode(const QJsonValue& node, const QString& anchor)
    {
        if (isType(node, "#threadViewPost"_L1))
            add(node["post"_L1]);
        else
            notePlaceholder(node, node["uri"_L1].toString(), anchor);
    }

    [[nodiscard]] Result<void> continueBranches()
    {
        for (int step = 0; step < mostContinuations && !m_unfinished.isEmpty(); ++step) {
            const QString branch = m_unfinished.takeFirst();
            if (m_continued.contains(branch)) {
                m_hidden = true; // more is counted than is shown
                continue;
            }
            m_continued.insert(branch);
            if (const auto read = readAround(branch); !read)
                return read;
        }
        return {};
    }

    void add(const QJsonValue& view)
    {
        auto read = readPost(view, m_api.account().id);
        if (!read || m_seen.contains(read->ref.uri))
            return;
        m_seen.insert(read->ref.uri);
        m_posts.push_back(std::move(*read));
    }

    [[nodiscard]] const Post* post(const QString& uri) const
    {
        const auto found =
            std::ranges::find_if(m_posts, [&uri](const Post& each) { return each.ref.uri == uri; });
        return found == m_posts.end() ? nullptr : &*found;
    }

    /// The opening post first, the others by time; whatever says it belongs elsewhere does not belong here.
    [[nodiscard]] FetchedThread ordered(const QString& root)
    {
        std::erase_if(m_posts, [&root](const Post& each) { return each.threadUri != root; });
        std::ranges::stable_sort(m_posts, [&root](const Post& a, const Post& b) {
            const bool aOpens = a.ref.uri == root;
            const bool bOpens = b.ref.uri == root;
            return aOpens != bOpens ? aOpens : a.created < b.created;
        });
        const bool complete = !m_hidden && m_unfinished.isEmpty() && post(root) != nullptr;
        return {.posts = std::move(m_posts), .complete = complete};
    }

    const PostRef& m_asked;
    const Api m_api;
    std::vector<Post> m_posts;
    QSet<QString> m_seen;
    QStringList m_unfinished;
    QSet<QString> m_continued;
    bool m_hidden = false;
    bool m_oldForm = false;
};

} // namespace

Result<FetchedThread> fetchConversation(const PostRef& post, Session& session)
{
    return Conversation(post, session).whole();
}

} // namespace cohort::bluesky
