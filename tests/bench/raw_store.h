#pragma once

#include "tests/bench/post_source.h"

#include <sqlite3.h>

#include <stdexcept>

namespace cohort::bench {

/// The floor: the same posts in one plain table through SQLite's own interface, with the indexes and the
/// full-text index that any such cache needs and nothing else.
class RawStore final {
public:
    RawStore()
    {
        connect();
        run("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
            "PRAGMA wal_autocheckpoint = 0;"
            "CREATE TABLE posts (id INTEGER PRIMARY KEY, account INTEGER, remote_id TEXT, author INTEGER, "
            "created "
            "INTEGER, fetched INTEGER, reply_to INTEGER, thread INTEGER, flags INTEGER, lang TEXT, url TEXT, "
            "html "
            "TEXT, text TEXT);"
            "CREATE UNIQUE INDEX posts_remote ON posts (account, remote_id);"
            "CREATE INDEX posts_created ON posts (created, author);"
            "CREATE INDEX posts_author ON posts (author, created);"
            "CREATE INDEX posts_thread ON posts (thread, created);"
            "CREATE VIRTUAL TABLE fts USING fts5 (text, content = 'posts', content_rowid = 'id');"
            "INSERT INTO fts (fts, rank) VALUES ('automerge', 0);");
        prepareAll();
    }
    RawStore(const RawStore&) = delete;
    RawStore& operator=(const RawStore&) = delete;
    ~RawStore() { close(); }

    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("raw.db")); }
    /// What was written goes into the file proper, as after a day's work.
    void close()
    {
        for (sqlite3_stmt* each : {m_insert, m_index, m_page, m_find, m_thread})
            sqlite3_finalize(each);
        sqlite3_close(m_db);
    }
    /// After `close`.
    void open()
    {
        connect();
        run("PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 0;");
        prepareAll();
    }

    // Not inlined, so that a profiler can count them.
    [[gnu::noinline]] void ingest(const std::vector<Post>& posts, std::optional<qint64> thread = {})
    {
        run("BEGIN IMMEDIATE");
        for (const Post& post : posts)
            add(post, thread.value_or(post.ref.remoteId.toLongLong() / 3));
        run("COMMIT");
    }
    /// The newest 50; answers with the number of bytes read.
    [[gnu::noinline]] size_t newestPage()
    {
        sqlite3_bind_int64(m_page, 1, std::numeric_limits<qint64>::max());
        sqlite3_bind_int64(m_page, 2, std::numeric_limits<qint64>::max());
        return readAll(m_page);
    }
    /// One conversation in the order of time.
    [[gnu::noinline]] size_t thread(qint64 number)
    {
        sqlite3_bind_int64(m_thread, 1, number);
        return readAll(m_thread);
    }
    [[gnu::noinline]] size_t find(const QByteArray& expression)
    {
        sqlite3_bind_text(m_find, 1, expression.constData(), int(expression.size()), SQLITE_TRANSIENT);
        return readAll(m_find);
    }

private:
    void connect() { check(sqlite3_open(file().toUtf8().constData(), &m_db)); }
    void prepareAll()
    {
        m_insert = prepare("INSERT INTO posts VALUES (NULL, 1, ?, ?, ?, 0, 0, ?, 0, 'en', ?, ?, ?)");
        m_index = prepare("INSERT INTO fts (rowid, text) VALUES (?, ?)");
        m_page = prepare(
            "SELECT * FROM posts WHERE (created, id) < (?, ?) ORDER BY created DESC, id DESC LIMIT 50");
        m_find =
            prepare("SELECT p.* FROM fts f JOIN posts p ON p.id = f.rowid WHERE fts MATCH ? ORDER BY f.rowid "
                    "DESC LIMIT 20");
        m_thread = prepare("SELECT * FROM posts WHERE thread = ? ORDER BY created");
    }
    static void check(int code)
    {
        if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW)
            throw std::runtime_error("sqlite error " + std::to_string(code));
    }
    void run(const char* sql) { check(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr)); }
    sqlite3_stmt* prepare(const char* sql)
    {
        sqlite3_stmt* made = nullptr;
        check(sqlite3_prepare_v2(m_db, sql, -1, &made, nullptr));
        return made;
    }
    static void bind(sqlite3_stmt* statement, int at, const QByteArray& text)
    {
        sqlite3_bind_text(statement, at, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }
    void add(const Post& post, qint64 thread)
    {
        const QByteArray text = post.text.text.toUtf8();
        bind(m_insert, 1, post.ref.remoteId.toUtf8());
        sqlite3_bind_int64(m_insert, 2, qint64(qHash(post.author.uri) % 5000));
        sqlite3_bind_int64(m_insert, 3, post.created.toMSecsSinceEpoch());
        sqlite3_bind_int64(m_insert, 4, thread);
        bind(m_insert, 5, post.ref.uri.toUtf8());
        bind(m_insert, 6, text);
        bind(m_insert, 7, text);
        check(sqlite3_step(m_insert));
        sqlite3_reset(m_insert);
        sqlite3_bind_int64(m_index, 1, sqlite3_last_insert_rowid(m_db));
        bind(m_index, 2, text);
        check(sqlite3_step(m_index));
        sqlite3_reset(m_index);
    }
    static size_t readAll(sqlite3_stmt* statement)
    {
        size_t bytes = 0;
        while (sqlite3_step(statement) == SQLITE_ROW)
            for (int column = 0; column < sqlite3_column_count(statement); ++column) {
                sqlite3_column_text(statement, column);
                bytes += size_t(sqlite3_column_bytes(statement, column));
            }
        sqlite3_reset(statement);
        return bytes;
    }

    QTemporaryDir m_folder;
    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_insert = nullptr;
    sqlite3_stmt* m_index = nullptr;
    sqlite3_stmt* m_page = nullptr;
    sqlite3_stmt* m_find = nullptr;
    sqlite3_stmt* m_thread = nullptr;
};

} // namespace cohort::bench
