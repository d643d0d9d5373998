#pragma once

#include "core/library/my_comments.h"
#include "ui/timeline/reading_context.h"

#include <QSet>
#include <QWidget>

class QComboBox;
class QMenu;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace cohort {

class CommentList;
class CommentModel;
class Commenting;
class EmptyState;
class MessageBar;
class PlainLabel;

/// "My comments": what I said on every network, what became of it, and what is to be done about it. Reminders
/// that are due stand at the top, and above them a line for each place that was forgotten. Everything comes
/// from this computer; every change can be undone. GUI thread.
class CommentsView final : public QWidget {
    Q_OBJECT
public:
    CommentsView(Library& library, SharedContext context, QWidget* parent = nullptr);

    /// Reads what is there; the time of reminders is looked at anew.
    void open();
    void take(const Changes& changes);
    /// After the life on the screen changed: nothing of the other one stays.
    void sphereChanged();
    [[nodiscard]] CommentList* list() const { return m_list; }
    [[nodiscard]] CommentModel* model() const { return m_model; }
    [[nodiscard]] QComboBox* filter() const { return m_filter; }
    /// What can be done with the comment that is chosen.
    [[nodiscard]] QMenu* actions() const { return m_actions; }
    void decide(const CommentChange& change);
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void threadWanted(const cohort::PostRow& row);
    void accountWanted(cohort::AccountId account);
    void backWanted();
    void undoable(const QString& words, const std::function<void()>& undo);

private:
    void layOut();
    void connectParts();
    void fillActions();
    void read();
    void readMore(const CommentKey& after);
    void showNews(const CommentNews& news);
    void showPage(const CommentPage& page);
    void showEmpty();
    void openRow(int row);
    void updateButtons();
    void askDay();
    void tellError(const Error& error);
    [[nodiscard]] CommentQuery query() const;

    Library& m_library;
    SharedContext m_context;
    CommentModel* m_model;
    CommentList* m_list;
    PlainLabel* m_title;
    QComboBox* m_filter;
    QVBoxLayout* m_forgotten;
    MessageBar* m_bar;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QMenu* m_actions;
    QPushButton* m_openThread;
    QPushButton* m_close;
    QPushButton* m_mute;
    QPushButton* m_remind;
    Commenting* m_commenting;
    CommentNews m_news{};
    QSet<AccountId> m_dismissed; ///< lines that were closed stay away while the program runs
    int m_generation = 0;
    int m_wantedRow = -1; ///< to be current after reading again
};

} // namespace cohort
