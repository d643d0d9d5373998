-- Whose pictures are fetched from the network without asking again: of one message (kind 1), of one person (2), of
-- everybody in a circle (3). 'account' is the account through which it was met, 'contact' also the known author of
-- the message, 'words' the author's name as it was shown. What a row refers to takes the consent along when it goes.
CREATE TABLE picture_consent (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind INTEGER NOT NULL,
    account INTEGER REFERENCES account (id) ON DELETE CASCADE,
    uri TEXT NOT NULL,
    contact INTEGER REFERENCES contact (id) ON DELETE CASCADE,
    circle INTEGER REFERENCES circle (id) ON DELETE CASCADE,
    words TEXT NOT NULL,
    given INTEGER NOT NULL
);
CREATE UNIQUE INDEX picture_consent_message ON picture_consent (account, uri) WHERE kind = 1;
CREATE UNIQUE INDEX picture_consent_person ON picture_consent (contact) WHERE kind = 2;
CREATE UNIQUE INDEX picture_consent_circle ON picture_consent (circle) WHERE kind = 3;
CREATE INDEX picture_consent_by_contact ON picture_consent (contact);
