// SPDX-License-Identifier: GPL-3.0-or-later
// As many fiches as wanted, made of real sentences: for benches, kills and soak tests. The same seed gives the same
// fiches on every machine.
#pragma once

#include "samplefeed/samplefeed.h"

#include <array>

namespace escale::test {

/// What texts are drawn from: sentence n is the same in every language that has it.
using Sentences = std::array<QStringList, allLanguages.size()>;

/// A file with one JSON object a line, locale -> sentence. Empty when it cannot be read.
Sentences sentencesFromCorpus(const QString &file);
/// The titles and abstracts of the sample: few, but always there.
Sentences sentencesFromSample(const SampleFeed &sample);

struct VolumeSpec {
    int fiches = 1000;
    quint32 seed = 1;
    bool courses = false; ///< 15 of 100 are courses of a regional catalogue (contract-2026), a third of whose
                          ///< translations is only a title
};

/// Languages and sizes spread as in the real server's data: 5.9 languages a fiche on average, 8 kB of JSON a text, a
/// few very long. Everything that is not text (metadata, places, sponsors, themes, needs) comes from the sample's
/// fiches in turn.
QList<ApiFiche> volumeFiches(const VolumeSpec &spec, const Sentences &sentences, const SampleFeed &sample);

} // namespace escale::test
