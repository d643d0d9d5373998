#pragma once

#include "core/library/library.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace cohort {

class PlainLabel;

/// "Posting as": one line for each of my accounts that can post, with its hat and how far the post goes
/// there.
class AccountsBox final : public QWidget {
    Q_OBJECT
public:
    AccountsBox(Library& library, QWidget* parent);

    /// Only accounts of one life are offered, and those that the draft already carries; nothing: both.
    void setSphere(std::optional<Sphere> sphere);
    void setTargets(const std::vector<DraftTarget>& targets);
    [[nodiscard]] std::vector<DraftTarget> targets() const;
    /// What the automatic choice comes to, and beside each other route what it would cost.
    void showRoutes(const Preview& preview);
    /// The account no longer carries the post.
    void drop(AccountId account);
    /// The account carries the post no further than this.
    void narrow(AccountId account, Visibility visibility);
    /// The accounts that carry the post, as known now.
    [[nodiscard]] std::vector<AccountRow> chosen() const;
    [[nodiscard]] const AccountRow* find(AccountId account) const;

signals:
    /// By the user.
    void edited();
    /// The accounts became known or changed.
    void refreshed();

private:
    struct Line {
        AccountRow row{};
        QWidget* place = nullptr;
        QCheckBox* box = nullptr;
        QComboBox* route = nullptr;
    };
    void read();
    void rebuild(const std::vector<DraftTarget>& wanted);
    [[nodiscard]] bool isOffered(const AccountRow& row, const std::vector<DraftTarget>& wanted) const;
    [[nodiscard]] Line makeLine(const AccountRow& row);
    void select(Line& line, const std::vector<DraftTarget>& targets);

    Library& m_library;
    QVBoxLayout* m_list;
    PlainLabel* m_none;
    std::optional<Sphere> m_sphere;
    std::vector<AccountRow> m_accounts;
    std::vector<Line> m_lines;
    std::vector<DraftTarget> m_wanted; ///< as set, until the accounts are known
    bool m_known = false;
};

} // namespace cohort
