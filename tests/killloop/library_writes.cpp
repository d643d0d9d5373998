#include "tests/killloop/library_writes.h"

#include "core/store/backup.h"
#include "core/store/saved_shelf.h"
#include "core/store/saved_threads.h"
#include "core/store/statement.h"
#include "tests/support/temp_store.h"

#include <QFile>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

QString backupBeside(const QString& folder)
{
    return folder + u"-backup.zip"_s;
}

} // namespace

Result<void> saveAndNote(Connection& c, AccountId account, int page, int& saved)
{
    const Post first = postBy(authorNamed(u"p0"_s), u"%1-0"_s.arg(page), minute(page));
    const auto id = store::saveThread(c, {.post = {.account = account, .uri = first.ref.uri},
                                          .shown = Sphere::Professional,
                                          .now = minute(page)});
    if (!id)
        return fail(id.error());
    const auto thread = store::savedThread(c, *id);
    if (!thread)
        return fail(thread.error());
    const auto noted = store::annotate(c, thread->posts.front().id, {.note = u"note %1"_s.arg(page)});
    if (!noted)
        return fail(noted.error());
    const auto starred = store::changeShelf(c, {*id}, {.starred = true});
    if (!starred)
        return fail(starred.error());
    saved = int(valueOf(store::oneNumber(c, u"SELECT count(*) FROM library.saved_thread"_s, {})).value_or(0));
    return {};
}

Result<void> backUp(const QString& folder)
{
    const auto made =
        store::writeBackup({.profile = folder, .target = backupBeside(folder), .now = minute(0)});
    return made ? Result<void>() : fail(made.error());
}

Result<bool> librarySound(Connection& c, const QString& folder, const Promises& promised)
{
    const auto number = [&c](const QString& sql) {
        return valueOf(store::oneNumber(c, sql, {})).value_or(-1);
    };
    const qint64 threads = number(u"SELECT count(*) FROM library.saved_thread WHERE starred = 1"_s);
    bool good = threads >= promised.saved;
    good &= same("saved threads", number(u"SELECT count(*) FROM library.saved_thread"_s), threads);
    good &= same("saved posts", number(u"SELECT count(*) FROM library.saved_post"_s), threads);
    good &=
        same("notes", number(u"SELECT count(*) FROM library.saved_post WHERE note LIKE 'note %'"_s), threads);
    good &= same("indexed notes",
                 number(u"SELECT count(*) FROM library.saved_fts WHERE saved_fts MATCH 'notes : note'"_s),
                 threads);
    good &= valueOf(store::oneText(c, u"PRAGMA library.quick_check"_s, {})).value_or(QString()) == "ok"_L1;
    good &= store::change(
                c, u"INSERT INTO library.saved_fts (saved_fts, rank) VALUES ('integrity-check', 1)"_s, {})
                .has_value();
    if (promised.backup > 0 || QFile::exists(backupBeside(folder)))
        good &= store::verifyBackup(backupBeside(folder), {}).has_value();
    return good;
}

} // namespace cohort
