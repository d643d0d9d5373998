<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CatchUpWords</name>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passed on by %n people: %1</source>
        <translation>
            <numerusform>Passed on by %n person: %1</numerusform>
            <numerusform>Passed on by %n people: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the first %n posts.</source>
        <translation>
            <numerusform>This is the first post.</numerusform>
            <numerusform>These are the first %n posts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%1: %n people added</source>
        <translation>
            <numerusform>%1: %n person added</numerusform>
            <numerusform>%1: %n people added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n people taken out</source>
        <translation>
            <numerusform>%1: %n person taken out</numerusform>
            <numerusform>%1: %n people taken out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts are not on this computer; --load fetches them</source>
        <translation>
            <numerusform>%n post is not on this computer; --load fetches it</numerusform>
            <numerusform>%n posts are not on this computer; --load fetches them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts cannot be read</source>
        <translation>
            <numerusform>%n post cannot be read</numerusform>
            <numerusform>%n posts cannot be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts could not be had</source>
        <translation>
            <numerusform>%n post could not be had</numerusform>
            <numerusform>%n posts could not be had</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures could not be kept</source>
        <translation>
            <numerusform>%n picture could not be kept</numerusform>
            <numerusform>%n pictures could not be kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds followed</source>
        <translation>
            <numerusform>%n feed followed</numerusform>
            <numerusform>%n feeds followed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds were followed already</source>
        <translation>
            <numerusform>%n feed was followed already</numerusform>
            <numerusform>%n feeds were followed already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be read</source>
        <translation>
            <numerusform>%n feed could not be read</numerusform>
            <numerusform>%n feeds could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds written</source>
        <translation>
            <numerusform>%n feed written</numerusform>
            <numerusform>%n feeds written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts removed</source>
        <translation>
            <numerusform>%n post removed</numerusform>
            <numerusform>%n posts removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your comments were answered at %1, which you have not opened since %2.</source>
        <comment>my address there, a time</comment>
        <translation>
            <numerusform>%n of your comments was answered at %1, which you have not opened since %2.</numerusform>
            <numerusform>%n of your comments were answered at %1, which you have not opened since %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentWords</name>
    <message numerus="yes">
        <source>%n new answers</source>
        <translation>
            <numerusform>%n new answer</numerusform>
            <numerusform>%n new answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the network counts %n answers</source>
        <translation>
            <numerusform>the network counts %n answer</numerusform>
            <numerusform>the network counts %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your comments were answered at %1 (%2), which you have not opened for weeks.</source>
        <comment>my address there, a network</comment>
        <translation>
            <numerusform>%n of your comments was answered at %1 (%2), which you have not opened for weeks.</numerusform>
            <numerusform>%n of your comments were answered at %1 (%2), which you have not opened for weeks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostWords</name>
    <message numerus="yes">
        <source>%n replies</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n boosts</source>
        <translation>
            <numerusform>%n boost</numerusform>
            <numerusform>%n boosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likes</source>
        <translation>
            <numerusform>%n like</numerusform>
            <numerusform>%n likes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>poll with %n answers</source>
        <translation>
            <numerusform>poll with %n answer</numerusform>
            <numerusform>poll with %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>also on %n other networks</source>
        <translation>
            <numerusform>also on %n other network</numerusform>
            <numerusform>also on %n other networks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SavedWords</name>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new replies</source>
        <translation>
            <numerusform>%n new reply</numerusform>
            <numerusform>%n new replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts changed since</source>
        <translation>
            <numerusform>%n post changed since</numerusform>
            <numerusform>%n posts changed since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts are missing</source>
        <translation>
            <numerusform>%n post is missing</numerusform>
            <numerusform>%n posts are missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingNews</name>
    <message numerus="yes">
        <source>%n posts were sent.</source>
        <translation>
            <numerusform>%n post was sent.</numerusform>
            <numerusform>%n posts were sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts were not sent and wait in the outbox, where it says why.</source>
        <translation>
            <numerusform>%n post was not sent and waits in the outbox, where it says why.</numerusform>
            <numerusform>%n posts were not sent and wait in the outbox, where it says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort</name>
    <message numerus="yes">
        <source>Cohort tries again by itself in %n minutes.</source>
        <translation>
            <numerusform>Cohort tries again by itself in %n minute.</numerusform>
            <numerusform>Cohort tries again by itself in %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <comment>people who are not named in a list</comment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people will see this.</source>
        <translation>
            <numerusform>%n person will see this.</numerusform>
            <numerusform>%n people will see this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n followers will see this.</source>
        <translation>
            <numerusform>Your %n follower will see this.</numerusform>
            <numerusform>Your %n followers will see this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It goes out through %n accounts.</source>
        <translation>
            <numerusform>It goes out through %n account.</numerusform>
            <numerusform>It goes out through %n accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your followers will see this, not those of %1: %n of the %2 people in the conversation can read it.</source>
        <translation>
            <numerusform>Your followers will see this, not those of %1: %n of the %2 people in the conversation can read it.</numerusform>
            <numerusform>Your followers will see this, not those of %1: %n of the %2 people in the conversation can read it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your %n followers will see this, and Cohort does not know all of them.</source>
        <translation>
            <numerusform>Your %n follower will see this, and Cohort does not know all of them.</numerusform>
            <numerusform>Your %n followers will see this, and Cohort does not know all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people who follow you are not in the audience and will see this.</source>
        <translation>
            <numerusform>%n person who follows you is not in the audience and will see this.</numerusform>
            <numerusform>%n people who follow you are not in the audience and will see this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are too many to be named in one post.</source>
        <translation>
            <numerusform>%n person is too many to be named in one post.</numerusform>
            <numerusform>%n people are too many to be named in one post.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The staff of %n servers</source>
        <translation>
            <numerusform>The staff of %n server</numerusform>
            <numerusform>The staff of %n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n people</source>
        <translation>
            <numerusform>at least %n person</numerusform>
            <numerusform>at least %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>who can read it</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not meant</source>
        <translation>
            <numerusform>%n of them not meant</numerusform>
            <numerusform>%n of them not meant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <comment>people of the audience</comment>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each of them sees the addresses of %n others.</source>
        <translation>
            <numerusform>Each of them sees the address of %n other.</numerusform>
            <numerusform>Each of them sees the addresses of %n others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everybody who is named sees %n others who are named.</source>
        <translation>
            <numerusform>Everybody who is named sees %n other who is named.</numerusform>
            <numerusform>Everybody who is named sees %n others who are named.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people follow you now who did not then: they can read it.</source>
        <translation>
            <numerusform>%n person follows you now who did not then: they can read it.</numerusform>
            <numerusform>%n people follow you now who did not then: they can read it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have %n more followers than then; who they are is not known. They can read it.</source>
        <translation>
            <numerusform>You have %n more follower than then; who it is is not known. They can read it.</numerusform>
            <numerusform>You have %n more followers than then; who they are is not known. They can read it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people no longer follow you: they keep the copies they got.</source>
        <translation>
            <numerusform>%n person no longer follows you: they keep the copy they got.</numerusform>
            <numerusform>%n people no longer follow you: they keep the copies they got.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts in this file were not for everyone (number %1).</source>
        <translation>
            <numerusform>%n post in this file was not for everyone (number %1).</numerusform>
            <numerusform>%n posts in this file were not for everyone (number %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n posts in this file it is not known whom they were for (number %1).</source>
        <translation>
            <numerusform>Of %n post in this file it is not known whom it was for (number %1).</numerusform>
            <numerusform>Of %n posts in this file it is not known whom they were for (number %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts.</source>
        <comment>a whole conversation in an exported file</comment>
        <translation>
            <numerusform>%n post.</numerusform>
            <numerusform>%n posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A selection: %1 of %n posts.</source>
        <translation>
            <numerusform>A selection: %1 of %n post.</numerusform>
            <numerusform>A selection: %1 of %n posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts were edited or deleted by their authors since (number %1).</source>
        <translation>
            <numerusform>%n post was edited or deleted by its author since (number %1).</numerusform>
            <numerusform>%n posts were edited or deleted by their authors since (number %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n posts not all pictures and films were kept (number %1).</source>
        <translation>
            <numerusform>Of %n post not all pictures and films were kept (number %1).</numerusform>
            <numerusform>Of %n posts not all pictures and films were kept (number %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts that belong to the conversation could not be had and are missing here.</source>
        <translation>
            <numerusform>%n post that belongs to the conversation could not be had and is missing here.</numerusform>
            <numerusform>%n posts that belong to the conversation could not be had and are missing here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n months</source>
        <translation>
            <numerusform>The last month</numerusform>
            <numerusform>The last %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only what is saved, and the last %n days</source>
        <translation>
            <numerusform>Only what is saved, and the last day</numerusform>
            <numerusform>Only what is saved, and the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This removes %n posts from before %1 from this computer, about %2. Saved conversations, your own posts and what was written to you stay.</source>
        <translation>
            <numerusform>This removes %n post from before %1 from this computer, about %2. Saved conversations, your own posts and what was written to you stay.</numerusform>
            <numerusform>This removes %n posts from before %1 from this computer, about %2. Saved conversations, your own posts and what was written to you stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts that came through it are deleted here.</source>
        <translation>
            <numerusform>%n post that came through it is deleted here.</numerusform>
            <numerusform>%n posts that came through it are deleted here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notices are deleted here.</source>
        <translation>
            <numerusform>%n notice is deleted here.</numerusform>
            <numerusform>%n notices are deleted here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved conversations are deleted, with notes and pictures.</source>
        <translation>
            <numerusform>%n saved conversation is deleted, with notes and pictures.</numerusform>
            <numerusform>%n saved conversations are deleted, with notes and pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipts of your posts are deleted; who could read them is known no longer.</source>
        <translation>
            <numerusform>%n receipt of your posts is deleted; who could read it is known no longer.</numerusform>
            <numerusform>%n receipts of your posts are deleted; who could read them is known no longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts and unsent posts for it alone are deleted.</source>
        <translation>
            <numerusform>%n draft or unsent post for it alone is deleted.</numerusform>
            <numerusform>%n drafts and unsent posts for it alone are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drafts and unsent posts for it alone stay as drafts, for no account.</source>
        <translation>
            <numerusform>%n draft or unsent post for it alone stays as a draft, for no account.</numerusform>
            <numerusform>%n drafts and unsent posts for it alone stay as drafts, for no account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older copies of your profile in its folder are deleted, because they hold it too.</source>
        <translation>
            <numerusform>%n older copy of your profile in its folder is deleted, because it holds it too.</numerusform>
            <numerusform>%n older copies of your profile in its folder are deleted, because they hold it too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new people</source>
        <comment>were added</comment>
        <translation>
            <numerusform>%n new person</numerusform>
            <numerusform>%n new people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people will be new</source>
        <translation>
            <numerusform>%n person will be new</numerusform>
            <numerusform>%n people will be new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people you have got more addresses</source>
        <translation>
            <numerusform>%n person you have got more addresses</numerusform>
            <numerusform>%n people you have got more addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people you have will get more addresses</source>
        <translation>
            <numerusform>%n person you have will get more addresses</numerusform>
            <numerusform>%n people you have will get more addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n people everything is known already</source>
        <translation>
            <numerusform>of %n person everything is known already</numerusform>
            <numerusform>of %n people everything is known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines or cards could not be read</source>
        <translation>
            <numerusform>%n line or card could not be read</numerusform>
            <numerusform>%n lines or cards could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n sites it stays as a draft: there only you and the people who look after the site can read it.</source>
        <translation>
            <numerusform>On %n site it stays as a draft: there only you and the people who look after the site can read it.</numerusform>
            <numerusform>On %n sites it stays as a draft: there only you and the people who look after the site can read it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::AudienceSuggestions</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::CatchUpView</name>
    <message numerus="yes">
        <source>%n posts marked as read</source>
        <translation>
            <numerusform>%n post marked as read</numerusform>
            <numerusform>%n posts marked as read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::CircleEditor</name>
    <message numerus="yes">
        <source>In the circle: %n people</source>
        <translation>
            <numerusform>In the circle: %n person</numerusform>
            <numerusform>In the circle: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the circle: %n people</source>
        <translation>
            <numerusform>Not in the circle: %n person</numerusform>
            <numerusform>Not in the circle: %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added to %1</source>
        <translation>
            <numerusform>%n person added to %1</numerusform>
            <numerusform>%n people added to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken out of %1</source>
        <translation>
            <numerusform>%n person taken out of %1</numerusform>
            <numerusform>%n people taken out of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::CommentsView</name>
    <message numerus="yes">
        <source>Remind me if nobody answers in %n &amp;days</source>
        <translation>
            <numerusform>Remind me if nobody answers in %n &amp;day</numerusform>
            <numerusform>Remind me if nobody answers in %n &amp;days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::Composer</name>
    <message numerus="yes">
        <source>Sending to %n people.</source>
        <translation>
            <numerusform>Sending to %n person.</numerusform>
            <numerusform>Sending to %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n people in this conversation will be able to read your answer: %2.</source>
        <translation>
            <numerusform>%1 of %n person in this conversation will be able to read your answer: %2.</numerusform>
            <numerusform>%1 of %n people in this conversation will be able to read your answer: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::ComposerForm</name>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::DiskPage</name>
    <message numerus="yes">
        <source>Remove %n posts</source>
        <translation>
            <numerusform>Remove %n post</numerusform>
            <numerusform>Remove %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts removed so far</source>
        <translation>
            <numerusform>%n post removed so far</numerusform>
            <numerusform>%n posts removed so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts removed. %1 keeps: %2</source>
        <comment>number of posts, circle, its rule</comment>
        <translation>
            <numerusform>%n post removed. %1 keeps: %2</numerusform>
            <numerusform>%n posts removed. %1 keeps: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::FeedLists</name>
    <message numerus="yes">
        <source>%n feeds are followed</source>
        <translation>
            <numerusform>%n feed is followed</numerusform>
            <numerusform>%n feeds are followed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds could not be read</source>
        <translation>
            <numerusform>%n feed could not be read</numerusform>
            <numerusform>%n feeds could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feeds written</source>
        <translation>
            <numerusform>%n feed written</numerusform>
            <numerusform>%n feeds written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::FindBar</name>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::FindPeople</name>
    <message numerus="yes">
        <source>%n found</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::MainWindow</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added to %1</source>
        <translation>
            <numerusform>%n person added to %1</numerusform>
            <numerusform>%n people added to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::NetworkTexts</name>
    <message numerus="yes">
        <source>Split into a thread of %n</source>
        <translation>
            <numerusform>Split into a thread of %n</numerusform>
            <numerusform>Split into a thread of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into a thread of %n for %1</source>
        <translation>
            <numerusform>Split into a thread of %n for %1</numerusform>
            <numerusform>Split into a thread of %n for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a thread of %n posts</source>
        <translation>
            <numerusform>%1: a thread of %n post</numerusform>
            <numerusform>%1: a thread of %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n characters</source>
        <translation>
            <numerusform>%1: %n character</numerusform>
            <numerusform>%1: %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters too many</source>
        <translation>
            <numerusform>%n character too many</numerusform>
            <numerusform>%n characters too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bytes too many: emoji and many scripts take several for each character</source>
        <translation>
            <numerusform>%n byte too many: emoji and many scripts take several for each character</numerusform>
            <numerusform>%n bytes too many: emoji and many scripts take several for each character</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures or films are too many there</source>
        <translation>
            <numerusform>%n picture or film is too many there</numerusform>
            <numerusform>%n pictures or films are too many there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures without alt text</source>
        <translation>
            <numerusform>%n picture without alt text</numerusform>
            <numerusform>%n pictures without alt text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n choices of the poll are too many there</source>
        <translation>
            <numerusform>%n choice of the poll is too many there</numerusform>
            <numerusform>%n choices of the poll are too many there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::Notifier</name>
    <message numerus="yes">
        <source>%n new replies</source>
        <translation>
            <numerusform>%n new reply</numerusform>
            <numerusform>%n new replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::OutboxPage</name>
    <message numerus="yes">
        <source>%1 of %n parts sent; the rest waits</source>
        <translation>
            <numerusform>%1 of %n part sent; the rest waits</numerusform>
            <numerusform>%1 of %n parts sent; the rest waits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n parts sent</source>
        <translation>
            <numerusform>%1 of %n part sent</numerusform>
            <numerusform>%1 of %n parts sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::PeopleView</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added to %1</source>
        <translation>
            <numerusform>%n person added to %1</numerusform>
            <numerusform>%n people added to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken out of %1</source>
        <translation>
            <numerusform>%n person taken out of %1</numerusform>
            <numerusform>%n people taken out of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n might be the same person</source>
        <comment>suggestions</comment>
        <translation>
            <numerusform>%n might be the same person</numerusform>
            <numerusform>%n might be the same person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::PollBox</name>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>how long a poll runs</comment>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>how long a poll runs</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::PostActions</name>
    <message numerus="yes">
        <source>%n posts marked as read</source>
        <translation>
            <numerusform>%n post marked as read</numerusform>
            <numerusform>%n posts marked as read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::RailModel</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminders due</source>
        <translation>
            <numerusform>%n reminder due</numerusform>
            <numerusform>%n reminders due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::SamePersonPanel</name>
    <message numerus="yes">
        <source>Might be the same person (%n)</source>
        <translation>
            <numerusform>Might be the same person (%n)</numerusform>
            <numerusform>Might be the same person (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::SavedPane</name>
    <message numerus="yes">
        <source>%n new replies since you saved it</source>
        <translation>
            <numerusform>%n new reply since you saved it</numerusform>
            <numerusform>%n new replies since you saved it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts could not be had when it was saved</source>
        <translation>
            <numerusform>%n post could not be had when it was saved</numerusform>
            <numerusform>%n posts could not be had when it was saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts that their authors deleted are hidden</source>
        <translation>
            <numerusform>%n post that its author deleted is hidden</numerusform>
            <numerusform>%n posts that their authors deleted are hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures or films are not in the library. Fetching them tells their servers that you look at them; files above %1 stay there.</source>
        <translation>
            <numerusform>%n picture or film is not in the library. Fetching it tells its server that you look at it; files above %1 stay there.</numerusform>
            <numerusform>%n pictures or films are not in the library. Fetching them tells their servers that you look at them; files above %1 stay there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures could not be kept: %1</source>
        <translation>
            <numerusform>%n picture could not be kept: %1</numerusform>
            <numerusform>%n pictures could not be kept: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::SavedView</name>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations moved</source>
        <translation>
            <numerusform>%n conversation moved</numerusform>
            <numerusform>%n conversations moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations are no longer saved</source>
        <translation>
            <numerusform>%n conversation is no longer saved</numerusform>
            <numerusform>%n conversations are no longer saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conversations, with notes and pictures, and the copies of the profile will leave this computer. It cannot be taken back.</source>
        <translation>
            <numerusform>%n conversation, with notes and pictures, and the copies of the profile will leave this computer. It cannot be taken back.</numerusform>
            <numerusform>%n conversations, with notes and pictures, and the copies of the profile will leave this computer. It cannot be taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::SearchDelegate</name>
    <message numerus="yes">
        <source>%n results</source>
        <comment>in a conversation</comment>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::SearchModel</name>
    <message numerus="yes">
        <source>Conversation “%1”, %n results</source>
        <translation>
            <numerusform>Conversation “%1”, %n result</numerusform>
            <numerusform>Conversation “%1”, %n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::SearchPane</name>
    <message numerus="yes">
        <source>The first %n results for %1</source>
        <comment>words searched for</comment>
        <translation>
            <numerusform>The first result for %1</numerusform>
            <numerusform>The first %n results for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results for %1</source>
        <comment>words searched for</comment>
        <translation>
            <numerusform>%n result for %1</numerusform>
            <numerusform>%n results for %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::ShelfModel</name>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::StatusLine</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>posts in the outbox</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::StreamPane</name>
    <message numerus="yes">
        <source>%n new posts</source>
        <translation>
            <numerusform>%n new post</numerusform>
            <numerusform>%n new posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::ThreadPane</name>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replies are not loaded</source>
        <translation>
            <numerusform>%n reply is not loaded</numerusform>
            <numerusform>%n replies are not loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more replies were fetched and saved.</source>
        <translation>
            <numerusform>%n more reply was fetched and saved.</numerusform>
            <numerusform>%n more replies were fetched and saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::ViewAsDialog</name>
    <message numerus="yes">
        <source>%n posts cannot be read.</source>
        <translation>
            <numerusform>%n post cannot be read.</numerusform>
            <numerusform>%n posts cannot be read.</numerusform>
        </translation>
    </message>
</context>
</TS>
