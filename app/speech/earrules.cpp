// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/earrules.h"

#include <array>

namespace escale::ear {

const std::vector<Rule> &rulesOf(Language language)
{
    static const auto all = [] {
        std::array<std::vector<Rule>, allLanguages.size()> rules;
        for (const Language l : allLanguages) {
            auto &list = rules[static_cast<std::size_t>(l)];
            addAddressRules(list, l);
            addQuantityRules(list, l);
            addWordRules(list, l);
            for (const Rule &rule : list)
                rule.pattern.optimize();
        }
        return rules;
    }();
    return all[static_cast<std::size_t>(language)];
}

} // namespace escale::ear
