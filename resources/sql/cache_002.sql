-- The handles of my people in lower case, so that a name in a text is found without looking at everybody.
CREATE TABLE person_handle (
    identity INTEGER PRIMARY KEY,
    handle_key TEXT NOT NULL
);
CREATE INDEX person_handle_by_key ON person_handle (handle_key);
-- Built anew at the next start, and the handles with it.
DELETE FROM meta WHERE name = 'built_from';
