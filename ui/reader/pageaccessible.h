// SPDX-License-Identifier: GPL-3.0-or-later
// The painted page as assistive technology sees it: a document whose children are its titles, headings, paragraphs and
// links, in reading order. Install once, before the first page.
#pragma once

namespace escale {

void installPageAccessibility();

} // namespace escale
