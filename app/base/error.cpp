// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace escale {

QLatin1String nameOf(Problem problem)
{
    switch (problem) {
    case Problem::Usage:
        return QLatin1String("Usage");
    case Problem::NotFound:
        return QLatin1String("NotFound");
    case Problem::BadAnswer:
        return QLatin1String("BadAnswer");
    case Problem::Unreachable:
        return QLatin1String("Unreachable");
    case Problem::Refused:
        return QLatin1String("Refused");
    case Problem::BadConfiguration:
        return QLatin1String("BadConfiguration");
    case Problem::CannotRead:
        return QLatin1String("CannotRead");
    case Problem::CannotWrite:
        return QLatin1String("CannotWrite");
    case Problem::TooNew:
        return QLatin1String("TooNew");
    case Problem::Damaged:
        return QLatin1String("Damaged");
    case Problem::Busy:
        return QLatin1String("Busy");
    case Problem::Cancelled:
        return QLatin1String("Cancelled");
    case Problem::Incomplete:
        return QLatin1String("Incomplete");
    }
    return {};
}

} // namespace escale
