#pragma once

#include "core/model/link_suggestion.h"

#include <QDialog>

namespace cohort {

/// Says what linking two people means before it is done: where the one person is then seen, what becomes of
/// the notes, how sure it is. Told by `accepted`. GUI thread.
class LinkDialog final : public QDialog {
    Q_OBJECT
public:
    /// `circles` are those of both that may be seen.
    LinkDialog(const LinkSuggestion& suggestion, const std::vector<Circle>& circles, QWidget* parent);

private:
    [[nodiscard]] static QString whereSeen(const std::vector<Circle>& circles);
};

} // namespace cohort
