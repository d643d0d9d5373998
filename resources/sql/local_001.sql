-- local.db: everything that cannot be fetched again. A statement ends at a line that ends with a semicolon.
-- Times are milliseconds since 1970 UTC, 0 for "never". Posts are named by (account, uri), never by a row of the cache.

-- 'profile' names this database; 'membership' and 'marks' count changes, so that the cache knows whether it is current.
CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO meta (name, value) VALUES ('profile', lower(hex(randomblob(16)))), ('membership', '1'), ('marks', '1');

CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    provider TEXT NOT NULL,
    uri TEXT NOT NULL,
    server TEXT NOT NULL,
    hat INTEGER NOT NULL,
    facts TEXT NOT NULL,
    secret_backend TEXT NOT NULL,
    secret_names TEXT NOT NULL,
    UNIQUE (provider, uri)
);

CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    note TEXT NOT NULL,
    how_met TEXT NOT NULL,
    added INTEGER NOT NULL
);
CREATE INDEX contact_by_name ON contact (folded, id);

CREATE TABLE identity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    contact INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    network TEXT NOT NULL,
    uri TEXT NOT NULL,
    handle TEXT NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    author TEXT NOT NULL,
    UNIQUE (network, uri)
);
CREATE INDEX identity_by_contact ON identity (contact);

CREATE TABLE circle (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sphere INTEGER NOT NULL,
    name TEXT NOT NULL,
    colour TEXT NOT NULL,
    shape INTEGER NOT NULL,
    note TEXT NOT NULL,
    default_visibility INTEGER NOT NULL,
    position INTEGER NOT NULL
);

CREATE TABLE member (
    circle INTEGER NOT NULL REFERENCES circle (id) ON DELETE CASCADE,
    contact INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    since INTEGER NOT NULL,
    PRIMARY KEY (circle, contact)
) WITHOUT ROWID;
CREATE INDEX member_by_contact ON member (contact, circle);

CREATE TABLE relationship (
    account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    identity INTEGER NOT NULL REFERENCES identity (id) ON DELETE CASCADE,
    flags INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    PRIMARY KEY (account, identity)
) WITHOUT ROWID;
CREATE INDEX relationship_by_identity ON relationship (identity);

CREATE TABLE draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    changed INTEGER NOT NULL,
    body TEXT NOT NULL
);

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL,
    state INTEGER NOT NULL,
    created INTEGER NOT NULL,
    not_before INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    idempotency_key TEXT NOT NULL,
    draft TEXT NOT NULL,
    shown TEXT NOT NULL,
    outcome TEXT NOT NULL
);
CREATE INDEX outbox_by_account ON outbox (account, state, not_before);

-- Which circles a post of mine was written for, so that it stands in their streams.
CREATE TABLE written_for (
    uri TEXT NOT NULL,
    account INTEGER NOT NULL,
    circle INTEGER NOT NULL REFERENCES circle (id) ON DELETE CASCADE,
    PRIMARY KEY (uri, account, circle)
) WITHOUT ROWID;

CREATE TABLE mark (
    uri TEXT NOT NULL,
    account INTEGER NOT NULL,
    read INTEGER NOT NULL DEFAULT 0,
    saved INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (uri, account)
) WITHOUT ROWID;
CREATE INDEX mark_saved ON mark (uri, account) WHERE saved = 1;

CREATE TABLE read_position (
    stream TEXT NOT NULL PRIMARY KEY,
    account INTEGER NOT NULL,
    uri TEXT NOT NULL,
    created INTEGER NOT NULL
) WITHOUT ROWID;
