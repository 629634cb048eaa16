// SPDX-License-Identifier: GPL-3.0-or-later
// "Find by ear": from two pictures and a question at a time to at most five fiches, for somebody who holds two things
// in mind but reads none. What is asked is data (resources/picturing/findbyear.txt); what it leads to are the themes
// and needs of the library at hand, by what they are about, never by their ids. What the library has nothing of is not
// asked. Values; any thread.
#pragma once

#include "fiche/taxonomyindex.h"
#include "store/reader.h"

namespace escale {

class Picturing;

/// The way through the questions so far. A step back is an earlier value.
struct EarTrail {
    int pair = 0;     ///< of the choices: those before were all refused
    QString choice;   ///< key of the choice taken; empty: none yet
    int needPair = 0; ///< of the needs inside the choice: those before were refused
    QString need;     ///< id of the need taken; empty: none
    int fiche = 0;    ///< of those it led to: those before were refused

    friend bool operator==(const EarTrail &, const EarTrail &) = default;
};

/// One of the two pictures.
struct EarOption {
    QString key;          ///< of a choice, or the id of a need
    QString picture;      ///< pictogram; empty where none is sure
    TranslatedText words; ///< of a need; empty for a choice, whose words are the interface's

    friend bool operator==(const EarOption &, const EarOption &) = default;
};

struct EarStep {
    enum class Kind : quint8 {
        Choice, ///< which of these?
        Need,   ///< and of that, which?
        Fiche,  ///< this one?
        Nobody  ///< nothing is left: a person can help
    };
    Kind kind = Kind::Nobody;
    QList<EarOption> options; ///< one or two, for Choice and Need
    std::optional<FicheCard> card;
    int fiches = 0;      ///< how many are offered one by one
    QStringList way;     ///< pictures of what is asked in turn, for the row that shows the way
    int place = 0;       ///< in `way`
    QString theme, need; ///< ids of what has been settled, for the card that calls somebody

    friend bool operator==(const EarStep &, const EarStep &) = default;
};

class EarFinder {
public:
    static constexpr int mostFiches = 5;
    /// Of pairs of needs: with four pairs of choices, six questions in all.
    static constexpr int mostNeedPairs = 2;

    EarFinder() = default;
    /// `cards`: all of the library, in the order of a list, as `Reader::list` gives them.
    EarFinder(const TaxonomyIndex &taxonomy, const QList<FicheCard> &cards, const Picturing &picturing);

    [[nodiscard]] EarStep at(const EarTrail &trail) const;
    /// `option`: of the step's options; for a fiche there is nothing further.
    [[nodiscard]] EarTrail yes(const EarTrail &trail, const QString &option) const;
    /// None of what this step offers.
    [[nodiscard]] EarTrail no(const EarTrail &trail) const;

private:
    struct Choice {
        QString key, picture;
        QStringList themePictures, needPictures;
        QList<FicheCard> cards;
        QString theme;          ///< the one most of them are in
        QList<EarOption> needs; ///< asked further, in order; none where the fiches are few
    };
    [[nodiscard]] const Choice *choice(const QString &key) const;
    [[nodiscard]] static QList<EarOption> pairOf(const QList<EarOption> &options, int pair);
    [[nodiscard]] QList<FicheCard> fichesOf(const Choice &choice, const EarTrail &trail) const;
    [[nodiscard]] static bool asksNeed(const Choice &choice, const EarTrail &trail);

    QList<Choice> m_choices; ///< that lead somewhere
};

} // namespace escale
