#include "tests/support/saved_threads.h"

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

QDateTime on(int day, int hour, int minute)
{
    return {QDate(2026, 11, day), QTime(hour, minute), Qt::UTC};
}

void answer(SavedPost& post, const SavedPost& to)
{
    post.post.parent = to.post.ref;
    post.depth = to.depth + 1;
}

void mark(SavedPost& post, QStringView words, SpanKind kind, const QString& target)
{
    const auto start = post.post.text.text.indexOf(words);
    post.post.text.spans.append(Span{.start = static_cast<int>(start),
                                     .length = static_cast<int>(words.size()),
                                     .kind = kind,
                                     .target = target});
}

SavedPost openingPost()
{
    SavedPost post =
        savedPost(1, u"Ana Silva"_s, u"@ana@work.test"_s,
                  u"How do you keep conversations for the reading room?\n\nWe tried paper & PDF, see "
                  "https://work.test/paper for what we learned. #libraries"_s);
    mark(post, u"https://work.test/paper", SpanKind::Link, u"https://work.test/paper"_s);
    mark(post, u"paper & PDF", SpanKind::Bold, {});
    post.post.card = LinkCard{.url = QUrl(u"https://work.test/paper"_s),
                              .title = u"Paper is patient"_s,
                              .description = u"Ten years of printed conversations"_s};
    post.post.media = {{.url = QUrl(u"https://work.test/media/1.png"_s),
                        .description = u"A reading room with green lamps"_s,
                        .width = 2,
                        .height = 2},
                       {.kind = MediaKind::Video, .url = QUrl(u"https://work.test/media/2.mp4"_s)}};
    post.media = {{.position = 0, .file = u"aa11"_s, .type = u"image/png"_s, .bytes = smallPicture().size()}};
    post.note = u"Ask her for the *slides*.\n- before May"_s;
    const auto start = static_cast<int>(post.post.text.text.indexOf(u"keep conversations"));
    post.highlights = {{.start = start, .length = 18}};
    return post;
}

SavedPost pollPost(const SavedPost& to)
{
    SavedPost post = savedPost(3, u"Zoë Müller"_s, u"@zoe@example.test"_s, u"What do you use?"_s);
    answer(post, to);
    post.post.poll = Poll{.options = {{.text = u"EPUB"_s, .votes = 3}, {.text = u"PDF"_s, .votes = 1}},
                          .closed = true,
                          .voted = true,
                          .mine = {0}};
    return post;
}

} // namespace

SavedPost savedPost(int number, const QString& name, const QString& handle, const QString& words)
{
    SavedPost saved{.id = SavedPostId{number}};
    Post& post = saved.post;
    post.ref = {.account = AccountId{1},
                .uri = u"https://work.test/posts/%1"_s.arg(number),
                .remoteId = QString::number(number)};
    post.url = QUrl(u"https://work.test/@x/%1"_s.arg(number));
    post.author = {.network = u"fediverse"_s,
                   .uri = u"https://work.test/users/"_s + handle.section(u'@', 1, 1),
                   .handle = handle,
                   .name = name,
                   .profileUrl = QUrl(u"https://work.test/@"_s + handle.section(u'@', 1, 1))};
    post.created = on(20, 9, number % 60);
    post.text = RichText::plain(words);
    post.language = u"en"_s;
    post.visibility = Visibility::Anyone;
    return saved;
}

SavedThread librariansThread()
{
    SavedThread thread;
    thread.row = {.id = SavedThreadId{7},
                  .account = AccountId{1},
                  .network = u"Mastodon"_s,
                  .through = u"@me@work.test"_s,
                  .opening = {.account = AccountId{1}, .uri = u"https://work.test/posts/1"_s},
                  .firstWords = u"How do you keep conversations for the reading room?"_s,
                  .openingName = u"Ana Silva"_s,
                  .saved = on(22, 11, 36),
                  .posts = 7,
                  .missing = 2,
                  .tags = {u"archives"_s}};
    thread.posts.push_back(openingPost());

    SavedPost second =
        savedPost(2, u"Ben Okafor"_s, u"@ben@example.test"_s, u"Only for those who follow me: badly."_s);
    answer(second, thread.posts[0]);
    second.post.visibility = Visibility::Followers;
    second.fate = LaterFate::Removed;
    second.fateSeen = on(23, 8, 0);
    thread.posts.push_back(second);

    SavedPost mine = savedPost(4, u"Me"_s, u"@me@work.test"_s, u"We print them, Ben. Then we scan them."_s);
    answer(mine, second);
    mine.mine = true;
    mine.post.visibility = Visibility::Mentioned;
    mine.audience = u"2 people will see this on 1 network."_s;
    thread.posts.push_back(pollPost(thread.posts[0]));
    thread.posts.insert(thread.posts.begin() + 2, mine);

    SavedPost edited =
        savedPost(5, u"Institute for Records"_s, u"@records@example.test"_s, u"We keep everything."_s);
    answer(edited, thread.posts[0]);
    edited.fate = LaterFate::Edited;
    edited.fateSeen = on(24, 8, 0);
    edited.later = edited.post;
    edited.later->text = RichText::plain(u"We keep nearly everything."_s);
    edited.post.contentWarning = u"boasting"_s;
    thread.posts.push_back(edited);

    SavedPost arabic =
        savedPost(6, u"ليلى حداد"_s, u"@layla@example.test"_s, u"نحفظها في المكتبة، مع تاريخ النشر."_s);
    answer(arabic, edited);
    arabic.post.language = u"ar"_s;
    thread.posts.push_back(arabic);

    SavedPost chinese = savedPost(7, u"王小明"_s, u"@wang@example.test"_s, u"我们把对话保存在图书馆里。"_s);
    answer(chinese, arabic);
    chinese.post.language = u"zh"_s;
    thread.posts.push_back(chinese);
    return thread;
}

SavedThread longThread(int count)
{
    SavedThread thread = librariansThread();
    const SavedThread some = thread;
    for (int number = 8; number <= count; ++number) {
        const auto pattern = static_cast<std::size_t>(number) % some.posts.size();
        SavedPost post = some.posts[pattern];
        post.id = SavedPostId{number};
        post.post.ref.uri = u"https://work.test/posts/%1"_s.arg(number);
        post.post.created = on(20, 10, 0).addSecs(60 * number);
        post.post.text.text += u" (%1)"_s.arg(number);
        const auto parent = static_cast<std::size_t>(number % 5 == 0 ? 0 : number - 2);
        answer(post, thread.posts[parent]);
        thread.posts.push_back(post);
    }
    return thread;
}

QByteArray smallPicture()
{
    return QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAEElEQVR42mPQqLABIgYIBQAXzg"
                                  "NxxSC6FwAAAABJRU5ErkJggg==");
}

} // namespace cohort
