#include "core/store/people_rows.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

#include <random>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// Everything about the people that a user can see, in one text.
QString wholePeople(TempStore& temp)
{
    QStringList lines;
    for (const PersonRow& row :
         temp.read([](Connection& c) { return store::people(c, {.limit = 10'000}); }).rows) {
        QString line = QString::number(raw(row.contact.id)) + u'|' + row.contact.name + u'|' +
                       row.contact.note + u'|' + row.contact.howMet;
        for (const Identity& identity : row.identities)
            line += u'|' + QString::number(raw(identity.id)) + u'=' + identity.author.uri;
        for (const CircleId circle : row.circles)
            line += u"|c"_s + QString::number(raw(circle));
        const PersonPage page =
            temp.read([&row](Connection& c) { return store::person(c, row.contact.id, std::nullopt); });
        for (auto it = page.relationships.cbegin(); it != page.relationships.cend(); ++it)
            for (const auto& pair : it.value())
                line += u"|r"_s + QString::number(raw(it.key())) + u'/' + QString::number(raw(pair.first)) +
                        u'/' + QString::number(pair.second.following);
        lines.append(line);
    }
    lines.sort();
    return lines.join(u'\n');
}

TEST(People, AreFoundWithoutCaseAndAccents)
{
    TempStore temp;
    Author zoe = authorNamed(u"zoe"_s);
    zoe.name = u"Zoë Müller"_s;
    temp.addPerson(zoe, {});
    temp.addPerson(authorNamed(u"bo"_s), {});
    for (const QString& words : {u"zoe"_s, u"MULLER"_s, u"ë mü"_s, u"@zoe@work"_s}) {
        const auto found = temp.read([&words](Connection& c) { return store::people(c, {.words = words}); });
        EXPECT_EQ(found.total, 1) << words.toStdString();
    }
    EXPECT_EQ(temp.read([](Connection& c) { return store::people(c, {.words = u"100%"_s}); }).total, 0);
}

TEST(People, InCirclesOfBothSpheresAreMarkedAsCrossover)
{
    TempStore temp;
    const CircleId work = temp.addCircle(u"Work"_s, Sphere::Professional);
    const CircleId home = temp.addCircle(u"Home"_s, Sphere::Personal);
    temp.addPerson(authorNamed(u"ana"_s), {work, home});
    temp.addPerson(authorNamed(u"bo"_s), {work});
    temp.addPerson(authorNamed(u"cy"_s), {});
    const auto names = [&temp](const PeopleQuery& query) {
        QStringList found;
        for (const PersonRow& row :
             temp.read([&query](Connection& c) { return store::people(c, query); }).rows)
            found.append(row.contact.name);
        return found;
    };
    EXPECT_EQ(names({.crossoverOnly = true}), QStringList{u"ana"_s});
    EXPECT_EQ(names({.sphere = Sphere::Professional}), QStringList({u"ana"_s, u"bo"_s}));
    EXPECT_EQ(names({.sphere = Sphere::Personal, .orNoCircle = true}), QStringList({u"ana"_s, u"cy"_s}));
    EXPECT_EQ(names({.noCircleOnly = true}), QStringList{u"cy"_s});
    EXPECT_EQ(names({.circle = home}), QStringList{u"ana"_s});
    EXPECT_EQ(names({.notInCircle = home}), QStringList({u"bo"_s, u"cy"_s}));
    EXPECT_EQ(names({.offset = 1, .limit = 1}), QStringList{u"bo"_s});
}

TEST(People, InNoCircleBelongToTheLifeTheyAreMetIn)
{
    TempStore temp;
    const AccountId work = temp.addAccount(u"work"_s, Hat::Professional);
    const AccountId home = temp.addAccount(u"home"_s, Hat::Personal);
    const AccountId mixed = temp.addAccount(u"mixed"_s, Hat::Mixed);
    const CircleId friends = temp.addCircle(u"Friends"_s, Sphere::Personal);
    const auto meet = [&temp](const QString& name, const std::vector<AccountId>& accounts,
                              const std::vector<CircleId>& circles = {}) {
        const ContactId contact = temp.addPerson(authorNamed(name), circles);
        const IdentityId identity =
            temp.read([contact](Connection& c) { return store::identitiesOf(c, contact); }).front().id;
        for (const AccountId account : accounts)
            (void)temp.write([=](Connection& c) -> Result<bool> {
                const auto saved =
                    store::saveRelationship(c, account, identity, {.following = true}, minute(0));
                return saved ? Result<bool>(true) : fail(saved.error());
            });
    };
    meet(u"at home"_s, {home});
    meet(u"at work"_s, {work});
    meet(u"by hand"_s, {});
    meet(u"everywhere"_s, {work, home});
    meet(u"friend at work"_s, {work}, {friends});
    meet(u"mixed"_s, {home, mixed});
    const auto names = [&temp](Sphere sphere) {
        QStringList found;
        for (const PersonRow& row : temp.read([sphere](Connection& c) {
                                            return store::people(c, {.sphere = sphere, .orNoCircle = true});
                                        })
                                        .rows)
            found.append(row.contact.name);
        return found;
    };
    EXPECT_EQ(names(Sphere::Professional),
              QStringList({u"at work"_s, u"by hand"_s, u"everywhere"_s, u"mixed"_s}));
    EXPECT_EQ(names(Sphere::Personal),
              QStringList({u"at home"_s, u"by hand"_s, u"everywhere"_s, u"friend at work"_s, u"mixed"_s}));
}

TEST(People, LinkedAreOneInCirclesAndStreams)
{
    TempStore temp;
    const AccountId account = temp.addAccount(u"me"_s, Hat::Mixed);
    const CircleId work = temp.addCircle(u"Work"_s, Sphere::Professional);
    const ContactId ana = temp.addPerson(authorNamed(u"ana"_s), {work});
    const ContactId other = temp.addPerson(authorNamed(u"anahome"_s), {});
    temp.receive(account, {postBy(authorNamed(u"anahome"_s), u"1"_s, minute(1))});
    EXPECT_TRUE(temp.texts(streamOf(work)).isEmpty());
    const QString before = wholePeople(temp);
    const auto undo = temp.write([&](Connection& c) { return store::linkContacts(c, other, ana); });
    EXPECT_EQ(temp.texts(streamOf(work)), QStringList{u"post 1"_s});
    EXPECT_EQ(
        temp.read([&](Connection& c) { return store::person(c, ana, std::nullopt); }).row.identities.size(),
        2U);
    temp.write([&undo](Connection& c) { return store::undo(c, undo); });
    EXPECT_EQ(wholePeople(temp), before);
    EXPECT_TRUE(temp.texts(streamOf(work)).isEmpty());
}

TEST(People, UndoOfALinkKeepsWhatCameInBetween)
{
    TempStore temp;
    const CircleId work = temp.addCircle(u"Work"_s, Sphere::Professional);
    const CircleId later = temp.addCircle(u"Later"_s, Sphere::Personal);
    const ContactId ana = temp.addPerson(authorNamed(u"ana"_s), {});
    const ContactId bo = temp.addPerson(authorNamed(u"bo"_s), {work});
    const auto undo = temp.write([&](Connection& c) { return store::linkContacts(c, bo, ana); });
    temp.write([&](Connection& c) { return store::addToCircle(c, later, {ana}, minute(5)); });
    temp.write([&](Connection& c) {
        return store::updateContact(c, {.id = ana, .name = u"Ana B."_s, .note = u"new"_s});
    });
    temp.write([&undo](Connection& c) { return store::undo(c, undo); });
    const PersonPage page = temp.read([&](Connection& c) { return store::person(c, ana, std::nullopt); });
    EXPECT_EQ(page.row.contact.name, u"Ana B."_s);
    EXPECT_EQ(page.row.contact.note, u"new"_s);
    EXPECT_EQ(page.row.circles, std::vector<CircleId>{later});
    EXPECT_EQ(temp.read([&](Connection& c) { return store::person(c, bo, std::nullopt); }).row.circles,
              std::vector<CircleId>{work});
}

/// One random change that can be undone; nothing when it was refused.
std::optional<store::PeopleUndo> randomChange(TempStore& temp, std::mt19937& random)
{
    const auto rows = temp.read([](Connection& c) { return store::people(c, {.limit = 10'000}); }).rows;
    if (rows.size() < 2)
        return std::nullopt;
    const auto any = [&]() -> const PersonRow& { return rows[random() % rows.size()]; };
    const PersonRow& one = any();
    const PersonRow& two = any();
    switch (random() % 3) {
    case 0:
        if (one.contact.id == two.contact.id)
            return std::nullopt;
        return temp.write(
            [&](Connection& c) { return store::linkContacts(c, one.contact.id, two.contact.id); });
    case 1:
        if (one.identities.empty())
            return std::nullopt;
        return temp.write([&](Connection& c) {
            return store::unlinkIdentity(c, one.identities[random() % one.identities.size()].id, minute(9));
        });
    default:
        return temp.write([&](Connection& c) { return store::removeContact(c, one.contact.id); });
    }
}

TEST(People, AreAsBeforeAfterAnyChangesAreUndoneInReverse)
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        SCOPED_TRACE(seed);
        std::mt19937 random(seed);
        TempStore temp;
        const AccountId account = temp.addAccount(u"me"_s, Hat::Mixed);
        std::vector<CircleId> circles;
        for (int i = 0; i < 4; ++i)
            circles.push_back(
                temp.addCircle(u"C%1"_s.arg(i), i % 2 == 0 ? Sphere::Professional : Sphere::Personal));
        std::vector<Post> posts;
        for (int i = 0; i < 10; ++i) {
            const Author author = authorNamed(u"p%1"_s.arg(i));
            const ContactId contact = temp.addPerson(author, {circles[random() % 4], circles[random() % 4]});
            temp.write([&](Connection& c) {
                return store::updateContact(
                    c, {.id = contact, .name = author.name, .note = u"note %1"_s.arg(i)});
            });
            const auto identity =
                temp.read([&](Connection& c) { return store::person(c, contact, std::nullopt); });
            temp.write([&](Connection& c) {
                return store::saveRelationship(c, account, identity.row.identities[0].id,
                                               {.following = i % 2 == 0}, minute(0));
            });
            posts.push_back(postBy(author, QString::number(i), minute(i)));
        }
        temp.receive(account, posts);
        const QString before = wholePeople(temp);
        QStringList streamsBefore;
        for (const CircleId circle : circles)
            streamsBefore += temp.texts(streamOf(circle)) + QStringList{u"--"_s};
        std::vector<store::PeopleUndo> undos;
        for (int step = 0; step < 15; ++step)
            if (auto undo = randomChange(temp, random))
                undos.push_back(std::move(*undo));
        for (auto undo = undos.rbegin(); undo != undos.rend(); ++undo)
            temp.write([&undo](Connection& c) { return store::undo(c, *undo); });
        EXPECT_EQ(wholePeople(temp), before);
        QStringList streamsAfter;
        for (const CircleId circle : circles)
            streamsAfter += temp.texts(streamOf(circle)) + QStringList{u"--"_s};
        EXPECT_EQ(streamsAfter, streamsBefore);
    }
}

TEST(People, FollowersAreKnownWithWhetherTheListIsWhole)
{
    TempStore temp;
    const AccountId account = temp.addAccount(u"me"_s, Hat::Mixed);
    temp.write([account](Connection& c) {
        return store::saveFollowers(c, account, {authorNamed(u"ana"_s), authorNamed(u"bo"_s)}, true,
                                    minute(3));
    });
    const auto stored = temp.read([account](Connection& c) { return store::followers(c, account); });
    EXPECT_TRUE(stored.complete);
    EXPECT_EQ(stored.seen, minute(3));
    ASSERT_EQ(stored.followers.size(), 2U);
    EXPECT_EQ(stored.followers[0], authorNamed(u"ana"_s));
}

} // namespace
} // namespace cohort
