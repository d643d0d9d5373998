// The headers that nearly every file of the window reads; precompiled once.
#pragma once

#include "core/library/library.h"

#include <QtWidgets>
