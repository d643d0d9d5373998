#include "core/providers/sample/sample_corpus.h"

#include "core/providers/sample/sample_text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cohort::sample {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;

Result<QJsonObject> readFile(const QString& name)
{
    QFile file(":/sample/"_L1 + name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Bug, "sample file is missing: "_L1 + name);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!document.isObject())
        return fail(ErrorKind::Bug,
                    "%1 at %2: %3"_L1.arg(name).arg(problem.offset).arg(problem.errorString()));
    return document.object();
}

QStringList strings(const QJsonValue& value)
{
    QStringList found;
    for (const QJsonValue& entry : value.toArray())
        found.append(entry.toString());
    return found;
}

Side sideOf(const QJsonObject& object)
{
    return object["on"_L1].toString() == "home"_L1 ? Side::Home : Side::Work;
}

Relationship relationshipOf(const QString& word)
{
    if (word == "following"_L1)
        return {.following = true};
    if (word == "follower"_L1)
        return {.followedBy = true};
    if (word == "asks"_L1)
        return {.asksToFollow = true};
    if (word == "stranger"_L1)
        return {};
    return {.following = true, .followedBy = true};
}

/// Texts that stand for one word of the model; the last one is taken when none fits.
template <class Value, size_t Count>
Value byName(const std::array<std::pair<QLatin1StringView, Value>, Count>& names, const QString& name)
{
    for (const auto& entry : names)
        if (entry.first == name)
            return entry.second;
    return names.back().second;
}

Visibility visibilityOf(const QString& name)
{
    static const std::array<std::pair<QLatin1StringView, Visibility>, 6> names{{
        {"onlyme"_L1, Visibility::OnlyMe},
        {"mentioned"_L1, Visibility::Mentioned},
        {"circle"_L1, Visibility::Circle},
        {"local"_L1, Visibility::LocalOnly},
        {"quiet"_L1, Visibility::Quiet},
        {"anyone"_L1, Visibility::Anyone},
    }};
    return name == "followers"_L1 ? Visibility::Followers : byName(names, name);
}

CircleShape shapeOf(const QString& name)
{
    static const std::array<std::pair<QLatin1StringView, CircleShape>, 8> names{{
        {"square"_L1, CircleShape::Square},
        {"triangle"_L1, CircleShape::Triangle},
        {"diamond"_L1, CircleShape::Diamond},
        {"cross"_L1, CircleShape::Cross},
        {"star"_L1, CircleShape::Star},
        {"hexagon"_L1, CircleShape::Hexagon},
        {"ring"_L1, CircleShape::Ring},
        {"disc"_L1, CircleShape::Disc},
    }};
    return byName(names, name);
}

/// Builds the corpus file by file; the people come first, because everything else names them.
class CorpusReader final {
public:
    Result<Corpus> read();

private:
    Result<void> readPeople();
    Result<void> readCircles();
    Result<void> readThreads(const QString& file);
    Result<void> readThread(const QJsonObject& thread);
    Result<TimedPost> readPost(const QJsonObject& json, const QJsonObject& thread, int number);
    void readExtras(const QJsonObject& json, TimedPost& timed);
    void addAnswered(const QJsonObject& json, TimedPost& timed, const QString& opening);
    void addBoosts(const QJsonObject& json);
    Author author(const QJsonObject& person, const QJsonValue& account, Side side) const;
    std::optional<Author> find(Side side, const QString& key) const;

    Corpus m_corpus;
    std::vector<size_t> m_thread; ///< places in Corpus::posts of the thread being read
};

Author CorpusReader::author(const QJsonObject& person, const QJsonValue& account, Side side) const
{
    const QString name = account.isObject() ? account["handle"_L1].toString() : account.toString();
    const QString host = m_corpus.servers[index(side)].host();
    Author author;
    author.network = u"sample"_s;
    author.uri = "https://%1/users/%2"_L1.arg(host, name);
    author.remoteId = name;
    author.handle = "@%1@%2"_L1.arg(name, host);
    author.name = person["name"_L1].toString();
    author.profileUrl = QUrl("https://%1/@%2"_L1.arg(host, name));
    // Every fourth has chosen none, as in life.
    if (stableNumber(author.uri) % 4 != 0)
        author.avatarUrl = QUrl("sample:portrait/"_L1 + name);
    author.bio = person["bio"_L1].toString();
    author.bot = person["bot"_L1].toBool();
    author.group = person["group"_L1].toBool();
    return author;
}

Result<void> CorpusReader::readPeople()
{
    const auto file = readFile(u"people.json"_s);
    if (!file)
        return fail(file.error());
    const std::array<QLatin1StringView, 2> sideNames{"work"_L1, "home"_L1};
    for (const Side side : bothSides) {
        const auto name = sideNames[index(side)];
        m_corpus.servers[index(side)] = QUrl("https://"_L1 + file->value("servers"_L1)[name].toString());
        const QJsonObject me = file->value("me"_L1)[name].toObject();
        m_corpus.me[index(side)] = author(me, me, side);
    }
    for (const QJsonValue& entry : file->value("people"_L1).toArray()) {
        const QJsonObject person = entry.toObject();
        const QString key = person["key"_L1].toString();
        m_corpus.howMet.insert(key, person["howMet"_L1].toString());
        for (const Side side : bothSides) {
            const QJsonValue account = person[sideNames[index(side)]];
            if (account.isUndefined())
                continue;
            m_corpus.people[index(side)].push_back(
                {.key = key,
                 .author = author(person, account, side),
                 .relationship = relationshipOf(account["is"_L1].toString())});
        }
    }
    return {};
}

std::optional<Author> CorpusReader::find(Side side, const QString& key) const
{
    if (key == "me"_L1)
        return m_corpus.me[index(side)];
    if (const Inhabitant* inhabitant = m_corpus.find(side, key))
        return inhabitant->author;
    return std::nullopt;
}

Result<void> CorpusReader::readCircles()
{
    const auto file = readFile(u"circles.json"_s);
    if (!file)
        return fail(file.error());
    int position = 0;
    for (const QJsonValue& entry : file->value("circles"_L1).toArray()) {
        const QJsonObject json = entry.toObject();
        SampleCircle made;
        made.circle.sphere =
            json["sphere"_L1].toString() == "personal"_L1 ? Sphere::Personal : Sphere::Professional;
        made.circle.name = json["name"_L1].toString();
        made.circle.colour = json["colour"_L1].toString();
        made.circle.shape = shapeOf(json["shape"_L1].toString());
        made.circle.note = json["note"_L1].toString();
        made.circle.defaultVisibility = visibilityOf(json["visibility"_L1].toString());
        made.circle.position = position++;
        made.members = strings(json["members"_L1]);
        m_corpus.circles.push_back(std::move(made));
    }
    for (const QJsonValue& entry : file->value("lists"_L1).toArray()) {
        const QJsonObject json = entry.toObject();
        m_corpus.lists.push_back({.side = sideOf(json),
                                  .id = json["id"_L1].toString(),
                                  .title = json["title"_L1].toString(),
                                  .members = strings(json["members"_L1])});
    }
    m_corpus.linked = strings(file->value("linked"_L1));
    m_corpus.savedThread = file->value("saved"_L1).toString();
    const QJsonObject draft = file->value("draft"_L1).toObject();
    m_corpus.draft = {
        .side = sideOf(draft), .circle = draft["circle"_L1].toString(), .text = draft["text"_L1].toString()};
    return {};
}

void CorpusReader::readExtras(const QJsonObject& json, TimedPost& timed)
{
    Post& post = timed.post;
    post.contentWarning = json["cw"_L1].toString();
    for (const QJsonValue& entry : json["media"_L1].toArray()) {
        Media media;
        media.url = QUrl("sample:picture/%1-%2"_L1.arg(post.ref.remoteId).arg(post.media.size()));
        media.previewUrl = media.url;
        media.description = entry["alt"_L1].toString();
        media.width = 640;
        media.height = 400;
        post.media.push_back(std::move(media));
    }
    if (json.contains("poll"_L1)) {
        Poll poll{.remoteId = post.ref.remoteId};
        for (const QJsonValue& option : json["poll"_L1].toArray())
            poll.options.push_back({.text = option[0].toString(), .votes = option[1].toInt()});
        post.poll = std::move(poll);
    }
    if (json.contains("card"_L1)) {
        const QJsonObject card = json["card"_L1].toObject();
        post.card = LinkCard{.url = QUrl(card["url"_L1].toString()),
                             .title = card["title"_L1].toString(),
                             .description = card["description"_L1].toString()};
    }
    for (const QString& key : strings(json["likedBy"_L1]))
        if (const auto author = find(timed.side, key))
            timed.likedBy.append(author->uri);
    // Numbers that look lived-in but are the same on every start.
    const unsigned seed = stableNumber(post.ref.uri);
    const bool widelySeen = post.visibility >= Visibility::Quiet;
    post.likeCount = timed.likedBy.isEmpty() ? static_cast<int>(seed % (widelySeen ? 23U : 6U))
                                             : static_cast<int>(timed.likedBy.size());
    post.boostCount = widelySeen ? static_cast<int>(seed / 32U % 7U) : 0;
}

void CorpusReader::addAnswered(const QJsonObject& json, TimedPost& timed, const QString& opening)
{
    const auto answered = static_cast<size_t>(json["to"_L1].toInt(0));
    const Post& parent = m_corpus.posts[m_thread[std::min(answered, m_thread.size() - 1)]].post;
    Post& post = timed.post;
    post.threadUri = opening;
    post.parent = {.uri = parent.ref.uri, .remoteId = parent.ref.remoteId};
    post.parentAuthor = parent.author;
    bool named = parent.author.uri == post.author.uri;
    for (const Author& mention : post.mentions)
        named = named || mention.uri == parent.author.uri;
    if (!named)
        post.mentions.push_back(parent.author);
}

/// Whoever passes the last read post on does so half an hour later, as a row of its own.
void CorpusReader::addBoosts(const QJsonObject& json)
{
    const TimedPost original = m_corpus.posts.back();
    qint64 offset = original.offsetMs;
    for (const QString& key : strings(json["boostedBy"_L1])) {
        const auto author = find(original.side, key);
        if (!author)
            continue;
        TimedPost boost = original;
        boost.offsetMs = offset += 31 * minuteMs;
        boost.likedBy.clear();
        boost.post.boostedBy = author;
        boost.post.boostOf = original.post.ref.uri;
        boost.post.ref.remoteId = "boost-%1-%2"_L1.arg(key, original.post.ref.remoteId);
        boost.post.ref.uri = postUri(*author, boost.post.ref.remoteId);
        m_corpus.posts.push_back(std::move(boost));
    }
}

Result<TimedPost> CorpusReader::readPost(const QJsonObject& json, const QJsonObject& thread, int number)
{
    TimedPost timed{.side = sideOf(thread)};
    const QString who = json["by"_L1].toString();
    const auto author = find(timed.side, who);
    const QString key = thread["key"_L1].toString();
    if (!author)
        return fail(ErrorKind::Bug, "thread %1: nobody called %2 there"_L1.arg(key, who));
    Post& post = timed.post;
    post.author = *author;
    post.ref.remoteId = "%1-%2"_L1.arg(key).arg(number);
    post.ref.uri = postUri(*author, post.ref.remoteId);
    post.url = QUrl(post.ref.uri);
    post.threadUri = post.ref.uri;
    post.language = json["lang"_L1].toString(thread["lang"_L1].toString(u"en"_s));
    post.visibility = visibilityOf(json["vis"_L1].toString(thread["vis"_L1].toString(u"followers"_s)));
    const Side side = timed.side;
    ReadText read =
        readText(json["text"_L1].toString(), [this, side](const QString& name) { return find(side, name); });
    post.text = std::move(read.text);
    post.mentions = std::move(read.mentions);
    readExtras(json, timed);
    return timed;
}

Result<void> CorpusReader::readThread(const QJsonObject& thread)
{
    m_thread.clear();
    const auto started = -static_cast<qint64>(thread["hoursAgo"_L1].toDouble() * hourMs);
    qint64 offset = started;
    QString opening;
    int number = 0;
    for (const QJsonValue& entry : thread["posts"_L1].toArray()) {
        const QJsonObject json = entry.toObject();
        auto timed = readPost(json, thread, number);
        if (!timed)
            return fail(timed.error());
        if (number == 0) {
            opening = timed->post.ref.uri;
        } else {
            addAnswered(json, *timed, opening);
            const unsigned pause = 4 + stableNumber(timed->post.ref.uri) % 47;
            offset += json["minutes"_L1].toInteger(pause) * minuteMs;
        }
        // The second and the millisecond are never round, so that no two posts share a moment by design.
        timed->offsetMs = offset + stableNumber(timed->post.ref.uri) % 59'000;
        m_thread.push_back(m_corpus.posts.size());
        m_corpus.posts.push_back(std::move(*timed));
        addBoosts(json);
        ++number;
    }
    return {};
}

Result<void> CorpusReader::readThreads(const QString& name)
{
    const auto file = readFile(name);
    if (!file)
        return fail(file.error());
    for (const QJsonValue& entry : file->value("threads"_L1).toArray())
        if (const auto read = readThread(entry.toObject()); !read)
            return fail(read.error());
    return {};
}

Result<Corpus> CorpusReader::read()
{
    if (const auto people = readPeople(); !people)
        return fail(people.error());
    if (const auto circles = readCircles(); !circles)
        return fail(circles.error());
    for (const QString& name : {u"work_threads.json"_s, u"home_threads.json"_s, u"everyday_threads.json"_s,
                                u"older_threads.json"_s})
        if (const auto threads = readThreads(name); !threads)
            return fail(threads.error());
    const auto answers = readFile(u"answers.json"_s);
    if (!answers)
        return fail(answers.error());
    for (const QString& language : answers->keys())
        m_corpus.answers.insert(language, strings(answers->value(language)));
    for (const TimedPost& timed : m_corpus.posts)
        if (timed.post.ref.remoteId == m_corpus.savedThread + "-0"_L1)
            m_corpus.savedThread = timed.post.ref.uri;
    return std::move(m_corpus);
}

} // namespace

const Inhabitant* Corpus::find(Side side, const QString& key) const
{
    for (const Inhabitant& inhabitant : people[index(side)])
        if (inhabitant.key == key)
            return &inhabitant;
    return nullptr;
}

unsigned stableNumber(const QString& text)
{
    unsigned hash = 2'166'136'261U;
    for (const char byte : text.toUtf8())
        hash = (hash ^ static_cast<unsigned char>(byte)) * 16'777'619U;
    return hash ^ (hash >> 15U);
}

QString postUri(const Author& author, const QString& id)
{
    return author.uri + "/posts/"_L1 + id;
}

Result<Corpus> loadCorpus()
{
    return CorpusReader().read();
}

} // namespace cohort::sample
