#pragma once

#include "core/library/saved_threads.h"
#include "ui/timeline/reading_context.h"

namespace cohort {

/// Keeps whole conversations for good, and takes them out again, from wherever a post is shown: saved at once
/// as far as they are here, then completed from the network in the background. GUI thread.
class Keeping final : public QObject {
    Q_OBJECT
public:
    Keeping(Library& library, SharedContext context, QObject* parent);

    /// The conversation of this post is kept; `completed` or `incomplete` follows.
    void keep(const PostRef& post);
    /// Its saved copy goes; can be taken back.
    void letGo(const PostRef& post);

signals:
    void undoable(const QString& words, const std::function<void()>& undo);
    void failed(const QString& words);
    /// The network was asked for the whole of it.
    void completed(const cohort::PostRef& post, const cohort::SavedCompletion& completion);
    /// It is kept without what could not be had.
    void incomplete(const cohort::PostRef& post, const QString& why);

private:
    void complete(const PostRef& post, SavedThreadId id);
    Library& m_library;
    SharedContext m_context;
};

} // namespace cohort
