// SPDX-License-Identifier: GPL-3.0-or-later
// Fiches to read in tests: one of our own with everything on it, and those of the recordings.
#pragma once

#include "blocks.h"
#include "feed/apidecode.h"
#include "reader/pagecontent.h"
#include "recordings.h"

namespace escale::test {

inline Block item(const QString &text, int depth, int number = 0)
{
    Block block = paragraph(text);
    block.kind = BlockKind::ListItem;
    block.depth = quint8(depth);
    block.ordered = number > 0;
    block.number = number;
    return block;
}

inline Block callout(CalloutKind kind, const QString &text)
{
    Block block;
    block.kind = BlockKind::Callout;
    block.callout = kind;
    block.children.append(paragraph(text));
    return block;
}

/// A procedure with two steps; the words differ by language, the sections do not.
inline ReadFiche bankAccountFiche(Language language, bool fallback = false)
{
    ReadFiche read;
    read.fiche.id = QStringLiteral("650000000000000000000061");
    read.fiche.kind = Kind::Demarche;
    read.fiche.theme = QStringLiteral("64c000000000000000000001");
    read.fiche.metadata.price = {true, {0}, {}};
    read.fiche.metadata.location = {Where::WholeCountry, Presence::Filled, {}};
    read.fiche.metadata.age = {Age::Type::MoreThan, 18, 0};
    read.fiche.sponsor.name = QStringLiteral("Banque de France");
    read.fiche.mercis = 41;
    read.fiche.modified = QDateTime(QDate(2026, 10, 12), QTime(9, 0), Qt::UTC);
    read.fiche.externalLink = QStringLiteral("https://www.banque-france.fr");
    read.fiche.places.append({QStringLiteral("Agence de Grenoble"),
                              QStringLiteral("1 rue Exemple, 38000 Grenoble"),
                              {},
                              {},
                              QStringLiteral("info@example.org"),
                              QStringLiteral("04 00 00 00 00"),
                              45.19,
                              5.72});
    read.fallback = fallback;
    read.cachedLanguages = LanguageSet::all();
    Translation &text = read.translation;
    text.language = fallback ? Language::Fr : language;
    const bool arabic = text.language == Language::Ar;
    text.title = arabic ? QStringLiteral("فتح حساب بنكي") : QStringLiteral("Ouvrir un compte bancaire");
    text.abstract =
        arabic ? QStringLiteral("حساب لتلقي راتبك.") : QStringLiteral("Un compte pour recevoir votre salaire.");
    text.what = {paragraph(arabic ? QStringLiteral("لديك الحق في فتح حساب.")
                                  : QStringLiteral("Vous avez le droit. Même sans travail."))};
    text.how = {{QStringLiteral("s1"),
                 arabic ? QStringLiteral("حضّر وثائقك") : QStringLiteral("Préparez vos documents"),
                 {paragraph(arabic ? QStringLiteral("بطاقة هوية.") : QStringLiteral("Il faut une pièce d'identité.")),
                  item(arabic ? QStringLiteral("فاتورة") : QStringLiteral("Une facture"), 1),
                  item(arabic ? QStringLiteral("شهادة سكن") : QStringLiteral("Une attestation"), 1)}},
                {QStringLiteral("s2"),
                 arabic ? QStringLiteral("اختر بنكاً") : QStringLiteral("Choisissez une banque"),
                 {paragraph(arabic ? QStringLiteral("اطلب موعداً.") : QStringLiteral("Demandez un rendez-vous.")),
                  callout(CalloutKind::Info, arabic ? QStringLiteral("اتصل على 0970 800 800.")
                                                    : QStringLiteral("La Banque de France vous aide."))}}};
    return read;
}

/// A course of a regional catalogue: one text with headings, titled parts and open text.
inline ReadFiche course(Language language)
{
    const bool arabic = language == Language::Ar;
    const auto in = [arabic](const char *french, const char *other) {
        return QString::fromUtf8(arabic ? other : french);
    };
    const auto heading = [](const QString &text, quint8 level) {
        Block block = paragraph(text);
        block.kind = BlockKind::Heading;
        block.level = level;
        return block;
    };
    ReadFiche read;
    read.fiche.id = QStringLiteral("6a2000000000000000000001");
    read.fiche.origin = ContentOrigin::RegionalCatalogue;
    read.cachedLanguages = LanguageSet::all();
    Translation &text = read.translation;
    text.language = language;
    text.title = in("Apprendre le français", "تعلم الفرنسية");
    text.what = {paragraph(in("Un cours de dix semaines.", "دورة لعشرة أسابيع."))};
    text.parts = {
        {{}, {}, {heading(in("Pourquoi ?", "لماذا؟"), 2)}},
        {{}, in("Parler", "التحدث"), {paragraph(in("Des conversations.", "محادثات."))}},
        {{},
         in("Lire", "القراءة"),
         {paragraph(in("Des lettres.", "رسائل.")),
          callout(CalloutKind::Important, in("Apportez une copie.", "أحضر نسخة."))}},
        {{}, {}, {heading(in("Comment faire ?", "كيف؟"), 2)}},
        {{}, in("Appeler", "الاتصال"), {item(in("Appelez l'accueil.", "اتصل بالاستقبال."), 1)}},
        {{}, {}, {heading(in("Lexique", "معجم"), 3), paragraph(in("Formulaire : un papier.", "استمارة: ورقة."))}}};
    return read;
}

inline Taxonomy oneTheme()
{
    Taxonomy taxonomy;
    Theme theme;
    theme.id = QStringLiteral("64c000000000000000000001");
    theme.name = {{Language::Fr, QStringLiteral("Argent et banque")}, {Language::Ar, QStringLiteral("المال والبنك")}};
    theme.inkColor = QStringLiteral("#1E3A8A");
    theme.tileColor = QStringLiteral("#E6ECFA");
    taxonomy.themes.append(theme);
    return taxonomy;
}

inline PageContent contentOf(const QList<PageColumn> &columns, Language interfaceLanguage)
{
    PageContent content;
    content.columns = columns;
    content.taxonomy = oneTheme();
    content.interfaceLanguage = interfaceLanguage;
    content.now = QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);
    content.site = QStringLiteral("https://refugies.info");
    return content;
}

inline PageContent bankPage(Language language, bool fallback = false)
{
    return contentOf({{bankAccountFiche(language, fallback), language}}, language);
}

/// A recorded fiche as the library would give it; `number` 12 for "e12". Nothing when the feed refuses the text.
inline std::optional<ReadFiche> recorded(int number, Language language)
{
    const QString name = QStringLiteral("e%1").arg(number, 2, 10, QLatin1Char('0'));
    const auto detail = decodeDetail(edgeBody(name, code(language)), edgeId(number), language);
    if (!detail)
        return std::nullopt;
    ReadFiche read{detail->fiche, detail->translation, detail->translation.language != language, {}};
    read.cachedLanguages = read.fiche.availableLanguages;
    return read;
}

} // namespace escale::test
