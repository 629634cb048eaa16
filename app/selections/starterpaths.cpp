// SPDX-License-Identifier: GPL-3.0-or-later
#include "selections/starterpaths.h"

#include "base/try.h"
#include "l10n/catalogue.h"
#include "search/fold.h"
#include "search/searcher.h"

#include <QCoreApplication>
#include <algorithm>

namespace escale {
namespace {

struct Path {
    const char *name;
    /// Beginnings of words in the French names of themes, folded: only fiches of such a theme. Empty for any.
    QStringList themes;
    QStringList questions;
};

const Path &pathOf(StarterPath path)
{
    static const std::array<Path, starterPaths.size()> paths{{
        {QT_TRANSLATE_NOOP("selections", "The first month"),
         {},
         {QStringLiteral("demander un titre de séjour"), QStringLiteral("ouvrir un compte en banque"),
          QStringLiteral("carte vitale assurance maladie"), QStringLiteral("demander le RSA"),
          QStringLiteral("contrat d’intégration républicaine OFII"),
          QStringLiteral("reconstituer ses actes d’état civil OFPRA"), QStringLiteral("trouver un logement"),
          QStringLiteral("apprendre le français"), QStringLiteral("s’inscrire à France Travail"),
          QStringLiteral("numéros d’urgence")}},
        {QT_TRANSLATE_NOOP("selections", "Housing"),
         {QStringLiteral("logement"), QStringLiteral("loger")},
         {QStringLiteral("demande de logement social"), QStringLiteral("aide au logement APL CAF"),
          QStringLiteral("garantie Visale caution"), QStringLiteral("droit au logement opposable DALO"),
          QStringLiteral("hébergement d’urgence 115"), QStringLiteral("assurance habitation"),
          QStringLiteral("électricité gaz eau")}},
        {QT_TRANSLATE_NOOP("selections", "Work"),
         {QStringLiteral("travail"), QStringLiteral("emploi"), QStringLiteral("formation")},
         {QStringLiteral("s’inscrire à France Travail"), QStringLiteral("chercher un emploi"),
          QStringLiteral("formation professionnelle"), QStringLiteral("reconnaissance des diplômes étrangers"),
          QStringLiteral("mission locale jeunes"), QStringLiteral("permis de conduire"),
          QStringLiteral("prime d’activité"), QStringLiteral("créer son entreprise")}},
        {QT_TRANSLATE_NOOP("selections", "Health"),
         {QStringLiteral("sante"), QStringLiteral("soin")},
         {QStringLiteral("carte vitale assurance maladie"), QStringLiteral("complémentaire santé solidaire"),
          QStringLiteral("médecin traitant"), QStringLiteral("soutien psychologique"), QStringLiteral("vaccination"),
          QStringLiteral("handicap MDPH"), QStringLiteral("numéros d’urgence")}},
        {QT_TRANSLATE_NOOP("selections", "Family"),
         {QStringLiteral("famille"), QStringLiteral("enfant")},
         {QStringLiteral("réunification familiale"), QStringLiteral("allocations familiales CAF"),
          QStringLiteral("inscrire son enfant à l’école"), QStringLiteral("garde d’enfant crèche"),
          QStringLiteral("protection maternelle et infantile PMI"), QStringLiteral("cantine scolaire"),
          QStringLiteral("violences conjugales")}},
    }};
    return paths.at(static_cast<std::size_t>(path));
}

} // namespace

QString starterPathName(StarterPath path, Language in)
{
    return translated(in, "selections", pathOf(path).name);
}

Result<QStringList> starterFiches(StarterPath path, const QString &file, Clock &clock)
{
    ESCALE_TRY(auto searcher, Searcher::open(file, clock));
    ESCALE_TRY(const auto reader, Reader::open(file));
    const auto taxonomy = reader->taxonomy();
    if (!taxonomy)
        return taxonomy.error();
    const Path &wanted = pathOf(path);
    QSet<QString> themes;
    for (const Theme &theme : taxonomy->themes) {
        const QString name = theme.name.value(Language::Fr) + u' ' + theme.label.value(Language::Fr);
        for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
            const QString folded = foldWord(word, Language::Fr);
            if (std::any_of(wanted.themes.begin(), wanted.themes.end(),
                            [&folded](const QString &begins) { return folded.startsWith(begins); }))
                themes.insert(theme.id);
        }
    }
    const auto isOfThePath = [&themes](const FicheCard &card) {
        return themes.isEmpty() || themes.contains(card.theme) ||
               std::any_of(card.secondaryThemes.begin(), card.secondaryThemes.end(),
                           [&themes](const QString &theme) { return themes.contains(theme); });
    };
    QStringList ids;
    for (const QString &question : wanted.questions) {
        SearchQuery query;
        query.text = question;
        query.limit = 3;
        query.correct = false;
        query.suits = isOfThePath;
        ESCALE_TRY(const auto answer, searcher->search(query));
        // Weak ones say something of the question only: one word of five. One fiche for each question.
        constexpr double weak = 0.6;
        for (const SearchHit &hit : answer.hits) {
            if (hit.score < weak * answer.hits.first().score || !isOfThePath(hit.card) || ids.contains(hit.card.id))
                continue;
            ids.append(hit.card.id);
            break;
        }
    }
    return ids;
}

} // namespace escale
