// SPDX-License-Identifier: GPL-3.0-or-later
// Languages, themes and needs (contract 3.1-3.3).
#include "feed/apidecode.h"
#include "fuzzing.h"

using namespace escale;
using namespace escale::test;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body = bytesOf(data, size);
    (void)decodeLanguages(body);
    if (const auto themes = decodeThemes(body)) {
        for (const Theme &theme : *themes) {
            for (const QString &name : theme.name)
                expect(isHarmless(name), "no harmful character");
        }
    }
    if (const auto needs = decodeNeeds(body)) {
        for (const Need &need : *needs) {
            for (const QString &name : need.text)
                expect(isHarmless(name), "no harmful character");
        }
    }
    return 0;
}
