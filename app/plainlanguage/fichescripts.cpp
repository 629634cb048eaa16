// SPDX-License-Identifier: GPL-3.0-or-later
// The scripts that look at the fiche as a whole.
#include "plainlanguage/scripts.h"

#include "search/fold.h"

#include <QMap>

namespace escale {
namespace {

Finding ficheFinding(const FicheInput &input, TextPosition place, const QString &first, const QString &second = {})
{
    return {input.rule.id, input.rule.level, place, filled(input.rule.message, first, second), {}};
}

/// The server's own rule (contract-write): a dispositif is published with so many reasons.
QList<Finding> reasons(const FicheInput &input)
{
    const Draft &draft = input.draft;
    const int least = static_cast<int>(input.rule.numbers.value(u"least"_qs));
    // A fiche in one piece has its reasons in the text; a démarche has no such part.
    const bool wanted = draft.facts.kind == Kind::Dispositif && draft.wholeFiche && draft.text.parts.isEmpty();
    if (!wanted || draft.text.why.size() >= least)
        return {};
    return {ficheFinding(input, {Part::WhyTitle}, QString::number(draft.text.why.size()), QString::number(least))};
}

QList<Finding> steps(const FicheInput &input)
{
    const Draft &draft = input.draft;
    if (!draft.wholeFiche || !draft.text.parts.isEmpty() || !draft.text.how.isEmpty())
        return {};
    return {ficheFinding(input, {Part::HowTitle}, {})};
}

/// Past as the reader's page has it: once begun, or once ended where one may join at any time.
QList<Finding> pastSessions(const FicheInput &input)
{
    QList<Finding> findings;
    const Sessions &sessions = input.draft.facts.metadata.sessions;
    for (int i = 0; i < sessions.items.size(); ++i) {
        const Session &session = sessions.items.at(i);
        const QDate last = sessions.entry == Sessions::Entry::AnyTime ? session.end : session.start;
        if (last < input.today)
            findings.append(ficheFinding(input, {Part::Fact, i}, session.start.toString(u"dd/MM/yyyy"_qs)));
    }
    return findings;
}

bool isFree(const Price &price)
{
    return price.said && price.values == QList<double>{0};
}

/// The names of the fiche's départements, in folded words: "38 - Isère" is "isere".
QSet<QString> placesOf(const Location &location)
{
    QSet<QString> names;
    if (location.where != Where::Departments)
        return names;
    for (const QString &item : location.departments)
        names.insert(foldWord(item.section(u" - "_qs, 1).trimmed(), Language::Fr));
    names.remove(QString());
    return names;
}

/// What a card says already, said again in the text.
QList<Finding> cardFacts(const FicheInput &input)
{
    const Fiche &facts = input.draft.facts;
    const QHash<QString, bool> onACard{{u"free"_qs, isFree(facts.metadata.price)},
                                       {u"funder"_qs, !facts.partners.isEmpty() || !facts.sponsor.name.isEmpty()},
                                       {u"dates"_qs, facts.metadata.sessions.listed}};
    const QSet<QString> places = placesOf(facts.metadata.location);
    QList<Finding> findings;
    const auto add = [&](const FicheText &text, TextRange range) {
        TextPosition place = text.place;
        place.range = range;
        findings.append(ficheFinding(input, place, text.text->textOf(range)));
    };
    for (const FicheText &text : input.texts) {
        if (!input.rule.scope.isEmpty() && !input.rule.scope.contains(text.part))
            continue;
        for (qsizetype at = 0; at < text.text->words.size(); ++at) {
            for (const RuleGroup &group : input.rule.groups) {
                for (const WordPattern &phrase : group.phrases) {
                    const auto words = onACard.value(group.name) ? phrase.matchAt(*text.text, at) : std::nullopt;
                    if (words)
                        add(text, text.text->rangeOf(at, at + *words - 1));
                }
            }
            if (text.text->words.at(at).capital && places.contains(text.text->words.at(at).folded))
                add(text, text.text->words.at(at).range);
        }
    }
    return findings;
}

using FicheScript = QList<Finding> (*)(const FicheInput &);
const QMap<QString, FicheScript> &ficheScripts()
{
    static const QMap<QString, FicheScript> scripts{{u"reasons"_qs, reasons},
                                                    {u"steps"_qs, steps},
                                                    {u"past sessions"_qs, pastSessions},
                                                    {u"card facts"_qs, cardFacts}};
    return scripts;
}

} // namespace

bool isFicheScript(const QString &name)
{
    return ficheScripts().contains(name);
}

QList<Finding> runFicheScript(const FicheInput &input)
{
    const FicheScript script = ficheScripts().value(input.rule.script);
    return script ? script(input) : QList<Finding>();
}

} // namespace escale
