// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/fold.h"

#include "search/foldscripts.h"
#include "search/words.h"

namespace escale {
namespace {

constexpr qsizetype longestWord = 40;

/// Characters that stand for others (ligatures, presentation forms, full width, decomposed accents).
bool needsNormalising(QStringView word)
{
    for (const QChar c : word) {
        const char16_t u = c.unicode();
        if (u >= 0xFB00 || (u >= 0x0300 && u < 0x0370) || (u >= 0x1100 && u < 0x1200) || (u >= 0x0653 && u < 0x0656))
            return true;
    }
    return false;
}

bool isMark(QChar c)
{
    return c.isMark() || c.category() == QChar::Other_Format;
}

QString foldOther(QStringView word)
{
    QString out;
    const QString decomposed = word.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber())
            out += c;
    }
    return out;
}

/// Numbers without letters. A telephone number loses its spaces and the code of France (words.cpp).
QString foldDigits(QStringView word)
{
    QString out;
    for (const QChar c : word) {
        if (const int digit = c.digitValue(); digit >= 0)
            out += QLatin1Char(static_cast<char>('0' + digit));
    }
    constexpr qsizetype subscriber = 9;
    for (const QLatin1String abroad : {QLatin1String("0033"), QLatin1String("33")}) {
        const QStringView rest = QStringView(out).mid(abroad.size());
        const bool optionalZero = rest.size() == subscriber + 1 && rest.startsWith(u'0');
        if (out.startsWith(abroad) && (rest.size() == subscriber || optionalZero))
            return QLatin1Char('0') + rest.last(subscriber).toString();
    }
    return out;
}

QString foldByScript(QStringView word, Language language)
{
    switch (scriptOf(word)) {
    case Script::None:
        return foldDigits(word);
    case Script::Latin:
        return foldLatin(word, language);
    case Script::Cyrillic:
        return foldCyrillic(word);
    case Script::Arabic:
        return foldArabic(word, language);
    case Script::Ethiopic:
        return foldEthiopic(word);
    case Script::Other:
        break;
    }
    return foldOther(word);
}

} // namespace

QChar foldedDigit(QChar c)
{
    const int digit = c.category() == QChar::Number_DecimalDigit ? c.digitValue() : -1;
    return digit < 0 ? QChar() : QChar(u'0' + digit);
}

bool isInvisible(QChar c)
{
    return isMark(c);
}

QString foldWord(QStringView word, Language language)
{
    word = word.first(qMin(word.size(), 4 * longestWord));
    QString composed;
    if (needsNormalising(word)) {
        composed = word.toString().normalized(QString::NormalizationForm_KC);
        word = composed;
    }
    if (mixesScripts(word)) {
        composed = inOneScript(word);
        word = composed;
    }
    QString folded = foldByScript(word, language);
    folded.truncate(longestWord);
    return folded;
}

} // namespace escale
