// SPDX-License-Identifier: GPL-3.0-or-later
// What is said: one sentence after the other, each with its language, its words for the ear, and the place it lights.
// Plain values.
#pragma once

#include "fiche/language.h"
#include "speech/textposition.h"

#include <QList>
#include <QString>

namespace escale {

/// A stretch of the spoken words and the stretch of the shown sentence it stands for. `verbatim`: the same characters,
/// so that a word inside can be found; otherwise ("€" spoken as "euros") the whole shown stretch stands for it. Words
/// that are only spoken ("Step 2") have an empty shown stretch.
struct EarSpan {
    TextRange spoken, shown;
    bool verbatim = true;

    friend bool operator==(const EarSpan &, const EarSpan &) = default;
};

/// What one voice says in one breath: a sentence, or the part of it that is in one language.
struct Phrase {
    Language language = Language::Fr;
    QString text;         ///< for the ear
    QList<EarSpan> spans; ///< in order; the shown stretches are positions in Utterance::shown

    friend bool operator==(const Phrase &, const Phrase &) = default;
};

/// The shown stretch for a stretch of the spoken words; empty when it stands for nothing on the screen.
TextRange shownFor(const Phrase &phrase, TextRange spoken);

enum class UtteranceKind : quint8 { Title, Heading, Text, Fact, Step, Callout, Notice };

/// The word of the command line for it: "title", "fact" ...
QLatin1String code(UtteranceKind kind);

struct Utterance {
    Language language = Language::Fr;
    UtteranceKind kind = UtteranceKind::Text;
    QString shown;         ///< the sentence as the page shows it
    TextPosition place;    ///< what lights
    int section = 0;       ///< goes up by one wherever "next section" stops
    QList<Phrase> phrases; ///< never empty

    friend bool operator==(const Utterance &, const Utterance &) = default;
};

/// Everything a voice will say of it, for lists and tests: the phrases with a space between them.
QString spokenText(const Utterance &utterance);

/// Words as white space separates them; what speeds are counted in.
qsizetype wordCount(QStringView text);

} // namespace escale

Q_DECLARE_METATYPE(escale::Utterance)
