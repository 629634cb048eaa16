// SPDX-License-Identifier: GPL-3.0-or-later
// What picturing needs of the sample (resources/sample) and the lexicon (resources/lexicon), read without the feed.
#pragma once

#include "fiche/fiche.h"
#include "fiche/taxonomy.h"
#include "picturing/phrasetable.h"

#include <memory>

namespace escale::test {

struct PictureSample {
    QString name; ///< of the folder: "01-carte-de-sejour"
    Fiche fiche;
    QList<Translation> texts;
};

QList<PictureSample> pictureSample();
Taxonomy sampleTaxonomy();
/// Null where the tree has no lexicon. ESCALE_LEXICON names another folder.
std::unique_ptr<PhraseTable> wholeLexicon();

} // namespace escale::test
