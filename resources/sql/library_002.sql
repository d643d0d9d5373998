-- Conversations that were saved for good. Nothing here depends on cache.db; posts are named by (account, uri). A post is
-- kept as one JSON text (core/store/post_json.h), as it stood when it was saved.
CREATE TABLE folder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sphere INTEGER NOT NULL,
    name TEXT NOT NULL,
    query TEXT NOT NULL,
    position INTEGER NOT NULL
);

-- 'network' and 'through' are words for the reader, as of the day it was saved: the account may go. 'read_later' is the
-- place in the list to read, 0 for none. 'removed' is when it was thrown away, 0 for not: it goes for good a while later.
CREATE TABLE saved_thread (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL,
    opening TEXT NOT NULL,
    network TEXT NOT NULL,
    through TEXT NOT NULL,
    sphere INTEGER NOT NULL,
    folder INTEGER REFERENCES folder (id) ON DELETE SET NULL,
    title TEXT NOT NULL,
    saved INTEGER NOT NULL,
    missing INTEGER NOT NULL,
    starred INTEGER NOT NULL DEFAULT 0,
    read_later INTEGER NOT NULL DEFAULT 0,
    removed INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX saved_thread_by_time ON saved_thread (saved, id) WHERE removed = 0;
CREATE INDEX saved_thread_by_folder ON saved_thread (folder, saved);
CREATE INDEX saved_thread_by_opening ON saved_thread (opening, account);

-- 'media' is how many pictures and films it refers to. 'fate': 0 as saved, 1 edited by its author since ('later' is the new text), 2 deleted.
CREATE TABLE saved_post (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    thread INTEGER NOT NULL REFERENCES saved_thread (id) ON DELETE CASCADE,
    account INTEGER NOT NULL,
    uri TEXT NOT NULL,
    network TEXT NOT NULL,
    author TEXT NOT NULL,
    created INTEGER NOT NULL,
    position INTEGER NOT NULL,
    depth INTEGER NOT NULL,
    mine INTEGER NOT NULL,
    visibility INTEGER NOT NULL,
    media INTEGER NOT NULL DEFAULT 0,
    post TEXT NOT NULL,
    audience TEXT NOT NULL,
    fate INTEGER NOT NULL DEFAULT 0,
    fate_seen INTEGER NOT NULL DEFAULT 0,
    later TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    highlights TEXT NOT NULL DEFAULT '[]'
);
CREATE INDEX saved_post_by_thread ON saved_post (thread, position);
CREATE INDEX saved_post_by_uri ON saved_post (uri, account);
CREATE INDEX saved_post_by_author ON saved_post (author);

-- 'file' is the SHA-256 of its bytes, its name below library-media; 'position' the place among the media of the post.
CREATE TABLE saved_media (
    post INTEGER NOT NULL REFERENCES saved_post (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    file TEXT NOT NULL,
    type TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    PRIMARY KEY (post, position)
) WITHOUT ROWID;
CREATE INDEX saved_media_by_file ON saved_media (file);

CREATE TABLE tag (
    thread INTEGER NOT NULL REFERENCES saved_thread (id) ON DELETE CASCADE,
    folded TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (thread, folded)
) WITHOUT ROWID;
CREATE INDEX tag_by_name ON tag (folded, thread);

-- The words as they were indexed, so that exactly they can be taken out again.
CREATE TABLE saved_text (
    post INTEGER PRIMARY KEY,
    version INTEGER NOT NULL,
    words TEXT NOT NULL,
    people TEXT NOT NULL,
    notes TEXT NOT NULL
);
CREATE INDEX saved_text_by_version ON saved_text (version);
CREATE VIRTUAL TABLE saved_fts USING fts5 (words, people, notes, content = 'saved_text', content_rowid = 'post', tokenize = 'unicode61 remove_diacritics 0');
