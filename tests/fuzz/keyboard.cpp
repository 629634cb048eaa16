// SPDX-License-Identifier: GPL-3.0-or-later
// Layouts of the keyboard on the screen, as translators write them.
#include "fuzzing.h"
#include "keyboard/keyboardlayout.h"

using namespace escale;
using namespace escale::test;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto layout = parseKeyboardLayout(textOf(data, size));
    if (!layout)
        return 0;
    for (auto it = layout->forms.cbegin(); it != layout->forms.cend(); ++it)
        expect(!it->isEmpty() && it->first() == it.key(), "forms begin with their letter");
    return 0;
}
