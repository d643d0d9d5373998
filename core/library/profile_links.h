#pragma once

#include "core/library/library.h"

#include <QHash>

namespace cohort {

/// Whose profile a link leads to.
struct ProfileOwner {
    ContactId contact = ContactId::None;
    Author author{}; ///< the handle of theirs that has this page

    bool operator==(const ProfileOwner&) const = default;
};

/// Which links in a text lead to profiles of my people. Lives on the thread of its Library; answers come as
/// there: later, on this thread, dropped when `asker` is gone. Asks nobody but this computer.
class ProfileLinks final {
public:
    explicit ProfileLinks(Library& library)
        : m_library(library)
    {
    }

    /// By link as it is written; links to anything else are left out.
    void owners(const QString& text, QObject* asker, Library::Answer<QHash<QString, ProfileOwner>> answer);

private:
    Library& m_library;
};

/// The links of a text as they are written, each once. Any thread.
[[nodiscard]] QStringList linksTyped(const QString& text);

} // namespace cohort
