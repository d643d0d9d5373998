#pragma once

#include "core/library/library.h"

#include <QWidget>

class QVBoxLayout;

namespace cohort {

/// The handles of one person, a line each. The lines are made anew only when something changed, so that
/// keyboard and mouse keep their place.
class HandleList final : public QWidget {
    Q_OBJECT
public:
    explicit HandleList(QWidget* parent);

    /// In one life `identities` are only those that show in it; nothing: all.
    void show(const std::vector<Identity>& identities, const std::vector<AccountRow>& accounts,
              std::optional<Sphere> life);

signals:
    /// This handle is to be a person of its own.
    void unlinkWanted(const cohort::Identity& identity);

private:
    struct Line {
        Identity identity{};
        QString network{}; ///< its proper name

        bool operator==(const Line&) const = default;
    };
    struct Shown {
        std::vector<Line> lines{};
        std::optional<Sphere> life{};

        bool operator==(const Shown&) const = default;
    };

    void addLine(const Line& line, bool separable);

    QVBoxLayout* m_column;
    std::optional<Shown> m_shown{};
};

} // namespace cohort
