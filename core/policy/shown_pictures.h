#pragma once
#include "core/model/picture_mark.h"

#include <QHash>
#include <QUrl>

#include <vector>

namespace cohort {

/// Handles that may show one picture before it says nothing any more: somebody with handles on three
/// networks.
inline constexpr int picturesSharedBy = 3;
/// Bits of 64 in which the shapes of one picture may differ after it was written anew; the number, and
/// finding such pairs by equal parts, as in Manku, Jain and Das Sarma, "Detecting Near-Duplicates for Web
/// Crawling" (2007).
inline constexpr int sameShapeBits = 3;

/// Whether two marks are of one picture, perhaps in another format or size. Any thread.
[[nodiscard]] bool looksTheSame(const PictureMark& one, const PictureMark& other);

/// The profile pictures of many handles, counted from 0 in the order they are added. One thread at a time.
class ShownPictures final {
public:
    using Index = std::vector<PictureMark>::size_type;

    /// The picture of the next handle: its mark where it is kept here, its address where it has one.
    void add(const PictureMark& mark, const QUrl& address);
    /// Whether both show one picture that hardly anybody else shows. Of pictures that are not kept here the
    /// addresses are compared: some networks take them from a service they share.
    [[nodiscard]] bool showTheSame(Index one, Index other) const;

private:
    [[nodiscard]] bool isRare(Index shown) const;

    std::vector<PictureMark> m_marks;
    std::vector<QUrl> m_addresses;
    QHash<quint64, std::vector<Index>> m_shapes; ///< by each part of the shape
    QHash<QByteArray, std::vector<Index>> m_pixels;
    QHash<QUrl, int> m_shownAt; ///< how many show what lies there
};

} // namespace cohort
