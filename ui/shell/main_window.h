#pragma once

#include "core/library/library.h"
#include "ui/shell/rail.h"
#include "ui/timeline/reading_context.h"
#include "ui/widgets/style.h"

#include <QMainWindow>

class QSettings;
class QSplitter;
class QStackedWidget;

namespace cohort {

class AccountsPage;
class CatchUpView;
class CircleEditor;
class Commands;
class CommentsView;
class Composer;
class FirstStartPage;
class MessageBar;
class Notifier;
class OutboxPage;
class Overview;
class PeopleView;
class Pictures;
class PostActions;
class PostList;
class ReceiptDialog;
class SaidBar;
class SavedView;
class SearchPane;
class SendBar;
class StatusLine;
class StreamPane;
struct StreamTitle;
struct LinkDecision;
struct SendingNews;
class ThreadPane;
class TopBar;
class UndoBar;

/// The window: which life is shown, what is read, where one writes. Everything it shows comes from the
/// library's answers, never from the network directly.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// `stateFile` keeps the window's place, splitters and the last single sphere.
    MainWindow(Library& library, const QString& stateFile, QWidget* parent = nullptr);
    ~MainWindow() override;

    void setSphere(std::optional<Sphere> sphere);
    [[nodiscard]] std::optional<Sphere> sphere() const { return m_context->sphere; }
    void openStream(const StreamRef& stream);
    void openThread(const PostRow& row);
    void showPlace(Place place);
    void showPerson(ContactId contact);
    /// What happened in the stream that is read, since last time.
    void openCatchUp();
    /// A saved conversation; with a post, that one is current.
    void showSaved(SavedThreadId thread, SavedPostId post);
    /// "Who could see this" for a post of mine.
    void showReceipt(const PostRef& post);
    void editCircle(CircleId circle);
    void search(const QString& words);
    /// While somebody types: the results come without taking the cursor away.
    void searchSoon(const QString& words);
    /// This theme instead of the setting's, as long as the window lives.
    void keepTheme(style::Theme theme);
    void comeToFront();
    /// A file from outside, an address book or a list of feeds: shows what is in it and asks; nothing is read
    /// in before somebody says so.
    void openFile(const QString& path);

    [[nodiscard]] Rail* rail() const { return m_rail; }
    [[nodiscard]] TopBar* topBar() const { return m_top; }
    [[nodiscard]] StreamPane* streamPane() const { return m_stream; }
    [[nodiscard]] ThreadPane* threadPane() const { return m_thread; }
    [[nodiscard]] SearchPane* searchPane() const { return m_search; }
    [[nodiscard]] Composer* composer() const { return m_composer; }
    [[nodiscard]] PeopleView* peoplePage();
    [[nodiscard]] SavedView* savedPage();
    [[nodiscard]] CatchUpView* catchUpPage();
    [[nodiscard]] CommentsView* commentsPage();
    [[nodiscard]] Commands* commands() const { return m_commands; }
    [[nodiscard]] Notifier* notifier() const { return m_notifier; }
    [[nodiscard]] Overview* overview() const { return m_overview; }
    [[nodiscard]] UndoBar* undoBar() const { return m_undo; }
    [[nodiscard]] SaidBar* saidBar() const { return m_said; }
    /// Null until somebody asked.
    [[nodiscard]] ReceiptDialog* receipt() const { return m_receipt; }
    [[nodiscard]] QStackedWidget* pages() const { return m_pages; }

signals:
    /// Content is on the screen; from now on the network may be used.
    void firstPainted();
    void sampleChosen();
    void archiveChosen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    /// Tab goes as one reads.
    bool focusNextPrevChild(bool next) override;

private:
    void layOut();
    void layOutBars(QWidget* central);
    void connectLibrary();
    void tellMovedAside(const QStringList& files);
    void connectParts();
    void connectSearch();
    void connectPosts();
    void connectCommands();
    void connectPostCommands();
    void restoreState();
    void saveState();

    [[nodiscard]] CircleEditor* circleEditor();
    [[nodiscard]] AccountsPage* accountsPage();
    [[nodiscard]] OutboxPage* outboxPage();
    void setSphereOfPages();
    void showSettings();
    void showAccounts(bool any);
    void showFirstStart();
    void afterCircles();
    void openSomething();
    [[nodiscard]] StreamTitle titleOf(const StreamRef& stream) const;
    void showPage(QWidget* page);
    void updateRightSide();
    void closeReceipts();
    void writeNew();
    void writeReply(const PostRef& post);
    void showComposer();
    /// What is written could not be stored: the window stays, and says so where the composer is hidden.
    void keepOpen(const QString& words);
    void openDraft(DraftId draft);
    void fail(const QString& words);
    void askLink(const LinkDecision& decision);
    void dropPeople(CircleId circle, const std::vector<ContactId>& people);
    void tellAdded(CircleId circle, const Undo& change);
    void updateNetwork();
    void tellSending(const SendingNews& news);
    void applySettings();
    void applyLook(style::Theme theme, int fontStep);
    void applyKeys();
    void findHere();
    void stepAccount(int by);
    void stepFont(int step);
    void showSwitcher();
    void cloak(bool hidden);
    void newCircle(Sphere sphere);
    /// Where posts are read; null while results of a search are looked through.
    [[nodiscard]] PostList* activeList() const;
    void commandPost(QChar key);

    Library& m_library;
    SharedContext m_context;
    std::unique_ptr<QSettings> m_state;
    Commands* m_commands;
    Notifier* m_notifier;
    Pictures* m_pictures;
    PostActions* m_actions;
    TopBar* m_top;
    Rail* m_rail;
    Overview* m_overview;
    MessageBar* m_networkBar;
    MessageBar* m_bar;
    SaidBar* m_said;
    StreamPane* m_stream;
    ThreadPane* m_thread;
    SearchPane* m_search;
    Composer* m_composer;
    SendBar* m_sendBar;
    UndoBar* m_undo;
    StatusLine* m_status;
    PeopleView* m_people = nullptr;
    SavedView* m_saved = nullptr;
    CatchUpView* m_catchUp = nullptr;
    CommentsView* m_comments = nullptr;
    CircleEditor* m_circleEditor = nullptr;
    AccountsPage* m_accounts = nullptr;
    OutboxPage* m_outbox = nullptr;
    FirstStartPage* m_firstStart = nullptr;
    ReceiptDialog* m_receipt = nullptr;
    QStackedWidget* m_root;  ///< first start, cloak or everything
    QStackedWidget* m_pages; ///< in the middle
    QSplitter* m_columns;
    QWidget* m_right; ///< the conversation, or what is written
    QWidget* m_reading = nullptr;
    QWidget* m_cloak = nullptr;
    std::optional<StreamRef> m_wanted;       ///< to open once the circles are known
    std::optional<style::Theme> m_theme;     ///< as applied last
    std::optional<style::Theme> m_keptTheme; ///< instead of the setting's
    int m_fontStep = 0;
    bool m_painted = false;
    bool m_closing = false; ///< as soon as the draft is kept
    bool m_sessionEnds = false;
};

} // namespace cohort
