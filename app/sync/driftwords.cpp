// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/driftwords.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

namespace escale {

Drift driftOf(Language asked, const Detail &detail)
{
    Drift drift = detail.drift;
    const auto &counts = detail.drift.counts();
    const bool said = std::any_of(counts.keyBegin(), counts.keyEnd(),
                                  [](const Drift::Entry &entry) { return entry.first == DriftKind::EmptyFiche; });
    if (!said && detail.translation.language == asked && !detail.translation.hasBody())
        drift.note(DriftKind::EmptyFiche, QString(code(asked)));
    return drift;
}

QMap<QString, int> driftWords(const Drift &drift)
{
    QMap<QString, int> words;
    for (auto it = drift.counts().cbegin(); it != drift.counts().cend(); ++it)
        words.insert(QStringLiteral("%1 %2").arg(nameOf(it.key().first), it.key().second), it.value());
    return words;
}

QString driftSentence(int fiches, const QMap<QString, int> &words)
{
    if (words.isEmpty())
        return {};
    constexpr qsizetype most = 6;
    QList<std::pair<QString, int>> ordered;
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        ordered.append({it.key(), it.value()});
    std::stable_sort(ordered.begin(), ordered.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    QStringList shown;
    for (const auto &[word, times] : ordered.first(std::min(most, ordered.size())))
        shown << QStringLiteral("%1 (%2)").arg(word).arg(times);
    if (ordered.size() > most)
        shown << QStringLiteral("…");
    const QString list = shown.join(QStringLiteral(", "));
    if (fiches == 0)
        //: %1 is a list of words of the server's language, for an operator
        return QCoreApplication::translate("sync", "The feed's lists have a form this version does not know: %1")
            .arg(list);
    //: %1 is a list of words of the server's language, for an operator
    return QCoreApplication::translate("sync", "%n fiche(s) have a form this version does not know: %1", nullptr,
                                       fiches)
        .arg(list);
}

} // namespace escale
