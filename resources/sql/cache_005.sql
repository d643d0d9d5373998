-- Profile pictures as they are kept: small, and only of whom a consent covers. An empty picture means that it could not be
-- had; it is not asked for before 'again'. pixels and shape: core/model/picture_mark.h.
CREATE TABLE avatar (
    id INTEGER PRIMARY KEY,
    network TEXT NOT NULL,
    uri TEXT NOT NULL,
    address TEXT NOT NULL,
    again INTEGER NOT NULL,
    picture BLOB NOT NULL,
    pixels BLOB NOT NULL,
    shape INTEGER,
    UNIQUE (network, uri)
);
