-- In which life a handle was met through an account that has been removed: without it the people met there would show
-- in both lives. 'account' is a hash of the provider and my own address, for the day that the account comes back.
CREATE TABLE past_meeting (
    account TEXT NOT NULL,
    identity INTEGER NOT NULL REFERENCES identity (id) ON DELETE CASCADE,
    hat INTEGER NOT NULL,
    PRIMARY KEY (account, identity)
) WITHOUT ROWID;
CREATE INDEX past_meeting_by_identity ON past_meeting (identity);
