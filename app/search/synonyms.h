// SPDX-License-Identifier: GPL-3.0-or-later
// What people say for what the fiches say: "docteur" for médecin, "boulot" for emploi, APL for housing benefit, and the
// kin of each in the eight languages. Data: resources/search/synonyms/*.txt, ours. A group starts with a line `= name`;
// then one line a language, `fr: médecin, docteur, aller chez le médecin`; `*:` is for every language (acronyms).
// Everything in a group stands for everything else in it.
#pragma once

#include "fiche/language.h"

#include <QHash>
#include <QStringList>
#include <array>

namespace escale {

/// Read-only after construction: may be used from any thread.
class Synonyms {
public:
    /// The groups of resources/search/synonyms/, read once.
    static const Synonyms &ours();
    /// Lines as resourceLines gives them. Lines that belong nowhere are left out; `mistakes`, when given, receives
    /// them.
    explicit Synonyms(const QStringList &lines, QStringList *mistakes = nullptr);

    /// The groups that hold this phrase. `stems`: of its words in this language, stop words left out.
    [[nodiscard]] QList<int> groupsOf(Language language, const QStringList &stems) const;
    /// The phrases of a group in a language: folded words, stop words left out.
    [[nodiscard]] const QList<QStringList> &phrases(int group, Language language) const;

    /// Every word of every phrase of a language, sorted, each once.
    [[nodiscard]] QStringList words(Language language) const;

    [[nodiscard]] int groupCount() const { return static_cast<int>(m_groups.size()); }
    [[nodiscard]] QString groupName(int group) const { return m_groups.at(group).name; }
    /// Words of the longest phrase.
    [[nodiscard]] qsizetype longestPhrase() const { return m_longest; }

private:
    struct Group {
        QString name;
        std::array<QList<QStringList>, allLanguages.size()> phrases;
    };
    void addPhrases(Language language, const QString &list);

    QList<Group> m_groups;
    QHash<QString, QList<int>> m_byPhrase;
    qsizetype m_longest = 0;
};

/// The words of a text that the index would hold: folded, stop words left out.
QStringList contentWords(QStringView text, Language language);

} // namespace escale
