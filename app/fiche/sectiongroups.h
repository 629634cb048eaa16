// SPDX-License-Identifier: GPL-3.0-or-later
// What follows `what` in a translation, in reading order. The one list of it: the reader, print, speech, search and the
// command line all go through the same groups. Values, any thread.
#pragma once

#include "fiche/fiche.h"

#include <array>

namespace escale {

/// `Parts` is a text written in one piece: its sections have no group title, are never numbered by us, and may lack a
/// title.
enum class SectionGroup : quint8 { Why, How, Next, Parts };

struct SectionList {
    SectionGroup group;
    const QList<Section> *sections; ///< of the translation, as long as it lives; may be empty
};

inline std::array<SectionList, 4> sectionLists(const Translation &text)
{
    return {{{SectionGroup::Why, &text.why},
             {SectionGroup::How, &text.how},
             {SectionGroup::Next, &text.next},
             {SectionGroup::Parts, &text.parts}}};
}
std::array<SectionList, 4> sectionLists(Translation &&) = delete;

} // namespace escale
