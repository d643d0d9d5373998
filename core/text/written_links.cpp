#include "core/text/written_links.h"

#include "core/text/link_policy.h"

#include <QRegularExpression>

namespace cohort {

using namespace Qt::StringLiterals;

namespace {

/// Punctuation behind an address belongs to the sentence; a closing bracket does where none was opened.
qsizetype withoutPunctuation(const QString& address)
{
    qsizetype length = address.size();
    while (length > 0) {
        const QChar last = address[length - 1];
        const auto part = QStringView(address).left(length);
        const bool unopened = last == u')' && part.count(u')') > part.count(u'(');
        if (!unopened && !u".,;:!?'\"]»“”"_s.contains(last))
            break;
        --length;
    }
    return length;
}

bool endsWithDomain(const QString& host)
{
    static const QRegularExpression domain(u"\\.(?:[a-z]{2,}|xn--[a-z0-9-]+)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return domain.match(host).hasMatch();
}

} // namespace

std::vector<WrittenLink> linksWrittenIn(const QString& text)
{
    if (!text.contains("://"_L1))
        return {};
    static const QRegularExpression address(u"\\bhttps?://[^\\s<>\"]+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    std::vector<WrittenLink> links;
    for (auto found = address.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString whole = match.captured(0);
        const qsizetype length = withoutPunctuation(whole);
        if (const auto link = checkedLink(whole.left(length)))
            links.push_back({.start = match.capturedStart(0),
                             .length = length,
                             .hasDomain = endsWithDomain(link->url.host(QUrl::FullyEncoded))});
    }
    return links;
}

} // namespace cohort
