#pragma once

#include "core/library/saved_threads.h"
#include "ui/timeline/reading_context.h"

#include <QWidget>

class QListView;
class QStackedWidget;
class QToolButton;

namespace cohort {

class EmptyState;
class MessageBar;
class Pictures;
class PlainLabel;
class PostActions;
class SavedListModel;
class SavedPane;
class ShelfList;
struct Shelf;

/// The thread library: folders and tags, the saved conversations in them, the one that is read. Everything
/// here is answered from this computer. GUI thread.
class SavedView final : public QWidget {
    Q_OBJECT
public:
    SavedView(Library& library, const SharedContext& context, PostActions& actions, Pictures& pictures,
              QWidget* parent = nullptr);

    /// After the life on the screen changed: nothing of the other one stays.
    void sphereChanged();
    void take(const Changes& changes);
    void open(SavedThreadId id, SavedPostId post);
    [[nodiscard]] QListView* list() const { return m_list; }
    [[nodiscard]] SavedListModel* model() const { return m_model; }
    [[nodiscard]] ShelfList* shelves() const { return m_shelves; }
    [[nodiscard]] SavedPane* pane() const { return m_pane; }
    void newFolder();
    /// Small: a page that is not shown must not take room from the others.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void replyWanted(const cohort::PostRef& post);
    void livingWanted(const cohort::PostRow& row);
    void undoable(const QString& words, const std::function<void()>& undo);
    void searchWanted(const QString& query);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    void connectParts();
    void readShelves();
    void readAgain();
    void readRows();
    void fetchMore();
    void show(std::vector<SavedThreadRow> rows, int total);
    void choose(const Shelf& shelf);
    void removeFolder(const Folder& folder);
    void moveTo(FolderId folder, const std::vector<SavedThreadId>& threads);
    void throwAway(const std::vector<SavedThreadId>& ids);
    /// Puts a conversation of the list to read into another row of it.
    void place(SavedThreadId thread, int row);
    void placeCurrent(int by);
    void allowOrdering();
    void listMenu(const QPoint& at);
    void tellError(const Error& error);
    [[nodiscard]] std::vector<SavedThreadId> selected() const;

    Library& m_library;
    SharedContext m_context;
    ShelfList* m_shelves;
    QToolButton* m_newFolder;
    SavedListModel* m_model;
    QListView* m_list;
    QStackedWidget* m_listOrEmpty;
    EmptyState* m_empty;
    PlainLabel* m_count;
    MessageBar* m_bar;
    SavedPane* m_pane;
    QStackedWidget* m_side;
    int m_total = 0;
    bool m_stale = false; ///< something changed while the page was hidden
    int m_generation = 0;
};

} // namespace cohort
