// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/filterfacts.h"

#include "fiche/vocabulary.h"
#include "l10n/departments.h"

#include <QHash>

namespace escale {
namespace {

template <typename Vocabulary> QStringList words(const Vocabulary &vocabulary)
{
    QStringList all;
    for (const std::string_view word : vocabulary)
        all.append(QLatin1String(word.data(), qsizetype(word.size())));
    return all;
}

WordFacts wordFacts(const QStringList &vocabulary, const ValueList &list)
{
    return {list.presence, wordBits(vocabulary, list.values)};
}

std::size_t indexOf(const Department *department)
{
    return static_cast<std::size_t>(department - departments().constData());
}

/// Index by name, to the letter.
const QHash<QString, std::size_t> &departmentNames()
{
    static const QHash<QString, std::size_t> names = [] {
        QHash<QString, std::size_t> map;
        for (const Department &department : departments())
            map.insert(department.name, indexOf(&department));
        return map;
    }();
    return names;
}

void readPlaces(const Location &location, FilterFacts &facts)
{
    const QString separator = QStringLiteral(" - ");
    for (const QString &item : location.departments) {
        if (const Department *department = departmentFromFeed(item))
            facts.departments.set(indexOf(department));
        const qsizetype at = item.lastIndexOf(separator);
        const auto named = departmentNames().constFind(at < 0 ? QString() : item.mid(at + separator.size()));
        if (named != departmentNames().cend())
            facts.namedExactly.set(*named);
    }
}

} // namespace

const QStringList &levelWords()
{
    static const QStringList list = words(vocabulary::frenchLevels);
    return list;
}

const QStringList &statusWords()
{
    static const QStringList list = words(vocabulary::statuses);
    return list;
}

const QStringList &publicWords()
{
    static const QStringList list = words(vocabulary::publics);
    return list;
}

const QStringList &dayWords()
{
    static const QStringList list = words(vocabulary::days);
    return list;
}

WordBits wordBits(const QStringList &vocabulary, const QStringList &list)
{
    WordBits bits;
    for (const QString &word : list) {
        const qsizetype at = vocabulary.indexOf(word);
        bits.set(at < 0 ? bits.size() - 1 : static_cast<std::size_t>(at));
    }
    return bits;
}

DepartmentBits departmentBits(const QStringList &codes)
{
    DepartmentBits bits;
    for (const Department &department : departments()) {
        if (codes.contains(department.code))
            bits.set(indexOf(&department));
    }
    return bits;
}

FilterFacts filterFacts(const FicheCard &card)
{
    const Metadata &metadata = card.metadata;
    FilterFacts facts;
    facts.id = card.id;
    facts.kind = card.kind;
    facts.themes = card.secondaryThemes;
    if (!card.theme.isEmpty())
        facts.themes.prepend(card.theme);
    facts.needs = card.needs;
    facts.languages = card.cachedLanguages;
    facts.where = metadata.location.where;
    facts.placePresence = metadata.location.presence;
    const QStringList &items = metadata.location.departments;
    facts.everywhereByWord =
        items.isEmpty() || items.contains(QLatin1String("france")) || items.contains(QLatin1String("online"));
    readPlaces(metadata.location, facts);
    facts.levels = wordFacts(levelWords(), metadata.frenchLevel);
    facts.statuses = wordFacts(statusWords(), metadata.publicStatus);
    facts.publics = wordFacts(publicWords(), metadata.publics);
    facts.days = wordFacts(dayWords(), metadata.timeSlots);
    facts.age = metadata.age;
    facts.sessions = metadata.sessions;
    facts.free = metadata.price.said && metadata.price.values == QList<double>{0};
    return facts;
}

} // namespace escale
