// SPDX-License-Identifier: GPL-3.0-or-later
// Ready-made sentences of a reception interview in the eight languages (resources/phrases/phrases.txt), in groups, each
// with the kind of cards that answer it; and the words on those cards. Read once; read-only then, any thread.
#pragma once

#include "fiche/language.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <array>

namespace escale {

/// What lies before somebody to be touched.
enum class CardKind : quint8 {
    None,
    YesNo,  ///< yes, no, "I do not know"
    Number, ///< ten digits and one that erases; several touches make a number
    Day,    ///< the days of the week, Monday first
};

/// By index of Language.
using EightTexts = std::array<QString, allLanguages.size()>;

struct InterviewPhrase {
    int group = 0; ///< in Phrasebook::groups()
    CardKind answers = CardKind::None;
    EightTexts texts;

    [[nodiscard]] const QString &in(Language language) const { return texts.at(std::size_t(language)); }
};

struct PhraseGroup {
    QString id; ///< "documents"
    EightTexts names;

    [[nodiscard]] const QString &in(Language language) const { return names.at(std::size_t(language)); }
};

class Phrasebook {
public:
    /// The form of resources/phrases/phrases.txt. Lines that are not of it are told in `faults` ("7: 6 languages").
    explicit Phrasebook(const QString &text, QStringList *faults = nullptr);

    [[nodiscard]] const QList<PhraseGroup> &groups() const { return m_groups; }
    /// All, in the order of the file: that of their groups.
    [[nodiscard]] const QList<InterviewPhrase> &phrases() const { return m_phrases; }
    [[nodiscard]] QList<int> inGroup(int group) const;
    /// Those that hold every typed word or its beginning, in any one of these languages, folded as the search folds
    /// (search/fold.h). In the order of the book; all for nothing typed.
    [[nodiscard]] QList<int> find(const QString &typed, const QList<Language> &languages) const;

private:
    QList<PhraseGroup> m_groups;
    QList<InterviewPhrase> m_phrases;
    QList<std::array<QStringList, allLanguages.size()>> m_words; ///< folded, by phrase
};

/// The one that is compiled into the program.
const Phrasebook &phrasebook();

/// How many cards there are of a kind.
int cardCount(CardKind kind);
/// What stands on a card, in the language of who touches it. Of the last of the numbers: "Erase".
QString cardText(CardKind kind, int card, Language in);
/// What was answered: of a number the number, else as the card.
QString answerText(CardKind kind, int value, Language in);

} // namespace escale
