// SPDX-License-Identifier: GPL-3.0-or-later
// The feed's index and its statistics (contract 3.4, 3.8).
#include "feed/apidecode.h"
#include "fuzzing.h"

#include <QSet>

using namespace escale;
using namespace escale::test;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray body = bytesOf(data, size);
    if (const auto index = decodeIndex(body)) {
        QSet<QString> seen;
        for (const IndexItem &item : index->items) {
            expect(isFicheId(item.id) && !seen.contains(item.id), "each id is one, and stands once");
            expect(item.availableLanguages.contains(Language::Fr), "French is always there");
            seen.insert(item.id);
        }
    }
    const auto statistics = decodeStatistics(body);
    expect(!statistics || statistics->fiches >= 0, "counts are not negative");
    return 0;
}
