// SPDX-License-Identifier: GPL-3.0-or-later
// What an author may ask a model about a whole fiche: an abstract, a title, the questions that readers will ask and the
// text does not answer.
#pragma once

#include <QtGlobal>

namespace escale {

enum class DraftHelp : quint8 { Abstract, Title, Questions };

/// Letters that it has at most: an abstract by the site's own editor (contract-write 3), a title and a question so that
/// they stay one line or two.
constexpr qsizetype mostLetters(DraftHelp help)
{
    return help == DraftHelp::Abstract ? 110 : help == DraftHelp::Title ? 80 : 160;
}
/// So many are shown at most.
constexpr qsizetype mostProposals(DraftHelp help)
{
    return help == DraftHelp::Questions ? 6 : 3;
}

} // namespace escale
