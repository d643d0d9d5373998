#include "ui/text/link_opening.h"

#include <QDesktopServices>

namespace cohort {

LinkDecision decideLink(const QString& address)
{
    const std::optional<CheckedLink> checked = checkedLink(address);
    if (!checked)
        return {};
    return {.step = checked->suspicious ? LinkStep::Ask : LinkStep::Open,
            .url = checked->url,
            .shown = QString::fromLatin1(checked->url.toEncoded())};
}

bool openChecked(const LinkDecision& decision)
{
    return decision.step != LinkStep::Refuse && QDesktopServices::openUrl(decision.url);
}

} // namespace cohort
