// SPDX-License-Identifier: GPL-3.0-or-later
// One fiche as the feed answers (feed/apidecode.h, contract 3.7): read or refused, and within its bounds.
#include "feed/apidecode.h"
#include "feed/bounds.h"
#include "fuzzing.h"
#include "store/codec.h"

using namespace escale;
using namespace escale::test;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr qsizetype idSize = 24;
    const QByteArray body = bytesOf(data, size);
    const qsizetype at = body.indexOf("\"_id\":\"");
    const QString id = at < 0 ? QString() : QString::fromLatin1(body.mid(at + 7, idSize));
    for (const Language language : {Language::Fr, Language::Ar}) {
        const auto detail = decodeDetail(body, id, language);
        if (!detail)
            continue;
        expect(detail->fiche.places.size() <= bounds::places, "places are bounded");
        const Translation once = detail->translation;
        Detail again = *detail;
        keepWithinBounds(again);
        expect(again.translation == once, "what was bounded is within its bounds");
        Translation back = once;
        expect(decodeBody(encodeBody(once), back).ok() && back == once, "the library gives back what it was given");
        const auto metadata = decodeMetadataBytes(encodeMetadata(detail->fiche.metadata));
        expect(metadata.ok() && *metadata == detail->fiche.metadata, "so it does with the metadata");
    }
    return 0;
}
