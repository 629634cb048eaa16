// SPDX-License-Identifier: GPL-3.0-or-later
// French inside another language goes to the French voice where the run is long enough.
#include "speech/frenchruns.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

class TestFrenchRuns : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("runs");
        const auto row = [](Language language, const char *text, const QStringList &runs) {
            QTest::addRow("%s %s", code(language).data(), text) << language << QString::fromUtf8(text) << runs;
        };
        using enum Language;
        row(Ar, "اطلب titre de séjour من المحافظة", {QStringLiteral("titre de séjour")});
        row(Ar, "اذهب إلى OFII غدا", {});
        row(Fa, "به Banque de France یا Caisse d’allocations familiales بروید",
            {QStringLiteral("Banque de France"), QStringLiteral("Caisse d’allocations familiales")});
        row(Ru, "Подпишите contrat d'intégration républicaine (CIR).",
            {QStringLiteral("contrat d'intégration républicaine")});
        row(Uk, "Сайт www.ofii.fr та a.b@ofii.fr", {});
        row(Ps, "د carte de séjour لپاره", {QStringLiteral("carte de séjour")});
        row(Ti, "ናይ Pôle emploi ኣድራሻ", {QStringLiteral("Pôle emploi")});
        // The voices of these two name Latin letters one by one: single words go, too, but for units.
        row(Ti, "ናብ CAF ኪዱ", {QStringLiteral("CAF")});
        row(Ps, "د Navigo کارت او OFII دفتر", {QStringLiteral("Navigo"), QStringLiteral("OFII")});
        row(Ps, "د l'OFPRA لیک", {QStringLiteral("l'OFPRA")});
        row(Ti, "10 km ወይ 5kg", {});
        row(Ps, "20 EUR یا EUR 20", {});
        row(Ps, "n° 7، a@b.fr، www.ofii.fr", {});
        row(Ru, "в Lyon и в Nice", {});
        // An address is announced, not read: no word of it is French.
        row(Ti, "ናይ administration-etrangers-en-france.interieur.gouv.fr ኣካውንት", {});
        row(Uk, "на сайті administration-etrangers-en-france.interieur.gouv.fr", {});
        row(Fa, "به site administration-etrangers-en-france.interieur.gouv.fr بروید", {});
        row(Ps, "d.e-f@service-public.fr یا CAF", {QStringLiteral("CAF")});
        // "To", "and", "of" are written in one with the word.
        row(Ti, "ናብCAF ወይ ብOFII፣ CAFን", {QStringLiteral("CAF"), QStringLiteral("OFII"), QStringLiteral("CAF")});
        row(Ar, "بـFrance Travail ووزارة", {QStringLiteral("France Travail")});
        // What follows a number is French, unless it is its unit.
        row(Ti, "12 rue de la République, 75011 Paris",
            {QStringLiteral("rue de la République"), QStringLiteral("Paris")});
        row(Ps, "10 km de Paris، 3 cm، 9 am", {QStringLiteral("de Paris")});
        // A long word alone: the English letters of these voices make another word of it.
        row(Uk, "лист із préfecture", {QStringLiteral("préfecture")});
        row(En, "Ask for a titre de séjour at the prefecture.", {QStringLiteral("titre de séjour")});
        row(En, "Sign the contrat d'intégration républicaine soon.",
            {QStringLiteral("contrat d'intégration républicaine")});
        row(En, "The bank gives you a document.", {});
        row(En, "the de facto rule", {});
        row(Fr, "titre de séjour", {});
    }
    void finds()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QFETCH(QStringList, runs);
        QStringList found;
        for (const TextRange &range : frenchRuns(text, language))
            found.append(text.mid(range.start, range.length));
        QCOMPARE(found, runs);
    }
};

ESCALE_GUILESS_TEST(TestFrenchRuns)
#include "tst_frenchruns.moc"
