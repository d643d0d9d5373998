#include "core/store/connection.h"

namespace cohort {

Connection::~Connection() = default;

} // namespace cohort
