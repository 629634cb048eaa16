// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the texts of a fiche together as they arrive, in whatever order, and says what is to be written once the last
// has been answered: the languages of a fiche are committed together. A text that fails by itself keeps its older
// version and holds up no other; a sync that was stopped half-way through a fiche leaves it wholly as it was.
#pragma once

#include "sync/plan.h"

namespace escale {

/// What became of one fiche.
struct Assembled {
    std::optional<PutFiche> change; ///< absent when nothing usable came; takes no text away that a person wants
    std::optional<PutFiche> later;  ///< what takes texts away, when there is such: for the end of the sync (removals.h)
    LanguageSet lost;               ///< readable texts that `later` takes away or empties
    QList<MarkChecked> marks;
    bool isNew = false;
    bool textChanged = false; ///< `change` brings a text that differs from the one in the library
    int failedTexts = 0;
};

class Assembler {
public:
    /// `journal` outlives the assembler.
    Assembler(const QList<FetchTask> &tasks, const Journal &journal);

    /// The fiche, when this was its last answer.
    std::optional<Assembled> take(const QString &id, Language language, Result<Detail> detail, const QDateTime &now);

private:
    struct Part {
        FetchTask task;
        Fiche fiche;
        QList<FreshText> texts;
        LanguageSet failed; ///< asked in vain: an older text stays
        LanguageSet answered;
        bool hasFiche = false, fromFrench = false;
        bool stopped = false; ///< an answer was called off, or refused, with the whole sync
    };
    void add(Part &part, Language asked, const Detail &detail, const QDateTime &now) const;
    [[nodiscard]] Assembled finish(const Part &part) const;

    QHash<QString, Part> m_parts;
    const Journal &m_journal;
};

/// Not even a title: somebody published an empty text (contract-write section 12). No error of the feed.
bool saysNothing(const Translation &text);

/// What the index knows better than a detail (see IndexItem).
void applyListing(Fiche &fiche, const IndexItem &item);

} // namespace escale
