-- Two handles of which I said that they are not one person's; the smaller id is 'one'. Never suggested again.
CREATE TABLE not_same (
    one INTEGER NOT NULL REFERENCES identity (id) ON DELETE CASCADE,
    other INTEGER NOT NULL REFERENCES identity (id) ON DELETE CASCADE,
    PRIMARY KEY (one, other)
) WITHOUT ROWID;
CREATE INDEX not_same_by_other ON not_same (other);
