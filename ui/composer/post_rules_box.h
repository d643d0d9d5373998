#pragma once

#include "core/model/draft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QToolButton;

namespace cohort {

class PlainLabel;

/// What the author asks of others: who may answer, whether it may be quoted, and what the content is. Shows
/// only what every chosen account can ask for, or what was chosen before; hides itself where that is nothing.
class PostRulesBox final : public QWidget {
    Q_OBJECT
public:
    explicit PostRulesBox(QWidget* parent);

    void setRules(const Draft& draft);
    void readInto(Draft& draft) const;
    /// Of the accounts chosen now. Who may answer is a matter of the opening post alone: not asked for an
    /// answer.
    void setOffers(const std::vector<Capabilities>& accounts, bool isAnswer);

signals:
    /// By the user.
    void edited();

private:
    void fillLabels(const std::vector<QString>& offered);
    void change();
    void showState();

    QComboBox* m_mayReply;
    QCheckBox* m_mayBeQuoted;
    QToolButton* m_labels;
    PlainLabel* m_note;
    std::vector<QString> m_chosenLabels;
    // What stands in the lists: they are filled anew only when it changes, not with every key that is
    // pressed.
    std::vector<ReplyGate> m_offeredGates;
    std::optional<std::vector<QString>> m_offeredLabels;
};

/// The post that is quoted, in a line, with a button that leaves it out.
class QuoteLine final : public QWidget {
    Q_OBJECT
public:
    explicit QuoteLine(QWidget* parent);

    /// Nothing hides the line.
    void setQuoted(const QString& words);

signals:
    void removed();

private:
    PlainLabel* m_words;
};

} // namespace cohort
