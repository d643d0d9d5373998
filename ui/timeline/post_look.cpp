#include "ui/timeline/post_look.h"

#include "ui/widgets/style.h"

namespace cohort {

PostLook::PostLook(const QFont& bodyFont, const QPalette& fromPalette)
    : palette(fromPalette)
    , body(bodyFont)
    , name(style::nameFont(bodyFont))
    , meta(style::metaFont(bodyFont))
    , bodyMetrics(body)
    , nameMetrics(name)
    , metaMetrics(meta)
    , text(fromPalette.color(QPalette::Text))
    , dim(style::dimText(fromPalette))
    , link(style::linkText(fromPalette))
    , hairline(style::hairline(fromPalette))
    , marked(style::markedGround(fromPalette))
{
}

} // namespace cohort
