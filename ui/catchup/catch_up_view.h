#pragma once

#include "core/library/library.h"
#include "core/model/catch_up.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;

namespace cohort {

class CatchUpList;
class CatchUpModel;
class EmptyState;
class MessageBar;
class PlainLabel;

/// What happened in a stream since last time, with an end: short conversations, longer ones, what was passed
/// on, where it links to, "That's all.". Everything comes from this computer.
class CatchUpView final : public QWidget {
    Q_OBJECT
public:
    explicit CatchUpView(Library& library, QWidget* parent = nullptr);

    /// Reads what is new; `name` is what the stream is called.
    void open(const StreamRef& stream, const QString& name);
    /// Forgets everything on screen at once (the sphere was switched).
    void clear();
    void take(const Changes& changes);
    void markAllRead();
    [[nodiscard]] CatchUpList* list() const { return m_list; }
    [[nodiscard]] CatchUpModel* model() const { return m_model; }

signals:
    void threadWanted(const cohort::PostRow& row);
    void linkWanted(const QUrl& url);
    void backWanted();
    void undoable(const QString& words, const std::function<void()>& undo);

private:
    void layOut();
    void connectParts();
    void read();
    void show(const CatchUp& page);
    void openRow(int row);
    void goOn();
    void toggleRead(int row);
    void mark(const std::vector<PostRef>& posts, bool read, bool undoable);
    void readMarks();
    void updateButtons();

    Library& m_library;
    std::optional<StreamRef> m_stream;
    QString m_name{};
    int m_generation = 0;
    bool m_goesOn = false; ///< the rest is read once these are marked
    CatchUpModel* m_model;
    CatchUpList* m_list;
    PlainLabel* m_title;
    MessageBar* m_bar;
    EmptyState* m_empty;
    QStackedLayout* m_stack;
    QPushButton* m_back;
    QPushButton* m_read;
    QPushButton* m_allRead;
};

} // namespace cohort
