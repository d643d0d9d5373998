#pragma once

#include "core/library/library.h"
#include "ui/timeline/reading_context.h"

#include <QObject>
#include <QSet>

class QMenu;

namespace cohort {

/// Whose pictures may be fetched without asking again, and the ways to say so beside a post. Knows nothing
/// until the library has answered: then nothing is fetched. GUI thread.
class PictureConsents final : public QObject {
    Q_OBJECT
public:
    explicit PictureConsents(Library& library, QObject* parent = nullptr);

    /// True when a consent to this message, its author or one of the author's circles was given.
    [[nodiscard]] bool covers(const PostRow& row) const;
    /// True when a consent to this person or to one of the circles was given.
    [[nodiscard]] bool coversPerson(ContactId contact, const std::vector<CircleId>& circles) const;
    void allowMessage(const PostRow& row);
    /// From now on the person's pictures are fetched, or no longer unless a circle's are; `through` is an
    /// account the person was met through.
    void setPersonAllowed(ContactId contact, AccountId through, bool allowed);
    /// "Show this picture", "Always for Ana", "Always in this circle", as far as they make sense for the
    /// post.
    void addChoices(QMenu& menu, const PostRow& row, const ReadingContext& context);
    [[nodiscard]] static bool hasPictures(const Post& post);

signals:
    void changed();
    void failed(const QString& words);
    void undoable(const QString& words, const std::function<void()>& undo);

private:
    void read();
    void allow(const PictureConsent& consent, const QString& said);
    void withdraw(const PictureConsent& consent);

    Library& m_library;
    std::vector<PictureConsent> m_all;
    // Looked at with every row that is painted.
    QSet<ContactId> m_people;
    QSet<CircleId> m_circles;
};

} // namespace cohort
