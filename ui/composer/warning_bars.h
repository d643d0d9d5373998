#pragma once

#include "core/library/library.h"

#include <QWidget>

class QVBoxLayout;

namespace cohort {

class AccountsBox;
class MessageBar;

/// What is remarkable about a reach, as bars with the ways out beside each; the consent in words last. Says
/// nothing twice.
class WarningBars final : public QWidget {
    Q_OBJECT
public:
    explicit WarningBars(QWidget* parent);

    /// `draft` is what `preview` was computed for.
    void show(const Preview& preview, const Draft& draft, const AccountsBox& accounts);
    void clear();

signals:
    void dropAccount(cohort::AccountId account);
    void narrow(cohort::AccountId account, cohort::Visibility visibility);
    void removeMention(const QString& handle);
    /// The user agrees to this reach in these words.
    void agreed(const QString& reachKey, const QString& words);
    void listWanted();
    void audienceWanted();
    void textWanted();

private:
    void tellWarning(const Warning& warning, const Draft& draft, const Preview& preview,
                     const AccountsBox& accounts);
    void offerMentions(MessageBar* bar, const Warning& warning, const Draft& draft);
    void offerNarrower(MessageBar* bar, const Warning& warning, const Reach& reach,
                       const AccountsBox& accounts);
    void tellConsent(const Preview& preview, const Draft& draft);
    [[nodiscard]] MessageBar* nextBar();

    QVBoxLayout* m_list;
    std::vector<MessageBar*> m_bars;
    std::size_t m_used = 0;
    Preview m_shown{};
    Draft m_draft{};
};

} // namespace cohort
