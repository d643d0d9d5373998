#pragma once

#include "core/library/library.h"
#include "core/providers/sign_in.h"
#include "core/secrets/session_store.h"
#include "tests/support/temp_store.h"

namespace cohort {

/// A real Library over a real store in a temporary folder, with the networks the program brings and a keyring
/// in memory. Test thread only.
class LibraryRig final {
public:
    LibraryRig();
    /// On a profile that already holds what `prepare` puts into it.
    explicit LibraryRig(const std::function<void(TempStore&)>& prepare);
    /// With time that stands still until it is told to move, and accounts that synchronise by themselves.
    LibraryRig(const Clock& clock, std::chrono::milliseconds syncEvery);
    ~LibraryRig();

    [[nodiscard]] Library& library() { return *m_library; }
    /// Where the profile's files are.
    [[nodiscard]] QString folder() const { return m_files.folder(); }
    /// Adds the sample network's work and home accounts and waits until both have been synchronised.
    void addSampleAccounts();
    /// Ends the library (as closing the program does) and opens the same profile again.
    void reopen();
    /// Has every account's worker look at the clock and do what is due by then.
    void settle();
    /// Turns the event loop until `reached` or four minutes; false says that it did not come.
    [[nodiscard]] static bool waitUntil(const std::function<bool()>& reached);

    /// Calls a question or command of the library and waits for its answer.
    template <class T>
    Result<T> answered(const std::function<void(QObject*, Library::Answer<T>)>& call)
    {
        QObject asker;
        std::optional<Result<T>> got;
        call(&asker, [&got](Result<T> result) { got = std::move(result); });
        if (!waitUntil([&got] { return got.has_value(); }))
            return fail(ErrorKind::Timeout, QStringLiteral("the library did not answer"));
        return *got;
    }
    template <class T>
    T value(const std::function<void(QObject*, Library::Answer<T>)>& call)
    {
        return valueOf(answered<T>(call));
    }

    [[nodiscard]] std::vector<AccountRow> accounts();
    [[nodiscard]] std::vector<PersonRow> people(const PeopleQuery& query);
    [[nodiscard]] StreamPage page(const StreamRef& stream);
    [[nodiscard]] CircleId circle(const QString& name, Sphere sphere, const std::vector<ContactId>& members);

private:
    void open();

    TempStore m_files;
    SessionStore m_secrets;
    SystemClock m_time;
    const Clock& m_clock;
    const std::chrono::milliseconds m_syncEvery;
    ProviderRegistry m_providers;
    std::unique_ptr<Library> m_library;
};

} // namespace cohort
