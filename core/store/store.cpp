#include "core/store/store.h"

namespace cohort {

Store::Store() = default;
Store::~Store() = default;

} // namespace cohort
