// SPDX-License-Identifier: GPL-3.0-or-later
// The 22 answers of contract-2026's examples through the door: what each must say is in their README.
#include "decoded.h"
#include "feed/apidecode.h"
#include "testprogram.h"

#include "examples2026.h"

#include <QTest>

using namespace escale;
using namespace escale::test;

namespace {

Detail read(const char *name, int number, Language asked)
{
    auto detail = decodeDetail(example2026(QString::fromLatin1(name)), example2026Id(number), asked);
    if (!detail)
        qFatal("%s: %s", name, qPrintable(detail.error().cause));
    return std::move(detail).value();
}

QStringList titlesOf(const QList<Section> &sections)
{
    QStringList titles;
    for (const Section &section : sections)
        titles.append(section.title);
    return titles;
}

QStringList headingsIn(const Translation &text)
{
    QStringList headings;
    QList<Block> blocks = text.what;
    for (const Section &part : text.parts)
        blocks.append(part.blocks);
    for (const Block &block : blocks) {
        if (block.kind == BlockKind::Heading)
            headings.append(plainText(block));
    }
    return headings;
}

QStringList linksIn(const QList<Block> &blocks)
{
    QStringList links;
    for (const Block &block : blocks) {
        for (const Run &run : block.runs) {
            if (!run.href.isEmpty())
                links.append(run.href);
        }
        links.append(linksIn(block.children));
    }
    return links;
}

/// The callouts of a text, as "!words" and "iwords".
QStringList calloutsIn(const QList<Block> &blocks)
{
    QStringList list;
    for (const Block &block : blocks) {
        if (block.kind == BlockKind::Callout)
            list.append(QString(block.callout == CalloutKind::Important ? u'!' : u'i') + plainText(block.children));
    }
    return list;
}

const Section &part(const Translation &text, const QString &title)
{
    for (const Section &section : text.parts) {
        if (section.title == title)
            return section;
    }
    qFatal("no part %s", qPrintable(title));
}

const QString atelier = QStringLiteral("Atelier des Deux Rives");

} // namespace

class TestExamples2026 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCatalogueFicheInFrench()
    {
        const Detail detail = read("01-rco-markdown.fr", 1, Language::Fr);
        const Translation &text = detail.translation;
        QCOMPARE(text.title, QStringLiteral("Apprendre le français du quotidien"));
        QVERIFY(text.brand.isEmpty());
        QVERIFY(plainText(text.what).startsWith(QStringLiteral("Ce cours de français dure dix semaines.")));
        QCOMPARE(calloutsIn(text.what), QStringList{QStringLiteral("iLe matériel est prêté. Venez avec un cahier.")});
        QCOMPARE(titlesOf(text.parts), (QStringList{{},
                                                    QStringLiteral("Parler avec vos voisins"),
                                                    QStringLiteral("Comprendre un courrier"),
                                                    QStringLiteral("Passer un test à la fin"),
                                                    {},
                                                    QStringLiteral("Appeler l'atelier"),
                                                    {}}));
        QCOMPARE(headingsIn(text),
                 (QStringList{QStringLiteral("Pourquoi c'est intéressant ?"), QStringLiteral("Comment faire ?"),
                              QStringLiteral("Autres informations"), QStringLiteral("Pour aller plus loin"),
                              QStringLiteral("Lexique")}));
        QCOMPARE(calloutsIn(part(text, QStringLiteral("Comprendre un courrier")).blocks),
                 QStringList{QStringLiteral("!Apportez une copie de vos lettres, pas l'original.")});
        const QList<Block> call = part(text, QStringLiteral("Appeler l'atelier")).blocks;
        QCOMPARE(call.size(), 5);
        QVERIFY(call[0].ordered && call[0].number == 1 &&
                plainText(call[0]).contains(QStringLiteral("de 9:00 à 12:00")));
        QVERIFY(call[2].ordered && call[2].number == 3 && call[2].depth == 1);
        QVERIFY(!call[4].ordered && call[4].depth == 2);
        const QList<Block> &last = text.parts.last().blocks;
        QCOMPARE(linksIn(last),
                 (QStringList{QStringLiteral("https://deux-rives.example/cours"),
                              QStringLiteral("https://refugies.info/fr/dispositif/650000000000000000000060")}));
        // The lexicon: a line for each word.
        QCOMPARE(plainText(last.last()),
                 QStringLiteral("Formulaire : un papier avec des cases à remplir.\n"
                                "Titre de séjour : le document qui permet de vivre en France."));
        QVERIFY(text.why.isEmpty() && text.how.isEmpty() && text.next.isEmpty());
        QVERIFY(!wordsOf(text).contains(QStringLiteral(":::")) && !wordsOf(text).contains(QStringLiteral("##")) &&
                !wordsOf(text).contains(QStringLiteral("**")));
        QCOMPARE(detail.fiche.origin, ContentOrigin::RegionalCatalogue);
        QVERIFY(detail.drift.isEmpty());
    }

    void whoProposesACourse()
    {
        for (const char *name : {"01-rco-markdown.fr", "01-rco-markdown.en"}) {
            const Fiche fiche = read(name, 1, Language::En).fiche;
            QCOMPARE(fiche.sponsor.name, atelier);
            QCOMPARE(fiche.sponsor.pictureUrl,
                     QStringLiteral("https://res.cloudinary.com/demo/image/upload/v1/pictures/rives.png"));
            QVERIFY(fiche.partners.isEmpty());
        }
    }

    void flatFencesMakeTheSameText()
    {
        const Translation text = read("01-rco-markdown.en", 1, Language::En).translation;
        QCOMPARE(text.language, Language::En);
        QVERIFY(text.abstract.isEmpty() && text.brand.isEmpty());
        QCOMPARE(titlesOf(text.parts), (QStringList{{},
                                                    QStringLiteral("Talk with your neighbours"),
                                                    QStringLiteral("Understand a letter"),
                                                    QStringLiteral("Take a test at the end"),
                                                    {},
                                                    QStringLiteral("Call the workshop")}));
        QCOMPARE(calloutsIn(part(text, QStringLiteral("Understand a letter")).blocks),
                 QStringList{QStringLiteral("!Bring a copy of your letters, not the original.")});
        QVERIFY(calloutsIn(part(text, QStringLiteral("Take a test at the end")).blocks).isEmpty());
    }

    void arabic()
    {
        const Translation text = read("02-rco-any-time.ar", 2, Language::Ar).translation;
        QCOMPARE(text.language, Language::Ar);
        QCOMPARE(calloutsIn(text.what), QStringList{QStringLiteral("!سجّل اسمك قبل الحضور.")});
        const QList<Block> &blocks = part(text, QStringLiteral("كتابة رسالة")).blocks;
        QCOMPARE(linksIn(blocks), QStringList{QStringLiteral("mailto:mots@cafe.example")});
        QCOMPARE(calloutsIn(blocks), QStringList{QStringLiteral("iالورشة مفتوحة من 9:00 إلى 12:00.")});
        QVERIFY(read("02-rco-any-time.fr", 2, Language::Fr).translation.brand == QStringLiteral("Café des mots"));
    }

    void everyCatalogueFicheHasABody()
    {
        QVERIFY(read("03-rco-session-dates.fr", 3, Language::Fr).translation.hasBody());
        QVERIFY(read("03-rco-session-dates.uk", 3, Language::Uk).translation.hasBody());
        QVERIFY(read("04-rco-sessions-legacy-array.fr", 4, Language::Fr).translation.hasBody());
        QVERIFY(read("04-rco-sessions-legacy-array.en", 4, Language::En).translation.hasBody());
    }

    void aTextThatIsHardForAMachine()
    {
        const Detail detail = read("05-rco-markdown-edges.fr", 5, Language::Fr);
        const Translation &text = detail.translation;
        const QString words = wordsOf(text);
        QCOMPARE(plainText(text.what),
                 QStringLiteral("Ouvert de 9:00 à 17:30 (fermé le lundi), voir a:b et :inconnu dans la phrase.\n"
                                "Une boîte que personne ne connaît."));
        for (const char *absent : {"Titre resté", "feuille", "danger", "alert", "javascript", "plan.png", "Journal",
                                   "incohérence", "Niveau de risque", "Type de problème", "<b>", "**", "~~", "| "})
            QVERIFY2(!words.contains(QString::fromUtf8(absent)), absent);
        for (const char *present :
             {"Accordéon sans titre, avec du barré, du code et les deux.", "Titre de niveau 4", "Plan du quartier",
              "Un mot et du HTML, un mauvais lien, un lien relatif, un astérisque *.", "# pas un titre", "Lexique",
              "Chantier : lieu où l'on construit.", "Trois niveaux.", "tâche faite", "tâche à faire", "sous-liste"})
            QVERIFY2(words.contains(QString::fromUtf8(present)), present);
        const Section &toggle = part(text, QStringLiteral("2. Un titre avec \"guillemets\" et gras"));
        QVERIFY(plainText(toggle.blocks).startsWith(QStringLiteral("Une citation sur deux lignes.")));
        QCOMPARE(std::count_if(toggle.blocks.begin(), toggle.blocks.end(),
                               [](const Block &b) {
                                   return b.kind == BlockKind::ListItem &&
                                          plainText(b).contains(QStringLiteral("Heure"));
                               }),
                 2);
        QCOMPARE(calloutsIn(toggle.blocks), (QStringList{QStringLiteral("itâche faite\ntâche à faire\nsous-liste"),
                                                         QStringLiteral("!Trois niveaux.")}));
        QCOMPARE(calloutsIn(text.parts.last().blocks), QStringList{QStringLiteral("!Fin sans fermeture.")});
        QVERIFY(linksIn(text.parts.last().blocks).contains(QStringLiteral("https://refugies.info/fr/recherche")));
        QCOMPARE(met(detail.drift, DriftKind::Block, ":::danger"), 1);
        QCOMPARE(met(detail.drift, DriftKind::Block, "::feuille"), 1);
        QCOMPARE(detail.drift.counts().size(), 2);
    }

    void withoutBlankLines()
    {
        const Translation text = read("05-rco-markdown-edges.en", 5, Language::En).translation;
        QCOMPARE(plainText(text.what), QStringLiteral("Open from 9:00 to 17:30."));
        QCOMPARE(titlesOf(text.parts), (QStringList{QStringLiteral("Outer"), {}}));
        QCOMPARE(calloutsIn(text.parts[0].blocks),
                 QStringList{QStringLiteral("!Inner, no blank lines and flat fences.")});
        QCOMPARE(plainText(text.parts[0].blocks.last()), QStringLiteral("Last line, still in the outer one."));
        QCOMPARE(plainText(text.parts[1].blocks), QStringLiteral("After both."));
    }

    void markdownWinsWhenItSaysSomething()
    {
        const Translation french = read("06-both-what-and-markdown.fr", 6, Language::Fr).translation;
        QVERIFY(french.how.isEmpty() && !wordsOf(french).contains(QStringLiteral("Ancien")));
        QCOMPARE(plainText(french.what), QStringLiteral("Vous venez deux soirs par semaine."));
        const Translation english = read("06-both-what-and-markdown.en", 6, Language::En).translation;
        QCOMPARE(plainText(english.what), QStringLiteral("Old text."));
    }

    void aFicheWithoutABodyIsReadAndCounted()
    {
        const Detail detail = read("07-rco-no-body.fr", 7, Language::Fr);
        QCOMPARE(detail.translation.title, QStringLiteral("Atelier sans texte"));
        QVERIFY(!detail.translation.hasBody());
        QCOMPARE(detail.fiche.sponsor.name, atelier);
        QCOMPARE(met(detail.drift, DriftKind::EmptyFiche, "fr"), 1);
    }

    void anOrdinaryFicheOf2026()
    {
        for (const auto &[name, language] :
             {std::pair("08-ri-programme-2026.fr", Language::Fr), std::pair("08-ri-programme-2026.en", Language::En)}) {
            const Detail detail = read(name, 8, language);
            QCOMPARE(detail.fiche.origin, ContentOrigin::Editors);
            QCOMPARE(detail.translation.why.size(), 1);
            QCOMPARE(detail.translation.how.size(), 1);
            QVERIFY(detail.translation.parts.isEmpty() && !detail.translation.what.isEmpty());
            QCOMPARE(detail.fiche.sponsor.name, QStringLiteral("Les Jardins du Canal"));
            QCOMPARE(detail.fiche.partners.size(), 2);
            QCOMPARE(detail.fiche.partners[0].name, QStringLiteral("Ville du Canal"));
            QCOMPARE(detail.fiche.partners[1].name, QStringLiteral("Maison de quartier"));
            QCOMPARE(detail.fiche.mercis, 1);
            QVERIFY(detail.drift.isEmpty());
        }
    }

    void anOldProcedureNamesItsAdministrationInEachLanguage()
    {
        const Detail french = read("09-ri-procedure-no-origin.fr", 9, Language::Fr);
        QCOMPARE(french.fiche.origin, ContentOrigin::Editors);
        QCOMPARE(french.fiche.sponsor.name, QStringLiteral("Bureau des cartes"));
        QCOMPARE(french.translation.administration, QStringLiteral("Bureau des cartes"));
        const Detail ukrainian = read("09-ri-procedure-no-origin.uk", 9, Language::Uk);
        QCOMPARE(ukrainian.fiche.sponsor.name, QStringLiteral("Bureau des cartes"));
        QCOMPARE(ukrainian.translation.administration, QStringLiteral("Бюро карток"));
        QVERIFY(ukrainian.drift.isEmpty());
    }

    void frenchStandsInForALanguageThatIsNotThere()
    {
        const Translation text = read("10-rco-fallback-asked-ti", 1, Language::Ti).translation;
        QCOMPARE(text.language, Language::Fr);
        QVERIFY(text.hasBody());
    }

    void rowsOfTheIndex()
    {
        for (const char *name : {"11-index-rows.fr", "11-index-rows.en"}) {
            const auto index = decodeIndex(example2026(QString::fromLatin1(name)));
            QVERIFY(index);
            QCOMPARE(index->items.size(), 3);
            QCOMPARE(index->unreadable, 0);
            QVERIFY(index->drift.isEmpty());
            for (const IndexItem &item : index->items)
                QVERIFY2(item.drift.isEmpty(), qPrintable(item.id));
        }
    }

    void noOtherKeyIsUnknownInAnyExample()
    {
        for (const QString &name : examples2026().entryList({QStringLiteral("0*.json"), QStringLiteral("10*.json")})) {
            const int number = name.startsWith(QStringLiteral("10")) ? 1 : name.left(2).toInt();
            const auto language = languageFromCode(name.section(u'.', 1, 1)).value_or(Language::Ti);
            const Detail detail = read(name.chopped(5).toLatin1().constData(), number, language);
            for (auto it = detail.drift.counts().cbegin(); it != detail.drift.counts().cend(); ++it)
                QVERIFY2(it.key().first == DriftKind::Block || it.key().first == DriftKind::EmptyFiche,
                         qPrintable(name + it.key().second));
        }
    }
};

ESCALE_GUILESS_TEST(TestExamples2026)
#include "tst_examples2026.moc"
