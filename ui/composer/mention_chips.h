#pragma once

#include "core/policy/mentions.h"

#include <QWidget>

namespace cohort {

class FlowLayout;

/// A row of chips under the text: who is named in it, and what is strange about the name. Hidden when nobody
/// is named. Shows only; the warnings below offer the ways out.
class MentionChips final : public QWidget {
    Q_OBJECT
public:
    explicit MentionChips(QWidget* parent);

    void show(const std::vector<MentionSeen>& mentions);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    [[nodiscard]] QWidget* chipFor(const MentionSeen& mention);

    FlowLayout* m_flow;
    std::vector<MentionSeen> m_mentions;
    std::vector<QWidget*> m_chips;
};

} // namespace cohort
