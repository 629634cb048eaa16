// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the kiosk as assistive technology meets it: the focus goes to the page itself when it opens, so the page
// has a role, and its heading (shown or not) for a name. Install once, before the first page.
#pragma once

namespace escale {

void installKioskPageAccessibility();

} // namespace escale
