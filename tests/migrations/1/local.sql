PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO meta VALUES('marks','2');
INSERT INTO meta VALUES('membership','3');
INSERT INTO meta VALUES('profile','f16e86cec62d44ab88bbfbc2c64b4bd0');
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
INSERT INTO setting VALUES('theme','dark');
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
INSERT INTO account VALUES(1,'mastodon','https://home.test/users/me','https://home.test',0,'{"can":{"bookmark":false,"boost":false,"edit":false,"follow":false,"guardsMentions":2,"idempotency":2,"like":false,"lists":false,"maxCharacters":0,"maxMedia":0,"maxMediaBytes":0,"maxMentions":0,"maxPollOptions":0,"media":false,"named":0,"notifications":false,"polls":false,"remove":false,"reply":false,"resolve":false,"search":false,"visibilities":[],"warning":false},"defaultVisibility":7,"discoverable":2,"followerCount":-1,"locked":2,"me":{"avatar":"","bio":"","bot":false,"group":false,"handle":"@me@home.test","locked":false,"name":"me","network":"fediverse","profile":"","remoteId":"","uri":"https://home.test/users/me"},"quirks":{},"software":"","version":""}','session','access_token');
CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    note TEXT NOT NULL,
    how_met TEXT NOT NULL,
    added INTEGER NOT NULL
);
INSERT INTO contact VALUES(1,'ana','ana','','',1772442000000);
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
INSERT INTO identity VALUES(1,1,'fediverse','https://work.test/users/ana','@ana@work.test','ana','ana @ana@work.test','{"avatar":"","bio":"","bot":false,"group":false,"handle":"@ana@work.test","locked":false,"name":"ana","network":"fediverse","profile":"https://work.test/@ana","remoteId":"","uri":"https://work.test/users/ana"}');
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
INSERT INTO circle VALUES(1,0,'Colleagues','#3465a4',0,'',2,0);
INSERT INTO circle VALUES(2,1,'Family','#3465a4',0,'',2,0);
CREATE TABLE member (
    circle INTEGER NOT NULL REFERENCES circle (id) ON DELETE CASCADE,
    contact INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    since INTEGER NOT NULL,
    PRIMARY KEY (circle, contact)
) WITHOUT ROWID;
INSERT INTO member VALUES(1,1,1772442000000);
CREATE TABLE relationship (
    account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    identity INTEGER NOT NULL REFERENCES identity (id) ON DELETE CASCADE,
    flags INTEGER NOT NULL,
    seen INTEGER NOT NULL,
    PRIMARY KEY (account, identity)
) WITHOUT ROWID;
CREATE TABLE draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    changed INTEGER NOT NULL,
    body TEXT NOT NULL
);
INSERT INTO draft VALUES(1,1772442180000,'{"audience":{"anyone":false,"circles":[],"except":[],"followers":false,"parentReaders":false,"people":[]},"changed":1772442180000,"consents":[],"edits":{"account":0,"remoteId":"","uri":""},"language":"","media":[],"replyTo":{"account":0,"remoteId":"","uri":""},"targets":[],"text":"A thought","warning":""}');
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
INSERT INTO outbox VALUES(1,1,0,1772442240000,0,0,'key','{"audience":{"anyone":false,"circles":[],"except":[],"followers":false,"parentReaders":false,"people":[]},"changed":0,"consents":[],"edits":{"account":0,"remoteId":"","uri":""},"language":"","media":[],"replyTo":{"account":0,"remoteId":"","uri":""},"targets":[],"text":"On its way","warning":""}','{"account":0,"followerCount":-1,"followersUnknown":false,"laterFollowers":false,"readers":[],"recipients":[],"visibility":1,"world":false}','{"answered":7,"differs":false,"errorDetail":"","errorKind":-1,"sent":{"account":0,"remoteId":"","uri":""},"sentence":"","wider":[]}');
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
INSERT INTO mark VALUES('https://work.test/posts/1',1,1,1);
CREATE TABLE read_position (
    stream TEXT NOT NULL PRIMARY KEY,
    account INTEGER NOT NULL,
    uri TEXT NOT NULL,
    created INTEGER NOT NULL
) WITHOUT ROWID;
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('account',1);
INSERT INTO sqlite_sequence VALUES('circle',2);
INSERT INTO sqlite_sequence VALUES('contact',1);
INSERT INTO sqlite_sequence VALUES('identity',1);
INSERT INTO sqlite_sequence VALUES('draft',1);
INSERT INTO sqlite_sequence VALUES('outbox',1);
CREATE INDEX contact_by_name ON contact (folded, id);
CREATE INDEX identity_by_contact ON identity (contact);
CREATE INDEX member_by_contact ON member (contact, circle);
CREATE INDEX relationship_by_identity ON relationship (identity);
CREATE INDEX outbox_by_account ON outbox (account, state, not_before);
CREATE INDEX mark_saved ON mark (uri, account) WHERE saved = 1;
COMMIT;
PRAGMA user_version = 1;
