// SPDX-License-Identifier: GPL-3.0-or-later
// The looks of a computer as a test wishes them.
#pragma once

#include "services/systemlooks.h"

namespace escale::test {

class AskedLooks final : public SystemLooks {
public:
    using SystemLooks::setWish;
};

} // namespace escale::test
