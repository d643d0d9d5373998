#pragma once

#include "ui/accounts/sphere_rule.h"
#include "ui/outbox/draft_progress.h"

#include <QWidget>

class QVBoxLayout;

namespace cohort {

class EmptyState;
class MessageBar;
class PlainLabel;
class UndoBar;

/// What waits, what was sent and what did not go, each with whom it was meant for in the words that were
/// shown; and the drafts.
class OutboxPage final : public QWidget {
    Q_OBJECT
public:
    explicit OutboxPage(Library& library, QWidget* parent = nullptr);

    /// Only what belongs to one life is shown; nothing: both.
    void setSphere(std::optional<Sphere> sphere);

signals:
    /// A draft is to be written on.
    void draftWanted(const cohort::Draft& draft);

private:
    void readRule();
    void readOutbox();
    void readDrafts();
    void fillOutbox();
    void fillDrafts();
    [[nodiscard]] QWidget* entry(const OutboxRow& row);
    [[nodiscard]] QWidget* groupEntry(const DraftProgress& draft);
    void addGroupActions(const DraftProgress& draft, QLayout* actions, QWidget* parent);
    [[nodiscard]] QWidget* accountLine(const AccountProgress& account, QWidget* parent);
    void addActions(const OutboxRow& row, QLayout* actions, QWidget* parent);
    void addWider(const OutboxRow& row, QVBoxLayout* column, QWidget* parent);
    [[nodiscard]] QWidget* draftEntry(const Draft& draft);
    void takeBack(OutboxId id);
    void deleteDraft(const Draft& draft);
    void showEmpty();
    void forgetEntry(OutboxId id);
    Library::Answer<void> told();
    void tellError(const Error& error);

    Library& m_library;
    SphereRule m_rule;
    QHash<AccountId, QString> m_names; ///< handles of my accounts
    std::vector<OutboxRow> m_rows;
    std::vector<Draft> m_written;
    MessageBar* m_bar;
    UndoBar* m_undo;
    EmptyState* m_empty;
    QWidget* m_lists;
    PlainLabel* m_draftsTitle;
    QVBoxLayout* m_drafts;
    PlainLabel* m_outboxTitle;
    QVBoxLayout* m_outbox;
};

/// How the server's answer differs from what was asked; empty when it does not.
[[nodiscard]] QString widerWords(const OutboxRow& row);

} // namespace cohort
