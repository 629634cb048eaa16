// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/placedpassage.h"

#include "assistant/modelrequest.h"
#include "search/passage.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace escale {
namespace {

qint64 hashOf(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Blake2b_256);
    return qFromLittleEndian<qint64>(hash.constData());
}

} // namespace

size_t qHash(const PassagePosition &place, size_t seed)
{
    return qHashMulti(seed, place.fiche, int(place.language), place.group ? int(*place.group) : -1, place.position,
                      place.firstBlock, place.blocks);
}

QList<PlacedPassage> placedPassages(const ReadFiche &read)
{
    const Translation &text = read.translation;
    const QList<TextSection> sections = textSections(text);
    QList<PlacedPassage> all;
    for (const Passage &passage : passagesOf(text)) {
        const TextSection &section = sections.at(passage.section);
        SourcePassage whole{read.fiche.id,  text.title, text.language, sectionFound(text, passage), {}, {},
                            read.fiche.kind};
        for (const Block &block : section.blocks->mid(passage.firstBlock, passage.blocks))
            whole.blocks.append(plainText(block));
        if (passage.blocks == 0 || withoutInstructions({whole}).isEmpty())
            continue;
        const qint64 hash = hashOf(titledText(whole));
        all.append({{read.fiche.id, text.language, section.group, section.position, passage.firstBlock, passage.blocks},
                    std::move(whole),
                    hash});
    }
    return all;
}

} // namespace escale
