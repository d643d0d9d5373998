// The window while the keyring does not answer.
#include "tests/support/fake_provider.h"
#include "tests/support/ui_bars.h"
#include "tests/support/ui_pages.h"
#include "ui/composer/composer.h"
#include "ui/composer/composer_form.h"
#include "ui/composer/post_text.h"
#include "ui/shell/commands.h"
#include "ui/shell/main_window.h"
#include "ui/shell/overview.h"
#include "ui/shell/status_line.h"
#include "ui/timeline/stream_model.h"
#include "ui/timeline/stream_pane.h"

#include <QLabel>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// Answers nobody until it is told to.
class HungKeyring final : public SecretStore {
public:
    void read(const QString&, ReadAnswer answer) override { m_asked.push_back(std::move(answer)); }
    void write(const QString&, const Secret&, DoneAnswer) override { m_changes = true; }
    void remove(const QString&, DoneAnswer) override { m_changes = true; }
    [[nodiscard]] QString backend() const override { return u"keychain"_s; }

    [[nodiscard]] bool isAsked() const { return !m_asked.empty(); }
    [[nodiscard]] bool wasChanged() const { return m_changes; }
    /// Everybody who waits gets this, as after the limit of the real one.
    void answerAll(const Result<Secret>& what)
    {
        for (const ReadAnswer& answer : std::exchange(m_asked, {}))
            answer(what);
    }

private:
    std::vector<ReadAnswer> m_asked;
    bool m_changes = false;
};

ProviderRegistry fakeRegistry(FakeNetwork& network)
{
    std::vector<std::unique_ptr<ProviderFactory>> factories;
    factories.push_back(std::make_unique<FakeFactory>(network));
    return ProviderRegistry(std::move(factories));
}

/// The window on an account whose sign-in is in a keyring that hangs; a post of Ana's came before.
class AHungKeyring : public testing::Test {
protected:
    AHungKeyring()
        : m_providers(fakeRegistry(m_network))
    {
        Account account = m_network.account(u"me"_s, Hat::Professional);
        account.id = m_files.write([&account](Connection& c) {
            return store::saveAccount(
                c, {.account = account, .secretBackend = u"keychain"_s, .secretNames = {u"access_token"_s}});
        });
        m_board = m_files.addCircle(u"Board"_s, Sphere::Professional);
        const Author ana = m_network.author(u"ana"_s);
        m_files.addPerson(ana, {m_board});
        m_files.receive(account.id, {postBy(ana, u"1"_s, minute(1))});
        m_library = std::make_unique<Library>(LibraryParts{.store = m_files.release(),
                                                           .makeTransport = {},
                                                           .providers = m_providers,
                                                           .secrets = m_keyring,
                                                           .clock = m_clock,
                                                           .syncEvery = std::chrono::milliseconds::zero()});
        m_library->start();
        m_window = std::make_unique<MainWindow>(*m_library, m_state.filePath(u"window.ini"_s));
        m_window->resize(1000, 700);
        m_window->show();
    }
    void writeToTheBoard(const QString& words)
    {
        m_window->openStream({.kind = StreamRef::Kind::Circle, .circle = m_board});
        m_window->commands()->action(Commands::Id::NewPost)->trigger();
        m_window->composer()->form()->text()->insertPlainText(words);
        ASSERT_TRUE(LibraryRig::waitUntil([this] { return m_window->composer()->maySend(); }));
    }

    [[nodiscard]] bool saysAtTheBottom(const QString& words)
    {
        const auto labels = m_window->findChild<StatusLine*>()->findChildren<QLabel*>();
        return LibraryRig::waitUntil([&] {
            return std::ranges::any_of(
                labels, [&words](const QLabel* label) { return label->text().contains(words); });
        });
    }

    CircleId m_board = CircleId::None;
    FakeNetwork m_network;
    ProviderRegistry m_providers;
    HungKeyring m_keyring;
    SystemClock m_clock;
    TempStore m_files;
    QTemporaryDir m_state;
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;
};

TEST_F(AHungKeyring, LeavesReadingAndWritingAsTheyAreAndIsSaid)
{
    const Heartbeat heart;
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return m_keyring.isAsked(); }));
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return m_window->overview()->circle(m_board); }));
    writeToTheBoard(u"For the board"_s);
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return m_window->streamPane()->model()->rowCount() == 1; }));
    m_window->streamPane()->grab();
    m_window->composer()->send();
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return !m_window->composer()->isVisible(); }));
    EXPECT_TRUE(isAlive(heart));
    EXPECT_TRUE(m_keyring.isAsked()) << "it hangs all that time";
    m_keyring.answerAll(fail(ErrorKind::Timeout, u"the keyring does not answer"_s));
    EXPECT_TRUE(saysAtTheBottom(u"An account needs you"_s)) << "what happened";
    EXPECT_TRUE(saysAtTheBottom(u"everything up to now is on this computer"_s)) << "what is safe";
    m_window->showPlace(Place::Accounts);
    ASSERT_TRUE(saysInABar(*m_window, u"keyring"_s));
    const QString said = barsOnScreen(*m_window).filter(u"keyring"_s).front();
    EXPECT_TRUE(said.contains(u"the sign-in cannot be read"_s)) << qPrintable(said);
    EXPECT_TRUE(said.contains(u"nothing is overwritten"_s)) << qPrintable(said);
    EXPECT_TRUE(said.contains(u"Unlock it and try again"_s)) << "what to do: " << qPrintable(said);
    EXPECT_FALSE(m_keyring.wasChanged());
    EXPECT_TRUE(m_network.published().empty());

    press(*m_window, u"Unlock and try again"_s);
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return m_keyring.isAsked(); }));
    m_keyring.answerAll(Secret(u"token"_s));
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return m_network.published().size() == 1; }));
    EXPECT_EQ(m_network.published().front().post.text.text, u"For the board"_s) << "it had only waited";
    heart.print("a hung keyring");
}

} // namespace
} // namespace cohort
