#pragma once

#include "core/library/link_suggestions.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace cohort {

class CircleBook;
class MessageBar;
class PlainLabel;
class UndoBar;

/// Who might be one person, each with the evidence in words and the two answers; page by page. Of one person,
/// or of all. Nothing is linked before its user has read what follows from it.
class SamePersonPanel final : public QWidget {
    Q_OBJECT
public:
    SamePersonPanel(Library& library, const CircleBook& circles, UndoBar& undo, QWidget* parent);

    /// Those about one person; None: nothing is shown.
    void showFor(ContactId contact);
    /// Those about everybody.
    void showAll();
    [[nodiscard]] int total() const { return m_page.total; }

signals:
    /// How many there are, when it was read again.
    void counted(int total);
    void personWanted(cohort::ContactId contact);
    /// These are one person now.
    void linked(cohort::ContactId into);

private:
    enum class About { Nobody, One, Everybody };
    void read();
    void fill(const LinkSuggestionPage& page);
    void addEntry(const LinkSuggestion& suggestion);
    void addButtons(const LinkSuggestion& suggestion, QVBoxLayout& column, QWidget* entry);
    void ask(const LinkSuggestion& suggestion);
    void link(const LinkSuggestion& suggestion);
    void keepApart(const LinkSuggestion& suggestion);
    void clear();

    Library& m_library;
    const CircleBook& m_circles;
    UndoBar& m_undo;
    About m_about = About::Nobody;
    LinkQuery m_query{};
    LinkSuggestionPage m_page{};
    quint64 m_question = 0;
    QTimer m_pause;
    MessageBar* m_bar;
    PlainLabel* m_title;
    QVBoxLayout* m_entries;
    QPushButton* m_more;
};

} // namespace cohort
