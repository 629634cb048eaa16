// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/textfacts.h"

#include "assistant/hardwords.h"
#include "assistant/promptguard.h"
#include "search/textanswer.h"

#include <QRegularExpression>
#include <algorithm>

namespace escale {

QString placeholdersOut(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral(R"(\[[A-Z]+-[0-9]+\])"));
    return QString(text).replace(placeholder, QString(hiddenName));
}

bool isAcronym(QStringView word)
{
    const auto letters = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    const bool big =
        std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper() || c.isDigit() || c == u'.'; });
    return letters >= 2 && big;
}

QSet<qsizetype> sentenceBeginnings(const QString &text, const QList<FoldedWord> &words)
{
    QSet<qsizetype> begins;
    for (const TextRange &sentence : sentenceRanges(text)) {
        for (const FoldedWord &one : words) {
            if (one.span.start >= sentence.start) {
                begins.insert(one.span.start);
                break;
            }
        }
    }
    return begins;
}

QStringList addressesOf(const QString &text)
{
    static const QRegularExpression spaces(QStringLiteral(R"([\s]+)"));
    static const QRegularExpression end(QStringLiteral(R"([.,;:!?)»”"]+$)"));
    QStringList addresses;
    for (const QString &piece : text.split(spaces, Qt::SkipEmptyParts)) {
        const QString address = QString(piece).remove(end);
        if (hasAddress(address))
            addresses.append(address);
    }
    return addresses;
}

QList<qsizetype> negationsIn(const QString &text, Language language)
{
    QList<qsizetype> places;
    for (const FoldedWord &one : foldedWordsIn(text, language)) {
        if (negates(one.word, language))
            places.append(one.span.start);
    }
    if (language != Language::Fr)
        return places;
    // "plus" denies only behind "ne", and "ne" alone denies nothing.
    static const QRegularExpression noLonger(QStringLiteral(R"(\bn(?:e\s|['’])[^.!?;]{1,30}\b(plus)\b)"),
                                             QRegularExpression::CaseInsensitiveOption |
                                                 QRegularExpression::UseUnicodePropertiesOption);
    for (auto matches = noLonger.globalMatch(text); matches.hasNext();)
        places.append(matches.next().capturedStart(1));
    std::sort(places.begin(), places.end());
    return places;
}

} // namespace escale
