#pragma once

#include "core/library/library.h"
#include "ui/composer/draft_keeper.h"
#include "ui/composer/preview_watch.h"

#include <QPointer>
#include <QWidget>

class QPushButton;
class QShortcut;
class QToolButton;

namespace cohort {

class ComposerForm;
class MessageBar;
class PlainLabel;
class ReachList;
class SendBar;
class TallScroll;
class WarningBars;

/// Writes posts: audience first, the text second, below it who will be able to read it. What is written is
/// kept as a draft while it is written and when the composer is closed. A key sends, Esc closes.
class Composer final : public QWidget {
    Q_OBJECT
public:
    explicit Composer(Library& library, QWidget* parent = nullptr);

    /// A new post; `reading` is what stands on the screen and chooses the audience to start with.
    /// Ctrl+Return unless the user chose others.
    void setSendKeys(const QList<QKeySequence>& keys);
    void startNew(const std::optional<StreamRef>& reading);
    /// An answer, no wider than what it answers.
    void startReply(const PostRef& post);
    /// Changes a post of mine that was sent.
    void startEdit(const PostRow& post);
    /// A new post that shows `post` inside.
    void startQuote(const PostRef& post);
    void openDraft(const Draft& draft);
    /// Only one life is suggested as an audience; nothing: both.
    void setSphere(std::optional<Sphere> sphere);
    /// Pictures to go with what is being written.
    void addFiles(const QStringList& paths);
    /// After a start of the program: was a draft open when it ended? Answers with `unfinishedFound`.
    void findUnfinished();
    /// Keeps the draft and ends; `finished` follows, at once when it is kept already. What cannot be kept
    /// stays here, with `notKept`.
    void closeKeeping();
    /// Nothing that was written stands here alone.
    [[nodiscard]] bool isKept() const;
    /// Sends what is written, if the gate lets it; else says why not.
    void send();

    [[nodiscard]] ComposerForm* form() const { return m_form; }
    /// The sentence about who will be able to read it; empty while it is worked out.
    [[nodiscard]] QString reachSentence() const { return m_sentence; }
    /// "Who exactly?": the list beside the composer.
    void showReachList();
    /// Send would queue it as it stands.
    [[nodiscard]] bool maySend() const;

signals:
    /// Something is written from now on: what was written before is kept.
    void begun();
    void finished();
    /// What is written could not be stored, or not be sent when something else was wanted already; it stays,
    /// also where the composer is hidden.
    void notKept(const QString& words);
    /// Queued; `words` say whom it is for. For the bar that can take it back.
    void sent(const cohort::SendOutcome& outcome, const QString& words);
    void unfinishedFound(const cohort::Draft& draft);

private:
    void layOut();
    void connectParts();
    /// Asks the library how such a draft begins. Words, warning, pictures and poll of before it
    /// answers stay and are kept with it.
    void startFrom(const DraftStart& start, const std::function<void(const Draft&)>& shown);
    void begin(const Draft& draft, const QString& origin);
    /// The draft that is kept is now this one.
    void showDraft(const Draft& draft, const QString& origin);
    void showSphere();
    /// Does it once what is written is in the store, or has been sent; never when that fails, which is said.
    /// Until then nothing can be written or sent here: it would go into the draft that stands here still. Of
    /// several that are wanted meanwhile the last is done.
    void whenKept(const std::function<void()>& next);
    /// The same for what is to be written next.
    void beginWhenKept(const std::function<void()>& next);
    /// What was wanted meanwhile is given up.
    void stayWith(const QString& words);
    void tellNotKept(const Error& error);
    void offerToLose();
    void tellKept();
    void readAnswered(const PostRef& post);
    void showAnswered(const ThreadPage& page, const PostRef& post);
    void readQuoted(const PostRef& post);
    void dropQuote();
    void change();
    void showPreview(const Preview& preview);
    void showAnswerReaders(const Reach& reach);
    /// Asks how the networks know whom the text names, unless that was asked; true when it is asked now.
    [[nodiscard]] bool lookForNames();
    void speakAudience(const QString& sentence);
    [[nodiscard]] QString reasonNotToSend() const;
    void updateSend();
    void agree(const QString& reachKey, const QString& words);
    bool remindOfDescriptions();
    void sendDraft(const Draft& draft);
    /// `words`: what the screen said of it when it was sent.
    void takeOutcome(const Result<SendOutcome>& outcome, const QString& words);
    /// What the screen says of who will see it, and whom it names besides.
    [[nodiscard]] QString seen() const;
    /// Sends what was wanted before all was known, if the sentence is still that of then.
    void sendAsWanted();
    /// Leaves nothing behind of what was written here.
    void putAway();
    void tellError(const Error& error);
    void setSending(bool sending);
    void rememberOpen(DraftId draft);

    Library& m_library;
    Draft m_draft{};
    std::vector<Author> m_participants;
    std::optional<Preview> m_preview;
    QString m_sentence;
    QStringList m_namesAsked;       ///< handles, links and accounts that were looked up last
    bool m_lookingForNames = false; ///< the answer is still to come: what goes where may change
    std::optional<Sphere> m_sphere; ///< the life on the screen; nothing: both
    quint64 m_opening = 0;          ///< counts beginnings: answers to older ones are dropped
    bool m_sending = false;
    bool m_keeping = false;         ///< with m_sending: it is not sent, but kept for m_next
    std::function<void()> m_next{}; ///< waits until what is written here is kept or sent
    bool m_sendWhenKnown = false;   ///< Send was pressed while the sentence was being worked out
    QString m_seenWhenWanted{};     ///< seen() at that moment
    QString m_notKept{};            ///< what was said when it could not be stored
    bool m_withoutDescriptions = false;

    DraftKeeper* m_keeper;
    PreviewWatch* m_watch;
    MessageBar* m_bar;
    TallScroll* m_scroll;
    ComposerForm* m_form;
    WarningBars* m_warnings;
    PlainLabel* m_reachLine;
    QToolButton* m_who;
    PlainLabel* m_reason;
    QPushButton* m_close;
    QPushButton* m_send;
    QShortcut* m_sendKey;
    QPointer<ReachList> m_list;
};

/// Brings a composer and the bar that takes posts back together: sent posts go into the bar, a post taken
/// back becomes the composer's draft again.
void connectSendBar(Composer& composer, SendBar& bar);

} // namespace cohort
