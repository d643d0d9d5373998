#pragma once

#include "core/library/library.h"
#include "ui/text/link_opening.h"
#include "ui/timeline/post_layout.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace cohort {

class Commenting;
class Pictures;
class Keeping;
class PostModel;

/// What one can do with a post, whether by key, by mouse or from the menu; the same for stream, thread and
/// search. Tells the window what it cannot do itself. GUI thread.
class PostActions final : public QObject {
    Q_OBJECT
public:
    PostActions(Library& library, Pictures& pictures, SharedContext context, QWidget* host);

    void choosePart(PostModel& model, int row, const PostPart& part, const std::optional<Span>& span);
    /// The single keys of PostList::commandKey.
    void command(PostModel& model, int row, QChar key);
    /// A menu with everything that fits this post; not yet shown. Belongs to the host.
    [[nodiscard]] QMenu* menuFor(PostModel& model, int row);
    /// Opens an address from outside, or refuses or asks first, by the link policy.
    void openLink(const QString& address);
    [[nodiscard]] Keeping& keeping() { return *m_keeping; }
    [[nodiscard]] Commenting& commenting() { return *m_commenting; }
    /// What is answered on its page is answered in the browser.
    [[nodiscard]] bool repliesInBrowser(const PostRow& row) const;

signals:
    void replyWanted(const cohort::PostRef& post);
    /// Whether I commented on the page that was opened: a bar asks.
    void commentQuestion(const cohort::PostRow& row);
    void editWanted(const cohort::PostRow& row);
    /// A new post that shows this one inside.
    void quoteWanted(const cohort::PostRef& post);
    void threadWanted(const cohort::PostRow& row);
    void personWanted(cohort::ContactId contact);
    /// Who could see a post of mine.
    void receiptWanted(const cohort::PostRef& post);
    void circleWanted(cohort::CircleId circle);
    void tagWanted(const QString& tag);
    /// Something did not work: a bar says it.
    void failed(const QString& words);
    /// An address that looks like another: ask in a bar before it is opened.
    void linkQuestion(const cohort::LinkDecision& decision);
    /// Deleting at the network has no way back: ask in a bar, then call `yes`.
    void removalQuestion(const cohort::PostRow& row, const std::function<void()>& yes);
    void undoable(const QString& words, const std::function<void()>& undo);

private:
    using Kind = PostPart::Kind;
    void reply(const PostRow& row);
    void openSpan(const PostRow& row, const Span& span);
    void openPerson(const PostRow& row);
    /// The conversation of the same words on another network.
    void openCopy(const PostCopy& copy);
    void toggleRead(PostModel& model, int row);
    void toggleSaved(PostModel& model, int row);
    void toggle(const PostRow& row, IntentKind on, IntentKind off);
    void markOlder(PostModel& model, int row);
    void vote(PostModel& model, int row);
    void addSocialActions(QMenu& menu, const PostRow& row);
    void addPersonActions(QMenu& menu, const PostRow& row);
    void addPlaceActions(QMenu& menu, const PostRow& row);
    void addCommentActions(QMenu& menu, const PostRow& row);
    void offerPictures(const PostRow& row);
    void addToCircle(const PostRow& row, CircleId circle);
    void removeMine(const PostRow& row);
    [[nodiscard]] bool maySpread(const PostRow& row) const;
    [[nodiscard]] std::function<void(Result<void>)> orSay();

    Library& m_library;
    Pictures& m_pictures;
    SharedContext m_context;
    QWidget* m_host;
    Keeping* m_keeping;
    Commenting* m_commenting;
};

} // namespace cohort
