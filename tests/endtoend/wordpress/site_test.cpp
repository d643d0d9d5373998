#include "tests/endtoend/wordpress/wordpress_lab.h"

#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

Result<SignInStep> signIn(const QString& site, const QString& user, const QString& password)
{
    return wordpressFactory()->signIn()->next(
        {.fields = {{u"site"_s, site}, {u"user_name"_s, user}, {u"app_password"_s, password}}}, {},
        wordpresslab::transport(), {});
}

ErrorKind refusal(const QString& site, const QString& user, const QString& password)
{
    const auto step = signIn(site, user, password);
    EXPECT_FALSE(step);
    return step ? ErrorKind::Bug : step.error().kind;
}

void setOption(const QString& name, int value)
{
    wordpresslab::tell({{u"order"_s, u"option"_s}, {u"name"_s, name}, {u"value"_s, value}});
}

QStringList firstLines(const std::vector<Post>& posts)
{
    QStringList lines;
    for (const Post& post : posts)
        lines << post.text.text.section(u'\n', 0, 0);
    return lines;
}

TEST(WordPressLab, SignsInWithAUserNameAndAnApplicationPassword)
{
    SitePerson ana(u"ana"_s, u"author"_s);
    EXPECT_EQ(ana.account().server, wordpresslab::site());
    EXPECT_EQ(ana.me().handle, QString(u'@' + ana.name() + u"@127.0.0.1"_s));
    EXPECT_EQ(ana.me().uri, QString(wordpresslab::site().toString() + u"?author=%1"_s.arg(ana.id())));
    EXPECT_EQ(ana.account().facts.can.visibilities,
              std::vector({Visibility::OnlyMe, Visibility::Circle, Visibility::Anyone}));

    const QString site = wordpresslab::site().toString();
    QString grouped = ana.password();
    for (qsizetype at = 20; at > 0; at -= 4)
        grouped.insert(at, u' '); // as the site shows it
    EXPECT_TRUE(signIn(site, ana.name(), grouped));
    EXPECT_EQ(refusal(site, ana.name(), u"aaaa bbbb cccc dddd eeee ffff"_s), ErrorKind::AuthRejected);
    EXPECT_EQ(refusal(site, u"nobody-at-all"_s, ana.password()), ErrorKind::AuthRejected);
    EXPECT_EQ(refusal(u"http://blog.test/"_s, ana.name(), ana.password()), ErrorKind::InvalidInput)
        << "no password over plain http";
}

TEST(WordPressLab, OpensTheSitesOwnPageWhenThereIsNoPasswordYet)
{
    SitePerson ana(u"ana"_s, u"author"_s);
    const auto steps = wordpressFactory()->signIn();
    const auto asked = steps->next({}, {}, wordpresslab::transport(), {});
    ASSERT_TRUE(asked && std::holds_alternative<AskFields>(*asked));
    EXPECT_EQ(std::get<AskFields>(*asked).fields.size(), 3U);
    const auto page =
        steps->next({.fields = {{u"site"_s, wordpresslab::site().toString()}, {u"user_name"_s, ana.name()}}},
                    {}, wordpresslab::transport(), {});
    ASSERT_TRUE(page && std::holds_alternative<OpenBrowser>(*page));
    EXPECT_TRUE(std::get<OpenBrowser>(*page).url.path().endsWith("/authorize-application.php"_L1));
    EXPECT_TRUE(std::get<OpenBrowser>(*page).canPaste);
    const auto wrong = steps->next({.fields = {{u"code"_s, u"not it"_s}}}, {}, wordpresslab::transport(), {});
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().kind, ErrorKind::AuthRejected);
    const auto done =
        steps->next({.fields = {{u"code"_s, ana.password()}}}, {}, wordpresslab::transport(), {});
    ASSERT_TRUE(done && std::holds_alternative<SignedIn>(*done)) << "asked again, it goes on";
}

TEST(WordPressLab, SaysThatTheSiteHasApplicationPasswordsSwitchedOff)
{
    SitePerson ana(u"ana"_s, u"author"_s);
    setOption(u"lab_no_passwords"_s, 1);
    EXPECT_EQ(refusal(wordpresslab::site().toString(), ana.name(), ana.password()), ErrorKind::Unsupported);
    setOption(u"lab_no_passwords"_s, 0);
}

TEST(WordPressLab, TakesThePasswordAwayOnSigningOut)
{
    SitePerson ana(u"ana"_s, u"author"_s);
    ASSERT_TRUE(ana.perform(IntentKind::SignOut, {}));
    EXPECT_EQ(refusal(wordpresslab::site().toString(), ana.name(), ana.password()), ErrorKind::AuthRejected);
    const auto sent = ana.trySend({.draft = {.text = u"Too late"_s}});
    ASSERT_FALSE(sent);
    EXPECT_EQ(sent.error().kind, ErrorKind::AuthRejected) << sent.error().detail.toStdString();
    // To a guest the site would go on telling what anybody may read: that must not look like being signed in.
    for (const FeedKind kind : {FeedKind::Home, FeedKind::Mine, FeedKind::Notifications}) {
        const auto read = ana.feed(kind);
        ASSERT_FALSE(read) << static_cast<int>(kind);
        EXPECT_EQ(read.error().kind, ErrorKind::AuthRejected) << read.error().detail.toStdString();
    }
}

TEST(WordPressLab, PagesThrough120PostsWithoutLossOrDouble)
{
    SitePerson writer(u"writer"_s, u"author"_s);
    SitePerson reader(u"reader"_s, u"subscriber"_s);
    // Forty in each of three seconds: no edge of a page falls between two times.
    for (int second = 0; second < 3; ++second)
        wordpresslab::makePosts({.author = writer.id(),
                                 .count = 40,
                                 .title = u"Of second %1, number %%d"_s.arg(second),
                                 .at = u"2023-05-01 10:00:0%1"_s.arg(second),
                                 .step = 0});
    for (const int limit : {20, 7, 100}) {
        QSet<QString> seen;
        QDateTime last;
        FeedRequest request{.kind = FeedKind::AuthorPosts, .argument = writer.me().uri, .limit = limit};
        int count = 0;
        for (int pages = 0; pages < 40; ++pages) {
            Session session = reader.session();
            const auto batch = reader.provider().fetch(request, session);
            ASSERT_TRUE(batch) << batch.error().detail.toStdString();
            EXPECT_LE(batch->posts.size(), static_cast<size_t>(limit));
            for (const Post& post : batch->posts) {
                EXPECT_TRUE(!last.isValid() || post.created <= last) << "the newest first";
                last = post.created;
                seen.insert(post.ref.uri);
                ++count;
            }
            if (!batch->older)
                break;
            request.direction = FeedRequest::Direction::Older;
            request.cursor = *batch->older;
            if (pages == 1) // what comes meanwhile, or goes, moves nothing
                wordpresslab::makePosts({.author = writer.id(), .title = u"Meanwhile"_s});
        }
        EXPECT_EQ(count, seen.size()) << "no double, limit " << limit;
        EXPECT_GE(count, 120) << "no loss, limit " << limit;
    }
}

TEST(WordPressLab, BringsWhatWasChangedSinceTheLastLook)
{
    SitePerson ana(u"ana"_s, u"author"_s);
    const auto ids = wordpresslab::makePosts({.author = ana.id(), .count = 3, .title = u"Before %d"_s});
    FeedRequest request{.kind = FeedKind::AuthorPosts, .argument = ana.me().uri};
    Session session = ana.session();
    const auto first = ana.provider().fetch(request, session);
    ASSERT_TRUE(first && first->newer);
    EXPECT_EQ(first->posts.size(), 3U);
    request.direction = FeedRequest::Direction::Newer;
    request.cursor = *first->newer;
    const auto nothing = ana.provider().fetch(request, session);
    ASSERT_TRUE(nothing && nothing->newer);
    EXPECT_TRUE(nothing->posts.empty());
    // The oldest is changed at the site, a comment comes below it.
    Request change{
        .method = "POST",
        .url = wordpresslab::site(),
        .headers = {{"Content-Type", "application/json"},
                    {"Authorization", "Basic " + (ana.name() + u':' + ana.password()).toUtf8().toBase64()}},
        .body = R"({"content":"<p>Changed</p>"})"};
    change.url.setPath(u"/wp-json/wp/v2/posts/%1"_s.arg(ids.back()));
    const auto changed = wordpresslab::transport().perform(change, {});
    ASSERT_TRUE(changed && changed->status == 200);
    ASSERT_TRUE(ana.answer(first->posts.front(), u"A late thought"_s));
    request.cursor = *nothing->newer;
    const auto later = ana.provider().fetch(request, session);
    ASSERT_TRUE(later);
    ASSERT_EQ(later->posts.size(), 2U);
    EXPECT_EQ(later->posts.front().text.text, u"A late thought"_s);
    EXPECT_EQ(later->posts.back().ref.uri, first->posts.back().ref.uri);
    EXPECT_TRUE(later->posts.back().edited.isValid());
    EXPECT_TRUE(later->posts.back().text.text.contains("Changed"_L1));
}

TEST(WordPressLab, TellsAPostAndItsCommentsAsAConversation)
{
    SitePerson ana(u"ana"_s, u"author"_s);
    SitePerson bob(u"bob"_s, u"subscriber"_s);
    const auto opening =
        ana.say(u"Kettles\n\nWho has one?\nAnd which?\n\nSee https://kettle.test/a?b=1&c=2."_s);
    ASSERT_TRUE(opening);
    EXPECT_EQ(opening->post.text.text.section(u'\n', 0, 0), u"Kettles"_s) << "the title";
    EXPECT_TRUE(opening->post.text.text.contains("Who has one?\nAnd which?"_L1));
    const bool linked = std::ranges::any_of(opening->post.text.spans, [](const Span& span) {
        return span.kind == SpanKind::Link && span.target == "https://kettle.test/a?b=1&c=2"_L1;
    });
    EXPECT_TRUE(linked);
    const auto reply = bob.answer(opening->post, u"I do: 2 < 3 & \"all\" <b>mine</b>"_s);
    ASSERT_TRUE(reply);
    EXPECT_TRUE(reply->post.text.text.contains("<b>mine</b>"_L1)) << "what is typed is text";
    EXPECT_EQ(reply->post.visibility, Visibility::Anyone);
    const auto thanks = ana.answer(reply->post, u"Thank you"_s);
    ASSERT_TRUE(thanks);
    EXPECT_EQ(thanks->post.parent.uri, reply->post.ref.uri);
    wordpresslab::tell({{u"order"_s, u"comment"_s},
                        {u"post"_s, opening->post.ref.remoteId.mid(5).toLongLong()},
                        {u"name"_s, ana.name()},
                        {u"text"_s, u"I am not her"_s}});

    const auto thread = bob.thread(thanks->post.ref);
    ASSERT_TRUE(thread) << thread.error().detail.toStdString();
    EXPECT_TRUE(thread->complete);
    ASSERT_EQ(thread->posts.size(), 4U);
    EXPECT_EQ(thread->posts[0].ref.uri, opening->post.ref.uri);
    EXPECT_EQ(thread->posts[0].author.uri, ana.me().uri);
    const auto visitor = std::ranges::find_if(
        thread->posts, [](const Post& post) { return post.text.text == "I am not her"_L1; });
    ASSERT_NE(visitor, thread->posts.end());
    EXPECT_NE(visitor->author.uri, ana.me().uri) << "a visitor is nobody with a login";
    EXPECT_FALSE(visitor->author.handle.startsWith(u'@'));

    const auto told = bob.feed(FeedKind::Notifications);
    ASSERT_TRUE(told);
    ASSERT_EQ(told->notices.size(), 1U);
    EXPECT_EQ(told->notices.front().kind, NoticeKind::Reply);
    EXPECT_EQ(told->notices.front().from.uri, ana.me().uri);
    const auto mine = bob.feed(FeedKind::Mine);
    ASSERT_TRUE(mine);
    ASSERT_EQ(mine->posts.size(), 1U) << "found among all comments";
    EXPECT_EQ(mine->posts.front().ref.uri, reply->post.ref.uri);
}

TEST(WordPressLab, KeepsAPrivatePostFromOthersAndShowsItToItsOwner)
{
    SitePerson ana(u"ana"_s, u"author"_s);
    SitePerson bob(u"bob"_s, u"subscriber"_s);
    SitePerson eve(u"eve"_s, u"author"_s);
    SitePerson editor(u"editor"_s, u"editor"_s);
    const auto sent = ana.send({.draft = {.text = u"Only here\n\nNot for all"_s},
                                .visibility = Visibility::OnlyMe,
                                .people = {bob.me()}});
    ASSERT_TRUE(sent);
    EXPECT_EQ(sent->post.visibility, Visibility::OnlyMe);
    EXPECT_EQ(sent->post.text.text.section(u'\n', 0, 0), u"Only here"_s);
    const auto mine = ana.feed(FeedKind::Mine);
    ASSERT_TRUE(mine && mine->posts.size() == 1);
    EXPECT_EQ(mine->posts.front().text, sent->post.text);
    for (SitePerson* other : {&bob, &eve}) {
        const auto seen = other->thread(sent->post.ref);
        ASSERT_FALSE(seen);
        EXPECT_EQ(seen.error().kind, ErrorKind::NotFound);
        const auto home = other->feed(FeedKind::Home);
        ASSERT_TRUE(home);
        EXPECT_FALSE(firstLines(home->posts).contains(u"Only here"_s));
    }
    const auto read = editor.thread(sent->post.ref);
    ASSERT_TRUE(read) << "as BLG-1 says";
    EXPECT_EQ(read->posts.front().visibility, Visibility::OnlyMe);
}

TEST(WordPressLab, WritesBehindAPasswordThatOpensItAndNothingElseDoes)
{
    SitePerson ana(u"ana"_s, u"author"_s);
    SitePerson bob(u"bob"_s, u"subscriber"_s);
    SitePerson eve(u"eve"_s, u"author"_s);
    const QString password = u"se\"sa'me & 漢字"_s;
    const auto sent = ana.send({.draft = {.text = u"The plan\n\nWe meet at nine"_s, .password = password},
                                .visibility = Visibility::Circle,
                                .people = {bob.me()}});
    ASSERT_TRUE(sent);
    EXPECT_EQ(sent->post.visibility, Visibility::Circle);
    EXPECT_EQ(sent->post.standing, Standing::Password);
    EXPECT_EQ(sent->post.text.text, u"The plan\nWe meet at nine"_s);
    const auto mine = ana.feed(FeedKind::Mine);
    ASSERT_TRUE(mine && mine->posts.size() == 1);
    EXPECT_EQ(mine->posts.front().visibility, Visibility::Circle) << "never as public";
    EXPECT_EQ(mine->posts.front().standing, Standing::Password);
    EXPECT_EQ(mine->posts.front().text, sent->post.text);
    for (SitePerson* other : {&bob, &eve}) {
        const auto seen = other->thread(sent->post.ref);
        ASSERT_TRUE(seen) << "that it is there, all may know";
        EXPECT_FALSE(seen->posts.front().text.text.contains("nine"_L1));
        EXPECT_TRUE(seen->posts.front().text.text.contains("The plan"_L1));
        EXPECT_EQ(seen->posts.front().standing, Standing::Password);
    }
    const auto asked = [&](const QString& tried) {
        Request request{.method = "GET", .url = wordpresslab::site()};
        request.url.setPath(u"/wp-json/wp/v2/posts/"_s + sent->post.ref.remoteId.mid(5));
        request.url.setQuery(QString(u"password="_s + QString::fromLatin1(QUrl::toPercentEncoding(tried))));
        const auto reply = wordpresslab::transport().perform(request, {});
        return reply ? QString::fromUtf8(reply->body) : QString();
    };
    EXPECT_TRUE(asked(password).contains("nine"_L1)) << "whoever has it reads it, without a login";
    EXPECT_FALSE(asked(u"sesame"_s).contains("nine"_L1));
    EXPECT_FALSE(sent->post.url.toString().contains("nine"_L1));
    const auto twice = ana.send({.draft = {.text = u"No title, two words"_s, .password = password},
                                 .visibility = Visibility::Circle,
                                 .people = {bob.me()}});
    ASSERT_TRUE(twice);
    EXPECT_FALSE(twice->post.url.toString().contains("words"_L1)) << "its address is seen by all";
}

TEST(WordPressLab, LeavesADraftThatItsWriterAndEditorsReadAndNobodyElse)
{
    SitePerson ana(u"ana"_s, u"author"_s);
    SitePerson bob(u"bob"_s, u"subscriber"_s);
    SitePerson eve(u"eve"_s, u"author"_s);
    SitePerson editor(u"kim"_s, u"editor"_s);
    ASSERT_TRUE(ana.account().facts.can.siteDrafts);
    const ClearedPostOrder order{.draft = {.text = u"Not yet\n\nWe meet at nine"_s},
                                 .idempotencyKey = u"a draft's key"_s,
                                 .siteDraft = true};
    ana.network().loseNextAnswer();
    ASSERT_FALSE(ana.trySend(order));
    const auto sent = ana.send(order);
    ASSERT_TRUE(sent);
    EXPECT_EQ(sent->post.visibility, Visibility::OnlyMe);
    EXPECT_EQ(sent->post.standing, Standing::Draft);
    const auto mine = ana.feed(FeedKind::Mine);
    ASSERT_TRUE(mine && mine->posts.size() == 1) << "left once, however often it is sent";
    EXPECT_EQ(mine->posts.front().ref.uri, sent->post.ref.uri);
    EXPECT_EQ(mine->posts.front().standing, Standing::Draft);
    EXPECT_TRUE(mine->posts.front().text.text.contains("nine"_L1)) << "its writer reads it";
    for (SitePerson* other : {&bob, &eve}) {
        EXPECT_FALSE(other->thread(sent->post.ref));
        const auto home = other->feed(FeedKind::Home);
        ASSERT_TRUE(home);
        EXPECT_FALSE(firstLines(home->posts).contains(u"Not yet"_s));
    }
    const auto visitor = [](const QString& path, const QString& query) {
        Request request{.method = "GET", .url = wordpresslab::site()};
        request.url.setPath(path);
        request.url.setQuery(query);
        const auto reply = wordpresslab::transport().perform(request, {});
        return reply ? QString::fromUtf8(reply->body) : QString();
    };
    const QString number = sent->post.ref.remoteId.mid(5);
    EXPECT_FALSE(visitor(u"/"_s, u"p="_s + number).contains("nine"_L1));
    EXPECT_FALSE(visitor(u"/wp-json/wp/v2/posts/"_s + number, {}).contains("nine"_L1));
    const auto read = editor.thread(sent->post.ref);
    ASSERT_TRUE(read) << "as BLG-1 says";
    EXPECT_EQ(read->posts.front().standing, Standing::Draft);
}

TEST(WordPressLab, AContributorLeavesDraftsAndPublishesNothing)
{
    SitePerson con(u"con"_s, u"contributor"_s);
    EXPECT_TRUE(con.account().facts.can.siteDrafts && con.account().facts.can.draftsOnly);
    const auto sent = con.send({.draft = {.text = u"For the editors"_s}, .siteDraft = true});
    ASSERT_TRUE(sent);
    EXPECT_EQ(sent->post.visibility, Visibility::OnlyMe);
    EXPECT_EQ(sent->post.standing, Standing::Draft);
    const auto again = con.send({.draft = {.text = u"For the editors"_s}, .siteDraft = true});
    ASSERT_TRUE(again);
}

TEST(WordPressLab, MarksWhatOpensWithAPasswordAndWhatIsADraft)
{
    SitePerson ana(u"ana"_s, u"author"_s);
    SitePerson bob(u"bob"_s, u"subscriber"_s);
    const auto locked = wordpresslab::makePosts(
        {.author = ana.id(), .title = u"Behind a door"_s, .more = {{u"password"_s, u"sesame"_s}}});
    wordpresslab::makePosts(
        {.author = ana.id(), .title = u"Half done"_s, .more = {{u"status"_s, u"draft"_s}}});
    const auto mine = ana.feed(FeedKind::Mine);
    ASSERT_TRUE(mine && mine->posts.size() == 2);
    for (const Post& post : mine->posts) {
        const bool draft = post.text.text.startsWith("Half done"_L1);
        EXPECT_EQ(post.visibility, draft ? Visibility::OnlyMe : Visibility::Circle);
        EXPECT_TRUE(post.text.text.contains("Words of"_L1)) << "its owner reads it";
    }
    const PostRef ref{.uri = wordpresslab::site().toString() + u"?p=%1"_s.arg(locked.front())};
    const auto seen = bob.thread(ref);
    ASSERT_TRUE(seen);
    EXPECT_EQ(seen->posts.front().visibility, Visibility::Circle);
    EXPECT_EQ(seen->posts.front().text.text.trimmed(), u"Behind a door"_s) << "its title is seen by all";
    EXPECT_FALSE(seen->complete);
}

TEST(WordPressLab, SendsTheSameOnceHoweverOftenItIsSent)
{
    SitePerson ana(u"ana"_s, u"author"_s);
    const ClearedPostOrder order{.draft = {.text = u"Only once"_s}, .idempotencyKey = u"the same key"_s};
    ana.network().loseNextAnswer();
    const auto lost = ana.trySend(order);
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().kind, ErrorKind::Timeout);
    const auto second = ana.send(order);
    const auto third = ana.send(order);
    ASSERT_TRUE(second && third);
    EXPECT_EQ(second->post, third->post);
    const auto mine = ana.feed(FeedKind::Mine);
    ASSERT_TRUE(mine);
    EXPECT_EQ(mine->posts.size(), 1U);

    const ClearedPostOrder reply{.draft = {.text = u"The same words"_s, .replyTo = second->post.ref},
                                 .parent = second->post};
    ana.network().loseNextAnswer();
    EXPECT_FALSE(ana.trySend(reply));
    const auto again = ana.send(reply); // the site answers 409
    const auto oncemore = ana.send(reply);
    ASSERT_TRUE(again && oncemore);
    EXPECT_EQ(again->post.ref, oncemore->post.ref);
    const auto thread = ana.thread(second->post.ref);
    ASSERT_TRUE(thread);
    EXPECT_EQ(thread->posts.size(), 2U);
}

TEST(WordPressLab, ShowsACommentThatWaitsForApprovalAsNotYetPublic)
{
    SitePerson ana(u"ana"_s, u"author"_s);
    SitePerson bob(u"bob"_s, u"subscriber"_s);
    const auto opening = ana.say(u"Say something"_s);
    ASSERT_TRUE(opening);
    setOption(u"comment_moderation"_s, 1);
    const ClearedPostOrder words{.draft = {.text = u"May I?"_s, .replyTo = opening->post.ref},
                                 .parent = opening->post,
                                 .idempotencyKey = u"bob asks"_s};
    const auto waiting = bob.send(words);
    ASSERT_TRUE(waiting);
    EXPECT_EQ(waiting->post.visibility, Visibility::OnlyMe);
    EXPECT_EQ(waiting->post.standing, Standing::Waiting);
    const auto twice = bob.send(words);
    ASSERT_TRUE(twice) << "the site has it, though it does not show it: done";
    EXPECT_EQ(twice->post.visibility, Visibility::OnlyMe);
    setOption(u"comment_moderation"_s, 0);
    const auto owners = ana.thread(opening->post.ref);
    const auto others = bob.thread(opening->post.ref);
    ASSERT_TRUE(owners && others);
    ASSERT_EQ(owners->posts.size(), 2U) << "the blog's owner sees it waiting, once";
    EXPECT_EQ(owners->posts.back().visibility, Visibility::OnlyMe);
    EXPECT_EQ(owners->posts.back().standing, Standing::Waiting);
    const auto asked = bob.thread(waiting->post.ref);
    ASSERT_TRUE(asked && asked->posts.size() == 2) << "by its number its writer is told of it";
    EXPECT_EQ(asked->posts.back().ref, waiting->post.ref);
    EXPECT_EQ(asked->posts.back().standing, Standing::Waiting);
    EXPECT_EQ(others->posts.size(), 1U);
    wordpresslab::tell(
        {{u"order"_s, u"approve"_s}, {u"id"_s, waiting->post.ref.remoteId.section(u' ', 1).toLongLong()}});
    const auto approved = bob.thread(opening->post.ref);
    ASSERT_TRUE(approved && approved->posts.size() == 2);
    EXPECT_EQ(approved->posts.back().ref.uri, waiting->post.ref.uri) << "under the name it was known by";
    EXPECT_EQ(approved->posts.back().visibility, Visibility::Anyone);
    EXPECT_EQ(approved->posts.back().standing, Standing::Shown);
}

TEST(WordPressLab, TellsItsWriterWhatBecameOfAComment)
{
    SitePerson ana(u"ana"_s, u"author"_s);
    SitePerson bob(u"bob"_s, u"subscriber"_s);
    const auto opening = ana.say(u"Say more"_s);
    ASSERT_TRUE(opening);
    for (const QString& order : {u"reject"_s, u"spam"_s, u"delete"_s}) {
        setOption(u"comment_moderation"_s, 1);
        const auto waiting = bob.answer(opening->post, u"Then "_s + order);
        setOption(u"comment_moderation"_s, 0);
        ASSERT_TRUE(waiting);
        EXPECT_EQ(waiting->post.standing, Standing::Waiting);
        wordpresslab::tell(
            {{u"order"_s, order}, {u"id"_s, waiting->post.ref.remoteId.section(u' ', 1).toLongLong()}});
        const auto now = bob.thread(waiting->post.ref);
        ASSERT_TRUE(now) << now.error().detail.toStdString();
        if (order == u"delete"_s) {
            EXPECT_EQ(now->posts.size(), 1U);
            EXPECT_TRUE(now->complete) << "surely not there";
            continue;
        }
        ASSERT_EQ(now->posts.size(), 2U) << order.toStdString();
        EXPECT_EQ(now->posts.back().standing, Standing::Rejected) << order.toStdString();
        EXPECT_EQ(now->posts.back().text.text, waiting->post.text.text);
    }
}

TEST(WordPressLab, WaitsWhenTheSiteAsksForTimeBetweenComments)
{
    SitePerson ana(u"ana"_s, u"author"_s);
    SitePerson bob(u"bob"_s, u"subscriber"_s);
    const auto opening = ana.say(u"One at a time"_s);
    ASSERT_TRUE(opening);
    setOption(u"lab_flood"_s, 1);
    const auto first = bob.answer(opening->post, u"One"_s);
    const auto second =
        bob.trySend({.draft = {.text = u"Two"_s, .replyTo = opening->post.ref}, .parent = opening->post});
    setOption(u"lab_flood"_s, 0);
    ASSERT_TRUE(first);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, ErrorKind::RateLimited);
    EXPECT_EQ(second.error().retryAfterMs, 15'000);
}

TEST(WordPressLab, RemovesWhatIsMineAndNothingElse)
{
    SitePerson ana(u"ana"_s, u"author"_s);
    SitePerson editor(u"editor"_s, u"editor"_s);
    const auto post = ana.say(u"Soon gone"_s);
    ASSERT_TRUE(post);
    const auto comment = ana.answer(post->post, u"This, too"_s);
    ASSERT_TRUE(comment);
    // An editor could, at the site; here it is not theirs to remove.
    for (const PostRef& ref : {post->post.ref, comment->post.ref}) {
        const auto refused = editor.perform(IntentKind::Remove, ref);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, ErrorKind::Refused);
    }
    ASSERT_TRUE(ana.perform(IntentKind::Remove, comment->post.ref));
    const auto thread = ana.thread(post->post.ref);
    ASSERT_TRUE(thread);
    EXPECT_EQ(thread->posts.size(), 1U);
    ASSERT_TRUE(ana.perform(IntentKind::Remove, post->post.ref));
    const auto gone = ana.thread(post->post.ref);
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().kind, ErrorKind::NotFound);
}

TEST(WordPressLab, LetsACommenterNeitherPublishNorAnswerWhatIsClosed)
{
    SitePerson bob(u"bob"_s, u"subscriber"_s);
    EXPECT_EQ(bob.account().facts.can.visibilities, std::vector({Visibility::Anyone}));
    const int before = bob.network().requests();
    const auto post = bob.trySend({.draft = {.text = u"My own blog"_s}});
    ASSERT_FALSE(post);
    EXPECT_EQ(post.error().kind, ErrorKind::Refused);
    EXPECT_EQ(bob.network().requests(), before) << "nothing leaves";
}

TEST(WordPressLab, GoesOnWhenTheServerIsBack)
{
    SitePerson ana(u"ana"_s, u"author"_s);
    ASSERT_TRUE(ana.say(u"Before"_s));
    wordpresslab::tell({{u"order"_s, u"web"_s}, {u"state"_s, u"down"_s}});
    const auto nothing = ana.feed(FeedKind::Home);
    const auto unsent = ana.trySend({.draft = {.text = u"Meanwhile"_s}});
    wordpresslab::tell({{u"order"_s, u"web"_s}, {u"state"_s, u"up"_s}});
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().kind, ErrorKind::Offline) << nothing.error().detail.toStdString();
    ASSERT_FALSE(unsent);
    EXPECT_EQ(unsent.error().kind, ErrorKind::Offline);
    ASSERT_TRUE(ana.say(u"After"_s));
    const auto mine = ana.feed(FeedKind::Mine);
    ASSERT_TRUE(mine);
    // The site counts in seconds: of two posts in one second either may be the first.
    QStringList lines = firstLines(mine->posts);
    lines.sort();
    EXPECT_EQ(lines, QStringList({u"After"_s, u"Before"_s})) << "and nothing of what could not be sent";
}

} // namespace
} // namespace cohort
