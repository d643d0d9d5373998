#pragma once

#include "core/model/saved_thread.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;

namespace cohort {

/// The words of one saved post, to be marked by selecting them. Changes are given back when it is closed with
/// OK.
class HighlightDialog final : public QDialog {
    Q_OBJECT
public:
    explicit HighlightDialog(const SavedPost& post, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<Highlight>& highlights() const { return m_highlights; }
    [[nodiscard]] QPlainTextEdit* text() const { return m_text; }
    /// Marks what is selected, or unmarks it when all of it is marked.
    void toggleSelection();

private:
    void showMarks();
    [[nodiscard]] bool isMarked(int start, int end) const;

    QPlainTextEdit* m_text;
    QPushButton* m_toggle;
    std::vector<Highlight> m_highlights;
};

} // namespace cohort
