-- Where I commented in the browser, under a post that can only be read here. 'uri' stands for my comment in the cache: a name of
-- this program's, or the entry of the comments in which my words were found ('entry_author' is then who wrote it according to
-- the blog). 'answered' is the post I wrote under, 'opening' the first of its conversation and 'comments_at' the server's handle
-- of that one, which tells where the comments are. 'words' and 'name' are as I gave them, or empty. 'said' is when; what others
-- said later than 'since' are answers.
CREATE TABLE commented (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    uri TEXT NOT NULL,
    answered TEXT NOT NULL,
    answered_author TEXT NOT NULL,
    opening TEXT NOT NULL,
    comments_at TEXT NOT NULL,
    page TEXT NOT NULL,
    words TEXT NOT NULL,
    name TEXT NOT NULL,
    said INTEGER NOT NULL,
    since INTEGER NOT NULL,
    entry_author TEXT NOT NULL DEFAULT '',
    UNIQUE (uri, account)
);
CREATE INDEX commented_by_account ON commented (account, opening);
