// SPDX-License-Identifier: GPL-3.0-or-later
#include "l10n/facts.h"
#include "l10n/localised.h"

#include <algorithm>

namespace escale {
namespace {

using l10n::FeedWord;
using l10n::localised;
using l10n::localisedAmount;

constexpr std::array statuses{
    //: People with this residence status. The next five as well.
    FeedWord{"asile", QT_TRANSLATE_NOOP("l10n", "Asylum seekers")},
    FeedWord{"refugie", QT_TRANSLATE_NOOP("l10n", "Refugees")},
    FeedWord{"subsidiaire", QT_TRANSLATE_NOOP("l10n", "People with subsidiary protection")},
    FeedWord{"temporaire", QT_TRANSLATE_NOOP("l10n", "People with temporary protection")},
    FeedWord{"apatride", QT_TRANSLATE_NOOP("l10n", "Stateless people")},
    FeedWord{"french", QT_TRANSLATE_NOOP("l10n", "French citizens")},
};

constexpr std::array statusNames{
    //: The residence status of one person, as short as can be. The next five as well.
    FeedWord{"asile", QT_TRANSLATE_NOOP("l10n", "Asylum seeker")},
    FeedWord{"refugie", QT_TRANSLATE_NOOP("l10n", "Refugee")},
    FeedWord{"subsidiaire", QT_TRANSLATE_NOOP("l10n", "Subsidiary protection")},
    FeedWord{"temporaire", QT_TRANSLATE_NOOP("l10n", "Temporary protection")},
    FeedWord{"apatride", QT_TRANSLATE_NOOP("l10n", "Stateless person")},
    FeedWord{"french", QT_TRANSLATE_NOOP("l10n", "French citizen")},
};

constexpr std::array publics{
    FeedWord{"family", QT_TRANSLATE_NOOP("l10n", "Families")},
    FeedWord{"women", QT_TRANSLATE_NOOP("l10n", "Women")},
    FeedWord{"youths", QT_TRANSLATE_NOOP("l10n", "Young people")},
    FeedWord{"senior", QT_TRANSLATE_NOOP("l10n", "Older people")},
    FeedWord{"gender", QT_TRANSLATE_NOOP("l10n", "LGBT+ people")},
};

constexpr std::array conditions{
    //: Something a person must have or have done. OFPRA, OFII, CIR and France Travail are names: they stay as they are.
    FeedWord{"acte naissance", QT_TRANSLATE_NOOP("l10n", "The birth certificate made by OFPRA")},
    FeedWord{"titre sejour", QT_TRANSLATE_NOOP("l10n", "A residence permit, or the receipt of its request")},
    FeedWord{"cir", QT_TRANSLATE_NOOP("l10n", "The CIR contract signed, and the OFII courses finished")},
    FeedWord{"bank account", QT_TRANSLATE_NOOP("l10n", "A bank account")},
    FeedWord{"pole emploi", QT_TRANSLATE_NOOP("l10n", "To be registered with France Travail")},
    FeedWord{"driver license", QT_TRANSLATE_NOOP("l10n", "A driving licence for cars")},
    FeedWord{"school", QT_TRANSLATE_NOOP("l10n", "The level of the end of secondary school")},
};

constexpr QLatin1String illiterate("alpha");
constexpr std::array levelsInOrder{illiterate,          QLatin1String("A1"), QLatin1String("A2"), QLatin1String("B1"),
                                   QLatin1String("B2"), QLatin1String("C1"), QLatin1String("C2")};

template <typename Words> bool saysAll(const QStringList &values, const Words &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&values](const auto &word) { return values.contains(QLatin1String(word.feed)); });
}

/// Index of the level in the scale, -1 for one the contract does not know.
qsizetype rank(const QString &level)
{
    const auto it = std::find(levelsInOrder.begin(), levelsInOrder.end(), level);
    return it == levelsInOrder.end() ? -1 : it - levelsInOrder.begin();
}

bool isUnbroken(const QStringList &sorted)
{
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        if (rank(sorted[i]) < 0 || rank(sorted[i]) != rank(sorted[0]) + i)
            return false;
    }
    return true;
}

} // namespace

QString statusText(const QString &status, Language in)
{
    return l10n::localisedFeedWord(in, statuses, status);
}

QString statusName(const QString &status, Language in)
{
    return l10n::localisedFeedWord(in, statusNames, status);
}

QString publicText(const QString &publicWord, Language in)
{
    return l10n::localisedFeedWord(in, publics, publicWord);
}

QString conditionText(const QString &condition, Language in)
{
    return l10n::localisedFeedWord(in, conditions, condition);
}

QString levelText(const QString &level, Language in)
{
    if (level == illiterate)
        //: A level of French, beside A1, A2, B1...: people who cannot read or write yet.
        return localised(in, QT_TRANSLATE_NOOP("l10n", "Beginner, without reading"));
    return level;
}

QString ageText(const Age &age, Language in)
{
    switch (age.type) {
    case Age::Type::LessThan:
        return localisedAmount(in, QT_TRANSLATE_N_NOOP("l10n", "Under %n year(s)"), age.to);
    case Age::Type::MoreThan:
        return localisedAmount(in, QT_TRANSLATE_N_NOOP("l10n", "%n year(s) and over"), age.from);
    case Age::Type::Between: {
        const auto [youngest, oldest] = std::minmax(age.from, age.to);
        const QString from = numberLocale(in).toString(youngest, 'f', QLocale::FloatingPointShortest);
        //: Ages: "16 to 25 years". %1 is the lower one, %n the upper one.
        return localisedAmount(in, QT_TRANSLATE_N_NOOP("l10n", "%1 to %n year(s)"), oldest).arg(from);
    }
    case Age::Type::Unsaid:
    case Age::Type::Other:
        break;
    }
    return {};
}

QString frenchLevelText(const ValueList &levels, Language in)
{
    QStringList sorted = levels.values;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const QString &a, const QString &b) { return rank(a) < rank(b); });
    if (sorted.isEmpty() || (isUnbroken(sorted) && sorted.size() == qsizetype(levelsInOrder.size())))
        //: Levels of French.
        return localised(in, QT_TRANSLATE_NOOP("l10n", "All levels"));
    QStringList words;
    for (const QString &level : sorted)
        words.append(levelText(level, in));
    if (words.size() > 2 && isUnbroken(sorted))
        //: Levels of French: "A1 to B2". %1 is the lowest, %2 the highest.
        return localised(in, QT_TRANSLATE_NOOP("l10n", "%1 to %2")).arg(words.first(), words.last());
    return localeOf(in).createSeparatedList(words);
}

QStringList whoLines(const Metadata &metadata, Language in)
{
    QStringList lines;
    // None is everybody (contract section 4), and so are all six.
    if (!saysAll(metadata.publicStatus.values, statuses)) {
        for (const QString &status : metadata.publicStatus.values)
            lines.append(statusText(status, in));
    }
    for (const QString &word : metadata.publics.values)
        lines.append(publicText(word, in));
    const QString age = ageText(metadata.age, in);
    if (!age.isEmpty())
        lines.append(age);
    if (lines.isEmpty())
        //: A fiche that is for all people.
        lines.append(localised(in, QT_TRANSLATE_NOOP("l10n", "Everybody")));
    return lines;
}

} // namespace escale
