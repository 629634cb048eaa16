// SPDX-License-Identifier: GPL-3.0-or-later
// The options by which Qt tells a style what a control is.
#pragma once

#include <QStyleOption>

namespace escale {

/// The wanted kind of option. Qt gives each element the one its documentation names; a stranger's widget may not.
template <typename Option> const Option *as(const QStyleOption *option)
{
    return qstyleoption_cast<const Option *>(option);
}

} // namespace escale
