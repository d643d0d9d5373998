#include "ui/thread/comments_line.h"

#include "tests/support/ui_pages.h"
#include "ui/widgets/message_bar.h"

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

/// A post of a blog, and its line below.
class CommentsBelow : public testing::Test {
protected:
    [[nodiscard]] static PostRow row(const QString& uri, bool mine = false)
    {
        PostRow row;
        row.post.ref = {.account = AccountId{1}, .uri = uri};
        row.mine = mine;
        return row;
    }
    [[nodiscard]] QString words() const
    {
        return line.isHidden() ? QString() : line.findChild<MessageBar*>()->words();
    }
    CommentsLine line;
    PostRow entry = row(u"one"_s);
};

TEST_F(CommentsBelow, AreSpokenOfWhereNoneAreHere)
{
    line.show({entry}, false);
    EXPECT_EQ(words(), QString()) << "other networks bring their answers by themselves";
    line.show({entry}, true);
    EXPECT_TRUE(words().contains("not here"_L1)) << words().toStdString();
    line.show({entry, row(u"mine"_s, true)}, true);
    EXPECT_TRUE(words().contains("not here"_L1)) << "what I said is no answer";
    line.show({entry, row(u"two"_s)}, true);
    EXPECT_EQ(words(), QString());
}

TEST_F(CommentsBelow, ThatAreNeverToldHaveAWayOut)
{
    entry.post.answersUntold = true;
    line.show({entry}, true);
    EXPECT_TRUE(words().contains("page alone"_L1)) << words().toStdString();
    EXPECT_EQ(buttonSaying(line, u"Look for comments"_s), nullptr) << "it was asked";
    int pages = 0;
    QObject::connect(&line, &CommentsLine::pageWanted, &line, [&pages] { ++pages; });
    press(line, u"Open the page"_s);
    EXPECT_EQ(pages, 1);
    EXPECT_EQ(unnamedBelow(line), QStringList());
    line.show({row(u"another"_s)}, true);
    EXPECT_TRUE(buttonSaying(line, u"Look for comments"_s)) << "of another post nothing is known";
}

TEST_F(CommentsBelow, SayWhatCameOfLooking)
{
    line.show({entry}, true);
    int looks = 0;
    QObject::connect(&line, &CommentsLine::lookWanted, &line, [&looks] { ++looks; });
    press(line, u"Look for comments"_s);
    EXPECT_EQ(looks, 1);
    line.tellNone();
    line.show({entry}, true);
    EXPECT_TRUE(words().contains("so far"_L1)) << words().toStdString();
    line.tellFailed(u"The server does not answer."_s);
    line.show({entry}, true);
    EXPECT_EQ(words(), u"The server does not answer."_s);
    press(line, u"Look again"_s);
    EXPECT_EQ(looks, 2);
}

} // namespace
} // namespace cohort
