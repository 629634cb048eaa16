// SPDX-License-Identifier: GPL-3.0-or-later
// A number of several groups keeps its order in a right-to-left line: "01 23 45 67 89" is dialled from left to right in
// every language (E.123), but to the bidirectional algorithm plain spaces make five numbers of it, and shows the last
// one first (UAX #9, W2 and N1). A range is turned round as well (after an Arabic letter its digits are Arabic numbers,
// W2, and no hyphen joins those, W4), and the last sign of a page's address goes to the other side. All of these are
// put between isolates at the door, so that every line they ever stand in, on a page, in a list, on paper, shows them
// in their order. Pure, any thread.
#pragma once

#include "fiche/fiche.h"

namespace escale {

/// `text` with LRI and PDI around telephone numbers, grouped thousands (their currency stands where the language puts
/// it), numbers with a plus in front, ranges, numbers of forms ("15286*02"), addresses of pages and mailboxes. What
/// stands between isolates already is left alone.
QString withNumbersIsolated(const QString &text);

/// The same for every text of a translation into a right-to-left language; others are left as they are.
void isolateNumbers(Translation &translation);

} // namespace escale
