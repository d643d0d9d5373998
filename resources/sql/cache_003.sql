-- The same text by one person on two networks within half an hour (core/store/same_words.h): each of the two posts with the
-- other one and its time.
CREATE TABLE same_words (
    post INTEGER NOT NULL,
    created INTEGER NOT NULL,
    other INTEGER NOT NULL,
    PRIMARY KEY (post, created, other)
) WITHOUT ROWID;
CREATE INDEX same_words_by_other ON same_words (other);
-- Built anew at the next start, and the pairs with it.
DELETE FROM meta WHERE name = 'built_from';
