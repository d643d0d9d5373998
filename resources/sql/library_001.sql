-- library.db: saved conversations with their folders, tags and highlights. Empty so far; its series starts here.
CREATE TABLE meta (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;
