#include "ui/widgets/undoing.h"

namespace cohort {

std::function<void()> undoing(Library& library, const Undo& undo)
{
    return [guard = QPointer<Library>(&library), undo] {
        if (guard)
            guard->undo(undo, guard, [](const Result<void>&) {});
    };
}

} // namespace cohort
