// SPDX-License-Identifier: GPL-3.0-or-later
#include "l10n/departments.h"

#include <QHash>
#include <algorithm>

namespace escale {
namespace {

/// The words of a name or of what is typed: small letters without accents, digits of any script as 0-9.
QStringList plainWords(QStringView text)
{
    QString plain;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        if (c.digitValue() >= 0)
            plain += QChar(u'0' + c.digitValue());
        else
            plain += c.isLetter() ? c.toLower() : QChar(u' ');
    }
    QStringList words = plain.split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words) {
        static const QHash<QString, QString> envelopes{{QStringLiteral("st"), QStringLiteral("saint")},
                                                       {QStringLiteral("hte"), QStringLiteral("haute")},
                                                       {QStringLiteral("htes"), QStringLiteral("hautes")}};
        word = envelopes.value(word, word);
    }
    return words;
}

/// "le Nord": without the article.
QStringList typedWords(QStringView typed)
{
    static const QStringList articles{QStringLiteral("le"), QStringLiteral("la"), QStringLiteral("les"),
                                      QStringLiteral("l")};
    QStringList words = plainWords(typed);
    if (words.size() > 1 && articles.contains(words.first()) && words.first() + u' ' + words.at(1) != u"la reunion")
        words.removeFirst();
    return words;
}

struct Known {
    const Department *department;
    QString code; ///< small letters
    QStringList words;
};

const QList<Known> &known()
{
    static const QList<Known> list = [] {
        QList<Known> all;
        for (const Department &department : departments())
            all.append({&department, department.code.toLower(), plainWords(department.name)});
        return all;
    }();
    return list;
}

/// Better answers are smaller; nothing for no answer.
using MatchPlace = std::optional<int>;

MatchPlace placeOfCode(const QString &code, const QString &typed)
{
    constexpr int postalCode = 5; // five digits that begin with the code; in Corsica with 20, whichever half
    const bool corsica = code.startsWith(u'2') && code.back().isLetter();
    if (typed == code || u'0' + typed == code)
        return 0;
    if (typed.size() == postalCode && typed.startsWith(corsica ? QStringLiteral("20") : code))
        return 0;
    return code.startsWith(typed) || (corsica && typed == u"20") ? MatchPlace(1) : std::nullopt;
}

MatchPlace placeOfName(const QStringList &words, const QStringList &typed)
{
    const bool all = std::all_of(typed.begin(), typed.end(), [&words](const QString &beginning) {
        return std::any_of(words.begin(), words.end(),
                           [&beginning](const QString &word) { return word.startsWith(beginning); });
    });
    if (words == typed)
        return -1; // the Rhône before the Bouches-du-Rhône
    if (all)
        return words.first().startsWith(typed.first()) ? 0 : 2;
    return words.join(QString()).startsWith(typed.join(QString())) ? MatchPlace(1) : std::nullopt;
}

} // namespace

QList<const Department *> departmentsLike(QStringView typed)
{
    const QStringList words = typedWords(typed);
    std::vector<std::pair<int, const Department *>> found;
    for (const Known &one : known()) {
        MatchPlace place = 0;
        if (!words.isEmpty()) {
            const bool number = words.first().front().isDigit();
            place = number ? placeOfCode(one.code, words.join(QString())) : placeOfName(one.words, words);
        }
        if (place)
            found.emplace_back(*place, one.department);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<const Department *> list;
    for (const auto &[place, department] : found)
        list.append(department);
    return list;
}

QList<const Department *> departmentsMeant(QStringView typed)
{
    const QStringList words = typedWords(typed);
    if (words.isEmpty())
        return {};
    if (const Department *written = departmentFromFeed(typed))
        return {written};
    for (const Department &department : departments()) {
        if (plainWords(displayName(department)) == words) // "Isère (38)"
            return {&department};
    }
    QList<const Department *> like = departmentsLike(typed);
    if (like.size() == 1 || (!like.isEmpty() && plainWords(like.first()->name) == words))
        return {like.first()};
    // "20", and the postal codes that begin with it: Corsica, whichever half.
    if (words.first().startsWith(QLatin1String("20")) && like.size() == 2)
        return like;
    like.clear();
    for (const Department &department : departments()) {
        if (plainWords(department.region) == words)
            like.append(&department);
    }
    return like;
}

} // namespace escale
