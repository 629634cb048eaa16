// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/nearpassages.h"

#include "base/try.h"
#include "store/reader.h"

namespace escale {

NearPassages::NearPassages(QString libraryPath, QString model)
    : m_libraryPath(std::move(libraryPath)), m_model(std::move(model))
{
}

NearPassages::~NearPassages() = default;

Result<Done> NearPassages::open()
{
    if (!m_reader || m_reader->isStale()) {
        ESCALE_TRY(auto reader, Reader::open(m_libraryPath));
        m_reader = std::move(reader);
    }
    if (!m_file) {
        ESCALE_TRY(auto file, PassageVectors::open(PassageVectors::pathBeside(m_libraryPath), Access::ReadOnly));
        m_file = std::move(file);
    }
    return Done{};
}

Result<QList<SourcePassage>> NearPassages::find(const QList<float> &vector, LanguageSet languages, int most)
{
    if (const auto opened = open(); !opened) {
        if (opened.error().problem == Problem::NotFound)
            return QList<SourcePassage>();
        return opened.error();
    }
    ESCALE_TRY(const auto near, m_file->nearest(m_model, vector, languages, most));
    QList<SourcePassage> passages;
    for (const PassageVectors::Near &one : near) {
        const auto read = m_reader->fiche(one.place.fiche, one.place.language);
        if (!read) {
            if (read.error().problem == Problem::NotFound)
                continue;
            return read.error();
        }
        for (const PlacedPassage &placed : placedPassages(*read)) {
            if (placed.place == one.place && placed.hash == one.hash)
                passages.append(placed.passage);
        }
    }
    return passages;
}

} // namespace escale
