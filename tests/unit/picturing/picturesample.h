// SPDX-License-Identifier: GPL-3.0-or-later
// What picturing needs of the sample (resources/sample), read without the feed.
#pragma once

#include "fiche/fiche.h"
#include "fiche/taxonomy.h"

namespace escale::test {

struct PictureSample {
    QString name; ///< of the folder: "01-carte-de-sejour"
    Fiche fiche;
    QList<Translation> texts;
};

QList<PictureSample> pictureSample();
Taxonomy sampleTaxonomy();

} // namespace escale::test
