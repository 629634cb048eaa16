// SPDX-License-Identifier: GPL-3.0-or-later
// Fiches as the editors could have written them: lawful by the contract (section 6.1; courses: contract-2026 6bis),
// made from a seed, and with each the words a reader must meet, in order. What is expected is noted while the markup is
// written, never read back from it.
#pragma once

#include "samplefeed/apifiche.h"

#include <QMap>
#include <random>

namespace escale::test {

/// The words of one text in reading order, as white space separates them.
struct GeneratedText {
    QString title;
    QStringList abstract;
    QStringList what;                       ///< of a course: all of its open text before the first toggle
    QList<QStringList> sections;            ///< why, how, next in order (or the parts of a course): title and text
    [[nodiscard]] QStringList body() const; ///< what and sections
};

struct GeneratedFiche {
    ApiFiche api;
    QMap<Language, GeneratedText> texts;
};

class FicheGenerator {
public:
    explicit FicheGenerator(quint32 seed) : m_engine(seed) {}

    GeneratedFiche next();

private:
    int upTo(int most) { return static_cast<int>(m_engine() % static_cast<quint32>(most + 1)); }
    bool chance(int ofHundred) { return upTo(99) < ofHundred; }

    QString word(Language language);
    QStringList words(Language language, int least, int most);
    /// A word, or a number that right-to-left lines must keep: a phone, a price, a date.
    QStringList piece(Language language);

    QString inlineHtml(Language language, QStringList &seen);
    QString blockHtml(Language language, QStringList &seen);
    QString listHtml(Language language, QStringList &seen, int depth);
    QString html(Language language, QStringList &seen);
    QString markdownLine(Language language, QStringList &seen);
    QString markdownBlocks(Language language, QStringList &seen);

    void writeEditors(GeneratedFiche &fiche, ApiText &text);
    void writeCourse(GeneratedFiche &fiche, ApiText &text);

    std::mt19937 m_engine;
    int m_number = 0;
};

/// How many fiches a property is tried on: 300, or what ESCALE_FICHES says. The seed is 1, or ESCALE_SEED.
int generatedFiches();
quint32 generatorSeed();

} // namespace escale::test
