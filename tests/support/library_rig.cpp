#include "tests/support/library_rig.h"

#include "app/builtin_providers.h"
#include "core/providers/sample/sample_provider.h"
#include "tests/support/waiting.h"

#include <algorithm>

namespace cohort {

LibraryRig::LibraryRig()
    : LibraryRig([](TempStore&) {})
{
}

LibraryRig::LibraryRig(const std::function<void(TempStore&)>& prepare)
    : m_clock(m_time)
    , m_syncEvery(std::chrono::milliseconds::zero())
    , m_providers(builtinProviders())
{
    prepare(m_files);
    open();
}

LibraryRig::LibraryRig(const Clock& clock, std::chrono::milliseconds syncEvery)
    : m_clock(clock)
    , m_syncEvery(syncEvery)
    , m_providers(builtinProviders())
{
    open();
}

LibraryRig::~LibraryRig() = default;

void LibraryRig::open()
{
    m_library = std::make_unique<Library>(LibraryParts{.store = m_files.release(),
                                                       .makeTransport = {},
                                                       .providers = m_providers,
                                                       .secrets = m_secrets,
                                                       .clock = m_clock,
                                                       .syncEvery = m_syncEvery});
    m_library->start();
}

void LibraryRig::reopen()
{
    m_library.reset();
    m_files.reopen();
    open();
}

bool LibraryRig::waitUntil(const std::function<bool()>& reached)
{
    return cohort::waitUntil(reached);
}

void LibraryRig::addSampleAccounts()
{
    for (const sample::Side side : {sample::Side::Work, sample::Side::Home}) {
        const Account account = SampleFactory().account(side);
        (void)value<AccountId>([&](QObject* asker, Library::Answer<AccountId> answer) {
            library().addOpenAccount(account.provider, account.server, account.hat, asker, std::move(answer));
        });
    }
    library().syncNow();
    if (!waitUntil([this] {
            return std::ranges::all_of(accounts(),
                                       [](const AccountRow& row) { return row.state.lastSync.isValid(); });
        }))
        throw std::runtime_error("the sample accounts were not synchronised");
}

void LibraryRig::settle()
{
    // A question goes through every worker three times: before it, what was told was taken up, and between
    // two of them what was due had its turn.
    for (int round = 0; round < 3; ++round)
        for (const AccountRow& row : accounts())
            (void)answered<std::vector<Author>>([&](QObject* asker, auto answer) {
                library().findPeople(row.account.id, QStringLiteral("ana"), asker, std::move(answer));
            });
    if (!waitUntil([this] {
            return std::ranges::none_of(
                accounts(), [](const AccountRow& row) { return row.state.phase == AccountPhase::Syncing; });
        }))
        throw std::runtime_error("the accounts did not come to rest");
}

std::vector<AccountRow> LibraryRig::accounts()
{
    return value<std::vector<AccountRow>>(
        [this](QObject* asker, auto answer) { library().accounts(asker, std::move(answer)); });
}

std::vector<PersonRow> LibraryRig::people(const PeopleQuery& query)
{
    return value<PeoplePageRow>(
               [&](QObject* asker, auto answer) { library().people(query, asker, std::move(answer)); })
        .rows;
}

StreamPage LibraryRig::page(const StreamRef& stream)
{
    return value<StreamPage>([&](QObject* asker, auto answer) {
        library().streamPage(stream, std::nullopt, 50, asker, std::move(answer));
    });
}

CircleId LibraryRig::circle(const QString& name, Sphere sphere, const std::vector<ContactId>& members)
{
    const auto id = value<CircleId>([&](QObject* asker, auto answer) {
        library().addCircle(Circle{.sphere = sphere, .name = name, .colour = QStringLiteral("#2266aa")},
                            asker, std::move(answer));
    });
    (void)value<Undo>(
        [&](QObject* asker, auto answer) { library().addToCircle(id, members, asker, std::move(answer)); });
    return id;
}

} // namespace cohort
