// What the user sends to the sample network, and what the people there answer.
#include "core/providers/sample/sample_pictures.h"
#include "core/providers/sample/sample_server.h"
#include "core/providers/sample/sample_text.h"

#include <QFile>

#include <algorithm>

namespace cohort::sample {

using namespace Qt::StringLiterals;

namespace {

constexpr int portraitPx = 160;                      // larger than any window shows it
constexpr qint64 maxMediaBytes = 16LL * 1024 * 1024; // as probe() announces
constexpr std::array<qint64, 3> answersAfterMs{25'000, 95'000, 300'000};

bool contains(const std::vector<Author>& authors, const QString& uri)
{
    return std::ranges::any_of(authors, [&uri](const Author& author) { return author.uri == uri; });
}

} // namespace

std::optional<Author> SampleServer::authorNamed(const QString& name, Side side) const
{
    const QString handle = u'@' + name;
    const QString here = handle + u'@' + m_corpus.servers[index(side)].host();
    for (const Side each : bothSides)
        for (const Inhabitant& known : m_corpus.people[index(each)])
            if (known.author.handle.compare(handle, Qt::CaseInsensitive) == 0 ||
                known.author.handle.compare(here, Qt::CaseInsensitive) == 0)
                return known.author;
    return std::nullopt;
}

Result<void> SampleServer::attachMedia(const Draft& draft, Post& post)
{
    for (const DraftMedia& sent : draft.media) {
        QFile file(sent.path);
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::InvalidInput, u"the file to send cannot be read"_s);
        if (file.size() > maxMediaBytes)
            return fail(ErrorKind::TooLarge, u"the file to send is larger than 16 MiB"_s);
        Media media{.description = sent.description};
        media.url = QUrl("sample:sent/%1-%2"_L1.arg(post.ref.remoteId).arg(post.media.size()));
        media.previewUrl = media.url;
        m_media[media.url.toString()] = file.readAll();
        post.media.push_back(std::move(media));
    }
    return {};
}

/// Everything that an edit may change, too.
void SampleServer::fillIn(const ClearedPost& cleared, Side side, Held& held) const
{
    const Draft& draft = cleared.draft();
    ReadText read =
        readText(draft.text, [this, side](const QString& name) { return authorNamed(name, side); });
    Post& post = held.post;
    post.text = std::move(read.text);
    post.mentions = std::move(read.mentions);
    if (post.visibility == Visibility::Mentioned)
        for (const Author& recipient : cleared.reach().recipients)
            if (!contains(post.mentions, recipient.uri))
                post.mentions.push_back(recipient);
    post.contentWarning = draft.contentWarning;
    post.language = draft.language;
    held.readers.clear();
    for (const Author& recipient : cleared.reach().recipients)
        held.readers.append(recipient.uri);
}

Result<SampleServer::Held> SampleServer::composed(const ClearedPost& cleared, const Visit& visit)
{
    const Draft& draft = cleared.draft();
    Held held{.side = visit.side};
    Post& post = held.post;
    post.author = m_corpus.me[index(visit.side)];
    const QString& key = cleared.idempotencyKey();
    post.ref.remoteId = "own-%1%2"_L1.arg(QString::number(stableNumber(key), 16),
                                          QString::number(stableNumber(key + u'.'), 16));
    post.ref.uri = postUri(post.author, post.ref.remoteId);
    post.url = QUrl(post.ref.uri);
    post.created = visit.now;
    post.visibility = cleared.visibility();
    post.threadUri = post.ref.uri;
    if (const auto& parent = cleared.parent()) {
        post.parent = {.uri = parent->ref.uri, .remoteId = parent->ref.remoteId};
        post.parentAuthor = parent->author;
        post.threadUri = parent->threadUri.isEmpty() ? parent->ref.uri : parent->threadUri;
    } else if (!draft.replyTo.isNull()) {
        const Held* answered = find(draft.replyTo, visit);
        if (answered == nullptr)
            return fail(ErrorKind::NotFound, u"the post to answer is not there"_s);
        post.parent = {.uri = answered->post.ref.uri, .remoteId = answered->post.ref.remoteId};
        post.parentAuthor = answered->post.author;
        post.threadUri = answered->post.threadUri;
    }
    fillIn(cleared, visit.side, held);
    if (draft.poll) {
        Poll poll{.remoteId = post.ref.remoteId, .multiple = draft.poll->multiple};
        poll.ends = visit.now.addSecs(60LL * draft.poll->minutes);
        for (const QString& option : draft.poll->options)
            poll.options.push_back({.text = option, .votes = 0});
        post.poll = std::move(poll);
    }
    if (const auto attached = attachMedia(draft, post); !attached)
        return fail(attached.error());
    return held;
}

Published SampleServer::published(const Held& held, const Visit& visit) const
{
    Published answer{.post = shown(held, visit), .reached = held.post.mentions};
    for (const Side side : bothSides)
        for (const Inhabitant& known : m_corpus.people[index(side)])
            if (held.readers.contains(known.author.uri) && !contains(answer.reached, known.author.uri))
                answer.reached.push_back(known.author);
    return answer;
}

Result<Published> SampleServer::edit(const ClearedPost& cleared, const Visit& visit)
{
    Held* held = findToChange(cleared.draft().edits, visit);
    if (held == nullptr || held->post.author.uri != m_corpus.me[index(visit.side)].uri)
        return fail(ErrorKind::NotFound, u"the post to change is not there"_s);
    fillIn(cleared, visit.side, *held);
    held->post.edited = visit.now;
    return published(*held, visit);
}

Result<Published> SampleServer::publish(const ClearedPost& cleared, const Visit& visit)
{
    const std::lock_guard lock(m_mutex);
    if (const auto known = m_published.find(cleared.idempotencyKey()); known != m_published.end())
        if (const Held* held = find({.uri = known->second}, visit))
            return published(*held, visit);
    if (!cleared.draft().edits.isNull())
        return edit(cleared, visit);
    auto held = composed(cleared, visit);
    if (!held)
        return fail(held.error());
    m_published[cleared.idempotencyKey()] = held->post.ref.uri;
    m_posts.push_back(*held);
    Published answer = published(*held, visit);
    scheduleAnswers(*held, cleared.draft().language);
    return answer;
}

std::optional<Published> SampleServer::findPublished(const QString& idempotencyKey, const Visit& visit) const
{
    const std::lock_guard lock(m_mutex);
    const auto known = m_published.find(idempotencyKey);
    if (known == m_published.end())
        return std::nullopt;
    const Held* held = find({.uri = known->second}, visit);
    return held == nullptr ? std::nullopt : std::optional(published(*held, visit));
}

std::vector<Author> SampleServer::likelyToAnswer(const Held& held) const
{
    const Post& post = held.post;
    std::vector<Author> likely;
    for (const Inhabitant& known : m_corpus.people[index(held.side)]) {
        const QString& uri = known.author.uri;
        const bool addressed = held.readers.contains(uri) || contains(post.mentions, uri);
        const bool follower =
            post.visibility >= Visibility::Followers && m_relationships[index(held.side)].at(uri).followedBy;
        if (!known.author.bot && !known.author.group && (addressed || follower))
            likely.push_back(known.author);
    }
    const unsigned seed = stableNumber(post.ref.uri);
    const auto rank = [seed, &post](const Author& author) {
        return author.uri == post.parentAuthor.uri ? 0U : stableNumber(author.uri + QString::number(seed));
    };
    std::ranges::stable_sort(likely, {}, rank);
    return likely;
}

/// The demonstration is alive: up to three people who can read the post answer it after a while.
void SampleServer::scheduleAnswers(const Held& held, const QString& language)
{
    const auto found = m_corpus.answers.constFind(language);
    const QStringList texts = found == m_corpus.answers.cend() ? m_corpus.answers.value(u"en"_s) : *found;
    if (held.post.visibility == Visibility::OnlyMe || texts.isEmpty())
        return;
    const std::vector<Author> likely = likelyToAnswer(held);
    const unsigned seed = stableNumber(held.post.ref.uri);
    const size_t count = std::min({likely.size(), answersAfterMs.size(), static_cast<size_t>(1 + seed % 3)});
    for (size_t i = 0; i < count; ++i) {
        Held answer{.side = held.side, .readers = held.readers};
        Post& post = answer.post;
        post.author = likely[i];
        post.ref.remoteId = "%1-a%2"_L1.arg(held.post.ref.remoteId).arg(i);
        post.ref.uri = postUri(post.author, post.ref.remoteId);
        post.url = QUrl(post.ref.uri);
        post.created = held.post.created.addMSecs(answersAfterMs[i]);
        post.text = RichText::plain(
            texts[static_cast<qsizetype>((seed / 3 + i) % static_cast<size_t>(texts.size()))]);
        post.language = found == m_corpus.answers.cend() ? u"en"_s : language;
        post.visibility = held.post.visibility;
        post.threadUri = held.post.threadUri;
        post.parent = {.uri = held.post.ref.uri, .remoteId = held.post.ref.remoteId};
        post.parentAuthor = held.post.author;
        post.mentions = {held.post.author};
        m_posts.push_back(std::move(answer));
    }
}

Result<QByteArray> SampleServer::fetchMedia(const QUrl& url) const
{
    if (url.scheme() != "sample"_L1)
        return fail(ErrorKind::Refused, u"not a picture of the sample network"_s);
    const std::lock_guard lock(m_mutex);
    if (const auto sent = m_media.find(url.toString()); sent != m_media.end())
        return sent->second;
    if (url.path().startsWith("portrait/"_L1))
        return madeUpPortrait(url.path(), portraitPx);
    if (url.path().startsWith("picture/"_L1))
        return madeUpPicture(url.path(), 640, 400);
    return fail(ErrorKind::NotFound, u"no such picture on the sample network"_s);
}

} // namespace cohort::sample
