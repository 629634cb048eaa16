// SPDX-License-Identifier: GPL-3.0-or-later
// How many fiches stand behind a choice, counted one by one from what the fiches say and what the words mean
// ("escale": level is up to mine, ages overlap, what is not said is for everybody). Knows nothing of app/search.
#pragma once

#include "store/reader.h"

#include <algorithm>

namespace escale::test {

using Says = std::function<bool(const FicheCard &)>;

inline int counted(const QList<FicheCard> &fiches, const Says &says)
{
    return static_cast<int>(std::count_if(fiches.begin(), fiches.end(), says));
}

/// Nothing said is for everybody.
inline bool saysOrNothing(const ValueList &list, const QString &word)
{
    return list.values.isEmpty() || list.values.contains(word);
}

inline bool isThere(const FicheCard &card, const QString &place) // "75 - Paris"
{
    const Location &location = card.metadata.location;
    return location.where == Where::Departments && location.departments.contains(place);
}

inline bool isOnline(const FicheCard &card)
{
    return card.metadata.location.where == Where::Online;
}

inline bool isEverywhere(const FicheCard &card)
{
    const Where where = card.metadata.location.where;
    return where == Where::WholeCountry || where == Where::Unsaid;
}

inline bool isForAge(const FicheCard &card, int youngest, int oldest)
{
    const Age &age = card.metadata.age;
    const bool oldEnough = age.type == Age::Type::LessThan || age.type == Age::Type::Unsaid || age.from <= oldest;
    const bool youngEnough = age.type == Age::Type::MoreThan || age.type == Age::Type::Unsaid ||
                             youngest <= (age.type == Age::Type::LessThan ? age.to - 1 : age.to);
    return oldEnough && youngEnough;
}

/// Somebody of this level can follow what is for it or for a lower one.
inline bool isForLevel(const FicheCard &card, const QString &level)
{
    const QStringList scale{QStringLiteral("alpha"), QStringLiteral("A1"), QStringLiteral("A2"), QStringLiteral("B1"),
                            QStringLiteral("B2"),    QStringLiteral("C1"), QStringLiteral("C2")};
    const QStringList &said = card.metadata.frenchLevel.values;
    return said.isEmpty() || std::any_of(said.begin(), said.end(), [&](const QString &one) {
               return scale.contains(one) && scale.indexOf(one) <= scale.indexOf(level);
           });
}

inline bool hasTheme(const FicheCard &card, const QString &theme)
{
    return card.theme == theme || card.secondaryThemes.contains(theme);
}

inline bool isFree(const FicheCard &card)
{
    return card.metadata.price.said && card.metadata.price.values == QList<double>{0};
}

} // namespace escale::test
