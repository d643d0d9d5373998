#pragma once

#include "core/export/citation.h"
#include "core/export/export_choices.h"
#include "core/library/saved_threads.h"
#include "ui/timeline/reading_context.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace cohort {

class JobThread;
class Mailbox;
class MessageBar;
class NoteBox;
class PlainLabel;
class Pictures;
class PostActions;
class PostList;
class PostModel;

/// One saved conversation, read from this computer alone: what the authors wrote, what became of it since,
/// and what the user adds: title, tags, star, notes, highlights. GUI thread.
class SavedPane final : public QWidget {
    Q_OBJECT
public:
    SavedPane(Library& library, SharedContext context, PostActions& actions, Pictures& pictures,
              QWidget* parent = nullptr);
    ~SavedPane() override;

    void open(SavedThreadId id, SavedPostId post = SavedPostId::None);
    void close();
    [[nodiscard]] SavedThreadId thread() const { return m_shown.row.id; }
    [[nodiscard]] const SavedThread& shown() const { return m_shown; }
    [[nodiscard]] PostList* list() const { return m_list; }
    [[nodiscard]] PostModel* model() const { return m_model; }
    [[nodiscard]] NoteBox* noteBox() const { return m_note; }
    /// The field in which the note on the current post is written.
    [[nodiscard]] QPlainTextEdit* note() const;
    /// The library changed: reads again what is shown.
    void refresh();
    void showHighlights();
    /// What was typed into the note is written now.
    void saveNote();

signals:
    void replyWanted(const cohort::PostRef& post);
    /// The conversation as it is at the network.
    void livingWanted(const cohort::PostRow& row);
    void undoable(const QString& words, const std::function<void()>& undo);
    void removed();

private:
    void layOut();
    void connectParts(PostActions& actions);
    void fillFolders();
    void fillMore();
    void fillExport();
    void exportAs(ExportFormat format);
    void writeTo(const QString& path, ExportFormat format);
    void tellWritten(const QString& path, const Result<QString>& warning);
    void print();
    void copyCitation(CitationStyle style, bool ofThread);
    [[nodiscard]] ExportChoices choicesFor(ExportFormat format) const;
    void read();
    void show(const SavedThread& thread);
    void tellState();
    void tellPictures();
    void fetchMissing();
    void fetchPictures();
    void loadKeptPictures();
    void addReplies();
    void arrange(const ShelfChange& change, const QString& words);
    void saveTags();
    void keepNote(SavedPostId post, const QString& note);
    void showNote();
    void throwAway();
    void askToForget();
    void tellError(const Error& error);
    [[nodiscard]] const SavedPost* currentPost() const;

    Library& m_library;
    SharedContext m_context;
    Pictures& m_pictures;
    SavedThread m_shown{};
    SavedPostId m_wanted = SavedPostId::None; ///< to be made current when it is read
    QString m_laterRule;                      ///< setting::SavedLater
    bool m_showHidden = false;
    bool m_exportNotes = false;
    bool m_citeCopy = false; ///< citations name the day of access and the saved copy
    int m_generation = 0;
    PostModel* m_model;
    PostList* m_list = nullptr;
    QLineEdit* m_title;
    PlainLabel* m_about;
    QLineEdit* m_tags;
    QToolButton* m_star;
    QToolButton* m_later;
    QToolButton* m_folder;
    QToolButton* m_export;
    QToolButton* m_more;
    MessageBar* m_bar;
    MessageBar* m_news;
    MessageBar* m_pictureBar;
    PlainLabel* m_noteLabel;
    NoteBox* m_note;
    QToolButton* m_highlights;
    QPushButton* m_reply;
    std::unique_ptr<Mailbox> m_done;
    std::unique_ptr<JobThread> m_work; ///< writes files; last, so that it ends first
};

} // namespace cohort
