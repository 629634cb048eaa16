// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/earrules.h"

namespace escale::ear {
namespace {

/// Begins where a word does and takes all of it at once: a long run without @ is looked at once only.
const QString mail =
    QStringLiteral(R"((?<![\p{Latin}0-9._%+-])(?:mailto:)?[\p{Latin}0-9._%+-]++@[a-z0-9-]+(?:\.[a-z0-9-]+)+)");
/// The last sign of an address is none that ends a sentence.
const QString rest = QStringLiteral(R"([^\s<>()«»"“”]*[^\s<>()«»"“”'.,;:!?،؛؟።])");
/// A bare domain; the tail keeps "Réfugiés.info", which is a name, and file names out.
const QString domain = QStringLiteral(
    R"((?<![^\s(«"':،/])(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+)"
    R"((?:fr|com|org|net|eu|info|gouv|io|be|ch|de|uk|ua|ru|app|asso|bzh|paris|alsace|re|nc)(?![\p{L}\p{N}@-])(?!\.\p{L})(?:[/?#])");

} // namespace

const QRegularExpression &addressPattern()
{
    static const QRegularExpression pattern =
        anyCase(QStringLiteral("%1|(?:https?://|www\\.)%2|%3%2)?").arg(mail, rest, domain));
    return pattern;
}

void addAddressRules(std::vector<Rule> &rules, Language language)
{
    const EarLexicon &lexicon = EarLexicon::of(language);
    rules.push_back({addressPattern(), [email = lexicon.word(QLatin1String("email")),
                                        web = lexicon.word(QLatin1String("web"))](const Hit &hit) {
                         // An @ stands in the path of some pages too: mail has it before any slash.
                         return hit.all().section(u'/', 0, 0).contains(u'@') ? email : web;
                     }});
}

} // namespace escale::ear
