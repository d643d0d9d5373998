#include "tests/endtoend/atproto/atproto_lab.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

// What the laboratory's data server signs its sessions with.
const QByteArray sessionSecret = "jwt-secret";

QByteArray base64url(const QByteArray& bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// The same token, as it would be two hours later.
Secret expired(const Secret& token)
{
    const QList<QByteArray> parts = token.reveal().toUtf8().split('.');
    QJsonObject claims =
        QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding)).object();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    claims[u"iat"_s] = now - 7300;
    claims[u"exp"_s] = now - 100;
    const QByteArray body = parts[0] + '.' + base64url(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    const QByteArray signature =
        QMessageAuthenticationCode::hash(body, sessionSecret, QCryptographicHash::Sha256);
    return Secret(QString::fromLatin1(body + '.' + base64url(signature)));
}

Result<SignInStep> signIn(const QString& handle, const QString& password, SettlingTransport& transport)
{
    const auto steps = blueskyFactory(atproto::directories())->signIn();
    return steps->next({.fields = {{u"handle"_s, handle}, {u"app_password"_s, password}}}, {}, transport, {});
}

TEST(AtprotoLab, SignsInWithAHandleAndAnAppPassword)
{
    AtprotoPerson person(u"anna"_s);
    EXPECT_TRUE(person.did().startsWith("did:plc:"_L1));
    EXPECT_EQ(person.me().handle, QString(u'@' + person.handle()));
    EXPECT_EQ(person.account().server, atproto::place("ATPROTO_PDS")) << "as the account's document says";
    EXPECT_EQ(person.credentials().keys(), QStringList({u"access_token"_s, u"refresh_token"_s}));

    SettlingTransport transport;
    const auto fields = blueskyFactory(atproto::directories())->signIn()->next({}, {}, transport, {});
    ASSERT_TRUE(fields && std::holds_alternative<AskFields>(*fields));
    EXPECT_EQ(std::get<AskFields>(*fields).fields.size(), 2U);
    EXPECT_EQ(transport.requests(), 0);

    const auto shouted = signIn(u" @"_s + person.handle().toUpper(), person.appPassword(), transport);
    ASSERT_TRUE(shouted) << "people type handles in many ways";
    EXPECT_EQ(std::get<SignedIn>(*shouted).facts.me.uri, person.did());

    const auto wrong = signIn(person.handle(), u"aaaa-bbbb-cccc-dddd"_s, transport);
    ASSERT_FALSE(wrong);
    EXPECT_EQ(wrong.error().kind, ErrorKind::AuthRejected);
    EXPECT_FALSE(wrong.error().detail.contains(u"aaaa-bbbb"_s));
    const auto nobody = signIn(u"nobody-at-all.test"_s, person.appPassword(), transport);
    ASSERT_FALSE(nobody);
    EXPECT_EQ(nobody.error().kind, ErrorKind::NotFound);
    const auto nonsense = signIn(u"anna@mail.test"_s, person.appPassword(), transport);
    ASSERT_FALSE(nonsense);
    EXPECT_EQ(nonsense.error().kind, ErrorKind::InvalidInput);
}

TEST(AtprotoLab, PagesThrough120PostsWithoutLossOrDouble)
{
    AtprotoPerson writer(u"writer"_s);
    AtprotoPerson reader(u"reader"_s);
    QStringList texts;
    for (int i = 0; i < 120; ++i)
        texts << u"Post number %1"_s.arg(i);
    writer.post(texts);
    reader.write({{u"app.bsky.graph.follow"_s, {{u"subject"_s, writer.did()}}}});
    for (FeedRequest request :
         {FeedRequest{.kind = FeedKind::Home, .limit = 20},
          FeedRequest{.kind = FeedKind::AuthorPosts, .argument = writer.did(), .limit = 40}}) {
        QStringList seen;
        int pages = 0;
        for (bool more = true; more && pages < 20; ++pages) {
            Session session = reader.session();
            const auto batch = reader.provider().fetch(request, session);
            ASSERT_TRUE(batch) << batch.error().detail.toStdString();
            for (const Post& post : batch->posts)
                seen << post.text.text;
            more = batch->older.has_value();
            request.direction = FeedRequest::Direction::Older;
            if (more)
                request.cursor = *batch->older;
        }
        EXPECT_EQ(seen, texts) << "feed " << static_cast<int>(request.kind) << ", " << pages << " pages";
    }
}

TEST(AtprotoLab, PostsWithLinksMentionsAndTagsThatTheNetworkUnderstands)
{
    AtprotoPerson writer(u"writer"_s);
    AtprotoPerson friendly(u"friend"_s);
    const QString text =
        u"Grüße \U0001F469‍\U0001F469‍\U0001F467 an @%1, siehe https://example.org/a(b)?c=d. #Tée @no-such-one.test"_s
            .arg(friendly.handle());
    const auto sent = writer.say(text);
    ASSERT_TRUE(sent);
    EXPECT_EQ(sent->post.text.text, text);
    ASSERT_EQ(sent->reached.size(), 1U);
    EXPECT_EQ(sent->reached.front().uri, friendly.did());

    const auto mine = writer.feed(FeedKind::Mine);
    ASSERT_TRUE(mine && mine->posts.size() == 1);
    const Post& shown = mine->posts.front();
    EXPECT_EQ(shown.ref.uri, sent->post.ref.uri);
    EXPECT_EQ(shown.ref.remoteId, sent->post.ref.remoteId);
    EXPECT_EQ(shown.text, sent->post.text);
    EXPECT_EQ(shown.created, sent->post.created);
    EXPECT_EQ(shown.language, u"en"_s);
    EXPECT_EQ(shown.visibility, Visibility::Anyone);
    QStringList spans;
    for (const Span& span : shown.text.spans)
        spans << shown.text.text.mid(span.start, span.length) + u" -> "_s + span.target;
    EXPECT_EQ(spans, QStringList({u"@%1 -> %2"_s.arg(friendly.handle(), friendly.did()),
                                  u"https://example.org/a(b)?c=d -> https://example.org/a(b)?c=d"_s,
                                  u"#Tée -> Tée"_s}));
    friendly.network().somethingWasWritten();
    const auto told = friendly.feed(FeedKind::Notifications);
    ASSERT_TRUE(told && told->notices.size() == 1);
    EXPECT_EQ(told->notices.front().kind, NoticeKind::Mention);
    EXPECT_EQ(told->notices.front().from.uri, writer.did());
    ASSERT_TRUE(told->notices.front().post);
    EXPECT_EQ(told->notices.front().post->ref.uri, sent->post.ref.uri);
}

TEST(AtprotoLab, CountsTextAsTheServerDoes)
{
    AtprotoPerson writer(u"writer"_s);
    const QString family = u"\U0001F468‍\U0001F469‍\U0001F467‍\U0001F466"_s; // 25 bytes, one grapheme
    const QString marked = u"e\u0301"_s;
    const QString flag = u"\U0001F1E9\U0001F1EA"_s;
    const QString toned = u"\U0001F44D\U0001F3FD"_s;
    // Each is just short enough; one more of anything is too much for both.
    const QStringList longest{QString(300, u'x'), marked.repeated(300), flag.repeated(300),
                              toned.repeated(300), family.repeated(120)};
    for (const QString& text : longest) {
        EXPECT_TRUE(writer.say(text)) << text.left(10).toStdString();
        const QString longer = text + (text.startsWith(family) ? u"\u00e9"_s : u"y"_s);
        const auto cleared = clearedPost({.account = writer.account(),
                                          .draft = {.text = longer},
                                          .idempotencyKey = u"long "_s + longer.left(4)});
        ASSERT_TRUE(cleared);
        Session session = writer.session();
        const auto refused = writer.provider().publish(*cleared, session);
        ASSERT_FALSE(refused) << text.left(10).toStdString();
        EXPECT_EQ(refused.error().kind, ErrorKind::InvalidInput);
        // The server itself draws the line at the same place.
        Request request{.method = "POST", .url = writer.account().server};
        request.url.setPath(u"/xrpc/com.atproto.repo.createRecord"_s);
        request.headers = {
            {"Content-Type", "application/json"},
            {"Authorization", "Bearer " + writer.credentials()[u"access_token"_s].reveal().toUtf8()}};
        request.body =
            QJsonDocument(
                QJsonObject{
                    {u"repo"_s, writer.did()},
                    {u"collection"_s, u"app.bsky.feed.post"_s},
                    {u"record"_s, QJsonObject{{u"$type"_s, u"app.bsky.feed.post"_s},
                                              {u"text"_s, longer},
                                              {u"createdAt"_s, timeText(QDateTime::currentDateTimeUtc())}}}})
                .toJson();
        const auto reply = atproto::transport().perform(request, {});
        ASSERT_TRUE(reply);
        EXPECT_EQ(reply->status, 400) << text.left(10).toStdString() << reply->body.toStdString();
    }
}

TEST(AtprotoLab, SendsTheSamePostTwiceAsOnce)
{
    AtprotoPerson writer(u"writer"_s);
    const ClearedPostOrder order{.draft = {.text = u"Only once"_s}, .idempotencyKey = u"the same key"_s};
    const auto first = writer.send(order);
    const auto second = writer.send(order);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->post, second->post);
    const auto mine = writer.feed(FeedKind::Mine);
    ASSERT_TRUE(mine);
    EXPECT_EQ(mine->posts.size(), 1U);
}

TEST(AtprotoLab, TellsAConversationOfSeveralPeople)
{
    AtprotoPerson anna(u"anna"_s);
    AtprotoPerson bert(u"bert"_s);
    const auto opening = anna.say(u"Who has a kettle?"_s);
    ASSERT_TRUE(opening);
    bert.network().somethingWasWritten();
    const auto seen = bert.feed(FeedKind::AuthorPosts, anna.did());
    ASSERT_TRUE(seen && seen->posts.size() == 1);
    const auto reply = bert.answer(seen->posts.front(), u"I do"_s);
    ASSERT_TRUE(reply);
    EXPECT_EQ(reply->post.parent.uri, opening->post.ref.uri);
    EXPECT_EQ(reply->post.threadUri, opening->post.ref.uri);
    anna.network().somethingWasWritten();
    const auto thanks = anna.answer(reply->post, u"Thank you"_s);
    const auto aside = anna.answer(opening->post, u"Never mind, others"_s);
    ASSERT_TRUE(thanks && aside);
    EXPECT_EQ(thanks->post.threadUri, opening->post.ref.uri);

    Session session = anna.session();
    const auto thread = anna.provider().fetchThread(thanks->post.ref, session);
    ASSERT_TRUE(thread);
    QStringList texts;
    for (const Post& post : thread->posts)
        texts << post.text.text;
    EXPECT_EQ(texts,
              QStringList({u"Who has a kettle?"_s, u"I do"_s, u"Thank you"_s, u"Never mind, others"_s}));
    EXPECT_TRUE(thread->complete);
    const auto told = anna.feed(FeedKind::Notifications);
    ASSERT_TRUE(told && !told->notices.empty());
    EXPECT_EQ(told->notices.front().kind, NoticeKind::Reply);

    // What bert takes back leaves a hole; what hangs below it stays.
    ASSERT_TRUE(bert.perform({.kind = IntentKind::Remove, .post = reply->post.ref}));
    anna.network().somethingWasWritten();
    Session later = anna.session();
    const auto without = anna.provider().fetchThread(opening->post.ref, later);
    ASSERT_TRUE(without);
    EXPECT_TRUE(
        std::ranges::none_of(without->posts, [](const Post& post) { return post.text.text == u"I do"_s; }));
    const auto notBerts = bert.perform({.kind = IntentKind::Remove, .post = opening->post.ref});
    ASSERT_FALSE(notBerts);
    EXPECT_EQ(notBerts.error().kind, ErrorKind::Refused);
}

TEST(AtprotoLab, HidesNothingSilentlyWhereSomebodyIsBlocked)
{
    AtprotoPerson anna(u"anna"_s);
    AtprotoPerson troll(u"troll"_s);
    const auto opening = anna.say(u"A calm word"_s);
    ASSERT_TRUE(opening);
    troll.network().somethingWasWritten();
    ASSERT_TRUE(troll.answer(opening->post, u"A loud word"_s));
    anna.write({{u"app.bsky.graph.block"_s, {{u"subject"_s, troll.did()}}}});
    Session session = anna.session();
    const auto thread = anna.provider().fetchThread(opening->post.ref, session);
    ASSERT_TRUE(thread) << thread.error().detail.toStdString();
    EXPECT_EQ(thread->posts.size(), 1U);
    // The other side sees no post of somebody who blocks them.
    troll.network().somethingWasWritten();
    Session theirs = troll.session();
    const auto blocked = troll.provider().fetchThread(opening->post.ref, theirs);
    ASSERT_FALSE(blocked);
    EXPECT_EQ(blocked.error().kind, ErrorKind::NotFound);
}

TEST(AtprotoLab, LikesPassesOnAndFollowsAndTakesItBack)
{
    AtprotoPerson anna(u"anna"_s);
    AtprotoPerson bert(u"bert"_s);
    const auto post = anna.say(u"Like me"_s);
    ASSERT_TRUE(post);
    bert.network().somethingWasWritten();
    const auto liked = bert.perform({.kind = IntentKind::Like, .post = post->post.ref});
    const auto passedOn = bert.perform({.kind = IntentKind::Boost, .post = post->post.ref});
    ASSERT_TRUE(liked && *liked && passedOn && *passedOn);
    EXPECT_TRUE((*liked)->liked);
    EXPECT_EQ((*liked)->likeCount, 1);
    EXPECT_TRUE((*passedOn)->boosted);
    EXPECT_TRUE(bert.perform({.kind = IntentKind::Follow, .author = anna.me()}));
    EXPECT_TRUE(bert.perform({.kind = IntentKind::Follow, .author = anna.me()}));
    anna.network().somethingWasWritten();
    const auto told = anna.feed(FeedKind::Notifications);
    ASSERT_TRUE(told);
    QSet<NoticeKind> kinds;
    for (const Notice& notice : told->notices)
        kinds.insert(notice.kind);
    EXPECT_EQ(kinds, QSet<NoticeKind>({NoticeKind::Like, NoticeKind::Boost, NoticeKind::Follow}));
    EXPECT_EQ(told->notices.size(), 3U) << "followed once";
    const auto row = bert.feed(FeedKind::Mine);
    ASSERT_TRUE(row && row->posts.size() == 1);
    EXPECT_EQ(row->posts.front().boostOf, post->post.ref.uri);
    EXPECT_EQ(row->posts.front().boostedBy->uri, bert.did());

    // Another program liked it for me before: taking it back finds that record, too.
    EXPECT_TRUE(bert.perform({.kind = IntentKind::Unlike, .post = post->post.ref}));
    bert.write({{u"app.bsky.feed.like"_s,
                 {{u"subject"_s,
                   QJsonObject{{u"uri"_s, post->post.ref.uri}, {u"cid"_s, post->post.ref.remoteId}}}}}});
    const auto unliked = bert.perform({.kind = IntentKind::Unlike, .post = post->post.ref});
    ASSERT_TRUE(unliked && *unliked);
    EXPECT_FALSE((*unliked)->liked);
    EXPECT_TRUE(bert.perform({.kind = IntentKind::Unboost, .post = post->post.ref}));
    EXPECT_TRUE(bert.perform({.kind = IntentKind::Unfollow, .author = anna.me()}));
    anna.network().somethingWasWritten();
    const auto after = anna.feed(FeedKind::Mine);
    ASSERT_TRUE(after && after->posts.size() == 1);
    EXPECT_EQ(after->posts.front().likeCount, 0);
    EXPECT_EQ(after->posts.front().boostCount, 0);
    Session session = anna.session();
    const auto followers = anna.provider().fetchPeople({.kind = PeopleKind::Followers}, session);
    ASSERT_TRUE(followers);
    EXPECT_TRUE(followers->people.empty());
}

TEST(AtprotoLab, RenewsAnExpiredSessionOnceAndKeepsItFirst)
{
    AtprotoPerson anna(u"anna"_s);
    const QString first = anna.credentials()[u"refresh_token"_s].reveal();
    anna.credentials()[u"access_token"_s] = expired(anna.credentials()[u"access_token"_s]);
    EXPECT_TRUE(anna.feed(FeedKind::Home));
    EXPECT_EQ(anna.replaced(), 1);
    EXPECT_NE(anna.credentials()[u"refresh_token"_s].reveal(), first);
    EXPECT_TRUE(anna.say(u"And on"_s)) << "with the tokens that were kept";
    EXPECT_EQ(anna.replaced(), 1);

    // Where nothing can be kept no refresh token is spent.
    anna.credentials()[u"access_token"_s] = expired(anna.credentials()[u"access_token"_s]);
    Session forgetful = anna.session();
    forgetful.keep = {};
    const auto rejected = anna.provider().fetch({}, forgetful);
    ASSERT_FALSE(rejected);
    EXPECT_EQ(rejected.error().kind, ErrorKind::AuthRejected);
    EXPECT_TRUE(anna.feed(FeedKind::Home));
    EXPECT_EQ(anna.replaced(), 2);

    // A session that was ended asks for a new sign-in.
    const QMap<QString, Secret> ended = anna.credentials();
    EXPECT_TRUE(anna.perform({.kind = IntentKind::SignOut}));
    anna.credentials() = ended;
    anna.credentials()[u"access_token"_s] = expired(ended[u"access_token"_s]);
    const auto over = anna.feed(FeedKind::Home);
    ASSERT_FALSE(over);
    EXPECT_EQ(over.error().kind, ErrorKind::AuthRejected);
}

TEST(AtprotoLab, WritesWhileOnlyReadingIsDown)
{
    AtprotoPerson anna(u"anna"_s);
    atproto::tell(u"process-all"_s);
    atproto::tell(u"appview/down"_s);
    Session session = anna.session();
    Session direct{.transport = atproto::transport(),
                   .clock = atproto::clock(),
                   .account = session.account,
                   .credentials = session.credentials,
                   .stop = {}};
    const auto reading = anna.provider().fetch({}, direct);
    const auto sent = anna.say(u"Written in the dark"_s);
    const auto again = sent ? anna.answer(sent->post, u"And answered"_s) : std::nullopt;
    atproto::tell(u"appview/up"_s);
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().kind, ErrorKind::ServerTrouble) << reading.error().detail.toStdString();
    EXPECT_TRUE(sent && again);
    const auto mine = anna.feed(FeedKind::Mine);
    ASSERT_TRUE(mine);
    EXPECT_EQ(mine->posts.size(), 2U);
}

TEST(AtprotoLab, GoesOnWhenTheServerIsBack)
{
    AtprotoPerson anna(u"anna"_s);
    ASSERT_TRUE(anna.say(u"Before"_s));
    ASSERT_TRUE(anna.feed(FeedKind::Home));
    atproto::tell(u"pds/down"_s);
    const auto nothing = anna.feed(FeedKind::Home);
    atproto::tell(u"pds/up"_s);
    ASSERT_FALSE(nothing);
    EXPECT_EQ(nothing.error().kind, ErrorKind::Offline) << nothing.error().detail.toStdString();
    ASSERT_TRUE(anna.say(u"After"_s));
    const auto mine = anna.feed(FeedKind::Mine);
    ASSERT_TRUE(mine);
    EXPECT_EQ(mine->posts.size(), 2U);
}

} // namespace
} // namespace cohort
