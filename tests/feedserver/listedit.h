// SPDX-License-Identifier: GPL-3.0-or-later
// Changes to a list answer: items leave it or move in it; each keeps its members in their order.
#pragma once

#include "query.h"

#include <functional>
#include <string_view>

namespace escale::test {

/// Keeps the items of `body` (`{"text":"success","data":[…]}`) that `keep` wants: it is given each item's `_id` and
/// its place in the list.
QByteArray filteredList(const QByteArray &body, const std::function<bool(std::string_view id, qsizetype place)> &keep);

/// `type`, `sort` (always descending) and `limit` of the index (contract 3.4).
QByteArray selectedList(const QByteArray &body, const Query &query);

} // namespace escale::test
