#pragma once

#include "core/library/my_comments.h"

#include <set>

namespace cohort {

/// Comments that I write on a page in the browser, from wherever its post is shown: noted and forgotten here,
/// both with a way back. GUI thread.
class Commenting final : public QObject {
    Q_OBJECT
public:
    Commenting(Library& library, QObject* parent);

    /// I noted that I commented on this post.
    [[nodiscard]] bool isNoted(const PostRef& post) const;
    void note(const PostRef& post, const SaidThere& said);
    /// All that I noted under this post, or this comment of mine.
    void forget(const PostRef& post);

signals:
    void undoable(const QString& words, const std::function<void()>& undo);
    void failed(const QString& words);

private:
    void read();
    Library& m_library;
    std::set<std::pair<AccountId, QString>> m_noted; ///< posts that I commented on
    int m_generation = 0;
};

} // namespace cohort
