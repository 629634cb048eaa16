// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/earfinder.h"

#include "picturing/picturing.h"

#include <QFile>
#include <QSet>
#include <algorithm>

namespace escale {

namespace {

struct WrittenChoice {
    QString key, picture;
    QStringList themes, needs;
};

/// "= key", then "picture:", "themes:" and "needs:", each with names of pictograms; `#` starts a comment.
QList<WrittenChoice> writtenChoices()
{
    QFile file(QStringLiteral(":/picturing/findbyear.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<WrittenChoice> choices;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString text = line.section(u'#', 0, 0).trimmed();
        if (text.startsWith(u'=')) {
            choices.append({text.mid(1).trimmed(), {}, {}, {}});
            continue;
        }
        const QString word = text.section(u':', 0, 0).trimmed();
        QStringList names;
        for (const QString &name : text.section(u':', 1).split(u',', Qt::SkipEmptyParts))
            names.append(name.trimmed());
        if (choices.isEmpty() || names.isEmpty())
            continue;
        if (word == QLatin1String("picture"))
            choices.last().picture = names.first();
        else if (word == QLatin1String("themes"))
            choices.last().themes = names;
        else if (word == QLatin1String("needs"))
            choices.last().needs = names;
    }
    return choices;
}

bool isIn(const FicheCard &card, const QSet<QString> &themes, const QSet<QString> &needs)
{
    const auto has = [](const QSet<QString> &set, const QStringList &ids) {
        return std::any_of(ids.cbegin(), ids.cend(), [&set](const QString &id) { return set.contains(id); });
    };
    return themes.contains(card.theme) || has(themes, card.secondaryThemes) || has(needs, card.needs);
}

} // namespace

EarFinder::EarFinder(const TaxonomyIndex &taxonomy, const QList<FicheCard> &cards, const Picturing &picturing)
{
    QHash<QString, QString> themePictures, needPictures;
    for (const Theme &theme : taxonomy.themes()) {
        if (theme.active)
            themePictures.insert(theme.id, picturing.ofTheme(theme));
    }
    for (const Need &need : taxonomy.needs())
        needPictures.insert(need.id, picturing.ofNeed(need));
    for (const WrittenChoice &written : writtenChoices()) {
        QSet<QString> themes, needs;
        for (auto it = themePictures.cbegin(); it != themePictures.cend(); ++it) {
            if (written.themes.contains(it.value()))
                themes.insert(it.key());
        }
        for (auto it = needPictures.cbegin(); it != needPictures.cend(); ++it) {
            if (written.needs.contains(it.value()))
                needs.insert(it.key());
        }
        Choice choice{written.key, written.picture, written.themes, written.needs, {}, {}, {}};
        // What the choice names itself comes first: a night's shelter before how to rent.
        for (const FicheCard &card : cards) {
            if (card.hasBody && isIn(card, {}, needs))
                choice.cards.append(card);
        }
        for (const FicheCard &card : cards) {
            if (card.hasBody && isIn(card, themes, {}) && !isIn(card, {}, needs))
                choice.cards.append(card);
        }
        if (choice.cards.isEmpty())
            continue;
        QHash<QString, int> counts;
        for (const FicheCard &card : std::as_const(choice.cards))
            choice.theme = ++counts[card.theme] > counts.value(choice.theme) ? card.theme : choice.theme;
        if (choice.cards.size() > mostFiches) {
            QList<std::pair<int, EarOption>> counted;
            for (const Need &need : taxonomy.needs()) {
                const auto count =
                    std::count_if(choice.cards.cbegin(), choice.cards.cend(),
                                  [&need](const FicheCard &card) { return card.needs.contains(need.id); });
                if (count > 0 && !need.text.isEmpty())
                    counted.append({static_cast<int>(count), {need.id, needPictures.value(need.id), need.text}});
            }
            std::stable_sort(counted.begin(), counted.end(),
                             [](const auto &a, const auto &b) { return a.first > b.first; });
            for (const auto &[count, option] : counted) {
                // A need that every fiche answers tells nothing.
                if (count < choice.cards.size() && choice.needs.size() < 2 * mostNeedPairs)
                    choice.needs.append(option);
            }
            if (choice.needs.size() == 1)
                choice.needs.clear();
            // Two pictures that look the same are no choice for somebody who looks.
            QSet<QString> worn;
            for (EarOption &option : choice.needs) {
                if (worn.contains(option.picture))
                    option.picture.clear();
                worn.insert(option.picture);
            }
        }
        m_choices.append(choice);
    }
}

const EarFinder::Choice *EarFinder::choice(const QString &key) const
{
    const auto found =
        std::find_if(m_choices.cbegin(), m_choices.cend(), [&key](const Choice &choice) { return choice.key == key; });
    return found == m_choices.cend() ? nullptr : &*found;
}

QList<EarOption> EarFinder::pairOf(const QList<EarOption> &options, int pair)
{
    return options.mid(static_cast<qsizetype>(pair) * 2, 2);
}

bool EarFinder::asksNeed(const Choice &choice, const EarTrail &trail)
{
    return trail.need.isEmpty() && !pairOf(choice.needs, trail.needPair).isEmpty();
}

QList<FicheCard> EarFinder::fichesOf(const Choice &choice, const EarTrail &trail) const
{
    QList<FicheCard> cards;
    QStringList refused;
    if (trail.need.isEmpty()) {
        for (const EarOption &option : choice.needs)
            refused.append(option.key);
    }
    for (const FicheCard &card : choice.cards) {
        const bool wanted = trail.need.isEmpty()
                                ? std::none_of(card.needs.cbegin(), card.needs.cend(),
                                               [&refused](const QString &id) { return refused.contains(id); })
                                : card.needs.contains(trail.need);
        if (wanted && cards.size() < mostFiches)
            cards.append(card);
    }
    return cards;
}

EarStep EarFinder::at(const EarTrail &trail) const
{
    EarStep step;
    QList<EarOption> all;
    for (const Choice &choice : m_choices) {
        all.append({choice.key, choice.picture, {}});
        step.way.append(choice.picture);
    }
    const Choice *taken = choice(trail.choice);
    if (taken == nullptr) {
        step.options = pairOf(all, trail.pair);
        step.kind = step.options.isEmpty() ? EarStep::Kind::Nobody : EarStep::Kind::Choice;
        step.place = std::min(trail.pair * 2, static_cast<int>(step.way.size()));
        return step;
    }
    step.way = {taken->picture};
    step.theme = taken->theme;
    step.need = trail.need;
    if (asksNeed(*taken, trail)) {
        step.kind = EarStep::Kind::Need;
        step.options = pairOf(taken->needs, trail.needPair);
        return step;
    }
    const QList<FicheCard> fiches = fichesOf(*taken, trail);
    step.fiches = static_cast<int>(fiches.size());
    if (trail.fiche < fiches.size()) {
        step.kind = EarStep::Kind::Fiche;
        step.card = fiches.at(trail.fiche);
    }
    return step;
}

EarTrail EarFinder::yes(const EarTrail &trail, const QString &option) const
{
    EarTrail next = trail;
    switch (at(trail).kind) {
    case EarStep::Kind::Choice:
        next.choice = option;
        break;
    case EarStep::Kind::Need:
        next.need = option;
        break;
    case EarStep::Kind::Fiche:
    case EarStep::Kind::Nobody:
        break;
    }
    return next;
}

EarTrail EarFinder::no(const EarTrail &trail) const
{
    EarTrail next = trail;
    switch (at(trail).kind) {
    case EarStep::Kind::Choice:
        ++next.pair;
        break;
    case EarStep::Kind::Need:
        ++next.needPair;
        break;
    case EarStep::Kind::Fiche:
        ++next.fiche;
        break;
    case EarStep::Kind::Nobody:
        break;
    }
    return next;
}

} // namespace escale
