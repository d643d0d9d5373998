-- What I decided about something I said, named by (account, uri) as everything is. 'closed' is when I closed it (0: open) and
-- 'closed_answers' how many answers it had then: with one more it is open again. 'muted' is the conversation it stands in.
-- 'remind' is when to remind of it (0: never), with 'remind_quiet' only if it has not more than 'remind_answers' answers by then.
-- 'looked_answers' is how many it had when I last opened the conversation.
CREATE TABLE comment_choice (
    uri TEXT NOT NULL,
    account INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    closed INTEGER NOT NULL DEFAULT 0,
    closed_answers INTEGER NOT NULL DEFAULT 0,
    muted INTEGER NOT NULL DEFAULT 0,
    remind INTEGER NOT NULL DEFAULT 0,
    remind_quiet INTEGER NOT NULL DEFAULT 0,
    remind_answers INTEGER NOT NULL DEFAULT 0,
    looked_answers INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (uri, account)
) WITHOUT ROWID;
CREATE INDEX comment_choice_by_account ON comment_choice (account);
CREATE INDEX comment_choice_remind ON comment_choice (remind) WHERE remind > 0;
CREATE INDEX comment_choice_muted ON comment_choice (uri, account) WHERE muted = 1;

-- When I last looked into an account: opened a conversation or the stream of it, or marked posts of it read. Begins with the
-- day this is known from, so that nobody is told of weeks that were not counted.
CREATE TABLE account_opened (
    account INTEGER PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
    opened INTEGER NOT NULL
);
