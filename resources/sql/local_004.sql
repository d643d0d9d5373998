-- What was promised when a post left, kept as long as the account: whom it was shown to reach, the state it was judged
-- from, what the server answered. 'entry' is the outbox entry that carried it; 'uri' is empty until the server answered.
CREATE TABLE receipt (
    entry INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    uri TEXT NOT NULL,
    sent INTEGER NOT NULL,
    promise TEXT NOT NULL,
    answer TEXT NOT NULL
);
CREATE INDEX receipt_by_post ON receipt (uri, account);

-- What was sent before there were receipts: the outbox knows the sentence, the reach and the audience, not the account's
-- state of then. A row that cannot be read is left where it is.
INSERT INTO receipt (entry, account, uri, sent, promise, answer)
SELECT id, account, json_extract(outcome, '$.sent.uri'), created,
    json_object('sentence', json_extract(outcome, '$.sentence'), 'audience', json(json_extract(draft, '$.audience')), 'consents', json(json_extract(draft, '$.consents')), 'replyTo', json(json_extract(draft, '$.replyTo')), 'reach', json(shown)),
    json_object('visibility', json_extract(outcome, '$.answered'), 'differs', json(CASE json_extract(outcome, '$.differs') WHEN 1 THEN 'true' ELSE 'false' END), 'wider', json(json_extract(outcome, '$.wider')))
FROM outbox
WHERE state = 4 AND CASE WHEN json_valid(outcome) AND json_valid(draft) AND json_valid(shown) THEN coalesce(json_extract(outcome, '$.sent.uri'), '') <> '' ELSE 0 END;
