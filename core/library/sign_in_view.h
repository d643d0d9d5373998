#pragma once

#include "core/base/ids.h"

#include <QString>
#include <QUrl>

#include <vector>

namespace cohort {

/// One field of a sign-in to ask for; `id` is worded by the window.
struct SignInField {
    QString id{};
    QString value{};
    bool secret = false;
};

/// What the window shows next in a sign-in.
struct SignInView {
    enum class Kind { Ask, Browser, Done };
    Kind kind = Kind::Ask;
    std::vector<SignInField> fields{};
    QUrl browserUrl{};
    bool canPaste = false;
    bool comesBack = true;               ///< with Browser: it brings the answer here; else it must be pasted
    AccountId account = AccountId::None; ///< with Done
    bool sessionOnly = false; ///< with Done: the keyring did not take it; sign in again after the next start
};

} // namespace cohort
