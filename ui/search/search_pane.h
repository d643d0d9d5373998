#pragma once

#include "core/library/library.h"
#include "ui/timeline/reading_context.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedLayout;
class QToolButton;

namespace cohort {

class ElidedLabel;
class EmptyState;
class MessageBar;
class PlainLabel;
class PostActions;
class PostModel;
class SearchList;
class SearchModel;

/// What was found for some words, in the lives that may be shown: conversations with what was found in them.
/// Reads on while it is scrolled. Answers to older words are dropped. GUI thread.
class SearchPane final : public QWidget {
    Q_OBJECT
public:
    SearchPane(Library& library, SharedContext context, PostActions& actions, QWidget* parent = nullptr);

    /// Searches now.
    void search(const QString& typed);
    /// Searches when no more is typed for a moment.
    void searchSoon(const QString& typed);
    void clear();
    /// Does something with the post that is chosen; false when none is.
    bool command(QChar key);
    [[nodiscard]] SearchList* list() const { return m_list; }
    [[nodiscard]] SearchModel* model() const { return m_model; }
    [[nodiscard]] QToolButton* folderButton() const { return m_toFolder; }
    /// Where the name of a smart folder is typed; hidden until one is wanted.
    [[nodiscard]] QLineEdit* folderName() const { return m_folderName; }

signals:
    void threadWanted(const cohort::PostRow& row);
    void savedThreadWanted(cohort::SavedThreadId thread, cohort::SavedPostId post);
    void draftWanted(cohort::DraftId draft);
    void personWanted(cohort::ContactId person);
    /// The words were changed here: they belong into the field where one types.
    void typedChanged(const QString& typed);
    void undoable(const QString& words, const std::function<void()>& undo);

private:
    void layOut();
    void layOutNaming();
    void connectParts(PostActions& actions);
    void ask();
    void show(const Result<SearchPage>& page, bool first);
    void describe(bool more);
    void askForName();
    void makeFolder();
    void choose(int row);
    void open(int row);

    Library& m_library;
    SharedContext m_context;
    PostActions& m_actions;
    SearchModel* m_model;
    SearchList* m_list;
    PostModel* m_chosen; ///< the post under the cursor, for what can be done with it
    ElidedLabel* m_title;
    PlainLabel* m_understood;
    QComboBox* m_order;
    QToolButton* m_toFolder;
    QWidget* m_naming; ///< asks for the name of a smart folder
    QLineEdit* m_folderName;
    MessageBar* m_bar;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QTimer m_pause;
    QString m_typed;
    SearchCursor m_next{};
    int m_generation = 0;
};

} // namespace cohort
