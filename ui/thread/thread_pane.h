#pragma once

#include "core/library/library.h"
#include "ui/timeline/reading_context.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace cohort {

class CommentsLine;
class ElidedLabel;
class Keeping;
struct SavedCompletion;
class MessageBar;
class Pictures;
class PlainLabel;
class PostActions;
class FindBar;
class PostList;
class PostModel;

/// One conversation, as far as this computer has it: every post with its own audience and network, what is
/// missing, and the way to answer.
class ThreadPane final : public QWidget {
    Q_OBJECT
public:
    ThreadPane(Library& library, SharedContext context, PostActions& actions, Pictures& pictures,
               QWidget* parent = nullptr);

    void open(const PostRow& row);
    void close();
    [[nodiscard]] bool isOpen() const { return !m_post.isNull(); }
    [[nodiscard]] PostList* list() const { return m_list; }
    [[nodiscard]] FindBar* findBar() const { return m_find; }
    [[nodiscard]] PostModel* model() const { return m_model; }
    void take(const Changes& changes);

signals:
    void replyWanted(const cohort::PostRef& post);
    void closed();

private:
    void layOut(SharedContext context, Pictures& pictures);
    void connectList(PostActions& actions);
    void read();
    void show(const ThreadPage& page);
    void loadMissing();
    void lookForComments();
    void openPage();
    void toggleSaved();
    void tellCompletion(const PostRef& post, const SavedCompletion& completion);
    void tellIncomplete(const PostRef& post, const QString& why);
    [[nodiscard]] QString replyWords(const PostRow& row) const;
    void reply();
    [[nodiscard]] int answerRow() const;

    Library& m_library;
    SharedContext m_context;
    PostActions& m_actions;
    Keeping& m_keeping;
    PostRef m_post{};
    PostId m_focus = PostId::None;
    int m_generation = 0;
    PostModel* m_model;
    PostList* m_list = nullptr;
    FindBar* m_find = nullptr;
    ElidedLabel* m_title;
    PlainLabel* m_about;
    QToolButton* m_save;
    QToolButton* m_close;
    MessageBar* m_missing;
    CommentsLine* m_comments;
    QPushButton* m_reply;
};

} // namespace cohort
