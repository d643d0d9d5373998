#include "core/model/catch_up.h"
#include "tests/support/library_rig.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace cohort {
namespace {

CatchUp catchUp(LibraryRig& rig, const StreamRef& stream, const std::optional<QDateTime>& since)
{
    return rig.value<CatchUp>(
        [&](QObject* asker, auto answer) { rig.library().catchUp(stream, since, asker, std::move(answer)); });
}

std::vector<PostRef> newPosts(const CatchUp& page)
{
    std::vector<PostRef> posts;
    for (const auto* entries : {&page.shortThreads, &page.longThreads, &page.passedOn})
        for (const CatchUpEntry& entry : *entries)
            for (const CatchUpPost& post : entry.posts)
                posts.push_back(post.ref);
    return posts;
}

TEST(LibraryCatchingUp, EndsWhenEverythingIsRead)
{
    LibraryRig rig;
    rig.addSampleAccounts();
    const StreamRef stream{.kind = StreamRef::Kind::Sphere, .sphere = Sphere::Professional};
    const CatchUp first = catchUp(rig, stream, std::nullopt);
    ASSERT_FALSE(first.isEmpty());
    const std::vector<PostRef> posts = newPosts(first);
    EXPECT_EQ(int(posts.size()), first.posts);
    rig.value<void>(
        [&](QObject* asker, auto answer) { rig.library().setRead(posts, true, asker, std::move(answer)); });
    const CatchUp second = catchUp(rig, stream, std::nullopt);
    EXPECT_TRUE(second.isEmpty());
    EXPECT_EQ(second.posts, 0);
    // Since a moment that is named it is all there again.
    EXPECT_GE(catchUp(rig, stream, first.since).posts, first.posts);
}

TEST(LibraryCatchingUp, SaysSinceWhereTheReaderStopped)
{
    LibraryRig rig;
    rig.addSampleAccounts();
    const StreamRef stream{.kind = StreamRef::Kind::Both};
    const StreamPage page = rig.page(stream);
    ASSERT_GT(page.rows.size(), 10U);
    const PostRow& place = page.rows[10];
    rig.library().saveReadPosition(stream, place);
    std::vector<PostRef> older;
    for (const PostRef& post : newPosts(catchUp(rig, stream, std::nullopt)))
        if (std::ranges::none_of(page.rows.begin(), page.rows.begin() + 10,
                                 [&post](const PostRow& row) { return row.post.ref.uri == post.uri; }))
            older.push_back(post);
    rig.value<void>(
        [&](QObject* asker, auto answer) { rig.library().setRead(older, true, asker, std::move(answer)); });
    const CatchUp rest = catchUp(rig, stream, std::nullopt);
    EXPECT_EQ(rest.since, place.post.created);
    for (const PostRef& post : newPosts(rest))
        EXPECT_TRUE(
            std::ranges::any_of(page.rows.begin(), page.rows.begin() + 10,
                                [&post](const PostRow& row) { return row.post.ref.uri == post.uri; }));
}

} // namespace
} // namespace cohort
