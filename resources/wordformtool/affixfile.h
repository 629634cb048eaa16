// SPDX-License-Identifier: GPL-3.0-or-later
// A hunspell affix file (.aff), read as far as writing out the forms of a word needs it: hunspell(5), "Affix file
// format". Rules of spelling suggestions (REP, MAP, TRY, KEY, PHONE), of input and output, and of compounds are left
// alone: compounds are not made.
#pragma once

#include "base/error.h"

#include <QHash>
#include <QList>
#include <QString>

namespace escale {

/// The name of a class of affixes, or a mark on a word. One character, two (FLAG long) or a number (FLAG num).
using Flag = quint32;
using Flags = QList<Flag>;

/// One place of a condition: a letter, or a letter (not) among some.
struct ConditionPlace {
    QString letters; ///< empty: any letter
    bool negated = false;
};

struct AffixRule {
    QString strip; ///< taken off the word
    QString add;   ///< put in its place
    QList<ConditionPlace> condition;
    Flags flags; ///< what may follow: classes of affixes, and marks such as NEEDAFFIX
};

struct AffixClass {
    bool prefix = false;
    bool cross = false; ///< may stand together with an affix of the other end
    QList<AffixRule> rules;
};

class AffixFile {
public:
    /// `name` is what errors call the file. The cause of an error is "name:line: what is wrong".
    static Result<AffixFile> parse(const QByteArray &bytes, const QString &name);

    /// Text of the .dic that belongs to this file; nothing when it is not in the encoding SET names.
    [[nodiscard]] std::optional<QString> decode(const QByteArray &bytes) const;
    /// The flags of a word or a rule as written after the slash: themselves, or the number of an AF line.
    [[nodiscard]] Flags flags(QStringView text) const;
    /// The morphological fields that a number stands for (AM); the text itself where it is none.
    [[nodiscard]] QString morphology(const QString &text) const;

    /// Null for a flag that is a mark.
    [[nodiscard]] const AffixClass *affixes(Flag flag) const;
    [[nodiscard]] bool needsAffix(const Flags &flags) const { return m_needAffix && flags.contains(m_needAffix); }
    [[nodiscard]] bool isCircumfix(const Flags &flags) const { return m_circumfix && flags.contains(m_circumfix); }
    /// No word by itself, or not a word at all (ONLYINCOMPOUND, FORBIDDENWORD).
    [[nodiscard]] bool isBarred(const Flags &flags) const;
    /// An affix may replace the whole word.
    [[nodiscard]] bool fullStrip() const { return m_fullStrip; }

    /// What `rule` makes of `word`; nothing where it does not apply.
    [[nodiscard]] std::optional<QString> apply(const AffixRule &rule, bool prefix, QStringView word) const;

private:
    enum class FlagKind : quint8 { Character, Long, Number };

    Result<Done> readLine(const QStringList &fields);
    Result<Done> readAffix(const QStringList &fields);
    [[nodiscard]] Flags ownFlags(QStringView text) const;
    [[nodiscard]] Flag oneFlag(const QString &text) const;

    QByteArray m_encoding = "ISO8859-1";
    FlagKind m_flagKind = FlagKind::Character;
    QHash<Flag, AffixClass> m_classes;
    QHash<Flag, qsizetype> m_awaited; ///< rules announced and not yet read
    QList<Flags> m_flagAliases;
    QStringList m_morphologyAliases;
    bool m_flagAliasesCounted = false;
    bool m_morphologyAliasesCounted = false;
    bool m_fullStrip = false;
    Flag m_needAffix = 0;
    Flag m_onlyInCompound = 0;
    Flag m_forbidden = 0;
    Flag m_circumfix = 0;
};

} // namespace escale
