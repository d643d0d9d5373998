-- A thread leaves part by part: 'follows' is the entry that has to be sent first, which this one answers (0: none).
ALTER TABLE outbox ADD COLUMN follows INTEGER NOT NULL DEFAULT 0;
