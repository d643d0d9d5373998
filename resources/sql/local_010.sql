-- What my address book says of somebody. 'kind' is 0 an e-mail address, 1 a web page, 2 a handle ("@ana@work.test"), 3 a card that
-- was read ('key' is then a hash of what it said, so that reading it again makes nobody twice). 'key' is what is compared,
-- 'address' what is shown.
CREATE TABLE contact_address (
    contact INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    key TEXT NOT NULL,
    address TEXT NOT NULL,
    PRIMARY KEY (contact, kind, key)
) WITHOUT ROWID;
-- A person of the address book and a handle of which I said that it is somebody else's: not_same for people without a handle.
CREATE TABLE not_same_card (
    contact INTEGER NOT NULL REFERENCES contact (id) ON DELETE CASCADE,
    identity INTEGER NOT NULL REFERENCES identity (id) ON DELETE CASCADE,
    PRIMARY KEY (contact, identity)
) WITHOUT ROWID;
CREATE INDEX not_same_card_by_identity ON not_same_card (identity);
