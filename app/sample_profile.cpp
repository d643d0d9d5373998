#include "app/sample_profile.h"

#include "core/library/saved_threads.h"
#include "core/providers/sample/sample_corpus.h"
#include "core/providers/sample/sample_provider.h"

#include <deque>
#include <limits>

namespace cohort {
namespace {

using sample::Side;

/// What is older than this counts as read, so that a fresh profile has something new to read.
constexpr qint64 unreadMs = 20LL * 60 * 60 * 1000;
/// More than all people of the sample, in one answer.
constexpr int everybody = 1000;

/// Does one step after the other; every step ends with `next` or `end`. Deletes itself.
class SampleFilling final : public QObject {
public:
    using Done = std::function<void(Result<void>)>;
    using Progress = std::function<void(int, int)>;

    SampleFilling(Library& library, QObject* asker, Done done, Progress progress)
        : QObject(asker)
        , m_library(library)
        , m_done(std::move(done))
        , m_progress(std::move(progress))
    {
    }

    void start();

private:
    void planAccounts();
    void planPeople();
    void planMarks();
    void addAccount(Side side);
    void sync();
    void watch(const AccountState& state);
    void loadOlder(Side side);
    void readPeople();
    void planCircles();
    void link(const QString& key);
    void noteHowMet(const QString& key);
    void addCircle(const sample::SampleCircle& circle);
    void markRead(Side side);
    void saveThread();
    void saveDraft();
    void next();
    void end(const Result<void>& outcome);

    [[nodiscard]] AccountId account(Side side) const { return m_accounts[sample::index(side)]; }
    [[nodiscard]] ContactId contact(Side side, const QString& key) const;
    [[nodiscard]] std::vector<ContactId> members(const sample::SampleCircle& circle) const;

    /// An answer that goes on when all is well.
    template <class T>
    [[nodiscard]] Library::Answer<T> then(std::function<void(const T&)> use)
    {
        return [this, use = std::move(use)](const Result<T>& result) {
            if (!result)
                return end(fail(result.error()));
            use(*result);
        };
    }
    template <class T>
    [[nodiscard]] Library::Answer<T> thenNext()
    {
        return [this](const Result<T>& result) {
            if (!result)
                return end(fail(result.error()));
            next();
        };
    }

    Library& m_library;
    const Done m_done;
    const Progress m_progress;
    sample::Corpus m_corpus;
    std::deque<std::function<void()>> m_steps;
    int m_finished = 0;
    bool m_ended = false;
    bool m_waitsForSync = false;
    std::array<AccountId, 2> m_accounts{};
    std::array<bool, 2> m_synced{};
    QHash<QString, Contact> m_contactByUri;
    QHash<QString, CircleId> m_circles;
};

void SampleFilling::start()
{
    // Looked at first: to read the corpus at every start would keep the window from answering for nothing.
    m_library.accounts(this, then<std::vector<AccountRow>>([this](const std::vector<AccountRow>& rows) {
                           for (const AccountRow& row : rows)
                               if (row.account.provider == SampleFactory().id())
                                   return end(fail(ErrorKind::InvalidInput,
                                                   QStringLiteral("the profile has a sample account")));
                           auto corpus = sample::loadCorpus();
                           if (!corpus)
                               return end(fail(corpus.error()));
                           m_corpus = std::move(*corpus);
                           planAccounts();
                           planPeople();
                           planMarks();
                           next();
                       }));
}

void SampleFilling::planAccounts()
{
    for (const Side side : sample::bothSides)
        m_steps.emplace_back([this, side] { addAccount(side); });
    m_steps.emplace_back([this] { sync(); });
    for (const Side side : sample::bothSides)
        m_steps.emplace_back([this, side] { loadOlder(side); });
}

void SampleFilling::planPeople()
{
    m_steps.emplace_back([this] { readPeople(); });
    for (const QString& key : std::as_const(m_corpus.linked))
        m_steps.emplace_back([this, key] { link(key); });
    m_steps.emplace_back([this] { readPeople(); }); // the linked ones are one contact now
    for (auto it = m_corpus.howMet.cbegin(); it != m_corpus.howMet.cend(); ++it)
        if (!it.value().isEmpty())
            m_steps.emplace_back([this, key = it.key()] { noteHowMet(key); });
    for (const sample::SampleCircle& circle : m_corpus.circles)
        m_steps.emplace_back([this, circle] { addCircle(circle); });
}

void SampleFilling::planMarks()
{
    for (const Side side : sample::bothSides)
        m_steps.emplace_back([this, side] { markRead(side); });
    m_steps.emplace_back([this] { saveThread(); });
    m_steps.emplace_back([this] { saveDraft(); });
}

void SampleFilling::next()
{
    if (m_ended)
        return;
    const int all = m_finished + static_cast<int>(m_steps.size());
    if (m_progress)
        m_progress(m_finished, all);
    if (m_steps.empty())
        return end({});
    ++m_finished;
    const auto step = std::move(m_steps.front());
    m_steps.pop_front();
    step();
}

void SampleFilling::end(const Result<void>& outcome)
{
    if (m_ended)
        return;
    m_ended = true;
    m_done(outcome);
    deleteLater();
}

void SampleFilling::addAccount(Side side)
{
    const Hat hat = side == Side::Work ? Hat::Professional : Hat::Personal;
    m_library.addOpenAccount(m_corpus.me[0].network, m_corpus.servers[sample::index(side)], hat, this,
                             then<AccountId>([this, side](AccountId id) {
                                 m_accounts[sample::index(side)] = id;
                                 next();
                             }));
}

void SampleFilling::sync()
{
    m_waitsForSync = true;
    connect(&m_library, &Library::accountStateChanged, this,
            [this](const AccountState& state) { watch(state); });
    m_library.accounts(this, then<std::vector<AccountRow>>([this](const std::vector<AccountRow>& rows) {
                           m_library.syncNow();
                           for (const AccountRow& row : rows) // a sync that had ended before we listened
                               watch(row.state);
                       }));
}

void SampleFilling::watch(const AccountState& state)
{
    if (!m_waitsForSync)
        return;
    for (const Side side : sample::bothSides)
        if (account(side) == state.account && state.phase == AccountPhase::Idle && state.lastSync.isValid())
            m_synced[sample::index(side)] = true;
        else if (account(side) == state.account && state.errorKind >= 0)
            return end(fail(static_cast<ErrorKind>(state.errorKind), QStringLiteral("sample account")));
    if (m_synced[0] && m_synced[1]) {
        m_waitsForSync = false;
        next();
    }
}

void SampleFilling::loadOlder(Side side)
{
    const StreamRef stream{.kind = StreamRef::Kind::Account, .account = account(side)};
    m_library.loadOlder(stream, this, [this, side](const Result<int>& added) {
        if (added && *added > 0)
            return loadOlder(side);
        next(); // the end was reached; what is missing comes with a later sync
    });
}

void SampleFilling::readPeople()
{
    m_library.people({.limit = everybody}, this, then<PeoplePageRow>([this](const PeoplePageRow& page) {
                         m_contactByUri.clear();
                         for (const PersonRow& row : page.rows)
                             for (const Identity& identity : row.identities)
                                 m_contactByUri.insert(identity.author.uri, row.contact);
                         next();
                     }));
}

ContactId SampleFilling::contact(Side side, const QString& key) const
{
    const sample::Inhabitant* inhabitant = m_corpus.find(side, key);
    return inhabitant == nullptr ? ContactId::None : m_contactByUri.value(inhabitant->author.uri).id;
}

std::vector<ContactId> SampleFilling::members(const sample::SampleCircle& circle) const
{
    // Whoever is not linked yet is two contacts: the circle gets the one of its own sphere.
    const bool personal = circle.circle.sphere == Sphere::Personal;
    std::vector<ContactId> found;
    for (const QString& key : circle.members) {
        const ContactId here = contact(personal ? Side::Home : Side::Work, key);
        const ContactId id =
            here != ContactId::None ? here : contact(personal ? Side::Work : Side::Home, key);
        if (id != ContactId::None)
            found.push_back(id);
    }
    return found;
}

void SampleFilling::link(const QString& key)
{
    const ContactId work = contact(Side::Work, key);
    const ContactId home = contact(Side::Home, key);
    if (work == ContactId::None || home == ContactId::None || work == home)
        return next();
    m_library.linkContacts(home, work, this, thenNext<Undo>());
}

void SampleFilling::noteHowMet(const QString& key)
{
    for (const Side side : sample::bothSides) {
        const sample::Inhabitant* inhabitant = m_corpus.find(side, key);
        if (inhabitant == nullptr || !m_contactByUri.contains(inhabitant->author.uri))
            continue;
        Contact changed = m_contactByUri.value(inhabitant->author.uri);
        changed.howMet = m_corpus.howMet.value(key);
        m_library.updateContact(changed, this, thenNext<void>());
        return;
    }
    next();
}

void SampleFilling::addCircle(const sample::SampleCircle& circle)
{
    m_library.addCircle(circle.circle, this, then<CircleId>([this, circle](CircleId id) {
                            m_circles.insert(circle.circle.name, id);
                            m_library.addToCircle(id, members(circle), this, thenNext<Undo>());
                        }));
}

void SampleFilling::markRead(Side side)
{
    const StreamRef stream{.kind = StreamRef::Kind::Account, .account = account(side)};
    const auto read = [this, stream](const StreamPage& newest) {
        if (newest.rows.empty())
            return next();
        const StreamKey before{.createdMs = newest.rows.front().key.createdMs - unreadMs,
                               .post = PostId{std::numeric_limits<qint64>::max()}};
        m_library.streamPage(stream, before, 1, this,
                             then<StreamPage>([this, stream](const StreamPage& page) {
                                 if (page.rows.empty())
                                     return next();
                                 m_library.setReadUpTo(stream, page.rows.front().key, this, thenNext<void>());
                             }));
    };
    m_library.streamPage(stream, std::nullopt, 1, this, then<StreamPage>(read));
}

void SampleFilling::saveThread()
{
    m_library.saved().save({.account = account(Side::Work), .uri = m_corpus.savedThread},
                           Sphere::Professional, this, thenNext<SavedThreadId>());
}

void SampleFilling::saveDraft()
{
    const sample::SampleDraft& planned = m_corpus.draft;
    Draft draft;
    draft.targets = {{.account = account(planned.side)}};
    if (m_circles.contains(planned.circle))
        draft.audience.circles = {m_circles.value(planned.circle)};
    draft.text = planned.text;
    draft.language = QStringLiteral("en");
    draft.changed = QDateTime::currentDateTimeUtc();
    m_library.saveDraft(draft, this, thenNext<DraftId>());
}

} // namespace

void fillSampleProfile(Library& library, QObject* asker, std::function<void(Result<void>)> done,
                       std::function<void(int finished, int all)> progress)
{
    auto* filling = new SampleFilling(library, asker, std::move(done), std::move(progress));
    filling->start();
}

} // namespace cohort
