// SPDX-License-Identifier: GPL-3.0-or-later
// What a clipboard of Word, Writer or Google Docs holds that no fiche has: notes at the foot of a page, changes that
// are tracked, comments, pictures. Made into plain HTML for blocksFromHtml; what cannot come along is told, so that
// nothing is lost in silence. Hostile like any HTML. Pure function, any thread.
#pragma once

#include <string>
#include <string_view>

namespace escale {

struct PasteLosses {
    int pictures = 0;
    bool tables = false;    ///< are lines of text now
    bool notes = false;     ///< stand in brackets where they were marked first
    bool lostNotes = false; ///< marked, and not in what was copied
    bool deletions = false; ///< words that a tracked change takes out
    bool comments = false;
    bool inserts = false; ///< films, forms, frames
    bool cut = false;     ///< the end of a text that is too long

    [[nodiscard]] bool any() const
    {
        return pictures > 0 || tables || notes || lostNotes || deletions || comments || inserts || cut;
    }
    friend bool operator==(const PasteLosses &, const PasteLosses &) = default;
};

struct PastedHtml {
    std::string html; ///< UTF-8
    PasteLosses losses;
};

PastedHtml cleanPaste(std::string_view html);

} // namespace escale
