#pragma once

#include "core/base/secret.h"
#include "core/model/account.h"

#include <QUrl>

namespace cohort {

/// A token the user already has. With `environmentVariable` it is read from there at every start and never
/// stored.
struct TokenSignIn {
    QString network{};
    QUrl server{};
    Secret token{};
    QString environmentVariable{};
    Hat hat = Hat::Mixed;
};

} // namespace cohort
