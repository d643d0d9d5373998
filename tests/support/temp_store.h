#pragma once

#include "core/store/accounts.h"
#include "core/store/circles.h"
#include "core/store/marks.h"
#include "core/store/outbox.h"
#include "core/store/people.h"
#include "core/store/posts.h"
#include "core/store/store.h"

#include <QTemporaryDir>

#include <stdexcept>

namespace cohort {

/// The value of an outcome; a test that did not expect an error ends with it.
template <class T>
[[nodiscard]] T valueOf(Result<T> result)
{
    if (!result)
        throw std::runtime_error("error " + std::to_string(int(result.error().kind)) + ": " +
                                 result.error().detail.toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// A moment that tests count from: 2026-03-02 09:00 UTC, plus minutes.
[[nodiscard]] QDateTime minute(int minutes);

/// "ana" -> @ana@work.test with the uri https://work.test/users/ana on the network "fediverse".
[[nodiscard]] Author authorNamed(const QString& name);
/// A post by an author with the uri https://work.test/posts/ID, the remote id ID and the text "post ID".
[[nodiscard]] Post postBy(const Author& author, const QString& id, const QDateTime& created);
/// An answer to another post.
[[nodiscard]] Post answerTo(const Post& parent, const Author& author, const QString& id,
                            const QDateTime& created);
[[nodiscard]] StreamRef streamOf(CircleId circle);
[[nodiscard]] StreamRef streamOf(Sphere sphere);
[[nodiscard]] StreamRef bothSpheres();

/// A real store in a temporary folder, with the steps that most tests begin with.
class TempStore final {
public:
    TempStore();
    ~TempStore();

    [[nodiscard]] Store& store() { return *m_store; }
    [[nodiscard]] QString folder() const { return m_folder.path() + QStringLiteral("/profile"); }
    /// Ends the store and opens the same folder again.
    void reopen();
    /// Ends the store, so that its files can be looked at.
    void close();
    [[nodiscard]] Result<void> tryOpen();
    [[nodiscard]] std::unique_ptr<Store> release() { return std::move(m_store); }

    /// Runs a question or a change and hands out its value.
    template <class Job>
    auto read(Job job)
    {
        using Value = typename decltype(job(std::declval<Connection&>()))::value_type;
        return run<Value>([this](const auto& wrapped) { return m_store->readNow(wrapped); }, std::move(job));
    }
    template <class Job>
    auto write(Job job)
    {
        using Value = typename decltype(job(std::declval<Connection&>()))::value_type;
        return run<Value>([this](const auto& wrapped) { return m_store->writeNow(wrapped); }, std::move(job));
    }

    /// An account @NAME@home.test on the server https://home.test.
    AccountId addAccount(const QString& name, Hat hat);
    CircleId addCircle(const QString& name, Sphere sphere);
    /// The author becomes a person and a member.
    ContactId addPerson(const Author& author, const std::vector<CircleId>& circles);
    /// A page of the home feed.
    store::IngestOutcome receive(AccountId account, const std::vector<Post>& posts);
    /// Texts of a whole stream, newest first.
    [[nodiscard]] QStringList texts(const StreamRef& stream);

private:
    template <class Value, class Run, class Job>
    Value run(Run runJob, Job job)
    {
        Result<Value> outcome = fail(ErrorKind::Bug, QString());
        const Result<void> ran = runJob([&outcome, &job](Connection& connection) -> Result<void> {
            outcome = job(connection);
            if (!outcome)
                return fail(outcome.error());
            return {};
        });
        if (!ran)
            return valueOf<Value>(fail(ran.error()));
        return valueOf(std::move(outcome));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

} // namespace cohort
