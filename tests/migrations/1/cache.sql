PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO meta VALUES('built_from','2 3 f16e86cec62d44ab88bbfbc2c64b4bd0');
CREATE TABLE author (
    id INTEGER PRIMARY KEY,
    network TEXT NOT NULL,
    uri TEXT NOT NULL,
    handle TEXT NOT NULL,
    handle_key TEXT NOT NULL,
    name TEXT NOT NULL,
    details BLOB NOT NULL,
    UNIQUE (network, uri)
);
INSERT INTO author VALUES(1,'fediverse','https://work.test/users/ana','@ana@work.test','@ana@work.test','ana',X'01000000001668747470733a2f2f776f726b2e746573742f40616e61ffffffffffffffff');
CREATE TABLE author_handle (
    author INTEGER NOT NULL,
    account INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    PRIMARY KEY (author, account)
) WITHOUT ROWID;
INSERT INTO author_handle VALUES(1,1,'id-ana');
CREATE TABLE thread (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL
);
INSERT INTO thread VALUES(1,1);
CREATE TABLE thread_root (
    uri TEXT NOT NULL,
    account INTEGER NOT NULL,
    thread INTEGER NOT NULL,
    PRIMARY KEY (uri, account)
) WITHOUT ROWID;
CREATE TABLE post (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    uri TEXT NOT NULL,
    remote_id TEXT NOT NULL,
    author INTEGER NOT NULL,
    booster INTEGER,
    created INTEGER NOT NULL,
    thread INTEGER NOT NULL,
    parent INTEGER,
    in_stream INTEGER NOT NULL,
    unread INTEGER NOT NULL,
    mine INTEGER NOT NULL,
    to_me INTEGER NOT NULL,
    visibility INTEGER NOT NULL,
    body TEXT NOT NULL,
    warning TEXT NOT NULL,
    details BLOB NOT NULL
);
INSERT INTO post VALUES(1,1,'https://work.test/posts/1','1',1,NULL,1772442060000,1,NULL,1,0,0,0,6,'post 1','',X'01000000000000000000000000000000000000000000ffffffffffffffffffffffffffffffffffffffff0000001968747470733a2f2f776f726b2e746573742f706f7374732f31ffffffffffffffffffffffffffffffffffffffff000000000000000000000000000000');
INSERT INTO post VALUES(2,1,'https://work.test/posts/2','2',1,NULL,1772442120000,1,1,1,1,0,0,6,'post 2','',X'01000000000000000000000000000000000000000000ffffffff0000001968747470733a2f2f776f726b2e746573742f706f7374732f310000000131ffffffffffffffff0000001968747470733a2f2f776f726b2e746573742f706f7374732f32000000096665646976657273650000001b68747470733a2f2f776f726b2e746573742f75736572732f616e610000000669642d616e610000000e40616e6140776f726b2e7465737400000003616e61000000000000000000000000000000');
CREATE TABLE post_handle (
    account INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    post INTEGER NOT NULL,
    PRIMARY KEY (account, remote_id)
) WITHOUT ROWID;
INSERT INTO post_handle VALUES(1,'1',1);
INSERT INTO post_handle VALUES(1,'2',2);
CREATE TABLE missing (
    account INTEGER NOT NULL,
    name TEXT NOT NULL,
    post INTEGER NOT NULL,
    PRIMARY KEY (account, name, post)
) WITHOUT ROWID;
CREATE TABLE circle_post (
    circle INTEGER NOT NULL,
    created INTEGER NOT NULL,
    post INTEGER NOT NULL,
    PRIMARY KEY (circle, created, post)
) WITHOUT ROWID;
INSERT INTO circle_post VALUES(-4,1772442060000,1);
INSERT INTO circle_post VALUES(-4,1772442120000,2);
INSERT INTO circle_post VALUES(-1,1772442060000,1);
INSERT INTO circle_post VALUES(-1,1772442120000,2);
INSERT INTO circle_post VALUES(1,1772442060000,1);
INSERT INTO circle_post VALUES(1,1772442120000,2);
CREATE TABLE feed (
    account INTEGER NOT NULL,
    name TEXT NOT NULL,
    newer TEXT NOT NULL,
    older TEXT NOT NULL,
    older_done INTEGER NOT NULL,
    gap TEXT NOT NULL,
    synced INTEGER NOT NULL,
    PRIMARY KEY (account, name)
) WITHOUT ROWID;
CREATE TABLE notice (
    account INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    kind INTEGER NOT NULL,
    created INTEGER NOT NULL,
    author INTEGER NOT NULL,
    post INTEGER,
    PRIMARY KEY (account, remote_id)
) WITHOUT ROWID;
CREATE TABLE follower_set (
    account INTEGER NOT NULL PRIMARY KEY,
    complete INTEGER NOT NULL,
    seen INTEGER NOT NULL
);
CREATE TABLE follower (
    account INTEGER NOT NULL,
    author INTEGER NOT NULL,
    PRIMARY KEY (account, author)
) WITHOUT ROWID;
CREATE TABLE search_text (
    post INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    words TEXT NOT NULL,
    people TEXT NOT NULL
);
INSERT INTO search_text VALUES(1,1,'post 1','ana ana work test');
INSERT INTO search_text VALUES(2,1,'post 2','ana ana work test');
PRAGMA writable_schema=ON;
INSERT INTO sqlite_schema(type,name,tbl_name,rootpage,sql)VALUES('table','post_fts','post_fts',0,'CREATE VIRTUAL TABLE post_fts USING fts5 (words, people, content = ''search_text'', content_rowid = ''post'', tokenize = ''unicode61 remove_diacritics 0'')');
CREATE TABLE IF NOT EXISTS 'post_fts_data'(id INTEGER PRIMARY KEY, block BLOB);
INSERT INTO post_fts_data VALUES(1,X'020408');
INSERT INTO post_fts_data VALUES(10,X'000000010101000001010101');
INSERT INTO post_fts_data VALUES(137438953473,X'0000004d0230310102030101320202030103616e610108010102030108010102030104706f7374010202010202010474657374010601010501060101050104776f726b01060101040106010104040606110c10');
CREATE TABLE IF NOT EXISTS 'post_fts_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;
INSERT INTO post_fts_idx VALUES(1,X'',2);
CREATE TABLE IF NOT EXISTS 'post_fts_docsize'(id INTEGER PRIMARY KEY, sz BLOB);
INSERT INTO post_fts_docsize VALUES(1,X'0204');
INSERT INTO post_fts_docsize VALUES(2,X'0204');
CREATE TABLE IF NOT EXISTS 'post_fts_config'(k PRIMARY KEY, v) WITHOUT ROWID;
INSERT INTO post_fts_config VALUES('automerge',0);
INSERT INTO post_fts_config VALUES('version',4);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('thread',1);
CREATE INDEX author_by_handle ON author (handle_key);
CREATE INDEX thread_root_by_thread ON thread_root (thread);
CREATE UNIQUE INDEX post_by_uri ON post (uri, account);
CREATE INDEX post_by_author ON post (author, created);
CREATE INDEX post_by_booster ON post (booster, created) WHERE booster IS NOT NULL;
CREATE INDEX post_by_thread ON post (thread, created);
CREATE INDEX post_by_account ON post (account, created) WHERE in_stream = 1;
CREATE INDEX post_to_me ON post (created) WHERE to_me = 1;
CREATE INDEX post_unread ON post (created) WHERE unread = 1;
CREATE INDEX missing_by_post ON missing (post);
CREATE INDEX search_text_by_version ON search_text (version);
PRAGMA writable_schema=OFF;
COMMIT;
PRAGMA user_version = 1;
