#include "ui/composer/reach_list.h"

#include "tests/support/library_rig.h"

#include <QDialogButtonBox>
#include <QTreeView>

#include <gtest/gtest.h>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

TEST(ReachList, MakesRoomForWhatIsSaidWhileItIsOpen)
{
    ReachList list(nullptr);
    list.show(Reach{});
    static_cast<QWidget&>(list).show();
    Reach wider;
    // One remark that takes many lines only where it is wrapped.
    wider.warnings.push_back({.rule = u"MST-1"_s, .args = {u"Transport librarians "_s.repeated(120)}});
    const int before = list.height();
    list.show(wider);
    EXPECT_TRUE(LibraryRig::waitUntil([&list] {
        const auto* rows = list.findChild<QTreeView*>();
        const auto* buttons = list.findChild<QDialogButtonBox*>();
        return list.rect().contains(QRect(rows->mapTo(&list, QPoint()), rows->size())) &&
               list.rect().contains(buttons->geometry()) &&
               rows->mapTo(&list, rows->rect().bottomLeft()).y() < buttons->y();
    })) << "list and buttons are within reach";
    EXPECT_GT(list.height(), before);
}

} // namespace
} // namespace cohort
