#pragma once

#include "core/library/library.h"
#include "ui/timeline/reading_context.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;
class QTimer;
class QToolButton;
class QVBoxLayout;

namespace cohort {

class ElidedLabel;
class EmptyState;
class FindBar;
class MessageBar;
class Pictures;
class PlainLabel;
class PostActions;
class PostList;
class StreamModel;

/// What a stream is called and says of itself, made by the window.
struct StreamTitle {
    QString name{};
    QString about{};                  ///< "42 people"
    CircleId circle = CircleId::None; ///< with a shape beside the name
};

/// One stream for reading: its title, the bar for new posts, the list, or what to do when there is nothing.
class StreamPane final : public QWidget {
    Q_OBJECT
public:
    StreamPane(Library& library, SharedContext context, PostActions& actions, Pictures& pictures,
               QWidget* parent = nullptr);

    void open(const StreamRef& stream, const StreamTitle& title);
    void retitle(const StreamTitle& title);
    /// Forgets everything on screen at once (the sphere was switched).
    void clear();
    [[nodiscard]] std::optional<StreamRef> stream() const { return m_stream; }
    [[nodiscard]] PostList* list() const { return m_list; }
    [[nodiscard]] StreamModel* model() const { return m_model; }
    [[nodiscard]] FindBar* findBar() const { return m_find; }
    void take(const Changes& changes);
    /// Keeps where the reader is; called before the stream is left and when the window closes.
    void keepPlace();
    void markAllRead();
    /// What is shown is opened anew where one was reading.
    void setOldestFirst(bool oldestFirst);
    void showNewPosts();

signals:
    void threadWanted(const cohort::PostRow& row);
    void nextUnreadWanted();
    void catchUpWanted();
    void peopleWanted();
    void circleEditorWanted(cohort::CircleId circle);

private:
    void layOut(SharedContext context, Pictures& pictures);
    void connectList(PostActions& actions);
    void showOpened(PostId post);
    void showNewest();
    void showWaiting();
    void fillDown();
    void showEmpty();
    void markPassed(const std::vector<PostRef>& posts);
    void loadOlder();

    Library& m_library;
    std::optional<StreamRef> m_stream;
    StreamModel* m_model;
    PostList* m_list = nullptr;
    FindBar* m_find = nullptr;
    PlainLabel* m_shape;
    ElidedLabel* m_title;
    QToolButton* m_about;
    QToolButton* m_catchUp;
    QPushButton* m_news;
    MessageBar* m_bar;
    EmptyState* m_empty;
    QToolButton* m_older;
    QStackedLayout* m_stack;
    QVBoxLayout* m_column;
    bool m_oldestFirst = false;
    QTimer* m_place;
    QTimer* m_follow;
    StreamTitle m_words{};
    SharedContext m_context;
};

} // namespace cohort
