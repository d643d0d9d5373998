#pragma once

#include "core/library/library.h"
#include "core/model/retention.h"

#include <QWidget>

class QStackedWidget;
class QVBoxLayout;

namespace cohort {

class EmptyState;
class FeedLists;
class MessageBar;
class SignInPanel;

/// My accounts: what each is for, what it is doing, what its server can and cannot limit; signing in and out.
class AccountsPage final : public QWidget {
    Q_OBJECT
public:
    explicit AccountsPage(Library& library, QWidget* parent = nullptr);

    /// Only accounts of one life are shown; nothing: both.
    void setSphere(std::optional<Sphere> sphere);
    /// Asks whether the feeds of a list shall be followed, and by which account.
    void offerFeeds(const QString& path);
    /// Goes straight to signing in.
    void startSignIn();
    [[nodiscard]] SignInPanel* signInPanel() const { return m_signIn; }

private:
    void layOut();
    void read();
    void fill();
    [[nodiscard]] QWidget* accountCard(const AccountRow& row);
    [[nodiscard]] QWidget* headOf(const AccountRow& row, QWidget* card);
    [[nodiscard]] QWidget* stateOf(const AccountRow& row, QWidget* card);
    [[nodiscard]] QWidget* limitsOf(const AccountRow& row, QWidget* card);
    /// For accounts that follow addresses: what could not be read, lists of feeds in and out.
    [[nodiscard]] QWidget* feedsOf(const AccountRow& row, QWidget* card);
    void askSignOut(const Account& account);
    void readTraces(const Account& account);
    void askForget(const Account& account, const AccountTraces& traces);
    Library::Answer<void> told();
    void tellError(const Error& error);

    Library& m_library;
    std::optional<Sphere> m_sphere;
    std::vector<AccountRow> m_accounts;
    MessageBar* m_bar;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    QVBoxLayout* m_cards;
    SignInPanel* m_signIn;
    FeedLists* m_feedLists;
};

/// "Up to date at 10:07", "Offline since 10:07" … for an account.
[[nodiscard]] QString stateWords(const AccountState& state);

} // namespace cohort
