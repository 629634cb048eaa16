// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/icons.h"

#include <utility>

namespace escale {

namespace {

/// Beginnings of French words, without accents, in the order they are tried: the first theme word that one of these
/// begins decides. The themes of Réfugiés.info are named in French first (contract 3.2: a theme without French is not
/// active).
constexpr std::array<std::pair<const char *, Icon>, 41> themeWords{{
    {"papier", Icon::Papers},  {"administrat", Icon::Papers}, {"demarche", Icon::Papers}, {"logement", Icon::House},
    {"loger", Icon::House},    {"hebergement", Icon::House},  {"insertion", Icon::Work},  {"travail", Icon::Work},
    {"emploi", Icon::Work},    {"metier", Icon::Work},        {"formation", Icon::Cap},   {"francais", Icon::Speech},
    {"langue", Icon::Speech},  {"sante", Icon::Health},       {"soign", Icon::Health},    {"medecin", Icon::Health},
    {"etude", Icon::School},   {"ecole", Icon::School},       {"etudier", Icon::School},  {"scolar", Icon::School},
    {"famille", Icon::Family}, {"enfant", Icon::Family},      {"mobilite", Icon::Bus},    {"transport", Icon::Bus},
    {"deplac", Icon::Bus},     {"conduire", Icon::Bus},       {"banque", Icon::Bank},     {"argent", Icon::Bank},
    {"aide", Icon::Euro},      {"culture", Icon::Culture},    {"loisir", Icon::Culture},  {"sport", Icon::Sport},
    {"benevol", Icon::Hands},  {"volontar", Icon::Hands},     {"rencontr", Icon::Meet},   {"gens", Icon::Meet},
    {"urgence", Icon::Phone},  {"numerique", Icon::Online},   {"internet", Icon::Online}, {"droit", Icon::Shield},
    {"entrepr", Icon::Work},
}};

QString withoutAccents(const QString &text)
{
    QString bare;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.category() != QChar::Mark_NonSpacing)
            bare.append(c);
    }
    return bare;
}

Icon iconForWords(const QString &text)
{
    const QString bare = withoutAccents(text);
    for (const auto &[beginning, icon] : themeWords) {
        const qsizetype at = bare.indexOf(QLatin1String(beginning));
        if (at == 0 || (at > 0 && !bare.at(at - 1).isLetter()))
            return icon;
    }
    return Icon::Generic;
}

} // namespace

Icon iconForTheme(const Theme &theme)
{
    const Icon byLabel = iconForWords(textIn(theme.label, Language::Fr));
    return byLabel == Icon::Generic ? iconForWords(textIn(theme.name, Language::Fr)) : byLabel;
}

Symbol symbolOf(const Theme &theme)
{
    return {iconForTheme(theme), theme.icon};
}

} // namespace escale
