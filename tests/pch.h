// Precompiled for the core's tests.
#pragma once

#include "core/pch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
