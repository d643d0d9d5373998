#pragma once

#include "core/model/draft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace cohort {

/// The choices of a poll, how long it runs and whether one may take several.
class PollBox final : public QWidget {
    Q_OBJECT
public:
    explicit PollBox(QWidget* parent);

    void setPoll(const std::optional<DraftPoll>& poll);
    /// Nothing while the box is hidden.
    [[nodiscard]] std::optional<DraftPoll> poll() const;
    /// The most choices every chosen network takes; 0: not known.
    void setMostOptions(int most);

signals:
    void edited();

private:
    void addOption(const QString& text);
    void keepOneEmpty();

    int m_most = 0;
    std::vector<QLineEdit*> m_options;
    QVBoxLayout* m_list;
    QComboBox* m_time;
    QCheckBox* m_multiple;
};

} // namespace cohort
