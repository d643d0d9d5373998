#include "core/providers/sample/sample_provider.h"
#include "tests/support/library_rig.h"

#include <gtest/gtest.h>

#include <latch>

namespace cohort {
namespace {

TEST(SlowStart, LeavesAnAccountAtWorkThatWasAddedBeforeTheOthersWereRead)
{
    std::latch diskAnswers(1);
    LibraryRig rig([&diskAnswers](TempStore& store) {
        store.store().read([&diskAnswers](Connection&) { diskAnswers.wait(); });
    });
    const Account account = SampleFactory().account(sample::Side::Work);
    const auto added = rig.answered<AccountId>([&](QObject* asker, auto answer) {
        rig.library().addOpenAccount(account.provider, account.server, account.hat, asker, std::move(answer));
    });
    rig.library().syncNow();
    diskAnswers.count_down();
    ASSERT_TRUE(added);
    EXPECT_TRUE(LibraryRig::waitUntil([&rig] {
        const auto rows = rig.accounts();
        return rows.size() == 1 && rows.front().state.lastSync.isValid();
    }));
}

} // namespace
} // namespace cohort
