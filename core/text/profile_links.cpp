#include "core/text/profile_links.h"

#include "core/text/html_reader.h"
#include "core/text/link_policy.h"
#include "core/text/written_mails.h"

#include <QRegularExpression>

#include <algorithm>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

std::optional<ProfileLink> webLink(const QString& address, bool verified)
{
    const auto checked = checkedLink(address);
    if (!checked || checked->suspicious || checked->url.scheme() == "mailto"_L1)
        return std::nullopt;
    return ProfileLink{.address = checked->url, .verified = verified};
}

} // namespace

void addLinks(std::vector<ProfileLink>& links, const std::vector<ProfileLink>& more)
{
    for (const ProfileLink& link : more) {
        const auto known = std::ranges::find(links, link.address, &ProfileLink::address);
        if (known != links.end())
            known->verified = known->verified || link.verified;
        else if (links.size() < profileLinksKept)
            links.push_back(link);
    }
}

std::vector<ProfileLink> linksInHtml(const QString& html, bool verified)
{
    std::vector<ProfileLink> links;
    for (const Span& span : richTextFromHtml(html).spans)
        if (span.kind == SpanKind::Link)
            if (const auto link = webLink(span.target, verified))
                addLinks(links, {*link});
    return links;
}

std::vector<ProfileLink> mailsInHtml(const QString& html)
{
    // Most have none, and every post brings its author's profile: not worth reading the HTML once more for.
    if (!html.contains(u'@') && !html.contains("&#"_L1))
        return {};
    const RichText rich = richTextFromHtml(html);
    QStringList mails;
    for (const Span& span : rich.spans)
        if (const auto link = span.kind == SpanKind::Link ? checkedLink(span.target) : std::nullopt;
            link && !link->suspicious && link->url.scheme() == "mailto"_L1)
            mails.append(link->url.path());
    std::vector<ProfileLink> links;
    for (const QString& mail : mailsWrittenIn(mails.join(u' ') + u' ' + rich.text))
        addLinks(links, {ProfileLink{.address = QUrl(u"mailto:"_s + mail)}});
    return links;
}

std::vector<ProfileLink> linksInText(const QString& text)
{
    // A bare name needs a dot, a last part of letters, and nothing before it that makes it a handle or a mail
    // address.
    static const QRegularExpression written(
        u"(?<![\\w@./-])(?:https?://[^\\s<>\"]+|(?:[a-z0-9-]+\\.)+[a-z]{2,}(?![\\w.@-])(?:/[^\\s<>\"]*)?)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    std::vector<ProfileLink> links;
    auto found = written.globalMatch(text);
    while (found.hasNext() && links.size() < profileLinksKept) {
        QString address = found.next().captured();
        while (!address.isEmpty() && u".,;:!?)]}'\u2026"_s.contains(address.back()))
            address.chop(1);
        if (!address.contains("://"_L1))
            address.prepend("https://"_L1);
        if (const auto link = webLink(address, false))
            addLinks(links, {*link});
    }
    return links;
}

std::vector<ProfileLink> linkTo(const QUrl& address)
{
    const auto link = webLink(address.toString(QUrl::FullyEncoded), false);
    return link ? std::vector<ProfileLink>{*link} : std::vector<ProfileLink>();
}

} // namespace cohort
