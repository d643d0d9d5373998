// Any bytes as a feed and as the comments below its first entry, and as a list of feeds: whatever comes out
// keeps to the rules that the rest of the program relies on.
#include "core/library/opml.h"
#include "core/providers/feeds/discovery.h"
#include "core/providers/feeds/feed_posts.h"
#include "core/text/decoded_text.h"
#include "tests/support/rich_text_rules.h"

#include <cstdio>
#include <cstdlib>

namespace {

void check(const cohort::Post& post)
{
    const QString broken = cohort::brokenRule(post.text);
    const bool named = !post.ref.uri.isEmpty() && !post.author.uri.isEmpty() && post.created.isValid();
    if (broken.isEmpty() && named)
        return;
    std::fprintf(stderr, "%s\n",
                 broken.isEmpty() ? "a post without name, author or time" : qPrintable(broken));
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* bytes, size_t size)
{
    using namespace cohort::feeds;
    const QByteArray input(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(size));
    const QUrl address(QStringLiteral("https://blog.test/feed"));
    const Blog blog{.network = QStringLiteral("feeds"),
                    .address = address,
                    .now = QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC)};
    (void)cohort::feedsOfOpml(input);
    (void)feedsOfPage(cohort::decodedText(input, {}).text, address);
    const auto feed = parsedFeed(input, {}, address);
    if (!feed)
        return 0;
    const auto posts = postsOf(blog, *feed);
    for (const cohort::Post& post : posts) {
        check(post);
        (void)fingerprint(post);
    }
    if (!posts.empty())
        for (const cohort::Post& comment : commentsOf(blog, posts.front(), *feed))
            check(comment);
    return 0;
}
