#include "ui/saved/keeping.h"

#include "core/wording/sentences.h"
#include "ui/widgets/undoing.h"

namespace cohort {

Keeping::Keeping(Library& library, SharedContext context, QObject* parent)
    : QObject(parent)
    , m_library(library)
    , m_context(std::move(context))
{
}

void Keeping::keep(const PostRef& post)
{
    m_library.saved().save(post, m_context->sphere, this, [this, post](const Result<SavedThreadId>& id) {
        if (!id) {
            emit failed(wording::explain(id.error()).what);
            return;
        }
        emit undoable(tr("The conversation is saved"), [this, post] { letGo(post); });
        complete(post, *id);
    });
}

void Keeping::complete(const PostRef& post, SavedThreadId id)
{
    m_library.saved().complete(id, this, [this, post](const Result<SavedCompletion>& done) {
        if (done)
            emit completed(post, *done);
        else
            emit incomplete(post, wording::explain(done.error()).what);
    });
}

void Keeping::letGo(const PostRef& post)
{
    const auto found = [this](const Result<SavedThreadId>& id) {
        if (!id) {
            emit failed(wording::explain(id.error()).what);
            return;
        }
        if (*id == SavedThreadId::None)
            return;
        m_library.saved().throwAway({*id}, this, [this](const Result<Undo>& undo) {
            if (undo)
                emit undoable(tr("The conversation is no longer saved"), undoing(m_library, *undo));
            else
                emit failed(wording::explain(undo.error()).what);
        });
    };
    m_library.saved().find(post, m_context->sphere, this, found);
}

} // namespace cohort
