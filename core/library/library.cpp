#include "core/library/library.h"

#include "core/store/store.h"

namespace cohort {

class Library::Private {
public:
    explicit Private(LibraryParts given)
        : parts(std::move(given))
    {
    }
    LibraryParts parts;
};

Library::Library(LibraryParts parts, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(parts)))
{
}

Library::~Library() = default;

} // namespace cohort
