#include "tests/support/library_rig.h"
#include "tests/support/ui_fake_library.h"
#include "tests/support/ui_pages.h"
#include "ui/accounts/accounts_page.h"
#include "ui/accounts/sign_in_panel.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTcpSocket>
#include <QUrlQuery>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace cohort {
namespace {

/// The accounts page in a sign-in that waits for the browser.
class SigningInByBrowser : public testing::Test {
protected:
    explicit SigningInByBrowser(const QString& server = u"fake.test"_s)
        : m_page(m_fake.library())
    {
        m_page.show();
        m_page.startSignIn();
        panel().setBrowser([this](const QUrl& url) { m_opened.append(url); });
        panel().next()->click();
        EXPECT_TRUE(LibraryRig::waitUntil([this] { return panel().field(u"server"_s) != nullptr; }));
        panel().field(u"server"_s)->setText(server);
        panel().next()->click();
        EXPECT_TRUE(LibraryRig::waitUntil([this] { return m_opened.size() == 1; }));
    }
    [[nodiscard]] SignInPanel& panel() { return *m_page.signInPanel(); }
    /// What the browser does when the user said yes at the network.
    void comeBack(const QString& code)
    {
        const QUrl redirect(QUrlQuery(m_opened.front()).queryItemValue(u"redirect"_s));
        ASSERT_EQ(redirect.host(), u"127.0.0.1"_s);
        m_socket.connectToHost(redirect.host(), static_cast<quint16>(redirect.port()));
        ASSERT_TRUE(LibraryRig::waitUntil([this] { return m_socket.state() == QTcpSocket::ConnectedState; }));
        const QString path =
            redirect.path() + u"?code="_s + code + u"&state="_s + QLatin1String(FakeLibrary::state);
        m_socket.write("GET " + path.toLatin1() + " HTTP/1.1\r\nHost: " + redirect.authority().toLatin1() +
                       "\r\n\r\n");
    }
    [[nodiscard]] bool hasNewAccount()
    {
        return LibraryRig::waitUntil([this] { return m_fake.accounts().size() == 2; });
    }
    [[nodiscard]] QString wordsOnThePanel()
    {
        QString words;
        for (const QLabel* label : panel().findChildren<QLabel*>())
            if (label->isVisible())
                words += label->text() + u'\n';
        return words;
    }

    FakeLibrary m_fake;
    AccountsPage m_page;
    QList<QUrl> m_opened;
    QTcpSocket m_socket;
};

TEST_F(SigningInByBrowser, OpensItAndIsDoneWhenItComesBack)
{
    EXPECT_EQ(m_opened.front().host(), u"fake.test"_s);
    AccountId signedIn = AccountId::None;
    QObject::connect(&panel(), &SignInPanel::signedIn, &panel(),
                     [&signedIn](AccountId account) { signedIn = account; });
    comeBack(QLatin1String(FakeLibrary::rightCode));
    ASSERT_TRUE(hasNewAccount());
    ASSERT_TRUE(LibraryRig::waitUntil([&signedIn] { return signedIn != AccountId::None; }));
    EXPECT_FALSE(panel().bar()->isVisible());
    EXPECT_TRUE(wordsOnThePanel().contains(u"@new@fake.test"_s) || !wordsOnThePanel().isEmpty());
}

/// At a server whose pages cannot bring the answer back.
class SigningInByPasting : public SigningInByBrowser {
protected:
    SigningInByPasting()
        : SigningInByBrowser(QLatin1String(FakeLibrary::serverWithoutWayBack))
    {
    }
};

TEST_F(SigningInByPasting, SaysThatItMustBePasted)
{
    EXPECT_TRUE(wordsOnThePanel().contains(u"paste here what it shows you"_s)) << "nothing goes on by itself";
    EXPECT_TRUE(panel().pasteLine()->placeholderText().isEmpty());
    panel().pasteLine()->setText(QLatin1String(FakeLibrary::rightCode));
    panel().next()->click();
    EXPECT_TRUE(hasNewAccount());
}

TEST_F(SigningInByBrowser, TakesAPastedCodeInstead)
{
    EXPECT_TRUE(wordsOnThePanel().contains(u"goes on by itself"_s));
    ASSERT_TRUE(panel().pasteLine()->isVisible());
    panel().pasteLine()->setText(QLatin1String(FakeLibrary::rightCode));
    panel().next()->click();
    EXPECT_TRUE(hasNewAccount());
}

TEST_F(SigningInByBrowser, SaysThatTheCodeIsWrongAndLetsOneTryAgain)
{
    panel().pasteLine()->setText(u"bad"_s);
    panel().next()->click();
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return panel().bar()->isVisible(); }));
    EXPECT_FALSE(panel().bar()->words().isEmpty());
    EXPECT_EQ(m_fake.accounts().size(), 1U);
    ASSERT_TRUE(panel().pasteLine()->isVisible());
    panel().pasteLine()->setText(QLatin1String(FakeLibrary::rightCode));
    panel().next()->click();
    EXPECT_TRUE(hasNewAccount());
}

TEST_F(SigningInByBrowser, CancelKeepsNothing)
{
    press(panel(), u"Cancel"_s);
    EXPECT_FALSE(panel().isVisible());
    EXPECT_EQ(m_fake.accounts().size(), 1U);
}

/// At a network that offers the browser, and another way beside it.
class SigningInAnotherWay : public testing::Test {
protected:
    SigningInAnotherWay()
        : m_page(m_fake.library())
    {
        m_page.show();
        m_page.startSignIn();
        panel().next()->click();
        EXPECT_TRUE(LibraryRig::waitUntil([this] { return panel().field(u"server"_s) != nullptr; }));
        panel().field(u"server"_s)->setText(QLatin1String(FakeLibrary::serverWithTwoWays));
        panel().next()->click();
        EXPECT_TRUE(LibraryRig::waitUntil([this] { return panel().field(u"handle"_s) != nullptr; }));
    }
    [[nodiscard]] SignInPanel& panel() { return *m_page.signInPanel(); }

    FakeLibrary m_fake;
    AccountsPage m_page;
};

TEST_F(SigningInAnotherWay, OffersItAsAButtonThatKeepsWhatWasTyped)
{
    EXPECT_EQ(panel().field(u"app_password"_s), nullptr) << "the browser comes first";
    EXPECT_EQ(panel().field(u"app_password_instead"_s), nullptr) << "nothing to fill in";
    EXPECT_EQ(unnamedBelow(panel()), QStringList());
    panel().field(u"handle"_s)->setText(u"ana.test"_s);
    press(panel(), u"Use an app password instead"_s);
    ASSERT_TRUE(LibraryRig::waitUntil([this] { return panel().field(u"app_password"_s) != nullptr; }));
    EXPECT_EQ(panel().field(u"handle"_s)->text(), u"ana.test"_s);
    EXPECT_EQ(panel().field(u"app_password"_s)->echoMode(), QLineEdit::Password);
    EXPECT_EQ(buttonSaying(panel(), u"Use an app password instead"_s), nullptr);
    panel().field(u"app_password"_s)->setText(QLatin1String(FakeLibrary::rightCode));
    panel().next()->click();
    EXPECT_TRUE(LibraryRig::waitUntil([this] { return m_fake.accounts().size() == 2; }));
}

TEST(ALockedKeyring, IsSaidAndTriedAgainWithoutSigningIn)
{
    FakeLibrary fake([](TempStore& store, FakeNetwork& network) {
        store.write([&network](Connection& c) {
            return store::saveAccount(c, {.account = network.account(u"me"_s, Hat::Professional),
                                          .secretBackend = u"keychain"_s,
                                          .secretNames = {u"access_token"_s}});
        });
    });
    const auto phase = [&fake] { return fake.accounts().front().state.phase; };
    ASSERT_TRUE(LibraryRig::waitUntil([&phase] { return phase() == AccountPhase::KeyringLocked; }));
    AccountsPage page(fake.library());
    page.show();
    ASSERT_TRUE(LibraryRig::waitUntil([&page] { return buttonSaying(page, u"Unlock and try again"_s); }));
    fake.secrets().setLocked(false);
    press(page, u"Unlock and try again"_s);
    EXPECT_TRUE(LibraryRig::waitUntil([&phase] { return phase() != AccountPhase::KeyringLocked; }));
    EXPECT_TRUE(LibraryRig::waitUntil([&page] { return !buttonSaying(page, u"Unlock and try again"_s); }));
}

} // namespace
} // namespace cohort
