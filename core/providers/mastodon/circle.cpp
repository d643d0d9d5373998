#include "core/providers/mastodon/circle.h"

#include "core/providers/mastodon/entities.h"
#include "core/providers/mastodon/paging.h"
#include "core/providers/mastodon/resolve.h"

#include <QCryptographicHash>

#include <array>

namespace cohort::mastodon {

namespace {

// Lists and members are read to their end; a server that goes on after this many pages goes round in a ring.
constexpr int mostPages = 250;
// People in one request, so that a form stays below 4 KB with the longest ids.
constexpr size_t idsAtOnce = 40;
// Enough letters of a hash that two sets of people never share a list by chance (64 bits).
constexpr qsizetype nameLetters = 16;

struct Word {
    CircleForm form;
    QLatin1String word;
};
constexpr std::array words{Word{CircleForm::ListWord, QLatin1String("list:")},
                           Word{CircleForm::Number, QLatin1String("number")},
                           Word{CircleForm::Field, QLatin1String("circle_id")}};

/// The server names one of its accounts by the address or by the whole handle.
bool isThem(const Author& member, const Author& recipient)
{
    return sameAuthor(member, recipient) || (!member.uri.isEmpty() && member.uri == recipient.uri) ||
           (!member.handle.isEmpty() && member.handle.compare(recipient.handle, Qt::CaseInsensitive) == 0);
}

bool holds(const std::vector<Author>& people, const Author& person)
{
    return std::any_of(people.begin(), people.end(),
                       [&person](const Author& one) { return isThem(one, person); });
}

/// One set of people, one name; whoever reads it learns nothing.
QString nameFor(std::vector<Author> people)
{
    QStringList uris;
    for (const Author& author : people)
        uris << author.uri;
    uris.sort();
    const QByteArray hash =
        QCryptographicHash::hash(uris.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256);
    return QLatin1String("cohort-") % QString::fromLatin1(hash.toHex().left(nameLetters));
}

/// The list at the server that belongs to one set of people.
class ServerCircle final {
public:
    ServerCircle(const Api& api, const Account& account, std::vector<Author> wanted)
        : m_api(api)
        , m_reading(readingFor(account))
        , m_all(circleForm(account) == CircleForm::Field ? QStringLiteral("/api/v1/circles")
                                                         : QStringLiteral("/api/v1/lists"))
        , m_wanted(std::move(wanted))
    {
    }

    /// Its id, once it holds exactly the people wanted.
    [[nodiscard]] Result<QString> ready()
    {
        if (auto found = findOrMake(); !found)
            return fail(found.error());
        m_path = m_all % QLatin1Char('/') % segment(m_id) % QStringLiteral("/accounts");
        if (auto read = readMembers(); !read)
            return fail(read.error());
        if (isExact())
            return m_id;
        if (auto changed = change(); !changed)
            return fail(changed.error());
        // What the server says afterwards counts, not what it answered to the change.
        if (auto read = readMembers(); !read)
            return fail(read.error());
        if (isExact())
            return m_id;
        return notExact();
    }

private:
    [[nodiscard]] bool isExact() const { return strangers().empty() && missing().empty(); }

    [[nodiscard]] std::vector<Author> strangers() const
    {
        std::vector<Author> found;
        for (const Author& member : m_members)
            if (!holds(m_wanted, member))
                found.push_back(member);
        return found;
    }

    [[nodiscard]] std::vector<Author> missing() const
    {
        std::vector<Author> found;
        for (const Author& author : m_wanted)
            if (!holds(m_members, author))
                found.push_back(author);
        return found;
    }

    /// Every entry of a list that comes in pages.
    template <class Take>
    [[nodiscard]] Result<void> eachEntry(QUrl address, Take take) const
    {
        for (int page = 0; page < mostPages; ++page) {
            const auto answer = m_api.getAddress(address);
            if (!answer)
                return fail(answer.error());
            if (!answer->root().isArray())
                return fail(ErrorKind::BadReply, QStringLiteral("no list where one belongs"));
            for (const JsonValue json : answer->root().items())
                if (!take(json))
                    return fail(ErrorKind::BadReply, QStringLiteral("an entry of a list without a name"));
            const QUrl next = neighboursOf(answer->reply).next;
            if (!next.isValid() || answer->root().items().empty())
                return {};
            if (next == address)
                break;
            address = next;
        }
        return fail(ErrorKind::BadReply, QStringLiteral("a list without an end"));
    }

    [[nodiscard]] Result<void> findOrMake()
    {
        const QString name = nameFor(m_wanted);
        const auto read = eachEntry(m_api.address(m_all, {}), [this, &name](const JsonValue& json) {
            if (json["title"].string() == name)
                m_id = json["id"].id();
            return true;
        });
        if (!read)
            return read;
        if (!m_id.isEmpty())
            return {};
        const auto made = m_api.post(m_all, {{QStringLiteral("title"), name}});
        if (!made)
            return fail(made.error());
        m_id = made->root()["id"].id();
        return m_id.isEmpty() ? fail(ErrorKind::BadReply, QStringLiteral("a list without an id"))
                              : Result<void>();
    }

    [[nodiscard]] Result<void> readMembers()
    {
        m_members.clear();
        const QUrl address = m_api.address(m_path, {{QStringLiteral("limit"), QStringLiteral("80")}});
        return eachEntry(address, [this](const JsonValue& json) {
            // Somebody who cannot be read is somebody all the same: the list is not known to be exact.
            auto member = readAuthor(json, m_reading);
            if (member)
                m_members.push_back(std::move(*member));
            return member.has_value();
        });
    }

    [[nodiscard]] Result<void> change()
    {
        Fields out;
        for (const Author& stranger : strangers())
            out.emplace_back(QStringLiteral("account_ids[]"), stranger.remoteId);
        if (!out.empty())
            if (const auto removed = m_api.remove(m_path, out); !removed)
                return fail(removed.error());
        std::vector<QString> ids;
        for (const Author& author : missing()) {
            const auto id = idOf(m_api, author);
            if (!id && id.error().kind == ErrorKind::NotFound)
                return fail(cannotAdd({author}));
            if (!id)
                return fail(id.error());
            ids.push_back(*id);
        }
        return add(ids);
    }

    [[nodiscard]] Result<void> add(const std::vector<QString>& ids) const
    {
        for (size_t at = 0; at < ids.size(); at += idsAtOnce) {
            Fields in;
            for (size_t i = at; i < std::min(ids.size(), at + idsAtOnce); ++i)
                in.emplace_back(QStringLiteral("account_ids[]"), ids[i]);
            const auto added = m_api.post(m_path, in);
            // Refused for one of them: the look afterwards says for whom.
            if (!added && added.error().kind != ErrorKind::NotFound &&
                added.error().kind != ErrorKind::Refused && added.error().kind != ErrorKind::BadReply)
                return fail(added.error());
        }
        return {};
    }

    [[nodiscard]] static Error cannotAdd(const std::vector<Author>& people)
    {
        QStringList handles;
        for (const Author& author : people)
            handles << author.handle;
        return {.kind = ErrorKind::Unsupported,
                .detail = QLatin1String("cannot be put into a list of this server: ") %
                          handles.join(QLatin1String(", "))};
    }

    [[nodiscard]] tl::unexpected<Error> notExact() const
    {
        const std::vector<Author> others = strangers();
        if (others.empty())
            return fail(cannotAdd(missing()));
        Error error{.kind = ErrorKind::WouldReachMore,
                    .detail = QStringLiteral("somebody else stays in the server's list")};
        for (const Author& other : others)
            error.people << other.handle;
        return fail(error);
    }

    const Api& m_api;
    const Reading m_reading;
    const QString m_all;
    const std::vector<Author> m_wanted;
    QString m_id;
    QString m_path;
    std::vector<Author> m_members;
};

} // namespace

CircleForm circleForm(const Account& account)
{
    const QString found = account.facts.quirks.value(QStringLiteral("circles"));
    for (const Word& word : words)
        if (found == word.word)
            return word.form;
    return CircleForm::None;
}

QString circleWord(CircleForm form)
{
    for (const Word& word : words)
        if (word.form == form)
            return word.word;
    return {};
}

Result<Fields> circleFields(const ClearedPost& post, const Api& api, const Account& account)
{
    const CircleForm form = circleForm(account);
    if (form == CircleForm::None)
        return fail(ErrorKind::Unsupported, QStringLiteral("this server keeps no circles"));
    if (post.reach().recipients.empty())
        return fail(ErrorKind::EmptyAudience, {});
    const auto id = ServerCircle(api, account, post.reach().recipients).ready();
    if (!id)
        return fail(id.error());
    const QString visibility = QStringLiteral("visibility");
    switch (form) {
    case CircleForm::ListWord:
        // An empty list of recipients: who is named in the text is not addressed by that.
        return Fields{{visibility, QLatin1String("list:") % *id}, {QStringLiteral("to[]"), QString()}};
    case CircleForm::Number:
        // Friendica takes any other word for the account's default, which may be everybody.
        if (!std::all_of(id->begin(), id->end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
            return fail(ErrorKind::BadReply, QStringLiteral("a circle whose id is no number"));
        return Fields{{visibility, *id}};
    case CircleForm::Field:
    case CircleForm::None:
        break;
    }
    return Fields{{visibility, QStringLiteral("limited")}, {QStringLiteral("circle_id"), *id}};
}

void readAsCircle(Published& published, const ClearedPost& post, const Account& account)
{
    const CircleForm form = circleForm(account);
    const bool wordless = form == CircleForm::Number || form == CircleForm::Field;
    if (post.visibility() == Visibility::Circle && wordless &&
        published.post.visibility == Visibility::Followers)
        published.post.visibility = Visibility::Circle;
}

} // namespace cohort::mastodon
