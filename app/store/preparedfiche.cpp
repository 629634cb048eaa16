// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/preparedfiche.h"

#include "store/codec.h"
#include "store/contenthash.h"

namespace escale {

const std::vector<PreparedFiche::Text> &PreparedFiche::of(const PutFiche &change, Indexer *indexer)
{
    std::call_once(m_once, [&] {
        // One that does not describe the fiche is stored with what the library knows of it: its words come from there.
        const bool indexed = indexer != nullptr && change.describes;
        m_texts.reserve(static_cast<std::size_t>(change.texts.size()));
        for (const FreshText &fresh : change.texts) {
            Text text;
            text.body = encodeBody(fresh.translation);
            text.hash = contentHash(fresh.translation, text.body);
            if (indexed)
                text.words = indexer->prepare(change.fiche, fresh.translation);
            m_texts.push_back(std::move(text));
        }
    });
    return m_texts;
}

} // namespace escale
