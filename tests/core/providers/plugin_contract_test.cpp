#include "tests/support/board_on_trial.h"
#include "tests/support/plugin_folder.h"

namespace cohort {
namespace {

/// Loaded once, as the program does; every test makes its own account of it.
const ProviderFactory& loadedBoard()
{
    static PluginFolderForTest folder;
    static const Networks networks = [] {
        folder.put(QStringLiteral("cohort_noticeboard"), QStringLiteral("noticeboard.so"));
        return folder.loaded();
    }();
    if (networks.factories.empty())
        throw std::runtime_error("the example could not be loaded");
    return *networks.factories.front();
}

std::unique_ptr<ProviderOnTrial> boardFromAFile()
{
    return std::make_unique<BoardOnTrial>(loadedBoard());
}

INSTANTIATE_TEST_SUITE_P(Plugin, ProviderContract,
                         testing::Values(ContractCase{.name = "NoticeBoard", .make = boardFromAFile}),
                         contractName);

TEST(PluginNetwork, SignsInThroughTheBorder)
{
    ManualClock clock;
    SmallBoard board(clock);
    const auto signIn = loadedBoard().signIn();
    ASSERT_TRUE(signIn);
    const auto done =
        signIn->next({.fields = {{QStringLiteral("server"), QStringLiteral("board.test")},
                                 {QStringLiteral("app_password"), QString::fromLatin1(SmallBoard::token)}}},
                     {}, board, {});
    ASSERT_TRUE(done);
    EXPECT_EQ(std::get<SignedIn>(*done).facts.me.handle, QStringLiteral("ana@board.test"));
}

} // namespace
} // namespace cohort
