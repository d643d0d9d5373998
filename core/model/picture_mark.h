#pragma once

#include <QByteArray>

#include <optional>

namespace cohort {

/// What tells profile pictures apart when the pixels are not at hand.
struct PictureMark {
    QByteArray pixels{};            ///< SHA-256 of the pixels as they are kept; empty: no picture is known
    std::optional<quint64> shape{}; ///< outlasts writing it anew; nothing: too plain to tell anything

    bool operator==(const PictureMark&) const = default;
};

} // namespace cohort
