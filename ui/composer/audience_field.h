#pragma once

#include "ui/composer/audience_entry.h"
#include "ui/composer/audience_suggestions.h"

#include <QTimer>
#include <QWidget>

class QCompleter;
class QLineEdit;

namespace cohort {

class FlowLayout;

/// A line of chips with a place to type: circles, people and the fixed choices, added by typing or from the
/// list (arrow down), removed by pressing a chip or with Backspace.
class AudienceField final : public QWidget {
    Q_OBJECT
public:
    AudienceField(Library& library, AudienceSuggestions::Offers offers, QWidget* parent);

    void setEntries(std::vector<AudienceEntry> entries);
    [[nodiscard]] const std::vector<AudienceEntry>& entries() const { return m_entries; }
    void add(const AudienceEntry& entry);
    void setConversation(bool conversation);
    /// Only circles and people of one life are offered; nothing: both.
    void setSphere(std::optional<Sphere> sphere);
    /// The place to type, for labels, tab order and tests.
    [[nodiscard]] QLineEdit* line() const { return m_line; }

signals:
    /// By the user, not by setEntries.
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void offer();
    void choose(int row);
    void remove(const AudienceEntry& entry);
    void rebuildChips();
    [[nodiscard]] QWidget* chipFor(const AudienceEntry& entry);

    std::vector<AudienceEntry> m_entries;
    std::vector<QWidget*> m_chips;
    AudienceSuggestions* m_suggestions;
    FlowLayout* m_flow;
    QLineEdit* m_line;
    QCompleter* m_completer;
    QTimer m_pause;
    bool m_takeFirst = false; ///< Return was pressed before the suggestions came
};

} // namespace cohort
