<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>cohort::CircleEditor</name>
    <message numerus="yes">
        <source>In the circle: %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not in the circle: %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken out of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <source>%n characters too many for %1</source>
        <translation>
            <numerusform>%n character too many for %1</numerusform>
            <numerusform>%n characters too many for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cohort::FindPeople</name>
    <message numerus="yes">
        <source>%n found</source>
        <comment>people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people added to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people taken out of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
</TS>
