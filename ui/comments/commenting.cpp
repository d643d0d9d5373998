#include "ui/comments/commenting.h"

#include "core/wording/sentences.h"

#include <QPointer>

namespace cohort {

namespace {

/// Works as long as the library lives, whoever offers it.
std::function<void()> removing(Library& library, CommentedPlaceId id)
{
    return [guard = QPointer<Library>(&library), id] {
        if (guard)
            guard->comments().removeSaid(id, guard, [](const Result<void>&) {});
    };
}

std::function<void()> bringingBack(Library& library, const ForgottenComments& before)
{
    return [guard = QPointer<Library>(&library), before] {
        if (guard)
            guard->comments().restoreSaid(before, guard, [](const Result<void>&) {});
    };
}

} // namespace

Commenting::Commenting(Library& library, QObject* parent)
    : QObject(parent)
    , m_library(library)
{
    connect(&m_library, &Library::changed, this, [this](const Changes& changes) {
        if (changes.marks || changes.accounts)
            read();
    });
    read();
}

bool Commenting::isNoted(const PostRef& post) const
{
    return m_noted.contains({post.account, post.uri});
}

void Commenting::note(const PostRef& post, const SaidThere& said)
{
    m_library.comments().noteSaid(post, said, this, [this](const Result<CommentedPlace>& place) {
        if (!place) {
            emit failed(wording::explain(place.error()).what);
            return;
        }
        emit undoable(tr("Noted among your comments"), removing(m_library, place->id));
    });
}

void Commenting::forget(const PostRef& post)
{
    m_library.comments().forgetSaid(post, this, [this](const Result<ForgottenComments>& before) {
        if (!before) {
            emit failed(wording::explain(before.error()).what);
            return;
        }
        emit undoable(tr("Forgotten that you commented there"), bringingBack(m_library, *before));
    });
}

void Commenting::read()
{
    m_library.comments().said(
        this, [this, mine = ++m_generation](const Result<std::vector<CommentedPlace>>& places) {
            if (mine != m_generation || !places)
                return;
            m_noted.clear();
            for (const CommentedPlace& place : *places)
                m_noted.insert({place.answered.account, place.answered.uri});
        });
}

} // namespace cohort
