#pragma once

#include "core/library/library.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace cohort {

/// What my accounts and one person are to each other, a line for each pair, with what can be done about it.
/// The lines are made anew only when something changed, so that keyboard and mouse keep their place.
class RelationshipList final : public QWidget {
    Q_OBJECT
public:
    explicit RelationshipList(QWidget* parent);

    /// In one life only its accounts; nothing: all.
    void show(const PersonPage& page, const std::vector<AccountRow>& accounts, std::optional<Sphere> life);

signals:
    void followWanted(cohort::AccountId account, const cohort::Author& author, bool follow);
    void answerWanted(cohort::AccountId account, const cohort::Author& author, bool accept);

private:
    struct Line {
        AccountId account = AccountId::None;
        QString mine{}; ///< my handle
        bool canFollow = false;
        Author author{};
        Relationship relationship{};

        bool operator==(const Line&) const = default;
    };

    void addLine(const Line& line);
    void addAnswers(const Line& line, QHBoxLayout& box);
    void addFollow(const Line& line, QHBoxLayout& box);

    QVBoxLayout* m_column;
    std::optional<std::vector<Line>> m_lines{};
};

} // namespace cohort
