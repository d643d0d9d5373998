#include "core/policy/shown_pictures.h"

#include <bit>
#include <set>

namespace cohort {
namespace {

/// Parts of a shape, one more than the bits that may differ: in one of them at least, two of one picture
/// agree.
constexpr int shapeParts = sameShapeBits + 1;
constexpr int partBits = 64 / shapeParts;

quint64 partOf(quint64 shape, int part)
{
    const quint64 mask = (quint64{1} << partBits) - 1;
    return (static_cast<quint64>(part) << partBits) | ((shape >> (part * partBits)) & mask);
}

} // namespace

bool looksTheSame(const PictureMark& one, const PictureMark& other)
{
    if (one.pixels.isEmpty() || other.pixels.isEmpty())
        return false;
    return one.pixels == other.pixels ||
           (one.shape && other.shape && std::popcount(*one.shape ^ *other.shape) <= sameShapeBits);
}

void ShownPictures::add(const PictureMark& mark, const QUrl& address)
{
    const Index index = m_marks.size();
    m_marks.push_back(mark);
    m_addresses.push_back(address);
    if (mark.shape)
        for (int part = 0; part < shapeParts; ++part)
            m_shapes[partOf(*mark.shape, part)].push_back(index);
    if (!mark.pixels.isEmpty())
        m_pixels[mark.pixels].push_back(index);
    if (!address.isEmpty())
        ++m_shownAt[address];
}

/// Looks no further than the bound: whatever many show ends it soon.
bool ShownPictures::isRare(Index shown) const
{
    const PictureMark& mark = m_marks[shown];
    std::set<Index> alike;
    const auto gather = [&](const std::vector<Index>& bucket) {
        for (const Index i : bucket) {
            if (int(alike.size()) > picturesSharedBy)
                return;
            if (looksTheSame(mark, m_marks[i]))
                alike.insert(i);
        }
    };
    if (const auto same = m_pixels.constFind(mark.pixels); same != m_pixels.cend())
        gather(*same);
    if (mark.shape)
        for (int part = 0; part < shapeParts; ++part)
            if (const auto near = m_shapes.constFind(partOf(*mark.shape, part)); near != m_shapes.cend())
                gather(*near);
    return int(alike.size()) <= picturesSharedBy;
}

bool ShownPictures::showTheSame(Index one, Index other) const
{
    if (!m_marks[one].pixels.isEmpty() && !m_marks[other].pixels.isEmpty())
        return looksTheSame(m_marks[one], m_marks[other]) && isRare(one) && isRare(other);
    const QUrl& address = m_addresses[one];
    return !address.isEmpty() && address == m_addresses[other] &&
           m_shownAt.value(address) <= picturesSharedBy;
}

} // namespace cohort
