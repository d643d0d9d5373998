#pragma once

#include "core/library/library.h"
#include "ui/timeline/reading_context.h"

#include <QWidget>

class QStackedLayout;

namespace cohort {

class ElidedLabel;
class EmptyState;
class MessageBar;
class Pictures;
class PostActions;
class PostList;
class PostModel;

/// What was found for some words, newest first, in the lives that may be shown.
class SearchPane final : public QWidget {
    Q_OBJECT
public:
    SearchPane(Library& library, SharedContext context, PostActions& actions, Pictures& pictures,
               QWidget* parent = nullptr);

    void search(const QString& typed);
    void clear();
    [[nodiscard]] PostList* list() const { return m_list; }
    [[nodiscard]] PostModel* model() const { return m_model; }

signals:
    void threadWanted(const cohort::PostRow& row);

private:
    void connectList(PostActions& actions);
    void show(const QString& typed, const Result<std::vector<SearchHit>>& hits);

    Library& m_library;
    SharedContext m_context;
    PostModel* m_model;
    PostList* m_list;
    ElidedLabel* m_title;
    MessageBar* m_bar;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    int m_generation = 0;
};

} // namespace cohort
