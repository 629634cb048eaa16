// SPDX-License-Identifier: GPL-3.0-or-later
#include "plainlanguage/replacement.h"

#include <QHash>
#include <QSet>

namespace escale {
namespace {

/// Whether French elides before it. An h is mute only where the word is known to have one.
bool beginsWithVowel(const QString &words)
{
    const QChar first = words.front().toLower();
    if (first == u'h') {
        for (const char *mute : {"habit", "heure", "homme", "hôpit", "hôtel", "huma", "héberg"}) {
            if (words.startsWith(QString::fromUtf8(mute), Qt::CaseInsensitive))
                return true;
        }
        return false;
    }
    return QStringView(u"aàâeéèêëiîïoôuùûœ").contains(first);
}

QString capitalised(QString words)
{
    words[0] = words.at(0).toUpper();
    return words;
}

} // namespace

std::optional<PlainFix> replacement(const TextAnalysis &text, qsizetype first, qsizetype count, QString plain)
{
    static const QHash<QString, QString> full{
        {u"d'"_qs, u"de "_qs}, {u"qu'"_qs, u"que "_qs},       {u"n'"_qs, u"ne "_qs},
        {u"s'"_qs, u"se "_qs}, {u"m'"_qs, u"me "_qs},         {u"t'"_qs, u"te "_qs},
        {u"j'"_qs, u"je "_qs}, {u"jusqu'"_qs, u"jusque "_qs}, {u"lorsqu'"_qs, u"lorsque "_qs}};
    static const QHash<QString, QString> elided{{u"de"_qs, u"d'"_qs}, {u"que"_qs, u"qu'"_qs}, {u"ne"_qs, u"n'"_qs},
                                                {u"se"_qs, u"s'"_qs}, {u"me"_qs, u"m'"_qs},   {u"te"_qs, u"t'"_qs},
                                                {u"je"_qs, u"j'"_qs}, {u"le"_qs, u"l'"_qs},   {u"la"_qs, u"l'"_qs}};
    static const QSet<QString> stiff{u"du"_qs, u"au"_qs, u"ce"_qs, u"ma"_qs, u"ta"_qs, u"sa"_qs};
    TextRange range = text.rangeOf(first, first + count - 1);
    if (plain.isEmpty())
        return std::nullopt;
    bool capital = text.words.at(first).capital;
    const PlainWord *before = first > 0 && text.words.at(first - 1).sentence == text.words.at(first).sentence
                                  ? &text.words.at(first - 1)
                                  : nullptr;
    const qsizetype apart = before ? range.start - before->range.end() : -1;
    if (apart == 0 && before->lower.endsWith(u'\'') && !beginsWithVowel(plain)) {
        if (!full.contains(before->lower))
            return std::nullopt;
        plain.prepend(full.value(before->lower));
        capital = before->capital;
        range = {before->range.start, range.end() - before->range.start};
    } else if (apart == 1 && beginsWithVowel(plain)) {
        if (stiff.contains(before->lower))
            return std::nullopt;
        if (elided.contains(before->lower)) {
            plain.prepend(elided.value(before->lower));
            capital = before->capital;
            range = {before->range.start, range.end() - before->range.start};
        }
    }
    return PlainFix{PlainFix::Kind::Replace, range, capital ? capitalised(plain) : plain};
}

} // namespace escale
