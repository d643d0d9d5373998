#include "ui/timeline/pictures.h"
#include "ui/timeline/post_layout.h"
#include "ui/timeline/post_words.h"

#include "ui/text/link_opening.h"

#include <QApplication>
#include <QBuffer>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

PostRow rowOf(const QString& text)
{
    PostRow row{.key = {.createdMs = 1, .post = static_cast<PostId>(7)}};
    row.post.author = {.handle = u"@ana@work.test"_s, .name = u"Ana Reyes"_s};
    row.post.created = QDateTime(QDate(2026, 5, 4), QTime(10, 2), Qt::UTC);
    row.post.visibility = Visibility::Followers;
    row.post.text = RichText::plain(text);
    return row;
}

PostLayout laidOut(const PostRow& row, int width, bool unfolded)
{
    const PostLook look(QApplication::font(), QApplication::palette());
    return PostLayout(row, PostRequest{.width = width, .unfolded = unfolded}, look);
}

bool has(const PostLayout& layout, PostPart::Kind kind)
{
    return std::ranges::any_of(layout.parts(), [kind](const PostPart& part) { return part.kind == kind; });
}

TEST(PostRows, SayWhatWaitsForApprovalAndWhatOpensWithAPassword)
{
    PostRow row = rowOf(u"May I?"_s);
    row.post.visibility = Visibility::OnlyMe;
    const auto spoken = [&row](Standing standing) {
        row.post.standing = standing;
        return postwords::spoken(row);
    };
    EXPECT_TRUE(spoken(Standing::Waiting).contains("Waiting for approval"_L1));
    EXPECT_FALSE(spoken(Standing::Waiting).contains("Only me"_L1));
    EXPECT_TRUE(spoken(Standing::Rejected).contains("Not approved"_L1));
    EXPECT_TRUE(spoken(Standing::Shown).contains("Only me"_L1));
    row.post.visibility = Visibility::Circle;
    EXPECT_TRUE(spoken(Standing::Password).contains("Whoever has the password"_L1));
}

TEST(PostRows, HoldEveryPartInsideTheRow)
{
    PostRow row = rowOf(u"Some words. "_s.repeated(40));
    row.post.author.name = u"A very long name "_s.repeated(5);
    row.post.media = {{.description = u"A desk"_s}};
    for (const int width : {320, 640, 1900}) {
        const PostLayout layout = laidOut(row, width, false);
        for (const PostPart& part : layout.parts()) {
            EXPECT_GE(part.box.left(), 0);
            EXPECT_LT(part.box.right(), width);
            EXPECT_LE(part.box.bottom(), layout.height());
        }
    }
}

TEST(PostRows, StandInTheMiddleOfAWideView)
{
    constexpr int width = 1600;
    int left = width;
    int right = 0;
    const PostLayout layout = laidOut(rowOf(u"Some words. "_s.repeated(40)), width, false);
    for (const PostPart& part : layout.parts()) {
        left = std::min(left, part.box.left());
        right = std::max(right, part.box.right());
    }
    EXPECT_GT(left, 100);
    EXPECT_NEAR(left, width - right, 4);
}

TEST(PostRows, HideTheTextBehindAContentWarning)
{
    PostRow row = rowOf(u"the end of the film"_s);
    row.post.contentWarning = u"spoiler"_s;
    EXPECT_FALSE(has(laidOut(row, 600, false), PostPart::Kind::Body));
    EXPECT_TRUE(has(laidOut(row, 600, true), PostPart::Kind::Body));
    EXPECT_FALSE(postwords::spoken(row).contains(u"the end of the film"_s));
}

TEST(PostRows, SayWhereElseTheSameWordsStand)
{
    PostRow row = rowOf(u"The café opens"_s);
    EXPECT_FALSE(has(laidOut(row, 600, false), PostPart::Kind::Copy));
    row.elsewhere = {{.ref = {.account = AccountId{2}, .uri = u"at://x"_s}, .network = u"bluesky"_s}};
    const PostLook look(QApplication::font(), QApplication::palette());
    ReadingContext context;
    context.networks.insert(AccountId{2}, u"Bluesky"_s);
    const PostLayout layout(row, PostRequest{.width = 600, .context = &context}, look);
    const auto copy = std::ranges::find(layout.parts(), PostPart::Kind::Copy, &PostPart::kind);
    ASSERT_NE(copy, layout.parts().end());
    EXPECT_EQ(copy->words, u"also on Bluesky"_s);
    EXPECT_EQ(copy->index, 0);
    EXPECT_EQ(layout.partAt(copy->box.center()), &*copy) << "it can be clicked";
    EXPECT_TRUE(postwords::spoken(row).contains(u"also on"_s));
}

TEST(PostRows, SayWhereThisVersionCannotShowWhatIsThere)
{
    const PostRow row = rowOf(QString());
    EXPECT_TRUE(has(laidOut(row, 600, false), PostPart::Kind::Body));
    EXPECT_TRUE(postwords::spoken(row).contains(u"cannot show"_s));
    EXPECT_FALSE(postwords::spoken(rowOf(u"Words"_s)).contains(u"cannot show"_s));
}

TEST(PostRows, OfferToLoadAPictureAndLoadNone)
{
    PostRow row = rowOf(u"look"_s);
    row.post.media = {{.url = QUrl(u"https://pictures.test/1.png"_s), .description = u"A cat"_s}};
    const PostLayout layout = laidOut(row, 600, false);
    EXPECT_TRUE(has(layout, PostPart::Kind::LoadPicture));
    EXPECT_FALSE(has(layout, PostPart::Kind::Picture));
    EXPECT_TRUE(postwords::spoken(row).contains(u"A cat"_s));
}

TEST(PostRows, SpeakAuthorTextPicturesTimeAndAudienceInThisOrder)
{
    PostRow row = rowOf(u"Standing desks?"_s);
    row.post.media = {{.description = u"A desk"_s}};
    const QString line = postwords::spoken(row);
    const std::vector<qsizetype> places{line.indexOf(u"Ana Reyes"_s), line.indexOf(u"Standing desks?"_s),
                                        line.indexOf(u"A desk"_s), line.indexOf(u"2026"_s)};
    EXPECT_GE(places.front(), 0);
    EXPECT_TRUE(std::ranges::is_sorted(places));
}

TEST(PostRows, FindTheLinkUnderThePointer)
{
    RichText text = RichText::plain(u"see example"_s);
    text.spans = {{.start = 4, .length = 7, .kind = SpanKind::Link, .target = u"https://example.test/"_s}};
    const TextLook look{.font = QApplication::font()};
    const RichLayout layout(text, look, 600, 0);
    const QFontMetrics metrics(look.font);
    const int x = metrics.horizontalAdvance(u"see exa"_s);
    const auto span = layout.spanAt(QPointF(x, metrics.height() / 2.0));
    ASSERT_TRUE(span);
    EXPECT_EQ(span->target, u"https://example.test/"_s);
    EXPECT_FALSE(layout.spanAt(QPointF(2, metrics.height() / 2.0)));
}

TEST(Links, OpenOnlyWhatTheLinkPolicyAccepts)
{
    EXPECT_EQ(decideLink(u"https://example.test/"_s).step, LinkStep::Open);
    EXPECT_EQ(decideLink(u"javascript:alert(1)"_s).step, LinkStep::Refuse);
    EXPECT_EQ(decideLink(u"file:///etc/passwd"_s).step, LinkStep::Refuse);
    EXPECT_EQ(decideLink(u"https://bank.test@evil.test/"_s).step, LinkStep::Ask);
}

TEST(Pictures, AreRefusedWhenTheyAreNoPicturesOrTooLarge)
{
    EXPECT_TRUE(decodedPicture("<svg xmlns='http://www.w3.org/2000/svg'/>").isNull());
    EXPECT_TRUE(decodedPicture("not a picture").isNull());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage(3000, 10, QImage::Format_RGB32).save(&buffer, "PNG");
    EXPECT_EQ(decodedPicture(bytes).width(), Pictures::longestSide);
}

} // namespace
} // namespace cohort
