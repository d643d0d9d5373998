#include "core/providers/sample/sample_server.h"

#include <algorithm>

namespace cohort::sample {

using namespace Qt::StringLiterals;

SampleServer::SampleServer(Corpus corpus)
    : m_corpus(std::move(corpus))
{
    for (const Side side : bothSides)
        for (const Inhabitant& inhabitant : m_corpus.people[index(side)])
            m_relationships[index(side)][inhabitant.author.uri] = inhabitant.relationship;
}

QDateTime SampleServer::begin(const QDateTime& began)
{
    const std::lock_guard lock(m_mutex);
    if (m_began.isValid())
        return m_began;
    constexpr int pollDays = 7;
    m_began = began;
    for (const TimedPost& timed : m_corpus.posts) {
        Held held{.side = timed.side, .post = timed.post, .likedBy = timed.likedBy};
        held.post.created = m_began.addMSecs(timed.offsetMs);
        if (held.post.poll)
            held.post.poll->ends = held.post.created.addDays(pollDays);
        m_posts.push_back(std::move(held));
    }
    return m_began;
}

bool SampleServer::follows(Side side, const QString& uri) const
{
    const auto found = m_relationships[index(side)].find(uri);
    return found != m_relationships[index(side)].end() && found->second.following;
}

bool SampleServer::canRead(const Held& held, const Visit& visit) const
{
    const QString& me = m_corpus.me[index(visit.side)].uri;
    const Post& post = held.post;
    if (held.side != visit.side || post.created > visit.now)
        return false;
    if (post.author.uri == me || held.readers.contains(me))
        return true;
    for (const Author& mention : post.mentions)
        if (mention.uri == me)
            return true;
    if (post.visibility == Visibility::Followers)
        return follows(held.side, post.author.uri);
    return post.visibility >= Visibility::LocalOnly;
}

Post SampleServer::shown(const Held& held, const Visit& visit) const
{
    Post post = held.post;
    post.ref.account = visit.account;
    if (!post.parent.isNull())
        post.parent.account = visit.account;
    post.replyCount = 0;
    for (const Held& other : m_posts)
        if (other.post.parent.uri == post.ref.uri && other.post.boostOf.isEmpty() && canRead(other, visit))
            ++post.replyCount;
    if (post.poll)
        post.poll->closed = post.poll->ends < visit.now;
    return post;
}

const SampleServer::Held* SampleServer::find(const PostRef& ref, const Visit& visit) const
{
    for (const Held& held : m_posts) {
        const PostRef& known = held.post.ref;
        const bool same = ref.uri.isEmpty() ? known.remoteId == ref.remoteId : known.uri == ref.uri;
        if (same && canRead(held, visit))
            return &held;
    }
    return nullptr;
}

SampleServer::Held* SampleServer::findToChange(const PostRef& ref, const Visit& visit)
{
    const Held* found = find(ref, visit);
    return found == nullptr ? nullptr : &m_posts[static_cast<size_t>(found - m_posts.data())];
}

Result<FetchedThread> SampleServer::fetchThread(const PostRef& ref, const Visit& visit) const
{
    const std::lock_guard lock(m_mutex);
    const Held* asked = find(ref, visit);
    if (asked == nullptr)
        return fail(ErrorKind::NotFound, u"no such post on the sample network"_s);
    const QString threadUri = asked->post.threadUri;
    FetchedThread thread{.complete = true};
    for (const Held& held : m_posts)
        if (held.post.threadUri == threadUri && held.post.boostOf.isEmpty() && canRead(held, visit))
            thread.posts.push_back(shown(held, visit));
    std::ranges::stable_sort(thread.posts, {}, &Post::created);
    return thread;
}

int SampleServer::followerCount(Side side) const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(std::ranges::count_if(m_relationships[index(side)],
                                                  [](const auto& entry) { return entry.second.followedBy; }));
}

Result<std::optional<Post>> SampleServer::perform(const Intent& intent, const Visit& visit)
{
    const std::lock_guard lock(m_mutex);
    switch (intent.kind) {
    case IntentKind::SignOut:
        return std::nullopt;
    case IntentKind::Follow:
    case IntentKind::Unfollow:
    case IntentKind::AcceptFollow:
    case IntentKind::RejectFollow:
        if (const auto changed = changeRelationship(intent, visit.side); !changed)
            return fail(changed.error());
        return std::nullopt;
    default:
        return changePost(intent, visit);
    }
}

Result<std::optional<Post>> SampleServer::changePost(const Intent& intent, const Visit& visit)
{
    Held* held = findToChange(intent.post, visit);
    if (held == nullptr)
        return fail(ErrorKind::NotFound, u"no such post on the sample network"_s);
    Post& post = held->post;
    const auto set = [](bool& flag, bool wanted, int& count) {
        if (flag != wanted)
            count += wanted ? 1 : -1;
        flag = wanted;
    };
    int unused = 0;
    switch (intent.kind) {
    case IntentKind::Like:
    case IntentKind::Unlike:
        set(post.liked, intent.kind == IntentKind::Like, post.likeCount);
        break;
    case IntentKind::Boost:
    case IntentKind::Unboost:
        if (post.visibility < Visibility::Quiet)
            return fail(ErrorKind::Refused, u"only public posts can be passed on"_s);
        set(post.boosted, intent.kind == IntentKind::Boost, post.boostCount);
        break;
    case IntentKind::Bookmark:
    case IntentKind::Unbookmark:
        set(post.bookmarked, intent.kind == IntentKind::Bookmark, unused);
        break;
    case IntentKind::Vote:
        return vote(*held, intent, visit);
    case IntentKind::Remove:
        if (post.author.uri != m_corpus.me[index(visit.side)].uri)
            return fail(ErrorKind::Refused, u"not a post of this account"_s);
        remove(QString(post.ref.uri));
        return std::nullopt;
    default:
        return fail(ErrorKind::Unsupported, u"not an action on a post"_s);
    }
    return shown(*held, visit);
}

Result<std::optional<Post>> SampleServer::vote(Held& held, const Intent& intent, const Visit& visit)
{
    if (!held.post.poll || intent.choices.empty())
        return fail(ErrorKind::InvalidInput, u"nothing to vote for"_s);
    Poll& poll = *held.post.poll;
    if (poll.voted || poll.ends < visit.now || (!poll.multiple && intent.choices.size() > 1))
        return fail(ErrorKind::Refused, u"this vote does not count"_s);
    for (const int choice : intent.choices)
        if (choice < 0 || choice >= static_cast<int>(poll.options.size()))
            return fail(ErrorKind::InvalidInput, u"no such choice"_s);
    for (const int choice : intent.choices)
        ++poll.options[static_cast<size_t>(choice)].votes;
    poll.voted = true;
    poll.mine = intent.choices;
    return shown(held, visit);
}

void SampleServer::remove(const QString& uri)
{
    std::erase_if(m_posts, [this, &uri](const Held& held) {
        const bool goes = held.post.ref.uri == uri || held.post.boostOf == uri;
        if (goes)
            m_gone[index(held.side)].push_back(held.post.ref.uri);
        return goes;
    });
}

Result<void> SampleServer::changeRelationship(const Intent& intent, Side side)
{
    const auto found = std::ranges::find_if(m_corpus.people[index(side)], [&intent](const Inhabitant& known) {
        return known.author.uri == intent.author.uri ||
               (intent.author.uri.isEmpty() && known.author.remoteId == intent.author.remoteId);
    });
    if (found == m_corpus.people[index(side)].end())
        return fail(ErrorKind::NotFound, u"nobody of that name on the sample network"_s);
    Relationship& relationship = m_relationships[index(side)][found->author.uri];
    switch (intent.kind) {
    case IntentKind::Follow:
        relationship.following = true;
        break;
    case IntentKind::Unfollow:
        relationship.following = false;
        break;
    default:
        if (!relationship.asksToFollow)
            return fail(ErrorKind::NotFound, u"this person does not ask to follow"_s);
        relationship.asksToFollow = false;
        relationship.followedBy = intent.kind == IntentKind::AcceptFollow;
    }
    return {};
}

} // namespace cohort::sample
