#pragma once

#include "core/model/account.h"
#include "core/model/draft.h"
#include "core/pictures/sendable_file.h"

#include <QStringList>

namespace cohort {

/// A file that goes with a post, as far as it decides whether a network takes it.
struct SharedFile {
    QString path{};
    bool described = false;
    FileNature nature = FileNature::StillPicture;

    bool operator==(const SharedFile&) const = default;
};

/// What every chosen account shares.
struct SharedText {
    QString text{};
    QString warning{};
    std::vector<SharedFile> files{};
    std::optional<DraftPoll> poll{};

    bool operator==(const SharedText&) const = default;
};

/// What of the text is too much for a network, in words; empty: it fits. `can` as limitsAt() gives it.
[[nodiscard]] QString excessWords(const QString& warning, const std::vector<QString>& parts,
                                  const Capabilities& can);
/// Why a network would not take what goes with the text, in words; empty: it takes it.
[[nodiscard]] QString attachmentFault(const SharedText& shared, const Capabilities& can);
/// What happens there to what goes with the text; nothing of it stands in the way.
[[nodiscard]] QStringList attachmentRemarks(const SharedText& shared, const Capabilities& can);

} // namespace cohort
