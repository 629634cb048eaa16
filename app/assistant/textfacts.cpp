// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/textfacts.h"

#include "assistant/hardwords.h"
#include "assistant/promptguard.h"
#include "search/textanswer.h"

#include <QRegularExpression>
#include <algorithm>

namespace escale {
namespace {

/// "Personne ne peut", "ne connaît personne": nobody. Behind an article and its like ("une personne ne peut pas") it is
/// somebody.
bool isNobody(const QString &text, const QList<FoldedWord> &words, qsizetype at)
{
    if (words.at(at).word != QLatin1String("personne"))
        return false;
    static const QSet<QString> somebody = [] {
        const QStringList list = QStringLiteral("une la cette chaque toute autre meme seule tierce quelle aucune "
                                                "premiere deuxieme seconde certaine jeune nouvelle bonne ma ta sa "
                                                "votre notre leur par en")
                                     .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    const WordSpan span = words.at(at).span;
    if (at > 0) {
        const WordSpan last = words.at(at - 1).span;
        const qsizetype end = last.start + last.length;
        const bool next = QStringView(text).mid(end, span.start - end).trimmed().isEmpty();
        if (next && somebody.contains(words.at(at - 1).word))
            return false;
    }
    static const QRegularExpression denied(QStringLiteral(R"(^\s+(?:d['’]autre\s+)?n(?:e\s|['’]))"), ofPeople);
    static const QRegularExpression denying(QStringLiteral(R"(\bn(?:e\s|['’])[^.!?;]{1,30}$)"), ofPeople);
    return text.mid(span.start + span.length).contains(denied) || text.left(span.start).contains(denying);
}

} // namespace

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

QString sentencesAround(const QString &text, TextRange range)
{
    QString around;
    for (const TextRange &sentence : sentenceRanges(text)) {
        if (overlap(sentence, range))
            around += text.mid(sentence.start, sentence.length) + u' ';
    }
    return around.isEmpty() ? text.mid(range.start, range.length) : around;
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
    const QList<FoldedWord> words = foldedWordsIn(text, language);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (negates(words.at(i).word, language) || (language == Language::Fr && isNobody(text, words, i)))
            places.append(words.at(i).span.start);
    }
    if (language != Language::Fr)
        return places;
    // "plus" denies only behind "ne", and "ne" alone denies nothing.
    static const QRegularExpression noLonger(QStringLiteral(R"(\bn(?:e\s|['’])[^.!?;]{1,30}\b(plus)\b)"), ofPeople);
    for (auto matches = noLonger.globalMatch(text); matches.hasNext();)
        places.append(matches.next().capturedStart(1));
    std::sort(places.begin(), places.end());
    return places;
}

} // namespace escale
