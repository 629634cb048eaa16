// SPDX-License-Identifier: GPL-3.0-or-later
// Which pictogram (resources/pictograms) stands for a fiche, a step, a document or a fact, for somebody who cannot
// read. A wrong picture costs more trust than an empty place: every answer may be empty.
//
// The rules (the kiosk's design, "Pictograms", 7): a fiche wears the concept of its title, else of its need, else its
// theme's picture; a step what is to be done (call, go, send, sign, pay, wait), else what it is about. Nothing where
// two concepts tie, where only a weak word matches, or where the words name nothing that has an honest picture.
#pragma once

#include "fiche/fiche.h"
#include "fiche/taxonomy.h"
#include "picturing/conceptlookup.h"

#include <memory>

namespace escale {

class PhraseTable;

/// Where the picture of a fiche comes from, the most specific first.
enum class PictureSource : quint8 { Title, Need, Theme, None };

struct FichePicture {
    QString picture; ///< empty: leave the place empty
    QString meaning; ///< the concept (or the theme's id): two fiches of one meaning may wear one picture
    PictureSource source = PictureSource::None;
    QStringList next; ///< the next best, for a page where `picture` is taken

    friend bool operator==(const FichePicture &, const FichePicture &) = default;
};

/// `lexicon` outlives it. As thread-safe as the lexicon.
class Picturing {
public:
    /// With the program's own lexicon.
    static const Picturing &ours();
    explicit Picturing(const ConceptLookup &lexicon);
    ~Picturing();
    Picturing(const Picturing &) = delete;
    Picturing &operator=(const Picturing &) = delete;

    [[nodiscard]] FichePicture ofFiche(const Fiche &fiche, const Translation &text, const Taxonomy &taxonomy) const;
    /// By the French words of its name; empty for a theme we do not know.
    [[nodiscard]] QString ofTheme(const Theme &theme) const;
    [[nodiscard]] QString ofNeed(const Need &need) const;
    /// `text`: what the step says below its title, or nothing.
    [[nodiscard]] QString ofStep(const QString &title, const QString &text, Language language) const;
    /// Of `step`, one of the sections of `text`, judged by the French words of the same step: somebody who cannot read
    /// knows a step by its picture, in whatever language it is shown. By its own words where `french` (of the same
    /// fiche, or empty) does not have it.
    [[nodiscard]] QString ofStep(const Section &step, const Translation &text, const Translation &french) const;
    /// One document to bring, as it is named in a list: "une photo d'identité".
    [[nodiscard]] QString ofDocument(const QString &phrase, Language language) const;

    /// Every pictogram that the steps and themes name, sorted.
    [[nodiscard]] QStringList named() const;

private:
    struct Candidate;
    [[nodiscard]] QList<Candidate> candidates(const QString &text, Language language) const;

    const ConceptLookup &m_lexicon;
    std::unique_ptr<PhraseTable> m_steps, m_themes, m_general;
};

/// What each fiche of one page wears: a picture goes to one meaning only; who comes later takes its next best, else
/// none.
QStringList picturesOfPage(const QList<FichePicture> &fiches);

/// The document a condition of the metadata asks for (contract section 4, `conditions`); empty for a code we do not
/// know.
QString pictureOfCondition(QStringView code);
/// Whom a fiche is for (`public`).
QString pictureOfPublic(QStringView code);

} // namespace escale
