#include "core/text/host_name.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <unicode/uidna.h>
#include <unicode/uset.h>
#include <unicode/uspoof.h>

#include <algorithm>
#include <array>
#include <memory>

namespace cohort {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype maxHostLength = 253;

struct CloseIdna {
    void operator()(UIDNA* idna) const { uidna_close(idna); }
};
struct CloseSpoof {
    void operator()(USpoofChecker* checker) const { uspoof_close(checker); }
};

std::unique_ptr<UIDNA, CloseIdna> newIdna()
{
    UErrorCode status = U_ZERO_ERROR;
    return std::unique_ptr<UIDNA, CloseIdna>(uidna_openUTS46(UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ |
                                                                 UIDNA_NONTRANSITIONAL_TO_ASCII |
                                                                 UIDNA_NONTRANSITIONAL_TO_UNICODE,
                                                             &status));
}

std::unique_ptr<USpoofChecker, CloseSpoof> newSpoofChecker()
{
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<USpoofChecker, CloseSpoof> checker(uspoof_open(&status));
    uspoof_setChecks(checker.get(),
                     USPOOF_RESTRICTION_LEVEL | USPOOF_INVISIBLE | USPOOF_MIXED_NUMBERS | USPOOF_CHAR_LIMIT,
                     &status);
    uspoof_setRestrictionLevel(checker.get(), USPOOF_HIGHLY_RESTRICTIVE);
    uspoof_setAllowedChars(checker.get(), uspoof_getRecommendedSet(&status), &status);
    return checker;
}

/// Runs one of ICU's conversions into a buffer that every legal host fits in; null on any error but misplaced
/// hyphens, which real hosts have.
template <class Convert>
QString converted(const QString& host, Convert convert)
{
    static const std::unique_ptr<UIDNA, CloseIdna> idna = newIdna();
    std::array<UChar, 1024> buffer{};
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length =
        convert(idna.get(), reinterpret_cast<const UChar*>(host.utf16()), static_cast<int32_t>(host.size()),
                buffer.data(), static_cast<int32_t>(buffer.size()), &info, &status);
    constexpr uint32_t harmless =
        UIDNA_ERROR_HYPHEN_3_4 | UIDNA_ERROR_LEADING_HYPHEN | UIDNA_ERROR_TRAILING_HYPHEN;
    if (U_FAILURE(status) || (info.errors & ~harmless) != 0 || length > static_cast<int32_t>(buffer.size()))
        return {};
    return QString(reinterpret_cast<const QChar*>(buffer.data()), length);
}

bool isAscii(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

/// Letters of another script that together read as an ASCII word ("аррӏе").
bool looksLikeAscii(const USpoofChecker& checker, const QString& label)
{
    std::array<UChar, 1024> skeleton{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = uspoof_getSkeleton(&checker, 0, reinterpret_cast<const UChar*>(label.utf16()),
                                              static_cast<int32_t>(label.size()), skeleton.data(),
                                              static_cast<int32_t>(skeleton.size()), &status);
    if (U_FAILURE(status) || length > static_cast<int32_t>(skeleton.size()))
        return true;
    return isAscii(QString(reinterpret_cast<const QChar*>(skeleton.data()), length));
}

bool isSuspicious(const QString& label)
{
    static const std::unique_ptr<USpoofChecker, CloseSpoof> checker = newSpoofChecker();
    if (isAscii(label))
        return false;
    UErrorCode status = U_ZERO_ERROR;
    const int32_t found = uspoof_check2(checker.get(), reinterpret_cast<const UChar*>(label.utf16()),
                                        static_cast<int32_t>(label.size()), nullptr, &status);
    return U_FAILURE(status) || found != 0 || looksLikeAscii(*checker, label);
}

std::optional<CheckedHost> numericHost(const QString& host)
{
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    const QHostAddress address(bracketed ? host.mid(1, host.size() - 2) : host);
    if (address.isNull() || bracketed != (address.protocol() == QAbstractSocket::IPv6Protocol) ||
        host.contains(u'%'))
        return std::nullopt;
    const QString text = bracketed ? u'[' + address.toString() + u']' : address.toString();
    return CheckedHost{.ascii = text, .shown = text, .isAddress = true};
}

} // namespace

std::optional<CheckedHost> checkedHost(const QString& host)
{
    if (host.isEmpty() || host.size() > maxHostLength)
        return std::nullopt;
    if (auto number = numericHost(host))
        return number;
    const QString ascii = converted(host, uidna_nameToASCII).toLower();
    static const QRegularExpression plain(u"^(?:[a-z0-9_-]+\\.)*[a-z0-9_-]+\\.?$"_s);
    if (ascii.isEmpty() || ascii.size() > maxHostLength || !plain.match(ascii).hasMatch())
        return std::nullopt;
    // A number that was written with other digits, or with characters nobody sees in between.
    if (auto number = numericHost(ascii)) {
        number->suspicious = true;
        return number;
    }
    CheckedHost checked{.ascii = ascii, .shown = converted(ascii, uidna_nameToUnicode)};
    if (checked.shown.isEmpty())
        return std::nullopt;
    for (const QString& label : checked.shown.split(u'.'))
        checked.suspicious = checked.suspicious || isSuspicious(label);
    if (checked.suspicious)
        checked.shown = ascii;
    return checked;
}

} // namespace cohort
