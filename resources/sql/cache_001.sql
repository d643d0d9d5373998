-- cache.db: what can be fetched again; may be deleted at any time. A statement ends at a line that ends with a semicolon.
-- Times are milliseconds since 1970 UTC, 0 for "never". uri and remote_id are compared letter for letter (BINARY).

-- 'built_from' is "profile membership marks" of the local.db that circle_post and post.unread were made from.
CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

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
CREATE INDEX author_by_handle ON author (handle_key);

CREATE TABLE author_handle (
    author INTEGER NOT NULL,
    account INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    PRIMARY KEY (author, account)
) WITHOUT ROWID;

CREATE TABLE thread (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL
);
-- Conversations whose first post the network named, here or not.
CREATE TABLE thread_root (
    uri TEXT NOT NULL,
    account INTEGER NOT NULL,
    thread INTEGER NOT NULL,
    PRIMARY KEY (uri, account)
) WITHOUT ROWID;
CREATE INDEX thread_root_by_thread ON thread_root (thread);

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
CREATE UNIQUE INDEX post_by_uri ON post (uri, account);
CREATE INDEX post_by_author ON post (author, created);
CREATE INDEX post_by_booster ON post (booster, created) WHERE booster IS NOT NULL;
CREATE INDEX post_by_thread ON post (thread, created);
CREATE INDEX post_by_account ON post (account, created) WHERE in_stream = 1;
CREATE INDEX post_to_me ON post (created) WHERE to_me = 1;
CREATE INDEX post_unread ON post (created) WHERE unread = 1;

-- The server's handles of a post; a post may have had several.
CREATE TABLE post_handle (
    account INTEGER NOT NULL,
    remote_id TEXT NOT NULL,
    post INTEGER NOT NULL,
    PRIMARY KEY (account, remote_id)
) WITHOUT ROWID;

-- Parents that are referred to and not here. name is 'u' + uri or 'r' + remote id.
CREATE TABLE missing (
    account INTEGER NOT NULL,
    name TEXT NOT NULL,
    post INTEGER NOT NULL,
    PRIMARY KEY (account, name, post)
) WITHOUT ROWID;
CREATE INDEX missing_by_post ON missing (post);

-- Which post stands in which stream. circle > 0 is a circle; the others are named in core/store/circle_post.h.
CREATE TABLE circle_post (
    circle INTEGER NOT NULL,
    created INTEGER NOT NULL,
    post INTEGER NOT NULL,
    PRIMARY KEY (circle, created, post)
) WITHOUT ROWID;

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

-- The words as they were indexed: what was put in can be taken out exactly, whatever the segmentation does today.
CREATE TABLE search_text (
    post INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    words TEXT NOT NULL,
    people TEXT NOT NULL
);
CREATE INDEX search_text_by_version ON search_text (version);
CREATE VIRTUAL TABLE post_fts USING fts5 (words, people, content = 'search_text', content_rowid = 'post', tokenize = 'unicode61 remove_diacritics 0');
INSERT INTO post_fts (post_fts, rank) VALUES ('automerge', 0);
