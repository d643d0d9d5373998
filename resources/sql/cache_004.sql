-- What stands between a post and its readers besides its visibility (Standing in core/model/post.h).
ALTER TABLE post ADD COLUMN standing INTEGER NOT NULL DEFAULT 0;
-- What of mine waits for somebody's approval is looked for at every synchronisation.
CREATE INDEX post_waiting ON post (account) WHERE standing = 1;
