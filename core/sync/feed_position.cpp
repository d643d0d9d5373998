#include "core/sync/feed_position.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

/// So many newest items mark the top of a stretch: enough that they are hardly all deleted.
constexpr size_t keysOfATop = 8;
/// So many gaps are remembered for a feed.
constexpr size_t mostGaps = 8;

struct Item {
    QString key{};
    qint64 createdMs = 0;
};

std::vector<Item> itemsOf(const Batch& page)
{
    std::vector<Item> items;
    for (const Notice& notice : page.notices)
        items.push_back({notice.remoteId, notice.created.toMSecsSinceEpoch()});
    if (!items.empty())
        return items;
    for (const Post& post : page.posts)
        items.push_back({post.ref.uri, post.created.toMSecsSinceEpoch()});
    return items;
}

QJsonObject toJson(const StretchTop& top)
{
    return {{u"keys"_s, QJsonArray::fromStringList(top.keys)}, {u"ms"_s, QString::number(top.oldestMs)}};
}

StretchTop topFromJson(const QJsonObject& json)
{
    StretchTop top;
    const QJsonArray keys = json.value("keys"_L1).toArray();
    for (const auto& key : keys)
        top.keys.append(key.toString());
    top.oldestMs = json.value("ms"_L1).toString().toLongLong();
    return top;
}

QString text(const QJsonDocument& document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

struct FeedWord {
    FeedKind kind;
    QLatin1String word;
};

constexpr std::array feedWords{
    FeedWord{FeedKind::Home, QLatin1String("home")},
    FeedWord{FeedKind::Mine, QLatin1String("mine")},
    FeedWord{FeedKind::List, QLatin1String("list")},
    FeedWord{FeedKind::Tag, QLatin1String("tag")},
    FeedWord{FeedKind::AuthorPosts, QLatin1String("author")},
    FeedWord{FeedKind::Bookmarks, QLatin1String("bookmarks")},
    FeedWord{FeedKind::Favourites, QLatin1String("favourites")},
    FeedWord{FeedKind::Notifications, QLatin1String("notifications")},
    FeedWord{FeedKind::Search, QLatin1String("search")},
    FeedWord{FeedKind::Conversations, QLatin1String("conversations")},
    FeedWord{FeedKind::Comments, QLatin1String("comments")},
};

} // namespace

FeedPosition positionFrom(const store::FeedState& state)
{
    FeedPosition position{.older = state.older, .olderDone = state.olderDone, .synced = state.synced};
    const QJsonObject newer = QJsonDocument::fromJson(state.newer.toUtf8()).object();
    position.newer = newer.value("cursor"_L1).toString();
    position.top = topFromJson(newer.value("top"_L1).toObject());
    position.firstPagesLeft = newer.value("firstPagesLeft"_L1).toInt();
    const QJsonArray gaps = QJsonDocument::fromJson(state.gap.toUtf8()).array();
    for (const auto& gap : gaps)
        position.gaps.push_back({.cursor = gap.toObject().value("cursor"_L1).toString(),
                                 .until = topFromJson(gap.toObject().value("until"_L1).toObject())});
    return position;
}

store::FeedState stateFrom(const FeedPosition& position)
{
    store::FeedState state{
        .older = position.older, .olderDone = position.olderDone, .synced = position.synced};
    const QJsonObject newer{{u"cursor"_s, position.newer},
                            {u"top"_s, toJson(position.top)},
                            {u"firstPagesLeft"_s, position.firstPagesLeft}};
    state.newer = text(QJsonDocument(newer));
    QJsonArray gaps;
    for (const FeedGap& gap : position.gaps)
        gaps.append(QJsonObject{{u"cursor"_s, gap.cursor}, {u"until"_s, toJson(gap.until)}});
    if (!gaps.isEmpty())
        state.gap = text(QJsonDocument(gaps));
    return state;
}

StretchTop topOf(const Batch& page)
{
    const auto items = itemsOf(page);
    StretchTop top;
    for (size_t i = 0; i < std::min(items.size(), keysOfATop); ++i) {
        top.keys.append(items[i].key);
        top.oldestMs = i == 0 ? items[i].createdMs : std::min(top.oldestMs, items[i].createdMs);
    }
    return top;
}

bool reaches(const Batch& page, const StretchTop& top)
{
    const auto items = itemsOf(page);
    if (items.empty())
        return false;
    bool allOlder = true;
    for (const Item& item : items) {
        if (top.keys.contains(item.key))
            return true;
        allOlder = allOlder && item.createdMs < top.oldestMs;
    }
    return allOlder;
}

int itemCount(const Batch& page)
{
    return static_cast<int>(itemsOf(page).size());
}

void addGap(FeedPosition& position, FeedGap gap)
{
    auto& gaps = position.gaps;
    gaps.insert(gaps.begin(), std::move(gap));
    if (gaps.size() <= mostGaps)
        return;
    const StretchTop last = gaps.back().until;
    gaps.pop_back();
    gaps.back().until = last;
}

QString feedName(FeedKind kind, const QString& argument)
{
    const auto found = std::ranges::find(feedWords, kind, &FeedWord::kind);
    const QString word = found->word;
    return argument.isEmpty() ? word : word + u':' + argument;
}

std::optional<FeedRequest> requestFor(const QString& feed)
{
    const QString word = feed.section(u':', 0, 0);
    const auto found = std::ranges::find(feedWords, word, &FeedWord::word);
    if (found == feedWords.end())
        return std::nullopt;
    return FeedRequest{.kind = found->kind, .argument = feed.section(u':', 1)};
}

} // namespace cohort
