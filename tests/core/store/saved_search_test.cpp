#include "core/model/setting_names.h"
#include "core/store/post_json.h"
#include "core/store/saved_index.h"
#include "core/store/search.h"
#include "core/store/statement.h"
#include "core/store/values_json.h"
#include "tests/support/temp_store.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

constexpr Sphere work = Sphere::Professional;
constexpr Sphere home = Sphere::Personal;

/// Rows of the thread library, written as saving writes them.
class SavedSearch : public testing::Test {
protected:
    SavedThreadId thread(Sphere sphere, const QString& title = {})
    {
        return SavedThreadId(temp.write([&](Connection& c) {
            return store::insertRow(c,
                                    u"INSERT INTO library.saved_thread (account, opening, network, through, "
                                    u"sphere, title, saved, "
                                    "missing) VALUES (1, 'o', 'Mastodon', '@me@home.test', ?, ?, 0, 0)"_s,
                                    {int(sphere), store::textValue(title)});
        }));
    }
    SavedPostId save(SavedThreadId in, const Post& post, const QString& note = {})
    {
        return temp.write([&](Connection& c) -> Result<SavedPostId> {
            const auto id = store::insertRow(
                c,
                u"INSERT INTO library.saved_post (thread, account, uri, network, author, created, position, "
                u"depth, "
                "mine, visibility, post, audience, note) VALUES (?, 1, ?, ?, ?, ?, ?, 0, 0, 0, ?, '', ?)"_s,
                {raw(in), post.ref.uri, post.author.network, post.author.uri, store::msOf(post.created),
                 m_position++, store::textOf(store::toJson(post)), store::textValue(note)});
            if (!id)
                return fail(id.error());
            const auto put = store::indexSavedPost(c, SavedPostId(*id),
                                                   {.words = post.text.text,
                                                    .people = post.author.name + u' ' + post.author.handle,
                                                    .notes = note});
            return put ? Result<SavedPostId>(SavedPostId(*id)) : fail(put.error());
        });
    }
    void run(const QString& sql)
    {
        (void)temp.write([&](Connection& c) { return store::change(c, sql, {}); });
    }
    void tag(SavedThreadId in, const QString& name)
    {
        (void)temp.write([&](Connection& c) {
            return store::change(c, u"INSERT INTO library.tag (thread, folded, name) VALUES (?, ?, ?)"_s,
                                 {raw(in), name.toCaseFolded(), name});
        });
    }
    static Post post(const QString& author, const QString& id, int at, const QString& text)
    {
        Post made = postBy(authorNamed(author), id, minute(at));
        made.text = RichText::plain(text);
        return made;
    }
    SearchPage page(const QString& typed, std::optional<Sphere> sphere = {})
    {
        return temp.read([&](Connection& c) {
            return store::search(c,
                                 {.typed = typed, .sphere = sphere, .after = {}, .today = QDate(2026, 3, 2)});
        });
    }
    QStringList found(const QString& typed, std::optional<Sphere> sphere = {})
    {
        QStringList ids;
        for (const FoundGroup& group : page(typed, sphere).groups)
            for (const Found& hit : group.hits)
                ids.append((hit.kind == Found::Kind::Note ? u"note "_s : QString()) +
                           hit.row.post.ref.uri.section(u'/', -1));
        return ids;
    }

    TempStore temp;

private:
    int m_position = 0;
};

TEST_F(SavedSearch, FindsInnerWordsInEveryLanguage)
{
    const SavedThreadId in = thread(work);
    const std::vector<std::pair<QString, QString>> texts = {
        {u"北京图书馆在这里开会"_s, u"图书馆"_s},
        {u"昨日、東京都の図書館員と話しました"_s, u"図書館"_s},
        {u"เมื่อวานนี้ห้องสมุดสาธารณะเปิดใหม่"_s, u"สาธารณะ"_s},
        {u"បណ្ណាល័យសាធារណៈបានបើក"_s, u"បណ្ណាល័យ"_s},
        {u"افتتحت المَكْتَبة العامة اليوم"_s, u"المكتبة"_s},
        {u"Der neue Lesesaal für Ärzte"_s, u"arzte"_s},
        {u"Die Ärztin kam"_s, u"\"arztin\""_s}};
    for (size_t i = 0; i < texts.size(); ++i)
        save(in, post(u"ana"_s, QString::number(i), int(i), texts[i].first));
    for (size_t i = 0; i < texts.size(); ++i)
        EXPECT_EQ(found(texts[i].second, work), QStringList{QString::number(i)})
            << qPrintable(texts[i].second);
    EXPECT_EQ(found(u"arzt"_s).size(), 2);
    EXPECT_EQ(found(u"ärzte"_s), QStringList{u"5"_s});
}

TEST_F(SavedSearch, ShowsOnlyWhatWasSavedInTheLife)
{
    save(thread(work), post(u"ana"_s, u"w"_s, 1, u"desk"_s));
    save(thread(home), post(u"ana"_s, u"h"_s, 2, u"desk"_s), u"a note"_s);
    EXPECT_EQ(found(u"desk"_s, work), QStringList{u"w"_s});
    EXPECT_EQ(found(u"desk"_s, home), QStringList{u"h"_s});
    EXPECT_EQ(found(u"desk"_s), QStringList({u"h"_s, u"w"_s}));
    EXPECT_TRUE(found(u"in:notes note"_s, work).isEmpty());
    EXPECT_EQ(found(u"in:saved"_s, work), QStringList{u"w"_s});
    EXPECT_TRUE(found(u"in:posts desk"_s).isEmpty());
}

TEST_F(SavedSearch, NeverShowsWhatWasThrownAwayOrIsHidden)
{
    const SavedThreadId in = thread(work, u"Desks"_s);
    save(in, post(u"ana"_s, u"gone"_s, 1, u"desk that its author took back"_s));
    save(in, post(u"ben"_s, u"there"_s, 2, u"desk"_s));
    run(u"UPDATE library.saved_post SET fate = 2 WHERE uri LIKE '%gone'"_s);
    EXPECT_EQ(found(u"desk"_s).size(), 2) << "kept, and marked";
    temp.write([](Connection& c) { return store::saveSetting(c, QString(setting::SavedLater), u"hide"_s); });
    EXPECT_EQ(found(u"desk"_s), QStringList{u"there"_s});
    EXPECT_EQ(found(u"in:saved from:ana"_s), QStringList());
    run(u"UPDATE library.saved_thread SET removed = 1"_s);
    EXPECT_TRUE(found(u"desk"_s).isEmpty());
    EXPECT_TRUE(found(u"in:saved"_s).isEmpty());
}

TEST_F(SavedSearch, FindsNotesAndSaysThatTheyAreNotes)
{
    const SavedThreadId in = thread(work);
    const SavedPostId id = save(in, post(u"ana"_s, u"a"_s, 1, u"desk"_s), u"Ask the **café**"_s);
    save(in, post(u"ben"_s, u"b"_s, 2, u"A café"_s));
    EXPECT_EQ(found(u"in:notes cafe"_s), QStringList{u"note a"_s});
    EXPECT_EQ(found(u"in:saved cafe"_s), QStringList{u"b"_s}) << "the text alone";
    const SearchPage shown = page(u"cafe"_s);
    ASSERT_EQ(shown.groups.size(), 1U);
    ASSERT_EQ(shown.groups[0].hits.size(), 2U);
    const Found& hit = shown.groups[0].hits[1];
    EXPECT_EQ(hit.kind, Found::Kind::Note);
    EXPECT_EQ(hit.savedPost, id);
    EXPECT_EQ(hit.savedThread, in);
    EXPECT_EQ(hit.snippet, u"Ask the **\u2068café\u2069**"_s);
}

TEST_F(SavedSearch, UnderstandsTheSameOperators)
{
    const CircleId circle = temp.addCircle(u"Colleagues"_s, work);
    temp.addPerson(authorNamed(u"ana"_s), {circle});
    Post poll = post(u"ana"_s, u"poll"_s, 60 * 24, u"desk"_s);
    poll.poll = Poll{.options = {{.text = u"yes"_s}}};
    poll.mentions = {authorNamed(u"eva"_s)};
    const SavedThreadId first = thread(work);
    save(first, poll);
    save(thread(work), post(u"ben"_s, u"plain"_s, 0, u"desk"_s));
    tag(first, u"NELA"_s);
    EXPECT_EQ(found(u"desk from:ana"_s), QStringList{u"poll"_s});
    EXPECT_EQ(found(u"desk -from:ana"_s), QStringList{u"plain"_s});
    EXPECT_EQ(found(u"desk to:eva"_s), QStringList{u"poll"_s});
    EXPECT_EQ(found(u"desk circle:colleagues"_s), QStringList{u"poll"_s});
    EXPECT_EQ(found(u"desk -circle:colleagues"_s), QStringList{u"plain"_s});
    EXPECT_EQ(found(u"has:poll"_s), QStringList{u"poll"_s});
    EXPECT_EQ(found(u"desk -has:poll"_s), QStringList{u"plain"_s});
    EXPECT_EQ(found(u"tag:nela"_s), QStringList{u"poll"_s});
    EXPECT_EQ(found(u"desk -tag:nela"_s), QStringList{u"plain"_s});
    EXPECT_EQ(found(u"desk after:2026-03-03"_s), QStringList{u"poll"_s});
    EXPECT_EQ(found(u"in:saved before:2026-03-03"_s), QStringList{u"plain"_s});
    EXPECT_EQ(found(u"desk network:mastodon"_s).size(), 2);
    EXPECT_TRUE(found(u"desk network:other"_s).isEmpty());
    EXPECT_TRUE(found(u"desk is:unread"_s).isEmpty());
    EXPECT_EQ(found(u"in:saved -desk"_s), QStringList());
    EXPECT_EQ(found(u"desk -\"no such\""_s).size(), 2);
}

TEST_F(SavedSearch, HeadsAThreadWithItsTitleOrFirstWords)
{
    const SavedThreadId in = thread(work);
    save(in, post(u"ana"_s, u"1"_s, 1, u"The opening"_s));
    save(in, post(u"ben"_s, u"2"_s, 2, u"desk"_s));
    EXPECT_EQ(page(u"desk"_s).groups.at(0).title, u"The opening"_s);
    run(u"UPDATE library.saved_thread SET title = 'About desks'"_s);
    EXPECT_EQ(page(u"desk"_s).groups.at(0).title, u"About desks"_s);
}

TEST_F(SavedSearch, PagesWithoutLossAndWithoutDoubles)
{
    for (int i = 0; i < 60; ++i) {
        const SavedThreadId in = thread(work);
        for (int j = 0; j < 3; ++j)
            save(in, post(u"ana"_s, u"%1-%2"_s.arg(i).arg(j), i, u"desk"_s));
    }
    SearchRequest request{.typed = u"desk"_s, .sphere = work, .after = {}, .limit = 20};
    QStringList seen;
    int groups = 0;
    for (bool more = true; more;) {
        ASSERT_LT(seen.size(), 1000);
        const SearchPage shown = temp.read([&](Connection& c) { return store::search(c, request); });
        for (const FoundGroup& group : shown.groups) {
            EXPECT_LE(group.hits.size(), 3U);
            ++groups;
            for (const Found& hit : group.hits)
                seen.append(hit.row.post.ref.uri);
        }
        request.after = shown.next;
        more = shown.more;
    }
    EXPECT_EQ(seen.size(), 180);
    EXPECT_LE(groups, 62) << "hardly a thread is told twice";
    EXPECT_EQ(QSet<QString>(seen.begin(), seen.end()).size(), 180);
}

TEST_F(SavedSearch, TakesWordsOutAndIndexesOldSegmentationAnew)
{
    const SavedThreadId in = thread(work);
    const SavedPostId id = save(in, post(u"ana"_s, u"a"_s, 1, u"desk"_s));
    run(u"UPDATE library.saved_text SET version = version - 1"_s);
    const auto step = [this] {
        return temp.write([](Connection& c) {
            return store::reindexSavedPosts(c, [](Connection&, SavedPostId) -> Result<store::SavedWords> {
                return store::SavedWords{.words = u"shelf"_s};
            });
        });
    };
    EXPECT_FALSE(step()) << "nothing is left";
    EXPECT_EQ(found(u"shelf"_s), QStringList{u"a"_s});
    EXPECT_TRUE(found(u"in:saved desk"_s).isEmpty());
    temp.write([&](Connection& c) { return store::unindexSavedPost(c, id); });
    temp.write([&](Connection& c) { return store::unindexSavedPost(c, id); });
    EXPECT_TRUE(found(u"shelf"_s).isEmpty());
    temp.write([](Connection& c) { return store::purgeSavedIndex(c); });
    EXPECT_TRUE(found(u"shelf"_s).isEmpty());
}

} // namespace
} // namespace cohort
